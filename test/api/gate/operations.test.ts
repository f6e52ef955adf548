import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { hashOf, manifestOf } from '../../../server/src/kernel/gate/manifest.js';
import { type GateApp, gateApp } from '../../support/gate-app.js';
import { accountToken, noteModule, Role, texts } from '../../support/gate-module.js';
import { RawSocket } from '../../support/socket.js';

const NOTE = 'query Note($id: ID!) { note(id: $id) { id text } }';
const REMARK = 'query Remark($id: ID!) { note(id: $id) { remark } }';
const DESK = '{ desk }';

let open: GateApp;
let production: GateApp;
beforeAll(async () => {
  // Other files write notes too, and share the memory they are kept in.
  texts.clear();
  open = await gateApp([noteModule]);
  production = await gateApp([noteModule], {
    config: { mode: 'production' },
    manifest: manifestOf([NOTE]),
    database: open.database,
  });
});
afterAll(async () => {
  await production.stop();
  await open.stop();
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const codeOf = ({ body }: { body: { errors?: { extensions: { code: string } }[] } }) =>
  body.errors?.[0]?.extensions.code;

it('tells the time to anyone, and says that it is alive and ready', async () => {
  const { serverTime } = await open.client().query('{ serverTime }');

  expect(Math.abs(Date.parse(serverTime) - Date.now())).toBeLessThan(60_000);
  expect((await open.client().fetch('/healthz')).status).toBe(200);
  expect(await (await open.client().fetch('/readyz')).text()).toBe('ready\n');
});

it('runs registered documents in production, by text, by id and by persisted query', async () => {
  const variables = { id: 'a' };
  const id = hashOf(NOTE);
  for (const named of [
    { query: NOTE },
    { documentId: id },
    { documentId: `sha256:${id}` },
    { extensions: { persistedQuery: { version: 1, sha256Hash: id } } },
  ]) {
    const { body } = await production.client().post({ ...named, variables });
    expect(body).toEqual({ data: { note: { id: 'a', text: '' } } });
  }
});

it('runs nothing else in production, and does not say what would exist', async () => {
  const client = production.client();
  for (const query of [`${NOTE} `, '{ nope }', '{ __typename serverTime }']) {
    expect(codeOf(await client.post({ query }))).toBe('OPERATION_NOT_REGISTERED');
  }
  expect(codeOf(await client.post({ documentId: 'ff' }))).toBe('OPERATION_NOT_REGISTERED');
  expect((await client.post({ query: '{ __typename }' })).body).toEqual({ data: { __typename: 'Query' } });
  expect((await client.post({ query: '{ __type(name: "Note") { name } }' })).body).toEqual({ data: { __type: null } });
});

it('never echoes what was sent', async () => {
  const naughty = '<script>alert(1)</script>';
  const answers = [
    await open.client().post({ query: NOTE, variables: { id: { [naughty]: naughty } } }),
    await production.client().post({ query: NOTE, variables: { id: [naughty] } }),
    await production.client().post({ query: `{ ${naughty} }` }),
  ];
  for (const answer of answers) {
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).not.toContain('script');
  }
  expect(answers[0]?.body.errors[0].extensions).toEqual({
    code: 'BAD_USER_INPUT',
    params: { rule: 'VARIABLES', variable: 'id' },
  });
});

it('shows our own mistakes as an incident number and logs them in full', async () => {
  const { body } = await open.client().post({ query: '{ broken }' });
  const { incident } = body.errors[0].extensions.params;

  expect(JSON.stringify(body)).not.toContain('hunter2');
  expect(body.errors[0]).toMatchObject({ message: 'INTERNAL', path: ['broken'] });
  expect(open.logged.find((line) => line.includes(incident))).toContain('hunter2');
});

it('passes refusals of ours on with their parameters', async () => {
  const { body } = await open.client().post({ query: '{ picky }' });

  expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', params: { field: 'text', rule: 'TOO_LONG' } });
});

it('answers bad ids and broken text with a refusal, never with an incident', async () => {
  const write = 'mutation($text: String!) { writeNote(id: "n", text: $text) { text } }';
  for (const text of ['a\0b', 'half \ud83d']) {
    const { body } = await open.client().post({ query: write, variables: { text } });
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', params: { field: 'text', rule: 'TEXT' } });
  }
  expect(await open.client().mutate(write, { text: '𠮷 \u202e <b>' })).toEqual({
    writeNote: { text: '𠮷 \u202e <b>' },
  });
  for (const [id, code] of [
    ['no uuid', 'NOT_FOUND'],
    ['a\0', 'BAD_USER_INPUT'],
  ]) {
    expect(codeOf(await open.client().post({ query: 'query($id: ID!) { lookUp(id: $id) }', variables: { id } }))).toBe(
      code,
    );
  }
});

it('asks who you are, then whether it is yours, before anything runs', async () => {
  const ask = (query: string, token?: string) =>
    open.client().post({ query, ...(query === DESK ? {} : { variables: { id: 'a' } }) }, token ? bearer(token) : {});

  expect(codeOf(await ask(DESK))).toBe('UNAUTHENTICATED');
  expect(codeOf(await ask(DESK, 'no such token'))).toBe('UNAUTHENTICATED');
  expect((await ask(DESK, accountToken())).body).toEqual({ data: { desk: 'desk' } });
  expect(codeOf(await ask(REMARK))).toBe('UNAUTHENTICATED');
  expect(codeOf(await ask(REMARK, accountToken([Role.MEMBER])))).toBe('FORBIDDEN');
  expect((await ask(REMARK, accountToken([Role.MEMBER, Role.SECRETARIAT]))).body.data.note.remark).toBeTruthy();
});

it('lets an account with an expired password do only what leads out of it', async () => {
  const token = accountToken([Role.SECRETARIAT], { mustChangePassword: true });

  expect(codeOf(await open.client().post({ query: DESK }, bearer(token)))).toBe('PASSWORD_CHANGE_REQUIRED');
  expect((await open.client().post({ query: '{ me }' }, bearer(token))).body).toEqual({ data: { me: 'Li' } });
});

it('lets nobody in to a route that does not say it is open, until they are signed in with a password of their own', async () => {
  const paper = async (token?: string) => {
    const answer = await open.client().fetch('/papers/7', token ? { headers: bearer(token) } : {});
    return answer.ok ? answer.text() : codeOf({ body: await answer.json() });
  };

  expect(await paper()).toBe('UNAUTHENTICATED');
  expect(await paper(accountToken([Role.SECRETARIAT], { mustChangePassword: true }))).toBe('PASSWORD_CHANGE_REQUIRED');
  expect(await paper(accountToken([Role.SECRETARIAT]))).toBe('paper 7');
});

it('keeps a session in a cookie no script can read, and ends it', async () => {
  const client = open.client();
  const token = accountToken();
  const { headers } = await client.post({
    query: 'mutation($t: String!) { signIn(token: $t) }',
    variables: { t: token },
  });

  expect(headers.get('set-cookie')).toMatch(/^bandeng_session=token-\d+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=/);
  expect(await client.query('{ me }')).toEqual({ me: 'Li' });
  await client.mutate('mutation { signOut }');
  expect(client.cookie).toBe('');
  expect(codeOf(await open.client().post({ query: DESK }, bearer(token)))).toBe('UNAUTHENTICATED');
});

it('refuses what would cost too much', async () => {
  const ask = (query: string, variables = {}) => open.client().post({ query, variables });
  const aliases = Array.from({ length: 200 }, (_, n) => `a${n}: notes(first: 100) { id text b: id }`).join(' ');

  expect(codeOf(await ask('{ notes(first: 101) { id } }'))).toBe('BAD_USER_INPUT');
  expect(codeOf(await ask('query($n: Int!) { notes(first: $n) { id } }', { n: 101 }))).toBe('BAD_USER_INPUT');
  expect((await ask('query($n: Int!) { notes(first: $n) { id } }', { n: 100 })).status).toBe(200);
  expect(codeOf(await ask(`{ ${aliases} }`))).toBe('OPERATION_TOO_COSTLY');
  expect(codeOf(await ask(`{ ${'serverTime '.repeat(5000)} }`))).toBe('BAD_USER_INPUT');
  expect((await ask(`# ${'x'.repeat(1024 * 1024)}\n{ serverTime }`)).status).toBe(413);
});

it('refuses variables that nest without end or are not declared, over both transports, before anything walks them', async () => {
  const socket = await new RawSocket(open.url).ready();
  const over = async (query: string, variables: string) => {
    const payload = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const answer = await open.client().fetch('/graphql', { method: 'POST', headers, body: payload });
    const { errors } = await answer.json();
    socket.send(`{"id":"v","type":"subscribe","payload":${payload}}`);
    const { payload: again } = await socket.message((message) => message.id === 'v' && message.type === 'error');
    expect(again[0].extensions).toEqual(errors[0].extensions);
    return errors[0].extensions;
  };
  const deep = (depth: number) => `{"id":"n","text":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const write = 'mutation($id: ID!, $text: String!) { writeNote(id: $id, text: $text) { text } }';

  for (const depth of [17, 5000, 30_000]) {
    expect(await over(write, deep(depth))).toEqual({
      code: 'BAD_USER_INPUT',
      params: { field: 'variables', rule: 'DEPTH' },
    });
  }
  expect(await over(NOTE, `{"id":[${'0,'.repeat(25_000)}0]}`)).toMatchObject({ code: 'BAD_USER_INPUT' });
  for (const name of ['more', 'constructor', '__proto__']) {
    expect(await over(NOTE, `{"id":"a","${name}":1}`)).toMatchObject({ params: { rule: 'UNDECLARED' } });
  }
  expect(open.logged.filter((line) => line.includes('RangeError'))).toEqual([]);
  socket.close();
});

it('takes no batches and no subscriptions over HTTP', async () => {
  expect((await open.client().post([{ query: '{ serverTime }' }])).status).toBe(400);
  expect(codeOf(await open.client().post({ query: 'subscription { noteLive(id: "a") { id } }' }))).toBe(
    'BAD_USER_INPUT',
  );
});

it('takes nothing that a foreign page could send', async () => {
  const query = '?query={serverTime}';
  const send = (path: string, init: RequestInit) => open.client().fetch(`/graphql${path}`, init);
  const body = JSON.stringify({ query: '{ serverTime }' });

  expect((await send('', { method: 'POST', body, headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  expect((await send(query, {})).status).toBe(400);
  expect((await send(query, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
  for (const origin of ['https://evil.example', 'null']) {
    const headers = { 'content-type': 'application/json', origin };
    expect((await send('', { method: 'POST', body, headers })).status).toBe(403);
  }
  expect((await send('', { method: 'DELETE' })).status).toBe(405);
  expect(
    (await send('?query=mutation{signIn(token:"x")}', { headers: { 'apollo-require-preflight': '1' } })).status,
  ).toBe(405);
});

it('serves the routes modules bring, the short links and nothing else', async () => {
  const client = open.client();

  expect(await (await client.fetch('/files/7')).text()).toBe('file 7');
  expect((await client.fetch('/t/BD-1234')).headers.get('location')).toBe('/portal/t/BD-1234');
  expect((await client.fetch('/')).headers.get('location')).toBe('/portal/');
  const missing = await client.fetch('/nowhere');
  expect(missing.status).toBe(404);
  expect(missing.headers.get('content-security-policy')).toContain("default-src 'self'");
});

it('serves each client under its path: pages anew, hashed files for good, missing files as missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bandeng-clients-'));
  mkdirSync(join(folder, 'member-portal/dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'member-portal/dist/index.html'), '<title>portal</title>');
  writeFileSync(join(folder, 'member-portal/dist/assets/app-1a2b.js'), '1');
  const server = await gateApp([noteModule], { database: open.database, clientsDir: pathToFileURL(`${folder}/`) });
  const get = async (path: string) => {
    const answer = await server.client().fetch(path);
    return [answer.status, answer.headers.get('cache-control'), await answer.text()];
  };

  expect(await get('/portal/')).toEqual([200, 'no-cache', '<title>portal</title>']);
  expect(await get('/portal/t/BD-1234')).toEqual([200, 'no-cache', '<title>portal</title>']);
  expect(await get('/portal/assets/app-1a2b.js')).toEqual([200, 'public, max-age=31536000, immutable', '1']);
  expect((await get('/portal/assets/gone.js'))[0]).toBe(404);
  expect((await get('/portal/../../package.json'))[0]).toBe(404);
  expect((await get('/admin/'))[0]).toBe(404);
  await server.stop();
  rmSync(folder, { recursive: true });
});

it('says with every answer and every live connection which builds of the clients it has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bandeng-clients-'));
  for (const [client, build] of [
    ['member-portal', 'aa11'],
    ['public-display', 'bb22'],
  ]) {
    mkdirSync(join(folder, `${client}/dist`), { recursive: true });
    writeFileSync(
      join(folder, `${client}/dist/index.html`),
      `<head><meta name="bandeng-build" content="${build}" /></head>`,
    );
  }
  const server = await gateApp([noteModule], { database: open.database, clientsDir: pathToFileURL(`${folder}/`) });
  const builds = 'portal=aa11 display=bb22';
  const answers = [
    await server.client().post({ query: '{ serverTime }' }),
    await server.client().post({ query: '{ board(id: "a") { id } }' }),
    await server.client().post({ documentId: 'of an older release' }),
  ];
  expect(answers.map(({ headers }) => headers.get('x-bandeng-builds'))).toEqual([builds, builds, builds]);
  const socket = await new RawSocket(server.url).open();
  socket.send({ type: 'connection_init' });
  expect((await socket.message(({ type }) => type === 'connection_ack')).payload.builds).toBe(builds);
  socket.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

it('starts in production only when every registered operation fits the schema', async () => {
  const stale = gateApp([noteModule], {
    config: { mode: 'production' },
    manifest: manifestOf(['query Stale { gone }']),
    database: open.database,
  });
  await expect(stale).rejects.toThrow('registered operation Stale does not fit the schema');
});

it('logs one line per request: what, how long, with what outcome, and nothing about whom', async () => {
  await open.client().post({ query: NOTE, variables: { id: 'somebody-private' } });
  const lines = open.logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');

  expect(lines.at(-1)).toMatchObject({ operation: 'unregistered', outcome: 'OK', requestId: expect.any(String) });
  expect(open.logged.join()).not.toContain('somebody-private');
  expect(open.logged.join()).not.toContain('127.0.0.1');
});

it('runs queries and mutations over the socket through the same gate', async () => {
  const { RawSocket } = await import('../../support/socket.js');
  const socket = await new RawSocket(open.url).ready({ authorization: `Bearer ${accountToken()}` });
  socket.send({ id: '1', type: 'subscribe', payload: { query: DESK } });
  socket.send({ id: '2', type: 'subscribe', payload: { query: '{ note(id: "a") { remark } }' } });
  socket.send({ id: '3', type: 'subscribe', payload: { query: '{ broken }' } });

  expect((await socket.next('1')).payload).toEqual({ data: { desk: 'desk' } });
  expect(await socket.message(({ type, id }) => type === 'error' && id === '2')).toMatchObject({
    payload: [{ message: 'FORBIDDEN', extensions: { code: 'FORBIDDEN' } }],
  });
  expect((await socket.next('3')).payload).toMatchObject({ data: { broken: null }, errors: [{ message: 'INTERNAL' }] });
  socket.close();

  const guarded = await new RawSocket(production.url).ready();
  guarded.send({ id: '1', type: 'subscribe', payload: { query: '{ serverTime }' } });
  guarded.send({
    id: '2',
    type: 'subscribe',
    payload: { query: '', documentId: hashOf(NOTE), variables: { id: 'a' } },
  });
  expect((await guarded.message(({ type }) => type === 'error')).payload[0].message).toBe('OPERATION_NOT_REGISTERED');
  expect((await guarded.next('2')).payload).toEqual({ data: { note: { id: 'a', text: '' } } });
  guarded.close();
});
