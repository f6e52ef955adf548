import { setImmediate } from 'node:timers/promises';
import { Synonyms, taggedWordsOf } from '../../../kernel/chinese/index.js';
import type { Fingerprint } from './similar.js';
import { type Counted, counted, Rarity, type Vector, wordId } from './vectors.js';

/** What petitions are made of, whatever they are about: no matter by itself. */
const PETITION = new Set(
  `加快 加大 加强 力度 步伐 刻不容缓 有何 市委 区委 县委 进一步 投诉 举报 反映 强烈 请求 恳请 督促 回复 答复 情况 时间 今年 去年 明年 晚上 白天 小时
   分钟 开始 多次 有人 一下 小孩 孩子 老人 生活 工作 正常 休息 睡觉 电话 附近 周边 地方 影响 相关 有关 部门 单位 公司 业主 居民 群众 市民 村民 小区 社区
   政府 领导 问题 问题得 希望 建议 咨询 请问 解决 处理 尽快 至今 严重 非常 目前 现在 已经 没有 发现 进行 要求 要求解决 造成 导致 出现 存在 门口 对面 旁边 楼下
   楼上 全部 部分 一直 长期 经常 每天 每次 几个 很多 大量 需要 能够 可以 应该 必须 具体 方案 措施 行动 工作人员 负责人 网友 留言 您好 谢谢 感谢`.split(
    /\s+/,
  ),
);
const TITLE_COUNTS = 3;
const LEAD_READ = 500;
/** What the house has a name for says more of the matter than a word at large. */
const CONCEPT_COUNTS = 2;
const ONLY_HERE = 0.2;

export interface Matter {
  readonly vector: Vector;
  /** Its features in words: concepts and words. */
  readonly features: ReadonlyMap<number, string>;
  /** Those the house has a name for. */
  readonly concepts: ReadonlySet<number>;
}

const TEXTS_BETWEEN_BREATHS = 100;

/** What each text is about wherever it is: what the house has names for, and its telling words, places aside. */
export async function mattersOf(
  prints: readonly Fingerprint[],
  synonyms: Synonyms = new Synonyms([]),
): Promise<Matter[]> {
  const rarity = new Rarity();
  const read: Features[] = [];
  for (const [at, print] of prints.entries()) {
    // The server answers others meanwhile.
    if (at % TEXTS_BETWEEN_BREATHS === 0) await setImmediate();
    const features = featuresOf(print, synonyms);
    rarity.add(features.counts);
    read.push(features);
  }
  const rare = (id: number) => Math.max(0, rarity.of(id)) * (rarity.textsWith(id) < 2 ? ONLY_HERE : 1);
  return read.map((own) => ({ ...own, vector: weighed(own, rare) }));
}

/** The same of a few texts, by how rare words are in many. */
export function matterOf(print: Fingerprint, synonyms: Synonyms, rarityOf: (word: string) => number): Matter {
  const read = featuresOf(print, synonyms);
  return { ...read, vector: weighed(read, (id) => Math.max(0, rarityOf(read.features.get(id) ?? ''))) };
}

interface Features {
  readonly counts: Counted;
  readonly features: ReadonlyMap<number, string>;
  readonly concepts: ReadonlySet<number>;
}

function featuresOf({ title, text, words, places }: Fingerprint, synonyms: Synonyms): Features {
  const names = places.map(({ name }) => name).join('\n');
  const features = new Map<number, string>();
  const found: [number, number][] = [];
  const concepts = new Set<number>();
  for (const [part, times] of [
    [title, TITLE_COUNTS],
    [text.slice(title.length, title.length + LEAD_READ), 1],
  ] as const) {
    for (const [head, { word, count }] of synonyms.conceptsIn(part)) {
      const id = wordId(head);
      concepts.add(id);
      if (!features.has(id)) features.set(id, word);
      found.push([id, count * times]);
    }
  }
  for (const [word, count] of words) {
    if (PETITION.has(word) || synonyms.headOf(word) !== undefined || names.includes(word)) continue;
    if (/^[\da-z.-]+$/.test(word)) continue;
    const id = wordId(word);
    features.set(id, word);
    found.push([id, title.includes(word) ? count + 1 : count]);
  }
  return { counts: counted(found), features, concepts };
}

function weighed({ counts: { ids, counts }, concepts }: Features, rarityOf: (id: number) => number): Vector {
  const weights = Float32Array.from(
    ids,
    (id, at) => (1 + Math.log(counts[at] ?? 1)) * rarityOf(id) * (concepts.has(id) ? CONCEPT_COUNTS : 1),
  );
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / length;
  return { ids, weights };
}

/** Whether a word names something: 加快 and 漂亮 do not. */
export function isNoun(word: string): boolean {
  return taggedWordsOf(word).some(({ tag, word: part }) => /^(?:n|vn|j|l|x|eng)/.test(tag) && part.length > 1);
}
