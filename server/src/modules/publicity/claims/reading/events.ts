import type { RecordedCommitment, RecordedConsultation } from '../../facts/record.js';
import type { DaySaid } from './days-in.js';

export type RecordedEvent =
  | 'HELD'
  | 'MINUTES'
  | 'PROMISED'
  | 'DUE'
  | 'ACKNOWLEDGED'
  | 'REPLIED'
  | 'VERIFIED'
  | 'ACCEPTING'
  | 'CLOSED'
  | 'RELAPSED';

interface Things {
  readonly parts: readonly RecordedCommitment[];
  readonly meetings: readonly RecordedConsultation[];
}

interface KnownEvent {
  readonly words: RegExp;
  readonly daysOf: (things: Things) => (string | null)[];
}

/** What happens to a matter, how it is called, and what the record has for it. */
export const EVENTS: Readonly<Record<RecordedEvent, KnownEvent>> = {
  DUE: {
    words:
      /(?:承诺|约定|定于|要求|限期|限时|期限|时限|最后期限|限定|确保|保证|力争|计划|预计|答应|表示|将)[^，。；]{0,12}(?:完成|办结|建成|完工|办好|解决|整改|到位|竣工|投用|落实|施划|安装)?|(?:办理|完成|整改|办结)?(?:期限|时限|截止)(?:为|是|到|至)?/,
    daysOf: ({ parts }) => parts.flatMap(({ promisedDueOn, dueOn }) => [promisedDueOn, dueOn]),
  },
  HELD: {
    words:
      /召开|举行|举办|开展(?:了)?[^，。]{0,6}协商|组织(?:了)?[^，。]{0,8}协商|协商会|板凳会|议事会|开会|坐在一起|坐到一起|围坐|会上|摆上板凳|搬(?:起|来|上)?(?:小)?板凳/,
    daysOf: ({ meetings }) => meetings.map(({ heldOn }) => heldOn),
  },
  MINUTES: {
    words: /(?:印发|确认|形成)(?:了)?[^，。]{0,6}纪要|纪要[^，。]{0,4}(?:印发|确认)/,
    daysOf: ({ meetings }) => meetings.map(({ minutesConfirmedOn }) => minutesConfirmedOn),
  },
  PROMISED: {
    words: /交办|派单|当场承诺|作出承诺|做出承诺|立下承诺/,
    daysOf: ({ parts, meetings }) => [
      ...parts.map(({ assignedOn }) => assignedOn),
      ...meetings.map(({ heldOn }) => heldOn),
    ],
  },
  ACKNOWLEDGED: { words: /签收/, daysOf: ({ parts }) => parts.map(({ acknowledgedOn }) => acknowledgedOn) },
  REPLIED: {
    words: /书面答复|正式答复|答复(?!率)|办复|回复|反馈办理/,
    daysOf: ({ parts }) => parts.map(({ repliedOn }) => repliedOn),
  },
  VERIFIED: {
    words: /核实|现场查看|实地查看|现场核验|实地核验|核验|现场察看/,
    daysOf: ({ parts }) => parts.map(({ verifiedOn }) => verifiedOn),
  },
  ACCEPTING: {
    words: /(?:启动|开始|开启|组织)(?:了)?[^，。]{0,4}(?:群众)?验收/,
    daysOf: ({ parts }) => parts.map(({ acceptanceOpenedOn }) => acceptanceOpenedOn),
  },
  RELAPSED: { words: /反弹|回潮|死灰复燃/, daysOf: ({ parts }) => parts.map(({ relapsedOn }) => relapsedOn) },
  CLOSED: {
    words: /办结|销号|验收通过|通过(?:了)?(?:群众|居民|商户)?[^，。]{0,3}验收|验收合格|结案|完成验收|画上句号|办理完毕/,
    daysOf: ({ parts }) => parts.map(({ closedOn }) => closedOn),
  },
};

/** Of several, the more telling first. */
const ORDER: readonly RecordedEvent[] = [
  'MINUTES',
  'ACCEPTING',
  'RELAPSED',
  'CLOSED',
  'VERIFIED',
  'REPLIED',
  'ACKNOWLEDGED',
  'PROMISED',
  'HELD',
];

/** 之前、前 with something that is to be done: a deadline. */
const BY_THEN = /^(?:之前|以前|前(?!后)|底前|末前)/;

/** No clause of a story is longer: what stands further off is of something else. */
const LONGEST_CLAUSE = 200;

/** What a day is told of: the nearest of the things that happen, in its clause first. */
export function eventsNear(whole: string, day: DaySaid): RecordedEvent[] {
  const begins = Math.max(0, day.from - LONGEST_CLAUSE);
  const text = whole.slice(begins, day.to + LONGEST_CLAUSE);
  const said = { ...day, from: day.from - begins, to: day.to - begins };
  const start =
    Math.max(text.lastIndexOf('，', said.from), text.lastIndexOf('；', said.from), text.lastIndexOf('。', said.from)) +
    1;
  const ends = ['，', '；', '。'].map((sign) => text.indexOf(sign, said.to)).filter((at) => at !== -1);
  const end = ends.length > 0 ? Math.min(...ends) : text.length;
  const clause = text.slice(start, end);
  const isDue = said.by || BY_THEN.test(text.slice(said.to, said.to + 2));
  if (isDue) return /已|均|提前|于是/.test(clause) && !/承诺|计划|将|要求/.test(clause) ? [] : ['DUE'];
  if (/期限|时限|截止|限期|到期|(?:完工|完成|竣工|办结|交付|建成)(?:的)?(?:时间|日期|日子|节点)|工期/.test(clause))
    return ['DUE'];
  if (isPromise(text.slice(Math.max(0, start - 24), start) + clause, clause.slice(said.to - start))) return ['DUE'];
  const found = nearest(clause, said.from - start, said.to - start);
  if (found) return [found];
  const next = text.slice(end + 1, end + 32);
  const later = ['，', '；', '。'].map((sign) => next.indexOf(sign)).filter((at) => at !== -1);
  const following = later.length > 0 ? next.slice(0, Math.min(...later)) : next;
  // 3 月 4 日，东门街道召开 …: a day that stands alone is of what follows.
  const beside = clause.slice(0, said.from - start) + clause.slice(said.to - start);
  const isAlone =
    beside.replace(/上午|下午|晚上|当天|当日|这天|一早|清晨|傍晚|那天|时间回到|[^一-龥]/g, '').length <= 2;
  const told =
    (isAlone ? nearest(following, 0, 0) : null) ?? (/后$/.test(clause) ? null : nearest(furtherOn(text, end), 0, 0));
  return told ? [told] : [];
}

/** 3 月 4 日傍晚，市场口坐满了人，一场协商会开始了: what it was a day of comes later, before another day does. */
function furtherOn(text: string, end: number): string {
  const rest = text.slice(end + 1, end + 60);
  const stop = rest.search(/[。；]|\d{1,2}月|[一二三四五六七八九十]月|次日|翌日|随后|后来|之后|如今|目前|将/);
  return stop === -1 ? rest : rest.slice(0, stop);
}

const PROMISING = /承诺|答应|表态|保证|要等到|等到|军令状|胸脯|明确|时间表|倒排|将|计划|预计|拟|约定/;
const TO_BE_DONE =
  /完成|完工|竣工|办结|办好|解决|到位|通车|配齐|投用|亮|完毕|[装修铺搭建换清配划]好|[装修铺搭建换清配划]完|建成|落实|整改/;
/** 将在 7 月底装好: a deadline, though nothing says 前. */
const isPromise = (lead: string, rest: string) =>
  PROMISING.test(lead) && TO_BE_DONE.test(rest) && !/已|曾|如期/.test(lead.slice(-20));

function nearest(clause: string, from: number, to: number): RecordedEvent | null {
  let best: { event: RecordedEvent; distance: number } | null = null;
  for (const event of ORDER) {
    const match = EVENTS[event].words.exec(clause);
    if (!match) continue;
    const distance = match.index >= to ? match.index - to : Math.max(0, from - match.index - match[0].length) + 3;
    if (!best || distance < best.distance) best = { event, distance };
  }
  return best?.event ?? null;
}
