import { type ClaimCheck, type Examined, finding, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';
import { sentencesOf } from './reading/clauses.js';
import { EVENTS, type RecordedEvent } from './reading/events.js';
import { fits, numbersIn } from './reading/numbers-in.js';
import { mattersOf, namedIn } from './reading/scope.js';

const NAMED: readonly (readonly [RecordedEvent, string])[] = [
  ['HELD', '协商会召开|协商会|开会|会议召开|召开协商会|板凳会|协商'],
  ['MINUTES', '纪要确认|纪要印发'],
  ['PROMISED', '交办|作出承诺|承诺'],
  ['ACKNOWLEDGED', '签收'],
  ['REPLIED', '答复|办复|回复'],
  ['VERIFIED', '核实|核验|现场查看'],
  ['CLOSED', '办结|销号|验收通过|通过验收|验收合格|验收'],
  ['RELAPSED', '反弹'],
];
const ANY = NAMED.map(([, words]) => words).join('|');
const ORDERED = new RegExp(`(${ANY})(?:会)?(之前|以前|前|之后|以后|后)(?:第)?[，,]?([^。；]{0,24}?)(${ANY})`, 'g');
const eventOf = (words: string): RecordedEvent | null =>
  NAMED.find(([, names]) => names.split('|').includes(words))?.[0] ?? null;

/** 会前就已办结 of what was closed after the meeting; 会后三天签收 of what took ten. */
export const order: ClaimCheck = (examined) =>
  sentencesOf(examined.lines).flatMap((sentence) => [
    ...wrongOrder(examined, sentence),
    ...wrongSpan(examined, sentence),
  ]);

function daysOf(examined: Examined, sentence: Sentence, event: RecordedEvent): string[] {
  const matters = mattersOf(examined);
  const named = namedIn(sentence, matters);
  const parts = (named.length > 0 ? named : matters).flatMap((matter) => matter.parts);
  return EVENTS[event].daysOf({ parts, meetings: examined.record.consultations }).filter((day) => day !== null);
}

function wrongOrder(examined: Examined, sentence: Sentence): Finding[] {
  const found: Finding[] = [];
  for (const match of sentence.text.matchAll(ORDERED)) {
    const [whole, first, when, between, second] = match as unknown as [string, string, string, string, string];
    const [a, b] = [eventOf(first), eventOf(second)];
    if (!a || !b || a === b || /未|没|才能|方可|将|拟|计划|要|应|须|再/.test(between)) continue;
    const [daysA, daysB] = [daysOf(examined, sentence, a), daysOf(examined, sentence, b)];
    if (daysA.length === 0 || daysB.length === 0) continue;
    const isBefore = when.includes('前');
    const holds = daysA.some((dayA) => daysB.some((dayB) => (isBefore ? dayB <= dayA : dayB >= dayA)));
    if (holds) continue;
    found.push(of(sentence, match.index, whole.length, `${daysA[0]}；${daysB[0]}`));
  }
  return found;
}

const SPAN =
  /(?:会后|协商会后|协商后|开会后|交办后|承诺后|作出承诺后)(?:仅|只用(?:了)?|用了|不到|第|短短|的第)?[^，。；\d一二两三四五六七八九十]{0,4}N(?:天|日)(?:内|后|之内|时间)?[^。；]{0,16}?(签收|答复|办复|办结|销号|验收通过|通过验收|核实)/;
const TOOK = /(?:仅用|只用|用了|历时|前后用了|耗时|短短)(?:了)?N(?:天|日)[^。；]{0,16}?(办结|销号|验收通过|解决|办成)/;

function wrongSpan(examined: Examined, sentence: Sentence): Finding[] {
  const found: Finding[] = [];
  for (const said of numbersIn(sentence.text)) {
    if (!/^(?:天|日)/.test(sentence.text.slice(said.to, said.to + 1)) || said.share) continue;
    const window = `${sentence.text.slice(Math.max(0, said.from - 12), said.from)}N${sentence.text.slice(said.to, said.to + 24)}`;
    const match = SPAN.exec(window) ?? TOOK.exec(window);
    if (!match) continue;
    const event = eventOf(match[1] as string) ?? 'CLOSED';
    const ends = daysOf(examined, sentence, event);
    const starts = [...daysOf(examined, sentence, 'HELD'), ...daysOf(examined, sentence, 'PROMISED')];
    const spans = ends.flatMap((end) => starts.map((start) => days(start, end)).filter((span) => span >= 0));
    if (spans.length === 0) continue;
    const within = /内/.test(window.slice(window.indexOf('N'), window.indexOf('N') + 4));
    const holds = spans.some((span) => (within ? span <= said.most : fits(said, span) || fits(said, span + 1)));
    if (!holds) found.push(of(sentence, said.from, said.to - said.from, `${spans[0]}天`));
  }
  return found;
}

const days = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const of = ({ line, from }: Sentence, at: number, length: number, record: string): Finding =>
  finding({
    rule: ClaimRule.ORDER_OF_EVENTS,
    line,
    from: from + at,
    to: from + at + length,
    record,
    mend: FindingMend.CHANGE_DAY,
  });
