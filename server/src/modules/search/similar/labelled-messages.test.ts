import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { joined } from '../../../kernel/chinese/index.js';
import { LearnedCategories, suggestCategory, TopicCategory, useLearnedCategories } from './category.js';
import { fingerprintOf, keptFingerprint } from './fingerprint.js';
import { groupsOf } from './grouping.js';
import { Corpus, type Likeness, likenessOf, verdictOf, type Weighed } from './similar.js';

/** Messages people really wrote, labelled by hand. They are not ours to ship: beside the repository, or not there. */
const data = new URL('../../../../../../shared/data/messages/', import.meta.url);
const present = existsSync(new URL('messages.jsonl', data));
/** As the labels say it. */
const named: Readonly<Record<string, TopicCategory>> = {
  城乡建设: TopicCategory.CONSTRUCTION,
  环境保护: TopicCategory.ENVIRONMENT,
  交通运输: TopicCategory.TRANSPORT,
  教育文体: TopicCategory.EDUCATION,
  劳动和社会保障: TopicCategory.LABOUR,
  商贸旅游: TopicCategory.COMMERCE,
  卫生计生: TopicCategory.HEALTH,
};
const rows = <Row>(file: string): Row[] =>
  parse(readFileSync(new URL(file, data), 'utf8'), { columns: true, bom: true, relax_quotes: true });

interface Labelled {
  readonly message_id: string;
  readonly cluster: string;
  readonly role: 'member' | 'possible' | 'hard_negative';
}
interface Pair extends Likeness {
  readonly a: Weighed;
  readonly b: Weighed;
  readonly same: boolean;
  readonly bothLabelled: boolean;
  /** The baseline: cosine of their pairs of characters, weighed by TF-IDF. */
  readonly bigrams: number;
}

function measured(pairs: readonly Pair[], says: (pair: Pair) => boolean) {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const pair of pairs) {
    if (says(pair)) pair.same ? hits++ : wrong++;
    else if (pair.same) missed++;
  }
  const [precision, recall] = [hits / (hits + wrong || 1), hits / (hits + missed || 1)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), hits, wrong, missed };
}
const line = (name: string, { precision, recall, f1, wrong, missed }: ReturnType<typeof measured>) =>
  `${name.padEnd(46)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${wrong} wrong, ${missed} missed)`;

if (!present) {
  it('skipped: ../shared/data not present', () => {
    console.info('skipped: ../shared/data not present');
  });
}

(present ? describe : describe.skip)('on messages labelled by hand', () => {
  const labels = new Map<string, Labelled>();
  let pairs: Pair[] = [];
  let texts: Weighed[] = [];
  let groupOf: Map<string, number> = new Map();

  beforeAll(async () => {
    for (const row of rows<Labelled>('cluster_reference.csv')) labels.set(row.message_id, row);
    const messages = readFileSync(new URL('messages.jsonl', data), 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as { id: string; title: string; body: string });
    const prints = messages.map(({ id, title, body }) => fingerprintOf({ id, title, text: body }));
    const corpus = new Corpus(prints);
    const vectors = bigramVectors(messages.map(({ title, body }) => `${title}\n${body}`));
    texts = prints.map((print) => corpus.weigh(print));
    // Every labelled message against every message there is. Those without a label count as different, though some are not.
    pairs = texts.flatMap((a, i) => {
      const own = labels.get(a.print.id);
      if (!own || own.role === 'possible') return [];
      return texts.flatMap((b, j): Pair[] => {
        const other = labels.get(b.print.id);
        if (a === b || other?.role === 'possible' || (other && a.print.id > b.print.id)) return [];
        const same = own.role === 'member' && other?.role === 'member' && own.cluster === other.cluster;
        return [
          {
            ...likenessOf(corpus, a, b),
            a,
            b,
            same,
            bothLabelled: other !== undefined,
            bigrams: dot(vectors[i], vectors[j]),
          },
        ];
      });
    });
    const groups = await groupsOf(corpus, texts, (likeness) => verdictOf(likeness) === 'SAME');
    groupOf = new Map(groups.flatMap((group, at) => group.map((one) => [texts[one]?.print.id ?? '', at] as const)));
  }, 240_000);

  const sameVerdict = (pair: Pair) => verdictOf(pair) === 'SAME';
  const sameGroup = ({ a, b }: Pair) => {
    const group = groupOf.get(a.print.id);
    return group !== undefined && group === groupOf.get(b.print.id);
  };

  it('finds the pairs that are one matter at one place', () => {
    const labelledOnly = pairs.filter(({ bothLabelled }) => bothLabelled);
    const largest = (pair: Pair) => labels.get(pair.a.print.id)?.cluster.startsWith('YJY') ?? false;
    console.info(
      [
        line('pairs, among the labelled', measured(labelledOnly, sameVerdict)),
        line('pairs, against all 1,710', measured(pairs, sameVerdict)),
        line('groups, among the labelled', measured(labelledOnly, sameGroup)),
        line('groups, against all 1,710', measured(pairs, sameGroup)),
        line('groups, the largest cluster alone', measured(pairs.filter(largest), sameGroup)),
        line(
          'groups, the other clusters',
          measured(
            pairs.filter((pair) => !largest(pair)),
            sameGroup,
          ),
        ),
      ].join('\n'),
    );
    expect(measured(pairs, sameVerdict).f1).toBeGreaterThan(0.93);
    expect(measured(pairs, sameGroup).f1).toBeGreaterThan(0.93);
    for (const half of [pairs.filter(largest), pairs.filter((pair) => !largest(pair))]) {
      expect(measured(half, sameGroup).f1).toBeGreaterThan(0.9);
    }
  });

  it('chooses its limits on one half of the clusters and holds on the other', () => {
    const largest = (pair: Pair) => labels.get(pair.a.print.id)?.cluster.startsWith('YJY') ?? false;
    const halves = [pairs.filter(largest), pairs.filter((pair) => !largest(pair))] as const;
    for (const [tuned, held, name] of [
      [halves[0], halves[1], 'limits from the largest, held on the others'],
      [halves[1], halves[0], 'limits from the others, held on the largest'],
    ] as const) {
      let best: { f1: number; limits: Limits } = { f1: 0, limits: [0, 0, 0] };
      for (const site of [0.05, 0.08, 0.1, 0.12])
        for (const area of [0.2, 0.25, 0.3])
          for (const none of [0.4, 0.5, 0.6]) {
            const { f1 } = measured(tuned, (pair) => sameBy(pair, [site, area, none]));
            if (f1 > best.f1) best = { f1, limits: [site, area, none] };
          }
      const result = measured(held, (pair) => sameBy(pair, best.limits));
      console.info(line(`${name} ${best.limits.join('/')}`, result));
      expect(result.f1).toBeGreaterThan(0.9);
    }
  });

  it('does far better than pairs of characters, with limits chosen on other clusters', () => {
    const clusterOf = ({ a }: Pair) => labels.get(a.print.id)?.cluster ?? '';
    const clusters = [...new Set(pairs.map(clusterOf))].sort();
    const ours = [0.05, 0.08, 0.15].flatMap((site) =>
      [0.15, 0.25, 0.3].flatMap((area) =>
        [0.3, 0.4, 0.5, 0.6].map((none) => (pair: Pair) => sameBy(pair, [site, area, none])),
      ),
    );
    const baseline = Array.from({ length: 30 }, (_, n) => (pair: Pair) => pair.bigrams >= (n + 1) * 0.025);
    const best = (among: readonly Pair[], ways: readonly ((pair: Pair) => boolean)[]) =>
      ways.map((way) => ({ way, result: measured(among, way) })).reduce((a, b) => (b.result.f1 > a.result.f1 ? b : a));
    // Every way to part the clusters in two: what is chosen on the one part is measured on the other.
    const held = { ours: [] as number[], baseline: [] as number[] };
    for (let part = 1; part < 2 ** clusters.length - 1; part += 1) {
      const chosenOn = new Set(clusters.filter((_, n) => part & (1 << n)));
      const [chosen, rest] = [true, false].map((wanted) =>
        pairs.filter((pair) => chosenOn.has(clusterOf(pair)) === wanted),
      ) as [Pair[], Pair[]];
      if (![chosen, rest].every((some) => some.some(({ same }) => same))) continue;
      held.ours.push(measured(rest, best(chosen, ours).way).f1);
      held.baseline.push(measured(rest, best(chosen, baseline).way).f1);
    }
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const fitted = best(pairs, baseline).result;
    console.info(
      [
        line('pairs of characters, limit fitted to all', fitted),
        `held out, ${held.ours.length} parts: F1 ${mean(held.ours).toFixed(3)} (least ${Math.min(...held.ours).toFixed(3)}), pairs of characters ${mean(held.baseline).toFixed(3)}`,
      ].join('\n'),
    );
    expect(measured(pairs, sameVerdict).f1).toBeGreaterThan(fitted.f1 + 0.04);
    expect(mean(held.ours)).toBeGreaterThan(mean(held.baseline) + 0.2);
  }, 240_000);

  it('never takes a hard negative for the same', () => {
    const negatives = pairs.filter(
      ({ a, b }) =>
        labels.get(a.print.id)?.role === 'hard_negative' || labels.get(b.print.id)?.role === 'hard_negative',
    );
    expect(negatives.length).toBeGreaterThan(0);
    expect(
      negatives.filter(({ a, b }) => labels.has(a.print.id) && labels.has(b.print.id)).filter(sameVerdict),
    ).toEqual([]);
    expect(negatives.filter(({ a, b }) => labels.has(a.print.id) && labels.has(b.print.id)).filter(sameGroup)).toEqual(
      [],
    );
  });

  it('suggests the category a person would', () => {
    const labelled = rows<{ title: string; body: string; category1: string }>('labelled.csv');
    const suggested = labelled.map(({ title, body }) => suggestCategory(title, body)?.category ?? null);
    const right = suggested.filter((category, at) => category && category === named[labelled[at]?.category1 ?? '']);
    const said = suggested.filter((category) => category !== null);
    console.info(
      `category: right for ${right.length} of ${labelled.length} (${(right.length / labelled.length).toFixed(3)}), of the ${said.length} suggested ${(right.length / said.length).toFixed(3)}`,
    );
    expect(right.length / labelled.length).toBeGreaterThan(0.7);
    expect(right.length / said.length).toBeGreaterThan(0.75);
  });

  it('suggests better with what people here decided', () => {
    const labelled = rows<{ title: string; body: string; category1: string }>('labelled.csv').map((row) => ({
      ...row,
      category: named[row.category1] as TopicCategory,
      words: keptFingerprint({ title: row.title, text: row.body }).words,
    }));
    const right = (asked: typeof labelled) =>
      asked.filter(({ title, body, category }) => suggestCategory(title, body, 1)?.category === category).length /
      asked.length;
    const [cold, warm] = [[] as number[], [] as number[]];
    try {
      // Each fifth in turn is new, the others were decided before.
      for (let fifth = 0; fifth < 5; fifth += 1) {
        const asked = labelled.filter((_, at) => at % 5 === fifth);
        useLearnedCategories(null);
        cold.push(right(asked));
        useLearnedCategories(new LearnedCategories(labelled.filter((_, at) => at % 5 !== fifth)));
        warm.push(right(asked));
      }
    } finally {
      useLearnedCategories(null);
    }
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    console.info(`category, first guess: ${mean(cold).toFixed(3)} at first, ${mean(warm).toFixed(3)} once learned`);
    expect(mean(cold)).toBeGreaterThan(0.75);
    expect(mean(warm)).toBeGreaterThanOrEqual(mean(cold));
  });
});

/** The verdict with other limits. */
type Limits = readonly [site: number, area: number, none: number];
function sameBy(pair: Pair, [site, area, none]: Limits): boolean {
  if (pair.overall >= 0.75) return true;
  if (pair.sharedPlaces.length > 0) return pair.matter >= (pair.sameSite ? site : area);
  return pair.overall >= none && !pair.elsewhere;
}

type Vector = ReadonlyMap<string, number>;
function bigramVectors(texts: readonly string[]): Vector[] {
  const counted = texts.map((text) => {
    const characters = [...joined(text).replace(/\s/g, '')];
    const counts = new Map<string, number>();
    for (const [at, character] of characters.entries()) {
      const pair = `${characters[at - 1] ?? ''}${character}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return counts;
  });
  const texted = new Map<string, number>();
  for (const counts of counted) for (const pair of counts.keys()) texted.set(pair, (texted.get(pair) ?? 0) + 1);
  return counted.map((counts) => {
    const weights = [...counts].map(
      ([pair, count]) =>
        [pair, (1 + Math.log(count)) * Math.log((texts.length + 1) / ((texted.get(pair) ?? 0) + 0.5))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([pair, weight]) => [pair, weight / length]));
  });
}

function dot(a: Vector | undefined, b: Vector | undefined): number {
  let sum = 0;
  for (const [pair, weight] of a ?? []) sum += weight * (b?.get(pair) ?? 0);
  return sum;
}
