import { mock } from 'node:test';
import { CombinedError } from '@urql/core';
import { createClient, mayRepeat } from './client';
import { codedError } from './errors';
import { newClientMutationId } from './mutation-id';
import { outcomeOf } from './outcome';

test('only what counts once may be sent twice', () => {
  expect(mayRepeat({ kind: 'query', variables: {} })).toBe(true);
  expect(mayRepeat({ kind: 'mutation', variables: { id: '1' } })).toBe(false);
  expect(mayRepeat({ kind: 'mutation', variables: { clientMutationId: 'k' } })).toBe(true);
  expect(mayRepeat({ kind: 'mutation', variables: { input: { clientMutationId: 'k' } } })).toBe(true);
  expect(mayRepeat({ kind: 'mutation', variables: { input: null } })).toBe(false);
});

test('an act has a key of its own also without a secure context', () => {
  const given = globalThis.crypto;
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  try {
    for (const crypto of [given, { getRandomValues: given.getRandomValues.bind(given) }, undefined]) {
      Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
      const ids = new Set(Array.from({ length: 200 }, newClientMutationId));
      expect(ids.size).toBe(200);
      for (const id of ids) expect(id).toMatch(uuid);
    }
  } finally {
    Object.defineProperty(globalThis, 'crypto', { value: given, configurable: true });
  }
});

test('errors become codes; without an answer it is the network', () => {
  const refused = new CombinedError({
    graphQLErrors: [{ message: 'x', extensions: { code: 'CONFLICT', params: { currentVersion: 3 } } }],
  });
  expect(codedError(refused)).toEqual({ code: 'CONFLICT', params: { currentVersion: 3 } });
  expect(codedError(new CombinedError({ networkError: new Error('offline') })).code).toBe('NETWORK');
  expect(codedError(new CombinedError({ networkError: new Error(''), response: { status: 429 } })).code).toBe(
    'TOO_MANY_REQUESTS',
  );
});

test('a refusal is an outcome, not an exception', () => {
  expect(outcomeOf({ openItem: { __typename: 'MeetingRefusal', code: 'MEETING_NOT_LIVE' } })).toEqual({
    ok: false,
    why: { __typename: 'MeetingRefusal', code: 'MEETING_NOT_LIVE', params: {} },
  });
  expect(outcomeOf({ openItem: { __typename: 'AgendaItem', id: '1' } })).toEqual({
    ok: true,
    value: { __typename: 'AgendaItem', id: '1' },
  });
});

const trusted = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Topics' },
      selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: 'topics' } }] },
    },
  ],
  __meta__: { hash: 'abc123' },
} as never;

/** What reaches the wire, and what comes back, with a server that answers in turn. */
async function send(sendText: boolean, ...answers: (object | number)[]) {
  return sendOne(trusted, sendText, ...answers);
}

async function sendOne(document: never, sendText: boolean, ...answers: (object | number)[]) {
  const requests: { body: Record<string, unknown>; init: RequestInit }[] = [];
  const before = globalThis.fetch;
  globalThis.fetch = (async (_: unknown, init: RequestInit) => {
    requests.push({ body: JSON.parse(String(init.body)), init });
    const answer = answers.shift() ?? {};
    const headers = { 'content-type': 'application/json' };
    return typeof answer === 'number'
      ? new Response('', { status: answer })
      : new Response(JSON.stringify(answer), { headers });
  }) as typeof fetch;
  let leftOut = 0;
  try {
    const { client } = createClient({ url: 'http://here/graphql', sendText, onUnauthenticated: () => leftOut++ });
    const { data, error } = await client.query(document, { n: 1 }, { requestPolicy: 'network-only' }).toPromise();
    return { requests, data, error, leftOut };
  } finally {
    globalThis.fetch = before;
  }
}

test('a registered document is sent as its id, with the cookie and the header that browsers ask leave for', async () => {
  const { requests, data } = await send(false, { data: { topics: 3 } });
  expect(requests[0]?.body).toEqual({
    documentId: 'abc123',
    variables: { n: 1 },
    extensions: { persistedQuery: { version: 1, sha256Hash: 'abc123' } },
  });
  expect(requests[0]?.init.credentials).toBe('same-origin');
  expect(new Headers(requests[0]?.init.headers).get('x-bandeng')).toBe('1');
  expect(data).toEqual({ topics: 3 });
});

test('what a build ships of a document goes out as the whole one does', async () => {
  const shipped = { documentId: 'abc123', definitions: [], __meta__: { name: 'Topics', variables: ['n'] } } as never;
  const whole = await send(false, { data: { topics: 3 } });
  const { NODE_ENV } = process.env;
  // Elsewhere urql looks into the text for what kind of operation it is.
  process.env.NODE_ENV = 'production';
  try {
    const { requests, data } = await sendOne(shipped, false, { data: { topics: 3 } });
    expect(requests[0]?.body).toEqual(whole.requests[0]?.body);
    expect(data).toEqual({ topics: 3 });
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
});

test('the header of any answer tells a page that the server has a newer build of it', async () => {
  const before = globalThis.fetch;
  const page = { querySelector: () => ({ getAttribute: () => 'one' }), addEventListener: () => undefined };
  Object.assign(globalThis, { document: page, window: { addEventListener: () => undefined } });
  const said = ['portal=one', 'portal=two'];
  globalThis.fetch = (async () =>
    new Response('{"data":{"topics":1}}', {
      headers: { 'content-type': 'application/json', 'x-bandeng-builds': said.shift() ?? '' },
    })) as typeof fetch;
  try {
    const { client, newer } = createClient({ page: 'portal', url: 'http://here/graphql' });
    const ask = () => client.query(trusted, { n: 1 }, { requestPolicy: 'network-only' }).toPromise();
    await ask();
    expect(newer.isThere()).toBe(false);
    await ask();
    expect(newer.isThere()).toBe(true);
  } finally {
    globalThis.fetch = before;
    Object.assign(globalThis, { document: undefined, window: undefined });
  }
});

test('during development the text is sent instead', async () => {
  const { requests } = await send(true, { data: { topics: 3 } });
  expect(requests[0]?.body.query).toContain('query Topics');
  expect(requests[0]?.body.documentId).toBeUndefined();
});

test('a read waits out a server that restarts', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    let answered = false;
    const asked = send(false, 503, 502, { data: { topics: 4 } }).finally(() => {
      answered = true;
    });
    while (!answered) {
      await new Promise(setImmediate);
      mock.timers.tick(1000);
    }
    const { requests, data } = await asked;
    expect(requests).toHaveLength(3);
    expect(data).toEqual({ topics: 4 });
  } finally {
    mock.timers.reset();
  }
});

test('the page is told when nobody is signed in any more', async () => {
  const { leftOut } = await send(false, {
    data: null,
    errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }],
  });
  expect(leftOut).toBe(1);
});
