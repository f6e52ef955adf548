import { Line } from './line';
import { FakeTimers } from './timers.test-support';

interface Asked {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** A server that opens a line and answers a stream piece by piece. */
function setUp(pieces: readonly string[], status = 201) {
  const asked: Asked[] = [];
  let finish = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      finish = () => controller.close();
    },
  });
  const ask = async (
    _url: string,
    { method, headers, body }: { method: string; headers: Record<string, string>; body?: string },
  ) => {
    asked.push({ method, headers, body: body === undefined ? null : JSON.parse(body) });
    if (method === 'GET') return new Response(stream);
    return method === 'POST' ? new Response('{"line":"name"}', { status }) : new Response(null, { status: 204 });
  };
  const line = new Line('wss://here/graphql', { ask: ask as never, timers: new FakeTimers() });
  const heard: unknown[] = [];
  const closed: number[] = [];
  line.onopen = () => line.send('{"type":"connection_init"}');
  line.onmessage = ({ data }) => heard.push(JSON.parse(String(data)));
  line.onclose = ({ code }) => closed.push(code);
  return { line, asked, heard, closed, finish: () => finish() };
}

const settle = () => new Promise((done) => setTimeout(done, 0));

it('puts together what comes in pieces, in characters that were torn as well', async () => {
  const whole = 'data: {"type":"next","id":"桥"}\n\ndata: {"type":"ping"}\n\n';
  const bytes = new TextEncoder().encode(whole);
  const { heard, finish, closed } = setUp([
    'data: {"type":"connection_ack"}\n',
    '\n',
    whole.slice(0, 20),
    whole.slice(20),
  ]);
  await settle();
  expect(bytes.length).toBeGreaterThan(whole.length);
  expect(heard).toEqual([{ type: 'connection_ack' }, { type: 'next', id: '桥' }, { type: 'ping' }]);
  finish();
  await settle();
  expect(closed).toEqual([1006]);
});

it('says one thing after the other, under the name the server gave', async () => {
  const { line, asked } = setUp([]);
  await settle();
  line.send('{"type":"subscribe","id":"a"}');
  line.send('{"type":"subscribe","id":"b"}');
  await settle();
  line.close();

  expect(asked.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST', 'POST', 'DELETE']);
  expect(asked[0]?.headers['x-bandeng-line']).toBeUndefined();
  expect(asked.slice(1).every(({ headers }) => headers['x-bandeng-line'] === 'name')).toBe(true);
  expect(asked[2]?.body).toEqual([{ type: 'subscribe', id: 'a' }]);
});

it.each([
  [403, 4403],
  [503, 1006],
])('ends when it is answered %i', async (status, code) => {
  const { closed } = setUp([], status);
  await settle();
  expect(closed).toEqual([code]);
});

it('ends with the code the server closes it with', async () => {
  const { closed, heard } = setUp(['data: {"type":"close","code":1001}\n\n']);
  await settle();
  expect([closed, heard]).toEqual([[1001], []]);
});

it('asks again and again where streams are silent, and tries one again after ten minutes', async () => {
  const timers = new FakeTimers();
  const accepted: (string | undefined)[] = [];
  let answer: (response: Response) => void = () => undefined;
  const ask = async (_url: string, { method, headers }: { method: string; headers: Record<string, string> }) => {
    if (method === 'POST') return new Response('{"line":"name"}', { status: 201 });
    if (method === 'DELETE') return new Response(null, { status: 204 });
    accepted.push(headers.accept);
    return new Promise<Response>((resolve) => {
      answer = resolve;
    });
  };
  const open = async () => {
    const line = new Line('wss://here/graphql', { ask: ask as never, timers });
    line.onopen = () => line.send('{"type":"connection_init"}');
    const closed: number[] = [];
    line.onclose = ({ code }) => closed.push(code);
    await settle();
    return closed;
  };

  const silent = await open();
  timers.advance(2_000);
  expect(silent).toEqual([1006]);
  const asking = await open();
  answer(Response.json([]));
  await settle();
  expect(accepted).toEqual(['text/event-stream', 'application/json', 'application/json']);
  timers.advance(600_000);
  answer(Response.json([]));
  await settle();
  expect(asking).toEqual([1006]);
  await open();
  expect(accepted).toEqual(['text/event-stream', 'application/json', 'application/json', 'text/event-stream']);
});
