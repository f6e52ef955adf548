// The results board of a large district: executed, and from kept bytes, beside a bare node:http + pg server that sends
// the same statement's text. The three take turns; the ratio is taken round by round.
import { createHash } from 'node:crypto';
import autocannon from 'autocannon';
import pg from 'pg';
import { aLargeDistrict } from './district.mjs';
import { documents } from './documents.mjs';
import { median, sized, startServer, table } from './servers.mjs';

export const sizes = sized({ full: { ROUNDS: 3, LOAD: { duration: 5 } }, smoke: { ROUNDS: 1, LOAD: { amount: 32 } } });
const { ROUNDS, LOAD } = sizes.now;

export async function benchResultsBoard(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await aLargeDistrict(client);
  } finally {
    await client.end();
  }

  const env = {
    DATABASE_URL: databaseUrl,
    TODAY: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    NODE_ENV: 'production',
  };
  const raw = await startServer('raw-server.mjs', env);
  const executed = await startServer('product-server.mjs', { ...env, KEEP: 'no' });
  const kept = await startServer('product-server.mjs', { ...env, KEEP: 'yes' });
  try {
    const same = await Promise.all([raw, executed, kept].map(({ url }) => answerOf(url)));
    if (new Set(same.map(sorted)).size !== 1) throw new Error('the servers do not answer the same board');
    const rounds = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const measured = { raw: await load(raw.url), executed: await load(executed.url), kept: await load(kept.url) };
      if (round > 0) rounds.push(measured); // the first warms up
    }
    const ratio = (name) => median(rounds.map((round) => round[name].rate / round.raw.rate)).toFixed(2);
    const row = (title, name) => [
      title,
      Math.round(median(rounds.map((round) => round[name].rate))),
      ratio(name),
      `${median(rounds.map((round) => round[name].p99)).toFixed(1)} ms`,
    ];
    return table(
      ['results board, 9,000 matters, 50 cards', 'requests/s', 'to raw', 'p99'],
      [
        row('bare node:http + pg, json text passed on', 'raw'),
        row('executed (trusted document, no kept bytes)', 'executed'),
        row('from kept bytes', 'kept'),
      ],
    );
  } finally {
    await Promise.all([raw.stop(), executed.stop(), kept.stop()]);
  }
}

const body = JSON.stringify({
  documentId: createHash('sha256').update(documents.board).digest('hex'),
  variables: { first: 50 },
});
const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body };

async function answerOf(url) {
  const response = await fetch(`${url}/graphql`, request);
  const answer = await response.json();
  if (!answer.data) throw new Error(`no board: ${JSON.stringify(answer)}`);
  return answer;
}

const sorted = (answer) =>
  JSON.stringify(answer, (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

async function load(url) {
  const result = await autocannon({ url: `${url}/graphql`, connections: 16, ...LOAD, ...request });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`);
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 };
}
