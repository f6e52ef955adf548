/**
 * An address somebody typed, made safe for href: http, https, tel, mailto, or a path on this origin. Anything else
 * (javascript:, data:, control characters, protocol-relative) is null, and the caller shows plain text.
 */
export function safeUrl(text: string | null | undefined): string | null {
  if (!text) return null;
  const trimmed = text.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being refused
  if (/[\u0000-\u001f\u007f\\]/.test(trimmed)) return null;
  if (/^\/(?!\/)/.test(trimmed)) return trimmed;
  if (/^(tel|mailto):[^\s]+$/i.test(trimmed)) return trimmed;
  try {
    const url = new URL(trimmed);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
