import type { IncomingMessage } from 'node:http';
import { PassThrough } from 'node:stream';
import { Bodies, type BodyLimits, BodyRefused, BodyTooLarge, type Sender } from './bodies.js';

const KB = 1024;
const limits: BodyLimits = {
  bytes: 100 * KB,
  bytesOfAddress: 60 * KB,
  bytesOfPerson: 30 * KB,
  atOnceOfPerson: 2,
  smallBytes: 4 * KB,
  windowMs: 10_000,
  bytesInWindow: KB,
};

let now: number;
let bodies: Bodies;
beforeEach(() => {
  now = 1_000;
  bodies = new Bodies(limits, () => now);
});

let persons = 0;
const somebody = (address: string | null = null): Sender => ({ address, person: `person-${++persons}` });

/** A request on its way; `send` resolves when what was sent has been read. */
function arriving(sender: Sender, { declared = 0, limit = 50 * KB } = {}) {
  const stream = new PassThrough();
  const req = Object.assign(stream, {
    headers: declared ? { 'content-length': String(declared) } : {},
  }) as unknown as IncomingMessage;
  bodies.comesFrom(req, sender);
  const body = bodies.read(req, limit).then(
    (bytes) => ({ bytes }),
    (error: Error) => ({ refused: error instanceof BodyRefused ? error.why : error.constructor.name }),
  );
  const send = async (bytes: number) => {
    stream.write(Buffer.alloc(bytes, persons));
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { req, stream, body, send, release: () => bodies.release(req) };
}

it('gives the body as it came, and holds its room until it is released', async () => {
  const one = arriving(somebody());
  one.stream.write('板凳');
  one.stream.end('协商');
  expect(await one.body).toEqual({ bytes: Buffer.from('板凳协商') });
  expect(bodies.heldBytes).toBeGreaterThanOrEqual(12);
  one.release();
  expect(bodies.heldBytes).toBe(0);
});

it('holds no more than arrived, whatever was declared, and copies a body of many pieces only a few times', async () => {
  const idle = Array.from({ length: 20 }, () => arriving(somebody(), { declared: 50 * KB }));
  expect(bodies.heldBytes).toBe(0);
  const one = arriving(somebody(), { declared: 20 * KB });
  for (let piece = 0; piece < 20; piece += 1) await one.send(KB);
  expect(bodies.heldBytes).toBe(20 * KB);
  for (const { stream } of [...idle, one]) stream.end();
  expect(await one.body).toMatchObject({ bytes: { length: 20 * KB } });
});

it('makes no more blocks than there is room for, however many large bodies come and are let go', async () => {
  const room = 16 * 64 * KB;
  bodies = new Bodies(
    { ...limits, bytes: room, bytesOfAddress: room, bytesOfPerson: room, smallBytes: 64 * KB },
    () => now,
  );
  const held = arriving(somebody(), { limit: room });
  await held.send(100 * KB);
  for (let n = 0; n < 30; n += 1) {
    const one = arriving(somebody(), { limit: room });
    for (let piece = 0; piece < 8; piece += 1) await one.send(100 * KB);
    one.stream.destroy();
    expect(await one.body).toEqual({ refused: 'Error' });
  }
  expect(bodies.blocksMade).toBeLessThanOrEqual(16);
  const whole = Buffer.from(Array.from({ length: 200 * KB }, (_, at) => at % 251));
  for (let at = 0; at < whole.length; at += 30_001) held.stream.write(whole.subarray(at, at + 30_001));
  held.stream.end();
  const { bytes } = (await held.body) as { bytes: Buffer };
  expect(bytes.subarray(100 * KB).equals(whole)).toBe(true);
  expect(bytes.length).toBe(300 * KB);
  held.release();
  expect([bodies.heldBytes, bodies.blocksMade]).toEqual([0, 0]);
});

it('refuses what is too large, declared or not', async () => {
  expect(await arriving(somebody(), { declared: 51 * KB }).body).toEqual({ refused: BodyTooLarge.name });
  const undeclared = arriving(somebody(), { limit: 5 * KB });
  await undeclared.send(6 * KB);
  expect(await undeclared.body).toEqual({ refused: BodyTooLarge.name });
  expect(bodies.heldBytes).toBe(0);
});

it('lets one person send two at once, and hold so much together', async () => {
  const person = somebody();
  const first = arriving(person);
  const second = arriving(person);
  expect(await arriving(person).body).toEqual({ refused: 'TOO_MANY' });
  await first.send(20 * KB);
  await second.send(20 * KB);
  expect(await second.body).toEqual({ refused: 'TOO_MANY' });
  expect(bodies.heldBytes).toBe(20 * KB);
  first.stream.end();
  expect(await first.body).toMatchObject({ bytes: { length: 20 * KB } });
});

it('lets the largest go where there is no room for a smaller one, and never the smaller for the larger', async () => {
  const large = [28, 29, 27].map((size) => ({ size, one: arriving(somebody()) }));
  for (const { size, one } of large) await one.send(size * KB);
  const photograph = arriving(somebody());
  await photograph.send(20 * KB);
  expect(await large[1]?.one.body).toEqual({ refused: 'NO_ROOM' });
  expect(bodies.heldBytes).toBe((28 + 27 + 20) * KB);
  const greedy = arriving(somebody());
  await greedy.send(28 * KB);
  expect(await greedy.body).toEqual({ refused: 'NO_ROOM' });
  photograph.stream.end();
  expect(await photograph.body).toMatchObject({ bytes: { length: 20 * KB } });
});

it('keeps one address to its share', async () => {
  const hall = [arriving(somebody('10.0.0.1')), arriving(somebody('10.0.0.1'))];
  for (const one of hall) await one.send(29 * KB);
  const third = arriving(somebody('10.0.0.1'));
  await third.send(29 * KB);
  expect(await third.body).toEqual({ refused: 'NO_ROOM' });
  const elsewhere = arriving(somebody('10.0.0.2'));
  await elsewhere.send(29 * KB);
  elsewhere.stream.end();
  expect(await elsewhere.body).toMatchObject({ bytes: { length: 29 * KB } });
});

it('lets go of what crawls, and of nothing small', async () => {
  const crawling = arriving(somebody());
  const small = arriving(somebody());
  const walking = arriving(somebody());
  await crawling.send(20 * KB);
  await small.send(3 * KB);
  await walking.send(20 * KB);
  now += 10_000;
  bodies.look();
  // All three brought enough in their first window.
  await crawling.send(10);
  await walking.send(KB);
  now += 10_000;
  bodies.look();
  expect(await crawling.body).toEqual({ refused: 'TOO_SLOW' });
  expect(bodies.heldBytes).toBeLessThan(50 * KB);
  small.stream.end();
  walking.stream.end();
  expect([await small.body, await walking.body]).toMatchObject([
    { bytes: { length: 3 * KB } },
    { bytes: { length: 21 * KB } },
  ]);
});

it('forgets a body whose sender is gone, also one that went before anybody read', async () => {
  const went = arriving(somebody());
  await went.send(10 * KB);
  went.stream.destroy();
  expect(await went.body).toEqual({ refused: 'Error' });
  expect(bodies.heldBytes).toBe(0);
  expect(await bodies.read(went.req, KB).catch((error: Error) => error.message)).toBe('request aborted');
});

it('steps aside while a body is on its way, and gives it when it is its turn again', async () => {
  const heard: string[] = [];
  let goOn = () => {};
  const turn = {
    stepAside: () => void heard.push('aside'),
    goOn: () =>
      new Promise<void>((resolve) => {
        heard.push('back');
        goOn = resolve;
      }),
  };
  const slow = arriving({ ...somebody(), turn });
  await slow.send(KB);
  while (heard.length === 0) await new Promise((resolve) => setImmediate(resolve));
  let given = false;
  void slow.body.then(() => {
    given = true;
  });
  slow.stream.end();
  while (heard.length === 1) await new Promise((resolve) => setImmediate(resolve));
  expect([heard, given]).toEqual([['aside', 'back'], false]);
  goOn();
  expect(await slow.body).toMatchObject({ bytes: Buffer.alloc(KB, persons) });
});
