import { normalise } from './normalise.js';
import { type TaggedWord, taggedWordsOf } from './segment.js';
import { STOP_WORDS } from './stop-words.js';

/** Where people live or work, by how such names end: plain words stand before it in many of them (阳光花园). */
const ESTATE = /(?:小区|花园|家园|公寓|大厦|国际城|新城|公馆|山庄|华庭|豪庭|名邸|御园|安置房|[苑府湾庭居城庄邸墅郡])$/;
/** What there is one of in every place: its name is what stands before it, and a plain word before it makes none (搅拌站). */
const FACILITY =
  /(?:广场|市场|商城|大桥|立交桥|公园|学校|中学|小学|幼儿园|学院|大学|医院|卫生院|水库|车站|派出所|公司|集团|酒店|工业园|产业园|[园桥站场厂院所店馆坪塘岭冲组])$/;
/** What the name of an area or a road, where many things happen, ends with. */
const AREA = /(?:街道|社区|大道|[路街巷村镇乡线])$/;
/** Left away when names are compared: 诺亚山林 and 诺亚山林小区 are one place. */
const PLAIN_ENDING = /(?:小区|社区|幼儿园|小学|中学|学校|医院|有限公司|公司|集团|项目|楼盘)$/;
/** What stands right behind the name of an estate that has no ending of its own: 江山帝景业主, 时代年华二期. */
const BEHIND_A_NAME = /^(?:小区|楼盘|项目|业主|物业|开发商|售楼部|[一二三四五六七八九十\d]{1,2}[期栋幢]|[期栋幢])/;
/** Nouns, names, what is not known, and what stands before nouns: a name goes no further than these. */
const IN_NAMES = /^(?:n|x|j|a$|b$|s$|g|eng|ng)/;
/** 205路, 地铁3号线: lines are known by their number. */
const NUMBERED =
  /(?<![\p{L}\p{N}])[a-z]?\d{1,3}(?:路(?!口)|(?=公交|大巴|巴士))|\d{1,2}号线|[gsx]\d{2,4}(?!\d)|\d{3}国道|国道\d{3}/gu;
/** How jieba tags proper nouns, and words it does not know. */
const PROPER = /^(?:n[rstz]|nrt|x|nrfg)/;
const VAGUE =
  /^(?:我们|你们|咱们|本|该|这个|那个|整个|各个|附近|周边|旁边|对面|隔壁|门口|楼下|楼上|全市|全县|全区|每个|所在|居住|老旧|新建|新|旧|老|原|大型|小型|配套|公立|私立|民办|民营|普惠|业主|物业|开发商|建设|安置|农村|城市|街道|道路|马路|公共|人行|消防|绿化|地下|地上|有限|责任|股份|房地产|地产|管理|服务|投资|项目|主要|高速|十字|丁字|公交|地铁|停车|毕业|国家|中心|工业|政府|教育|行政|中国|人民|居民|住宅|商业|自来水|供水|供电|建筑|普惠性|公办|义务|卫生|综合|职业|技术|某某|某|多个|几个|其他|其它|一期|二期|三期|四期|小区|社区|部分|大量|相关|有关|关于|目前|现在|是不是|是否|请问|希望|乡镇|集镇|乡村|本地|当地|外地|异地|重点|普通|高端|高档|豪华|临街|沿街|临时|违规|违法|无证|非法|经营|餐饮|垃圾|污水|搅拌|变电|加油|养殖|养猪|化工|菜|农贸|生鲜|批发|二手|汽车|客运|火车|长途|短途|电动|充电|快递|美食|生活|休闲|文化|体育|红旗下)+/;
/**
 * Kinds of firms and houses that are called by a name before it: 安捷驾校, 盘龙牧业, 丰泽混凝土. What stands before it is the name
 * where the dictionary has it as one or does not know it.
 */
const TRADE =
  /^(?:服饰|服装|制衣|鞋业|纺织|印染|驾校|职校|技校|职院|养生馆?|美容|健身|舞蹈|英语|教育|培训|早教|托育|混凝土|砂石|石料|采石场|矿业|煤矿|化工|化纤|牧业|农业|[猪鸭鸡牛羊]场|渔业|装饰|装修|家居|建材|家具|地产|置业|物流|快递|驿站|网约车|出租车?|客运|租赁|民宿|客栈|宾馆|酒店|酒楼|饭店|餐厅|火锅|烧烤|超市|商场|影城|影院|网吧|酒吧|殡仪馆|陵园|加油站|加气站|泵站|水厂|电厂|纸厂|机械|电子|纸业|塑料|食品|药业|制药|科技|电器|汽车|养老院|敬老院|诊所|口腔|医美|眼科|药房|药店|金融|理财|银行|燃气|热力|水务|商务|实业|重工|置地|物业|巷|弄)/;
/** Houses by their kind alone, which the dictionary has as names: there is one in every district. */
const ANY_HOUSE =
  /^(?:.{0,2}(?:养老|敬老|福利|卫生|托儿|美容|中医|法|检察|医|学)院|.{0,2}(?:加油|加气|卫生|服务|充电|变电|垃圾|收购)站|.{0,2}医院|.{0,3}幼儿园|.{0,2}(?:小|中|大)学|红绿灯|施工队|阳光房|公交站台?|派出所|殡仪馆|图书馆|体育馆)$/;
/** 中澜壹号, 滨江一品, 凤鸣九里: a number with a noun behind a name is part of it. */
const NUMBERED_END = /^[一二三四五六七八九十壹贰叁百千万][号品里府城院墅湾郡境]$/;
/** Words that look like a name of the kind and are none. */
const NO_NAME =
  /^(?:为止|县城|省城|进城|商城|全城|小城|老城|都城|城城|长城|政府|首府|官府|乡村|农村|城镇|乡镇|村镇|街路|公路|道路|马路|铁路|线路|出路|走路|思路|高速路|十字路|丁字路|网路|电路|水路|修路|问路|让路|管线|路线|热线|专线|在线|红线|一线|二线|学校|现场|市场|工厂|车站|网站|分居|定居|邻居|迁居|蜗居|单位|家庭|法庭|门庭|社区|园区|家园|校园|公园|花园|乐园|庄园|田园|幼儿园|小区|车库|大桥|天桥|立交桥|小组|班组|村组|工作组|专家组|调查组)$/;
const INSTITUTION = /政府|省府|市委|县委|区委|人民法院|公安局|教育局|信访局|有关部门|物业公司|自来水公司|公交公司/;
const LONGEST = 12;
/** Numbers and letters that are no name by themselves. */
const ENDING_ALONE = /^[\da-z.]+$/;

export interface Place {
  /** What two texts about it have in common. */
  readonly name: string;
  /** One site, rather than an area or a road. */
  readonly site: boolean;
}

const BY_LETTER = /[a-z]\d{0,2}[省市区县州]/gu;
/** With what before it 区 or 市 is another word: 小区, 超市. */
const UNIT =
  '(?:省|县|自治州|(?<![超夜早菜门上集都股黑闹花鱼城大全])市|(?<![小社学景园辖校山灾老厂矿牧林库战禁雷特片郊街城地新疫全住宅市])区)';
/** 六安市裕安区: two or three characters and the kind of unit, at the beginning of what is said or behind another. */
const BY_NAME = new RegExp(
  `(?<=^|[^\\p{L}\\p{N}]|[省市区县在到从住于是向])\\p{Script=Han}{2,3}?${UNIT}(?=\\p{Script=Han}{2})(?![民长委政场里内外级直管])`,
  'gu',
);

/**
 * The names of provinces, cities and districts taken out before a text is cut into words: what follows them is glued to
 * their last character otherwise (区丽发, 市晟), and is the same place without them.
 */
export function withoutDistricts(normalised: string): string {
  return normalised.replace(BY_LETTER, ' ').replace(BY_NAME, ' ');
}

/**
 * What looks like the name of a particular place, house or firm: 诺亚山林小区, 伊景园, 江山帝景, 青山铺镇. Generic: from how
 * such names end or what stands behind them; no list of names. Grammar ends a name on either side.
 */
export function placesIn(text: string): Place[] {
  const found = new Map<string, Place>();
  const note = (place: Place | null) => {
    if (place && !found.has(place.name)) found.set(place.name, place);
  };
  const plain = withoutDistricts(joined(text));
  for (const [name] of plain.matchAll(NUMBERED)) note({ name, site: false });
  for (const sentence of plain.split(/[^\p{L}\p{N}]+/u)) {
    if (sentence.length >= 3) placesInSentence(sentence, note);
  }
  // 湖花园 beside 清湖花园 is the same name, cut worse.
  const names = [...found.keys()];
  return [...found.values()].filter(({ name }) => !names.some((other) => other !== name && other.endsWith(name)));
}

/**
 * What a title names without saying what kind of thing it is: 温斯顿, 江山帝景. Words that the dictionary has as names or does
 * not know, where they stand together and are three characters or more.
 */
export function namesIn(title: string): string[] {
  const names: string[] = [];
  for (const sentence of withoutDistricts(joined(title)).split(/[^\p{L}\p{N}]+/u)) {
    let name = '';
    for (const { word, tag } of [...taggedWordsOf(sentence), { word: '', tag: '' }]) {
      const isPart = PROPER.test(tag) && !STOP_WORDS.has(word) && !ENDING_ALONE.test(word) && !ANY_HOUSE.test(word);
      if (isPart || (name !== '' && NUMBERED_END.test(word))) {
        name += word;
        continue;
      }
      const trade = name === '' ? undefined : TRADE.exec(word)?.[0];
      if (trade !== undefined && [...name].length === 2) name += trade;
      if ([...name].length >= 3 && [...name].length <= 8 && !INSTITUTION.test(name) && !NO_NAME.test(name))
        names.push(name);
      name = '';
    }
  }
  return names;
}

function placesInSentence(sentence: string, note: (place: Place | null) => void): void {
  let parts: TaggedWord[] = [];
  let at = 0;
  for (const part of taggedWordsOf(sentence)) {
    const { word, tag } = part;
    const isName = parts.length > 0 && BEHIND_A_NAME.test(sentence.slice(at));
    at += word.length;
    if (isName) note(unendedName(parts));
    const ends = !NO_NAME.test(word) && (ESTATE.test(word) || FACILITY.test(word) || AREA.test(word));
    const endsLate = NO_NAME.test(word) && parts.length > 0 && (FACILITY.test(word) || ESTATE.test(word));
    const breaks = STOP_WORDS.has(word) || (!IN_NAMES.test(tag) && !ends);
    if (breaks || lengthOf(parts) + word.length > LONGEST) parts = ends ? [part] : [];
    else parts = [...parts, part];
    if (!(ends || endsLate) || parts.length === 0) continue;
    // 幼儿园, 水泥路: one plain noun of the language is nobody's name.
    if (parts.length === 1 && !PROPER.test(tag)) continue;
    note(endedName(parts));
    const name = parts.map((one) => one.word).join('');
    if (!PLAIN_ENDING.test(name) && [...name].length >= 3) parts = [];
  }
}

const lengthOf = (parts: readonly TaggedWord[]) => parts.reduce((sum, { word }) => sum + word.length, 0);

/** Without what stands before many names: our, near, kindergarten of. */
function own(parts: readonly TaggedWord[]): string {
  return parts
    .map(({ word }) => word)
    .join('')
    .replace(VAGUE, '')
    .replace(/^[\da-z]+/, '');
}

function endedName(parts: readonly TaggedWord[]): Place | null {
  const name = own(parts);
  if (INSTITUTION.test(name) || NO_NAME.test(name)) return null;
  const area = AREA.test(name);
  const estate = ESTATE.test(name);
  const stem = name.replace(PLAIN_ENDING, '').replace(VAGUE, '');
  const kept = [...stem].length >= 3 ? stem : name;
  if ([...stem].length < 2 || [...kept].length < 3) return null;
  const proper = parts.some(({ word, tag }) => PROPER.test(tag) && word.length > 1 && name.includes(word));
  if (!area && !estate && !proper) return null;
  return { name: kept, site: !area };
}

/** Two to six characters with something in them that is no plain noun, right before what only stands behind a name. */
function unendedName(parts: readonly TaggedWord[]): Place | null {
  const name = own(parts);
  const length = [...name].length;
  if (length < 3 || length > 8 || INSTITUTION.test(name) || NO_NAME.test(name)) return null;
  if (!parts.some(({ word, tag }) => PROPER.test(tag) && name.includes(word))) return null;
  return { name, site: true };
}

/** Text in which names are looked for: normalised, without the dots inside names. */
export function joined(text: string): string {
  return normalise(text).replace(/(?<=\p{Script=Han})[·.](?=\p{Script=Han})/gu, '');
}
