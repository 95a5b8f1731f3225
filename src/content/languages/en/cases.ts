import type { Words } from '../words.ts';

/** The cases: what happened, as the sources say it, both versions where they disagree. Where they give nothing, the answer in the case is assumed. */
export const cases: Words['cases'] = {
	'afghanistan-high-peace-council-2010': {
		title: 'A government’s council and secretariat before talks: Afghanistan, 2010',
		note: 'Set up in 2010 when there was little sign of organised talks; it worked on agreement among the government’s own factions and on prisoner exchanges (S34, S35). In September 2011 its chair was killed at home by a man received as a messenger who had not been searched (E33). The support project’s reports give two different total budgets, so neither is quoted alone (E31).'
	},
	'taliban-doha-2013': {
		title: 'A movement’s office in another country: Doha, 2013',
		note: 'Opened in 2013 with the support of two governments; its flag and name met strong resistance, it closed, and it worked again after a guarantee of sole use for talks (S57 to S60). The press counted four names for it in a week, and each side held an understanding of its own that nobody had signed (E34). Travel needed exemptions that passed through the other side’s peace body (E35). It kept a low profile for years and came back (S80 to S83).'
	},
	'colombia-high-commissioner-2002': {
		title: 'A standing office under a public refusal of talks: Colombia, 2002 to 2010',
		note: 'The office kept channels open in the most violent years while the public stance was against talks (S77, S78). The article dates it to about 2000 (S38); a decree of 1994 already gives it functions (E36). Both are shown.'
	},
	'myanmar-peace-centre-2012': {
		title: 'A large donor-funded centre: Myanmar, 2012 to 2015',
		note: 'Formed in 2012 to support ceasefires and talks with many groups (S47), with about 120 staff (E24). Salaries became a public matter that staff could not answer (E25). Before the government changed, it was dissolved and its property went to two new organisations (E26). The article says that the new government replaced it (S46); the press says that the outgoing president dissolved it (E26). Both are shown.'
	},
	'myanmar-nrpc-2016': {
		title: 'A centre of logistics: Myanmar, 2016 to 2021',
		note: 'Widely seen as limited to logistics, and so as a sign of little resolve (S45, S48). Armed groups asked for a higher rank for its chief negotiator (E21). It ended after the coup of 2021 (E24).'
	},
	'myanmar-signatories-2017': {
		title: 'An alliance’s office during talks: Myanmar, 2017',
		note: 'Eight groups, later ten, set up an office to prepare and to coordinate, against the worries of some donors (S67, S68). The article says that it stands near the other bodies for the sake of communication (S69); another source adds that the government supplied the building (E18). Both are shown.'
	},
	'nepal-2004': {
		title: 'A government’s secretariat before talks: Nepal, 2004',
		note: 'Set up in 2004 under a committee chaired by the prime minister (S16, S17). Five months later the committee was dissolved and the secretariat stood idle (E13). The article says that earlier rounds had no such structure (S17); a ministry’s own history says that one existed from 2003 (E14). Both are shown.'
	},
	'sri-lanka-scopp-2002': {
		title: 'A government’s secretariat at its start: Sri Lanka, 2002',
		note: 'Set up by Cabinet approval days before a ceasefire, after earlier talks that had not been well prepared (S41, S42, E1). The other side’s office followed soon (S43). The two offices served sub-committees and rounds abroad and kept good working relations (S63, S64).'
	},
	'sri-lanka-scopp-2009': {
		title: 'A government’s secretariat in collapse: Sri Lanka, 2006 to 2009',
		note: 'When fighting returned, it served the war in public (S31), and the line was cut (S75). In 2009 it was told to close within a month; staff learned no reason and no home was prepared for the archive (S86, S87, E3).'
	},
	'ltte-2003': {
		title: 'A movement’s office during talks: Sri Lanka, 2003',
		note: 'Set up soon after the government’s secretariat, and disputed as a claim to equal standing (S43). The two offices worked together and kept a telephone line until tensions cut it (S63, S74, S75). Later both served the war in public (S31).'
	},
	'muslim-secretariat-2005': {
		title: 'A secretariat of unarmed parties: Sri Lanka, 2004/05 to 2009',
		note: 'Founded so that another community would be included in the process (S44), with regional offices and a board (E59). Its successor says 2004, the press 2005. In 2009 the press reported allegations about pay and the suspension of funds; these are allegations, not findings (E59).'
	},
	'south-africa-1992': {
		title: 'A joint secretariat under an accord: South Africa, 1991 to 1994',
		note: 'A common structure under the National Peace Accord, accused of undue influence of the government (S23). The article files it as post-settlement (S14); it dates from an accord of 1991, before the settlement of 1994 (E9). In 1994 its funds fell short at the election and local staff went around it with a petition (E11).'
	}
};
