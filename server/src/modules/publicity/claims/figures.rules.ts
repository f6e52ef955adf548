import type { FactReference } from '../body/story-doc.js';
import { type CountsOfConsultation, countsOf } from '../facts/matter-state.js';
import { type ClaimCheck, type Examined, finding, isFact, type Line, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend, FindingSeverity, StoryPlace } from './finding.js';
import { sentencesOf } from './reading/clauses.js';
import { daysIn } from './reading/days-in.js';
import { fits, type NumberSaid, numbersIn } from './reading/numbers-in.js';
import { nounAfter, quantitiesIn } from './reading/quantities.js';

type CountName = keyof CountsOfConsultation | 'clauses' | 'present';

interface Counted {
  readonly name: CountName;
  readonly field: Extract<FactReference, { kind: 'CONSULTATION' }>['field'] | null;
  /** `N` is where the number stands. */
  readonly words: RegExp;
  readonly label: string;
}

const MEASURE = '(?:件|项|条|个|桩|宗|份|起|名|位|人|户)?';
const at = (pattern: string) => new RegExp(pattern);
/** What a number is told of, by the words around it; the first that fits. */
const COUNTED: readonly Counted[] = [
  {
    name: 'open',
    field: 'OPEN',
    label: '还在办理的诉求',
    words: at(
      `(?:还有|尚有|仍有|另有)N${MEASURE}[^，。N]{0,8}(?:未|正在|在办|办理中|没有)|N${MEASURE}[^，。N]{0,6}(?:正在办理|在办|尚未办结|未办结|仍在办理|还在办理|正在推进|仍在推进|待办结|在推进|还没办)|(?:正在办理|在办|未办结)(?:的)?(?:有)?N${MEASURE}`,
    ),
  },
  {
    name: 'declined',
    field: 'DECLINED',
    label: '未予采纳的诉求',
    words: at(
      `N${MEASURE}[^，。N]{0,6}(?:未予采纳|不予采纳|未被采纳|未采纳)|(?:未予采纳|不予采纳|未采纳)(?:的)?(?:有)?N${MEASURE}`,
    ),
  },
  {
    name: 'carriedOver',
    field: 'CARRIED_OVER',
    label: '结转的诉求',
    words: at(`N${MEASURE}[^，。N]{0,4}结转|结转(?:的)?(?:有)?N${MEASURE}`),
  },
  {
    name: 'done',
    field: 'DONE',
    label: '已办成的诉求',
    words: at(
      `(?:已|已经|共|累计|全部|推动|促成)?(?:办结|办成|解决|销号|落实|完成|验收通过|化解|整改)(?:了)?(?:诉求|问题|事项|承诺|实事|群众诉求|难题)?(?:共)?N(?:件|项|条|个|桩|宗|起)|N(?:件|项|条|个|桩|宗|起)(?:诉求|问题|事项|承诺|群众诉求|难题)?(?:已|已经|均|均已|全部|都|都已|得到)(?:经)?(?:全部)?(?:办结|办成|解决|销号|落实|完成|验收|化解|通过|整改)`,
    ),
  },
  {
    name: 'clauses',
    field: 'CLAUSES_HELD',
    label: '达成的共识',
    words: at(
      `(?:达成|形成|凝聚)(?:了)?(?:共识)?N(?:条|项|点|个)(?:[^，。N]{0,4}共识)?|N(?:条|项|点|个)[^，。N]{0,4}共识|共识N(?:条|项|点|个)`,
    ),
  },
  {
    name: 'promises',
    field: 'PROMISES',
    label: '承诺',
    words: at(
      `N(?:项|件|条|个)[^，。N]{0,4}承诺|承诺(?:事项)?(?:共|共计|合计|有)?N(?:项|件|条|个)|(?:作出|做出|给出)(?:了)?N(?:项|件|条|个)[^，。N]{0,6}承诺|N(?:项|件|条|个)[^，。N]{0,3}交办事项|交办(?:事项|承诺)?(?:共|共计|合计|有)?N(?:项|件|条|个)`,
    ),
  },
  {
    name: 'raters',
    field: 'RATERS',
    label: '参加验收的群众',
    words: at(
      `N(?:名|位|人|户)[^，。N]{0,10}(?:参加|参与|进行|完成)?(?:了)?(?:验收|评价|测评|打分|投票|评分)|(?:验收|评价|测评|参评)(?:的)?(?:群众|居民|商户)?(?:有|共|共有|为)?N(?:名|位|人|户)`,
    ),
  },
  {
    name: 'present',
    field: null,
    label: '到会人数',
    words: at(
      `N(?:名|位|余名|余人|人)[^，。N]{0,12}(?:参会|到会|与会|参加(?:了)?(?:协商|会议|座谈)|出席|围坐|坐上板凳)|(?:参会|到会|与会)(?:人员|代表)?(?:共)?N(?:名|位|人)`,
    ),
  },
  {
    name: 'demands',
    field: 'DEMANDS',
    label: '诉求',
    words: at(
      `N(?:件|条|项|个|类|桩)[^，。N]{0,6}(?:诉求|意见建议|意见|问题|急难愁盼|烦心事|关切)|(?:诉求|意见|问题|诉求清单)(?:共|共计|合计)?N(?:件|条|项|个)|(?:收集|征集|提出|反映|梳理|汇总|归纳)(?:了|出|到)?(?:诉求|意见|问题|群众诉求)?N(?:件|条|项|个)`,
    ),
  },
];

/** These grow: what is wanted of them is no claim. */
const MOVES: readonly CountName[] = ['done', 'open', 'raters'];
const WANTED = /力争|争取|预计|计划|拟|将(?!近)|有望|目标|希望|要求|确保|至少/;
const OF_OTHERS =
  /全区|全县|全市|全年|累计|历年|去年|上年|近年|近几年|今年以来|其他|其它|同类|另一|以往|此前|过去|全省|全国|每|人均|前后(?:共)?|平均/;

/** Numbers that the record says otherwise, and those that a reference could be. */
export const figures: ClaimCheck = (examined) =>
  sentencesOf(examined.lines).flatMap((sentence) =>
    numbersOf(sentence, examined.record.today).flatMap((said) => ofNumber(examined, sentence, said)),
  );

/** Numbers of things: those of days, hours and codes are others'. */
function numbersOf({ line, from, text }: Sentence, today: string): NumberSaid[] {
  const days = daysIn(text, today);
  return numbersIn(text)
    .filter((said) => days.every((day) => said.to <= day.from || day.to <= said.from))
    .filter((said) => !isFact(line, from + said.from, from + said.to))
    .filter(({ from: start }) => !/[第A-Za-z\d〔[(（-]$/.test(text.slice(Math.max(0, start - 1), start)))
    .filter(({ from: start }) => !isEachOne(text, start))
    .filter(
      ({ to }) => !/^(?:时|点|分|号楼|号|栋|单元|室|届|次会议|季度|年(?!来)|月|日|、)/.test(text.slice(to, to + 3)),
    );
}

/** 一条一条、一件一件: one after the other. */
const isEachOne = (text: string, at: number) =>
  /^一(.)一\1/.test(text.slice(at, at + 4)) || /^一(.)一\1/.test(text.slice(Math.max(0, at - 2), at + 2));

function ofNumber(examined: Examined, sentence: Sentence, said: NumberSaid): Finding[] {
  const { line, text } = sentence;
  if (said.share) return ofShare(examined, sentence, said);
  const lead = text.slice(Math.max(0, said.from - 18), said.from);
  if (OF_OTHERS.test(lead)) return [];
  const window = `${text.slice(Math.max(0, said.from - 14), said.from)}N${text.slice(said.to, said.to + 16)}`;
  const counted = COUNTED.find(({ words }) => words.test(window));
  if (!counted) return ofQuantity(examined, sentence, said);
  if (MOVES.includes(counted.name) && WANTED.test(lead.slice(-10))) return [];
  const values = valuesOf(examined, counted.name);
  if (values.length === 0) return [];
  const place = { line, from: sentence.from + said.from, to: sentence.from + said.to };
  const reference = referenceOf(examined, counted);
  const record = `${counted.label} ${[...new Set(values)].join('、')}`;
  if (!values.some((value) => fits(said, value))) {
    return [
      finding({ rule: ClaimRule.FIGURE_CONTRADICTS, ...place, record, mend: FindingMend.CHANGE_NUMBER, reference }),
    ];
  }
  return byHand(line, said, reference, { ...place, record });
}

/** So far it is so; as a reference it stays so. Titles hold no references. */
function byHand(
  line: Line,
  said: NumberSaid,
  reference: FactReference | null,
  place: { line: Line; from: number; to: number; record: string },
): Finding[] {
  if (line.place !== StoryPlace.BODY || !reference || !said.exact || line.quotation) return [];
  return [
    finding({
      rule: ClaimRule.FIGURE_BY_HAND,
      ...place,
      mend: FindingMend.USE_REFERENCE,
      severity: FindingSeverity.WARNING,
      reference,
    }),
  ];
}

/** What may be meant: of each meeting, of all of them, of each matter. */
function valuesOf({ record, overdueBefore }: Examined, name: CountName): number[] {
  const meetings = record.consultations.filter(({ isPublic }) => isPublic);
  const each = meetings.map((meeting): number | null => {
    if (name === 'clauses') return meeting.clausesHeld;
    if (name === 'present') return meeting.present;
    return countsOf(meeting, overdueBefore)[name];
  });
  const known = each.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  const more: number[] = [];
  for (const meeting of meetings) {
    if (name === 'raters') more.push(...meeting.commitments.map(({ verdict }) => verdict?.n ?? 0));
    if (name === 'done') {
      more.push(
        meeting.commitments.filter(
          ({ status, closedUnsolved }) => (status === 'CLOSED' || status === 'HELD') && !closedUnsolved,
        ).length,
      );
      more.push(meeting.demands.filter(({ disposition }) => disposition === 'SOLVED_ON_SPOT').length);
    }
    if (name === 'open')
      more.push(meeting.commitments.filter(({ status }) => status !== 'CLOSED' && status !== 'HELD').length);
    if (name === 'demands') more.push(meeting.commitments.length);
  }
  return known.length === 0 ? [] : [...known, sum, ...more];
}

function referenceOf({ record }: Examined, { field }: Counted): FactReference | null {
  const [only] = record.consultations;
  return field && only && record.consultations.length === 1 ? { kind: 'CONSULTATION', recordId: only.id, field } : null;
}

const RATE = /(办结率|办成率|解决率|完成率|落实率|兑现率|闭环率|销号率|采纳率)/;

/** 办结率 98%: of the demands, or of the promises. */
function ofShare(examined: Examined, sentence: Sentence, said: NumberSaid): Finding[] {
  const { line, text } = sentence;
  const lead = text.slice(Math.max(0, said.from - 14), said.from);
  const rate = RATE.exec(lead);
  if (!rate || OF_OTHERS.test(text.slice(Math.max(0, said.from - 24), said.from)) || WANTED.test(lead)) return [];
  const meetings = examined.record.consultations.filter(({ isPublic }) => isPublic);
  const counts = meetings.map((meeting) => countsOf(meeting, examined.overdueBefore));
  const sum = (name: keyof CountsOfConsultation) => counts.reduce((total, one) => total + one[name], 0);
  const settled = valuesOf(examined, 'done');
  const of =
    rate[1] === '采纳率'
      ? [sum('demands') - sum('declined') - sum('carriedOver'), sum('promises')]
      : [sum('done'), ...settled];
  const shares = [sum('demands'), sum('promises')]
    .filter((n) => n > 0)
    .flatMap((n) => of.map((one) => one / n))
    .filter((share) => share <= 1);
  if (shares.length === 0 || shares.some((share) => fits(said, share))) return [];
  const record = `${sum('demands')}件诉求，${sum('done')}件办成`;
  return [
    finding({
      rule: ClaimRule.FIGURE_CONTRADICTS,
      line,
      from: sentence.from + said.from,
      to: sentence.from + said.to,
      record,
      mend: FindingMend.CHANGE_NUMBER,
    }),
  ];
}

/** 60 个货位: so many of a thing the record says another number of. */
function ofQuantity({ record }: Examined, sentence: Sentence, said: NumberSaid): Finding[] {
  const { line, text } = sentence;
  const noun = nounAfter(text, said.to);
  if (!noun) return [];
  const recorded = record.consultations.flatMap((meeting) => [
    ...meeting.commitments.flatMap(({ action, deliverable }) => quantitiesIn(`${action}；${deliverable}`)),
    ...meeting.demands.flatMap(({ title }) => quantitiesIn(title)),
    ...quantitiesIn(meeting.title),
  ]);
  const same = recorded
    .filter(
      ({ value, noun: { thing } }) =>
        thing.length === noun.thing.length || noun.thing.length > 1 || said.value >= value * FAR_FEWER,
    )
    .filter(
      (one) => one.noun.measure === noun.measure && isSameThing(one.noun.thing, noun.thing, text, said, one.lead),
    );
  if (same.length === 0 || same.some(({ value }) => fits(said, value))) return [];
  if (
    /部分|首批|一期|先行|已有|其中|前期|第一/.test(text.slice(Math.max(0, said.from - 12), said.from)) &&
    same.some(({ value }) => said.most < value)
  )
    return [];
  const total = same.reduce((sum, { value }) => sum + value, 0);
  if (same.length > 1 && fits(said, total)) return [];
  const words = same.map(({ words: one }) => one).join('、');
  return [
    finding({
      rule: ClaimRule.FIGURE_CONTRADICTS,
      line,
      from: sentence.from + said.from,
      to: sentence.from + said.to,
      record: words,
      mend: FindingMend.CHANGE_NUMBER,
    }),
  ];
}

/** 摊位入线 and 摊位: the same thing, as far as both say it. */
const alike = (a: string, b: string) => a.slice(0, 2) === b.slice(0, 2) || a.endsWith(b) || b.endsWith(a);
/** 一盏灯 before a door is not one of the twenty-six. */
const FAR_FEWER = 0.2;

function isSameThing(recorded: string, saidOf: string, text: string, said: NumberSaid, lead: string): boolean {
  if (recorded !== '' && saidOf !== '') return alike(recorded, saidOf);
  // 拓宽 200 米: no thing behind it, so what is done with it decides.
  const own = text.slice(Math.max(0, said.from - 8), said.from);
  return lead.length >= 2 && own.includes(lead.slice(-2));
}
