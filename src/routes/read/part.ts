/** The part of the mandate that an address asks for; none: what is to be read first. */
export const partIn = (address: string): string | null => new URLSearchParams(address.split('?')[1]).get('part');

export const addressOfPart = (id?: string): string => (id ? `#/read?part=${id}` : '#/read');
