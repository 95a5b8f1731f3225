const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, also within an attribute. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark]!);
