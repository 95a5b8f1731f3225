/** The version of the answers file that is written now. */
export const version = 3;

export type Migrations = Readonly<Record<number, (file: Record<string, unknown>) => Record<string, unknown>>>;

/** From each earlier version, how its file becomes the next. */
export const migrations: Migrations = {
	// Version 2 may also hold a review, what is parked and what was agreed.
	1: (file) => file,
	// Version 3 may also hold the mandate as it read when it was kept.
	2: (file) => file
};
