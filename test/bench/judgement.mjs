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

/** By name, for `--only`; each takes the database, the messages, and those taken apart when it asks for them. */
const ofName = {
  alike: async ({ messages, apart }) => alikeTable(messages, await apart()),
  shapes: async ({ apart }) => shapesTable(await apart()),
  radar: async ({ messages, apart }) => radarTable(messages, await apart()),
  search: ({ postgresUrl, messages }) => searchTable(postgresUrl, messages),
  answers: () => answersTable(),
  sorting: ({ messages }) => sortingTable(messages),
};
export const tables = Object.keys(ofName);

export async function benchJudgement(postgresUrl, only) {
  if (!sizes.now.SHARED || !present) {
    return `${await smoke(postgresUrl, only)}\njudgement: the labelled rows are skipped: for a look only, or ../shared/data not present`;
  }
  const messages = lines('messages/messages.jsonl').map(({ id, title, body }) => ({ id, title, body }));
  let taken;
  const apart = () => {
    taken ??= takenApart(messages);
    return taken;
  };
  const said = [];
  for (const [name, make] of Object.entries(ofName))
    if (!only || only === name) said.push(await make({ postgresUrl, messages, apart }));
  return said.join('\n\n');
}

/** Whether it runs, on made-up texts. */
async function smoke(postgresUrl, only) {
  const write = writer(dice(3));
  const messages = Array.from({ length: 40 }, (_, n) => ({ id: `M${n}`, ...write() })).map(({ text, ...row }) => ({
    ...row,
    body: text,
  }));
  if (only === 'search') return searchTable(postgresUrl, messages);
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
