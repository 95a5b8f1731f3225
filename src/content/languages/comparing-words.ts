/** What is said where two drafts are compared, on screen and on paper. */
export type ComparingWords = typeof import('./en/comparing.ts').comparing;
