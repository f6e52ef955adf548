// The radar and what is alike. First, whether the right messages are found to be one matter: on messages labelled by hand,
// beside three ways that need nothing of ours, each with the limit that suits these messages best. Then what a refresh of
// all that was said within twelve months takes, and the placing of one new topic.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { ownDatabase } from './search.mjs';
import { median, sized, table } from './servers.mjs';
import { dice, writer } from './texts.mjs';

const data = new URL('../../../shared/data/messages/', import.meta.url);
export const sizes = sized({
  full: { MANY: 20_000, FEW: 1710, PLACED: 20, LABELLED: true },
  smoke: { MANY: 60, FEW: 0, PLACED: 2, LABELLED: false },
});
const { MANY, FEW, PLACED, LABELLED } = sizes.now;
const COMMITTEES = 20;

const committees = Array.from(
  { length: COMMITTEES },
  (_, n) => `00000000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`,
);

export async function benchRadar(postgresUrl) {
  const messages = readMessages();
  const parts = [
    messages
      ? await comparePairs(postgresUrl, messages)
      : 'radar, pairs of labelled messages: skipped: for a look only, or ../shared/data not present',
  ];
  const rows = [];
  for (const [name, texts] of [
    [
      messages ? `${messages.length.toLocaleString('en')} messages` : `${FEW.toLocaleString('en')} made-up texts`,
      messages ?? made(FEW),
    ],
    [`${MANY.toLocaleString('en')} made-up texts`, made(MANY)],
  ])
    if (texts.length > 0) rows.push([name, ...(await refresh(postgresUrl, texts))]);
  parts.push(
    table(
      [
        'radar, the last twelve months',
        'cards',
        'first refresh',
        'work',
        'memory',
        'refresh again',
        'one new topic placed',
      ],
      rows,
    ),
  );
  return parts.join('\n\n');
}

function readMessages() {
  if (!LABELLED || !existsSync(new URL('messages.jsonl', data))) return null;
  return readFileSync(new URL('messages.jsonl', data), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, title, body }) => ({ id, title, text: body }));
}

function made(count) {
  const write = writer(dice(11));
  return Array.from({ length: count }, (_, n) => ({ id: `B${n}`, ...write() }));
}

// Pairs

async function comparePairs(postgresUrl, messages) {
  const { fingerprintOf } = await import('../../server/dist/modules/search/similar/fingerprint.js');
  const { Corpus, likenessOf } = await import('../../server/dist/modules/search/similar/similar.js');
  const { verdictOf } = await import('../../server/dist/modules/search/similar/strength.js');
  const { groupsOf } = await import('../../server/dist/modules/search/similar/grouping.js');
  const labels = new Map(
    readFileSync(new URL('cluster_reference.csv', data), 'utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','))
      .slice(1)
      .map(([id, cluster, role]) => [id, { cluster, role }]),
  );
  const isSame = (a, b) => a?.role === 'member' && b?.role === 'member' && a.cluster === b.cluster;
  const pairs = messages.flatMap((one, i) => {
    const own = labels.get(one.id);
    if (!own || own.role === 'possible') return [];
    return messages.flatMap((other, j) => {
      const theirs = labels.get(other.id);
      if (i === j || theirs?.role === 'possible' || (theirs && one.id > other.id)) return [];
      return [{ i, j, same: isSame(own, theirs) }];
    });
  });

  const seconds = {};
  const timed = async (way, work) => {
    const started = performance.now();
    const answer = await work();
    seconds[way] = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    return answer;
  };
  const began = performance.now();
  const prints = messages.map((message) => fingerprintOf(message));
  const corpus = new Corpus(prints);
  const texts = prints.map((print) => corpus.weigh(print));
  const cutting = performance.now() - began;
  const same = await timed('ours', () =>
    pairs.map(({ i, j }) => verdictOf(likenessOf(corpus, texts[i], texts[j])) === 'SAME'),
  );
  const groups = await timed('grouped', () => groupsOf(corpus, texts, (likeness) => verdictOf(likeness) === 'SAME'));
  const groupOf = new Map();
  for (const [at, group] of groups.entries()) for (const one of group) groupOf.set(one, at);
  const grouped = pairs.map(({ i, j }) => groupOf.has(i) && groupOf.get(i) === groupOf.get(j));

  const cosines = await timed('bigrams', () => {
    const vectors = bigramVectors(messages);
    return pairs.map(({ i, j }) => dot(vectors[i], vectors[j]));
  });
  const { database, drop } = await ownDatabase(postgresUrl, 'pairs');
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    await client.query('create extension pg_trgm');
    await client.query('create table message (at int primary key, words text)');
    await client.query(
      'insert into message select r.at, r.words from jsonb_to_recordset($1::jsonb) as r(at int, words text)',
      [JSON.stringify(messages.map(({ title, text }, at) => ({ at, words: `${title}\n${text}` })))],
    );
    const asked = [...new Set(pairs.map(({ i }) => i))];
    const told = async (statement, values) => {
      const { rows } = await client.query({ text: statement, values, rowMode: 'array' });
      return new Map(rows.map(([i, j, figure]) => [i * messages.length + j, Number(figure)]));
    };
    const trigrams = await timed('trigrams', () =>
      told(
        'select a.at, b.at, similarity(a.words, b.words) from message a, message b where a.at = any($1::int[]) and similarity(a.words, b.words) > 0.02',
        [asked],
      ),
    );
    // The five words a clerk would look for: the most telling of the message.
    const keywords = asked.flatMap((at) =>
      [...texts[at].weights]
        .sort(([, a], [, b]) => b - a)
        .slice(0, 5)
        .map(([word]) => ({ at, word })),
    );
    const shared = await timed('like', () =>
      told(
        `select k.at, b.at, count(*) from jsonb_to_recordset($1::jsonb) as k(at int, word text)
         join message b on b.words like '%' || k.word || '%' group by 1, 2`,
        [JSON.stringify(keywords)],
      ),
    );
    const of = (figures) => pairs.map(({ i, j }) => figures.get(i * messages.length + j) ?? 0);
    const ways = [
      ['ours, pair by pair', measured(pairs, same), '', seconds.ours],
      ['ours, all of them grouped', measured(pairs, grouped), '', seconds.grouped],
      ['pairs of characters, TF-IDF, cosine', ...fitted(pairs, cosines, (n) => n * 0.02), seconds.bigrams],
      ['pg_trgm similarity()', ...fitted(pairs, of(trigrams), (n) => n * 0.02), seconds.trigrams],
      ['LIKE, telling words shared, of five', ...fitted(pairs, of(shared), (n) => n), seconds.like],
    ];
    return `${table(
      [
        `radar, ${pairs.length.toLocaleString('en')} pairs with a labelled message`,
        'precision',
        'recall',
        'F1',
        'best limit',
        'took',
      ],
      ways.map(([name, { precision, recall, f1 }, limit, took]) => [
        name,
        ...[precision, recall, f1].map((one) => one.toFixed(3)),
        limit,
        took,
      ]),
    )}
taking the texts apart, once for both of ours: ${(cutting / 1000).toFixed(1)} s`;
  } finally {
    await client.end();
    await drop();
  }
}

function measured(pairs, says) {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const [at, { same }] of pairs.entries()) {
    if (says[at]) same ? hits++ : wrong++;
    else if (same) missed++;
  }
  const [precision, recall] = [hits / (hits + wrong || 1), hits / (hits + missed || 1)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** With the limit that gives the best F1 on these very pairs: more than a way can hope for on others. */
function fitted(pairs, figures, limitOf) {
  return Array.from({ length: 45 }, (_, n) => limitOf(n + 1))
    .map((limit) => [
      measured(
        pairs,
        figures.map((figure) => figure >= limit),
      ),
      limit.toFixed(2),
    ])
    .reduce((best, one) => (one[0].f1 > best[0].f1 ? one : best));
}

function bigramVectors(messages) {
  const counted = messages.map(({ title, text }) => {
    const characters = [...`${title}${text}`.replace(/\s/g, '')];
    const counts = new Map();
    for (const [at, character] of characters.entries()) {
      const pair = `${characters[at - 1] ?? ''}${character}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return counts;
  });
  const texted = new Map();
  for (const counts of counted) for (const pair of counts.keys()) texted.set(pair, (texted.get(pair) ?? 0) + 1);
  return counted.map((counts) => {
    const weights = [...counts].map(([pair, count]) => [
      pair,
      (1 + Math.log(count)) * Math.log((messages.length + 1) / (texted.get(pair) + 0.5)),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([pair, weight]) => [pair, weight / length]));
  });
}

function dot(a, b) {
  let sum = 0;
  for (const [pair, weight] of a) sum += weight * (b.get(pair) ?? 0);
  return sum;
}

// Refresh

async function refresh(postgresUrl, texts) {
  const { lexemesOf } = await import('../../server/dist/kernel/chinese/index.js');
  const { facetsOf } = await import('../../server/dist/modules/search/search-facets.js');
  const { keptFingerprint } = await import('../../server/dist/modules/search/similar/fingerprint.js');
  const { database, drop } = await ownDatabase(postgresUrl, 'radar');
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const filed = { kind: 'TOPIC', status: 'ACCEPTED', reach: [], isPublic: false };
    for (let from = 0; from < texts.length; from += 1000) {
      const rows = texts.slice(from, from + 1000).map(({ title, text }, n) => {
        const committeeId = committees[(from + n) % COMMITTEES];
        return {
          title,
          text,
          committeeId,
          lexemes: lexemesOf(title, text, facetsOf({ ...filed, committeeId })),
          fingerprint: keptFingerprint({ title, text }),
          minutes: Math.floor(((from + n) / texts.length) * 350 * 1440),
        };
      });
      await client.query(
        `insert into search_entry (id, created_at, kind, status, record_id, record_version, committee_id, reach, title, text, happened_at, lexemes, fingerprint)
         select gen_random_uuid(), now(), 'TOPIC', 'ACCEPTED', gen_random_uuid(), 1, r."committeeId", '{}', r.title, r.text,
           now() - make_interval(mins => r.minutes), r.lexemes::tsvector, r.fingerprint
         from jsonb_to_recordset($1::jsonb) as r(title text, text text, lexemes text, fingerprint jsonb, "committeeId" uuid, minutes int)`,
        [JSON.stringify(rows)],
      );
    }
    await client.query('vacuum analyze search_entry');
    const first = await refreshed(database);
    const again = await refreshed(database);
    const placed = await place(database, client);
    const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
    return [
      first.cards,
      seconds(first.took),
      seconds(first.worked),
      `${first.megabytes.toFixed(0)} MB`,
      seconds(again.took),
      placed,
    ];
  } finally {
    await client.end();
    await drop();
  }
}

async function refreshed(database) {
  const child = fork(join(import.meta.dirname, 'radar-process.mjs'), {
    env: { ...process.env, DATABASE_URL: database },
  });
  const [[told]] = await Promise.all([once(child, 'message'), once(child, 'exit')]);
  return told;
}

/** Topics that look as if they had just come in: the newest, one after the other. */
async function place(database, client) {
  const { joinCard } = await import('../../server/dist/modules/search/radar/join-card.js');
  const { rows } = await client.query('select record_id as id from search_entry order by happened_at desc limit $1', [
    PLACED + 1,
  ]);
  await client.query('delete from common_problem_evidence where record_id = any($1::uuid[])', [
    rows.map(({ id }) => id),
  ]);
  return withContext(database, async (ctx) => {
    const times = [];
    for (const { id } of rows) {
      const started = performance.now();
      await joinCard(ctx, 'TOPIC', id);
      times.push(performance.now() - started);
    }
    return `${median(times.slice(1)).toFixed(0)} ms`;
  });
}

/** The product without anybody asking it anything: it never listens. */
export async function withContext(database, work) {
  const { createApp } = await import('../../server/dist/app.js');
  const { readConfig } = await import('../../server/dist/config.js');
  const { GateContext } = await import('../../server/dist/kernel/gate/request-context.js');
  const app = await createApp(
    readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'error', NODE_ENV: 'test', DATABASE_URL: database }),
  );
  try {
    return await work(
      new GateContext(app.services, () => app.database.orm.em.fork(), {
        viewer: null,
        requestId: 'bench',
        address: null,
      }),
    );
  } finally {
    await app.close();
  }
}
