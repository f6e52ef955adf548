import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Member } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldTurn, inOrder } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { type AccountHolder, aLiaisonOfficer, aMember, aSecretariat, type Person } from '../../support/people.js';
import { anOrganisation, aRosterMember, aSector, aSpecialCommittee } from '../../support/roster.js';

// Sectors, special committees and villages change their names, go together and end; what was before them stays what it was.

const CHANGED = '__typename ... on MemberGroupChanged { id } ... on RosterRefusal { code }';
const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${CHANGED} } }`;
const Rename = act('renameMemberGroup', 'RenameMemberGroupInput');
const Merge = act('mergeMemberGroups', 'MergeMemberGroupsInput');
const Retire = act('retireMemberGroup', 'RetireMemberGroupInput');
const Restore = act('restoreMemberGroup', 'RestoreMemberGroupInput');
const Groups = 'query { memberGroups { id version name memberCount retiredOn successorName names { name startsOn } } }';
const Catalog = 'query { rosterCatalog { sectors { id } specialCommittees { id } } }';
const BySector = `query ($period: PeriodInput!) { figureComparison(by: SECTOR, period: $period) { rows { id name figures { n } } } }`;
const Change = `mutation ($input: ChangeStandingInput!) { answer: changeStanding(input: $input) { __typename } }`;
const Read = `query ($id: ID!) { member(id: $id) { version sectorName specialCommittees { name }
  standings { startsOn sectorName } } }`;
const RestoreOrganisation = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  answer: restoreOrganisation(id: $id, version: $version, reason: $reason) { __typename } }`;
const RetireOrganisation = `mutation ($input: RetireOrganisationInput!) { answer: retireOrganisation(input: $input) { __typename } }`;
const RenameOrganisation = `mutation ($input: RenameOrganisationInput!) { answer: renameOrganisation(input: $input) {
  __typename ... on Organisation { id name } ... on RosterRefusal { code } } }`;
const Organisations = `query ($filter: OrganisationFilter) { organisations(first: 50, filter: $filter) {
  nodes { id version name kind retiredOn successorName contactName } } }`;

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

const day = (later = 0) =>
  new Date(app.clock.now().getTime() + 8 * 3_600_000 + later * 86_400_000).toISOString().slice(0, 10);
const groupOf = async (id: string) =>
  (await app.as(secretariat).query(Groups, {})).memberGroups.find((one: { id: string }) => one.id === id);
const does = async (document: string, id: string, more: object, kind = 'SECTOR') => {
  const { version } = await groupOf(id);
  const input = { kind, id, version, ...more };
  const { answer } = await app.as(secretariat).mutate(document, { input });
  return answer.code ?? answer.__typename;
};
const read = async ({ id }: Pick<Member, 'id'>) => (await app.as(secretariat).query(Read, { id })).member;
const join = async (member: Pick<Member, 'id'>, more: object) => {
  const { version } = await read(member);
  await app.as(secretariat).mutate(Change, { input: { memberId: member.id, version, startsOn: day(-30), ...more } });
};
const compared = async (id: string, to: string) => {
  const { figureComparison } = await app.as(secretariat).query(BySector, { period: { from: day(-40), to } });
  const row = figureComparison.rows.find((one: { id: string }) => one.id === id);
  return [row.name, row.figures[0]?.n ?? 0];
};

it('bears its new name from a day on, and the old one on the days before; written wrong, it is right everywhere', async () => {
  const sector = await aSector(app);
  const member = await aRosterMember(app);
  await join(member, { sectorId: sector.id });
  expect(await does(Rename, sector.id, { name: '新名界', from: day(-5) })).toBe('MemberGroupChanged');
  expect(await compared(sector.id, day(-10))).toEqual([sector.name, 1]);
  expect(await compared(sector.id, day())).toEqual(['新名界', 1]);
  expect((await read(member)).standings[0]).toMatchObject({ startsOn: day(-30), sectorName: sector.name });
  expect(await does(Rename, sector.id, { name: '再改界', from: day(-5) })).toBe('NAMED_LATER');
  expect(await does(Rename, sector.id, { name: '再改界', from: day(1) })).toBe('NAMED_AHEAD');
  expect(await does(Rename, sector.id, { name: '新名介' })).toBe('MemberGroupChanged');
  expect((await groupOf(sector.id)).names).toEqual([
    { name: '新名介', startsOn: day(-5) },
    { name: sector.name, startsOn: null },
  ]);
});

it('goes into another with its members, who keep where they were, and comes back with them', async () => {
  const [from, into] = [await aSector(app), await aSector(app)];
  const signed = await aMember(app);
  await join(signed.member, { sectorId: from.id });
  const merge = { intoId: into.id, on: day(-3), reason: '界别调整' };
  expect(await does(Merge, from.id, { ...merge, intoId: from.id })).toBe('SUCCESSOR_NOT_IN_USE');
  expect(await does(Retire, from.id, { on: day(-3), reason: '不再设' })).toBe('GROUP_HAS_MEMBERS');
  expect(await does(Merge, from.id, merge)).toBe('MemberGroupChanged');

  expect((await read(signed.member)).sectorName).toBe(into.name);
  expect(await groupOf(from.id)).toMatchObject({ memberCount: 0, retiredOn: day(-3), successorName: into.name });
  expect(await compared(from.id, day(-10))).toEqual([from.name, 1]);
  expect(await compared(into.id, day())).toEqual([into.name, 1]);
  const ids = (await app.as(secretariat).query(Catalog, {})).rosterCatalog.sectors.map(({ id }: { id: string }) => id);
  expect([ids.includes(from.id), ids.includes(into.id)]).toEqual([false, true]);
  expect(kindsOf(await toldTo(app, signed)).filter((kind) => kind === 'STANDING_CHANGED')).toHaveLength(2);
  expect(await does(Merge, from.id, merge)).toBe('GROUP_RETIRED');

  expect(await does(Restore, from.id, { reason: '弄错了' })).toBe('MemberGroupChanged');
  expect((await read(signed.member)).sectorName).toBe(from.name);
  expect(await does(Restore, from.id, { reason: '弄错了' })).toBe('GROUP_NOT_RETIRED');
});

it('moves a member of two special committees into one, once, when two clerks merge at the same moment', async () => {
  const [from, into] = [await aSpecialCommittee(app), await aSpecialCommittee(app)];
  const member = await aRosterMember(app);
  await join(member, { specialCommitteeIds: [from.id, into.id] });
  const { version } = await groupOf(from.id);
  const input = { kind: 'SPECIAL_COMMITTEE', id: from.id, version, intoId: into.id, on: day(), reason: '机构调整' };
  const turn = await heldTurn(app, 'roster:special-committee');
  const merges = (who: Person) =>
    app
      .as(who)
      .mutate(Merge, { input })
      .then(({ answer }) => answer);
  expect(await inOrder(turn, [secretariat, await aSecretariat(app)], merges)).toEqual(['done', 'CONFLICT']);
  const after = await read(member);
  expect([after.specialCommittees, after.standings.length]).toEqual([[{ name: into.name }], 3]);
});

it('is retired as long as nobody belongs to it', async () => {
  const sector = await aSector(app);
  expect(await does(Retire, sector.id, { on: day(), reason: '不再设' })).toBe('MemberGroupChanged');
  expect(await does(Retire, sector.id, { on: day(), reason: '不再设' })).toBe('GROUP_RETIRED');
});

it('renames a village: what named it keeps the name, and its committee alone may', async () => {
  const officer = await aLiaisonOfficer(app);
  const village = await anOrganisation(app, officer.committee, { contactName: '村主任' });
  const rename = async (who: AccountHolder, more: object = {}) => {
    const input = { id: village.id, version: 1, name: '新柳村村委会', on: day(), reason: '村名变更', ...more };
    const { answer } = await app.as(who).mutate(RenameOrganisation, { input });
    return answer.code ?? answer.name;
  };
  await expect(rename(await aLiaisonOfficer(app))).rejects.toThrow(/FORBIDDEN/);
  expect(await rename(officer, { name: village.name })).toBe('NAME_TAKEN');
  expect(await rename(officer, { on: day(1) })).toBe('NAMED_AHEAD');
  expect(await rename(officer)).toBe(village.name);
  const { organisations } = await app
    .as(officer)
    .query(Organisations, { filter: { committeeId: officer.committee.id } });
  expect(organisations.nodes).toMatchObject([
    { id: village.id, name: village.name, retiredOn: day(), successorName: '新柳村村委会' },
    { name: '新柳村村委会', kind: 'PROPERTY_COMPANY', retiredOn: null, contactName: '村主任' },
  ]);
  // A wrong rename: the old entry is there again, and the new one gives way to it.
  const [old, mistaken] = organisations.nodes;
  await app.as(officer).mutate(RestoreOrganisation, { id: old.id, version: old.version, reason: '弄错了' });
  const retired = {
    id: mistaken.id,
    version: mistaken.version,
    on: day(),
    reason: '弄错了',
    successorId: old.id,
    takesOver: true,
  };
  await app.as(officer).mutate(RetireOrganisation, { input: retired });
  const again = await app.as(officer).query(Organisations, { filter: { committeeId: officer.committee.id } });
  expect(again.organisations.nodes).toMatchObject([
    { id: village.id, retiredOn: null, successorName: null },
    { id: mistaken.id, retiredOn: day(), successorName: village.name },
  ]);
});
