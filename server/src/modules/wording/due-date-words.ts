import { DayDoubt, PATTERNS, type Read, type Today, type WorkingDays } from './day-patterns.js';
import { partsOf } from './days.js';

export { DayDoubt, type WorkingDays } from './day-patterns.js';

/** A day by which something is to be done, as the words say it. */
export interface DueDate {
  readonly day: string;
  readonly start: number;
  readonly end: number;
  /** Counted in working days of a year whose holidays are not published yet. */
  readonly provisional: boolean;
  /** Why it may be another day; null where the words leave no doubt. Whoever keeps the record is asked. */
  readonly doubt: DayDoubt | null;
}

/** Nobody promises for longer: beyond it, a year is something else. */
const YEARS_AHEAD = 20;

const INTENDS =
  /预计|预期|计划|将|拟(?!定)|争取|确保|力争|保证|承诺|定于|安排|要求|责令|限期?|目标|打算|准备|保障|必须|务必|会(?!议|同|上|后|商|场)|要(?!求|件|闻|点)|可(?:以|望)?(?=.{0,6}(?:完|通|恢|亮|竣|交))|就[能可会]|给(?=.{0,6}(?:答复|回复|说法|结果))/;
const ACTS =
  /完成|完工|竣工|开工|动工|施工|启动|进场|投入|投用|启用|开通|恢复|通[车水电气行]|接通|供[水电]|亮灯|修[好复缮亮通整补理]|建[成好]|到位|解决|办[结好完理]|处[理置]|答复|回复|回电|联系|上门|核实|到(?:场|现场)|落实|开始|开展|实行|见成?效|拿出|整改|拆除|消除|达[到标]|清[理运淤除扫走完掉]|抽[水干排]|检[修测查]|排查|巡查|安装|更换|打通|批复|交付|开放|弄好|做[好完]|搞好|维修|治理|装|换|铺|补(?!贴|助|偿)|搬|送|改造|组织|召[开集]|公[布示]|出具|出(?=[^，。]{0,4}(?:结果|报告|方案))|发[放到]|拨付|兑付|退[款还]|提交|验收|停[水电]|封闭|重新|来(?=修|装|换|清|处理)/;
const LIMITS = /[前内底末]$/;
/** What is told of the past, asked of others, or counted from something that has not happened. */
const PAST =
  /已(?!要求|督促|责|安排|通知|列入|纳入|承诺|协调|计划|经?与|经?做计划)|曾(?!家)|以来|至今|来信|发布|印发|(?:近|最近)$|过去|当时|此前|之前曾|去年|上[个月周]|受理|接报|去(?=年)|先后|分别于|经过|原(?:计划|定|拟|先)|合同(?:上|中|约定|规定)/;
/** Told as done: what was done by a day that is over is no promise for the next year. */
const TOLD_AS_DONE = /(?<![为除])了(?![解结])|(?<![通经超不])过(?![程渡街路往户来去后年于期关审])|已经/;
const LIMITED =
  /(?:最迟|最晚|至迟|不晚于|不迟于|不得晚于|不能晚于|不得迟于|不超过|不得超过|最多|至多)(?:不超过|于|在|到|至)?$/;
const OF_OTHERS =
  /请(?:您|你|市民|大家|于|在|携|广大)|如(?!下|期|何|实|上|此|约)|若(?:您|你)|逾期|可(?:到|在|持|向|于|登录)|每/;
const AFTER_EVENT = /(?:[后前]|之日起|日起|起)[的，]?(?:约|大约|的)?$/;
/** A stretch counted from what is named in its clause, or allowed by a rule: 在收到成品卡一个月内, 应当在十个工作日内. */
const COUNTED_IN_CLAUSE =
  /(?:收到|接到|入院|出院|到货|签订|取得|[^，]后，?(?:将|应|需)?)(?:[^，]{0,6})$|之日|(?<![答相供反])应(?!急|对|届|用)|不可能|方可|最长/;
/** Not even meant: 预计2019年不会启动, 没有承诺三年内完成. */
const DENIED_AFTER = /^[^，。]{0,4}(?:不会|不能|不可能|无法|不再|未能)/;
const DENIED_BEFORE = /最[快早](?:也要|要|在|于)?$|(?:没有|未|不能|无法)(?:承诺|保证|计划)[^，。]{0,6}$|不可能/;
/** 满6周岁 by a day, registered by a day: who is entitled. */
const ENTITLED = /^[^，。]{0,4}(?:年满|满|出生|才)|^[^，。]{0,8}次$/;
const OF_SOME_YEAR = /(?:当年|上一年|每年|该年|年度|岁)度?$/;
/** Who speaks of their own coming acts; an order that was given is told, not promised. */
const OF_ONE_S_OWN = /预计|预期|计划|将|拟(?!定)|争取|确保|力争|保证|承诺|定于|目标|打算|准备|必须|务必|最迟|最晚/;
/** A word for a day that lies ahead whatever follows it. */
const AHEAD_BY_ITSELF = /^(?:明[天日晚]|大?后[天日]|下下?个?(?:周|星期|礼拜|月|季度))/;
/** 整改时限: 2026年6月20日. */
const SAID_TO_BE_ITS_LIMIT =
  /(?:整改|完成|办结|竣工|完工|施工|开工|整治|改造|交付|维修|处理|计划|预计)(?:完成|办结|施工)?(?:时限|期限|时间|工期|周期|期)(?:要求)?(?:为|是|定为|定于|约|从|自|至|到|预计|[:：])*$/;

/** A text as the patterns read it, and where each of its signs stands in what was written. */
interface Legible {
  readonly plain: string;
  readonly places: readonly number[];
}

const LEFT_OUT =
  /(?<=[\d〇零一二三四五六七八九十])[ \u3000\t]{1,4}(?=[年月日号])|(?<=[年月])[ \u3000\t]{1,4}(?=[\d一二三四五六七八九十])|(?<=[日号])[ \u3000\t]{1,4}(?=[之以]?前)|[（(](?:(?:星期|周|礼拜)[一二三四五六日天]|[今明后]天)[）)]/g;

/** Full-width digits as plain ones, titles and brackets blanked; blanks within a day and its weekday in brackets left out. */
function legible(text: string): Legible {
  const same = text
    .replace(/元月/g, '1月')
    .replace(/[０-９]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/《[^《》]{0,120}》|〔[^〔〕]{0,20}〕|\[[^[\]]{0,20}\]|【[^【】]{0,40}】/g, (found) =>
      '□'.repeat(found.length),
    );
  const places: number[] = [];
  let [plain, at] = ['', 0];
  const keep = (until: number) => {
    plain += same.slice(at, until);
    for (; at < until; at += 1) places.push(at);
  };
  for (const { index, 0: left } of same.matchAll(LEFT_OUT)) {
    keep(index);
    at = index + left.length;
  }
  keep(same.length);
  return { plain, places };
}

const RANGE = /^(?:至|到|[~～—－-])(?:\d|[一二三四五六七八九十今明年])/;
const BARE_YEAR = /^(?:\d{2,4}|[〇零一二三四五六七八九]{4}|[今本明后来次])年$/;
const JUST_BEFORE = /(?:预计|计划|争取|力争|确保|拟|将|预期)(?:于|在|到|至)?$/;
const JUST_AFTER = /^(?:将|逐步|全面|全部|投入|完成|启动|建成|开工|动工|见效|实施)/;
/** Words that are a limit by themselves. */
const SAYS_ITS_LIMIT =
  /^(?:不超过|不得超过|不能超过|不多于|控制在|工期|最多|至多|顶多|再[过有等]|限期|给我|(?:办结|整改|完成|处理|维修|施工)(?:时限|期限|时间))/;
const STRETCH = /^(?:\d|[一二两三四五六七八九十半]).*内$/;
const STRETCH_FROM_NOW = /^(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|天|日|周|年|小时|工作日).*后$/;

interface Found extends DueDate {
  readonly later: Read['later'];
}

function longestFirst(text: string, today: Today): Found[] {
  const all: Found[] = [];
  for (const { words, read } of PATTERNS) {
    for (const match of text.matchAll(words)) {
      const reading = read(match, today);
      if (!reading?.day) continue;
      const { day, later, provisional = false, doubt = null } = reading;
      all.push({ day, start: match.index, end: match.index + match[0].length, provisional, later, doubt });
    }
  }
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Found[] = [];
  for (const one of all) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

const CLAUSE_ENDS = /[，,。;；！!？?\n\r:：]/;

function clauseAround(text: string, start: number, end: number): { head: string; tail: string } {
  let from = start;
  while (from > 0 && !CLAUSE_ENDS.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && !CLAUSE_ENDS.test(text[to] ?? '')) to += 1;
  return { head: text.slice(Math.max(from, start - 120), start), tail: text.slice(end, Math.min(to, end + 120)) };
}

/** What is said at a table is so short; in a letter, a day before a mark may begin a story. */
const SPOKEN = 60;

/** 到今年10月底，全部更换到位: what the day is for may stand after a mark. */
const nextClause = (plain: string, end: number) =>
  /^[，,]((?!未|没)[^，,。;；！!？?\n\r:：]{1,20})/.exec(plain.slice(end, end + 22))?.[1] ?? '';

/** Of the past, of others, or hanging on something else, by the words around it in its clause. */
function isNoDueDate(plain: string, { start, end, doubt }: Found, head: string, tail: string): boolean {
  if (PAST.test(head) || /^[^，]{0,12}已|以来|^(?:收到|接到|收悉|发生)/.test(tail)) return true;
  if (OF_OTHERS.test(head) || RANGE.test(tail) || AFTER_EVENT.test(head)) return true;
  // 7月10日前交齐材料的: of those who do.
  if (/^(?:度|第|[^，。]{0,5}(?<!按|按照)计划|来信|[）)]?的)|[的者]$/.test(tail) || /的$/.test(head)) return true;
  if (DENIED_AFTER.test(tail) || DENIED_BEFORE.test(head) || ENTITLED.test(tail) || OF_SOME_YEAR.test(head))
    return true;
  if (STRETCH.test(plain.slice(start, end)) && COUNTED_IN_CLAUSE.test(head)) return true;
  if (/^[^。]{0,10}(?:目前|至今)[^。]{0,4}(?:未|没)/.test(plain.slice(end, end + 20))) return true;
  return (
    doubt === DayDoubt.COUNTED_FROM &&
    /工期/.test(plain.slice(start, end)) &&
    /待|后/.test(plain.slice(Math.max(0, start - 40), start))
  );
}

/** A story that began in a year that is over goes on in it: 2016年9月12日…，11月15日成立. */
function isToldOfAnEarlierYear(plain: string, start: number, year: number): boolean {
  const told = plain.slice(Math.max(0, start - 240), start);
  const said = [...told.matchAll(/(?<!\d)(20\d{2})年/g)].at(-1);
  return said !== undefined && Number(said[1]) < year && !told.slice(said.index).includes('今年');
}

/** What words around it make of a day: whether it is meant as a limit. */
function isMeant(words: string, head: string, tail: string, overdue: boolean): boolean {
  const intended = LIMITED.test(head) || INTENDS.test(head) || (!overdue && INTENDS.test(tail));
  const acts = !overdue && ACTS.test(tail);
  if (BARE_YEAR.test(words)) {
    return JUST_BEFORE.test(head) || (JUST_AFTER.test(tail) && !/^[^，。]{1,8}的/.test(tail));
  }
  if (STRETCH.test(words)) return intended || acts || tail.trim() === '';
  if (/^(?:不超过|不得超过|不能超过|控制在)/.test(words)) return head === '' || intended || ACTS.test(head);
  // 年底 alone may be any; 年底前 is a limit.
  if (/[底末]$/.test(words) || /年度内$/.test(words)) return intended || acts || (head + tail).trim() === '';
  if (LIMITS.test(words) || SAYS_ITS_LIMIT.test(words) || AHEAD_BY_ITSELF.test(words)) return true;
  return intended || acts || STRETCH_FROM_NOW.test(words);
}

/**
 * Whether words that name a day that is over are said of the next such day: only with words of intention, or where
 * they open what is said (2月底前完成).
 */
function isOfTheNext(words: string, head: string, opens: boolean, daysOver: number): boolean {
  if (opens) return /[前内]$/.test(words) || OF_ONE_S_OWN.test(head);
  return daysOver > LATELY && (LIMITED.test(head) || OF_ONE_S_OWN.test(head));
}
/** What was over so few days ago is an answer sent late, not a promise for next year. */
const LATELY = 45;

/** So few signs before a day still open what is said. */
const OPENING = 6;
const daysBetween = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000;

/** This very month or year without a limit: what is told of it may be over. */
const isOngoing = (words: string, day: string, { year, month }: Today) =>
  (/\d年$|^[今本]年$/.test(words) && day.startsWith(String(year))) ||
  (/月份?$/.test(words) &&
    !/^[本这下当]|[前内]$/.test(words) &&
    day.startsWith(`${year}-${String(month).padStart(2, '0')}`));

/** 6月底左右, 9月中旬后. */
const NEARLY = /^(?:左右|前后|上下|之后|以后|后)/;

/** 9月1日开学前 and 7月底8月初 are one day each: the surer, or the later. */
function oneForEach(all: readonly DueDate[]): DueDate[] {
  return all.filter((one, at) => {
    const [last, next] = [all[at - 1], all[at + 1]];
    if (next && next.start === one.end && !(next.doubt && !one.doubt)) return false;
    return !(last && last.end === one.start && one.doubt && !last.doubt);
  });
}

/**
 * The days by which the speaker says something will be done, in the order of the text. `on` is the day it is said;
 * none of them lies before it: what was done by a day is told with words of the past, and is no due date.
 */
export function dueDatesIn(text: string, on: string, calendar: WorkingDays): DueDate[] {
  const { plain, places } = legible(text);
  const today: Today = { day: on, ...partsOf(on), calendar };
  const all = longestFirst(plain, today).flatMap((found) => {
    const { head, tail } = clauseAround(plain, found.start, found.end);
    const words = plain.slice(found.start, found.end);
    if (isNoDueDate(plain, found, head, tail)) return [];
    const overdue = found.day < on;
    const own = OF_ONE_S_OWN.test(head);
    if (!own && overdue && /完毕/.test(tail)) return [];
    if (!own && TOLD_AS_DONE.test(tail) && (overdue || !/[前内]$/.test(words))) return [];
    // A date that is today's is told of, or it would be called today.
    const begins = /[自从]$/.test(head) && /^(?:起|开始)/.test(tail) && !/[年月份]$/.test(words);
    if (
      !own &&
      !begins &&
      found.day === on &&
      /[日号]|\d月\d{1,2}$|时\d{1,2}分/.test(words) &&
      !/^[今明]|[前内]$/.test(words)
    )
      return [];
    const labelled = SAID_TO_BE_ITS_LIMIT.test(plain.slice(Math.max(0, found.start - 16), found.start));
    if (
      !labelled &&
      !(begins && !overdue) &&
      !isMeant(
        words,
        head,
        tail || (plain.length < SPOKEN || /[底末旬]$|^未来/.test(words) ? nextClause(plain, found.end) : ''),
        overdue,
      )
    )
      return [];
    if (overdue && !isOfTheNext(words, head, found.start <= OPENING, daysBetween(found.day, on))) return [];
    if (isOngoing(words, found.day, today) && !INTENDS.test(head + tail) && !/[在于]$/.test(head)) return [];
    if (found.later && !own && isToldOfAnEarlierYear(plain, found.start, today.year)) return [];
    const day = overdue ? (found.later?.() ?? found.day) : found.day;
    return day < on || Number(day.slice(0, 4)) > today.year + YEARS_AHEAD
      ? []
      : [
          {
            day,
            start: found.start,
            end: found.end,
            provisional: found.provisional,
            doubt:
              found.doubt ?? (overdue && found.later ? DayDoubt.NEXT_YEAR : NEARLY.test(tail) ? DayDoubt.ABOUT : null),
          },
        ];
  });
  const surer = all.some(({ doubt }) => doubt === null);
  const sure = all.filter(
    ({ doubt, start }) => !surer || doubt !== DayDoubt.COUNTED_FROM || !/^工期/.test(plain.slice(start)),
  );
  return oneForEach(sure).map((due) => ({
    ...due,
    start: places[due.start] ?? 0,
    end: (places[due.end - 1] ?? 0) + 1,
  }));
}
