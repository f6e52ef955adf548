// One meeting and everyone who watches it: what one change costs until the last of 1,000 and of 5,000 sockets has it.
// Beside it, in the same run and against the same watchers: `graphql-ws` used plainly, and bare broadcasts of the same
// bytes. Bandeng's figures include reading the meeting from the database for each change; the others are given theirs.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { documents } from './documents.mjs';
import { numbered } from './fan-out-numbers.mjs';
import { aLiveMeeting } from './live-meeting.mjs';
import { median, sized, startServer, table } from './servers.mjs';

export const sizes = sized({
  full: {
    /** `FAN_OUT_SOCKETS=1000 pnpm bench fan-out` measures one size alone. */
    SIZES: (process.env.FAN_OUT_SOCKETS ?? '1000,5000').split(',').map(Number),
    ROUNDS: 15,
    WARM: 200,
    SLOW: 20,
    SLOW_CHANGES: 8000,
    SLOW_WARM: 2000,
  },
  smoke: { SIZES: [8], ROUNDS: 1, WARM: 4, SLOW: 2, SLOW_CHANGES: 40, SLOW_WARM: 20 },
});
const { SIZES } = sizes.now;
/** The kinds take turns, a flood each, so that a machine that is slower for a while is slower for all of them. */
const { ROUNDS } = sizes.now;
const KINDS = ['product', 'ws', 'frames', 'graphql-ws'];
const NAMES = {
  product: 'Bandeng',
  ws: 'ws, broadcast of the same bytes',
  frames: 'the same, framed once',
  'graphql-ws': 'graphql-ws, used plainly',
};
/** Changes told before the watchers have caught up: few enough that nobody falls so far behind that Bandeng skips one. */
const IN_FLIGHT = { product: 20, ws: 20, frames: 20, 'graphql-ws': 3 };
/** Changes told to watchers that have caught up, in each round. */
const PACED = 2;
const PROCESSES = 2;
/** Those connected before memory is counted: code is compiled and heaps have their size by then. */
const { WARM, SLOW, SLOW_CHANGES, SLOW_WARM } = sizes.now;
/** Sockets, and what a process needs besides. */
const SPARE_FILES = 200;

export async function benchFanOut(databaseUrl) {
  const meeting = await seed(databaseUrl);
  const parts = [];
  for (const size of SIZES) {
    const limit = filesAllowed();
    if (limit < size + SPARE_FILES) {
      parts.push(`${size} sockets: skipped, they need ulimit -n ${size + SPARE_FILES}, here it is ${limit}`);
      continue;
    }
    const load = loadavg()[0].toFixed(1);
    const halls = [];
    try {
      for (const kind of KINDS) halls.push(await openHall(kind, size, meeting, databaseUrl));
      for (let round = 0; round < ROUNDS; round += 1) {
        for (let turn = 0; turn < halls.length; turn += 1) await halls[(round + turn) % halls.length].hear();
      }
      parts.push(report(size, halls, load, meeting));
    } finally {
      for (const hall of halls) await hall.close();
    }
  }
  parts.push(await slowWatchers(meeting, databaseUrl));
  return parts.join('\n\n');
}

/** A telephone that stopped reading: what it costs the server that the meeting goes on without it. */
async function slowWatchers(meeting, databaseUrl) {
  const rows = [];
  for (const kind of ['product', 'ws']) {
    const server = await startKind(kind, databaseUrl, meeting);
    const watchers = startWatchers(server.url, meeting);
    try {
      await watchers.ask({ ask: 'open', count: SLOW });
      await server.ask({ ask: 'flood', from: 1, count: SLOW_WARM });
      await watchers.ask({ ask: 'untilAllHave', from: 1, to: SLOW_WARM });
      await watchers.ask({ ask: 'stopReading' });
      const before = await server.ask({ ask: 'memory' });
      await server.ask({ ask: 'flood', from: SLOW_WARM + 1, count: SLOW_CHANGES });
      const after = await server.ask({ ask: 'memory' });
      const grown = (figure) => `${((figure(after) - figure(before)) / SLOW / 1024).toFixed(0)} KB`;
      rows.push([NAMES[kind], grown(({ rss }) => rss), grown(({ external, heapUsed }) => external + heapUsed)]);
    } finally {
      watchers.stop();
      await server.stop();
    }
  }
  const bytes = ((SLOW_CHANGES * Buffer.byteLength(meeting.answer)) / 1024 / 1024).toFixed(0);
  return table([`${SLOW} sockets that stopped reading, ${bytes} MB later: growth for each`, 'rss', 'heap'], rows);
}

function report(size, halls, load, { answer }) {
  const figures = Object.fromEntries(halls.map(({ kind, figures }) => [kind, figures]));
  const of = (kind, figure) => median(figures[kind][figure]);
  /** Of the same round: median of the pairs. */
  const ratio = (kind, beside) => median(figures[kind].perSecond.map((rate, n) => rate / figures[beside].perSecond[n]));
  const rows = KINDS.map((kind) => {
    const latencies = figures[kind].latencies.toSorted((a, b) => a - b);
    const quantile = (share) => latencies[Math.ceil(latencies.length * share) - 1].toFixed(0);
    return [
      NAMES[kind],
      of(kind, 'perSecond').toFixed(1),
      ratio(kind, 'ws').toFixed(2),
      `${quantile(0.5)} · ${quantile(0.95)} ms`,
      `${of(kind, 'cpu').toFixed(1)} ms`,
      `${figures[kind].memory.toFixed(1)} · ${figures[kind].heap.toFixed(1)} KB`,
      figures[kind].skipped,
    ];
  });
  return `${size} sockets, one answer of ${Buffer.byteLength(answer)} bytes, ${PROCESSES} watching processes, ${availableParallelism()} cores, load ${load}
${table(['', 'changes/s', 'of ws', 'last watcher p50 · p95', 'server CPU/change', 'memory/socket rss · heap', 'skipped'], rows)}
Bandeng tells ${ratio('product', 'graphql-ws').toFixed(1)} times as many changes as graphql-ws used plainly`;
}

async function startKind(kind, databaseUrl, { meetingId, item, answer = '' }) {
  // Whoever watches begins with what is there: every measurement counts its changes from the same state.
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('update agenda_item set title = $2 where id = $1', [item, numbered(0)]);
  await client.end();
  const given = { KIND: kind, MEETING: meetingId, ITEM: item, ANSWER: answer };
  // All of them come from this one machine.
  const room = { MAX_SOCKETS: '20000', MAX_SOCKETS_PER_ADDRESS: '20000' };
  const env = { ...given, ...room, DATABASE_URL: databaseUrl, NODE_ENV: 'production' };
  return startServer('fan-out-server.mjs', env, ['--expose-gc']);
}

/** A server of this kind and everyone who watches it; `hear` tells them some changes and keeps the figures. */
async function openHall(kind, size, meeting, databaseUrl) {
  const server = await startKind(kind, databaseUrl, meeting);
  const groups = Array.from({ length: PROCESSES }, () => startWatchers(server.url, meeting));
  const all = (question) => Promise.all(groups.map((group) => group.ask(question)));
  const close = async () => {
    for (const group of groups) group.stop();
    await server.stop();
  };
  let next = 1;
  const tell = async (count) => {
    const from = next;
    next += count;
    const told = await server.ask({ ask: 'flood', from, count });
    const seen = await all({ ask: 'untilAllHave', from, to: next - 1 });
    const lastAt = Array.from({ length: count }, (_, n) => Math.max(...seen.map((group) => group.lastAt[n])));
    const sum = (figure) => seen.reduce((total, group) => total + group[figure], 0);
    return { ...told, lastAt, frames: sum('told'), skipped: sum('skipped') };
  };
  try {
    await all({ ask: 'open', count: WARM / PROCESSES });
    await tell(50);
    const before = await server.ask({ ask: 'memory' });
    await all({ ask: 'open', count: (size - WARM) / PROCESSES });
    const after = await server.ask({ ask: 'memory' });
    await tell(3);
    const figures = {
      perSecond: [],
      cpu: [],
      latencies: [],
      skipped: 0,
      memory: (after.rss - before.rss) / (size - WARM) / 1024,
      heap: (after.heapUsed + after.external - before.heapUsed - before.external) / (size - WARM) / 1024,
    };
    const hear = async () => {
      const { beganAt, cpuMs, lastAt, frames, skipped } = await tell(IN_FLIGHT[kind]);
      // Only what was delivered counts: a state that a watcher skipped is no message.
      figures.perSecond.push((frames * 1000) / (Math.max(...lastAt) - beganAt) / size);
      figures.cpu.push((cpuMs * size) / frames);
      figures.skipped += skipped;
      for (let n = 0; n < PACED; n += 1) {
        const one = await tell(1);
        figures.latencies.push(one.lastAt[0] - one.beganAt);
      }
    };
    return { kind, figures, hear, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function startWatchers(url, { meetingId, pass }) {
  const child = fork(join(import.meta.dirname, 'fan-out-watchers.mjs'), {
    env: { ...process.env, WATCH: JSON.stringify({ url, meetingId, pass, document: documents.meeting }) },
  });
  const started = once(child, 'message');
  return {
    async ask(question) {
      await started;
      const answer = once(child, 'message');
      child.send(question);
      const [said] = await answer;
      if (said.failed) throw new Error(`a watcher failed: ${said.failed}`);
      return said;
    },
    stop: () => child.kill('SIGKILL'),
  };
}

/** A live meeting, and the product's own answer about it: the bytes that everybody sends. */
async function seed(databaseUrl) {
  const { meetingId, items, pass } = await aLiveMeeting(databaseUrl, 10);
  const meeting = { meetingId, item: items[0], pass };
  const server = await startKind('product', databaseUrl, meeting);
  try {
    return { ...meeting, answer: await firstPush(server.url, meeting) };
  } finally {
    await server.stop();
  }
}

function firstPush(url, { meetingId, pass }) {
  const documentId = createHash('sha256').update(documents.meeting).digest('hex');
  const variables = { id: meetingId, pass };
  const id = createHash('sha256')
    .update(`${documentId}\n${JSON.stringify({ id: meetingId })}`)
    .digest('hex')
    .slice(0, 32);
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  return new Promise((resolve, reject) => {
    socket.onopen = () => socket.send('{"type":"connection_init"}');
    socket.onerror = () => reject(new Error('the first push did not come'));
    socket.onmessage = ({ data }) => {
      const { type } = JSON.parse(data);
      if (type === 'connection_ack') {
        socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: '', documentId, variables } }));
      } else if (type === 'next') {
        resolve(data);
        socket.close();
      }
    };
  });
}

function filesAllowed() {
  process.report.excludeNetwork = true;
  const { soft } = process.report.getReport().userLimits.open_files;
  return soft === 'unlimited' ? Number.POSITIVE_INFINITY : Number(soft);
}
