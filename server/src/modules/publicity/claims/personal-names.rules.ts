import { type ClaimCheck, type Examined, finding, type Line } from './examine.js';
import { ClaimRule, type Finding, FindingMend } from './finding.js';

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶黎白怀蒲从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧利蔚越隆师巩聂晁勾敖融冷辛那简饶空曾关蒯相查后荆红游竺权盖益桓公闫';
const WHO =
  '(?:居民|村民|商户|业主|群众|摊主|店主|住户|租户|街坊|邻居|市民|家长|学生|司机|老人|大爷|大妈|低保户|脱贫户|贫困户|经营户|养殖户|种植户|摊贩|菜农|果农|茶农|农户|信访人|投诉人|反映人|当事人|(?:退休)?(?:教师|职工|工人|干部)|老党员|老兵|退役军人|志愿者|楼长|老板|工匠|[修鞋木瓦铁]匠|摊位主|车主|客户|乘客|患者|顾客|游客)(?:代表)?';
const SPEAKS =
  '说|表示|告诉|反映|介绍|坦言|感慨|回忆|笑着|高兴|指着|激动|直言|认为|称|感叹|道|提出|发言|点头|搬|拿|带|站|坐|走|来|挥|竖|第一|主动|也|是|和|在|拉着|握着|今年|家|的|（|\\(|，|、|。';
const NAMED = new RegExp(`(${WHO})([${SURNAMES}][一-龥]{1,2}?)(?=${SPEAKS})`, 'g');
/** 82 岁的…、卖菜的…: somebody as people are told of. */
const AGED = new RegExp(`(岁的|岁高龄的)([${SURNAMES}](?:[一-龥]{1,2}?(?=${SPEAKS})|[一-龥]{2}))`, 'g');
const SAYS = new RegExp(
  `([卖摆种养开修做跑住带管租当拉送][一-龥]{0,6}的)([${SURNAMES}][一-龥]{1,2}?)(?=(?:笑着|激动地?|高兴地?|感慨地?|无奈地?|乐呵呵地?)?(?:说|道|告诉|表示|感慨|坦言|回忆|感叹|直言))`,
  'g',
);
/** 王某、李女士、张大爷、老陈: nobody knows who. */
const NOBODY =
  /^.{1,2}(?:某|先生|女士|师傅|老师|同学)|^.(?:某|先生|女士|大爷|大妈|大娘|大伯|大叔|大哥|大姐|大嫂|阿姨|师傅|老板|奶奶|爷爷|婆婆|公公|叔|婶|姨|姑|舅|姐|哥|嫂|伯|爷|妈|总|工|老师|同学|医生|教授|经理|主任|书记|局长|科长|所长|队长|校长|院长|站长|会长|委员|主席|记者|家|姓|氏|×|x|X|\*|○)/;
/** Words that follow 居民 and are no name. */
const NO_NAME =
  /^(?:代表|都|和|们|纷纷|高兴|关心|满意|解决|提出|和睦|向|时常|常|应|任|路|别|经|成|能|居|国|明|相|从|同|均|还|也|全|关注|安全|安心|平时|明显|温|景|方便|方才|方能|方可|方式|方面|强烈|满|通|从此|连|甘|乐|于|单|元|经常|余|游|水|管|干|计|支|席|党|项|房|家|盖|查|后|那|空|简|冷|古|广|文|公|国|步|都|通行|向往|成为|全程|应该|应当|安居|高度|高呼|广泛|一|来|有|出|不|就|又|对|到|在|给|把|被|让|最|更|曾|终|倍|暴|越|易|谈|双|利|章|云|石|左|闻|包|宁|宿|厉|相|养|红|金|章程|时候|时|高龄|单亲|单身|独居|农民|农村|农妇|司机|车主|华侨|程序|应届|马上|孙子|孙女|孙辈|祝|许下|习惯|和平|安然|安静|全体|包括)/;

/** Residents by name: those the record knows, and whoever else is called one. A consent given for a quotation lets their name stand. */
export const personalNames: ClaimCheck = (examined) => {
  const consented = consentedIn(examined);
  const known = examined.record.consultations
    .flatMap(({ privateNames }) => privateNames)
    .map((name) => name.trim())
    .filter((name) => name.length >= 2 && !consented.has(name));
  return examined.lines.flatMap((line) => [...knownIn(line, [...new Set(known)]), ...calledSo(line, consented)]);
};

function knownIn(line: Line, names: readonly string[]): Finding[] {
  return names.flatMap((name) => {
    const found: Finding[] = [];
    for (let at = line.text.indexOf(name); at !== -1; at = line.text.indexOf(name, at + name.length)) {
      found.push(of(line, at, name.length));
    }
    return found;
  });
}

function calledSo(line: Line, consented: ReadonlySet<string>): Finding[] {
  return [NAMED, AGED, SAYS]
    .flatMap((words) => [...line.text.matchAll(words)])
    .flatMap((match) => {
      const [, who, name] = match as unknown as [string, string, string];
      if (NOBODY.test(name) || NO_NAME.test(name) || consented.has(name)) return [];
      return [of(line, match.index + who.length, name.length)];
    });
}

/** Whoever agreed to be named in a quotation of this story. */
function consentedIn({ lines }: Examined): Set<string> {
  return new Set(
    lines.flatMap(({ quotation }) => {
      if (!quotation) return [];
      const { speaker, consentOn, consentHow } = quotation.attrs;
      return speaker && consentOn && consentHow ? [speaker] : [];
    }),
  );
}

const of = (line: Line, from: number, length: number): Finding =>
  finding({ rule: ClaimRule.PERSONAL_NAME, line, from, to: from + length, record: '', mend: FindingMend.GET_CONSENT });
