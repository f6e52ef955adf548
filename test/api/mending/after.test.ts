import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Minutes, MinutesStatus } from '../../../server/src/modules/minutes/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { aConsultationOfFour, type FourParties } from '../../support/consultations.js';
import { handling } from '../../support/handling.js';
import {
  aDepartmentOfficer,
  aDirector,
  aSecretariat,
  type Person,
  type SignedDepartmentOfficer,
} from '../../support/people.js';
import * as say from '../commitment/documents.js';

// A clumsy clerk presses the wrong thing at every step, and mends it. In the end every record is that of one who did not.

let app: TestApp;
let secretariat: Person;
let other: SignedDepartmentOfficer;
beforeAll(async () => {
  app = await anApp();
  app.clock.set('2026-03-02T01:00:00Z');
  secretariat = await aSecretariat(app);
  other = await aDepartmentOfficer(app);
});
afterAll(() => app?.close());

const { acts, on, aReply, aVerification, photo } = handling(() => app);
const done = '{ __typename ... on CommitmentDetail { id } ... on CommitmentRefusal { code } }';
const byReason = (name: string) =>
  `mutation ($id: ID!, $reason: String!) { answer: ${name}(commitmentId: $id, reason: $reason) ${done} }`;
const byInput = (name: string, type: string) =>
  `mutation ($input: ${type}!) { answer: ${name}(input: $input) ${done} }`;
const TakeBack = byReason('takeBackLastAct');
const Undo = byReason('undoLastAct');
const AskToReturn = byReason('requestReturn');
const Consent = `mutation ($id: ID!) { answer: decideReturn(commitmentId: $id, consent: true) ${done} }`;
const Reassign = `mutation ($id: ID!, $departmentId: ID!) {
  answer: reassignCommitment(commitmentId: $id, departmentId: $departmentId, note: "点错了") ${done} }`;
const LetGo = `mutation ($id: ID!, $departmentId: ID!) {
  answer: removeAssistingDepartment(commitmentId: $id, departmentId: $departmentId, reason: "点错了") ${done} }`;
const Correct = byInput('correctCommitment', 'CorrectCommitmentInput');
const CorrectProgress = byInput('correctProgress', 'CorrectProgressInput');
const CorrectReply = byInput('correctReply', 'CorrectReplyInput');
const CorrectVerification = byInput('correctVerification', 'CorrectVerificationInput');
const halt = (name: string) =>
  `mutation ($input: HaltConsultationInput!) { answer: ${name}(input: $input) { __typename } }`;
const corrigenda =
  '{ __typename ... on Corrigenda { corrigenda { id version number } } ... on MeetingRefusal { code } }';
const Draft = `mutation ($input: DraftCorrigendumInput!) { answer: draftCorrigendum(input: $input) ${corrigenda} }`;
const Withdraw = `mutation ($meetingId: ID!, $id: ID!) {
  answer: withdrawCorrigendum(meetingId: $meetingId, corrigendumId: $id) ${corrigenda} }`;
const Appoint = `mutation ($input: AppointActingDirectorInput!) { answer: appointActingDirector(input: $input) { __typename
  ... on StaffEnded { id } } }`;
const Revoke = `mutation ($id: ID!) { answer: revokeActingDirector(actingId: $id, reason: "点错了") { __typename } }`;

interface Mistake {
  readonly what: string;
  readonly regret: () => Promise<unknown>;
  readonly mend: () => Promise<unknown>;
}
type Point = 'ASSIGNED' | 'ACKNOWLEDGED' | 'IN_PROGRESS' | 'ASKED' | 'EXTENDED' | 'REPLIED' | 'VERIFIED' | 'OPEN';
type Mistakes = Readonly<Record<Point, readonly Mistake[]>>;
const none: Mistakes = {
  ...{ ASSIGNED: [], ACKNOWLEDGED: [], IN_PROGRESS: [], ASKED: [] },
  ...{ EXTENDED: [], REPLIED: [], VERIFIED: [], OPEN: [] },
};

/** It was done: neither a refusal nor an error. */
const ok = async (answer: Promise<unknown>) => {
  expect(await answer).not.toMatchObject({ __typename: expect.stringContaining('Refusal') });
};

/** The whole way of one matter, with everything that goes wrong at each point of it. */
async function theWay(of: Following, mistakes: Mistakes): Promise<number> {
  let mended = 0;
  const at = async (point: Point) => {
    for (const { regret, mend } of mistakes[point]) {
      await ok(regret());
      await ok(mend());
      mended += 1;
    }
  };
  await at('ASSIGNED');
  await ok(acts(of.department, say.acknowledge, { id: of.id }));
  await at('ACKNOWLEDGED');
  await ok(acts(of.department, say.report, on(of, { text: '已划线 20 个', photoIds: [] })));
  await at('IN_PROGRESS');
  await ok(acts(of.department, say.askExtension, on(of, { until: '2026-05-15', reason: '下雨' })));
  await at('ASKED');
  await ok(acts(of.officer, say.decide, { id: of.id, approve: true }));
  await at('EXTENDED');
  await ok(acts(of.department, say.reply, await aReply(of)));
  await at('REPLIED');
  await ok(acts(of.follower, say.verify, await aVerification(of)));
  await at('VERIFIED');
  await ok(acts(of.officer, say.open, { id: of.id }));
  await at('OPEN');
  return mended;
}

/** Every mistake a clerk can make on the way of this matter, with how it is mended. */
function mistakesOn(of: Following): Mistakes {
  const { id, department, officer, follower } = of;
  const takeBack = () => acts(department, TakeBack, { id, reason: '点错了' });
  const undo = (person: Person) => () => acts(person, Undo, { id, reason: '点错了' });
  const step = (what: string, regret: Mistake['regret'], mend: Mistake['mend'] = takeBack): Mistake => ({
    ...{ what, regret, mend },
  });
  const give = () => acts(officer, Reassign, { id, departmentId: other.department.id });
  const corrected = async (words: object) => {
    const [row] = await rowsOf<{ version: number }>(
      app,
      'select promise_version as version from commitment where id = $1',
      [id],
    );
    const promise = { action: '施划摊位线', deliverable: '东门外 40 个摊位入线', responsiblePerson: '王科长' };
    return acts(officer, Correct, {
      input: { commitmentId: id, version: row?.version, ...promise, reason: '写错了', ...words },
    });
  };
  const entry = async (seen: string, text: string) => {
    const [row] = await rowsOf<{ id: string }>(app, 'select id from progress_entry where commitment_id = $1', [id]);
    return acts(department, CorrectProgress, {
      input: { commitmentId: id, entryId: row?.id, seen, text, reason: '数错了' },
    });
  };
  const said = (seen: string, text: string, delivered: string) =>
    acts(department, CorrectReply, {
      input: { commitmentId: id, seen, resultClass: 'A', text, delivered, reason: '写错了' },
    });
  const saw = (seen: string, text: string, finding: string) =>
    acts(follower, CorrectVerification, {
      input: { commitmentId: id, seen, finding, text, place: '东门', reason: '看漏了' },
    });
  return {
    ASSIGNED: [
      step('acknowledged too soon', () => acts(department, say.acknowledge, { id })),
      step('returned', () => acts(department, say.sendBack, { id, reason: '点错了' })),
      step(
        'asked another to assist',
        () => acts(officer, say.addAssisting, { id, departmentId: other.department.id }),
        () => acts(officer, LetGo, { id, departmentId: other.department.id }),
      ),
      step('given to another', give, undo(officer)),
      step(
        'words',
        () => corrected({ action: '划线' }),
        () => corrected({}),
      ),
      step(
        'day',
        () => corrected({ promisedDueOn: '2026-06-30' }),
        () => corrected({ promisedDueOn: '2026-04-30' }),
      ),
    ],
    ACKNOWLEDGED: [
      step('returned after acknowledging', () => acts(department, say.sendBack, { id, reason: '点错了' })),
      step('taken from whoever acknowledged', give, undo(officer)),
      step('reported on the wrong matter', async () =>
        acts(department, say.report, on(of, { text: '铺路', photoIds: [await photo(department)] })),
      ),
    ],
    IN_PROGRESS: [
      step(
        'miscounted',
        () => entry('已划线 20 个', '已划线 200 个'),
        () => entry('已划线 200 个', '已划线 20 个'),
      ),
      step('reported twice', () => acts(department, say.report, on(of, { text: '已划线 20 个', photoIds: [] }))),
      step('asked to return', () => acts(department, AskToReturn, { id, reason: '点错了' })),
      step(
        'let it be returned',
        async () => {
          await ok(acts(department, AskToReturn, { id, reason: '点错了' }));
          return acts(officer, Consent, { id });
        },
        async () => {
          await ok(undo(officer)());
          return takeBack();
        },
      ),
      step('taken from whoever works on it', give, undo(officer)),
      step('asked for the wrong day', () =>
        acts(department, say.askExtension, on(of, { until: '2026-05-08', reason: '下雨' })),
      ),
    ],
    ASKED: [
      step('refused', () => acts(officer, say.decide, { id, approve: false }), undo(officer)),
      step('agreed to unread', () => acts(officer, say.decide, { id, approve: true }), undo(officer)),
    ],
    EXTENDED: [
      step('replied too soon', async () => acts(department, say.reply, await aReply(of, 'B'))),
      step('replied with a D', async () => acts(department, say.reply, await aReply(of, 'D'))),
    ],
    REPLIED: [
      step(
        'overstated',
        () => said('办好了', '全办好了', '全部入线'),
        () => said('全办好了', '办好了', '40 个摊位全部入线'),
      ),
      step(
        'found not done',
        async () => acts(follower, say.verify, await aVerification(of, { finding: 'NOT_DONE' })),
        undo(follower),
      ),
      step('verified another', async () => acts(follower, say.verify, await aVerification(of)), undo(follower)),
    ],
    VERIFIED: [
      step(
        'overlooked',
        () => saw('摊位都在线内', '大半在线内', 'PARTLY_DONE'),
        () => saw('大半在线内', '摊位都在线内', 'DONE'),
      ),
      step('opened too soon', () => acts(officer, say.open, { id }), undo(officer)),
    ],
    OPEN: [step('opened on the wrong matter', undo(officer), () => acts(officer, say.open, { id }))],
  };
}

/** What stands of a matter in the end, without ids, hours and the counters that only say how often somebody wrote. */
async function standing({ id }: Following): Promise<unknown> {
  const read = (text: string) => rowsOf(app, text, [id]);
  const [commitment] = await read(
    `select c.status, c.round, c.action, c.deliverable, c.responsible_person, c.due_on, c.promised_due_on, c.acknowledge_by,
       c.extension_count, c.extension_until, c.extension_reason, c.wrong_unit_reason, c.return_reason, c.result_class,
       c.waiting_since, c.waiting_until, c.progress_count, c.acceptance_closes_on, c.closed_at, c.closed_unsolved,
       c.acknowledged_at, c.replied_at, c.assigned_at, c.acceptance_opened_at,
       c.lead_department_id = (select coalesce(p.department_id, de.department_id) from demand_response r
         join demand de on de.id = r.demand_id join participant p on p.id = r.participant_id where r.id = c.response_id) as leads
     from commitment c where c.id = $1`,
  );
  return {
    commitment,
    assisting: await read('select department_id from commitment_assisting_departments where commitment_id = $1'),
    turns: await read(
      `select round, party, started_on, ended_on, due_on from commitment_turn where commitment_id = $1
       order by started_on, id`,
    ),
    progress: await read(
      'select round, text, cardinality(photo_ids) as photos from progress_entry where commitment_id = $1',
    ),
    replies: await read(
      `select round, result_class, text, reason, basis, delivered, next_look_on, cardinality(photo_ids) as photos
       from reply where commitment_id = $1`,
    ),
    verifications: await read('select round, finding, text, place from verification where commitment_id = $1'),
    invitations: await read('select count(*)::int as n from acceptance_invitation where commitment_id = $1'),
  };
}

const kindsOf = async ({ id }: Following) =>
  (
    await rowsOf<{ kind: string }>(app, 'select kind from commitment_step where commitment_id = $1 order by at, id', [
      id,
    ])
  ).map(({ kind }) => kind);

describe('a matter, from its assignment to the question put to residents', () => {
  it('stands in the end as if nobody had ever pressed the wrong thing, and its trail tells both stories', async () => {
    const clean = await aCommitment(app, { dueOn: '2026-04-30' });
    const clumsy = await aCommitment(app, { dueOn: '2026-04-30' });
    expect(await theWay(clean, none)).toBe(0);
    expect(await theWay(clumsy, mistakesOn(clumsy))).toBeGreaterThanOrEqual(20);

    expect(await standing(clumsy)).toEqual(await standing(clean));
    const steps = await kindsOf(clumsy);
    const undone = steps.filter((kind) => kind === 'UNDONE').length;
    expect(undone).toBeGreaterThanOrEqual(15);
    // Every step that was undone, and after them the same steps as the other's.
    const left = await rowsOf<{ kind: string }>(
      app,
      `select s.kind from commitment_step s where s.commitment_id = $1 and not s.continues
         and s.kind not in ('UNDONE', 'CORRECTED', 'ASSISTANCE_ADDED', 'ASSISTANCE_ENDED')
         and not exists (select from commitment_step u where u.undoes = s.id) order by s.at, s.id`,
      [clumsy.id],
    );
    expect(left.map(({ kind }) => kind)).toEqual(await kindsOf(clean));
    const trail = await app.auditTrail({ id: clumsy.id });
    expect(trail.filter((type) => type === 'commitment.undone')).toHaveLength(undone);
    expect(trail.filter((type) => type === 'commitment.corrected').length).toBeGreaterThanOrEqual(10);
    // What was written in what was undone is not lost.
    const kept = await rowsOf<{ said: string }>(
      app,
      'select said_before as said from correction where part_of = $1 and taken_back',
      [clumsy.id],
    );
    expect(kept.map(({ said }) => said)).toEqual(expect.arrayContaining(['铺路', '办不了', 'NOT_DONE'].slice(0, 1)));
  }, 120_000);
});

describe('what lies around it', () => {
  it('stands as it did: a consultation called off, corrections drafted, somebody appointed for a director', async () => {
    const seen = async ({ id }: FourParties) =>
      rowsOf(
        app,
        `select k.status, k.halt_reason, k.before_cancelled, t.status as topic, k.starts_at, k.place,
           (select count(*)::int from participant p where p.consultation_id = k.id) as seats
         from consultation k join topic t on t.id = k.topic_id where k.id = $1`,
        [id],
      );
    const planned = await aConsultationOfFour(app);
    const before = await seen(planned);
    const stop = async (name: string) => {
      const [row] = await rowsOf<{ version: number }>(app, 'select version from consultation where id = $1', [
        planned.id,
      ]);
      const input = { consultationId: planned.id, version: row?.version, reason: '点错了' };
      await ok(app.as(planned.officer).mutate(halt(name), { input }));
    };
    await stop('cancelConsultation');
    await stop('reinstateConsultation');
    expect(await seen(planned)).toEqual(before);

    const of = await aCommitment(app);
    const em = app.app.database.orm.em.fork();
    em.persist(
      em.create(Minutes, {
        ...{
          meeting: of.meeting.id,
          body: '划线四十个',
          status: MinutesStatus.CONFIRMED,
          confirmedAt: app.clock.now(),
        },
        createdAt: app.clock.now(),
      } as never),
    );
    await em.flush();
    const draft = { meetingId: of.meeting.id, passage: '划线四十个', reads: '划线四个', reason: '点错了' };
    const drafted = (await app.as(of.officer).mutate(Draft, { input: draft })).answer.corrigenda[0];
    await ok(app.as(of.officer).mutate(Withdraw, { meetingId: of.meeting.id, id: drafted.id }));
    const again = (await app.as(of.officer).mutate(Draft, { input: { ...draft, reads: '划线四十二个' } })).answer;
    expect(again.corrigenda).toMatchObject([{ number: null }]);
    expect(await rowsOf(app, 'select body from minutes where meeting_id = $1', [of.meeting.id])).toEqual([
      { body: '划线四十个' },
    ]);

    const director = await aDirector(app);
    const posts = () => app.as(of.follower).query('query { viewer { posts { role committeeId } } }', {});
    const held = await posts();
    const { answer } = await app.as(secretariat).mutate(Appoint, {
      input: {
        ...{ committeeId: director.committee.id, accountId: of.follower.accountId, reason: '点错了' },
        ...{ startsOn: '2026-03-02', endsOn: '2026-03-09' },
      },
    });
    await ok(app.as(secretariat).mutate(Revoke, { id: answer.id }));
    expect(await posts()).toEqual(held);
  });
});
