import type { StoryWords } from '../../story-words.ts';

export const sriLankaScopp2009: StoryWords['sri-lanka-scopp-2009'] = {
	happened: {
		'line-cut': ['Before the war returned', 'The telephone line to the other side’s secretariat was cut.'],
		'spoke-for-the-war': [
			'2007 and 2008',
			'When fighting broke out again, the secretariats of both sides turned to propaganda for the war.'
		],
		'at-work-to-the-end': [
			'To 2009',
			'The government’s secretariat worked until the end of the war. Its people had begun to prepare tasks of rehabilitation and reconstruction.'
		],
		'ordered-to-close': [
			'End of June 2009',
			'The President’s office ordered it to close by 31 July. The staff were surprised, and the head had been told no particular reason.'
		],
		'people-unsure': [
			'Mid-2009',
			'Most worked on contract. About half of the operational staff had been laid off, and whether the public service would take people over was unclear.'
		],
		'nothing-prepared': [
			'2009',
			'Nobody had prepared a store for the archive or a way to keep what people knew. The administration was left without knowledge of how to meet needs after the war.'
		],
		'others-took-over': ['After a transition', 'Several government bodies took up parts of the work.']
	},
	versions: {},
	assumed:
		'The sources give the party, the collapse, the change of leader, the people on contract and the missing plan for the end; everything else is assumed.',
	wentWrong: {
		'information-became-propaganda': 'An office made for talks spoke for the war.',
		'line-fell-silent': 'The last contact between the two offices was cut.',
		'closed-within-weeks': 'It was closed within about a month, without a reason that its people knew.',
		'no-home-for-the-archive': 'No place was ready for the archive.',
		'people-in-the-air': 'People did not know what would become of them.',
		'knowledge-lost': 'What had been learned was lost to those who had to go on.'
	}
};
