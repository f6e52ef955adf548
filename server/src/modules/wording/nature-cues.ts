// What an answer says, clause by clause: kinds of words that speak for one nature or another. How much each speaks is
// learned (nature-weights.ts); what the words are is written here, so that a screen can show them.

/** A stretch of the text: from `start` up to `end`. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

export enum Cue {
  /** What the speaker will do: 我局将, 我们会, 下一步. */
  OWN_WILL = 'OWN_WILL',
  /** 将, 会, 拟 of anybody. */
  WILL = 'WILL',
  /** 尽快, 争取, 努力. */
  STRIVES = 'STRIVES',
  /** 加强, 加大, 严厉, 持续关注. */
  ATTITUDE = 'ATTITUDE',
  /** 正在, 抓紧. */
  UNDER_WAY = 'UNDER_WAY',
  /** 列入计划, 待条件成熟. */
  PLANNED = 'PLANNED',
  /** 责令, 督促, 要求整改: an order was given. */
  ORDERED = 'ORDERED',
  /** 承诺, 表示愿意, of somebody else. */
  PROMISED = 'PROMISED',
  DONE = 'DONE',
  /** Done without 已: 修好了, 予以拆除, 清运完毕. */
  DONE_TO_IT = 'DONE_TO_IT',
  /** 恢复正常, 噪声消除. */
  WELL_AGAIN = 'WELL_AGAIN',
  /** 处罚, 查处. */
  PUNISHED = 'PUNISHED',
  REFUSED = 'REFUSED',
  /** 没有…计划, 暂无打算. */
  NO_PLANS = 'NO_PLANS',
  /** A rule refuses whoever falls under it. */
  RULE_REFUSES = 'RULE_REFUSES',
  /** 根据, 规定, 第三条. */
  LAW = 'LAW',
  /** 经查, 经核实. */
  LOOKED_INTO = 'LOOKED_INTO',
  /** 由于, 因为, 原因. */
  BECAUSE = 'BECAUSE',
  /** 属于, 是指, 标准为. */
  STATES = 'STATES',
  /** 未发现, 与事实不符, 手续齐全. */
  UNFOUNDED = 'UNFOUNDED',
  /** 携带身份证到窗口: how the asker goes about it. */
  HOW_TO = 'HOW_TO',
  /** 建议您, 请向…咨询. */
  ADVISES = 'ADVISES',
  /** 转, 移交, 反映给. */
  FORWARDED = 'FORWARDED',
  /** 抢通了, 砍掉了: whatever the act. */
  PERFECTIVE = 'PERFECTIVE',
  /** 建不了, 收不下, 行不通: whatever the act. */
  POTENTIAL = 'POTENTIAL',
  /** 不属于我局职责, 由…负责. */
  NOT_OURS = 'NOT_OURS',
}

const BODY =
  '(?:局|委|办|部门?|单位|街道|[镇乡村]|社区|中心|公司|集团|政府|法院|检察院|公安|大队|支队|中队|科室?|处|所|站|平台|领导|上级|机关|协会|会|学校|物业|执法|方)';
/** 将 as in 把 is no future: 将垃圾清走了, 现已将. */
const FUTURE =
  '(?<!现|已|已经|需|无法|不能|难以|再次|可|可以|未|曾|要求|能|并|随即|当场|立即)将(?![军近领士来其该此上])(?![^，。；！]{1,24}(?:与|和|同)[^，。；]{1,30}相结合)(?![^，。；！]{1,20}(?:了(?![解结])|完毕|干净|至|给|走|掉|还给|转|移交|上报|反馈|反映))';
const EFFECT =
  '(?:修复|修好|修缮|修补|完成|完工|整改|拆除|拆掉|拆离|清[理运扫走除掏洗完]|关闭|关停|恢复|到位|办结|解决|处罚|查封|查扣|销毁|停止|停工|停业|歇业|亮灯|整修|疏通|安装|补装|加装|更换|换[好新]|离校|退还|退款|退费|退回|发放|补发|补办|支付|付清|到账|建[好成]|摆放|排除|消除|打捞|铲除|粉刷|封堵|填[平补]|劝离|驱离|拖离|撤除|撤离|收回|锯断|运走|架设|冲洗|抽干|通[水电车]|投入使用|取缔|执行|纠正|改正|改回|追补|道歉|加固|消杀|补种|调整)';
/** What comes before words that are done only when there is something ahead of them. */
const AHEAD =
  /将(?!其|该|此|[^，。；]{1,20}(?:了|完毕|干净|还给|走))|拟|待|会(?!同|议|员|后|上)|需|应(?!急)|可|要求|计划|预计|尽快|争取|下一?步|后续|如|若|一旦|正在|未|没有|无法|不|准备|今后|继续|加强|督促|限期|责成|进行中|必须|申请|希望|建议|请|逐步|力争|确保|原则|条件|才能/;
const STEP =
  /前期|方案|设计|招标|测绘|立项|手续|审批|图纸|评审|勘察|调研|通知书|主体|工程量|部分|申请|招投标|大部分|左右|评价|交办|登记|备案|签约|[%％]/;
const UNFINISHED =
  /尚未|正在|仍(?:在|未|有|然|需)|还(?:没|未|有|需|在)|未能|预计|待[^，。；]{1,20}后|暂未|进一步|施工中|但(?!是?已)/;

interface CueWords {
  readonly cue: Cue;
  readonly words: RegExp;
  /** What is said of what has yet to come is not done. */
  readonly done?: true;
  /** What a law or a document says is nobody's refusal. */
  readonly outsideLaw?: true;
}

const any = (source: string) => new RegExp(source, 'g');

const CUES: readonly CueWords[] = [
  {
    cue: Cue.OWN_WILL,
    words: any(
      `(?:我们?|我[局司镇办校市县区院队委所公]司?|街道|支队|大队|本单位|政府|部门)(?:也|还|一定|后期|下一?步|今后)?(?:${FUTURE}|会(?!议|员|同|后)|一定|要(?!求)|愿意|马上)|下一?步|今后|后期|后续(?!答复|回复)|会后`,
    ),
  },
  {
    cue: Cue.WILL,
    words: any(
      `${FUTURE}|拟(?!定)|会(?=尽|在|继|加|持|进|及|积|按|对|把|给|安|派|马|立|逐|定|一|认|妥|虚|努|严|协|考|组|督|跟|尊|处|全|主|予)|即将`,
    ),
  },
  {
    cue: Cue.STRIVES,
    words:
      /尽快|尽早|尽力|争取|力争|力求|努力(?!奋斗)|早日|马上(?!就)|全力以赴|最大(?:的)?(?:努力|限度)|一定(?=[^，。]{0,3}(?:想|会|把|办|尽|处|改|给|落))|想办法|抓紧|加快|加紧|逐步/g,
  },
  {
    cue: Cue.ATTITUDE,
    words:
      /加强(?!版)|加大|进一步(?!核实|了解|查)|继续(?!在[^，。]{0,12}(?:就读|培训|学习))|持续(?:跟踪|关注|跟进|推进)|密切关注|严格(?=按照|落实|执行|监管|控制|把关|依)|严厉|绝不|决不|坚决|举一反三|发现一起|认真(?:研究|听取|考虑|对待)|妥善|改进|不断(?:完善|提升|改进)|跟进|确保|保证|优先考虑|予以考虑|充分考虑|吸收采纳|积极(?=协调|推进|配合|对接|争取|跟进|回应|采纳|沟通|向)|统筹(?=考虑|安排|推进)|专人负责|秉公|一如既往/g,
  },
  { cue: Cue.UNDER_WAY, words: /正在|正(?=与|对|按|由|积极|抓紧)|在建|施工中|进行中|推进中|已启动|着手/g },
  {
    cue: Cue.PLANNED,
    words:
      /列入|纳入|待[^，。；]{2,30}(?:后|时)(?![，]?(?:方|即|才)可|[，]?情况|转入)|计划(?!生育)|规划(?:建设|实施)|预计/g,
  },
  {
    cue: Cue.ORDERED,
    words:
      /(?:已|立即|当场|现场)?(?:责令|责成|督促|敦促|勒令)|(?:已|已经)(?:[^，。；]{0,8})(?:要求|通知|约谈|安排)|要求(?:施工|物业|企业|其|该|店|业主|当事人|公司)|下达[^，。；]{0,16}(?:通知|文书)|约谈/g,
  },
  { cue: Cue.PROMISED, words: /承诺|保证书|表示(?:会|将|愿意|立即|接受)|答应|同意(?!你|您)/g },
  {
    cue: Cue.DONE,
    words: any(
      `(?:已|已经|现已|均已|业已|早已)(?!要求|督促|责|承诺|多次|对|通知|安排|向|经与|列入|纳入|将[^，。；]{1,24}(?:转|移|报|反))[^，,。；;！\\n]{0,14}?${EFFECT}|已(?:经)?将[^，,。；;！\\n]{1,24}?${EFFECT}|当场(?:[^，。；]{0,6})?${EFFECT}`,
    ),
    done: true,
  },
  {
    cue: Cue.DONE_TO_IT,
    words: any(
      `${EFFECT}(?:完毕|干净|完成(?!后)|到位|好了|了(?![解结]))|(?:予以|进行了?|全部|重新|随即|立即|当天|昨[天日]|现场|当场|第一时间)(?:[^，,。；;！\\n]{0,10}?)${EFFECT}(?!情况|工作|方案|力度)|(?:被|由[^，,。；;！\\n]{2,16})${EFFECT}(?!后)|(?:组织|安排|派出?|联合)[^，,。；;！\\n]{2,30}?${EFFECT}(?=[，,。；;！\\n]|$)|责令[^，,。；;！\\n]{0,14}?(?:退还|退回|拆除|清理|清除|撤离|搬离|关闭|停业|停工|停止|歇业|拆离)`,
    ),
    done: true,
  },
  {
    cue: Cue.WELL_AGAIN,
    words:
      /恢复(?:到)?(?:正常|畅通|通行|供水|供电|原状)|(?:照明|运行|通行|供水|供电)正常|目前已无|(?:用户|业主|居民|群众|来电人|投诉人|诉求人)[^，,。；\n]{0,6}(?:表示)?(?:满意|谅解|理解|认可|同意)|(?:噪[声音]|积水|问题|情况|现象|异味)(?:现|目前|已)?(?:停止|消除|消退|消失|得到(?:了)?(?:解决|整改|消除|缓解)|得以(?:解决|消除))|达成(?:一致|协议|和解)|整改到位|握手言和/g,
    done: true,
  },
  {
    cue: Cue.PUNISHED,
    words:
      /(?:作出|给予|处以|并处)了?[^，,。；;！\n]{0,16}(?:处罚|罚款|处分|警告)|罚款[^，,。；\n]{0,10}元|(?:经济)?处罚[^，,。；;！\n]{0,6}\d+元|通报批评|(?:立案(?:查处|处罚|调查))|受到处罚|批评教育|劝诫/g,
    done: true,
  },
  {
    cue: Cue.REFUSED,
    words:
      /(?:(?:无法|不能|难以|没法)(?!核实|核查|调查|联系|保证|确定|排除|满意|及时|到达|形成|正常|提供证明|采取)[^，,。；;！\n]{1,16}|不予(?!追究|以开)[^，,。；;！\n]{0,12}|未予[^，,。；;！\n]{0,8}|不宜|不适宜|不同意|不支持|不给予|不具备[^，,。；\n]{0,12}条件|(?:不|未)符合[^，,。；\n]{0,16}(?:条件|政策|规定|资格|要求|标准)|达不到[^，。；]{0,10}|不享受|不可行|不考虑|[办做装加建改拿][^，。；不]{0,2}不了|拿不出|做不到|不采纳|不接受|不受理|不安排|不纳入|不允许|不准|不再(?!扰|收|发生|犯)|无权|驳回|维持原|暂不|不能)/g,
    outsideLaw: true,
  },
  {
    cue: Cue.NO_PLANS,
    words:
      /(?:没有|暂无|尚无|无|未制定|未出台|无政策)[^，,。；;！\n]{0,20}(?:计划|打算|安排|政策|规定|依据|指标|权限|法律)|(?:暂未|未)(?:列入|纳入|规划|安排)/g,
    outsideLaw: true,
  },
  {
    cue: Cue.RULE_REFUSES,
    words: /(?:的|者)[，,]?(?:一律)?(?:不予|不得|不能|无法)|不得|(?:不予|不能)[^，。；]{0,12}的/g,
  },
  { cue: Cue.LAW, words: /根据|按照|依据|依照|规定|第[一二三四五六七八九十百\d]+条|条例|政策|文件|通知|办法/g },
  { cue: Cue.LOOKED_INTO, words: /经(?:查|核实|了解|调查|核查|询问|咨询|现场)|据查|据了解|查实|核实/g },
  { cue: Cue.BECAUSE, words: /由于|因为|是因|主要是|原因|[，。]因|历史|影响|导致|所致/g },
  {
    cue: Cue.STATES,
    words:
      /属于|不是|详见|包括|条件|标准|流程|是指|分为|范围|位于|共有|为准|可以|应当|需(?:要|持|带|提供)|面积|人均|即(?=[^，。]{2})/g,
  },
  {
    cue: Cue.UNFOUNDED,
    words:
      /未发现|未见|不存在|与事实不符|不属实|不够明确|手续齐全|证照齐全|合法|符合(?!条件的|的)|并未|没有收取|合格|正常(?=[。，])/g,
  },
  {
    cue: Cue.HOW_TO,
    words:
      /(?:携|凭|持|带)[^，。；]{0,12}(?:证|材料|户口|证明)|(?:到|前往|去)[^，。；]{2,20}(?:办理|咨询|申请|查询|登记)|(?:拨打|电话|网址|地址|联系人)|办理时间|申请材料|复印件|提供[^，。；]{0,16}(?:材料|证明|信息|资料)/g,
  },
  {
    cue: Cue.ADVISES,
    words: /建议(?!收|很|已|的)|请(?:您|你|向|到|与|携|咨询|联系|看)|(?:您|你)(?:也|还)?可|可(?:向|到|拨打|通过|凭)/g,
  },
  {
    cue: Cue.PERFECTIVE,
    words:
      /(?<![为除满超过涨老旧成到变大少])了(?![解结])|(?:完毕|到位|妥当)(?=[，,。；;]|$)|昨[天晚日][^，。]{0,8}(?:启用|开通|送到|恢复|装)|已(?!经?(?:向|将|列|纳|转|移|报|要求|责令|督促|对|与|通知|安排|交|呈|派|抄))[^，。未]{1,8}(?=[，,。；;]|$)/g,
    done: true,
  },
  {
    cue: Cue.POTENTIAL,
    words:
      /(?<![受少免大了短])[\p{Script=Han}]不(?:了|下|上|成|通|起|到)(?=名|户|[，,。；;！]|$)|(?:这个|此事|这)?不行(?=[，。；]|$)|不赞成|于法无据|没有(?:先例|预算|这笔)|违反/gu,
    outsideLaw: true,
  },
  {
    cue: Cue.FORWARDED,
    words: any(
      `(?:已|现已|均已|即|并|再|会|将|把)?(?:转(?:交|办|至|送|呈|给|到|请|由|派|发|告)?(?![移让学换变入出款账业会型运化折包动载诊院岗制租租行手基产])[^，。；！\\n]{0,24}?(?:${BODY}|核[查实处]|办理|处理|答复|调查|阅处|人员)|(?:移交|移送|流转|批转|派单|派发|交办|交由|交给|呈送|呈报|提请|报请|提交给|转报|通报给)(?:至|给|到|于)?[^，。；！\\n]{0,24}?(?:${BODY}|人员)|(?:上报|报送|报告)(?:至|给|到)?[^，。；！\\n]{0,16}?${BODY}|(?:向|跟|给|和)[^，。；！\\n]{2,24}(?:反映|报告|请示|汇报|发函|去函|提供参考|提出)|(?:反映|反馈|告知|汇报)(?:至|给|到)[^，。；！\\n]{2,24}|(?:函告|致函|去函|发函(?:至|给)?)[^，。；！\\n]{2,24}|告知[^，。；！\\n]{0,10}(?:村委会|居委会|部门|单位|公司)|责成转办[^，。；！\\n]{0,12}|(?:我们|我[局办镇司]|中心|街道)?已(?:经)?移交(?=[。，；])|(?:已)?抄告[^，。；！\\n]{2,16}|转告[^，。；！\\n]{0,12})`,
    ),
  },
  {
    cue: Cue.NOT_OURS,
    words: any(
      `不(?:属于?|在|归)[^，。；]{0,16}(?:职责|职权|管辖|管理|范围|权限)|(?:属|由)[^，。；]{2,24}(?:负责|管养|管理|管辖|主管|统筹|自主运营)|超出[^，。；]{0,12}(?:范畴|范围)|根据职责分工`,
    ),
  },
];

/** What a law or a document says, by its marks. */
const QUOTED_LAW =
  /[“「『][^”」』\n]{6,400}[”」』]|第[一二三四五六七八九十百零\d]{1,5}条[^。\n]{0,240}|(?:法|条例|办法|规定|细则|通知|意见|制度)[》]?(?:明确)?(?:规定|指出|要求)[：:，,][^。\n]{0,240}|(?:按|根据|依据|按照)[^，。]{0,20}(?:规定|条例|办法)[，,][^，。]{1,20}的[，,]?[^，。]{0,4}不予[^。]{0,40}/g;

export const withoutLaw = (text: string) => text.replace(QUOTED_LAW, blank);
export const blank = (said: string) => ' '.repeat(said.length);

export function hitsOf(text: string, cue: RegExp): Words[] {
  return [...text.matchAll(cue)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
}

function isAhead(text: string, { start }: Words): boolean {
  let from = start;
  while (from > 0 && start - from < 40 && !/[，,。；;！!？?\n\r]/.test(text[from - 1] ?? '')) from -= 1;
  return AHEAD.test(text.slice(from, start));
}

const SENTENCE_ENDS = /[。；;！!？?\n\r]/;

export function sentenceAround(text: string, { start, end }: Words): string {
  let from = start;
  while (from > 0 && start - from < 160 && !SENTENCE_ENDS.test(text[from - 1] ?? '')) from -= 1;
  let to = end;
  while (to < text.length && to - end < 160 && !SENTENCE_ENDS.test(text[to] ?? '')) to += 1;
  return text.slice(from, to);
}

const isDone = (text: string, hit: Words) =>
  !isAhead(text, hit) &&
  !STEP.test(text.slice(Math.max(0, hit.start - 10), hit.end + 6)) &&
  !UNFINISHED.test(sentenceAround(text, hit));

/** Where each kind of words stands in an answer. */
export function cuesIn(text: string): ReadonlyMap<Cue, readonly Words[]> {
  const outsideLaw = withoutLaw(text);
  return new Map(
    CUES.map(({ cue, words, done, outsideLaw: outside }) => {
      const hits = hitsOf(outside ? outsideLaw : text, words);
      return [cue, done ? hits.filter((hit) => isDone(text, hit)) : hits];
    }),
  );
}
