import { normalise } from './normalise.js';
import { taggedWordsOf } from './segment.js';
import { STOP_WORDS } from './stop-words.js';

/** What the name of one site ends with. */
const SITE =
  /(?:小区|花园|家园|公寓|大厦|国际城|新城|公馆|广场|市场|商城|大桥|立交桥|公园|学校|中学|小学|幼儿园|学院|大学|医院|卫生院|水库|车站|派出所|公司|集团|酒店|安置房|工业园|产业园|[苑园城府湾桥站厂庭居庄坪塘岭冲组])$/;
/** What the name of an area or a road, where many things happen, ends with. */
const AREA = /(?:街道|社区|大道|[路街巷村镇乡线])$/;
/** Left away when names are compared: 诺亚山林 and 诺亚山林小区 are one place. */
const PLAIN_ENDING = /(?:小区|社区|幼儿园|小学|中学|学校|医院|有限公司|公司|集团|项目|楼盘)$/;
const DISTRICT = /^[一-龥a-z\d]{0,3}[省市区县]$/;
/** Verbs, adverbs, prepositions, pronouns, conjunctions, particles, numerals: a name goes no further than these. */
const NOT_IN_NAMES = /^(?:[vdpruceyowtfqmkh]|vd|vn|ad|uj|ul|ud|ug|uv|uz)$/;
/** How jieba tags proper nouns, and words it does not know. */
const PROPER = /^(?:n[rstz]|nrt|x|nrfg)/;
const VAGUE =
  /^(?:我们|你们|本|该|这个|那个|整个|各个|附近|周边|旁边|门口|全市|全县|每个|所在|居住|老旧|新建|配套|公立|私立|民办|普惠|业主|物业|开发商|建设|安置|农村|城市|街道|道路|公共|人行|消防|绿化|地下|有限|责任|股份|房地产|地产|管理|服务|投资|项目|主要|高速|十字|公交|地铁|停车|毕业|国家|中心|工业|政府|教育|行政|中国|人民|居民|住宅|商业|自来水|供水|供电|建筑|普惠性|公办|义务|卫生|综合|职业|技术|某某|多个|其他|一期|二期|三期)+/;
const LONGEST = 12;

export interface Place {
  /** What two texts about it have in common. */
  readonly name: string;
  /** One site, rather than an area or a road. */
  readonly site: boolean;
}

/**
 * What looks like the name of a particular place, house or firm: 诺亚山林小区, 伊景园, 青山铺镇. Generic: from how such
 * names end; no list of names. Grammar ends a name on either side.
 */
export function placesIn(text: string): Place[] {
  const found = new Map<string, Place>();
  for (const sentence of joined(text).split(/[^\p{L}\p{N}]+/u)) {
    if (sentence.length < 3) continue;
    let name = '';
    let parts = 0;
    for (const { word, tag } of taggedWordsOf(sentence)) {
      const ends = SITE.test(word) || AREA.test(word);
      const breaks = (DISTRICT.test(word) && !ends) || STOP_WORDS.has(word) || (NOT_IN_NAMES.test(tag) && !ends);
      if (breaks || name.length + word.length > LONGEST) {
        name = ends ? word : '';
        parts = name === '' ? 0 : 1;
      } else {
        name += word;
        parts += 1;
      }
      // 幼儿园, 水泥路: one plain noun of the language is nobody's name.
      if (!ends || (parts === 1 && !PROPER.test(tag))) continue;
      const place = named(name);
      if (place && !found.has(place.name)) found.set(place.name, place);
      if (!PLAIN_ENDING.test(name) && [...name].length >= 3) [name, parts] = ['', 0];
    }
  }
  // 湖花园 beside 清湖花园 is the same name, cut worse.
  const names = [...found.keys()];
  return [...found.values()].filter(({ name }) => !names.some((other) => other !== name && other.endsWith(name)));
}

function named(name: string): Place | null {
  const own = name
    .replace(/^[\da-z]*[省市区县](?=..)/, '')
    .replace(VAGUE, '')
    .replace(/^[\da-z]+/, '');
  if (/政府|省府|市委|县委|区委/.test(own)) return null;
  const stem = own.replace(PLAIN_ENDING, '');
  const kept = [...stem].length >= 3 ? stem : own;
  if (stem === '' || [...kept].length < 3) return null;
  return { name: kept, site: SITE.test(own) };
}

/** Text in which names are looked for: normalised, without the dots inside names. */
export function joined(text: string): string {
  return normalise(text).replace(/(?<=\p{Script=Han})[·.](?=\p{Script=Han})/gu, '');
}
