import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { keepDays, type Member } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { eitherFirst, heldRow, heldTurn, inOrder, inTurn } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import { type AccountHolder, aLiaisonOfficer, aMember, aSecretariat, type Person } from '../../support/people.js';
import { aLiaisonCommittee, aRosterMember, aSector, aSpecialCommittee } from '../../support/roster.js';

const MEMBER = '__typename ... on Member { id version } ... on RosterRefusal { code }';
const Change = `mutation ($input: ChangeStandingInput!) { answer: changeStanding(input: $input) { ${MEMBER} } }`;
const TakeBack = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  answer: takeBackStanding(id: $id, version: $version, reason: $reason) { ${MEMBER} } }`;
const Revise = `mutation ($id: ID!, $version: Int!, $input: MemberInput!) {
  answer: reviseMember(id: $id, version: $version, input: $input) { ${MEMBER} } }`;
const Create = `mutation ($input: CreateMemberInput!) { answer: createMember(input: $input) { ${MEMBER} } }`;
const Read = `query ($id: ID!) { member(id: $id) { version sectorName unit duty specialCommittees { name }
  terms { number startsOn endsOn }
  standings { id startsOn sectorName specialCommitteeNames unit duty reason enteredByName isToCome } } }`;
const BySector = `query ($period: PeriodInput!) { figureComparison(by: SECTOR, period: $period) { rows { id figures { n } } } }`;
const TERM = '__typename ... on Term { id version } ... on RosterRefusal { code }';
const Enter = `mutation ($input: EnterTermInput!) { answer: enterTerm(input: $input) { ${TERM} } }`;
const Correct = `mutation ($input: CorrectTermInput!) { answer: correctTerm(input: $input) { ${TERM} } }`;
const Remove = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  answer: removeTerm(id: $id, version: $version, reason: $reason) { __typename ... on TermRemoved { id } ... on RosterRefusal { code } } }`;
const Terms = `query { terms { id number isNow memberCount leftCount corrections { field saidBefore reason } } }`;
const Members = `query ($filter: MemberFilter) { members(first: 100, filter: $filter) { totalCount } }`;

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());

const day = (later = 0) =>
  new Date(app.clock.now().getTime() + 8 * 3_600_000 + later * 86_400_000).toISOString().slice(0, 10);
const read = async (member: Member) => (await app.as(secretariat).query(Read, { id: member.id })).member;
const change = async (member: Member, more: object, who: Person = secretariat) => {
  const { version } = await read(member);
  return (await app.as(who).mutate(Change, { input: { memberId: member.id, version, startsOn: day(), ...more } }))
    .answer;
};
const shown = ({
  standings,
}: {
  standings: { startsOn: string | null; sectorName: string | null; unit: string | null }[];
}) => standings.map(({ startsOn, sectorName, unit }) => [startsOn, sectorName, unit]);

it('holds from a day on, keeps what held before, and counts a member where they were', async () => {
  const [farmers, lawyers] = [await aSector(app), await aSector(app)];
  const special = await aSpecialCommittee(app);
  const member = await aRosterMember(app, { termStartsOn: '2026-01-01' });
  await change(member, { startsOn: day(-40), sectorId: farmers.id, unit: '农场' });
  await change(member, {
    ...{ startsOn: day(-10), sectorId: lawyers.id, unit: '律所', duty: '常务委员', reason: '界别调整' },
    specialCommitteeIds: [special.id],
  });
  const now = await read(member);

  expect(now).toMatchObject({ sectorName: lawyers.name, unit: '律所', duty: '常务委员' });
  expect(now.specialCommittees).toEqual([{ name: special.name }]);
  expect(shown(now)).toEqual([
    [day(-10), lawyers.name, '律所'],
    [day(-40), farmers.name, '农场'],
    [null, null, null],
  ]);
  expect(now.standings[0]).toMatchObject({ reason: '界别调整', enteredByName: secretariat.name });

  const countIn = async (sectorId: string, to: string) => {
    const { figureComparison } = await app.as(secretariat).query(BySector, { period: { from: day(-45), to } });
    const row = figureComparison.rows.find(({ id }: { id: string }) => id === sectorId);
    return row.figures[0]?.n ?? 0;
  };
  expect([await countIn(farmers.id, day(-20)), await countIn(lawyers.id, day(-20))]).toEqual([1, 0]);
  expect([await countIn(farmers.id, day()), await countIn(lawyers.id, day())]).toEqual([0, 1]);
});

it('waits for a day to come, and holds when it has come', async () => {
  const sector = await aSector(app);
  const member = await aRosterMember(app);
  await change(member, { startsOn: day(3), sectorId: sector.id });

  await keepDays(jobContext(app));
  const before = await read(member);
  expect(before.sectorName).toBeNull();
  expect(before.standings[0]).toMatchObject({ startsOn: day(3), isToCome: true });
  app.clock.advance({ days: 3 });
  await keepDays(jobContext(app));
  await keepDays(jobContext(app));
  const after = await read(member);
  expect([after.sectorName, after.standings[0].isToCome]).toEqual([sector.name, false]);
});

it('is taken back whole, says no where there is nothing to change, and tells the member', async () => {
  const signed = await aMember(app);
  const { member } = signed;
  expect((await change(member, {})).code).toBe('NOTHING_CHANGED');
  await change(member, { unit: '写错的单位' });
  const { standings, version } = await read(member);
  const takeBack = async (id: string, seen: number) =>
    (await app.as(secretariat).mutate(TakeBack, { id, version: seen, reason: '登记错了' })).answer;
  expect((await takeBack(standings[1].id, version)).code).toBe('FIRST_STANDING');
  expect((await takeBack(standings[0].id, version)).__typename).toBe('Member');
  const after = await read(member);
  expect([after.unit, shown(after)]).toEqual([null, [[null, null, null]]]);
  expect(kindsOf(await toldTo(app, signed))).toEqual(['STANDING_CHANGED', 'STANDING_CHANGED']);
});

it.each(eitherFirst('甲单位', '乙单位'))(
  'of %s and %s at once the first holds, and the second is asked to look again',
  async (...order) => {
    const member = await aRosterMember(app);
    const { version } = await read(member);
    const row = await heldRow(app, 'member', member.id);
    const changes = (unit: string) =>
      app
        .as(secretariat)
        .mutate(Change, { input: { memberId: member.id, version, startsOn: day(5), unit } })
        .then(({ answer }) => answer);
    expect(await inOrder(row, order, changes)).toEqual(['done', 'CONFLICT']);
    expect(shown(await read(member))).toMatchObject([
      [day(5), null, order[0]],
      [null, null, null],
    ]);
  },
);

it('keeps what a revision of today replaces; staff of another committee may not', async () => {
  const officer = await aLiaisonOfficer(app);
  const member = await aRosterMember(app, { committee: officer.committee });
  const { version } = await read(member);
  await app.as(officer).mutate(Revise, { id: member.id, version, input: { name: member.name, unit: '新单位' } });
  expect(shown(await read(member))).toEqual([
    [day(), null, '新单位'],
    [null, null, null],
  ]);
  const stranger = await aLiaisonOfficer(app);
  await expect(change(member, { unit: '别处' }, stranger)).rejects.toThrow(/FORBIDDEN/);
});

it('enters a term with whoever was a member in it; who comes later joins, and terms do not overlap', async () => {
  const term = { number: 11, startsOn: '2026-01-01', endsOn: '2031-12-31', takesIn: true };
  const gone = await aRosterMember(app, { termStartsOn: '2020-01-01', termEndsOn: '2025-12-31' });
  await aRosterMember(app, { termStartsOn: '2024-06-01', termEndsOn: '2025-06-30' });
  const leaves = await aRosterMember(app, { termStartsOn: '2020-01-01', termEndsOn: '2026-06-30' });
  const entered = (await app.as(secretariat).mutate(Enter, { input: term })).answer;
  const committee = await aLiaisonCommittee(app);
  const made = (await app.as(secretariat).mutate(Create, { input: { name: '后来人', committeeId: committee.id } }))
    .answer;

  expect((await read(gone)).terms).toEqual([]);
  expect((await read(leaves)).terms).toEqual([{ number: 11, startsOn: '2026-01-01', endsOn: '2026-06-30' }]);
  expect((await read({ id: made.id } as Member)).terms).toEqual([
    { number: 11, startsOn: '2026-01-01', endsOn: '2031-12-31' },
  ]);
  const { members } = await app.as(secretariat).query(Members, { filter: { termId: entered.id } });
  const { terms } = await app.as(secretariat).query(Terms, {});
  expect(terms).toMatchObject([{ number: 11, isNow: true, memberCount: members.totalCount, leftCount: 0 }]);

  const enter = async (input: object) => {
    const { answer } = await app.as(secretariat).mutate(Enter, { input: { ...term, ...input } });
    return answer.code ?? answer.__typename;
  };
  expect(await enter({})).toBe('TERM_EXISTS');
  expect(await enter({ number: 12, startsOn: '2031-12-31', endsOn: null })).toBe('TERM_OVERLAPS');
  expect(await enter({ number: 12, startsOn: '2032-01-01', endsOn: '2031-01-01' })).toBe('TERM_ENDS_BEFORE_START');
  const turn = await heldTurn(app, 'roster:term');
  const tenth = () => enter({ number: 10, startsOn: '2020-01-01', endsOn: '2025-12-31' });
  expect(await inTurn(turn, tenth, tenth)).toEqual(['Term', 'TERM_EXISTS']);
});

it('puts a term right with what it said before, and removes one entered by mistake', async () => {
  const tenth = async () =>
    (await app.as(secretariat).query(Terms, {})).terms.find(({ number }: { number: number }) => number === 10);
  const { id } = await tenth();
  const correct = async (version: number, input: object) => {
    const full = { id, version, number: 10, startsOn: '2020-01-01', endsOn: '2025-12-31', ...input };
    const { answer } = await app.as(secretariat).mutate(Correct, { input: full });
    return answer.code ?? answer.version;
  };
  const version = await correct(1, { startsOn: '2021-01-01', reason: '日期写错' });
  expect((await tenth()).corrections).toEqual([{ field: 'startsOn', saidBefore: '2020-01-01', reason: '日期写错' }]);
  expect(await correct(version, { endsOn: '2024-01-01' })).toBe('TERM_LEAVES_OUT');
  const removed = await app.as(secretariat).mutate(Remove, { id, version, reason: '登记错了' });
  expect([removed.answer.__typename, await tenth()]).toEqual(['TermRemoved', undefined]);
});
