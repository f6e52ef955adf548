import { subscribePayload, subscriptionIdOf } from './documents';
import { LiveSupervisor } from './live';
import type { SocketLike } from './socket';
import { FakeTimers } from './timers.test-support';

class FakeSocket implements SocketLike {
  onopen: SocketLike['onopen'] = null;
  onmessage: SocketLike['onmessage'] = null;
  onclose: SocketLike['onclose'] = null;
  onerror: SocketLike['onerror'] = null;
  readonly sent: Record<string, unknown>[] = [];
  closed = false;
  send(text: string) {
    this.sent.push(JSON.parse(text));
  }
  close() {
    this.closed = true;
  }
  accept(serverTime?: string) {
    this.onopen?.(undefined as never);
    this.say({ type: 'connection_ack', payload: serverTime ? { serverTime } : undefined });
  }
  say(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
  push(id: string, data: unknown, revision: number) {
    this.say({ type: 'next', id, payload: { data, extensions: { revision } } });
  }
  drop(code = 1006) {
    this.onclose?.({ code });
  }
  types() {
    return this.sent.map(({ type }) => type);
  }
}

const payload = subscribePayload({ kind: 'Document', definitions: [], __meta__: { hash: 'doc' } } as never, {
  id: 'm1',
});
const id = subscriptionIdOf(payload);

function setUp(
  options: { unauthenticated?: () => void; builds?: (said: unknown) => void; shelf?: Map<string, string> } = {},
) {
  const timers = new FakeTimers();
  const sockets: FakeSocket[] = [];
  const shelf = options.shelf ?? new Map<string, string>();
  const live = new LiveSupervisor(
    {
      url: 'ws://here/graphql',
      timers,
      onUnauthenticated: options.unauthenticated,
      onBuilds: options.builds,
      openSocket: () => {
        const socket = new FakeSocket();
        sockets.push(socket);
        return socket;
      },
    },
    { get: (key) => shelf.get(key) ?? null, set: (key, text) => void shelf.set(key, text) },
  );
  return { timers, sockets, shelf, live, latest: () => sockets[sockets.length - 1]! };
}

test('the first push is the present state, later ones replace it, older ones are dropped', () => {
  const { live, latest } = setUp();
  const seen: unknown[] = [];
  live.watch(payload, () => seen.push(live.view(payload).data));
  latest().accept();
  latest().push(id, 'a', 5);
  latest().push(id, 'b', 7);
  latest().push(id, 'late', 6);
  expect(seen).toEqual(['a', 'b']);
  expect(live.view(payload)).toMatchObject({ data: 'b', revision: 7, connected: true, staleSince: null });
});

test('what a page shows stays while the server cannot read it, and the page says since when it stands', () => {
  const { live, latest } = setUp();
  live.watch(payload, () => undefined);
  latest().accept();
  latest().push(id, 'a', 5);
  const errors = [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE', params: {} } }];
  latest().say({ type: 'next', id, payload: { data: null, errors, extensions: { revision: 6 } } });
  const meanwhile = live.view(payload);
  latest().push(id, 'a', 7);

  expect(meanwhile).toMatchObject({ data: 'a', error: { code: 'UNAVAILABLE' }, staleSince: expect.any(Date) });
  expect(live.view(payload)).toMatchObject({ data: 'a', revision: 7, error: null, staleSince: null });
});

test('two watchers of one thing share one subscription, which ends with the last of them', () => {
  const { live, latest } = setUp();
  const leaveFirst = live.watch(payload, () => undefined);
  const leaveSecond = live.watch(payload, () => undefined);
  latest().accept();
  expect(latest().types()).toEqual(['connection_init', 'subscribe']);
  leaveFirst();
  leaveFirst();
  expect(latest().types()).not.toContain('complete');
  leaveSecond();
  expect(latest().types()).toEqual(['connection_init', 'subscribe', 'complete']);
});

test.each([1001, 1006, 1011, 4400, 4401, 4403, 4409, 4429, 4500])(
  'after close code %i a fresh connection brings the full state',
  (code) => {
    const { live, latest, timers, sockets } = setUp();
    live.watch(payload, () => undefined);
    latest().accept();
    latest().push(id, 'before', 9);
    latest().drop(code);
    expect(live.view(payload)).toMatchObject({ data: 'before', connected: false });
    expect(live.view(payload).staleSince).toEqual(new Date(timers.at));
    timers.advance(15_000);
    expect(sockets).toHaveLength(2);
    latest().accept();
    // The server that came back may count from a lower number: its first push is still the present state.
    latest().push(id, 'after', 3);
    expect(live.view(payload)).toMatchObject({ data: 'after', revision: 3, connected: true, staleSince: null });
  },
);

test('it never gives up, and never hurries: waits double up to the cap and are spread by chance', () => {
  const { live, latest, timers, sockets } = setUp();
  live.watch(payload, () => undefined);
  const waits: number[] = [];
  for (let i = 0; i < 40; i++) {
    const [count, before] = [sockets.length, timers.at];
    latest().drop();
    while (sockets.length === count) timers.advance(250);
    waits.push(timers.at - before);
  }
  expect(waits.slice(0, 6)).toEqual([500, 1000, 2000, 4000, 8000, 15000]);
  expect(new Set(waits.slice(6))).toEqual(new Set([15000]));
  timers.chance = 0;
  const before = timers.at;
  latest().drop();
  while (sockets.length === 41) timers.advance(250);
  expect(timers.at - before).toBe(7500);
});

test('a connection that falls silent is dead although it looks open', () => {
  const { live, latest, timers, sockets } = setUp();
  live.watch(payload, () => undefined);
  latest().accept();
  for (let i = 0; i < 10; i++) {
    timers.advance(5_000);
    latest().say({ type: 'ping' });
  }
  expect(sockets).toHaveLength(1);
  timers.advance(17_000);
  expect(sockets[0]?.closed).toBe(true);
  expect(sockets).toHaveLength(2);
});

test('a page that has not heard from the server for 8 seconds says so, and takes it back at the next word', () => {
  const { live, latest, timers, sockets } = setUp();
  const seen: (Date | null)[] = [];
  live.watch(payload, () => seen.push(live.view(payload).staleSince));
  latest().accept(new Date(timers.at + 60_000).toISOString());
  latest().push(id, 'there', 1);
  timers.advance(5_000);
  latest().say({ type: 'ping', payload: { serverTime: new Date(timers.at + 60_000).toISOString() } });
  const heard = new Date(timers.at + 60_000);
  timers.advance(7_999);
  expect(live.view(payload).staleSince).toBeNull();
  timers.advance(1);
  // By the server's clock, not by that of a wall that runs a minute behind.
  expect(live.view(payload)).toMatchObject({ data: 'there', staleSince: heard, dataAsOf: heard });
  latest().say({ type: 'ping' });
  expect(live.view(payload)).toMatchObject({ data: 'there', staleSince: null });
  expect(seen).toEqual([null, heard, null]);
  expect(sockets).toHaveLength(1);
});

test('after an act of one’s own a dead connection is noticed in two seconds and left in ten', () => {
  const { live, latest, timers, sockets } = setUp();
  live.watch(payload, () => undefined);
  latest().accept();
  latest().push(id, 'before', 1);
  live.probe();
  latest().say({ type: 'pong' });
  timers.advance(7_000);
  expect(live.view(payload).staleSince).toBeNull();
  live.probe();
  expect(latest().types().at(-1)).toBe('ping');
  timers.advance(2_000);
  expect(live.view(payload)).toMatchObject({ data: 'before', staleSince: expect.any(Date) });
  timers.advance(7_000);
  expect(sockets).toHaveLength(1);
  timers.advance(2_000);
  expect(sockets).toHaveLength(2);
  latest().accept();
  latest().push(id, 'after', 2);
  expect(live.view(payload)).toMatchObject({ data: 'after', staleSince: null });
});

test('a phone that is looked at again asks at once whether its connection still lives', () => {
  const { live, latest, timers, sockets } = setUp();
  live.watch(payload, () => undefined);
  latest().accept();
  live.retryNow();
  expect(latest().types().at(-1)).toBe('ping');
  timers.advance(11_000);
  expect(sockets).toHaveLength(2);
});

test('coming back online skips the wait', () => {
  const { live, latest, sockets } = setUp();
  live.watch(payload, () => undefined);
  latest().drop(4500);
  live.retryNow();
  expect(sockets).toHaveLength(2);
  live.retryNow();
  expect(sockets).toHaveLength(2);
});

test('a view that is refused keeps what it shows, says why, and is asked for again, slowly', () => {
  let asked = 0;
  const { live, latest, timers } = setUp({ unauthenticated: () => asked++ });
  live.watch(payload, () => undefined);
  latest().accept();
  latest().push(id, 'kept', 1);
  latest().say({ type: 'error', id, payload: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(live.view(payload)).toMatchObject({ data: 'kept', error: { code: 'UNAUTHENTICATED' } });
  expect(asked).toBe(1);
  timers.advance(3_000);
  expect(
    latest()
      .types()
      .filter((type) => type === 'subscribe'),
  ).toHaveLength(1);
  timers.advance(6_000);
  expect(
    latest()
      .types()
      .filter((type) => type === 'subscribe'),
  ).toHaveLength(2);
});

test('a view the server completes is asked for again', () => {
  const { live, latest, timers } = setUp();
  live.watch(payload, () => undefined);
  latest().accept();
  latest().say({ type: 'complete', id });
  timers.advance(1_000);
  expect(latest().types()).toEqual(['connection_init', 'subscribe', 'subscribe']);
});

test('server time comes from the heartbeat; the least delayed of the last few counts', () => {
  const { live, latest, timers } = setUp();
  live.watch(payload, () => undefined);
  latest().accept(new Date(timers.at + 60_000).toISOString());
  expect(live.serverNow() - timers.at).toBe(60_000);
  latest().say({ type: 'ping', payload: { serverTime: new Date(timers.at + 59_000).toISOString() } });
  expect(live.serverNow() - timers.at).toBe(60_000);
  expect(latest().sent.pop()).toMatchObject({ type: 'pong' });
});

test('a screen that starts without a server shows its last good state and when it was good', () => {
  const shelf = new Map<string, string>();
  const first = setUp({ shelf });
  first.live.watch(payload, () => undefined, { keepAs: 'wall' });
  first.latest().accept();
  first.latest().push(id, { board: 1 }, 12);
  first.timers.advance(5_000);
  first.latest().say({ type: 'ping' });
  const goodUntil = new Date(first.timers.at);
  first.timers.advance(5_000);
  first.latest().drop();

  const second = setUp({ shelf });
  second.live.watch(payload, () => undefined, { keepAs: 'wall' });
  expect(second.live.view(payload)).toMatchObject({ data: { board: 1 }, connected: false, staleSince: goodUntil });
  second.latest().accept();
  second.latest().push(id, { board: 2 }, 1);
  expect(second.live.view(payload)).toMatchObject({ data: { board: 2 }, staleSince: null });
});

test('what was seen as one person is forgotten when another signs in', () => {
  const { live, latest, sockets } = setUp();
  live.watch(payload, () => undefined);
  latest().accept();
  latest().push(id, 'mine', 4);
  live.restart();
  expect(live.view(payload).data).toBeNull();
  expect(sockets).toHaveLength(2);
});

test('a damaged message costs one connection, not the page', () => {
  const { live, latest, timers, sockets } = setUp();
  live.watch(payload, () => undefined);
  latest().accept();
  latest().onmessage?.({ data: '{' });
  timers.advance(1_000);
  expect(sockets).toHaveLength(2);
});

test('every new connection says which builds the server has, and since when nothing changed is known', () => {
  const builds: unknown[] = [];
  const { live, latest, timers } = setUp({ builds: (said) => builds.push(said) });
  live.watch(payload, () => undefined);
  expect(live.calmFor).toBe(Number.POSITIVE_INFINITY);
  latest().onopen?.(undefined as never);
  latest().say({ type: 'connection_ack', payload: { builds: 'portal=one' } });
  latest().push(id, 'a', 1);
  timers.advance(4000);
  latest().say({ type: 'ping', payload: { serverTime: '2026-10-15T06:00:04Z' } });
  expect(live.calmFor).toBe(4000);
  latest().drop();
  timers.advance(1000);
  latest().onopen?.(undefined as never);
  latest().say({ type: 'connection_ack', payload: { builds: 'portal=two' } });
  expect(builds).toEqual(['portal=one', 'portal=two']);
});
