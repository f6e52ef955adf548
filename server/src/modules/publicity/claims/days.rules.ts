import { type ClaimCheck, type Examined, finding, isFact, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';
import { sentencesOf } from './reading/clauses.js';
import { type DaySaid, daysIn, lastDayMeant, means } from './reading/days-in.js';
import { EVENTS, eventsNear, type RecordedEvent } from './reading/events.js';
import { type Matter, mattersOf, namedIn } from './reading/scope.js';
import { isSameUnit, knownUnits, leadOf, type UnitSaid, unitsIn } from './reading/units.js';

/** A day the record gives otherwise, a weekday the calendar does, and what is told as over on a day that is still to come. */
export const days: ClaimCheck = (examined) =>
  sentencesOf(examined.lines).flatMap((sentence) =>
    daysIn(sentence.text, examined.record.today)
      .filter(({ from, to }) => !isFact(sentence.line, sentence.from + from, sentence.from + to))
      .flatMap((said) => [...wrongWeekday(examined, sentence, said), ...wrongDay(examined, sentence, said)]),
  );

function wrongWeekday({ record }: Examined, sentence: Sentence, said: DaySaid): Finding[] {
  if (said.weekday === null) return [];
  const year = Number(record.today.slice(0, 4));
  const years = said.year === null ? [year, year - 1] : [said.year];
  const pad = (n: number) => String(n).padStart(2, '0');
  const weekdays = years.map((one) => new Date(`${one}-${pad(said.month)}-${pad(said.first)}T00:00:00Z`).getUTCDay());
  // Without a year it is this one's, unless that day is still to come.
  const own = lastDayMeant(said, record.today);
  const likely = said.year === null && own !== null && own > record.today ? weekdays : weekdays.slice(0, 1);
  if (likely.includes(said.weekday)) return [];
  const words = `星期${'日一二三四五六'[likely[0] as number]}`;
  return [at(ClaimRule.WEEKDAY_CONTRADICTS, sentence, said, words)];
}

function wrongDay(examined: Examined, sentence: Sentence, said: DaySaid): Finding[] {
  const { record } = examined;
  const events = eventsNear(sentence.text, said);
  if (said.loose && !isPromised(examined, sentence, said)) return [];
  // 结转至 9 月底: until then.
  if (events[0] !== 'DUE' && /(?:至|(?<!回)到)$/.test(sentence.text.slice(Math.max(0, said.from - 2), said.from)))
    return [];
  if (events[0] !== 'DUE' && isAhead(record.today, sentence, said)) return [];
  const recorded = events.flatMap((event) => daysOf(examined, sentence, event));
  if (recorded.length === 0) return stillToCome(record.today, sentence, said);
  if (recorded.some((day) => means(said, day))) return [];
  return [at(ClaimRule.DAY_CONTRADICTS, sentence, said, [...new Set(recorded)].join('、'))];
}

/** 承诺年底前: of a matter that is named. 力争年底前全部办结 promises nothing. */
const isPromised = (examined: Examined, sentence: Sentence, said: DaySaid) =>
  /承诺|答应|军令状|表态|保证/.test(sentence.text.slice(0, said.from)) &&
  [...namedIn(sentence, mattersOf(examined)), ...ledIn(examined, sentence, mattersOf(examined))].some(
    ({ parts }) => parts.length > 0,
  );

/** 区住建局承诺 …: no matter is named, but who has one. */
function ledIn({ record }: Examined, sentence: Sentence, matters: readonly Matter[]): readonly Matter[] {
  const kept = led.get(sentence) ?? readLed(unitsIn(sentence.text, knownUnits(record)), matters);
  led.set(sentence, kept);
  return kept;
}
/** Kept while one text is read: a sentence may tell of many days. */
const led = new WeakMap<Sentence, readonly Matter[]>();

const readLed = (said: readonly UnitSaid[], matters: readonly Matter[]) =>
  matters.filter(({ parts }) => parts.some((part) => said.some(({ words }) => isSameUnit(words, leadOf(part)))));

/** 下一场定在 7 月 4 日: another one, still to come. */
function isAhead(today: string, { text }: Sentence, said: DaySaid): boolean {
  const day = lastDayMeant(said, today);
  const around = text.slice(Math.max(0, said.from - 12), said.to + 16);
  return day !== null && day > today && /将|拟|计划|下一|再次|定于|定在|预计|准备/.test(around) && !/已/.test(around);
}

/** What the record has for this, of the matters the sentence names, or of all. */
function daysOf(examined: Examined, sentence: Sentence, event: RecordedEvent): string[] {
  const matters = mattersOf(examined);
  const named = namedIn(sentence, matters);
  const byUnit = named.length > 0 ? [] : ledIn(examined, sentence, matters);
  const about = named.length > 0 ? named : byUnit.length > 0 ? byUnit : matters;
  const parts = about.flatMap((matter) => matter.parts);
  const meetings = examined.record.consultations.filter(({ isPublic }) => isPublic);
  return EVENTS[event].daysOf({ parts, meetings }).filter((day) => day !== null);
}

/** 已于 6 月 30 日完工, told in May. */
function stillToCome(today: string, sentence: Sentence, said: DaySaid): Finding[] {
  const day = lastDayMeant(said, today);
  if (
    said.by ||
    day === null ||
    day <= today ||
    (said.year === null && Number(day.slice(5, 7)) - Number(today.slice(5, 7)) > 6)
  )
    return [];
  const around = sentence.text.slice(Math.max(0, said.from - 6), said.to + 16);
  if (!/已于|已在|已经|已/.test(around) || /将|计划|预计|拟|力争|前/.test(around)) return [];
  return [at(ClaimRule.DAY_CONTRADICTS, sentence, said, `今天 ${today}`)];
}

const at = (rule: ClaimRule, { line, from }: Sentence, said: DaySaid, record: string): Finding =>
  finding({ rule, line, from: from + said.from, to: from + said.to, record, mend: FindingMend.CHANGE_DAY });
