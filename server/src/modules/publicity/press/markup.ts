const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML may not hold at all, in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as it stands in HTML and XML, between tags and inside quoted attributes. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}

/** Only what leads somewhere: a page of this origin, or the web. Everything else is no link. */
export function safeHref(href: string): string | null {
  return /^(?:https?:\/\/|\/(?!\/))/i.test(href) ? href : null;
}
