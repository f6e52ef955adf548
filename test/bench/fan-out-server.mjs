// One of four ways to tell N sockets about one change, in a process of its own. KIND is `product` (Bandeng as it runs),
// `graphql-ws` (the package used plainly: one execution per subscriber of a row that was read once), `ws` (a broadcast of
// the same bytes with `ws`) or `frames` (the same bytes framed once and written to each socket past `ws`).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { documents } from './documents.mjs';
import { numbered } from './fan-out-numbers.mjs';

const { KIND, MEETING, ITEM, ANSWER } = process.env;
const kinds = {
  product,
  'graphql-ws': plainGraphqlWs,
  ws: () => bareBroadcast(false),
  frames: () => bareBroadcast(true),
};
/** `change(n)` makes the n-th change, and resolves when the next may come. */
const { url, change } = await kinds[KIND]();
console.log(`listening on ${url}`);

const questions = {
  async memory() {
    for (let n = 0; n < 3; n += 1) {
      globalThis.gc();
      await turn();
    }
    return process.memoryUsage();
  },
  /** As fast as they can be told, one after the other. */
  async flood({ from, count }) {
    const cpu = process.cpuUsage();
    const beganAt = performance.timeOrigin + performance.now();
    for (let n = from; n < from + count; n += 1) await change(n);
    const { user, system } = process.cpuUsage(cpu);
    return { beganAt, cpuMs: (user + system) / 1000 };
  },
};

process.on('message', async ({ ask, ...details }) => process.send(await questions[ask](details)));
process.on('SIGTERM', () => process.exit(0));

async function product() {
  const { createApp } = await import('../../server/dist/app.js');
  const { readConfig } = await import('../../server/dist/config.js');
  const manifest = new Map([[createHash('sha256').update(documents.meeting).digest('hex'), documents.meeting]]);
  const app = await createApp(readConfig({ ...process.env, PORT: '0', LOG_LEVEL: 'error' }), {
    manifest,
    runJobs: false,
  });
  const { url } = await app.listen();
  return {
    url,
    async change(n) {
      await app.database.pool.query({
        name: 'bench-change',
        text: 'update agenda_item set title = $2 where id = $1',
        values: [ITEM, numbered(n)],
      });
      app.live.wake([{ view: 'meeting', id: MEETING }]);
      await app.live.published();
    },
  };
}

/** The answer the product gave, with the number of the change in its place. */
function answerOf(n) {
  return JSON.parse(ANSWER.replace(numbered(0), numbered(n))).payload.data;
}

async function plainGraphqlWs() {
  const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
  const subscribers = new Set();
  const { meetingLive } = answerOf(0);
  /** What `graphql-subscriptions` and its kin do: a queue per subscriber. */
  function meetingLiveEvents() {
    const waiting = [{ meetingLive }];
    let wake = null;
    const subscriber = {
      push(event) {
        waiting.push(event);
        wake?.();
      },
    };
    subscribers.add(subscriber);
    return {
      async next() {
        while (waiting.length === 0) {
          await new Promise((resolve) => {
            wake = resolve;
          });
        }
        return { done: false, value: waiting.shift() };
      },
      async return() {
        subscribers.delete(subscriber);
        return { done: true };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
  const { url, wss } = await listening();
  useServer({ schema, roots: { subscription: { meetingLive: meetingLiveEvents } } }, wss);
  let handed = 0;
  wss.on('connection', (socket) => {
    const { send } = socket;
    socket.send = (...args) => {
      handed += 1;
      return send.apply(socket, args);
    };
  });
  return {
    url,
    async change(n) {
      const all = handed + subscribers.size;
      const event = answerOf(n);
      for (const subscriber of subscribers) subscriber.push(event);
      while (handed < all) await turn();
    },
  };
}

async function bareBroadcast(framedOnce) {
  const { textFrame } = await import('../../server/dist/kernel/live/frames.js');
  const { url, wss } = await listening();
  const watching = new Set();
  wss.on('connection', (socket, req) => {
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      const { type } = JSON.parse(data);
      if (type === 'connection_init') return socket.send('{"type":"connection_ack"}');
      if (type !== 'subscribe') return;
      const watcher = framedOnce ? req.socket : socket;
      watching.add(watcher);
      socket.once('close', () => watching.delete(watcher));
      socket.send(ANSWER);
    });
  });
  return {
    url,
    async change(n) {
      const text = ANSWER.replace(numbered(0), numbered(n));
      if (framedOnce) {
        const frame = textFrame(text);
        for (const wire of watching) wire.write(frame);
      } else {
        const bytes = Buffer.from(text);
        for (const socket of watching) socket.send(bytes, { binary: false });
      }
      await turn();
    },
  };
}

async function listening() {
  const http = createServer();
  const wss = new WebSocketServer({
    server: http,
    path: '/graphql',
    perMessageDeflate: false,
    handleProtocols: () => 'graphql-transport-ws',
  });
  await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${http.address().port}`, wss };
}
