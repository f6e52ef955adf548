import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { type AccountHolder, aDirector, aSecretariat } from '../../support/people.js';

const Views = `query Views($list: ListName!) { listViews(list: $list) { viewerCanShare
  views { id version name query isShared isOwn viewerCanRevise } } }`;
const Keep = `mutation Keep($input: KeepListViewInput!) { keepListView(input: $input) {
  ... on ListViewChanged { id } ... on ListsRefusal { code } } }`;
const Revise = `mutation Revise($input: ReviseListViewInput!) { reviseListView(input: $input) {
  ... on ListViewChanged { id } ... on ListsRefusal { code } } }`;
const Remove = 'mutation Remove($id: ID!) { removeListView(id: $id) { id } }';

let app: TestApp;
let office: AccountHolder;
let colleague: AccountHolder;
let director: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  office = await aSecretariat(app);
  colleague = await aSecretariat(app);
  director = await aDirector(app);
});
afterAll(() => app?.close());

interface View {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly query: string;
}
const viewsOf = async (person: AccountHolder, list = 'TOPICS'): Promise<View[]> =>
  (await app.as(person).query(Views, { list })).listViews.views;
const keep = async (person: AccountHolder, name: string, { list = 'TOPICS', query = '', isShared = false } = {}) =>
  (await app.as(person).mutate(Keep, { input: { list, name, query, isShared } })).keepListView as {
    id?: string;
    code?: string;
  };
const revise = async (person: AccountHolder, { id, version, name }: View, change: object) =>
  (await app.as(person).mutate(Revise, { input: { id, version, name, isShared: false, ...change } })).reviseListView;

it('is kept under its name, with its filters in one order, and again with others', async () => {
  const { id } = await keep(director, ' 待筛选 ', { query: 'status=SUBMITTED&channel=QR' });
  expect(await viewsOf(director)).toEqual([
    { id, version: 1, name: '待筛选', query: 'channel=QR&status=SUBMITTED', ...OWN },
  ]);
  expect((await keep(director, '待筛选', { query: 'status=DECLINED' })).id).toBe(id);
  expect((await viewsOf(director)).map(({ query }) => query)).toEqual(['status=DECLINED']);
  expect(await viewsOf(director, 'MEETINGS')).toEqual([]);
  expect(await viewsOf(office)).toEqual([]);
  expect(await app.auditTrail({ id: id ?? '' })).toEqual(['lists.viewKept', 'lists.viewKept']);
});
const OWN = { isShared: false, isOwn: true, viewerCanRevise: true };

it('is shared within the secretariat, and put right by any of them', async () => {
  const { id } = await keep(office, '逾期', { list: 'COMMITMENTS', query: 'late=1', isShared: true });
  const [shared] = await viewsOf(colleague, 'COMMITMENTS');
  expect(shared).toMatchObject({ id, name: '逾期', isShared: true, isOwn: false, viewerCanRevise: true });
  expect(await viewsOf(director, 'COMMITMENTS')).toEqual([]);
  await revise(colleague, shared as View, { name: '逾期未办', isShared: true });
  expect(await viewsOf(office, 'COMMITMENTS')).toMatchObject([{ id, name: '逾期未办', isOwn: true }]);
  const [now] = await viewsOf(office, 'COMMITMENTS');
  await revise(office, now as View, { isShared: false });
  expect(await viewsOf(colleague, 'COMMITMENTS')).toEqual([]);
  expect((await app.as(director).query(Views, { list: 'TOPICS' })).listViews.viewerCanShare).toBe(false);
  await expect(keep(director, '给大家', { isShared: true })).rejects.toThrow('FORBIDDEN');
});

it('is not there for anybody else to rename or remove', async () => {
  const { id } = await keep(office, '自己的');
  const [view] = await viewsOf(office);
  await expect(revise(director, view as View, {})).rejects.toThrow('NOT_FOUND');
  await expect(revise(colleague, view as View, {})).rejects.toThrow('NOT_FOUND');
  await expect(app.as(colleague).mutate(Remove, { id })).rejects.toThrow('NOT_FOUND');
  await app.as(office).mutate(Remove, { id });
  expect(await viewsOf(office)).toEqual([]);
  await expect(app.as(office).mutate(Remove, { id })).rejects.toThrow('NOT_FOUND');
  expect(await app.auditTrail({ id: id ?? '' })).toEqual(['lists.viewKept', 'lists.viewRemoved']);
});

it('has one name, is renamed as it was seen, and there are twenty at most', async () => {
  const person = await aDirector(app);
  const [one, same, other] = await Promise.all(['甲', '甲', '乙'].map((name) => keep(person, name)));
  expect(one?.id).toBe(same?.id);
  expect((await viewsOf(person)).map(({ name }) => name).sort()).toEqual(['乙', '甲']);
  const view = (await viewsOf(person)).find(({ id }) => id === other?.id) as View;
  expect(await revise(person, view, { name: '甲' })).toEqual({ code: 'NAME_TAKEN' });
  await revise(person, view, { name: '丙' });
  await expect(revise(person, view, { name: '丁' })).rejects.toThrow('CONFLICT');
  const more = await Promise.all(Array.from({ length: 20 }, (_, n) => keep(person, `第${n}个`)));
  expect(more.filter(({ code }) => code === 'TOO_MANY')).toHaveLength(2);
  expect(await viewsOf(person)).toHaveLength(20);
});

it('takes no name or filters that are none', async () => {
  for (const [name, query] of [
    ['', ''],
    ['长'.repeat(21), ''],
    ['好', 'a'.repeat(1001)],
    ['好', Array.from({ length: 31 }, (_, n) => `k${n}=1`).join('&')],
  ] as const)
    await expect(keep(director, name, { query })).rejects.toThrow('BAD_USER_INPUT');
});
