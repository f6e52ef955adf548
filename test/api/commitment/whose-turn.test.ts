import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { assignCommitments } from '../../../server/src/modules/commitment/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConfirmedMeeting, type Following, house, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import {
  aDepartmentOfficer,
  aLeader,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type Person,
} from '../../support/people.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

const { inProgress, replied } = handling(() => app);

const TURN = 'party open late medianWorkingDays longestWorkingDays';
const Board = `query ($committeeId: ID) { dashboard(period: { from: "2026-01-01", to: "2026-12-31" }, committeeId: $committeeId) {
  turns { turn { ${TURN} } holders { id name open late longestWorkingDays } } } }`;
const List = `query ($filter: CommitmentFilter) { commitments(filter: $filter, first: 20) { totalCount parties { ${TURN} } } }`;
const board = async (person: Person, committeeId: string | null = null) =>
  (await app.as(person).query(Board, { committeeId })).dashboard.turns;
const list = async (person: Person, filter: object) => (await app.as(person).query(List, { filter })).commitments;

it('says whose turn it is, how long, and with whom, and each number is the list it opens', async () => {
  app.clock.set('2026-03-02T01:00:00Z');
  const officer = await aLiaisonOfficer(app);
  const follower = await aMember(app, { committee: officer.committee });
  const [one, two] = [await aDepartmentOfficer(app), await aDepartmentOfficer(app)];
  const { consultation } = await aConfirmedMeeting(app, officer.committee, {
    promises: [one, one, two].map(({ department }) => ({ department, dueOn: '2026-03-31' })),
    followers: [follower],
  });
  await assignCommitments(house(app), consultation.id);
  const made = await rowsOf<{ id: string }>(
    app,
    'select c.id from commitment c join demand d on d.id = c.demand_id where c.consultation_id = $1 order by d.number',
    [consultation.id],
  );
  const way = (index: number, department: typeof one) =>
    ({ id: made[index]?.id, officer, follower, department }) as unknown as Following;
  await inProgress(way(1, one));
  // Ten working days on, the first has not even been acknowledged; the third is answered and waits for the member.
  app.clock.set('2026-03-16T01:00:00Z');
  await replied(way(2, two));
  app.clock.set('2026-03-18T01:00:00Z');

  const committeeId = officer.committee.id;
  const leader = await aLeader(app);
  const turns = await board(leader, committeeId);
  expect(turns).toMatchObject([
    {
      turn: { party: 'DEPARTMENT', open: 2, late: 1, medianWorkingDays: 12, longestWorkingDays: 12 },
      holders: [{ id: one.department.id, name: one.department.shortName, open: 2, late: 1, longestWorkingDays: 12 }],
    },
    { turn: { party: 'HOUSE', open: 0, late: 0, medianWorkingDays: null, longestWorkingDays: null }, holders: [] },
    {
      turn: { party: 'MEMBER', open: 1, late: 0, longestWorkingDays: 2 },
      holders: [{ id: committeeId, open: 1 }],
    },
    { turn: { party: 'RESIDENTS', open: 0 }, holders: [] },
  ]);

  // Leader, secretariat and the committee's own people read the same numbers, and so does the list.
  expect(await board(await aSecretariat(app), committeeId)).toEqual(turns);
  expect(await board(officer)).toEqual(turns);
  const { parties } = await list(leader, { committeeId });
  expect(parties).toEqual(turns.map(({ turn }: { turn: object }) => turn));
  for (const { turn, holders } of turns) {
    const waitingFor = turn.party;
    expect(await list(leader, { committeeId, waitingFor })).toMatchObject({ totalCount: turn.open });
    expect(await list(leader, { committeeId, waitingFor, partyLate: true })).toMatchObject({ totalCount: turn.late });
    for (const { id, open, late } of holders) {
      const of = waitingFor === 'DEPARTMENT' ? { leadDepartmentId: id } : { committeeId: id };
      expect(await list(leader, { ...of, waitingFor })).toMatchObject({ totalCount: open });
      expect(await list(leader, { ...of, waitingFor, partyLate: true })).toMatchObject({ totalCount: late });
    }
  }

  // Whoever asks for their own turn is told what waits for them as what they are: nothing else, and not what they only read.
  const mine = { mine: true, myTurn: true };
  expect(await list(one, mine)).toMatchObject({ totalCount: 2 });
  expect(await list(two, mine)).toMatchObject({ totalCount: 0 });
  expect(await list(follower, mine)).toMatchObject({ totalCount: 1 });
  expect(await list(follower, { ...mine, waitingFor: 'DEPARTMENT' })).toMatchObject({ totalCount: 0 });
  expect(await list(leader, { myTurn: true })).toMatchObject({ totalCount: 0 });
});

it('is a committee’s own for its staff, whatever they ask for', async () => {
  app.clock.set('2026-03-02T01:00:00Z');
  const [own, other] = [await aLiaisonOfficer(app), await aLiaisonOfficer(app)];
  const department = await aDepartmentOfficer(app);
  const { consultation } = await aConfirmedMeeting(app, other.committee, {
    promises: [{ department: department.department }],
  });
  await assignCommitments(house(app), consultation.id);
  const open = (turns: { turn: { open: number } }[]) => turns.map(({ turn }) => turn.open);
  expect(open(await board(own, other.committee.id))).toEqual([0, 0, 0, 0]);
  expect(open(await board(other))).toEqual([1, 0, 0, 0]);
});
