// Questions asked of the messages: by a name, by a place and a matter, and in a clerk's own words: those the ranking was
// developed on, other wordings written before the words of the house were, and wordings written when both stood; and, written
// with titles of half the issues in view (decision 0234), one issue otherwise said and a matter in plain words.
import pg from 'pg';
import { ownDatabase } from '../search.mjs';
import { table } from '../servers.mjs';
import { bm25f } from './baselines.mjs';
import { figure, ownTable } from './shared.mjs';

const server = '../../../server/dist/';
const FIRST = 10;

export async function searchTable(postgresUrl, messages) {
  const { search } = await import(`${server}modules/search/search.queries.js`);
  const { PoolReadContext } = await import(`${server}kernel/read.js`);
  const { lexemesOf } = await import(`${server}kernel/chinese/index.js`);
  const { facetsOf } = await import(`${server}modules/search/search-facets.js`);
  const { keptFingerprint } = await import(`${server}modules/search/similar/fingerprint.js`);
  const { database, drop } = await ownDatabase(postgresUrl, 'judgement');
  const pool = new pg.Pool({ connectionString: database, max: 2 });
  try {
    const filed = { kind: 'TOPIC', status: 'ACCEPTED', committeeId: null, reach: [], isPublic: false };
    for (let from = 0; from < messages.length; from += 500) {
      const rows = messages.slice(from, from + 500).map(({ title, body }, n) => ({
        n: from + n,
        title,
        text: body,
        lexemes: lexemesOf(title, body, facetsOf(filed)),
        fingerprint: keptFingerprint({ title, text: body }),
      }));
      await pool.query(
        `insert into search_entry (id, created_at, kind, status, record_id, record_version, reach, number, title, text, happened_at, lexemes, fingerprint)
         select gen_random_uuid(), now(), 'TOPIC', 'ACCEPTED', gen_random_uuid(), 1, '{}', r.n, r.title, r.text,
           now() - make_interval(mins => r.n), r.lexemes::tsvector, r.fingerprint
         from jsonb_to_recordset($1::jsonb) as r(n int, title text, text text, lexemes text, fingerprint jsonb)`,
        [JSON.stringify(rows)],
      );
    }
    await pool.query('vacuum analyze search_entry');
    const post = { role: 'SECRETARIAT', committeeId: null, departmentId: null, memberId: null };
    const ctx = {
      read: new PoolReadContext(pool),
      viewer: {
        kind: 'ACCOUNT',
        sessionId: '',
        accountId: '',
        displayName: '',
        posts: [post],
        mustChangePassword: false,
      },
      now: () => new Date(),
      today: () => '2026-03-02',
    };
    const ours = async (question) =>
      (await search(ctx, { text: question, first: FIRST })).nodes.map(({ number }) => Number(number));
    const byPairs = bm25f(messages);
    const pattern = (question) =>
      messages.flatMap(({ title, body }, at) =>
        question.split(' ').every((word) => `${title} ${body}`.includes(word)) ? [at] : [],
      );
    const answers = new Map();
    for (const [id, label, role = 'member'] of [...ownTable('issues.csv'), ...ownTable('themes.csv')])
      if (role === 'member') answers.set(label, [...(answers.get(label) ?? []), id]);
    const recall = (found, wanted) =>
      found.slice(0, FIRST).filter((at) => wanted.has(messages[at]?.id)).length / Math.min(FIRST, wanted.size);
    const kinds = {
      name: 'names',
      place: 'place and matter',
      clerk: "a clerk's words",
      own: 'other wordings',
      fresh: 'wordings written last',
      issue: 'one issue otherwise said',
      plain: 'in plain words',
    };
    const rows = [];
    for (const [way, ask] of [
      ['product', ours],
      ['BM25F over pairs of characters', async (question) => byPairs(question, FIRST)],
      ['LIKE, every word', async (question) => pattern(question)],
    ]) {
      const sums = {};
      for (const [kind, label, question] of ownTable('questions.csv')) {
        sums[kind] ??= [];
        sums[kind].push(recall(await ask(question), new Set(answers.get(label) ?? [])));
      }
      rows.push([
        way,
        ...Object.keys(kinds).map((kind) => figure(sums[kind].reduce((a, b) => a + b, 0) / sums[kind].length)),
      ]);
    }
    return table([`search, recall of the first ${FIRST}`, ...Object.values(kinds)], rows);
  } finally {
    await pool.end();
    await drop();
  }
}
