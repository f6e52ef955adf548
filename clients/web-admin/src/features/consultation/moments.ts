/** What `<input type="datetime-local">` holds is a time in China, whatever the desk's own zone. */
export function toInstant(local: string | null | undefined): string | null {
  return local ? new Date(`${local.slice(0, 16)}:00+08:00`).toISOString() : null;
}

export function toLocal(instant: string | null | undefined): string | undefined {
  if (!instant) return undefined;
  return new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
}

const STEPS: Readonly<Record<string, number>> = {
  PLANNED: 2,
  PREPARING: 3,
  READY: 3,
  POSTPONED: 2,
  NOTIFIED: 4,
  IN_SESSION: 4,
  MINUTES_DRAFT: 5,
  MINUTES_CONFIRMED: 5,
  TRACKING: 6,
  EVALUATED: 7,
  ARCHIVED: 7,
};

/** Which of the seven steps people see a consultation at; null when it was called off. */
export const stepOf = (status: string): number | null => STEPS[status] ?? null;

/** The page a consultation opens at: the present step's own. */
export function pageAt(status: string): string {
  const step = stepOf(status) ?? 0;
  if (step >= 6) return 'commitments';
  if (step === 5 || status === 'IN_SESSION') return 'meeting';
  return 'people';
}
