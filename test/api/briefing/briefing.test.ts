import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aConsultationOfFour } from '../../support/consultations.js';
import { heldRow } from '../../support/locks.js';
import { aMember, anonymous } from '../../support/people.js';

const Pack = `query ($id: ID!) { briefing(consultationId: $id) {
  title edition people { name } demands { title body raisedByName } materials { title } viewerMayConfirm
  mine { readAt changes { section added changed removed } } readers { name readAt isCurrent } } }`;
const Read = `mutation ($input: ConfirmBriefingReadInput!) { confirmBriefingRead(input: $input) {
  __typename ... on BriefingReceipt { id } ... on ConsultationRefusal { code } } }`;
const Demand = 'mutation ($input: SubmitDemandInput!) { submitDemand(input: $input) { ... on Demand { id } } }';
const AddMaterial = 'mutation ($input: AddMaterialInput!) { addMaterial(input: $input) { ... on Material { id } } }';
const Items = `query ($id: ID!) { consultation(id: $id) { me { items { kind isDone } } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const aPack = async () => {
  const four = await aConsultationOfFour(app);
  const consultationId = four.id;
  await app.as(four.guest).mutate(Demand, {
    input: { consultationId, title: '画车位', body: '找我：13912345678' },
  });
  await app.as(four.officer).mutate(AddMaterial, {
    input: { consultationId, title: '背景', body: '全文', fileIds: [] },
  });
  const seen = async (person: Parameters<TestApp['as']>[0]) =>
    (await app.as(person).query(Pack, { id: consultationId })).briefing;
  const confirm = async (person: Parameters<TestApp['as']>[0], edition: string) =>
    (await app.as(person).mutate(Read, { input: { consultationId, edition } })).confirmBriefingRead;
  return { ...four, seen, confirm };
};

it('is one page for everybody at the table, without telephone numbers, and for nobody else', async () => {
  const { id, officer, member, department, guest, seen } = await aPack();
  for (const person of [officer, member, department, guest]) {
    const pack = await seen(person);
    expect(pack).toMatchObject({
      demands: [{ title: '画车位', raisedByName: '商户代表' }],
      materials: [{ title: '背景' }],
    });
    expect(JSON.stringify(pack)).not.toContain('13912345678');
    expect(pack.readers.length > 0).toBe(person === officer);
  }
  expect(await seen(await aMember(app))).toBeNull();
  await expect(app.as(anonymous).query(Pack, { id })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

it('notes who says that they have read it, counts its materials, and asks again when it changes', async () => {
  const { id, officer, member, guest, seen, confirm } = await aPack();
  const first = await seen(member);
  expect(first).toMatchObject({ mine: null, viewerMayConfirm: true });
  expect((await confirm(member, first.edition)).__typename).toBe('BriefingReceipt');
  await confirm(member, first.edition);

  expect((await seen(member)).mine).toMatchObject({ changes: [] });
  const { consultation } = await app.as(member).query(Items, { id });
  expect(consultation.me.items).toContainEqual({ kind: 'MATERIALS_READ', isDone: true });
  const readers = async () => (await seen(officer)).readers as { name: string; readAt: string; isCurrent: boolean }[];
  expect((await readers()).filter(({ isCurrent }) => isCurrent).map(({ name }) => name)).toEqual([member.member.name]);
  expect(await app.auditTrail({ id })).toContain('briefing.read');

  await app.as(guest).mutate(Demand, { input: { consultationId: id, title: '设卸货区' } });
  expect((await seen(member)).mine.changes).toEqual([{ section: 'demands', added: 1, changed: 0, removed: 0 }]);
  expect((await readers()).filter(({ isCurrent }) => isCurrent)).toEqual([]);
  await expect(confirm(member, first.edition)).rejects.toMatchObject({ code: 'CONFLICT' });
  await confirm(member, (await seen(member)).edition);
  expect((await seen(member)).mine.changes).toEqual([]);
});

it('takes no receipt from somebody without a seat', async () => {
  const { seen, confirm, id, committee } = await aPack().then((pack) => ({
    ...pack,
    committee: pack.officer.committee,
  }));
  const stranger = await aMember(app, { committee });
  await expect(confirm(stranger, 'x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(app.as(anonymous).mutate(Read, { input: { consultationId: id, edition: 'x' } })).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
  expect(await seen(stranger)).toBeNull();
});

it('keeps one receipt of two presses at once', async () => {
  const { id, member, seen, confirm } = await aPack();
  const { edition } = await seen(member);
  const held = await heldRow(app, 'consultation', id);
  const both = [confirm(member, edition), confirm(member, edition)];
  await held.waitedForBy(2);
  await held.release();
  const [one, two] = await Promise.all(both);
  expect(one.id).toBe(two.id);
});
