import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import { type AccountHolder, aLeader, aLiaisonOfficer, aSecretariat } from '../../support/people.js';
import { aLiaisonCommittee, anOrganisation, nextName } from '../../support/roster.js';

const CHANGED = '{ __typename ... on Organisation { id version name } ... on RosterRefusal { code } }';
const Add = `mutation ($input: AddOrganisationInput!) { changed: addOrganisation(input: $input) ${CHANGED} }`;
const Correct = `mutation ($input: CorrectOrganisationInput!) { changed: correctOrganisation(input: $input) ${CHANGED} }`;
const Retire = `mutation ($input: RetireOrganisationInput!) { changed: retireOrganisation(input: $input) ${CHANGED} }`;
const Restore = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  changed: restoreOrganisation(id: $id, version: $version, reason: $reason) ${CHANGED} }`;
const Organisations = `query ($filter: OrganisationFilter) { organisations(first: 50, filter: $filter) {
  totalCount nodes { id name kind committeeName townshipName contactName contactPhone retiredOn successorName viewerCanKeep } } }`;
const OneOrganisation = `query ($id: ID!) { organisation(id: $id) {
  name contactPhone retiredOn retiredReason successorName viewerCanKeep
  changes { field before now reason changedByName } } }`;
const Choices = 'query ($committeeId: ID!) { organisationChoices(committeeId: $committeeId) { name } }';

const TODAY = '2026-03-02';

type Changed = { __typename: string; id: string; version: number; name: string; code?: string };

let app: TestApp;
let secretariat: AccountHolder;
let committee: Awaited<ReturnType<typeof aLiaisonCommittee>>;
let officer: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
  committee = await aLiaisonCommittee(app);
  officer = await aLiaisonOfficer(app, committee);
});
afterAll(() => app.close());

const mutate = async (document: string, variables: object, person = officer): Promise<Changed> =>
  (await app.as(person).mutate(document, variables)).changed;
const outcome = ({ code, __typename }: Changed) => code ?? __typename;
const entry = (more: object = {}) => ({ kind: 'PROPERTY_COMPANY', name: nextName('安居物业'), ...more });
const read = async (id: string, person = officer) => (await app.as(person).query(OneOrganisation, { id })).organisation;
const chosen = async () =>
  (await app.as(officer).query(Choices, { committeeId: committee.id })).organisationChoices.map(
    ({ name }: { name: string }) => name,
  );

it('keeps a directory: added by the committee, found by name and kind, chosen from, with a trace', async () => {
  const input = entry({ committeeId: committee.id, contactName: '周经理', contactPhone: '１３８０００００００９' });
  const added = await mutate(Add, { input });
  const { organisations } = await app.as(officer).query(Organisations, {
    filter: { committeeId: committee.id, kind: 'PROPERTY_COMPANY', text: input.name },
  });

  expect(organisations).toMatchObject({
    totalCount: 1,
    nodes: [{ id: added.id, contactName: '周经理', contactPhone: '13800000009', viewerCanKeep: true, retiredOn: null }],
  });
  expect(await chosen()).toContain(input.name);
  expect(await app.auditTrail(added)).toEqual(['roster.organisationAdded']);
});

it('shows whom to call to the committee and the secretariat, to nobody else who sees the entry', async () => {
  const { id } = await anOrganisation(app, committee, { contactName: '周经理', contactPhone: '13800000008' });
  await mutate(Correct, { input: { ...entry(), id, version: 1, contactPhone: '13800000007' } });

  expect(await read(id, secretariat)).toMatchObject({ contactPhone: '13800000007', viewerCanKeep: true });
  for (const other of [await aLeader(app), await aLiaisonOfficer(app)]) {
    const seen = await app.as(other).query(OneOrganisation, { id });
    expect(seen.organisation).toMatchObject({ contactPhone: null, changes: [], viewerCanKeep: false });
    expect(JSON.stringify(seen)).not.toContain('1380000000');
    const listed = await app.as(other).query(Organisations, { filter: { committeeId: committee.id } });
    expect(JSON.stringify(listed)).not.toContain('1380000000');
  }
});

it('puts an entry right and keeps what it said before', async () => {
  const { id, name } = await anOrganisation(app, committee, { contactPhone: '13800000001' });
  const input = { id, version: 1, kind: 'PROPERTY_COMPANY', name: `${name}有限公司`, contactPhone: '13800000002' };
  const corrected = await mutate(Correct, { input: { ...input, reason: '公章上的全称' } });
  const again = await mutate(Correct, { input: { ...input, version: 2 } });

  expect(corrected).toMatchObject({ name: input.name, version: 2 });
  // The same once more is no change and leaves no trace.
  expect(again).toMatchObject({ version: 2 });
  expect((await read(id)).changes).toEqual(
    expect.arrayContaining([
      { field: 'NAME', before: name, now: input.name, reason: '公章上的全称', changedByName: expect.any(String) },
      expect.objectContaining({ field: 'CONTACT_PHONE', before: '13800000001', now: '13800000002' }),
    ]),
  );
  expect((await read(id)).changes).toHaveLength(2);
  expect(await app.auditTrail({ id })).toEqual(['roster.organisationCorrected']);
});

it('retires an entry from a day on, with who stands in its place, and takes that back', async () => {
  const [old, next] = [await anOrganisation(app, committee), await anOrganisation(app, committee)];
  const retired = await mutate(Retire, {
    input: { id: old.id, version: 1, on: TODAY, successorId: next.id, reason: '两家合并' },
  });

  expect(retired).toMatchObject({ version: 2 });
  expect(await read(old.id)).toMatchObject({
    retiredOn: TODAY,
    retiredReason: '两家合并',
    successorName: next.name,
  });
  expect(await chosen()).not.toContain(old.name);
  const restored = await mutate(Restore, { id: old.id, version: 2, reason: '合并没有办成' });
  expect(restored).toMatchObject({ version: 3 });
  expect(await read(old.id)).toMatchObject({ retiredOn: null, retiredReason: null, successorName: null });
  expect(await chosen()).toContain(old.name);
  expect(await app.auditTrail(old)).toEqual(['roster.organisationRetired', 'roster.organisationRestored']);
});

it('goes on being chosen until the day it is retired from', async () => {
  const { id, name } = await anOrganisation(app, committee);
  await mutate(Retire, { input: { id, version: 1, on: '2027-12-31', reason: '物业合同到期' } });
  expect(await chosen()).toContain(name);
});

it('refuses a name that is taken, a stale form, a wrong number, no reason, and a successor that is none', async () => {
  const [one, other] = [await anOrganisation(app, committee), await anOrganisation(app, committee)];
  const elsewhere = await anOrganisation(app, await aLiaisonCommittee(app));
  const retire = (more: object) =>
    mutate(Retire, { input: { id: one.id, version: 1, on: TODAY, reason: '合并', ...more } });

  expect(outcome(await mutate(Add, { input: entry({ committeeId: committee.id, name: other.name }) }))).toBe(
    'NAME_TAKEN',
  );
  expect(outcome(await mutate(Correct, { input: entry({ id: one.id, version: 1, name: other.name }) }))).toBe(
    'NAME_TAKEN',
  );
  expect(outcome(await mutate(Restore, { id: one.id, version: 1, reason: '误' }))).toBe('ORGANISATION_IN_USE');
  expect(outcome(await retire({ successorId: one.id }))).toBe('SUCCESSOR_NOT_IN_USE');
  await expect(retire({ successorId: elsewhere.id })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await expect(retire({ version: 9 })).rejects.toMatchObject({ code: 'CONFLICT' });
  for (const reason of [' ', '长'.repeat(1001)]) {
    await expect(retire({ reason })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(mutate(Restore, { id: one.id, version: 1, reason })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  }
  for (const wrong of [{ name: ' ' }, { name: '长'.repeat(61) }, { contactPhone: '12' }]) {
    await expect(mutate(Add, { input: entry({ committeeId: committee.id, ...wrong }) })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  }
  expect(outcome(await retire({ successorId: other.id }))).toBe('Organisation');
  expect(outcome(await retire({ version: 2 }))).toBe('ORGANISATION_RETIRED');
  // Nobody stands, around a corner, in their own place.
  const circle = { id: other.id, version: 1, on: TODAY, reason: '合并', successorId: one.id };
  expect(outcome(await mutate(Retire, { input: circle }))).toBe('SUCCESSOR_NOT_IN_USE');
  expect(await tableRow(app, 'organisation', other.id)).toMatchObject({ successor_id: null, version: 1 });
});

it('has the same name in two committees, and once in each when two officers enter it at once', async () => {
  const [elsewhere, name] = [await aLiaisonCommittee(app), nextName('青云社区居委会')];
  const colleague = await aLiaisonOfficer(app, committee);
  const input = entry({ kind: 'COMMUNITY', name, committeeId: committee.id });
  const held = await heldRow(app, 'liaison_committee', committee.id);
  const race = Promise.all([officer, colleague].map((person) => mutate(Add, { input }, person)));
  await held.waitedForBy(2);
  await held.release();
  const both = await race;

  expect(both.map(outcome).sort()).toEqual(['NAME_TAKEN', 'Organisation']);
  expect(outcome(await mutate(Add, { input: { ...input, committeeId: elsewhere.id } }, secretariat))).toBe(
    'Organisation',
  );
});

it('adds once what is sent twice, and is refused to a committee that does not keep the entry', async () => {
  const input = entry({ committeeId: committee.id, clientMutationId: 'organisation-once' });
  const [first, second] = [await mutate(Add, { input }), await mutate(Add, { input })];
  expect(second.id).toBe(first.id);

  const stranger = await aLiaisonOfficer(app);
  for (const [document, variables] of [
    [Add, { input: entry({ committeeId: committee.id }) }],
    [Correct, { input: entry({ id: first.id, version: 1 }) }],
    [Retire, { input: { id: first.id, version: 1, on: TODAY, reason: '合并' } }],
    [Restore, { id: first.id, version: 1, reason: '误' }],
  ] as const) {
    await expect(mutate(document, variables, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
});
