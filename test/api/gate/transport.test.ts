import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { accountToken, noteModule } from '../../support/gate-module.js';
import { type RawAnswer, RawHttp } from '../../support/raw-http.js';
import { RawSocket } from '../../support/socket.js';

const body = '{"query":"{ serverTime }"}';
const json = { 'content-type': 'application/json' };
const BOARD = 'query Board { board(id: "x") { text } }';

let plain: GateApp;
let secure: GateApp;
beforeAll(async () => {
  plain = await gateApp([noteModule]);
  secure = await gateApp([noteModule], {
    database: plain.database,
    config: { publicUrl: 'https://bandeng.example', metrics: { port: 0, host: '127.0.0.1' } },
  });
});
afterAll(async () => {
  await secure.stop();
  await plain.stop();
});

const wires: RawHttp[] = [];
afterAll(() => {
  for (const wire of wires) wire.close();
});
function aWire(url = plain.url): RawHttp {
  const wire = new RawHttp(url);
  wires.push(wire);
  return wire;
}
const ask = async (line: string, headers = {}, sent = ''): Promise<RawAnswer> => {
  const answer = await aWire()
    .ask(line, headers, sent)
    .answer({ head: line.startsWith('HEAD') });
  if (!answer) throw new Error('no answer');
  return answer;
};

it('marks every answer as what it is, and keeps what is somebody’s own out of every cache', async () => {
  const answers = {
    answer: await ask('POST /graphql', json, body),
    refused: await ask('POST /graphql', { 'content-type': 'text/plain' }, body),
    notJson: await ask('POST /graphql', json, '{'),
    page: await ask('GET /nowhere'),
    file: await ask('GET /files/7'),
    broken: await ask('GET //'),
  };
  for (const { headers } of Object.values(answers)) expect(headers['x-content-type-options']).toBe('nosniff');
  for (const { headers } of [answers.answer, answers.refused, answers.notJson]) {
    expect(headers['cache-control']).toBe('no-store');
  }
  const kept = await ask(`GET /graphql?query=${encodeURIComponent(BOARD)}`, { 'apollo-require-preflight': '1' });
  expect([kept.status, kept.headers['cache-control']]).toEqual([200, 'no-cache']);
});

it('tells browsers to come by https only, where people come by https', async () => {
  const of = async (url: string, line: string) =>
    (
      await aWire(url)
        .ask(line, json, line.startsWith('POST') ? body : '')
        .answer()
    )?.headers['strict-transport-security'];

  for (const line of ['POST /graphql', 'GET /healthz', 'GET /', 'GET /nowhere']) {
    expect(await of(secure.url, line)).toBe('max-age=31536000');
    expect(await of(plain.url, line)).toBeUndefined();
  }
});

it('takes a session on https from a cookie that only this very host can set, whatever a neighbour under the same domain set', async () => {
  const client = secure.client();
  const [own, foreign] = [accountToken(), accountToken()];
  const { headers } = await client.post({
    query: 'mutation($t: String!) { signIn(token: $t) }',
    variables: { t: own },
  });
  expect(headers.get('set-cookie')).toMatch(
    new RegExp(`^__Host-bandeng_session=${own}; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=`),
  );
  const me = async (cookie: string) => {
    const { status, body: answer } = await secure.client().post({ query: '{ me }' }, { cookie });
    return [status, answer.data?.me ?? answer.errors?.[0].extensions.code];
  };
  expect(await me(`__Host-bandeng_session=${own}`)).toEqual([200, 'Li']);
  expect(await me(`bandeng_session=nobody; __Host-bandeng_session=${own}`)).toEqual([200, 'Li']);
  expect((await me(`bandeng_session=${foreign}`))[1]).toBe('UNAUTHENTICATED');
  const paper = (cookie: string) => secure.client().fetch('/papers/7', { headers: { cookie } });
  expect((await paper(`__Host-bandeng_session=${own}`)).status).toBe(200);
  expect((await paper(`bandeng_session=${foreign}`)).status).toBe(401);
  const asked = { id: 'q', type: 'subscribe', payload: { query: '{ me }' } };
  const heard = async (cookie: string) => {
    const socket = await new RawSocket(secure.url, { headers: { cookie, origin: 'https://bandeng.example' } }).ready();
    socket.send(asked);
    const { type } = await socket.message(({ id }) => id === 'q');
    socket.close();
    return type;
  };
  expect(await heard(`__Host-bandeng_session=${own}`)).toBe('next');
  expect(await heard(`bandeng_session=${foreign}`)).toBe('error');
});

it('listens to no page that came without https, where people come by https', async () => {
  // Whoever stands on the way writes such a page under the same name, and a browser asks nobody before it opens a socket.
  const from = (origin: string) => ({ host: 'bandeng.example', origin });
  const told = async (origin: string) => {
    const answer = await aWire(secure.url)
      .ask('POST /graphql', { ...json, ...from(origin) }, body)
      .answer();
    const paper = await aWire(secure.url).ask('GET /papers/7', from(origin)).answer();
    const opens = await new RawSocket(secure.url, { headers: from(origin) }).open().then(
      (socket) => (socket.close(), 'open'),
      ({ message }) => message,
    );
    return [answer?.status, paper?.status, opens];
  };
  expect(await told('https://bandeng.example')).toEqual([200, 401, 'open']);
  for (const origin of ['http://bandeng.example', 'http://bandeng.example:443', 'ftp://bandeng.example'])
    expect([origin, ...(await told(origin))]).toEqual([...[origin, 403, 403], 'Unexpected server response: 403']);
});

it('tells its figures at an address of their own and nowhere else', async () => {
  for (const { url } of [plain, secure]) expect((await fetch(`${url}/metrics`)).status).toBe(404);
  expect(plain.metricsUrl).toBeNull();
  const figures = await fetch(secure.metricsUrl ?? '');
  expect(await figures.text()).toContain('bandeng_request_seconds');
  expect((await fetch(new URL('/graphql', secure.metricsUrl ?? ''))).status).toBe(404);
  expect(new URL(secure.metricsUrl ?? '').hostname).toBe('127.0.0.1');
});

it.each([
  ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!'],
  [
    'a length and chunks',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'chunks that are not last',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n',
  ],
  ['a length with a sign', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: +5\r\n\r\nhello'],
  ['a space before the colon', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length : 5\r\n\r\nhello'],
  ['a folded header', 'GET /healthz HTTP/1.1\r\nhost: x\r\nx-a: 1\r\n\tcontent-length: 5\r\n\r\n'],
  ['a line feed alone', 'GET /healthz HTTP/1.1\nhost: x\n\n'],
  ['a zero byte', 'GET /healthz HTTP/1.1\r\nhost: x\r\nx-a: \0\r\n\r\n'],
  ['no host', 'GET /healthz HTTP/1.1\r\n\r\n'],
  ['two hosts', 'GET /healthz HTTP/1.1\r\nhost: x\r\nhost: y\r\n\r\n'],
  [
    'a chunk size that is none',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
  ],
  ['17 kB of headers', `GET /healthz HTTP/1.1\r\nhost: x\r\nx-a: ${'a'.repeat(17_000)}\r\n\r\n`],
])('refuses %s, hangs up and reads nothing behind it', async (_what, sent) => {
  const wire = aWire();
  wire.socket.write(`${sent}GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n`);
  const answer = await wire.answer();

  expect(answer === null || answer.status === 400 || answer.status === 431).toBe(true);
  expect(await wire.answer()).toBeNull();
});

it('answers requests sent at once in their order, whatever takes longer', async () => {
  const wire = aWire();
  const sent = ['"{ serverTime }"', '"{ nope }"', '"{ __typename }"'].map((query) => `{"query":${query}}`);
  for (const one of sent) wire.ask('POST /graphql', { ...json, accept: 'application/graphql-response+json' }, one);
  wire.ask('GET /healthz');
  const answers = [];
  for (let n = 0; n < 4; n += 1) answers.push((await wire.answer())?.status);

  expect(answers).toEqual([200, 400, 200, 200]);
});

it('lets a client say “continue?” and hang up its half, and gives up on one that goes in the middle', async () => {
  const expecting = aWire().ask('POST /graphql', {
    ...json,
    expect: '100-continue',
    'content-length': String(body.length),
  });
  expect((await expecting.answer())?.status).toBe(100);
  expecting.send(body);
  expect((await expecting.answer())?.status).toBe(200);
  expect((await ask('POST /graphql', { ...json, expect: 'a miracle' }, body)).status).toBe(417);

  const halfClosed = aWire().ask('POST /graphql', json, body);
  halfClosed.socket.end();
  expect((await halfClosed.answer())?.status).toBe(200);

  const gone = aWire().ask('POST /graphql', { ...json, 'content-length': '100000' });
  gone.send('{"query"');
  gone.socket.end();
  expect((await gone.answer())?.status).toBe(400);
  expect((await ask('GET /healthz')).status).toBe(200);
});

it('knows HEAD, and no method that nobody needs', async () => {
  const head = await ask('HEAD /healthz');
  expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '3', 0]);
  const statuses = [];
  for (const method of ['OPTIONS', 'HEAD', 'PUT', 'TRACE', 'PATCH'])
    statuses.push((await ask(`${method} /graphql`)).status);
  expect(statuses).toEqual([405, 405, 405, 405, 405]);
  expect((await ask('TRACE /portal/')).status).toBe(404);
  expect(await aWire().ask('CONNECT example.org:443').answer()).toBeNull();
  expect((await ask('GET http://elsewhere.example/healthz')).status).toBe(200);
  const offering = {
    connection: 'Upgrade, HTTP2-Settings',
    upgrade: 'h2c',
    'http2-settings': 'AAMAAABkAAQCAAAAAAIAAAAA',
  };
  expect((await ask('GET /healthz', offering)).status).toBe(200);
});
