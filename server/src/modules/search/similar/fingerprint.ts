import { joined, namesIn, placesIn, terms, withoutDistricts } from '../../../kernel/chinese/index.js';
import type { Fingerprint } from './similar.js';
import { type Counted, counted, pairIds, pairRuns } from './vectors.js';

/** The title says most of what a matter is about: each of its words counts this often. */
const TITLE_COUNTS = 2;
/** A petition of 7,000 characters says what it is about before this. */
const BODY_READ = 2500;
const MOST_WORDS = 400;

interface Written {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What is kept of a text, so that comparing does not cut it into words again. */
export interface KeptFingerprint {
  readonly words: readonly (readonly [word: string, count: number])[];
  readonly places: readonly (readonly [name: string, site: boolean, inTitle?: boolean])[];
}

export function keptFingerprint({ title, text }: Omit<Written, 'id'>): KeptFingerprint {
  const words = new Map<string, number>();
  const body = text.slice(0, BODY_READ);
  const wordsIn = (part: string) => terms(withoutDistricts(joined(part))).filter((term) => [...term].length > 1);
  for (const term of wordsIn(title)) words.set(term, (words.get(term) ?? 0) + TITLE_COUNTS);
  for (const term of wordsIn(body)) words.set(term, (words.get(term) ?? 0) + 1);
  const titled = joined(title);
  const places = placesIn(`${title}\n${body}`);
  const unended = namesIn(title).filter((name) => !places.some((place) => place.name.includes(name)));
  return {
    words: [...words].slice(0, MOST_WORDS),
    places: [
      ...unended.map((name) => [name, true, true] as const),
      ...places.map(({ name, site }) => [name, site, titled.includes(name)] as const),
    ],
  };
}

/** What petitions are made of, whatever they are about. */
const PETITION = new RegExp(
  [
    '尊敬的|您好|你好|谢谢|感谢|请问|恳请|恳求|请求|强烈|希望|盼望|建议|反映|投诉|举报|咨询|询问|关于|关注|再次|第[一二三四]次',
    '加快|加大|加强|进一步|力度|步伐|刻不容缓|有何|具体行动|尽快|尽早|早日|何时|什么时候|为何|为什么|如何|怎么办?|能否|能不能|是否|是不是|可否',
    '迟迟|至今|一直|严重|问题|情况|领导|书记|市长|区长|县长|市委|区委|县委|市政府|区政府|县政府|政府|有关部门|相关部门|部门|解决|处理|回复|答复',
    '我们|我是|本人|大家|老百姓|百姓|群众|市民|居民|业主|已经|现在|目前|没有|因为|所以|但是|而且|希望能|到底|究竟|请|的|了|吗|呢|在|是|和|也|都',
  ].join('|'),
  'gu',
);
/** A petition says what it is about at its beginning: the pairs of so many characters are compared. */
const LEAD_READ = 800;
const TITLE_PAIRS_COUNT = 3;

const telling = (part: string) => withoutDistricts(joined(part)).replace(PETITION, ' ');

/** The pairs of characters of a text, the title's more often: cheap enough to be made whenever it is compared. */
export function pairsOfText({ title, text }: Omit<Written, 'id'>): Counted {
  const idsIn = (part: string) => pairIds(telling(part));
  return counted([
    ...idsIn(title).map((id) => [id, TITLE_PAIRS_COUNT] as const),
    ...idsIn(text.slice(0, LEAD_READ)).map((id) => [id, 1] as const),
  ]);
}

export function fingerprintOf(written: Written, kept: KeptFingerprint = keptFingerprint(written)): Fingerprint {
  return {
    id: written.id,
    title: joined(written.title),
    words: new Map(kept.words),
    places: kept.places.map(([name, site, inTitle = false]) => ({ name, site, inTitle })),
    text: joined(`${written.title}\n${written.text.slice(0, BODY_READ)}`),
    pairs: pairsOfText(written),
    titlePairs: pairRuns(telling(written.title)),
  };
}
