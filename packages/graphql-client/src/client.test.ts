import { CombinedError } from '@urql/core';
import { mayRepeat } from './client';
import { codedError } from './errors';
import { newClientMutationId } from './mutation-id';
import { outcomeOf } from './react';

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
