import { taggedWordsOf } from '../../../kernel/chinese/index.js';
import { type Claim, ClaimKind, claimsIn } from '../../wording/index.js';

/** What a record has, for a text to be held against. */
export interface CheckedRecord {
  /** Every text that stands in it: titles, names, what was said, promised and agreed. */
  readonly texts: readonly string[];
  /** Days as `YYYY-MM-DD`, or moments in China as `YYYY-MM-DDTHH:MM`. */
  readonly days: readonly string[];
  /** Numbers that follow from it and stand in no text, with what they count: `82 %`, `3 次`; `1 ` counts nothing. */
  readonly numbers: readonly string[];
}

export interface Finding {
  readonly kind: ClaimKind;
  /** As the text has it. */
  readonly text: string;
  /** The line it stands in, from zero. */
  readonly line: number;
  readonly sentence: string;
  /** What the record has of this kind that is nearest; null where nothing is. */
  readonly nearest: string | null;
}

const WEEKDAYS = '日一二三四五六';

/** What a text claims and the record does not have, in the text's order. Untouched drafts have none. */
export function foreignTo(record: CheckedRecord, body: string): Finding[] {
  const all = record.texts.join('\n').normalize('NFKC').replace(/[ \t]/g, '');
  const known = claimsIn(all, taggedWordsOf);
  const days = new Set(known.filter(({ kind }) => kind === ClaimKind.DAY).flatMap(({ key }) => daysOf(key)));
  for (const day of record.days) for (const key of daysOf(day)) days.add(key);
  const told = known.filter(({ kind }) => kind === ClaimKind.FIGURE).map(({ key }) => key);
  const figures = new Set([...told, ...record.numbers]);
  // A number that counts nothing where it was said may count anything where it is told again.
  const bare = new Set(told.filter((key) => key.endsWith(' ')).map((key) => key.trim()));
  const has = ({ kind, key, text }: Claim): boolean => {
    if (kind === ClaimKind.DAY) return key.startsWith('~') ? all.includes(key.slice(1)) : days.has(key);
    if (kind !== ClaimKind.FIGURE) return all.includes(text);
    const [value = '', unit = ''] = key.split(' ');
    return figures.has(key) || bare.has(value) || (unit === '' && hasValue(figures, value));
  };
  const findings = body.split('\n').flatMap((line, index) =>
    sentencesOf(line).flatMap((sentence) => {
      const plain = sentence.normalize('NFKC').replace(/[ \t]/g, '');
      return claimsIn(plain, taggedWordsOf)
        .filter((claim) => !isNumbering(claim, plain) && !has(claim))
        .map(({ kind, text }) => ({ kind, text, line: index, sentence, nearest: nearestOf(kind, text, known) }));
    }),
  );
  // Said twice in a sentence, it is one slip.
  return findings.filter(
    (one, at) => findings.findIndex((other) => other.text === one.text && other.sentence === one.sentence) === at,
  );
}

const hasValue = (figures: ReadonlySet<string>, value: string) =>
  [...figures].some((key) => key.startsWith(`${value} `));

/** A line's own number: 3. and (2) before what it says. */
const isNumbering = ({ kind, at, text }: Claim, sentence: string): boolean =>
  kind === ClaimKind.FIGURE && at <= 1 && /^[(]?\d{1,2}[.、)]/.test(sentence) && /^\d{1,2}$/.test(text);

/** A day is its month and its weekday as well; whoever names those alone is right. */
function daysOf(key: string): string[] {
  const [, year = '', month, date, time] = /^(\d{4})?-(\d\d)(?:-(\d\d))?(?:T(\d\d:\d\d))?$/.exec(key) ?? [];
  if (month === undefined) return [key];
  const keys = [`-${month}`, ...(year ? [year, `${year}-${month}`] : [])];
  if (date === undefined) return keys;
  keys.push(`-${month}-${date}`);
  if (year) {
    keys.push(`${year}-${month}-${date}`);
    const weekday = new Date(`${year}-${month}-${date}T00:00:00Z`).getUTCDay();
    if (!Number.isNaN(weekday)) keys.push(`W${WEEKDAYS[weekday]}`);
  }
  if (time) keys.push(`T${time}`);
  return keys;
}

/** The sentences of a line, each with its mark. */
export const sentencesOf = (line: string): string[] => line.match(/[^。！？!?；;]+[。！？!?；;]?/g) ?? [];

/** What the record has of this kind that shares most with it. */
function nearestOf(kind: ClaimKind, text: string, known: readonly Claim[]): string | null {
  const signs = new Set(text);
  let best: { text: string; shared: number } | null = null;
  for (const one of known) {
    if (one.kind !== kind) continue;
    const shared = [...new Set(one.text)].filter((sign) => signs.has(sign)).length;
    if (shared > 0 && shared > (best?.shared ?? 0)) best = { text: one.text, shared };
  }
  return best?.text ?? null;
}
