import type { Words } from '../words.ts';

export const cases: Words['cases'] = {
	'nepal-2004': {
		title: 'A government’s secretariat before talks: Nepal, 2004',
		note: 'Set up in 2004 under a committee chaired by the prime minister (S16, S17). Five months later the committee was dissolved and the secretariat stood idle (E13). The article says that earlier rounds had no such structure (S17); a ministry’s own history says that one existed from 2003 (E14). Both are shown; where the sources give nothing, the answer is assumed.'
	},
	'ltte-2003': {
		title: 'A movement’s office during talks: Sri Lanka, 2003',
		note: 'Set up soon after the government’s secretariat, and disputed as a claim to equal standing (S43). The two offices worked together and kept a telephone line until tensions cut it (S63, S74, S75). Later both served the war in public (S31). Where the sources give nothing, the answer is assumed.'
	}
};
