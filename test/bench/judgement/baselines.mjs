// Ways that need nothing of ours, written apart from the product and able to win.

export const bigramsOf = (text) => {
  const characters = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  ];
  return characters.slice(1).map((character, at) => characters[at] + character);
};

/** TF-IDF over pairs of characters, of length one. */
export function bigramVectors(texts) {
  const counted = texts.map((text) => {
    const counts = new Map();
    for (const pair of bigramsOf(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    return counts;
  });
  const texted = new Map();
  for (const counts of counted) for (const pair of counts.keys()) texted.set(pair, (texted.get(pair) ?? 0) + 1);
  return counted.map((counts) => {
    const weights = [...counts].map(([pair, count]) => [
      pair,
      (1 + Math.log(count)) * Math.log((texts.length + 1) / (texted.get(pair) + 0.5)),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([pair, weight]) => [pair, weight / length]));
  });
}

/** All cosines at once, by what stands in which text. */
export function cosines(vectors) {
  const postings = new Map();
  for (const [at, vector] of vectors.entries())
    for (const [pair, weight] of vector) {
      const posting = postings.get(pair) ?? [];
      posting.push([at, weight]);
      postings.set(pair, posting);
    }
  const size = vectors.length;
  const all = new Float32Array(size * size);
  for (const posting of postings.values())
    for (let i = 0; i < posting.length; i++)
      for (let j = i + 1; j < posting.length; j++) {
        const [[a, one], [b, other]] = [posting[i], posting[j]];
        all[a * size + b] += one * other;
      }
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) all[b * size + a] = all[a * size + b];
  return all;
}

/** Average link over all pairs, cut at a limit: nearest-neighbour chains over the whole matrix. Answers each text's group. */
export function averageLink(similarities, size, limit) {
  const near = Float32Array.from(similarities);
  const sizes = new Int32Array(size).fill(1);
  const group = Int32Array.from({ length: size }, (_, at) => at);
  const alive = new Set(group);
  const merges = [];
  const chain = [];
  while (alive.size > 1) {
    if (chain.length === 0) chain.push(alive.values().next().value);
    const last = chain[chain.length - 1];
    const before = chain[chain.length - 2];
    let [best, most] = [before ?? -1, before === undefined ? -1 : near[last * size + before]];
    for (const other of alive)
      if (other !== last && near[last * size + other] > most) [best, most] = [other, near[last * size + other]];
    if (best !== before) {
      chain.push(best);
      continue;
    }
    chain.length -= 2;
    merges.push([last, best, most]);
    for (const other of alive) {
      if (other === last || other === best) continue;
      const mean =
        (near[last * size + other] * sizes[last] + near[best * size + other] * sizes[best]) /
        (sizes[last] + sizes[best]);
      near[last * size + other] = mean;
      near[other * size + last] = mean;
    }
    sizes[last] += sizes[best];
    alive.delete(best);
  }
  const root = (at) => {
    let top = at;
    while (group[top] !== top) top = group[top];
    return top;
  };
  for (const [a, b, mean] of merges) if (mean >= limit) group[root(b)] = root(a);
  return Array.from({ length: size }, (_, at) => root(at));
}

/** BM25F over pairs of characters, the title three times; any pair will do. */
export function bm25f(rows) {
  const read = rows.map(({ title, body }) => {
    const counts = new Map();
    for (const pair of bigramsOf(title)) counts.set(pair, (counts.get(pair) ?? 0) + 3);
    for (const pair of bigramsOf(body)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    return { counts, length: title.length + body.length };
  });
  const mean = read.reduce((sum, { length }) => sum + length, 0) / read.length;
  const texted = new Map();
  for (const { counts } of read) for (const pair of counts.keys()) texted.set(pair, (texted.get(pair) ?? 0) + 1);
  return (question, most) =>
    read
      .map(({ counts, length }, at) => {
        let sum = 0;
        for (const pair of new Set(question.split(/\s+/).flatMap(bigramsOf))) {
          const count = counts.get(pair) ?? 0;
          const rarity = Math.log(1 + (rows.length - (texted.get(pair) ?? 0) + 0.5) / ((texted.get(pair) ?? 0) + 0.5));
          sum += (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / mean));
        }
        return [at, sum];
      })
      .filter(([, sum]) => sum > 0)
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([at]) => at);
}

/** A linear classifier over pairs of characters: an averaged perceptron. */
export function linearClassifier(rows, rounds = 12) {
  const weights = new Map();
  const featuresOf = (text) => [...new Set(bigramsOf(text))];
  const names = [...new Set(rows.map(({ label }) => label))].sort();
  const scores = (features, of) =>
    names.map((_, n) => features.reduce((sum, one) => sum + ((of.get(one) ?? [])[n] ?? 0), 0));
  const totals = new Map();
  const add = (map, features, n, by) => {
    for (const one of features) {
      const own = map.get(one) ?? names.map(() => 0);
      own[n] += by;
      map.set(one, own);
    }
  };
  const read = rows.map(({ text, label }) => [featuresOf(text), names.indexOf(label)]);
  let step = 1;
  for (let round = 0; round < rounds; round++)
    for (const [features, label] of read) {
      const own = scores(features, weights);
      const said = own.indexOf(Math.max(...own));
      if (said !== label) {
        add(weights, features, label, 1);
        add(weights, features, said, -1);
        add(totals, features, label, step);
        add(totals, features, said, -step);
      }
      step++;
    }
  const averaged = new Map(
    [...weights].map(([one, own]) => [one, own.map((weight, n) => weight - (totals.get(one)?.[n] ?? 0) / step)]),
  );
  return (text) => {
    const own = scores(featuresOf(text), averaged);
    return names[own.indexOf(Math.max(...own))];
  };
}

/** One word each, as somebody would write it in an afternoon. */
export function natureByKeyword(text) {
  if (/承诺|保证|确保/.test(text)) return 'COMMITMENT';
  if (/已解决|已完成|已修复/.test(text)) return 'SOLVED_ON_SPOT';
  if (/不予|无法|不能/.test(text)) return 'DECLINED';
  if (/已转|转交/.test(text)) return 'FORWARDED';
  if (/将|加强|尽快/.test(text)) return 'POSITION';
  return 'EXPLANATION';
}
