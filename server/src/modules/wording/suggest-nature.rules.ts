import { registerEnumType } from 'type-graphql';
import { DayDoubt, type DueDate } from './due-date-words.js';
import { ResponseNature } from './response-nature.js';

/** Why the words sound like that; what the screen says beside the suggestion. */
export enum NatureReason {
  DATED_ACT = 'DATED_ACT',
  UNDATED_ACT = 'UNDATED_ACT',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
  EXPLAINED = 'EXPLAINED',
  NOTHING_UNDERTAKEN = 'NOTHING_UNDERTAKEN',
  /** It went to somebody else, and nothing else is said. */
  PASSED_ON = 'PASSED_ON',
}
registerEnumType(NatureReason, {
  name: 'NatureReason',
  description: 'Why an answer sounds like the nature suggested.',
});

/** A stretch of the text: from `start` up to `end`. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

export interface NatureSuggestion {
  readonly nature: ResponseNature;
  readonly reason: NatureReason;
  /** The words that decided, in the order of the text; none where nothing is undertaken. */
  readonly words: readonly Words[];
}

/** Courtesies, quoted titles and what is said to the asker on how to go on asking: no part of the answer. */
const COURTESY =
  /(?:现将|现就)[^。！!\n:：]{0,30}(?:如下|答复|回复)|《[^《》]{0,120}》|感谢[^。！!\n]{0,80}[。！!\n]?|(?:给您|给你)[^。！!\n]{0,30}(?:谅解|歉意|抱歉)[^。！!\n]{0,20}|(?:如|若)(?:果)?(?:您|你|市民|有|还有|仍|需|再|今后|发现|对)[^。！!；\n]{0,120}[。！!；\n]?|(?:欢迎|建议|敬请|请)(?:您|你|广大|市民|大家|网友|来电|致电|咨询|拨打|与|联系)[^。！!；\n]{0,100}[。！!；\n]?|(?:您|你)(?:也|还)?(?:可|可以)(?:直接|向|到|拨打|与|在|以)[^。！!；\n]{0,100}[。！!；\n]?|(?:我们|政府|领导|高度)?高度重视/g;

/** 将 as in 把: what is done with something, not what is to come. */
const HANDLING = String.raw`(?<!现|已|已经|需|无法|不能|难以|再次|可|可以|未|曾|要求)将(?![军近])(?![^，。；]{1,24}(?:与|和|同)[^，。；]{1,30}相结合)`;

/** Said of what is to come. */
const COMING = new RegExp(
  HANDLING +
    String.raw`|拟(?!定)|会(?=尽|在|继|加|持|进|及|积|按|对|把|给|安|派|马|立|逐|定|一)|(?:我们|我[局司镇办]|一定|还)要|下一?步|今后|后期|后续(?!答复|回复)|尽快|尽早|尽力|争取|力争|力求|承诺|继续(?!在[^，。]{0,12}(?:就读|培训|学习))|加强|加大|进一步(?!核实|了解|查)|正在|抓紧|加快|加紧|逐步|督促|责令|责成|敦促|要求施工|持续(?:跟踪|关注|跟进)|已安排(?![^，。]{0,16}到位)|待[^，。；]{2,30}后(?![，]?(?:方|即|才)可|[，]?情况|转入)|列入|纳入|依法(?:予以|进行)?(?:处置|查处|处理)|及时(?:处理|制止|反馈)`,
  'g',
);
/** Of an attitude as well as of what was done already. */
const WILLING =
  /协调(?=[^，。]{0,12}(?:解决|处理|推进|处置|办理)|各|相关|有关)|(?<!已)安排(?=专人|人员|工作人员|施工|力量|资金|车辆)|巡查(?=力度|频次|管控|监管)|推进(?!情况)|研究(?=解决|处理|制定|论证|方案)|积极(?=协调|推进|配合|对接|争取|跟进|回应)|(?:持续|密切|继续|高度)关注|确保|保证|严格(?=按照|落实|执行|监管|控制|把关)|抓好|(?:开展|加强|组织|进行|专项)[^，。]{0,6}整治|改进|跟进|配合(?=做好|推进)/g;

const DONE =
  /(?:已|已经|现已|均已|业已)(?!要求|督促|责|承诺|多次|对|通知|安排|向|将|经与)[^，,。；;！\n]{0,14}?(?:修复|修好|修缮|完成|完工|整改|拆除|清理|清运|关闭|恢复|到位|办结|解决|处罚|查封|销毁|停止|停工|亮灯|整修|疏通|安装|更换|离校|退还|退款|发放|补发|支付|建好|摆放|落实)|已(?:经)?将[^，,。；;！\n]{1,24}?(?:关闭|修复|拆除|清理|清运|支付到位|发放到位|恢复|更换|安装到位|退还)|已于[^，,。；;！\n]{1,24}?(?:全部)?(?:完成|完工|修复|拆除|恢复)|已(?:经)?责令[^，,。；;！\n]{0,10}?(?:立即)?停止|当场(?:销毁|解决|办|整改|拆除|修|处理|给|更换)|(?:现场|立即|当场)责令[^，,。；;！\n]{0,8}(?:停工|停止)|恢复(?:到)?正常|(?:用户|业主|居民|群众)[^，,。；\n]{0,6}表示满意|目前已无|进行了[^，,。；\n]{0,8}(?:处罚|更换|修复|维修|疏通|清理|清洗|整改)|要求[^，,。；\n]{0,8}(?:全部离校|清理完成)/g;
/** Done to it, in words that have no 已: 当场清理, 责令退还, 进行了冲洗, 清运完毕. */
const DONE_TO_IT =
  /责令[^，,。；;！\n]{0,14}?(?:退还|退回|拆除|清理|清除|撤离|搬离|关闭|停业|歇业|拆离)|(?:组织|安排|派出?|联合)[^，,。；;！\n]{2,30}?(?:进行了?|予以|开展了?|将其?)?(?:清理|冲洗|清洗|清扫|清运|清掏|疏通|修补|修复|更换|维修|拆除|取缔|劝离|加固|消杀|补种)(?:完毕|干净|到位|完成|好)|(?:清理|冲洗|清洗|清扫|清运|清掏|疏通|修补|修复|更换|维修|拆除|整改|安装|加固|处置|消杀)(?:完毕|干净|完成(?!后)|好了|了)|进行了[^，,。；;！\n]{0,8}(?:清理|冲洗|清扫|清掏|劝离|取缔|消杀|加固|补种)|(?:被|由[^，,。；;！\n]{2,16})(?:拆除|取缔|清理|查封|拆离|拖离|关停|清运|修复)(?!后)|(?:作出|给予|处以)了?[^，,。；;！\n]{0,16}(?:处罚|罚款|处分|警告)|(?:经济)?处罚[^，,。；;！\n]{0,6}\d+元|通报批评|(?:问题|情况|现象)(?:现|目前)?(?:得到|得以)(?:了)?(?:解决|整改|消除|缓解)/g;
/** Said of what has yet to come, or on a condition: right before the words, in their clause. */
const AHEAD =
  /将(?!其|该)|拟|待|会|需|应|可|要求|计划|预计|尽快|争取|下一步|后续|如|若|一旦|正在|未|没有|无法|不|准备|今后|继续|加强|督促|限期|责成/;

function isAhead(text: string, { start }: Words): boolean {
  let from = start;
  while (from > 0 && start - from < 40 && !/[，,。；;！!？?\n\r]/.test(text[from - 1] ?? '')) from -= 1;
  return AHEAD.test(text.slice(from, start));
}

/** Done, but not what was asked: a notice, a design, a procedure; or it did not last. */
const STEP =
  /(?:前期|方案|设计|招标|测绘|立项|手续|审批|图纸|评审|勘察|调研|通知书|主体建设|工程量|部分|申请|招投标|大部分|左右|评价|交办|[%％])/;
const UNFINISHED =
  /尚未|正在|仍(?:在|未|有|然|需)|还(?:没|未|有|需|在)|未能|预计|待[^，,。；]{1,20}后|暂未|进一步|下一步|后续|尽快|争取|抓紧|施工中|但(?!是?已)/;

const REFUSED =
  /(?:(?:无法|不能|难以)(?:再)?(?:将|予以|给予|纳入|列入|办理|受理|满足|确认|安排|实施|增加|提供|兑付|享受|拓宽|采纳|同意|批准|支持|设置|作为|作出|答应|拓宽|迁入|换证|开设|报销|发放|落户)|不能(?:再)?(?:迁|换|设|报)|不予(?!追究|以开)|不宜|不适宜|不同意|不支持|不给予|不具备[^，,。；\n]{0,12}条件|(?:不|未)符合[^，,。；\n]{0,16}(?:条件|政策|规定|资格)|不属于?(?=[^，,。；\n]{0,20}(?:范围|条件))|不享受|不可行|不考虑|办不了|做不到|不采纳|不接受|不安排|不纳入|无人能)[^，,。；;！\n]{0,20}/g;

const EXPLAINED =
  /根据|按照|依据|依照|规定|第[一二三四五六七八九十百\d]+条|条件|标准|流程|由于|因为|原因|属于|经(?:查|核实|了解|调查|核查)|据查|是因为|主要是|不存在|符合|不是|详见|包括|(?:无法|未能)[^，。；]{0,8}(?:核实|核查|调查|联系)|不够明确|与事实不符|需(?:要|持|带|提供)|未发现|未见|历史/g;

/** Limits without a day: counted from something that has not happened. */
const RELATIVE_LIMIT =
  /后的?约?(?:\d{1,3}|[一二两三四五六七八九十]{1,3}|半)个?(?:工作日|天|日|周|星期|个?月|年)(?:之?内|以内)?/;
const ACT =
  /完成|完工|竣工|开工|动工|施工|启动|进场|投入|开通|恢复|通车|通水|供水|亮灯|修|建|到位|解决|办|答复|回复|反馈|落实|开始|整改|拆|清|安装|装|更换|换|打通|批复|交付|开放|弄好|做|搞|治理|养护|检测|停靠|安排|见效|拿出|出台|公布|补|种|铺|硬化|验收|达到|实现|消除|给|送|接通|接入/;

/** To whom it went: passing on is neither a promise nor an answer. */
const FORWARDED =
  /(?:已|现已|均已|我[们局办镇]已?|并)?(?:将[^，。；\n]{0,24})?(?:转(?:交|办|至|送|呈|给|到|请|由|相关|有关|[县市区镇乡街A-Z])[^，。；\n]{0,24}|转[^，。；让学移\n]{1,16}(?:核查|核实|核处|办理|处理|答复|调查|办复)|移交[^，。；\n]{2,24}(?:处理|办理|调查|核查|核实)|交由[^，。；\n]{2,24}|交办[^，。；\n]{0,24}|(?:已|现)向[^，。；\n]{2,24}(?:反映|报告|请示|汇报)|(?:反映|反馈|上报|报送)(?:至|给|到)[^，。；\n]{2,24})/g;
/** What is said around a slip that passes something on. */
const AROUND_FORWARDING =
  /收悉|收到|反映的|反馈的|将(?:及时|尽快)?(?:向您)?(?:反馈|回复|答复)|及时反馈|后续(?:回复|答复|反馈)|敬请关注|请关注|请(?:您)?耐心|祝您|谢谢|留言|您好|你好|第一责任|办理情况|处理情况|有关情况|相关进度|咨询了解|联系电话|电话|网友|尊敬的|\d{4}年/;

/** Where the answer itself is there too, the slip that passed the matter on is none. */
const PASSED_ON =
  /(?:[“"][^”"]{0,30}[”"][:：]?)?(?:您|你)?(?:所|在[^，。]{0,40})?反映的[^，。\n]{0,60}(?:已转|已交|转交|转至)[^。！\n]{0,80}/g;
const LONG_ENOUGH = 60;
/** What a law or a document says is nobody's refusal. */
const QUOTED_LAW =
  /[“「『][^”」』\n]{6,400}[”」』]|第[一二三四五六七八九十百零\d]{1,5}条[^。\n]{0,240}|(?:法|条例|办法|规定|细则|通知|意见)(?:明确)?(?:规定|指出|要求)[：:][^。\n]{0,240}/g;
const withoutLaw = (text: string) => text.replace(QUOTED_LAW, blank);
const blank = (said: string) => ' '.repeat(said.length);

/** The text with everything blanked that is no part of the answer; positions hold. */
function answerIn(text: string): string {
  const answer = text.replace(COURTESY, blank);
  const without = answer.replace(PASSED_ON, blank);
  return without.replace(/\s/g, '').length >= LONG_ENOUGH ? without : answer;
}

/**
 * Where it was passed on to, when that is all that is said: every other clause is courtesy. Null where there is an answer
 * beside it.
 */
function forwardedOnly(text: string): Words[] | null {
  const hits = hitsOf(text, FORWARDED);
  if (hits.length === 0) return null;
  const rest = text.replace(FORWARDED, blank).split(/[，,。；;！!\n\r：:]/);
  const said = rest.filter((clause) => clause.replace(/[\s“”"'\dA-Za-z《》()（）]/g, '').length >= 5);
  return said.every((clause) => AROUND_FORWARDING.test(clause)) ? hits : null;
}

function hitsOf(text: string, cue: RegExp): Words[] {
  return [...text.matchAll(cue)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
}

const SENTENCE_ENDS = /[。；;！!？?\n\r]/;

function sentenceAround(text: string, { start, end }: Words): string {
  let from = start;
  while (from > 0 && start - from < 160 && !SENTENCE_ENDS.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && to - end < 160 && !SENTENCE_ENDS.test(text[to] ?? '')) to += 1;
  return text.slice(from, to);
}

/** So many cues are shown; more would only be read as noise. */
const SHOWN = 4;

/**
 * What an answer sounds like, and by which words. What can be held to goes first: an act with its day, then what is
 * done, then what is refused; between a stance and an explanation the heavier side of the words decides.
 * It is a suggestion: whoever keeps the record decides.
 */
export function suggestNature(text: string, dueDates: readonly DueDate[]): NatureSuggestion {
  const plain = answerIn(text);
  const say = (nature: ResponseNature, reason: NatureReason, words: readonly Words[]): NatureSuggestion => ({
    nature,
    reason,
    words: words.slice(0, SHOWN).map(({ start, end }) => ({ start, end })),
  });

  // A day that hangs on something else is no day to be held to.
  const dated = dueDates.filter((due) => due.doubt !== DayDoubt.COUNTED_FROM && ACT.test(sentenceAround(text, due)));
  const relative = RELATIVE_LIMIT.exec(plain);
  const limits =
    relative && ACT.test(sentenceAround(plain, { start: relative.index, end: relative.index }))
      ? [...dated, { start: relative.index, end: relative.index + relative[0].length }]
      : dated;
  if (limits.length > 0) return say(ResponseNature.COMMITMENT, NatureReason.DATED_ACT, limits);

  const forwarded = forwardedOnly(text);
  if (forwarded) return say(ResponseNature.FORWARDED, NatureReason.PASSED_ON, forwarded);

  const done = [...hitsOf(plain, DONE), ...hitsOf(plain, DONE_TO_IT).filter((hit) => !isAhead(plain, hit))].filter(
    (hit) => {
      const sentence = sentenceAround(plain, hit);
      return !STEP.test(plain.slice(Math.max(0, hit.start - 10), hit.end + 6)) && !UNFINISHED.test(sentence);
    },
  );
  if (done.length > 0) return say(ResponseNature.SOLVED_ON_SPOT, NatureReason.DONE, done);

  const coming = hitsOf(plain, COMING);
  const willing = hitsOf(plain, WILLING);
  const refused = hitsOf(withoutLaw(plain), REFUSED);
  if (refused.length > 0 && coming.length <= refused.length * 3) {
    return say(ResponseNature.DECLINED, NatureReason.REFUSED, refused);
  }
  const explained = hitsOf(plain, EXPLAINED);
  const stance = coming.length * 2 + willing.length / 2;
  if (stance > explained.length || (coming.length > 0 && stance === explained.length)) {
    const decided = coming.length > 0 ? coming : willing;
    return say(ResponseNature.POSITION, NatureReason.UNDATED_ACT, decided);
  }
  if (explained.length > 0) return say(ResponseNature.EXPLANATION, NatureReason.EXPLAINED, explained);
  return say(ResponseNature.EXPLANATION, NatureReason.NOTHING_UNDERTAKEN, []);
}
