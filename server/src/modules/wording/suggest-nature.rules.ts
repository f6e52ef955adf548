import { registerEnumType } from 'type-graphql';
import type { DueDate } from './due-date-words.js';
import { blank, Cue, hitsOf, sentenceAround, type Words, withoutLaw } from './nature-cues.js';
import { hear, positionOrExplanation, SPOKEN, saysNothingElse, signsOf } from './nature-linear.js';
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

export interface NatureSuggestion {
  readonly nature: ResponseNature;
  readonly reason: NatureReason;
  /** The words that decided, in the order of the text; none where nothing is undertaken. */
  readonly words: readonly Words[];
}

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

/** What it all comes to is a refusal: 故无法规划建设, 综合上述，此处不宜设置. */
const CONCLUDED =
  /(?:[，。；](?:故|因此|所以|因而)|综上|综合上述|对于您的建议)[^。；！\n]{0,30}(?:无法(?![^，。]{0,14}(?:核|联系|调查|确认|查[证实]|评估|判断|取证))|不能(?!不)|不宜|不予|不再增|不同意|未予)[^，。；！\n]{0,16}/g;

/** Whoever falls under a rule is refused (补缴的不予认可), or it tells of what was wrong (无法满足需求). */
const isOfARule = (plain: string, { start, end }: Words) =>
  /的[，,]?(?:一律)?$/.test(plain.slice(Math.max(0, start - 4), start)) ||
  /(?:的|需求|需要|原因)$|的适龄/.test(plain.slice(start, end));

/** To whom it went: passing on is neither a promise nor an answer. */
const FORWARDED =
  /(?:已|现已|均已|我[们局办镇]已?|并)?(?:将[^，。；\n]{0,24})?(?:转(?:交|办|至|送|呈|给|到|请|由|相关|有关|[县市区镇乡街A-Z])[^，。；\n]{0,24}|转[^，。；让学移\n]{1,16}(?:核查|核实|核处|办理|处理|答复|调查|办复)|移交[^，。；\n]{2,24}(?:处理|办理|调查|核查|核实)|交由[^，。；\n]{2,24}|交办[^，。；\n]{0,24}|(?:已|现)向[^，。；\n]{2,24}(?:反映|报告|请示|汇报)|(?:反映|反馈|上报|报送)(?:至|给|到)[^，。；\n]{2,24})/g;
/** What is said around a slip that passes something on. */
const AROUND_FORWARDING =
  /收悉|收到|获悉|不(?:属于|在|归)[^，。]{0,16}(?:职责|范围|权限)|由[^，。]{2,24}(?:负责|管养|管理|管辖|答复|回复|联系)|根据职责|涉及多个|请其|后续由|与您联系|等待|予以回复|待[^，。]{2,10}后|通过平台|敬请|工作的|监督|支持|来信|留意|研究后|如实|他们|向社会公布|一有|予以?回复|核实清楚|当日|尚在|反映的|反馈的|将(?:及时|尽快)?(?:向您)?(?:反馈|回复|答复)|及时反馈|后续(?:回复|答复|反馈)|敬请关注|请关注|请(?:您)?耐心|祝您|谢谢|留言|您好|你好|第一责任|办理情况|处理情况|有关情况|相关进度|咨询了解|联系电话|电话|网友|尊敬的|\d{4}年/;

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
/** So many signs of something else beside a slip that passes a matter on are still no answer. */
const BESIDE_FORWARDING = 14;

/** So many cues are shown; more would only be read as noise. */
const SHOWN = 4;

/** Done, and not a step on the way to it. */
const isDone = (plain: string, hit: Words) =>
  !STEP.test(plain.slice(Math.max(0, hit.start - 10), hit.end + 6)) && !UNFINISHED.test(sentenceAround(plain, hit));

/**
 * What an answer sounds like, and by which words. What can be held to goes first: an act with its day, then where it was
 * passed on to, then what is done, then what is refused; between a stance and an explanation the learned weight of the
 * words decides. It is a suggestion: whoever keeps the record decides.
 */
export function suggestNature(text: string, dueDates: readonly DueDate[]): NatureSuggestion {
  const { plain, cues, dated, features } = hear(text, dueDates);
  const of = (...asked: readonly Cue[]) => asked.flatMap((cue) => cues.get(cue) ?? []);
  const say = (nature: ResponseNature, reason: NatureReason, words: readonly Words[]): NatureSuggestion => ({
    nature,
    reason,
    words: words
      .toSorted((a, b) => a.start - b.start)
      .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0))
      .slice(0, SHOWN)
      .map(({ start, end }) => ({ start, end })),
  });
  if (dated.length > 0) return say(ResponseNature.COMMITMENT, NatureReason.DATED_ACT, dated);

  const passing = of(Cue.FORWARDED);
  const nothingElse = passing.length > 0 && saysNothingElse(text, passing, AROUND_FORWARDING, BESIDE_FORWARDING);
  const forwarded = forwardedOnly(text) ?? (nothingElse ? passing : null);
  if (forwarded) return say(ResponseNature.FORWARDED, NatureReason.PASSED_ON, forwarded);

  const signs = signsOf(plain);
  const coming = of(Cue.WILL, Cue.OWN_WILL, Cue.STRIVES);
  // Among so few words, those that a long letter also uses of other things are meant of the matter.
  const isVeryShort = signs < SPOKEN && coming.length === 0;
  if (isVeryShort && of(Cue.POTENTIAL).length > 0)
    return say(ResponseNature.DECLINED, NatureReason.REFUSED, of(Cue.POTENTIAL, Cue.REFUSED));
  const done = [
    ...hitsOf(plain, DONE).filter((hit) => isDone(plain, hit)),
    ...hitsOf(plain, DONE_TO_IT).filter((hit) => !isAhead(plain, hit) && isDone(plain, hit)),
    ...(signs < SPOKEN ? of(Cue.DONE, Cue.DONE_TO_IT, Cue.WELL_AGAIN) : []),
    ...(isVeryShort && of(Cue.BECAUSE, Cue.REFUSED, Cue.NO_PLANS, Cue.UNFOUNDED, Cue.LAW, Cue.LOOKED_INTO).length === 0
      ? of(Cue.PERFECTIVE)
      : []),
  ];
  if (done.length > 0) return say(ResponseNature.SOLVED_ON_SPOT, NatureReason.DONE, done);

  const outsideLaw = withoutLaw(plain);
  const concluded = hitsOf(outsideLaw, CONCLUDED);
  if (concluded.length > 0) return say(ResponseNature.DECLINED, NatureReason.REFUSED, concluded);
  const refused = hitsOf(outsideLaw, REFUSED).filter((hit) => !isOfARule(plain, hit));
  if (isVeryShort && of(Cue.RULE_REFUSES).length === 0) refused.push(...of(Cue.REFUSED, Cue.NO_PLANS));
  if (refused.length > 0 && coming.length <= refused.length * 3)
    return say(ResponseNature.DECLINED, NatureReason.REFUSED, refused);

  const { nature, speaking } = positionOrExplanation(features);
  const words = of(...speaking);
  if (nature === ResponseNature.POSITION) return say(nature, NatureReason.UNDATED_ACT, words);
  return say(nature, words.length > 0 ? NatureReason.EXPLAINED : NatureReason.NOTHING_UNDERTAKEN, words);
}
