// Many watchers in one process, as light as they can be: plain TCP sockets that share one buffer, find each frame's
// number where it must stand, and note when the last of them has it.
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { NUMBER_LENGTH, numberAt, placeOfNumber } from './fan-out-numbers.mjs';

const { url, meetingId, pass, document } = JSON.parse(process.env.WATCH);
const { port } = new URL(url);
const documentId = createHash('sha256').update(document).digest('hex');
const variables = { id: meetingId, pass };
const id = createHash('sha256')
  .update(`${documentId}\n${JSON.stringify({ id: meetingId })}`)
  .digest('hex')
  .slice(0, 32);

const INIT = masked('{"type":"connection_init"}');
const PONG = masked('{"type":"pong"}');
// One carries the id of the document for a server that knows it, its text for one that does not.
const SUBSCRIBE = masked(
  JSON.stringify({ id, type: 'subscribe', payload: { query: document, documentId, variables } }),
);
const UPGRADE = [
  'GET /graphql HTTP/1.1',
  `Host: 127.0.0.1:${port}`,
  'Upgrade: websocket',
  'Connection: Upgrade',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Protocol: graphql-transport-ws',
  `Origin: ${url}`,
  '',
  '',
].join('\r\n');

/** The first push, whole: what every other is measured by. */
let sample = null;
let numberStands = 0;
/** By change: how many watchers have it or a newer one, and when the last one got there. */
const have = new Map();
const lastAt = new Map();
/** How often a watcher was told a state, and how many it was spared because a newer one came instead. */
let told = 0;
let skipped = 0;
const watchers = [];
const waiting = new Set();

/** A frame of RFC 6455 from a client; a mask of zeros leaves the payload as it is. */
function masked(text) {
  const payload = Buffer.from(text);
  const header =
    payload.length < 126
      ? Buffer.from([0x81, 0x80 | payload.length])
      : Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 255]);
  return Buffer.concat([header, Buffer.alloc(4), payload]);
}

const shared = Buffer.allocUnsafe(256 * 1024);

class Watcher {
  upgraded = false;
  /** The newest change it was told. */
  newest = null;
  /** Bytes of a frame that is not whole yet. */
  rest = null;
  resolve = null;
  ready = new Promise((resolve) => {
    this.resolve = resolve;
  });

  constructor() {
    this.socket = connect({
      port: Number(port),
      host: '127.0.0.1',
      onread: {
        buffer: shared,
        callback: (size, bytes) => {
          this.hear(bytes.subarray(0, size));
          return true;
        },
      },
    });
    this.socket.on('error', (error) => process.send({ failed: error.message }));
    this.socket.on('close', () => {
      process.send({ failed: 'a socket was closed' });
    });
    this.socket.write(UPGRADE);
  }

  hear(heard) {
    let bytes = this.rest ? Buffer.concat([this.rest, heard]) : heard;
    this.rest = null;
    if (!this.upgraded) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end < 0) {
        this.rest = Buffer.from(bytes);
        return;
      }
      if (!bytes.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101'))) throw new Error(bytes.toString().slice(0, 200));
      this.upgraded = true;
      bytes = bytes.subarray(end + 4);
      this.socket.write(INIT);
    }
    let at = 0;
    while (at < bytes.length) {
      const left = bytes.length - at;
      const short = left < 2 ? -1 : bytes[at + 1];
      const header = short === 126 ? 4 : short === 127 ? 10 : 2;
      if (left < header) break;
      const length =
        short === 126 ? bytes.readUInt16BE(at + 2) : short === 127 ? Number(bytes.readBigUInt64BE(at + 2)) : short;
      if (left < header + length) break;
      this.frame(bytes, at, header, length);
      at += header + length;
    }
    if (at < bytes.length) this.rest = Buffer.from(bytes.subarray(at));
  }

  frame(bytes, at, header, length) {
    const opcode = bytes[at] & 0x0f;
    if (opcode === 9) return this.socket.write(Buffer.from([0x8a, 0x80, 0, 0, 0, 0]));
    if (opcode === 8) return;
    if (sample !== null && length === sample) return this.pushed(numberAt(bytes, at + header + numberStands));
    const payload = bytes.subarray(at + header, at + header + length);
    const { type } = JSON.parse(payload);
    if (type === 'connection_ack') this.socket.write(SUBSCRIBE);
    else if (type === 'ping') this.socket.write(PONG);
    else if (type === 'next') {
      sample = length;
      numberStands = placeOfNumber(payload);
      if (numberStands + NUMBER_LENGTH > length) throw new Error('the number is cut off');
      this.pushed(numberAt(payload, numberStands));
    } else if (type !== 'pong') throw new Error(payload.toString().slice(0, 500));
  }

  pushed(n) {
    if (this.newest !== null && n <= this.newest) throw new Error(`told ${n} after ${this.newest}`);
    const first = this.newest === null ? n : this.newest + 1;
    this.newest = n;
    told += 1;
    skipped += n - first;
    for (let change = first; change <= n; change += 1) {
      const count = (have.get(change) ?? 0) + 1;
      have.set(change, count);
      if (count === watchers.length) lastAt.set(change, performance.timeOrigin + performance.now());
    }
    if (lastAt.has(n)) for (const look of waiting) look();
    this.resolve?.();
    this.resolve = null;
  }
}

const commands = {
  async open({ count }) {
    const opened = [];
    for (let n = 0; n < count; n += 1) {
      const watcher = new Watcher();
      watchers.push(watcher);
      opened.push(watcher.ready);
      // No more arrive at once than a server's queue of connections holds.
      if (n % 50 === 49) await Promise.all(opened.splice(0));
    }
    await Promise.all(opened);
    return { open: watchers.length };
  },
  /**
   * Waits until every watcher is at the newest of these changes, and says when the last of them had each or a newer one.
   * Whoever never gets there holds up the bench; whoever skipped some on the way is counted.
   */
  async untilAllHave({ from, to }) {
    while (!lastAt.has(to)) {
      await new Promise((resolve) => {
        waiting.add(resolve);
      });
    }
    waiting.clear();
    const said = { lastAt: Array.from({ length: to - from + 1 }, (_, n) => lastAt.get(from + n)), told, skipped };
    told = 0;
    skipped = 0;
    return said;
  },
  /** From now on these do not read, as a telephone in a lift. */
  async stopReading() {
    for (const { socket } of watchers) socket.pause();
    return {};
  },
};

process.on('message', async ({ ask, ...details }) => {
  try {
    process.send(await commands[ask](details));
  } catch (error) {
    process.send({ failed: error.stack });
  }
});
process.on('uncaughtException', (error) => process.send({ failed: error.stack }));
process.send({ started: true });
process.on('disconnect', () => process.exit(0));
