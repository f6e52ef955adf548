import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { keepDays } from '../../../server/src/modules/roster/index.js';
import { carryOutRenewals } from '../../../server/src/modules/succession/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, rowsOf } from '../../support/commitment.js';
import { heldTrail, inOrder, inTurn } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import { type AccountHolder, aDirector, aMember, aSecretariat } from '../../support/people.js';
import { aLiaisonCommittee, aRosterMember, aSector, nextPerson } from '../../support/roster.js';

const DONE = '__typename ... on RenewalDone { id } ... on RenewalRefusal { code problems }';
const act = (name: string, type: string) =>
  `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${DONE} } }`;
const Begin = act('beginRenewal', 'BeginRenewalInput');
const Revise = act('reviseRenewal', 'ReviseRenewalInput');
const Decide = act('decideRenewalPeople', 'DecideRenewalPeopleInput');
const Keep = act('keepRenewalPerson', 'KeepRenewalPersonInput');
const Give = act('giveInRenewal', 'GiveInRenewalInput');
const Appoint = act('appointInRenewal', 'AppointInRenewalInput');
const Drop = `mutation ($id: ID!, $version: Int!) { answer: dropRenewalPerson(id: $id, version: $version) { ${DONE} } }`;
const DropAppointment = `mutation ($id: ID!) { answer: dropRenewalAppointment(id: $id) { ${DONE} } }`;
const Confirm = `mutation ($id: ID!, $version: Int!) { answer: confirmRenewal(id: $id, version: $version) { ${DONE} } }`;
const withReason = (name: string) => `mutation ($id: ID!, $version: Int!, $reason: String!) {
  answer: ${name}(id: $id, version: $version, reason: $reason) { ${DONE} } }`;
const TakeBack = withReason('takeBackRenewal');
const CallOff = withReason('callOffRenewal');
const Read = `query ($id: ID!) {
  renewal(id: $id) { version status startsOn stoppedBy stoppedAbout stayed left came corrections { field } }
  renewalPreview(id: $id) { before undecided stays changed leaves comes things toNobody blocking
    committees { id before leaves comes movesIn movesOut after directorName }
    problems { code blocks about more } }
  renewalThings(id: $id) { kind recordId toMemberId byRule needsSuccessor }
  renewalAppointments(id: $id) { id name duty }
}`;
const People = `query ($id: ID!, $filter: RenewalPeopleFilter, $first: Int!, $after: ID) {
  people: renewalPeople(id: $id, filter: $filter, first: $first, after: $after) { totalCount endCursor
    nodes { id personId memberId version fate changed name committeeId committeeName committeeBefore isInformant } } }`;
const MemberOf = `query ($id: ID!) { member(id: $id) { name isInTerm termEndsOn committeeId sectorId unit duty accountStatus
  memberships { committeeId startsOn endsOn } departures { kind lastOn } } }`;
const Import = `query ($id: ID!) { renewalImport(id: $id) { id version status
  summary { total created updated unchanged failed }
  rows(first: 100) { nodes { key outcome cells { field from to isChanged } problems { code } } } }
  choices: renewalImportChoices(id: $id) { othersLeave others } }`;
const Adjust = `mutation ($id: ID!, $version: Int!, $input: AdjustRenewalImportInput!) {
  answer: adjustRenewalImport(id: $id, version: $version, input: $input) { __typename } }`;
const Correct = `mutation ($id: ID!, $version: Int!, $input: CorrectImportCellInput!) {
  answer: correctRenewalImportCell(id: $id, version: $version, input: $input) { __typename } }`;
const ConfirmImport = `mutation ($id: ID!, $version: Int!) {
  answer: confirmRenewalImport(id: $id, version: $version) { __typename ... on ImportRefusal { code } } }`;
const Waiting = 'query { worklist { lines { kind recordId } } }';

let app: TestApp;
let secretariat: AccountHolder;
let open: string | null = null;
let number = 20;
beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

const day = (later = 0) =>
  new Date(app.clock.now().getTime() + 8 * 3_600_000 + later * 86_400_000).toISOString().slice(0, 10);
const office = () => app.as(secretariat);
const send = async (document: string, input: object) => (await office().mutate(document, { input })).answer;
const begin = async (more: object = {}): Promise<string> => {
  number += 1;
  const input = { number, startsOn: day(10), endsOn: null, rule: 'DIRECTOR', ...more };
  const answer = await send(Begin, input);
  expect(answer).toMatchObject({ __typename: 'RenewalDone' });
  open = answer.id;
  return answer.id;
};
const read = async (id: string) => office().query(Read, { id });
const versionOf = async (id: string): Promise<number> => (await read(id)).renewal.version;
const people = async (id: string, filter: object = {}) =>
  (await office().query(People, { id, filter, first: 100, after: null })).people.nodes as {
    readonly id: string;
    readonly personId: string | null;
    readonly version: number;
    readonly fate: string;
    readonly changed: string[];
    readonly name: string;
    readonly committeeName: string | null;
  }[];
const decide = (id: string, memberIds: string[], fate: string, more: object = {}) =>
  send(Decide, { renewalId: id, memberIds, fate, ...more });
const settle = async (document: string, id: string, more: object = {}) =>
  (await office().mutate(document, { id, version: await versionOf(id), ...more })).answer;
/** Everybody who is there and not decided on stays. */
const othersStay = async (id: string): Promise<void> => {
  for (;;) {
    const rest = await people(id, { fate: 'UNDECIDED' });
    if (rest.length === 0) return;
    await decide(
      id,
      rest.map((one) => one.id),
      'STAYS',
    );
  }
};
const memberOf = async (id: string) => (await office().query(MemberOf, { id })).member;
const comes = (renewalId: string, name: string, committeeId: string, more: object = {}) =>
  send(Keep, { renewalId, name, committeeId, specialCommitteeIds: [], ...more });
const theDayComes = async (days = 10): Promise<void> => {
  app.clock.advance({ days });
  await keepDays(jobContext(app));
  await carryOutRenewals(jobContext(app));
};

afterEach(async () => {
  if (!open) return;
  const { renewal } = await read(open);
  if (renewal.status === 'DRAFT' || renewal.status === 'CONFIRMED')
    await settle(CallOff, open, { reason: '下一个用例' });
  open = null;
});

it('is prepared, previewed and done in one act on its day; nobody’s past changes', async () => {
  const { id: followed, officer, follower } = await aCommitment(app);
  const { committee } = officer;
  const directing = await aDirector(app, committee);
  const stayer = await aMember(app, { committee });
  const elsewhere = await aLiaisonCommittee(app);
  const sector = await aSector(app);
  const id = await begin();

  expect(await settle(Confirm, id)).toMatchObject({ code: 'RENEWAL_PROBLEMS' });
  await decide(id, [follower.member.id], 'LEAVES');
  const newcomer = await comes(id, nextPerson('新'), committee.id, { phone: '13812340001', duty: '常务委员' });
  const moved = { renewalId: id, memberId: stayer.member.id, committeeId: elsewhere.id, sectorId: sector.id };
  await send(Keep, { ...moved, specialCommitteeIds: [], duty: '专委会副主任', unit: stayer.member.unit });
  await othersStay(id);
  const [row] = await people(id, { text: stayer.member.name });
  expect(row).toMatchObject({ fate: 'STAYS', committeeName: elsewhere.name });
  expect(row?.changed).toEqual(expect.arrayContaining(['COMMITTEE', 'SECTOR', 'DUTY']));

  // The director of the committee is no member: what nobody chose for goes to nobody yet, until somebody is named.
  expect((await read(id)).renewalThings).toMatchObject([{ kind: 'FOLLOWS', recordId: followed, toMemberId: null }]);
  const handovers = [{ kind: 'FOLLOWS', recordId: followed, toMemberId: newcomer.id }];
  await send(Give, { renewalId: id, memberId: follower.member.id, handovers });
  const { renewalPreview, renewalThings } = await read(id);
  expect(renewalThings).toMatchObject([{ toMemberId: newcomer.id, byRule: false }]);
  expect(renewalPreview).toMatchObject({ undecided: 0, changed: 1, leaves: 1, comes: 1, things: 1, toNobody: 0 });
  expect(renewalPreview.problems.filter(({ blocks }: { blocks: boolean }) => blocks)).toEqual([]);
  expect(renewalPreview.problems).toContainEqual(
    expect.objectContaining({ code: 'NO_DIRECTOR', about: elsewhere.name, blocks: false }),
  );
  expect(renewalPreview.committees).toContainEqual(
    expect.objectContaining({ id: committee.id, leaves: 1, comes: 1, movesOut: 1, directorName: directing.name }),
  );
  await send(Appoint, { renewalId: id, committeeId: elsewhere.id, duty: 'DIRECTOR', name: '任新主' });

  expect(await settle(Confirm, id)).toMatchObject({ __typename: 'RenewalDone' });
  expect(kindsOf(await toldTo(app, follower))).toContain('TERM_ENDS_FOR_YOU');
  // Nothing has happened yet, and the day before it does not happen either.
  await theDayComes(9);
  expect(await memberOf(follower.member.id)).toMatchObject({ isInTerm: true, departures: [] });
  const startsOn = day(1);
  await theDayComes(1);

  expect((await read(id)).renewal).toMatchObject({ status: 'DONE', left: 1, came: 1 });
  expect(await memberOf(follower.member.id)).toMatchObject({
    ...{ isInTerm: false, accountStatus: null, departures: [{ kind: 'TERM_ENDED', lastOn: day(-1) }] },
    memberships: [{ committeeId: committee.id, endsOn: day(-1) }],
  });
  expect(await memberOf(newcomer.id)).toMatchObject({
    ...{ isInTerm: true, committeeId: committee.id, duty: '常务委员', accountStatus: 'INVITED' },
    memberships: [{ startsOn, endsOn: null }],
  });
  const after = await memberOf(stayer.member.id);
  expect(after).toMatchObject({ isInTerm: true, committeeId: elsewhere.id, sectorId: sector.id, duty: '专委会副主任' });
  expect(after.memberships).toHaveLength(2);
  const standings = `select starts_on::text as on, sector_id as sector from member_standing where member_id = $1 order by starts_on nulls first`;
  expect(await rowsOf(app, standings, [stayer.member.id])).toEqual([
    { on: null, sector: stayer.member.sector?.id ?? null },
    { on: startsOn, sector: sector.id },
  ]);
  expect(await rowsOf(app, 'select following_member_id as of from commitment where id = $1', [followed])).toEqual([
    { of: newcomer.id },
  ]);
  const staff = `select name from committee_staff where committee_id = $1 and duty = 'DIRECTOR' and ends_on is null`;
  expect(await rowsOf(app, staff, [elsewhere.id])).toEqual([{ name: '任新主' }]);
  const terms = `select count(*)::int as in from term_membership x join term t on t.id = x.term_id where t.number = $1`;
  const [{ in: inTerm }] = (await rowsOf(app, terms, [number])) as [{ in: number }];
  expect(inTerm).toBe(renewalPreview.stays + renewalPreview.comes);
  expect(kindsOf(await toldTo(app, officer))).toEqual(
    expect.arrayContaining(['MEMBERS_JOINED', 'MEMBERS_LEFT_WITH_TERM']),
  );
  expect(kindsOf(await toldTo(app, stayer))).toEqual(expect.arrayContaining(['STANDING_CHANGED', 'MEMBER_MOVED']));
  expect(kindsOf(await toldTo(app, secretariat))).toContain('TERM_CHANGED');
  expect(await settle(CallOff, id, { reason: '太迟' })).toMatchObject({ code: 'RENEWAL_OVER' });
});

it('can be taken back, changed and called off until its day; whoever was told hears how it is now', async () => {
  const leaver = await aMember(app);
  const id = await begin();
  await decide(id, [leaver.member.id], 'LEAVES');
  await othersStay(id);
  await settle(Confirm, id);
  expect(await decide(id, [leaver.member.id], 'STAYS')).toMatchObject({ code: 'RENEWAL_CONFIRMED' });
  expect(await settle(TakeBack, id, { reason: '名单有误' })).toMatchObject({ __typename: 'RenewalDone' });
  expect(await settle(TakeBack, id, { reason: '名单有误' })).toMatchObject({ code: 'RENEWAL_NOT_CONFIRMED' });
  await decide(id, [leaver.member.id], 'STAYS');
  await settle(Confirm, id);
  const own = (kinds: readonly string[]) => kinds.filter((kind) => kind.startsWith('TERM'));
  expect(own(kindsOf(await toldTo(app, leaver)))).toEqual(['TERM_ENDS_FOR_YOU', 'TERM_GOES_ON_FOR_YOU']);
  await settle(TakeBack, id, { reason: '再改' });
  await decide(id, [leaver.member.id], 'LEAVES');
  await settle(Confirm, id);
  await settle(CallOff, id, { reason: '上级另有安排' });
  expect(own(kindsOf(await toldTo(app, leaver))).slice(2)).toEqual(['TERM_ENDS_FOR_YOU', 'TERM_GOES_ON_FOR_YOU']);
  await theDayComes();
  expect(await memberOf(leaver.member.id)).toMatchObject({ isInTerm: true, departures: [] });
});

it('stops whole where something stands in its way on its day, and says what and to whom', async () => {
  const leaver = await aMember(app);
  const id = await begin();
  await decide(id, [leaver.member.id], 'LEAVES');
  await othersStay(id);
  await settle(Confirm, id);
  const late = await aRosterMember(app);
  await theDayComes();
  expect((await read(id)).renewal).toMatchObject({
    ...{ status: 'DRAFT', stoppedBy: 'UNDECIDED', stoppedAbout: late.name },
  });
  expect(await memberOf(leaver.member.id)).toMatchObject({ isInTerm: true, departures: [] });
  expect(kindsOf(await toldTo(app, secretariat))).toContain('TERM_CHANGE_STOPPED');
  const { worklist } = await office().query(Waiting, {});
  expect(worklist.lines).toContainEqual({ kind: 'RENEWAL_TO_SETTLE', recordId: id });
  // Its day is today: settled again, it is carried out.
  await decide(id, [late.id], 'STAYS');
  await settle(Confirm, id);
  await carryOutRenewals(jobContext(app));
  expect((await read(id)).renewal.status).toBe('DONE');
  expect(await memberOf(leaver.member.id)).toMatchObject({ isInTerm: false });
});

it('is refused where it cannot be so', async () => {
  const stranger = await aDirector(app);
  const input = { number: 90, startsOn: day(10), endsOn: null, rule: 'NOBODY' };
  await expect(app.as(stranger).mutate(Begin, { input })).rejects.toThrow('FORBIDDEN');
  expect(await send(Begin, { ...input, startsOn: day(-1) })).toMatchObject({ code: 'RENEWAL_DAY_PAST' });
  expect(await send(Begin, { ...input, endsOn: day(1) })).toMatchObject({ code: 'RENEWAL_ENDS_BEFORE_START' });
  await rowsOf(
    app,
    `insert into term (id, created_at, number, starts_on, ends_on) values (uuidv7(), now(), 70, '1950-01-01', '1954-12-31')`,
    [],
  );
  expect(await send(Begin, { ...input, number: 70 })).toMatchObject({ code: 'RENEWAL_TERM_EXISTS' });
  const id = await begin();
  expect(await send(Begin, input)).toMatchObject({ code: 'RENEWAL_OPEN' });
  const gone = await aRosterMember(app, { termEndsOn: '2025-12-31' });
  expect(await decide(id, [gone.id], 'STAYS')).toMatchObject({ code: 'RENEWAL_NOT_IN_TERM' });
  await expect(decide(id, [gone.id], 'COMES')).rejects.toThrow('BAD_USER_INPUT');
  const special = ['1', '2', '3'].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
  const three = { renewalId: id, name: '多委', specialCommitteeIds: special };
  expect(await send(Keep, three)).toMatchObject({ code: 'RENEWAL_TOO_MANY_SPECIAL' });
  const { id: followed, follower, officer } = await aCommitment(app);
  const handovers = [{ kind: 'FOLLOWS', recordId: followed, toMemberId: gone.id }];
  const giving = { renewalId: id, memberId: follower.member.id, handovers };
  expect(await send(Give, giving)).toMatchObject({ code: 'RENEWAL_SUCCESSOR_GONE' });
  expect(await send(Give, { ...giving, memberId: gone.id })).toMatchObject({ code: 'RENEWAL_NOT_THEIRS' });
  const appointing = { renewalId: id, committeeId: officer.committee.id, duty: 'DIRECTOR', name: '自己' };
  const own = { ...appointing, accountId: secretariat.accountId };
  expect(await send(Appoint, own)).toMatchObject({ code: 'RENEWAL_OWN_ACCOUNT' });
  const made = await send(Appoint, appointing);
  const dropped = (await office().mutate(DropAppointment, { id: made.id })).answer;
  expect(dropped.__typename).toBe('RenewalDone');
  expect((await read(id)).renewalAppointments).toEqual([]);
  const comer = await comes(id, nextPerson('来'), officer.committee.id);
  const [row] = await people(id, { fate: 'COMES' });
  const twice = { renewalId: id, personId: comer.id, version: row?.version, name: '改名', specialCommitteeIds: [] };
  await send(Keep, twice);
  await expect(send(Keep, twice)).rejects.toThrow('CONFLICT');
  await expect(office().mutate(Drop, { id: comer.id, version: row?.version })).rejects.toThrow('CONFLICT');
  const [now] = await people(id, { fate: 'COMES' });
  await office().mutate(Drop, { id: comer.id, version: now?.version });
  expect(await people(id, { fate: 'COMES' })).toEqual([]);
  const seen = { id, version: (await versionOf(id)) + 1, number, startsOn: day(12), rule: 'NOBODY' };
  await expect(send(Revise, seen)).rejects.toThrow('CONFLICT');
  await send(Revise, { ...seen, version: await versionOf(id) });
  expect((await read(id)).renewal).toMatchObject({ startsOn: day(12), corrections: expect.any(Array) });
});

it('says every problem: somebody in both lists, a successor who leaves, a chair without one', async () => {
  const { id: followed, officer, follower } = await aCommitment(app);
  const other = await aMember(app, { committee: officer.committee });
  await rowsOf(app, `update member set phone = '13912345678' where id = $1`, [other.member.id]);
  const id = await begin({ rule: 'NOBODY' });
  await decide(id, [follower.member.id], 'LEAVES');
  await decide(id, [other.member.id], 'STAYS');
  const handovers = [{ kind: 'FOLLOWS', recordId: followed, toMemberId: other.member.id }];
  await send(Give, { renewalId: id, memberId: follower.member.id, handovers });
  await decide(id, [other.member.id], 'LEAVES');
  await comes(id, other.member.name, officer.committee.id, { phone: '13912345678' });
  await comes(id, nextPerson('无'), officer.committee.id, { committeeId: null });
  const { problems } = (await read(id)).renewalPreview;
  for (const code of ['IN_BOTH_LISTS', 'SAME_NAME', 'SUCCESSOR_LEAVES', 'NO_COMMITTEE'])
    expect(problems).toContainEqual(expect.objectContaining({ code }));
});

async function upload(text: string): Promise<string> {
  const response = await office().fetch('/imports/renewal', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent('下届名单.csv') },
    body: text as never,
  });
  return ((await response.json()) as { id: string }).id;
}
const look = async (id: string) => {
  const { renewalImport, choices } = await office().query(Import, { id });
  return { ...renewalImport, choices };
};

it('takes the list of the next term through the one import, with cells put right, and a second list brings nobody twice', async () => {
  const committee = await aLiaisonCommittee(app);
  const stays = await aRosterMember(app, { committee, name: nextPerson('高') });
  const goes = await aRosterMember(app, { committee, name: nextPerson('鲁') });
  const id = await begin();
  const comer = nextPerson('柳');
  const list = ['姓名,联络委,工作单位', `${stays.name},${committee.name},新单位`, `${comer},没有的镇,某厂`].join('\n');
  const importId = await upload(list);
  const first = await look(importId);
  expect(first.summary).toMatchObject({ updated: 1, failed: 1 });
  const failing = first.rows.nodes.find(({ outcome }: { outcome: string }) => outcome === 'ERROR');
  expect(failing.problems).toMatchObject([{ code: 'UNKNOWN_COMMITTEE' }]);
  const input = { rowKey: failing.key, field: 'COMMITTEE', text: committee.name };
  await office().mutate(Correct, { id: importId, version: first.version, input });
  const { version } = await look(importId);
  await office().mutate(Adjust, { id: importId, version, input: { othersLeave: true } });
  const ready = await look(importId);
  expect(ready.summary).toMatchObject({ created: 1, updated: 1, failed: 0 });
  expect(ready.choices.others).toBeGreaterThan(0);
  await office().mutate(ConfirmImport, { id: importId, version: ready.version });
  expect(await people(id, { committeeId: committee.id })).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: stays.id, fate: 'STAYS', changed: ['UNIT'] }),
      expect.objectContaining({ id: goes.id, fate: 'LEAVES' }),
      expect.objectContaining({ name: comer, fate: 'COMES' }),
    ]),
  );
  const again = await upload(list.replace('没有的镇', committee.name));
  expect((await look(again)).summary).toMatchObject({ created: 0, failed: 0 });
});

it('is begun once and settled once when two clerks do it at the same moment', async () => {
  const input = { number: 80, startsOn: day(10), endsOn: null, rule: 'NOBODY' };
  const begins = () => send(Begin, input);
  const [made, second] = await inTurn(await heldTrail(app), begins, begins);
  expect(second.code).toBe('RENEWAL_OPEN');
  open = made.id;
  await othersStay(made.id);
  const version = await versionOf(made.id);
  const confirms = async () => (await office().mutate(Confirm, { id: made.id, version })).answer;
  expect(await inOrder(await heldTrail(app), [1, 2], confirms)).toEqual(['done', 'RENEWAL_CONFIRMED']);
  app.clock.advance({ days: 10 });
  await Promise.all([1, 2].map(() => carryOutRenewals(jobContext(app))));
  expect((await read(made.id)).renewal.status).toBe('DONE');
  const terms = await rowsOf(app, 'select count(*)::int as n from term where number = 80', []);
  expect(terms).toEqual([{ n: 1 }]);
});

it('changes a whole district of 292 members in one act', async () => {
  const committees = [];
  for (let n = 0; n < 4; n += 1) committees.push(await aLiaisonCommittee(app));
  const em = app.app.database.orm.em.fork();
  const made = await em.execute<{ id: string }[]>(
    `with m as (insert into member (id, created_at, version, name, skill_tags, term_starts_on)
       select uuidv7(), now(), 1, '委员' || n, '{}', '2026-01-01' from generate_series(1, 292) n returning id)
     , s as (insert into membership (id, created_at, member_id, committee_id, starts_on)
       select uuidv7(), now(), m.id, (array[${committees.map(() => '?::uuid').join(', ')}])[1 + (row_number() over ())::int % 4], '2026-01-01' from m)
     select id from m order by id`,
    committees.map((one) => one.id),
  );
  const ids = made.map((one) => one.id);
  const id = await begin();
  await decide(id, ids.slice(0, 170), 'LEAVES');
  await decide(id, ids.slice(170), 'STAYS');
  await othersStay(id);
  for (let n = 0; n < 3; n += 1) await comes(id, nextPerson('任'), committees[n]?.id ?? '');
  expect(await settle(Confirm, id)).toMatchObject({ __typename: 'RenewalDone' });
  const pages: string[] = [];
  let after: string | null = null;
  do {
    const page: { endCursor: string | null; nodes: { id: string }[] } = (
      await office().query(People, { id, filter: { fate: 'LEAVES' }, first: 100, after })
    ).people;
    pages.push(...page.nodes.map((one) => one.id));
    after = page.endCursor;
  } while (after);
  expect(new Set(pages)).toEqual(new Set(ids.slice(0, 170)));
  expect(pages).toHaveLength(170);
  await theDayComes();
  expect((await read(id)).renewal).toMatchObject({ status: 'DONE', left: 170, came: 3 });
  const inTerm = `select count(*)::int as n from member where id = any($1) and term_ends_on is null`;
  expect(await rowsOf(app, inTerm, [ids])).toEqual([{ n: 122 }]);
}, 300_000);
