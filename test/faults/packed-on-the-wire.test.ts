import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type GateApp, gateApp } from '../support/gate-app.js';
import { accountToken, noteModule, texts } from '../support/gate-module.js';
import { type RawAnswer, RawHttp } from '../support/raw-http.js';

const LONG = '协商于决策之前和决策实施之中。'.repeat(200);
const CLIENTS = ['/portal/', '/admin/', '/display/'] as const;

/** What a client says it takes, and the coding it must then get. */
const ACCEPTED = [
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', null],
  ['identity', null],
  ['identity;q=1, br;q=0.5', null],
  ['*', 'br'],
  ['*;q=0', null],
  ['br;q=nonsense', null],
  ['zebra, gzipped', null],
  ['', null],
] as const;

let server: GateApp;
beforeAll(async () => {
  server = await gateApp([noteModule]);
  texts.set('long', LONG);
  texts.set('short', '短');
});
afterAll(() => server.stop());

async function ask(line: string, headers: Record<string, string> = {}, body = ''): Promise<RawAnswer> {
  const wire = new RawHttp(server.url);
  const head = line.startsWith('HEAD');
  const answer = await wire.ask(line, headers, body).answer({ head });
  wire.close();
  if (!answer) throw new Error('no answer');
  return answer;
}

function unpacked({ headers, body }: RawAnswer): string {
  const packed = headers['content-encoding'];
  return (packed === 'br' ? brotliDecompressSync(body) : packed === 'gzip' ? gunzipSync(body) : body).toString();
}

const json = { 'content-type': 'application/json' };
const query = (text: string, id: string) => JSON.stringify({ query: text, variables: { id } });
const NOTE = 'query Note($id: ID!) { note(id: $id) { id text } }';
const BOARD = 'query Board($id: ID!) { board(id: $id) { id text } }';
const WRITE = 'mutation Write($id: ID!) { writeNote(id: $id, text: "x") { id } }';
const boardUrl = (id: string) =>
  `GET /graphql?query=${encodeURIComponent(BOARD)}&variables=${encodeURIComponent(JSON.stringify({ id }))}`;

async function scriptOf(page: string): Promise<string> {
  const html = (await ask(`GET ${page}`)).body.toString();
  return /src="([^"]+\.js)"/.exec(html)?.[1] ?? '';
}

it.each(ACCEPTED)('to “accept-encoding: %s” code, answers and kept answers leave as %s', async (accepts, coding) => {
  const headers = { 'accept-encoding': accepts };
  const script = await scriptOf('/portal/');
  const plain = (await ask(`GET ${script}`)).body.toString();
  const answers = [
    await ask(`GET ${script}`, headers),
    await ask('POST /graphql', { ...json, ...headers }, query(NOTE, 'long')),
    await ask('POST /graphql', { ...json, ...headers }, query(BOARD, 'long')),
    await ask('POST /graphql', { ...json, ...headers }, query(BOARD, 'long')),
  ];

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(answers.map((answer) => answer.headers['content-encoding'] ?? null)).toEqual([coding, coding, coding, coding]);
  for (const { headers: said, body } of answers) {
    expect(said.vary).toMatch(/\baccept-encoding\b/i);
    expect(Number(said['content-length'])).toBe(body.length);
  }
  expect(unpacked(answers[0] as RawAnswer)).toBe(plain);
  for (const answer of answers.slice(1)) expect(unpacked(answer)).toContain(LONG);
});

it('packs every first page to less than a third', async () => {
  const figures = [];
  for (const page of CLIENTS) {
    const html = (await ask(`GET ${page}`)).body.toString();
    const files = [
      page,
      ...new Set([...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file)),
    ];
    const sum = async (accepts: string) => {
      const answers = await Promise.all(files.map((file) => ask(`GET ${file}`, { 'accept-encoding': accepts })));
      return answers.reduce((bytes, { body }) => bytes + body.length, 0);
    };
    figures.push({
      page,
      files: files.length,
      plain: await sum('identity'),
      gzip: await sum('gzip'),
      br: await sum('br'),
    });
  }
  if (process.env.SHOW_FIGURES) process.stdout.write(`${JSON.stringify(figures)}\n`);
  for (const { plain, gzip, br } of figures) {
    expect(gzip).toBeLessThan(plain / 2.5);
    expect(br).toBeLessThan(plain / 3);
  }
});

it('leaves what is small as it is', async () => {
  for (const text of [NOTE, BOARD]) {
    const answer = await ask('POST /graphql', { ...json, 'accept-encoding': 'br, gzip' }, query(text, 'short'));
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers.vary).toMatch(/accept-encoding/);
  }
});

it('does not pack what an act answers: that is where codes and tokens are made', async () => {
  const big = `mutation Write($id: ID!) { ${Array.from({ length: 20 }, (_, n) => `a${n}: writeNote(id: $id, text: "${'x'.repeat(90)}") { id text }`).join(' ')} }`;
  const answer = await ask('POST /graphql', { ...json, 'accept-encoding': 'br, gzip' }, query(big, 'w'));

  expect(answer.body.length).toBeGreaterThan(1500);
  expect(answer.headers['content-encoding']).toBeUndefined();
});

it('tags each coding of a kept answer for itself, and answers 304 under the tag that it gave', async () => {
  const preflighted = { 'apollo-require-preflight': '1' };
  const tags = new Set<string>();
  for (const accepts of ['br', 'gzip', 'identity']) {
    const headers = { ...preflighted, 'accept-encoding': accepts };
    const first = await ask(boardUrl('long'), headers);
    const etag = first.headers.etag ?? '';
    const again = await ask(boardUrl('long'), { ...headers, 'if-none-match': etag });
    const weakened = await ask(boardUrl('long'), { ...headers, 'if-none-match': `"other", W/${etag}` });
    expect(unpacked(first)).toContain(LONG);
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect(again.headers.vary).toBe('accept, accept-encoding');
    expect(again.headers['cache-control']).toBe('no-cache');
    expect(weakened.status).toBe(304);
    tags.add(etag);
  }
  expect(tags.size).toBe(3);

  await ask('POST /graphql', json, query(WRITE, 'long'));
  texts.set('long', LONG);
  const [stale] = tags;
  const after = await ask(boardUrl('long'), { ...preflighted, 'accept-encoding': 'br', 'if-none-match': 'none' });
  expect(after.status).toBe(200);
  expect(stale).toBeDefined();
});

it('answers conditions, parts and HEAD of files by what is really sent', async () => {
  const script = await scriptOf('/admin/');
  const whole = (await ask(`GET ${script}`)).body;
  const size = whole.length;
  for (const accepts of ['br', 'gzip', 'identity']) {
    const headers = { 'accept-encoding': accepts };
    const full = await ask(`GET ${script}`, headers);
    const head = await ask(`HEAD ${script}`, headers);
    const again = await ask(`GET ${script}`, { ...headers, 'if-none-match': full.headers.etag ?? '' });
    const part = await ask(`GET ${script}`, { ...headers, range: 'bytes=10-19' });
    const stalePart = await ask(`GET ${script}`, { ...headers, range: 'bytes=10-19', 'if-range': '"other"' });
    expect({ ...head.headers, date: '' }).toEqual({ ...full.headers, date: '' });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, full.headers.etag]);
    expect([part.status, part.headers['content-range']]).toEqual([206, `bytes 10-19/${full.body.length}`]);
    expect(part.body).toEqual(full.body.subarray(10, 20));
    expect([stalePart.status, stalePart.body.length]).toEqual([200, full.body.length]);
  }
  const parts = async (range: string) => {
    const { status, headers, body } = await ask(`GET ${script}`, { range });
    return [status, headers['content-range'] ?? null, body.length];
  };
  expect(await parts('bytes=-5')).toEqual([206, `bytes ${size - 5}-${size - 1}/${size}`, 5]);
  expect(await parts(`bytes=${size - 1}-`)).toEqual([206, `bytes ${size - 1}-${size - 1}/${size}`, 1]);
  expect(await parts(`bytes=0-${size * 9}`)).toEqual([206, `bytes 0-${size - 1}/${size}`, size]);
  expect(await parts(`bytes=${size}-`)).toEqual([416, `bytes */${size}`, 0]);
  for (const ignored of ['bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-', 'bytes=x-y']) {
    expect(await parts(ignored)).toEqual([200, null, size]);
  }
});

it('says nothing of files under other names, and of none that the build packed', async () => {
  const script = await scriptOf('/portal/');
  for (const path of [
    `${script}.br`,
    `${script}.gz`,
    '/portal/../package.json',
    '/portal/%2e%2e/package.json',
    '/portal/.vite/x.js',
  ]) {
    expect((await ask(`GET ${path}`)).status).toBe(404);
  }
  expect((await ask('GET /portal/%E0%A4%A')).status).toBe(200);
});

it('packs tables to keep', async () => {
  const authorization = `Bearer ${accountToken()}`;
  const csv = await ask('GET /tables/long', { authorization, 'accept-encoding': 'br' });
  expect([csv.headers['content-encoding'], csv.headers.vary]).toEqual(['br', 'accept-encoding']);
  expect(unpacked(csv)).toContain('第九百九十九行');
});
