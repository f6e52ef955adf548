import { type ClaimCheck, type Examined, finding, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';
import { sentencesOf } from './reading/clauses.js';
import { EVENTS, type RecordedEvent } from './reading/events.js';
import { mattersOf, namedIn } from './reading/scope.js';
import { lasts, type SpanSaid, spansIn } from './reading/spans.js';

const NAMED: readonly (readonly [RecordedEvent, string])[] = [
  ['HELD', '协商会召开|召开协商会|会议召开|协商会结束|会议结束|现场协商会|板凳协商会|协商会|板凳会|议事会|开会|协商'],
  ['MINUTES', '纪要确认|纪要印发|印发纪要|确认纪要|纪要'],
  ['PROMISED', '作出承诺|交办|承诺'],
  ['ACKNOWLEDGED', '签收'],
  ['REPLIED', '书面答复|答复|办复|回复'],
  ['VERIFIED', '现场查看|核实|核验'],
  ['CLOSED', '通过了验收|验收通过|通过验收|验收合格|办理完毕|办结|办完|办好|销号|结案|验收'],
  ['RELAPSED', '反弹|回潮'],
];
const ANY = NAMED.map(([, words]) => words).join('|');
const eventOf = (words: string): RecordedEvent =>
  NAMED.find(([, names]) => names.split('|').includes(words))?.[0] ?? 'HELD';

/** What is said to come before what: the first group that is there before the second. */
interface Shape {
  readonly words: RegExp;
  /** The event told first is said to be later. */
  readonly turned: boolean;
}
const SHAPES: readonly Shape[] = [
  {
    words: new RegExp(`(${ANY})(?:会)?(?:之后|以后|后)(?:第)?[，,]?([^。；]{0,24}?)(${ANY})`, 'g'),
    turned: false,
  },
  {
    words: new RegExp(`(${ANY})(?:会)?(?:之前|以前|前)[，,]?([^。；]{0,24}?)(${ANY})`, 'g'),
    turned: true,
  },
  // 会前，就已办结
  {
    words: new RegExp(`(?<=^|[，。；])(会)(?:之前|前)([^。；]{0,20}?)(?:就|已|便|即)[^。；]{0,10}?(${ANY})`, 'g'),
    turned: true,
  },
  // 会还没开，就已办结
  {
    words: new RegExp(
      `(?:还没(?:有)?等?到?|未等|没等|不等|尚未)(${ANY})([^。；]{0,24}?)(?:就|已|便|即|先)[^。；]{0,16}?(${ANY})`,
      'g',
    ),
    turned: true,
  },
  {
    words: new RegExp(
      `(会)(?:还|尚)(?:没有?|未)(?:召)?开([^。；]{0,24}?)(?:就|已|便|即|先)[^。；]{0,16}?(${ANY})`,
      'g',
    ),
    turned: true,
  },
  // 先办结，后开会
  {
    words: new RegExp(`先(?:是)?[^，。；]{0,6}?(${ANY})([^。；]{0,10}?)(?:后|再|才)[^，。；]{0,8}?(${ANY})`, 'g'),
    turned: false,
  },
  {
    words: new RegExp(`(${ANY})(?:的)?在(?:先|前)([，,]?[^。；]{0,10}?)(${ANY})[^，。；]{0,4}在后`, 'g'),
    turned: false,
  },
];
const WANTED = /未|没|才能|方可|将|拟|计划|要|应|须/;

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
  return SHAPES.flatMap(({ words, turned }) =>
    [...sentence.text.matchAll(words)].flatMap((match) => {
      const [whole, first, between, second] = match as unknown as [string, string, string, string];
      const [a, b] = [eventOf(first), eventOf(second)];
      if (a === b || WANTED.test(between)) return [];
      const [daysA, daysB] = [daysOf(examined, sentence, a), daysOf(examined, sentence, b)];
      if (daysA.length === 0 || daysB.length === 0) return [];
      const holds = daysA.some((dayA) => daysB.some((dayB) => (turned ? dayB <= dayA : dayB >= dayA)));
      return holds ? [] : [of(sentence, match.index, whole.length, `${daysA[0]}；${daysB[0]}`)];
    }),
  );
}

const STARTS: readonly (readonly [RecordedEvent, string])[] = [
  ['HELD', '会后|协商后|开会后|会议结束后?|协商会(?:结束|召开)?(?:后|仅|不到|不出)|会议后'],
  ['MINUTES', '纪要(?:确认|印发)后'],
  ['PROMISED', '交办后|承诺后'],
];
const STARTED = STARTS.map(
  ([event, words]) => [event, new RegExp(`(?:${words})[^，。；]{0,6}[，,]?[^，。；]{0,4}$`)] as const,
);
const ENDS = '书面答复|答复|办复|签收|通过了?验收|验收通过|验收合格|办结|办完|办好|办成|销号|解决|核实|交办';
const ENDED = new RegExp(`^[^。；]{0,20}?(${ENDS})`);
const TOOK = /(?:仅用|只用|用了|用|历时|耗时|短短|前后|花了)(?:了)?(?:不到|不足|近|约|短短|仅)?$/;
const FROM_TO = new RegExp(`从(${ANY})到(?:最终|群众|全部)?(${ANY})[^。；]{0,14}$`);
const LATER = /将|拟|计划|要求|应|须|力争|争取|内须|必须/;

function wrongSpan(examined: Examined, sentence: Sentence): Finding[] {
  const { text } = sentence;
  return spansIn(text).flatMap((said) => {
    const told = startAndEnd(text, said);
    if (!told) return [];
    const ends = daysOf(examined, sentence, told.end);
    const starts = told.starts.flatMap((start) => daysOf(examined, sentence, start));
    const spans = ends.flatMap((end) => starts.map((start) => daysBetween(start, end)).filter((span) => span >= 0));
    // The day itself is counted as often as not.
    if (spans.length === 0 || spans.some((span) => lasts(said, span) || lasts(said, span + 1))) return [];
    return [of(sentence, said.from, said.to - said.from, `${spans[0]}天`)];
  });
}

function startAndEnd(text: string, said: SpanSaid): { starts: RecordedEvent[]; end: RecordedEvent } | null {
  const lead = text.slice(Math.max(0, said.from - 26), said.from);
  const rest = text.slice(said.to, said.to + 28);
  const both = FROM_TO.exec(lead);
  if (both) return { starts: [eventOf(both[1] as string)], end: eventOf(both[2] as string) };
  const ended = ENDED.exec(rest);
  const end = ended && !LATER.test(ended[0]) ? endOf(ended[1] as string) : null;
  const started = STARTED.find(([, words]) => words.test(lead));
  if (started && end) return { starts: [started[0]], end };
  if (!TOOK.test(lead)) return null;
  const earlier = new RegExp(`(${ENDS})[^，。；]{0,6}$`).exec(lead.replace(TOOK, ''));
  const known = end ?? (earlier ? endOf(earlier[1] as string) : null);
  return known ? { starts: ['HELD', 'PROMISED'], end: known } : null;
}

const endOf = (words: string): RecordedEvent => (/解决|办成|验收/.test(words) ? 'CLOSED' : eventOf(words));

const daysBetween = (from: string, to: string) =>
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
