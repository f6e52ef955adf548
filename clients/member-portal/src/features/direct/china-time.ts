const CHINA_MS = 8 * 3_600_000;

/** What `<input type="datetime-local">` holds is a time in China, whatever the phone's own zone. */
export const toLocal = (instant: string | null | undefined): string =>
  instant ? new Date(Date.parse(instant) + CHINA_MS).toISOString().slice(0, 16) : '';

export const toInstant = (local: string): string | null =>
  local ? new Date(Date.parse(`${local}:00Z`) - CHINA_MS).toISOString() : null;
