/** At which stop the first look on a real case is; undefined while nobody takes it. */
export const tour = $state<{ at: number | undefined }>({ at: undefined });
