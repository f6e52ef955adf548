import { numberOf } from './numbers.js';

/** What a text claims that a record either has or has not: a number, a day, somebody's name, an office. */
export enum ClaimKind {
  FIGURE = 'FIGURE',
  DAY = 'DAY',
  NAME = 'NAME',
  UNIT = 'UNIT',
}

export interface Claim {
  readonly kind: ClaimKind;
  /** As it is written. */
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** What it says, however it is written: `30 天`, `--05-12`, the name. */
  readonly key: string;
}

const MEASURES =
  '个工作日|工作日|个百分点|个月|小时|分钟|平方米|平方公里|立方米|公里|公斤|千克|万元|亿元|万人|号楼|单元|人次|户次|[天日月年周秒元人户名位个处辆条件次项米吨栋幢层期所家份台套块盏座支批间场轮号时分度倍成亩升部岁点路根棵桶孔口张面段只起宗步扇组笔句种]|%';
const HAN_NUMBER = '[零〇一二两三四五六七八九十百千]+';
const HAN_DIGITS = '零一二三四五六七八九';

/** A number in Chinese as far as texts of meetings have one; null where it is a word: 一致, 百货. */
function valueOfHan(written: string): number | null {
  const text = written.replace(/〇/g, '零');
  if (/^[零一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
  const [thousands, rest] = text.includes('千') ? text.split('千') : [null, text];
  const lower = rest?.replace(/^零/, '') ?? '';
  const low = lower === '' ? 0 : numberOf(lower);
  if (low === null) return null;
  return thousands === null ? low : (numberOf(thousands ?? '') ?? 1) * 1000 + low;
}

/** Clock, weekday, day, month and words that name a time from where one stands, in the order they are looked for. */
/** 三十一 is the longest: a row of numerals is read once, not from each of its signs to its end. */
const HAN_DAY = '(?:\\d{1,2}|[零〇一二两三四五六七八九十]{1,3})';
const HAN_YEAR = '(?:\\d{4}|[〇零一二三四五六七八九]{4})';
const two = (text: string | undefined) => {
  const value = text === undefined ? null : /^\d+$/.test(text) ? Number(text) : valueOfHan(text);
  return value === null ? '' : String(value).padStart(2, '0');
};
const yearOf = (text: string | undefined) =>
  text === undefined ? '' : /^\d+$/.test(text) ? text : String(valueOfHan(text) ?? '');
const DAYS: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, ([, year, month, date]) => `${year}-${two(month)}-${two(date)}`],
  [
    new RegExp(`(${HAN_YEAR})年(${HAN_DAY})月(${HAN_DAY})[日号]`, 'g'),
    ([, year, month, date]) => `${yearOf(year)}-${two(month)}-${two(date)}`,
  ],
  [new RegExp(`(${HAN_DAY})月(${HAN_DAY})[日号]`, 'g'), ([, month, date]) => `-${two(month)}-${two(date)}`],
  [
    new RegExp(`(${HAN_YEAR})年(${HAN_DAY})月(?!${HAN_DAY})`, 'g'),
    ([, year, month]) => `${yearOf(year)}-${two(month)}`,
  ],
  [new RegExp(`(?<!个)(${HAN_DAY})月(?!${HAN_DAY}[日号])[份底初中末]?`, 'g'), ([, month]) => `-${two(month)}`],
  [new RegExp(`(${HAN_YEAR})年`, 'g'), ([, year]) => yearOf(year)],
  [/(\d{1,2})[:：](\d{2})(?!\d)/g, ([, hour, minute]) => `T${two(hour)}:${minute}`],
  [
    new RegExp(
      `(?:(?=\\d)|(?<=[上下中]午|凌晨|清晨|早上|晚上|傍晚|当晚))(${HAN_DAY})[点时](?:(${HAN_DAY})分|(半|整|一刻|三刻))?`,
      'g',
    ),
    ([, hour, minute, part]) => `T${two(hour)}:${minute ? two(minute) : part === '半' ? '30' : '00'}`,
  ],
  [/(?:上上|下下|[上下本这])个?(?:周|星期|礼拜)[一二三四五六日天末]?/g, ([found]) => `~${found}`],
  [/(?:周|星期|礼拜)([一二三四五六日天])/g, ([, day]) => `W${day === '天' ? '日' : day}`],
  [
    /(今天|明天|后天|昨天|前天|当天|次日|本周|下周|上周|本月|下月|下个月|上月|月底|月初|月末|年底|年初|年末|岁末|今年|明年|去年|来年|春节|国庆|元旦|中秋|端午|清明|五一|汛期|[第一二三四上下]{1,3}季度|[上下]半年|[上下中]旬)/g,
    ([found]) => `~${found}`,
  ],
];

function readDays(text: string): { readonly claims: readonly Claim[]; readonly rest: string } {
  const claims: Claim[] = [];
  let rest = text;
  for (const [pattern, keyOf] of DAYS) {
    rest = rest.replace(pattern, (...found) => {
      const at = found.find((part): part is number => typeof part === 'number') ?? 0;
      const written = String(found[0]);
      const key = keyOf(found as unknown as RegExpExecArray);
      // 三时 in a word and 十一 as a name of its own have no hour in them.
      if (/^T(?:$|:)|^-$|^-00/.test(key)) return written;
      claims.push({ kind: ClaimKind.DAY, text: written, at, key });
      return '\u0000'.repeat(written.length);
    });
  }
  return { claims, rest };
}

/** Words that are no number, though one stands in them. */
const NO_FIGURE =
  /^[一两](?=[时个次种些项起位名方条点面批家道块场件组段步句张笔只口根号路层部期份人户])|^[百千万][^\d]/;
const FIGURE = new RegExp(
  `(\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?|(?<![\\u4e00-\\u9fff]第)${HAN_NUMBER})(\\s*[万亿千百]?)(\\s*(?:${MEASURES}))?`,
  'g',
);
const TIMES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 1e2 };

/** The numbers a text names, each with what it counts. */
function figuresIn(text: string): Claim[] {
  return [...text.matchAll(FIGURE)].flatMap((found): Claim[] => {
    const [written, number = '', times = '', measure = ''] = found;
    const isHan = !/\d/.test(number);
    // A Chinese numeral without a measure is a word: 统一, 一致, 三方.
    if (isHan && (measure === '' || NO_FIGURE.test(written))) return [];
    if (isHan && /[一二三四五六七八九十]$/.test(text.slice(0, found.index)) === true) return [];
    const value = isHan ? valueOfHan(number) : Number(number.replace(/[,，]/g, ''));
    if (value === null || Number.isNaN(value)) return [];
    const unit = measure.trim();
    const factor = (TIMES[times.trim()] ?? 1) * (/^[万亿]/.test(unit) ? (TIMES[unit[0] ?? ''] ?? 1) : 1);
    return [
      {
        kind: ClaimKind.FIGURE,
        text: written.trim(),
        at: found.index,
        key: `${Number((value * factor).toPrecision(12))} ${measureKey(unit)}`,
      },
    ];
  });
}

const measureKey = (unit: string) =>
  unit
    .replace(/^[万亿]/, '')
    .replace(/^个(?=工作日|月|百分点)/, '')
    .replace(/^(日|号)$/, '天');

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲家封芮储靳段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲台丛鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫付岳涂覃冼佟腾植邸苟仝尧帅揭鹿亓';
const LONG_SURNAMES = '欧阳|司马|诸葛|上官|皇甫|尉迟|令狐|慕容|端木|夏侯|司徒|东方|南宫';
/** What follows a person: a post, or what people do in minutes. */
const AFTER =
  '委员|主任|副主任|局长|副局长|书记|副书记|科长|副科长|处长|站长|所长|队长|镇长|街长|校长|院长|经理|总经理|董事长|主席|副主席|代表|同志|先生|女士|老师|师傅|工程师|律师|医生|居民|业主|店主|说|称|表示|提出|指出|认为|回应|承诺|建议|负责|牵头|补充|反映|介绍|强调|要求|发言|主持|记录|答复|签字|解释|汇报|参加|出席|列席|缺席|请假|补充|询问|质疑|同意|反对|（|\\(|[:：、]|等\\d*人';
const BEFORE =
  '^|[，。,.;；：:、！!？?\\u0000\\s（(“"]|由|请|与|和|向|经|对|据|让|及|给|任|联系|询问|感谢|安排|委托|邀请|通知|是|人';
const NAME = new RegExp(
  `(?<=${BEFORE})((?:${LONG_SURNAMES}|[${SURNAMES}])[\\u4e00-\\u9fff]{1,2})(?=${AFTER}|[，。；！？）)\\s]|$)`,
  'gm',
);
/** Words a surname begins that are nobody. */
const NO_NAME =
  /^(方案|方便|方面|方式|方向|时间|时候|时限|高度|高效|高峰|高质|平台|平时|平安|成员|成果|成立|成本|安全|安排|安装|安静|常态|常务|常委|全体|全部|全区|全面|全程|于是|关于|关系|关键|关心|任务|任何|任期|明确|明显|应当|应急|应该|应予|相关|相应|相互|向前|别的|别人|单位|单独|双方|双向|公司|公共|公开|公示|公告|公园|项目|经过|经费|经营|经济|管理|管网|管道|计划|计入|广泛|广场|广大|通过|通知|通行|通道|连续|解决|解释|边界|边坡|施工|施划|施行|和谐|周边|周期|周围|周末|金额|常见|文明|文件|国家|东侧|家长|家庭|农村|水管|水质|水电|路面|路灯|路口|路段|车位|车辆|车库|房屋|房产|石料|沙石|花坛|台账|台阶|支持|支出|支付|终于|居民|居住|习惯|容易|容量|华灯|强调|强化|严格|严重|尤其|许多|许可|充分|充电|曾经|能够|空间|空地|红线|后续|后期|富余|满意|满足|易于|查看|查处|查明|师生|越来|冷链|盛水|席位|党员|党委|武装|印发|印章|古树|宣传|党组|段落|温度|牧场|池塘|山体|乐意|元宵|顾虑|顾客|都是|都在|却是|须在|须经|须由|须于|那么|那里|利用|利益|简单|简化|权利|权限|权益|燃气|农贸|包括|包干|步行|步骤|诸多|左右|左转|诸如|何时|何地|何人|史上|程序|程度|季度|章程|时效|单元|景观|景区|符合|束后|龙头|叶子|双休|双面|闻到|党建|申请|申报|扶梯|扶手|堵塞|堵车|别处|庄严|连接|容积|向东|向西|向南|向北|后天|后勤|海绵|盖章|盖板|益处|公厕|公交|康复|伍仟|万元|车主|强烈|江边|梅雨|林地|田间|钟楼|高架|高层|夏季|冬季|秋季|春季|雷雨|于此|时段|时任|皮肤|齐全|齐心|平整|平均|平米|毛坯|米线|贝壳|计时|计算|成功|成效|戴帽|谈话|纪要|纪律|舒适|项下|祝贺|路程|路边|路牙|危险|危房|颜色|高空|管护|管控|经办|经核|经查|经协|房东|解除|应由|应在|应于|应对|宗旨|宣布|包含|石板|段长|乌黑|全市|全镇|全力|全额|班次|宁静|宁可|武警|景点|白天|白色|怀疑|台风|台上|能否|能力|能耗|苍蝇|双层|申诉|桂花|牛奶|边上|尚未|尚有|农田|温馨|别墅|柴油|连廊|习俗|艾草|鱼塘|向导|古城|慎重|终止|居委|衡量|步道|都市|满员|国道|文化|广告|东面|欧式|利于|师资|融资|冷水|那时|饶过|空调|空置|沙土|养护|养老|须知|丰富|关注|关闭|关停|相邻|相近|查询|查验|后面|后方|红灯|红色|游客|游泳|权属|益民|公里|公益)/;

/** The words of a text in order, each with its part of speech. Given: what words mean knows no dictionary. */
export type Tagger = (text: string) => readonly { readonly word: string; readonly tag: string }[];

/** Where each word of a text begins, and what kind of word it is. */
function wordsAt(
  text: string,
  tagged: Tagger,
): {
  readonly begins: ReadonlySet<number>;
  readonly tagAt: ReadonlyMap<number, { readonly word: string; readonly tag: string }>;
} {
  const tagAt = new Map<number, { readonly word: string; readonly tag: string }>();
  let at = 0;
  for (const { word, tag } of tagged(text)) {
    const found = text.indexOf(word, at);
    if (found < 0) continue;
    tagAt.set(found, { word, tag });
    at = found + word.length;
  }
  return { begins: new Set(tagAt.keys()), tagAt };
}
type Words = ReturnType<typeof wordsAt>;

/** People whom a text names in the ways minutes do: with a post, or with what they said. */
function namesIn(text: string, { begins }: Words): Claim[] {
  return [...text.matchAll(NAME)].flatMap((found): Claim[] => {
    const written = found[1] ?? '';
    // 及时向: what begins within another word is nobody.
    if (NO_NAME.test(written) || !begins.has(found.index)) return [];
    return [{ kind: ClaimKind.NAME, text: written, at: found.index, key: written }];
  });
}

const OFFICE_END =
  '局|委员会|办公室|管理中心|服务中心|中心|公司|集团|街道|社区|法院|检察院|大队|支队|中队|协会|联合会|学会|(?<!协)商会|银行|医院|学校|小学|中学|幼儿园|大学|研究院|研究所|派出所|供电所|卫生院|业委会|居委会|村委会|物业';
const OFFICE = new RegExp(`([\\u4e00-\\u9fff]{2,12}?)(${OFFICE_END})(?!长|部|里|内|外|化|面|限|势|员|主任|经理)`, 'g');
/** What stands before an office of no name: 有关公司, 物业公司. */
const NO_OFFICE =
  /(相关|有关|各|本|该|我|贵|两个?|几个?|所有|上述|属地|辖区|全区|辖内|周边|附近|一家|这家|某|各家|施工|供水|供电|供热|燃气|建设|设计|监理|管理|运营|服务|物业|物流|保洁|保安|各个|当地|所在|牵头|责任|基层|市县|区级|市级|街道|社区|小区|文化|活动|养老|便民|党群|指挥|政务|医疗|以|为|是|与|和|及|由|在|到|对|的|从|向)$/;

/** What a company does: its own name stands before that. */
const TRADE =
  /(物业|燃气|供热|供水|供电|水务|建设|置业|建筑|工程|科技|管理|服务|保洁|保安|电力|电梯|停车|园林|环卫|公交){1,4}$/;

/** What is done or wanted stands before an office of no name: 希望物业公司. */
const NO_NOUN = /^(v|d|p|c|r|u|f|m|q|y|zg)/;

function officesIn(text: string, { tagAt }: Words): Claim[] {
  return [...text.matchAll(OFFICE)].flatMap((found): Claim[] => {
    const [, before = '', end = ''] = found;
    const trade = /公司|集团|中心|物业/.test(end) ? (TRADE.exec(before)?.[0] ?? '') : '';
    const name = before.slice(0, before.length - trade.length);
    if ([...name].length < 2 || NO_OFFICE.test(name)) return [];
    const last = tagAt.get(found.index + name.length - 2);
    // A word of two signs that is no noun: 希望, 请求.
    if (last?.word.length === 2 && NO_NOUN.test(last.tag) && last.tag !== 'vn') return [];
    // Where an office's name begins nobody can tell: the last two signs before its kind tell it from another.
    const own = `${[...name].slice(-2).join('')}${trade}`;
    const written = `${own}${end}`;
    return [{ kind: ClaimKind.UNIT, text: written, at: found.index + before.length - own.length, key: written }];
  });
}

/** Everything a text claims, in its order. What is a day is no figure as well, what is an office is nobody. */
export function claimsIn(text: string, tagged: Tagger): Claim[] {
  const { claims: days, rest } = readDays(text);
  const words = wordsAt(text, tagged);
  const offices = officesIn(text, words);
  const within = (at: number) => offices.some((one) => at >= one.at && at < one.at + one.text.length);
  const names = namesIn(rest, words).filter(({ at }) => !within(at));
  return [...days, ...figuresIn(rest), ...names, ...offices].sort((a, b) => a.at - b.at);
}
