import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { assignCommitments } from '../../../server/src/modules/commitment/index.js';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { OrganisationKind } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConfirmedMeeting, alsoPromised, house, minutesConfirmed, rowsOf } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import { heldTrail, inOrder } from '../../support/locks.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
  type SignedDepartmentOfficer,
} from '../../support/people.js';
import { anOrganisation } from '../../support/roster.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { closed } = handling(() => app);

const Outcomes = `query ($id: ID!) { outcomes(consultationId: $id) { lines { demandNumber
  awaitsDepartment promises { responseId unitName action deliverable dueOn responsiblePerson contestReason viewerCanSettle awaitsDepartment
    commitments { id number status leadDepartmentName } } } } }`;
const HandOver = `mutation ($input: HandOverOutcomesInput!) { answer: handOverOutcomes(input: $input) { __typename
  ... on CommitmentRefusal { code } } }`;
const settle = (name: string) =>
  `mutation ($id: ID!) { answer: ${name}(responseId: $id) { __typename ... on MeetingRefusal { code } } }`;
const Chain = `query ($code: String!) { publicChain(trackingCode: $code) { demands { disposition promiseWaits
  commitment { status departmentName } commitments { number status departmentName action } } } }`;
const Board = `query { resultsBoard(first: 100) { cards { demandId state departmentName } totals { matters } } }`;

/** One demand on which two departments promised; of the second, somebody may have objected. */
async function twoPromises({ contested = false } = {}) {
  const officer = await aLiaisonOfficer(app);
  const director = await aDirector(app, officer.committee);
  const follower = await aMember(app, { committee: officer.committee });
  const [one, two] = [await aDepartmentOfficer(app), await aDepartmentOfficer(app)];
  const made = await aConfirmedMeeting(app, officer.committee, {
    promises: [{ department: one.department }],
    followers: [follower],
  });
  const second = await alsoPromised(app, made, { department: two.department, dueOn: '2026-05-29', contested });
  await assignCommitments(house(app), made.consultation.id);
  return { ...made, officer, director, follower, one, two, second, id: made.consultation.id };
}
type Made = Awaited<ReturnType<typeof twoPromises>>;

const promisesIn = async (person: Person, id: string) =>
  (await app.as(person).query(Outcomes, { id })).outcomes.lines[0].promises;
const statusOf = async ({ id }: Made): Promise<string> =>
  (await rowsOf<{ status: string }>(app, 'select status from consultation where id = $1', [id]))[0]?.status as string;
const cardOf = async ({ demands }: Made) =>
  (await app.as(anonymous).query(Board, {})).resultsBoard.cards.filter(
    ({ demandId }: { demandId: string }) => demandId === demands[0]?.id,
  );
const chainOf = async ({ topic }: Made) =>
  (await app.as(anonymous).query(Chain, { code: topic.trackingCode })).publicChain.demands[0];
const finish = async (of: Made, department: SignedDepartmentOfficer) => {
  const [row] = await rowsOf<{ id: string }>(
    app,
    'select id from commitment where consultation_id = $1 and lead_department_id = $2',
    [of.id, department.department.id],
  );
  await closed({ id: row?.id as string, department, follower: of.follower, officer: of.officer });
};

it('holds each unit to its own word: two that promised on one demand have a commitment each', async () => {
  const of = await twoPromises();
  expect(await promisesIn(of.officer, of.id)).toMatchObject([
    { unitName: of.one.department.shortName, dueOn: '2026-04-30', commitments: [{ status: 'ASSIGNED' }] },
    {
      unitName: of.two.department.shortName,
      action: '我们也办',
      deliverable: '另一份清单',
      dueOn: '2026-05-29',
      responsiblePerson: '李科长',
      commitments: [{ status: 'ASSIGNED', leadDepartmentName: of.two.department.shortName }],
    },
  ]);
  // However often it runs.
  await assignCommitments(house(app), of.id);
  expect(await rowsOf(app, 'select id from commitment where consultation_id = $1', [of.id])).toHaveLength(2);
});

it('is one matter in public, as far as the slower of the two, and over when both are', async () => {
  const of = await twoPromises();
  await finish(of, of.one);
  expect(await statusOf(of)).toBe('TRACKING');
  expect(await cardOf(of)).toMatchObject([{ state: 'IN_PROGRESS', departmentName: of.two.department.shortName }]);
  expect(await chainOf(of)).toMatchObject({
    promiseWaits: false,
    commitment: { status: 'ASSIGNED' },
    commitments: [
      { status: 'CLOSED', departmentName: of.one.department.shortName },
      { status: 'ASSIGNED', departmentName: of.two.department.shortName },
    ],
  });
  await finish(of, of.two);
  expect(await statusOf(of)).toBe('EVALUATED');
  expect(await cardOf(of)).toMatchObject([{ state: 'ACCEPTED' }]);
});

it('keeps a promise somebody objected to until the chair says that it stands', async () => {
  const of = await twoPromises({ contested: true });
  expect(await promisesIn(of.director, of.id)).toMatchObject([
    { commitments: [{}] },
    { contestReason: '没有说清', awaitsDepartment: false, commitments: [] },
  ]);
  const give = { demandId: of.demands[0]?.id, responseId: of.second.id, leadDepartmentId: of.two.department.id };
  const input = { consultationId: of.id, lines: [{ ...give, assistingDepartmentIds: [] }] };
  await app.as(of.officer).mutate(HandOver, { input });
  expect(await rowsOf(app, 'select id from commitment where response_id = $1', [of.second.id])).toEqual([]);

  // The other one is done, and the whole is not: something that was promised waits.
  await finish(of, of.one);
  expect(await statusOf(of)).toBe('TRACKING');
  expect(await cardOf(of)).toMatchObject([{ state: 'IN_PROGRESS' }]);
  expect(await chainOf(of)).toMatchObject({ promiseWaits: true });

  const dismiss = (person: Person) => app.as(person).mutate(settle('dismissContest'), { id: of.second.id });
  for (const person of [of.officer, of.two, of.follower]) {
    await expect(dismiss(person)).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) });
  }
  // Two tablets at once: it is settled once, and given out once.
  const trail = await heldTrail(app);
  const taps = () => dismiss(of.director).then(({ answer }) => answer);
  expect(await inOrder(trail, [1, 2], taps)).toEqual(['done', 'NOT_CONTESTED']);
  await app.app.settled();
  expect(await promisesIn(of.director, of.id)).toMatchObject([
    {},
    { contestReason: null, commitments: [{ leadDepartmentName: of.two.department.shortName }] },
  ]);
  await finish(of, of.two);
  expect(await statusOf(of)).toBe('EVALUATED');
});

it('makes no commitment of what the chair finds was none, and ends when nothing else is open', async () => {
  const of = await twoPromises({ contested: true });
  await finish(of, of.one);
  await app.as(of.director).mutate(settle('upholdContest'), { id: of.second.id });
  await app.app.settled();
  expect(await promisesIn(of.director, of.id)).toHaveLength(1);
  expect(await statusOf(of)).toBe('EVALUATED');
  expect(await rowsOf(app, 'select nature from demand_response where id = $1', [of.second.id])).toEqual([
    { nature: 'POSITION' },
  ]);
  expect(await app.auditTrail({ id: of.second.id })).toEqual(['meeting.contestUpheld']);
  expect((await app.as(of.director).mutate(settle('upholdContest'), { id: of.second.id })).answer).toMatchObject({
    code: 'MINUTES_CONFIRMED',
  });
});

it('does not change by an objection settled late what was disposed of after the minutes', async () => {
  const of = await twoPromises({ contested: true });
  // Only the contested promise was made; the demand was carried over, and its owner settled it since.
  await rowsOf(app, 'delete from demand_response where demand_id = $1 and id <> $2', [of.demands[0]?.id, of.second.id]);
  await rowsOf(
    app,
    `update demand set disposition = 'SOLVED_ON_SPOT', disposition_reason = '已经公示', disposed_afterwards = true
    where id = $1`,
    [of.demands[0]?.id],
  );
  await app.as(of.director).mutate(settle('upholdContest'), { id: of.second.id });
  expect(
    await rowsOf(app, 'select disposition, disposition_reason as reason from demand where id = $1', [
      of.demands[0]?.id,
    ]),
  ).toEqual([{ disposition: 'SOLVED_ON_SPOT', reason: '已经公示' }]);
});

it('leaves an objection that is not about a promise closed with the minutes', async () => {
  const of = await twoPromises({ contested: true });
  await rowsOf(app, `update demand_response set nature = 'EXPLANATION' where id = $1`, [of.second.id]);
  expect((await app.as(of.director).mutate(settle('dismissContest'), { id: of.second.id })).answer).toMatchObject({
    code: 'MINUTES_CONFIRMED',
  });
});

it('takes a promise made again for the one that counts, whatever was objected to the first', async () => {
  const of = await twoPromises({ contested: true });
  app.clock.set('2026-03-02T02:00:00Z');
  const again = await alsoPromised(app, of, { participantId: of.second.participant.id, dueOn: '2026-06-30' });
  await assignCommitments(house(app), of.id);
  expect(await promisesIn(of.director, of.id)).toMatchObject([
    {},
    { responseId: again.id, dueOn: '2026-06-30', commitments: [{ status: 'ASSIGNED' }] },
  ]);
});

it('holds an organisation and a department to their own words, and counts the organisation’s later word for its own', async () => {
  const of = await twoPromises({ contested: true });
  const organisation = await anOrganisation(app, of.officer.committee);
  const speaksForIt = async (name: string) => {
    const [seat] = await rowsOf<{ id: string }>(
      app,
      `insert into participant (id, created_at, consultation_id, party, name, organisation, represents_id, version)
       values (gen_random_uuid(), now(), $1, 'STAKEHOLDER', $2, '旧名', $3, 1) returning id`,
      [of.id, name, organisation.id],
    );
    return seat?.id as string;
  };
  await alsoPromised(app, of, { participantId: await speaksForIt('刘经理'), contested: true });
  app.clock.set('2026-03-02T02:00:00Z');
  const again = await alsoPromised(app, of, { participantId: await speaksForIt('孙经理'), dueOn: '2026-06-30' });
  await assignCommitments(house(app), of.id);
  expect(await promisesIn(of.director, of.id)).toMatchObject([
    { unitName: of.one.department.shortName, commitments: [{ leadDepartmentName: of.one.department.shortName }] },
    { unitName: of.two.department.shortName, contestReason: '没有说清', viewerCanSettle: true, commitments: [] },
    {
      responseId: again.id,
      unitName: organisation.name,
      commitments: [{ status: 'ASSIGNED', leadDepartmentName: organisation.name }],
    },
  ]);
  expect((await chainOf(of)).commitments).toMatchObject([
    { departmentName: of.one.department.shortName },
    { departmentName: organisation.name },
  ]);
});

it('gives what the township promised to an organisation of the directory, and to nobody of another’s', async () => {
  const of = await twoPromises();
  const [seat] = await rowsOf<{ id: string }>(
    app,
    `insert into participant (id, created_at, consultation_id, party, name, organisation, version)
     values (gen_random_uuid(), now(), $1, 'TOWNSHIP', '张书记', '西河镇政府', 1) returning id`,
    [of.id],
  );
  const { id: responseId } = await alsoPromised(app, of, { participantId: seat?.id as string });
  const [own, elsewhere] = [
    await anOrganisation(app, of.officer.committee),
    await anOrganisation(app, (await aLiaisonOfficer(app)).committee),
  ];
  const give = (leadOrganisationId: string) =>
    app.as(of.officer).mutate(HandOver, {
      input: {
        consultationId: of.id,
        lines: [{ demandId: of.demands[0]?.id, responseId, leadOrganisationId, assistingDepartmentIds: [] }],
      },
    });
  await expect(give(elsewhere.id)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  await give(own.id);
  expect((await promisesIn(of.officer, of.id))[2]).toMatchObject({ commitments: [{ leadDepartmentName: own.name }] });
  expect((await give((await anOrganisation(app, of.officer.committee)).id)).answer).toMatchObject({
    code: 'LINE_GIVEN_ELSEWHERE',
  });
});

it('gives nobody what another promised: the township’s word waits until staff say who leads', async () => {
  const of = await twoPromises();
  const [seat] = await rowsOf<{ id: string }>(
    app,
    `insert into participant (id, created_at, consultation_id, party, name, organisation, version)
     values (gen_random_uuid(), now(), $1, 'TOWNSHIP', '张书记', '西河镇政府', 1) returning id`,
    [of.id],
  );
  const third = await alsoPromised(app, of, { participantId: seat?.id as string });
  await assignCommitments(house(app), of.id);
  const line = (await app.as(of.officer).query(Outcomes, { id: of.id })).outcomes.lines[0];
  expect(line).toMatchObject({
    awaitsDepartment: true,
    promises: [{}, {}, { unitName: '西河镇政府', awaitsDepartment: true, commitments: [] }],
  });
  const give = (responseId: string, leadDepartmentId: string) =>
    app.as(of.officer).mutate(HandOver, {
      input: {
        consultationId: of.id,
        lines: [{ demandId: of.demands[0]?.id, responseId, leadDepartmentId, assistingDepartmentIds: [] }],
      },
    });
  await give(third.id, of.one.department.id);
  expect(await promisesIn(of.officer, of.id)).toMatchObject([
    {},
    {},
    { awaitsDepartment: false, commitments: [{ leadDepartmentName: of.one.department.shortName }] },
  ]);
  expect((await give(third.id, of.two.department.id)).answer).toMatchObject({ code: 'LINE_GIVEN_ELSEWHERE' });
});

it('tells whoever settles that an objection waits, again when the minutes are confirmed, and whoever objected what came of it', async () => {
  const of = await twoPromises({ contested: true });
  const secretariat = await aSecretariat(app);
  await rowsOf(
    app,
    `update participant set duty = 'CHAIR', account_id = $2 where consultation_id = $1 and party = 'STAKEHOLDER'`,
    [of.id, of.director.accountId],
  );
  await rowsOf(app, 'update demand_response set contested_by = $2 where id = $1', [
    of.second.id,
    of.follower.accountId,
  ]);
  await minutesConfirmed(app, of);
  await remind(house(app));
  await remind(house(app));
  const told = async (person: { accountId: string }) =>
    (
      await rowsOf<{ kind: string }>(app, `select kind from notice where recipient_id = $1 and kind like 'CONTEST%'`, [
        person.accountId,
      ])
    ).map(({ kind }) => kind);
  expect(await told(of.director)).toEqual(['CONTEST_TO_SETTLE']);
  expect(await told(of.officer)).toEqual(['CONTEST_TO_SETTLE']);
  expect(await told(secretariat)).toEqual([]);
  await app.as(of.director).mutate(settle('dismissContest'), { id: of.second.id });
  await app.app.settled();
  expect(await told(of.follower)).toEqual(['CONTEST_SETTLED']);
});

it('reminds the secretariat from the first day where an office of the township itself promised: its director may not rule', async () => {
  const of = await twoPromises({ contested: true });
  const secretariat = await aSecretariat(app);
  const office = await anOrganisation(app, of.officer.committee, { kind: OrganisationKind.TOWNSHIP_OFFICE });
  await rowsOf(
    app,
    `update participant set party = 'TOWNSHIP', department_id = null, represents_id = $2
     where id = (select participant_id from demand_response where id = $1)`,
    [of.second.id, office.id],
  );
  await minutesConfirmed(app, of);
  for (const day of ['2026-03-02', '2026-03-06', '2026-03-10']) {
    app.clock.set(`${day}T02:00:00Z`);
    await remind(house(app));
    await remind(house(app));
  }
  const told = await rowsOf<{ kind: string }>(
    app,
    `select kind from notice where recipient_id = $1 and consultation_id = $2 and kind like 'CONTEST%' order by id`,
    [secretariat.accountId, of.consultation.id],
  );
  expect(told.map(({ kind }) => kind)).toEqual(['CONTEST_TO_SETTLE', 'CONTEST_DUE_SOON', 'CONTEST_OVERDUE']);
  expect((await app.as(of.director).mutate(settle('dismissContest'), { id: of.second.id })).answer).toMatchObject({
    code: 'OWN_ANSWER',
  });
});

it('gives whoever settles an objection to a promise a day, and says so before it and after it, then to the secretariat too', async () => {
  const of = await twoPromises({ contested: true });
  const secretariat = await aSecretariat(app);
  await minutesConfirmed(app, of);
  const told = async (person: { accountId: string }) =>
    (
      await rowsOf<{ kind: string; due: string | null }>(
        app,
        `select kind, detail ->> 'dueOn' as due from notice where recipient_id = $1 and consultation_id = $2 and kind like 'CONTEST%'
         order by id`,
        [person.accountId, of.consultation.id],
      )
    ).map(({ kind, due }) => `${kind} ${due}`);
  const on = async (day: string) => {
    app.clock.set(`${day}T02:00:00Z`);
    await remind(house(app));
    await remind(house(app));
  };
  await on('2026-03-02');
  expect(await told(of.director)).toEqual(['CONTEST_TO_SETTLE 2026-03-09']);
  await on('2026-03-06');
  const before = ['CONTEST_TO_SETTLE 2026-03-09', 'CONTEST_DUE_SOON 2026-03-09'];
  expect([await told(of.director), await told(of.officer), await told(secretariat)]).toEqual([before, before, []]);
  await on('2026-03-10');
  const late = [...before, 'CONTEST_OVERDUE 2026-03-09'];
  expect([await told(of.director), await told(of.officer)]).toEqual([late, late]);
  expect(await told(secretariat)).toEqual(['CONTEST_OVERDUE 2026-03-09']);
  await app.as(of.director).mutate(settle('dismissContest'), { id: of.second.id });
  await on('2026-03-20');
  expect((await told(of.director)).length).toBe(3);
});
