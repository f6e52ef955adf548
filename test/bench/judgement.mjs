// What the program says of texts, beside plain ways that need nothing of it: likeness, the radar, search, answers, days,
// categories and townships. On rows of public boards that lie beside the repository, halved by a hash of their numbers: what
// was developed on, and what was measured only at the end (its titles were read for the labels). Of those rows the repository has numbers and labels, no texts.
import { alikeTable, radarTable, shapesTable, takenApart } from './judgement/alike.mjs';
import { answersTable, sortingTable } from './judgement/answers.mjs';
import { averageLink, bigramVectors, bm25f, cosines, linearClassifier } from './judgement/baselines.mjs';
import { searchTable } from './judgement/searching.mjs';
import { lines, present } from './judgement/shared.mjs';
import { sized, table } from './servers.mjs';
import { dice, writer } from './texts.mjs';

export const sizes = sized({ full: { SHARED: true }, smoke: { SHARED: false } });

export async function benchJudgement(postgresUrl) {
  if (!sizes.now.SHARED || !present) {
    return `${await smoke(postgresUrl)}\njudgement: the labelled rows are skipped: for a look only, or ../shared/data not present`;
  }
  const messages = lines('messages/messages.jsonl').map(({ id, title, body }) => ({ id, title, body }));
  const apart = await takenApart(messages);
  return [
    await alikeTable(messages, apart),
    await shapesTable(apart),
    await radarTable(messages, apart),
    await searchTable(postgresUrl, messages),
    await answersTable(),
    await sortingTable(messages),
  ].join('\n\n');
}

/** Whether it runs, on made-up texts. */
async function smoke(postgresUrl) {
  const write = writer(dice(3));
  const messages = Array.from({ length: 40 }, (_, n) => ({ id: `M${n}`, ...write() })).map(({ text, ...row }) => ({
    ...row,
    body: text,
  }));
  const { corpus, texts } = await takenApart(messages);
  const { sameMatters } = await import('../../server/dist/modules/search/similar/grouping.js');
  const groups = await sameMatters(corpus, texts);
  const vectors = bigramVectors(messages.map(({ title, body }) => title + body));
  const linked = new Set(averageLink(cosines(vectors), vectors.length, 0.2));
  const ranked = bm25f(messages)('电梯', 3);
  const learned = linearClassifier(messages.map(({ title }, n) => ({ text: title, label: String(n % 2) })));
  return [
    table(
      ['judgement, made-up texts', 'texts', 'groups'],
      [
        ['product', String(messages.length), String(groups.length)],
        ['pairs of characters', String(ranked.length + Number(learned('电梯') !== null)), String(linked.size)],
      ],
    ),
    await searchTable(postgresUrl, messages),
  ].join('\n\n');
}
