import type { FactReference } from '../body/story-doc.js';
import { type CountsOfConsultation, countsOf, isDone } from '../facts/matter-state.js';
import type { StoryRecord } from '../facts/record.js';
import { type ClaimCheck, type Examined, finding, isFact, type Line, type Sentence } from './examine.js';
import { ClaimRule, type Finding, FindingMend, FindingSeverity, StoryPlace } from './finding.js';
import { sentencesOf } from './reading/clauses.js';
import { COUNTED, type Counted, type CountName, isOneOfThem, windowAround } from './reading/counted.js';
import { daysIn } from './reading/days-in.js';
import { fits, type NumberSaid, numbersIn } from './reading/numbers-in.js';
import { nounAfter, type Quantity, quantitiesIn, scaleOf } from './reading/quantities.js';
import { gramsOf } from './reading/scope.js';

/** These grow: what is wanted of them is no claim. */
const MOVES: readonly CountName[] = ['done', 'open', 'raters'];
const WANTED = /力争|争取|预计|计划|拟|将(?!近)|有望|目标|希望|要求|确保|至少/;
const OF_OTHERS =
  /上一?[次场]|首场|下一?[次场]|全区|全县|全市|全年|累计|历年|去年|上年|近年|近几年|今年以来|其他|其它|同类|另一|以往|此前|过去|全省|全国|每|人均|前后(?:共)?|平均/;

/** Numbers that the record says otherwise, and those that a reference could be. */
export const figures: ClaimCheck = (examined) =>
  sentencesOf(examined.lines).flatMap((sentence) => ofSentence(examined, sentence, numbersIn(sentence.text)));

const ofSentence = (examined: Examined, sentence: Sentence, all: readonly NumberSaid[]): Finding[] =>
  numbersOf(sentence, all, examined.record.today).flatMap((said) => ofNumber(examined, sentence, said, all));

/** Numbers of things: those of days, hours and codes are others'. */
function numbersOf({ line, from, text }: Sentence, all: readonly NumberSaid[], today: string): NumberSaid[] {
  const days = daysIn(text, today);
  return all
    .filter((said) => days.every((day) => said.to <= day.from || day.to <= said.from))
    .filter((said) => !isFact(line, from + said.from, from + said.to))
    .filter(({ from: start }) => !/[第A-Za-z\d〔[(（-]$/.test(text.slice(Math.max(0, start - 1), start)))
    .filter(({ from: start }) => !isEachOne(text, start))
    .filter(
      ({ to }) =>
        !/^(?:时|点(?!共识|意见|建议|要求|一致|诉求)|分(?!之)|号楼|号|栋|单元|室|届|次会议|季度|年(?!来)|月|日|、|多?个?(?:多|余|半)?(?:月|小时|星期|季度|学期|工作日|钟头|百分点)|周)/.test(
          text.slice(to, to + 5),
        ),
    );
}

/** 一条一条、一件一件: one after the other. */
const isEachOne = (text: string, at: number) =>
  /^一(.)(?:接|又|跟|挨)?(?:着)?一\1|^一(.)\2/.test(text.slice(at, at + 6)) ||
  /^一(.)(?:接|又|跟|挨)?一\1/.test(text.slice(Math.max(0, at - 3), at + 2)) ||
  /^一(.)一\1/.test(text.slice(Math.max(0, at - 2), at + 2));

function ofNumber(examined: Examined, sentence: Sentence, said: NumberSaid, all: readonly NumberSaid[]): Finding[] {
  const { line, text } = sentence;
  if (said.share) return ofShare(examined, sentence, said);
  const lead = text.slice(Math.max(0, said.from - 18), said.from);
  if (OF_OTHERS.test(lead)) return [];
  const window = windowAround(text, said, all);
  const counted = COUNTED.find(({ words }) => words.test(window));
  if (!counted) return ofQuantity(examined, sentence, said);
  if (counted.name === 'demands' && (isOneOfThem(text, said) || /其中$/.test(lead))) return [];
  if (MOVES.includes(counted.name) && WANTED.test(lead.slice(-10))) return [];
  const values = [
    ...valuesOf(examined, counted.name, window.includes('诉求')),
    ...(counted.orNotDone ? notDone(examined) : []),
  ];
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

/** 没有办完 may be said of what was declined as well. */
const notDone = ({ record, overdueBefore }: Examined): number[] =>
  record.consultations
    .filter(({ isPublic }) => isPublic)
    .map((meeting) => countsOf(meeting, overdueBefore))
    .map(({ demands, done }) => demands - done);

/** What may be meant: of each meeting, of all of them, of each matter. */
function valuesOf({ record, overdueBefore }: Examined, name: CountName, isOfDemands = false): number[] {
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
    // 三件事项, 三个问题 may be those with a promise; 诉求 are all of them.
    if (name === 'demands' && !isOfDemands) more.push(meeting.commitments.length);
  }
  return known.length === 0 ? [] : [...known, sum, ...more];
}

function referenceOf({ record }: Examined, { field }: Counted): FactReference | null {
  const [only] = record.consultations;
  return field && only && record.consultations.length === 1 ? { kind: 'CONSULTATION', recordId: only.id, field } : null;
}

const RATE =
  /(采纳|办结|办成|解决|完成|落实|兑现|闭环|销号|办理|化解|整改|履约|见效)[^，。；众民户主]{0,3}(?:率|比例|占比)|(办结|办成|解决|完成|兑现|落实|化解)(?:了|的)?(?:已|约|近|超|占|将近|超过|达|达到)*$/;
/** 五分之四的诉求已办结 */
const SHARE_OF =
  /^(?:以上)?(?:的)?(?:[^，。；众民户主人家认觉表]{0,6}(?:诉求|问题|承诺|事项|难题|意见))?(?![^，。；]{0,6}(?:未|没|尚|还|正在|仍))[^，。；众民户主人家认觉表]{0,6}(办结|办成|解决|完成|兑现|落实|化解|销号|采纳|办好|办完)/;

/** 办结率 98%: of the demands, or of the promises. */
function ofShare(examined: Examined, sentence: Sentence, said: NumberSaid): Finding[] {
  const { line, text } = sentence;
  const lead = text.slice(Math.max(0, said.from - 14), said.from);
  const own = lead.slice(lead.search(/[^，。；]*$/));
  const rate = RATE.exec(own) ?? SHARE_OF.exec(text.slice(said.to, said.to + 24));
  // 解决了一半: how far it is, unless it is told of 诉求 or 问题.
  if (
    (/认为|觉得|表示|说|人|群众|居民|就是|的/.test(own) ||
      !/诉求|问题|事项|承诺|难题/.test(own + text.slice(said.to, said.to + 8))) &&
    /^(?:半|一半|半数)$/.test(text.slice(said.from, said.to))
  )
    return [];
  if (
    !rate ||
    /认为|觉得|表示/.test(own) ||
    OF_OTHERS.test(text.slice(Math.max(0, said.from - 24), said.from)) ||
    WANTED.test(lead)
  )
    return [];
  const meetings = examined.record.consultations.filter(({ isPublic }) => isPublic);
  const counts = meetings.map((meeting) => countsOf(meeting, examined.overdueBefore));
  const sum = (name: keyof CountsOfConsultation) => counts.reduce((total, one) => total + one[name], 0);
  const settled = meetings.reduce((total, { commitments }) => total + commitments.filter(isDone).length, 0);
  const pairs: readonly (readonly [number, number])[] =
    (rate[1] ?? rate[2]) === '采纳'
      ? [
          [sum('demands') - sum('declined') - sum('carriedOver'), sum('demands')],
          [sum('demands') - sum('declined'), sum('demands')],
          [sum('promises'), sum('demands')],
        ]
      : [
          [sum('done'), sum('demands')],
          [settled, sum('promises')],
          [settled, sum('demands')],
        ];
  const shares = pairs.flatMap(([part, whole]) => (whole > 0 && part <= whole ? [part / whole] : []));
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

const promised = new WeakMap<StoryRecord, readonly Quantity[]>();

/** What is counted in what was asked and promised; kept while one text is read. */
function quantitiesOf(record: StoryRecord): readonly Quantity[] {
  const kept =
    promised.get(record) ??
    record.consultations.flatMap((meeting) => [
      ...meeting.commitments.flatMap(({ action, deliverable }) => quantitiesIn(`${action}；${deliverable}`)),
      ...meeting.demands.flatMap(({ title }) => quantitiesIn(title)),
      ...quantitiesIn(meeting.title),
    ]);
  promised.set(record, kept);
  return kept;
}

/** 60 个货位: so many of a thing the record says another number of. */
function ofQuantity({ record }: Examined, sentence: Sentence, said: NumberSaid): Finding[] {
  const { line, text } = sentence;
  const noun = nounAfter(text, said.to);
  if (
    !noun ||
    isOneOfThem(text, said) ||
    /[内里原现上]有$|(?:多|少|再|另|额外|又)[一-龥]{0,2}$/.test(text.slice(Math.max(0, said.from - 4), said.from))
  )
    return [];
  const [measure, times] = scaleOf(noun.measure);
  const scaled = { ...said, value: said.value * times, least: said.least * times, most: said.most * times };
  const recorded = quantitiesOf(record);
  const same = recorded
    .filter(
      ({ value, noun: { thing } }) =>
        thing.length === noun.thing.length || noun.thing.length > 1 || scaled.value >= value * FAR_FEWER,
    )
    .filter((one) => one.noun.measure === measure && isSameThing(one.noun.thing, noun.thing, text, said, one.lead));
  if (same.length === 0 || same.some(({ value }) => fits(scaled, value))) return [];
  if (
    /部分|首批|一期|先行|已有|其中|前期|第一/.test(text.slice(Math.max(0, said.from - 12), said.from)) &&
    same.some(({ value }) => scaled.most < value)
  )
    return [];
  const total = same.reduce((sum, { value }) => sum + value, 0);
  if (same.length > 1 && fits(scaled, total)) return [];
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
  const own = text.slice(Math.max(0, said.from - 10), said.from).replace(/^.*[，。；]/, '');
  // 垃圾桶 120 个 of the record, 120 个垃圾桶 of the text.
  if (recorded === '' && saidOf.length >= 2) {
    const tail = lead.slice(-3);
    return [...gramsOf(saidOf)].some((gram) => tail.includes(gram)) || own.includes(lead.slice(-2));
  }
  // 拓宽 200 米, 摊位 40 个: no thing behind it, so what is done with it decides, or the thing before it.
  const before = recorded === '' ? lead.slice(-2) : recorded.slice(0, 2);
  return before.length >= 2 && own.includes(before);
}
