import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, inOrder, refusalOf } from '../../support/locks.js';
import { type AccountHolder, aMember, anAccountHolder, aSecretariat, type Person } from '../../support/people.js';
import { aRosterMember, aSector, aSpecialCommittee } from '../../support/roster.js';

// The office of a special committee or sector nominates informants with an account of its own (docs/decisions/0250).

const OPINION = '__typename ... on InformantChanged { id } ... on OpinionRefusal { code }';
const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${OPINION} } }`;
const Nominate = act('nominateInformant', 'NominateInformantInput');
const Appoint = act('appointInformant', 'AppointInformantInput');
const Accept = act('activateInformant', 'InformantActInput');
const Revise = act('reviseInformant', 'ReviseInformantInput');
const End = act('endInformant', 'EndInformantInput');
const List = '{ informants(first: 100) { totalCount nodes { id version name phone status nominatedBy viewerActs } } }';
const Own = '{ myInformant { id version viewerActs phone } }';
const Offices = '{ ownOffices { id name kind members { id name } } }';
const IDENTITY = '__typename ... on AccountChanged { id } ... on IdentityRefusal { code }';
const Grant = `mutation ($accountId: ID!, $post: PostInput!) { answer: grantPost(accountId: $accountId, post: $post) { ${IDENTITY} } }`;
const EndPost = `mutation ($postId: ID!) { answer: endPost(postId: $postId) { ${IDENTITY} } }`;
const Posts = 'query ($id: ID!) { account(id: $id) { allPosts { id role groupId scopeName endedAt } } }';
const Groups = '{ memberGroups { id version } }';
const GROUP = '__typename ... on MemberGroupChanged { id } ... on RosterRefusal { code }';
const group = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${GROUP} } }`;

let app: TestApp;
let secretariat: AccountHolder;
let sector: { readonly id: string; readonly name: string };
let special: { readonly id: string; readonly name: string };
let office: AccountHolder;
let other: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
  sector = await aSector(app);
  special = await aSpecialCommittee(app);
  office = await anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId: sector.id });
  other = await anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId: special.id });
});
afterAll(() => app?.close());

const person = { name: '陈师傅', unit: '东街修车铺', phone: '13900000001', monthlyExpected: 2 };
const listed = async (by: Person) => (await app.as(by).query(List)).informants.nodes;
const seenBy = async (by: Person, id: string) => (await listed(by)).find((one: { id: string }) => one.id === id);
const does = (by: Person, document: string, input: object) =>
  app
    .as(by)
    .mutate(document, { input })
    .then(({ answer }) => answer);
/** `done`, or what was refused. */
const tries = (by: Person, document: string, input: object) => refusalOf(does(by, document, input));
const nominated = async (by: Person = office, more: object = { sectorId: sector.id }) =>
  (await app.as(by).mutate(Nominate, { input: { ...person, ...more } })).answer.id as string;
const joins = (memberId: string) =>
  app.app.database.pool.query('update member set sector_id = $2 where id = $1', [memberId, sector.id]);
const acted = async (by: Person, document: string, id: string, more: object = {}) =>
  tries(by, document, { informantId: id, version: (await seenBy(secretariat, id)).version, ...more });

it('nominates for itself, sees what it nominated with its telephone, and nothing of another office', async () => {
  const id = await nominated();

  expect(await seenBy(office, id)).toMatchObject({
    phone: person.phone,
    status: 'NOMINATED',
    nominatedBy: sector.name,
    viewerActs: ['REVISE', 'END'],
  });
  expect((await seenBy(secretariat, id)).viewerActs).toEqual(['APPOINT', 'REVISE', 'END']);
  expect(await listed(other)).toEqual([]);
  expect(await tries(other, Nominate, { ...person, sectorId: sector.id })).toBe('FORBIDDEN');
  expect(await acted(other, Revise, id, person)).toBe('NOT_FOUND');
  expect(await acted(other, End, id, { reason: '不合适' })).toBe('NOT_FOUND');
  expect(await acted(office, Appoint, id, { termStartsOn: '2026-03-01' })).toBe('FORBIDDEN');
  expect(await acted(office, Revise, id, { ...person, name: '陈师傅（修车）' })).toBe('done');
  expect(await acted(office, End, id, { reason: '本人不愿意' })).toBe('done');
  expect(await acted(office, End, id, { reason: '再撤一次' })).toBe('INFORMANT_ENDED');
  expect((await seenBy(office, id)).viewerActs).toEqual([]);
});

it('chooses among its own members, and none of another group', async () => {
  const [own, stranger] = [await aRosterMember(app), await aRosterMember(app)];
  await joins(own.id);

  const { ownOffices } = await app.as(office).query(Offices);
  expect(ownOffices).toEqual([
    { id: sector.id, name: sector.name, kind: 'SECTOR', members: [{ id: own.id, name: own.name }] },
  ]);
  expect((await app.as(other).query(Offices)).ownOffices).toMatchObject([{ kind: 'SPECIAL_COMMITTEE', members: [] }]);
  const of = { ...person, sectorId: sector.id };
  expect(await tries(office, Nominate, { ...of, memberId: stranger.id })).toBe('BAD_USER_INPUT');
  expect(await tries(office, Nominate, { ...of, memberId: own.id })).toBe('done');
  expect(await tries(office, Nominate, { ...of, memberId: own.id })).toBe('INFORMANT_ALREADY');
});

it('is accepted by whoever was appointed, and out of the hands of the office from the appointment on', async () => {
  const [member, neighbour] = [await aMember(app), await aMember(app)];
  await joins(member.member.id);
  await joins(neighbour.member.id);
  const id = await nominated(office, { sectorId: sector.id, memberId: member.member.id });
  const also = await nominated(office, { sectorId: sector.id, memberId: neighbour.member.id });
  for (const one of [id, also]) await acted(secretariat, Appoint, one, { termStartsOn: '2026-03-01' });

  expect((await seenBy(office, id)).viewerActs).toEqual([]);
  expect(await acted(office, Revise, id, person)).toBe('NOT_NOMINATED');
  expect(await acted(office, End, id, { reason: '换人' })).toBe('NOT_NOMINATED');
  expect(await acted(office, Accept, id)).toBe('FORBIDDEN');
  expect(await acted(neighbour, Accept, id)).toBe('NOT_FOUND');
  const { myInformant } = await app.as(member).query(Own);
  expect(myInformant).toMatchObject({ id, viewerActs: ['ACTIVATE'], phone: null });
  expect(await acted(member, Accept, id)).toBe('done');
  expect(await acted(member, Accept, id)).toBe('NOT_APPOINTED');
  expect((await seenBy(office, id)).status).toBe('ACTIVE');
});

it('has one of two: the office withdraws, or the secretariat appoints', async () => {
  const id = await nominated();
  const { version } = await seenBy(secretariat, id);
  const of = { informantId: id, version };
  const answers = await inOrder(await heldRow(app, 'special_informant', id), [secretariat, office], (who) =>
    who === office
      ? does(who, End, { ...of, reason: '本人不愿意' })
      : does(who, Appoint, { ...of, termStartsOn: '2026-03-01' }),
  );

  expect(answers).toEqual(['done', 'NOT_NOMINATED']);
});

it('is given and ended by the secretariat, several groups to one account', async () => {
  const clerk = await anAccountHolder(app);
  const give = (post: object) => app.as(secretariat).mutate(Grant, { accountId: clerk.accountId, post });
  const of = (groupId: string) => ({ role: 'GROUP_OFFICER', groupId });

  expect((await give(of(sector.id))).answer.__typename).toBe('AccountChanged');
  expect((await give(of(sector.id))).answer.code).toBe('POST_ALREADY_HELD');
  expect((await give(of(special.id))).answer.__typename).toBe('AccountChanged');
  const without = app.as(secretariat).mutate(Grant, { accountId: clerk.accountId, post: { role: 'GROUP_OFFICER' } });
  expect(await refusalOf(without)).toBe('BAD_USER_INPUT');
  const { account } = await app.as(secretariat).query(Posts, { id: clerk.accountId });
  expect(account.allPosts.map(({ scopeName }: { scopeName: string }) => scopeName).sort()).toEqual(
    [sector.name, special.name].sort(),
  );
  const mine = async () => (await app.as(clerk).query(Offices)).ownOffices.map(({ id }: { id: string }) => id);
  expect((await mine()).sort()).toEqual([sector.id, special.id].sort());

  const first = account.allPosts.find(({ groupId }: { groupId: string }) => groupId === sector.id);
  await app.as(secretariat).mutate(EndPost, { postId: first.id });
  expect(await mine()).toEqual([special.id]);
  expect(await tries(clerk, Nominate, { ...person, sectorId: sector.id })).toBe('FORBIDDEN');
  const { rows } = await app.app.database.pool.query(
    `select type from audit_entry where data->>'accountId' = $1 order by position`,
    [clerk.accountId],
  );
  expect(rows.map(({ type }) => type)).toEqual(['identity.postGranted', 'identity.postGranted', 'identity.postEnded']);
});

it('rests while its group is retired, and is not removed with it', async () => {
  const group1 = await aSector(app);
  const clerk = await anAccountHolder(app, { role: Role.GROUP_OFFICER, groupId: group1.id });
  const changes = async (name: string, input: string, more: object = {}) => {
    const { memberGroups } = await app.as(secretariat).query(Groups);
    const { version } = memberGroups.find(({ id }: { id: string }) => id === group1.id);
    const given = { kind: 'SECTOR', id: group1.id, version, ...more };
    const { answer } = await app.as(secretariat).mutate(group(name, input), { input: given });
    return answer.code ?? answer.__typename;
  };
  const offices = () =>
    refusalOf(
      app
        .as(clerk)
        .query(Offices)
        .then(() => null),
    );

  expect(await changes('removeMemberGroup', 'MemberGroupInput')).toBe('GROUP_IN_USE');
  expect(await offices()).toBe('done');
  const on = app.clock.now().toISOString().slice(0, 10);
  expect(await changes('retireMemberGroup', 'RetireMemberGroupInput', { on, reason: '届中调整' })).toBe(
    'MemberGroupChanged',
  );
  expect(await offices()).toBe('FORBIDDEN');
  expect(await tries(clerk, Nominate, { ...person, sectorId: group1.id })).toBe('FORBIDDEN');
  const another = await anAccountHolder(app);
  const post = { role: 'GROUP_OFFICER', groupId: group1.id };
  const { answer } = await app.as(secretariat).mutate(Grant, { accountId: another.accountId, post });
  expect(answer.code).toBe('OFFICE_RETIRED');
  expect(await changes('restoreMemberGroup', 'RestoreMemberGroupInput', { reason: '恢复设置' })).toBe(
    'MemberGroupChanged',
  );
  expect(await offices()).toBe('done');
});
