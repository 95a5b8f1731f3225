import type { Words } from '../words.ts';

/** The cases in a line or two, for a list. Their stories, with sources, stand in case-stories. */
export const cases: Words['cases'] = {
	'afghanistan-high-peace-council-2010': {
		title: 'A government’s council and secretariat before talks: Afghanistan, 2010',
		note: 'Set up when organised talks were hardly in sight, for agreement on its own side. A year later its chair was killed by a visitor who had not been searched.'
	},
	'taliban-doha-2013': {
		title: 'A movement’s office in another country: Doha, 2013',
		note: 'Opened on understandings that nobody had signed, closed over a flag and a name, and back years later in direct talks.'
	},
	'colombia-high-commissioner-2002': {
		title: 'A standing office under a public refusal of talks: Colombia, 2002 to 2010',
		note: 'Channels kept open in secret, in the most violent years, by an office whose government said no in public.'
	},
	'myanmar-peace-centre-2012': {
		title: 'A large donor-funded centre: Myanmar, 2012 to 2015',
		note: 'Many people, many counterparts and much money from abroad, and an end before the government changed.'
	},
	'myanmar-nrpc-2016': {
		title: 'A centre of logistics: Myanmar, 2016 to 2021',
		note: 'Arrangements and little else, which others read as a lack of resolve.'
	},
	'myanmar-signatories-2017': {
		title: 'An alliance’s office during talks: Myanmar, 2017',
		note: 'Several armed groups share an office, in rooms that the other side supplied.'
	},
	'nepal-2004': {
		title: 'A government’s secretariat before talks: Nepal, 2004',
		note: 'A committee set up by the prime minister, and a secretariat to serve it. Within months the committee was gone.'
	},
	'sri-lanka-scopp-2002': {
		title: 'A government’s secretariat at its start: Sri Lanka, 2002',
		note: 'Set up to be better prepared than before, soon mirrored by the other side, and for some years a working contact.'
	},
	'sri-lanka-scopp-2009': {
		title: 'A government’s secretariat in collapse: Sri Lanka, 2006 to 2009',
		note: 'Talks had ended and war came back. The secretariat spoke for the war, and was closed at a month’s notice with nothing prepared.'
	},
	'ltte-2003': {
		title: 'A movement’s office during talks: Sri Lanka, 2003',
		note: 'An address for a movement, disputed as a claim to equal standing, with a telephone line to the other side that was cut as war came near.'
	},
	'muslim-secretariat-2005': {
		title: 'A secretariat of unarmed parties: Sri Lanka, 2004/05 to 2009',
		note: 'Founded so that another community would be included in talks that had begun without it. Its last years are known above all from allegations.'
	},
	'south-africa-1992': {
		title: 'A joint secretariat under an accord: South Africa, 1991 to 1994',
		note: 'Common to all parties to an accord, and accused of leaning to the government. It ran short of money in an election year.'
	}
};
