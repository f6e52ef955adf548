import type { SocketLike } from './socket';
import { FakeTimers } from './timers.test-support';
import { whicheverOpens } from './whichever-opens';

class FakeCarrier implements SocketLike {
  onopen: SocketLike['onopen'] = null;
  onmessage: SocketLike['onmessage'] = null;
  onclose: SocketLike['onclose'] = null;
  onerror: SocketLike['onerror'] = null;
  isClosed = false;
  send() {}
  close() {
    this.isClosed = true;
  }
}

function setUp() {
  const timers = new FakeTimers();
  const opened: { kind: 'socket' | 'line'; carrier: FakeCarrier }[] = [];
  const opener = (kind: 'socket' | 'line') => () => {
    const carrier = new FakeCarrier();
    opened.push({ kind, carrier });
    return carrier;
  };
  const open = whicheverOpens(opener('socket'), async () => opener('line'), timers);
  const closed: number[] = [];
  /** Opens one and gives what was opened for it. */
  const next = async () => {
    const outside = open('ws://here/graphql', 'protocol');
    outside.onclose = ({ code }) => closed.push(code);
    await Promise.resolve();
    await Promise.resolve();
    return (opened.at(-1) as (typeof opened)[number]).carrier;
  };
  return { timers, opened, closed, next, kinds: () => opened.map(({ kind }) => kind) };
}

const say = (carrier: FakeCarrier) => carrier.onmessage?.({ data: '{"type":"connection_ack"}' });
const drop = (carrier: FakeCarrier) => carrier.onclose?.({ code: 1006 });

it('keeps to sockets as long as they are heard, however often they end', async () => {
  const { next, kinds } = setUp();
  for (let n = 0; n < 3; n += 1) {
    const carrier = await next();
    say(carrier);
    drop(carrier);
  }
  expect(kinds()).toEqual(['socket', 'socket', 'socket']);
});

it('opens a line after a socket that ended unheard, and keeps to it while it is heard', async () => {
  const { next, kinds } = setUp();
  drop(await next());
  const line = await next();
  say(line);
  drop(line);
  await next();
  expect(kinds()).toEqual(['socket', 'line', 'line']);
});

it('gives up a socket that says nothing for eight seconds', async () => {
  const { next, timers, closed, kinds } = setUp();
  const socket = await next();
  timers.advance(7999);
  expect(closed).toEqual([]);
  timers.advance(1);
  expect(closed).toEqual([1006]);
  expect(socket.isClosed).toBe(true);
  await next();
  expect(kinds()).toEqual(['socket', 'line']);
});

it('tries both in turn while nothing answers', async () => {
  const { next, kinds } = setUp();
  for (let n = 0; n < 4; n += 1) drop(await next());
  expect(kinds()).toEqual(['socket', 'line', 'socket', 'line']);
});

it('moves over to a socket as soon as one opens beside the line, and tries ever more rarely', async () => {
  const { next, timers, opened, closed, kinds } = setUp();
  drop(await next());
  const line = await next();
  say(line);
  timers.advance(60_000);
  expect(kinds()).toEqual(['socket', 'line', 'socket']);
  drop(opened[2]?.carrier as FakeCarrier);
  timers.advance(119_999);
  expect(opened).toHaveLength(3);
  timers.advance(1);
  opened[3]?.carrier.onopen?.(undefined as never);
  expect(closed).toEqual([1006, 1012]);
  expect(line.isClosed).toBe(true);
  await next();
  expect(kinds().at(-1)).toBe('socket');
});

it('leaves nothing running once it is closed', () => {
  const { timers } = setUp();
  const open = whicheverOpens(
    () => new FakeCarrier(),
    async () => () => new FakeCarrier(),
    timers,
  );
  open('ws://here/graphql', 'protocol').close();
  expect(timers.waiting).toBe(0);
});
