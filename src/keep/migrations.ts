/** The version of the answers file that is written now. */
export const version = 1;

export type Migrations = Readonly<Record<number, (file: Record<string, unknown>) => Record<string, unknown>>>;

/** From each earlier version, how its file becomes the next. There is no earlier version yet. */
export const migrations: Migrations = {};
