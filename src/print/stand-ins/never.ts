/** In place of what reads pictures and packed fonts: no document has any, so neither is sent to a browser. */
export default function never(): never {
	throw new Error('No document has pictures or packed fonts');
}
