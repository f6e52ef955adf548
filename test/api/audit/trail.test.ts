import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { type AccountHolder, aDirector, aLeader, aMember, anonymous, aSecretariat } from '../../support/people.js';

const TRAIL = `query Trail($first: Int!, $after: String, $type: String, $actorId: ID, $about: String) {
  auditTrail(first: $first, after: $after, type: $type, actorId: $actorId, about: $about) {
    totalCount endCursor nodes { id type actorKind actorId actorName isSealed data { name value } } } }`;

let app: TestApp;
let clerk: AccountHolder;
let screenId: string;
beforeAll(async () => {
  app = await anApp();
  clerk = await aSecretariat(app);
  ({ screenId } = (await app.as(anonymous).mutate('mutation { beginPairing { screenId } }')).beginPairing);
  const { rows } = await app.app.database.pool.query('select pairing_code from screen');
  await app
    .as(clerk)
    .mutate('mutation Pair($code: String!) { pairScreen(pairingCode: $code, name: "大厅") { __typename } }', {
      code: rows[0].pairing_code,
    });
});
afterAll(() => app.close());

const trail = async (variables: object = {}) =>
  (await app.as(clerk).query(TRAIL, { first: 50, ...variables })).auditTrail;

it('says who did what, newest first, with ids and codes only', async () => {
  const { nodes, totalCount } = await trail();
  expect(totalCount).toBe(nodes.length);
  expect(nodes[0]).toMatchObject({
    type: 'display.screenPaired',
    actorKind: 'ACCOUNT',
    actorId: clerk.accountId,
    actorName: clerk.name,
    isSealed: false,
  });
  expect(nodes[0].data).toContainEqual({ name: 'screenId', value: screenId });
  expect(nodes.at(-1).actorKind).toBe('ANONYMOUS');
});

it('narrows to a type, a module, a person, a thing', async () => {
  const types = async (variables: object) => (await trail(variables)).nodes.map(({ type }: { type: string }) => type);
  expect(await types({ type: 'display.screenPaired' })).toEqual(['display.screenPaired']);
  expect(await types({ type: 'display' })).toEqual(['display.screenPaired', 'display.pairingBegun']);
  expect(await types({ type: 'disp' })).toEqual([]);
  expect(await types({ actorId: clerk.accountId })).toEqual(['display.screenPaired']);
  expect(await types({ about: screenId })).toEqual(['display.screenPaired', 'display.pairingBegun']);
});

it('turns pages', async () => {
  const all = await trail();
  const seen: string[] = [];
  for (let after: string | null = null, page = 0; page === 0 || after; page += 1) {
    const { nodes, endCursor } = await trail({ first: 1, after });
    seen.push(...nodes.map(({ id }: { id: string }) => id));
    after = endCursor;
  }
  expect(seen).toEqual(all.nodes.map(({ id }: { id: string }) => id));
});

it('is for the secretariat and the leaders, and takes nothing odd', async () => {
  expect((await app.as(await aLeader(app)).query(TRAIL, { first: 1 })).auditTrail.nodes).toHaveLength(1);
  for (const person of [await aDirector(app), await aMember(app), anonymous]) {
    await expect(app.as(person).query(TRAIL, { first: 1 })).rejects.toMatchObject({
      code: expect.stringMatching(/^(FORBIDDEN|UNAUTHENTICATED)$/),
    });
  }
  for (const odd of [{ first: 0 }, { first: 101 }, { after: "1' or 1=1" }, { type: 'a%' }]) {
    await expect(trail(odd)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  await expect(trail({ actorId: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
