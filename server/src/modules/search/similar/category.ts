import { registerEnumType } from 'type-graphql';
import { normalise } from '../../../kernel/chinese/index.js';
import { likelyCategories } from './category-linear.js';
import { keptFingerprint } from './fingerprint.js';

/** What messages to a government are about, at the first level of the usual classification. */
export enum TopicCategory {
  /** 城乡建设 */
  CONSTRUCTION = 'CONSTRUCTION',
  /** 环境保护 */
  ENVIRONMENT = 'ENVIRONMENT',
  /** 交通运输 */
  TRANSPORT = 'TRANSPORT',
  /** 教育文体 */
  EDUCATION = 'EDUCATION',
  /** 劳动和社会保障 */
  LABOUR = 'LABOUR',
  /** 商贸旅游 */
  COMMERCE = 'COMMERCE',
  /** 卫生计生 */
  HEALTH = 'HEALTH',
}
registerEnumType(TopicCategory, { name: 'TopicCategory', description: 'What a topic is about, at the first level.' });

/** What something is near is not what it is about: 中学附近的垃圾箱. */
const BESIDE =
  /(?:学校|中学|小学|幼儿园|大学|学院|医院|卫生院|车站|地铁站|公交站|酒店|宾馆|超市|商场|银行|公园|广场|体育馆|图书馆)(?=附近|旁|对面|门口|周边|隔壁|后面|前面|门前|大门|围墙|路口|楼下)/gu;
const plainOf = (text: string) => normalise(text).replace(BESIDE, ' ');

/**
 * Written by hand, from the classification public boards use (medical insurance is social insurance there, food is with health,
 * equipment and advertising with trade) and from how the departments' duties are divided. `*` after a word: it decides more
 * than others.
 */
const LEXICON: Readonly<Record<TopicCategory, string>> = {
  CONSTRUCTION: `物业* 业主委员会* 业委会* 小区 楼盘* 开发商* 房屋* 房产证* 不动产* 产权 购房* 交房* 商品房* 精装修 公积金* 维修基金* 拆迁* 征地* 征收*
    安置* 安置房* 棚改 旧城改造* 旧改 违建* 违章建筑* 违法建筑 城管 占道* 路灯* 人行道* 下水道* 排水* 供水* 停水* 自来水* 水压 燃气* 天然气* 供暖 供电 停电
    电梯* 加装电梯* 规划* 绿化 绿化带 公园 工地 施工 烂尾* 危房* 廉租房* 公租房* 保障房* 宅基地* 建房* 自建房 市政 道路破损 修路 村道 水泥路 护坡 围挡 井盖* 路面
    停车位 车位* 车库* 用地 土地 村民 住房* 买房 漏水 质量问题 广场 景观 渣土 夜宵摊 流动摊贩* 摊贩 广告牌 工程款* 承建* 停工 垃圾箱* 环卫* 清扫 保洁 市容* 环境卫生* 招牌* 装修* 外墙* 监理* 招投标* 农贸市场 门面 消防通道 消防`,
  ENVIRONMENT: `污染* 噪音* 噪声* 油烟* 废气* 废水* 污水* 排污* 臭气* 恶臭* 异味* 臭味* 粉尘* 扬尘* 烟尘* 环保* 环评* 环境影响* 垃圾* 垃圾场* 垃圾站* 垃圾焚烧* 辐射* 高压线
    变电站* 基站 养猪场* 养殖场* 化工厂* 重金属* 水源* 河道 水质* 水库 空气* 黑臭* 采石场* 砂场* 生态* 焚烧* 粪便 造纸 搅拌站* 扰民 矿山 黑烟`,
  TRANSPORT: `公交* 公交车* 公交线路* 出租车* 的士* 网约车* 滴滴* 打车 司机* 拒载* 高铁 火车* 火车站* 铁路* 城铁* 客运* 班车* 大巴* 高速* 收费站* etc* 国道 省道* 交警* 红绿灯* 交通* 拥堵*
    堵车* 驾校* 驾驶证* 车牌* 年检* 上牌* 快递* 邮政* 物流* 货车* 超载* 车票 站点 候车 乘客* 乘车* 运营 运管* 电动车 摩的 黑车* 渡口 运价* 运输车* 托运 地铁* 线路 站牌 轨道交通 车站 信号灯 机场 航班`,
  EDUCATION: `学校* 小学* 中学* 高中* 初中* 大学* 学院* 幼儿园* 老师* 教师* 学生* 家长* 教育* 教育局* 招生* 入学* 学位* 学区* 补课* 补习* 培训班 培训机构* 辅导* 学费* 高考* 中考* 考试* 录取* 毕业* 文凭
    课程 班级* 校园* 校长* 作业* 图书馆* 体育* 体育馆* 文化馆 文物* 篮球 足球 校服* 寄宿 住宿费 食堂 编制 职称* 教学* 上学* 读书* 普惠* 师范 代课* 代课教师* 民办教师* 学籍* 转学* 考古* 培优 兴趣班 文化 健身`,
  LABOUR: `工资* 拖欠* 劳动* 劳动合同* 社保* 社会保险* 养老金* 养老保险* 退休* 退休金* 失业* 失业金* 工伤* 医保* 医保卡* 医疗保险* 新农合* 合作医疗* 报销* 生育保险* 生育津贴* 职业培训* 就业培训* 劳务派遣* 劳动监察* 公益性岗位 农民工* 加班* 辞退* 离职* 用人单位* 劳务* 仲裁* 招聘* 就业* 人才* 补贴 公务员* 事业单位*
    低保* 社会保障* 人社局* 人社* 参保* 缴费* 生活费 下岗* 单位 职工* 工龄* 档案 技能* 职业资格* 考核 待遇* 企业 改制 集体企业 遗属 抚恤 员工* 上班 休假 产假 公司`,
  COMMERCE: `传销* 诈骗* 消费者* 欺诈* 退款* 退费* 定金* 商家* 商场* 超市* 价格* 涨价* 收费* 乱收费 电信* 移动公司* 联通* 宽带* 流量* 套餐* 网络* 银行* 贷款* 保险公司 投资* 理财* 集资* 非法集资* 旅游* 景区* 旅行社*
    导游* 酒店* 门票* 会员卡* 预付卡* 健身房* 美容* 充值 假货* 假冒* 商标 质监 工商* 营业执照* 个体户 特种设备* 检验检疫* 检疫* 广告监管 虚假广告* 违法广告* 物价* 市场监管* 市场监督管理* 游乐设施* 加盟* 经营 合同 购买 手机* 电动汽车 4s* 汽车 维权 市场 特产 招商* 电商* 网购* 淘宝 烟草* 农产品 直销 彩票 电费 有线电视*`,
  HEALTH: `医院* 医生* 医疗* 卫生院* 诊所* 护士* 看病* 病人* 患者* 药品* 药店* 食品* 食品安全* 食物中毒* 过期食品* 保健品* 化妆品 非法行医* 疫苗* 接种* 手术* 门诊* 住院* 挂号* 急诊* 救护车* 血站 献血* 体检* 计生* 计划生育* 二胎* 二孩* 独生子女* 生育* 社会抚养费*
    准生证* 生育证* 卫生局* 卫计委* 卫健委* 疾病* 传染病* 癌症* 残疾 中医* 医师* 乡村医生* 村医* 医患 医疗事故* 产检* 孕妇* 婴儿 出生* 出生证* 母婴 保健 饭店卫生 治疗* 误诊*`,
};

interface Clue {
  readonly word: string;
  readonly category: TopicCategory;
  readonly weight: number;
}

const PLAIN = 1;
const DECIDING = 2.2;
const clues: readonly Clue[] = Object.values(TopicCategory).flatMap((category) =>
  LEXICON[category].split(/\s+/).map((entry) => {
    const deciding = entry.endsWith('*');
    return { word: deciding ? entry.slice(0, -1) : entry, category, weight: deciding ? DECIDING : PLAIN };
  }),
);

/** A title says it in few words: each counts for several in the body. */
const IN_TITLE = 3;
/** The best must be ahead of the next by this much, or nothing is suggested. */
const AHEAD = 1.15;

export interface CategorySuggestion {
  readonly category: TopicCategory;
  /** What it was seen by, the most telling first. */
  readonly words: readonly string[];
}

const CATEGORIES = Object.values(TopicCategory);
/** What is learned adds to the hand-written words; it never outvotes a text full of them. */
const LEXICON_WEIGHT = 4;
/** So many decisions weigh half of what very many do: the first few are chance as much as custom. */
const HALF_HEARD = 400;
const UNSEEN = 0.5;
/** So likely by the classifier, where no word of the lexicon is there. */
const CLEARLY = 0.5;

/** A text somebody put into a category. */
export interface Classified {
  readonly category: TopicCategory;
  /** Its words with how often, as its fingerprint keeps them. */
  readonly words: readonly (readonly [word: string, count: number])[];
}

const damped = (count: number) => 1 + Math.log(count);

/**
 * How much each word speaks for a category rather than for the others, by what people here decided: the log-odds of
 * complement naive Bayes. Nothing is shipped; an installation learns from its own clerks.
 */
export class LearnedCategories {
  readonly #counts = new Map<string, Map<TopicCategory, number>>();
  readonly #totals = new Map<TopicCategory, number>();
  #total = 0;
  readonly size: number;

  constructor(classified: readonly Classified[]) {
    this.size = classified.length;
    for (const { category, words } of classified) {
      for (const [word, count] of words) {
        const known = this.#counts.get(word) ?? new Map<TopicCategory, number>();
        known.set(category, (known.get(category) ?? 0) + damped(count));
        this.#counts.set(word, known);
        this.#totals.set(category, (this.#totals.get(category) ?? 0) + damped(count));
        this.#total += damped(count);
      }
    }
  }

  scores(words: Classified['words']): ReadonlyMap<TopicCategory, number> {
    const scores = new Map<TopicCategory, number>();
    const vocabulary = this.#counts.size * UNSEEN;
    let length = 0;
    for (const [word, count] of words) {
      const known = this.#counts.get(word);
      if (!known) continue;
      length += damped(count);
      const everywhere = [...known.values()].reduce((sum, one) => sum + one, 0);
      for (const category of CATEGORIES) {
        const [here, total] = [known.get(category) ?? 0, this.#totals.get(category) ?? 0];
        const odds =
          (here + UNSEEN) / (total + vocabulary) / ((everywhere - here + UNSEEN) / (this.#total - total + vocabulary));
        scores.set(category, (scores.get(category) ?? 0) + damped(count) * Math.log(odds));
      }
    }
    const heard = this.size / (this.size + HALF_HEARD);
    for (const [category, score] of scores) scores.set(category, (heard * score) / Math.sqrt(length));
    return scores;
  }
}

/**
 * What a text is about, by the words it uses and what people here decided, where that is given; null when they do not tell.
 * Suggested, never forced.
 */
export function suggestCategory(
  title: string,
  body: string,
  { learned = null, ahead = AHEAD }: { readonly learned?: LearnedCategories | null; readonly ahead?: number } = {},
): CategorySuggestion | null {
  const [inTitle, inBody] = [plainOf(title), plainOf(body)];
  const scores = new Map<TopicCategory, number>();
  const seen: (Clue & { readonly score: number })[] = [];
  for (const clue of clues) {
    const inBodyCount = Math.min(4, inBody.split(clue.word).length - 1);
    const score = clue.weight * ((inTitle.includes(clue.word) ? IN_TITLE : 0) + Math.log2(1 + inBodyCount));
    if (score === 0) continue;
    scores.set(clue.category, (scores.get(clue.category) ?? 0) + score);
    seen.push({ ...clue, score });
  }
  // A share of all that was seen, so that a long text is no surer than a short one.
  const all = [...scores.values()].reduce((sum, score) => sum + score, 0) + CATEGORIES.length;
  const lesson = learned && learned.size > 0 ? learned.scores(keptFingerprint({ title, text: body }).words) : undefined;
  const likely = likelyCategories(title, body);
  const [best, next] = CATEGORIES.map((category, n) => ({ category, odds: likely?.[n] ?? null }))
    .filter(({ category, odds }) => scores.has(category) || (lesson?.get(category) ?? 0) > 0 || (odds ?? 0) >= CLEARLY)
    .map(({ category, odds }) => {
      const share = ((scores.get(category) ?? 0) + 1) / all;
      return { category, share: share * (odds ?? 1) * Math.exp((lesson?.get(category) ?? 0) / LEXICON_WEIGHT) };
    })
    .sort((a, b) => b.share - a.share);
  if (!best || best.share < (next?.share ?? 0) * ahead) return null;
  return {
    category: best.category,
    words: seen
      .filter(({ category }) => category === best.category)
      .sort((a, b) => b.score - a.score)
      .slice(0, 5)
      .map(({ word }) => word),
  };
}
