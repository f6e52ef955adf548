// Some of the watchers of one meeting, in a process of their own: counts the moves each of them has seen, and when.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import WebSocket from 'ws';

const { url, count, meetingId, pass, documentHash, cookie } = JSON.parse(process.env.WATCH);
const variables = { id: meetingId, pass };
const id = createHash('sha256')
  .update(`${documentHash}\n${JSON.stringify({ id: meetingId })}`)
  .digest('hex')
  .slice(0, 32);
const subscribe = JSON.stringify({
  id,
  type: 'subscribe',
  payload: { query: '', documentId: documentHash, variables },
});

/** When each watcher first saw each number of moves: `seen[watcher][moves]` in milliseconds since the epoch. */
const seen = Array.from({ length: count }, () => []);
let lastText = '';
let lastMoves = 0;

function movesIn(text) {
  if (text === lastText) return lastMoves;
  const message = JSON.parse(text);
  if (message.type !== 'next' || message.payload?.errors) throw new Error(text.slice(0, 2000));
  if (!message.payload) throw new Error(text.slice(0, 300));
  lastText = text;
  lastMoves = message.payload.data.meetingLive.agenda.reduce(
    (moves, { status }) => moves + (status === 'CLOSED' ? 2 : status === 'ACTIVE' ? 1 : 0),
    0,
  );
  return lastMoves;
}

let ready = 0;
for (let watcher = 0; watcher < count; watcher += 1) {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    perMessageDeflate: false,
    headers: cookie ? { cookie } : {},
  });
  socket.on('open', () => socket.send('{"type":"connection_init"}'));
  socket.on('message', (data) => {
    const text = data.toString();
    const at = performance.timeOrigin + performance.now();
    if (text.startsWith('{"type":"connection_ack"')) return socket.send(subscribe);
    if (text.startsWith('{"type":"ping"')) return socket.send('{"type":"pong"}');
    const moves = movesIn(text);
    if (seen[watcher].length === 0) {
      ready += 1;
      if (ready === count) process.send({ ready: true });
    }
    seen[watcher].push([moves, at]);
  });
  socket.on('error', (error) => process.send({ failed: error.message }));
  socket.on('close', (code) => process.send({ failed: `closed ${code}` }));
  // No more arrive at once than a server's queue of connections holds.
  if (watcher % 50 === 49) await once(socket, 'open');
}

process.on('message', () => {
  process.send({ seen });
});
