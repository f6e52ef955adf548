const PARTS =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]*(\d{1,2})[:时点](\d{1,2})(?:[:分](\d{1,2}))?(?:\.\d+)?[分秒]?)?(Z|[+-]\d{2}:?\d{2})?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/;
const SERIAL = /^\d{5}(\.\d+)?$/;
/** Day zero of a spreadsheet's calendar, in China. */
const SERIAL_ZERO = Date.parse('1899-12-30T00:00:00+08:00');
const DAY_MS = 86_400_000;

/** A moment as offices write it, in China unless it says otherwise; null when it is none. */
export function momentIn(text: string): Date | null {
  const plain = text.normalize('NFKC').trim();
  if (SERIAL.test(plain)) return sensible(new Date(SERIAL_ZERO + Math.round(Number(plain) * DAY_MS)));
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = '+08:00'] =
    PARTS.exec(plain) ?? COMPACT.exec(plain) ?? [];
  if (!year || !month || !day) return null;
  const two = (part: string) => part.padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const known = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(known.getTime()) || !known.toISOString().startsWith(date)) return null;
  return sensible(new Date(`${date}T${two(hour)}:${two(minute)}:${two(second)}${zone}`));
}

function sensible(moment: Date): Date | null {
  const year = moment.getUTCFullYear();
  return year >= 1949 && year < 2200 ? moment : null;
}
