import type { CaseId } from '../index.ts';
import { afghanistan2010 } from './afghanistan-high-peace-council-2010.ts';
import { colombia2002 } from './colombia-high-commissioner-2002.ts';
import { ltte2003 } from './ltte-2003.ts';
import { muslimSecretariat2005 } from './muslim-secretariat-2005.ts';
import { myanmarNrpc2016 } from './myanmar-nrpc-2016.ts';
import { myanmarPeaceCentre2012 } from './myanmar-peace-centre-2012.ts';
import { myanmarSignatories2017 } from './myanmar-signatories-2017.ts';
import { nepal2004 } from './nepal-2004.ts';
import { southAfrica1992 } from './south-africa-1992.ts';
import type { Story } from './story.ts';
import { sriLankaScopp2002 } from './sri-lanka-scopp-2002.ts';
import { sriLankaScopp2009 } from './sri-lanka-scopp-2009.ts';
import { talibanDoha2013 } from './taliban-doha-2013.ts';

/** What happened in each case, where its sources disagree, and what went wrong. */
export const stories = {
	'afghanistan-high-peace-council-2010': afghanistan2010,
	'taliban-doha-2013': talibanDoha2013,
	'colombia-high-commissioner-2002': colombia2002,
	'myanmar-peace-centre-2012': myanmarPeaceCentre2012,
	'myanmar-nrpc-2016': myanmarNrpc2016,
	'myanmar-signatories-2017': myanmarSignatories2017,
	'nepal-2004': nepal2004,
	'sri-lanka-scopp-2002': sriLankaScopp2002,
	'sri-lanka-scopp-2009': sriLankaScopp2009,
	'ltte-2003': ltte2003,
	'muslim-secretariat-2005': muslimSecretariat2005,
	'south-africa-1992': southAfrica1992
} as const satisfies Record<CaseId, Story>;
