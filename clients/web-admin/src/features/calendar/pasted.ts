import type { HolidayKind } from '../../generated/graphql';

export interface Day {
  readonly day: string;
  readonly kind: HolidayKind;
  readonly name: string;
}

const LINE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[\s,,、]*(休|放假|班|上班|调休上班)?[\s,,、]*(.*)$/;

/** Lines as offices pass them on: `2027-10-01 休 国庆节`, `2027年10月9日 班`. Lines that are none are answered back. */
export function daysIn(text: string, year: number): { days: Day[]; unread: string[] } {
  const days = new Map<string, Day>();
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (!line) continue;
    const found = LINE.exec(line);
    const [, y = '', m = '', d = '', mark, name = ''] = found ?? [];
    const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    const date = new Date(`${day}T00:00:00Z`);
    if (!found || Number(y) !== year || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) {
      unread.push(line);
      continue;
    }
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    const worked = mark ? mark.includes('班') : weekend;
    // A holiday on a weekend changes nothing: it is off anyway, and the other way round.
    if (weekend !== worked) continue;
    days.set(day, { day, kind: worked ? 'WORKED' : 'OFF', name: name.trim() || (worked ? '调休上班' : '放假') });
  }
  return { days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)), unread };
}
