/** The largest file of answers or remarks, in bytes. */
export const mostBytes = 1_000_000;

/** The text of a file. One far too large is not read whole: what reads the text says that it is too large. */
export const textIn = (file: Blob): Promise<string> => file.slice(0, mostBytes + 1).text();

export const isTooLarge = (text: string): boolean => new TextEncoder().encode(text).length > mostBytes;
