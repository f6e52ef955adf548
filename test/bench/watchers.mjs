// One meeting, 1,000 live watchers, 20 agenda moves: how long until each watcher has each move.

import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { documents } from './documents.mjs';
import { aLiveMeeting } from './live-meeting.mjs';
import { sized, startServer, table } from './servers.mjs';

export const sizes = sized({
  full: { WATCHERS: 1000, SIGNED_IN: 100, MOVES: 20 },
  smoke: { WATCHERS: 12, SIGNED_IN: 4, MOVES: 2 },
});
const { WATCHERS, SIGNED_IN, MOVES } = sizes.now;

export async function benchWatchers(databaseUrl) {
  const { meetingId, items, token, pass } = await aLiveMeeting(databaseUrl, MOVES / 2);
  const server = await startServer('product-server.mjs', { DATABASE_URL: databaseUrl, NODE_ENV: 'production' });
  const cookie = `bandeng_session=${token}`;
  const watch = { url: server.url, meetingId, pass, documentHash: hash(documents.meeting) };
  const groups = [
    { ...watch, count: (WATCHERS - SIGNED_IN) / 2 },
    { ...watch, count: (WATCHERS - SIGNED_IN) / 2 },
    { ...watch, count: SIGNED_IN, cookie },
  ].map((group) =>
    fork(join(import.meta.dirname, 'watcher-process.mjs'), { env: { ...process.env, WATCH: JSON.stringify(group) } }),
  );
  try {
    await Promise.all(groups.map(isReady));
    const before = await server.ask('stats');
    const sentAt = [0];
    for (let move = 1; move <= MOVES; move += 1) {
      const item = items[Math.floor((move - 1) / 2)];
      sentAt.push(performance.timeOrigin + performance.now());
      await mutate(server.url, cookie, move % 2 === 1 ? documents.open : documents.close, item);
      await pause(50);
    }
    await pause(1000);
    const after = await server.ask('stats');
    const seen = (await Promise.all(groups.map(answerOf))).flat();
    const latencies = seen.flatMap((own) =>
      own.filter(([moves]) => moves > 0).map(([moves, at]) => at - sentAt[moves]),
    );
    const lost = seen.filter((own) => own.at(-1)[0] !== MOVES).length;
    const lastOfEach = Array.from(
      { length: MOVES },
      (_, index) =>
        Math.max(...seen.map((own) => own.find(([moves]) => moves >= index + 1)?.[1] ?? Number.POSITIVE_INFINITY)) -
        sentAt[index + 1],
    );
    const cpu = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000;
    return table(
      [`${WATCHERS} watchers, 2 audiences, ${MOVES} moves`, 'figure'],
      [
        ['a watcher has a move after its request was sent, p50', `${percentile(latencies, 0.5)} ms`],
        ['p95', `${percentile(latencies, 0.95)} ms`],
        ['until the last watcher has it, p50', `${percentile(lastOfEach, 0.5)} ms`],
        ['p95', `${percentile(lastOfEach, 0.95)} ms`],
        ['executions per move and audience', ((after.executions - before.executions) / MOVES / 2).toFixed(2)],
        ['pushes per watcher', (latencies.length / WATCHERS).toFixed(2)],
        ['watchers that did not end on the last move', lost],
        ['server CPU per move', `${(cpu / MOVES).toFixed(1)} ms`],
        ['server memory', `${Math.round(after.rss / 1024 / 1024)} MB`],
      ],
    );
  } finally {
    for (const group of groups) group.kill();
    await server.stop();
  }
}

const hash = (text) => createHash('sha256').update(text).digest('hex');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const percentile = (numbers, share) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]?.toFixed(0);
};

async function isReady(group) {
  const [message] = await once(group, 'message');
  if (!message.ready) throw new Error(`a watcher failed: ${message.failed}`);
}

async function answerOf(group) {
  const answer = once(group, 'message');
  group.send('seen');
  const [message] = await answer;
  if (!message.seen) throw new Error(`a watcher failed: ${message.failed}`);
  return message.seen;
}

async function mutate(url, cookie, text, itemId) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ documentId: hash(text), variables: { itemId } }),
  });
  const answer = await response.json();
  const [result] = Object.values(answer.data ?? {});
  if (result?.__typename !== 'AgendaItem') throw new Error(`the move was refused: ${JSON.stringify(answer)}`);
}
