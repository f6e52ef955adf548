import { gql } from '@urql/core';
import { subscribePayload } from './documents';
import { createDrawnConnection } from './drawn';

const named = (hash: string) => Object.assign(gql(`query { ${hash} }`), { __meta__: { hash } });
const live = { kind: 'Document', definitions: [], __meta__: { hash: 'live' } } as never;

function setUp(ask = async (id: string, variables: object) => ({ said: id, variables }) as Record<string, unknown>) {
  const asked: string[] = [];
  const drawn = createDrawnConnection((id, variables) => {
    asked.push(id);
    return ask(id, variables);
  });
  const read = (hash: string, variables: object) => {
    let data: unknown;
    drawn.connection.client
      .query(named(hash), variables)
      .subscribe((result) => {
        data = result.data;
      })
      .unsubscribe();
    return data;
  };
  return { ...drawn, asked, read };
}

it('knows nothing at first, and at the second drawing what was asked at the first', async () => {
  const { read, settle, asked } = setUp();
  expect(read('topic', { code: 'A' })).toBeUndefined();
  expect(read('topic', { code: 'A' })).toBeUndefined();
  expect(await settle()).toBe(true);
  expect(read('topic', { code: 'A' })).toEqual({ said: 'topic', variables: { code: 'A' } });
  expect(asked).toEqual(['topic']);
  expect(await settle()).toBe(false);
});

it('tells the same document with other variables apart', async () => {
  const { read, settle } = setUp();
  read('topic', { code: 'A' });
  await settle();
  expect(read('topic', { code: 'B' })).toBeUndefined();
});

it('shows a live view at rest: its present state, the same object each time', async () => {
  const { connection, settle } = setUp();
  const payload = subscribePayload(live, { first: 10 });
  expect(connection.live.view(payload).data).toBeNull();
  await settle();
  const view = connection.live.view(payload);
  expect(view).toMatchObject({ data: { said: 'live', variables: { first: 10 } }, connected: true, staleSince: null });
  expect(connection.live.view(payload)).toBe(view);
});

it('says so where the server refuses', async () => {
  const { read, settle } = setUp(() => Promise.reject(new Error('FORBIDDEN')));
  read('topic', {});
  await expect(settle()).rejects.toThrow('FORBIDDEN');
});

it('changes nothing: a page that is drawn sends no mutation', async () => {
  const { connection, settle, asked } = setUp();
  connection.client
    .mutation(Object.assign(gql('mutation { act }'), { __meta__: { hash: 'act' } }), {})
    .subscribe(() => undefined)
    .unsubscribe();
  expect(await settle()).toBe(false);
  expect(asked).toEqual([]);
});
