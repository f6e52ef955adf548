import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aBriefDesk, act, type BriefDesk, words } from '../../support/briefs.js';
import { aCommitment, type Following, rowsOf } from '../../support/commitment.js';
import { newsOf, toldTo } from '../../support/notices.js';
import { aDepartmentOfficer, aDirector, anonymous, aSecretariat, type CommitteeOfficer } from '../../support/people.js';

const Again = `mutation ($input: DisposeAgainInput!) { disposeAgain(input: $input) { __typename ... on CommitmentRefusal { code } } }`;
const Chain = `query ($code: String!) { publicChain(trackingCode: $code) { demands { number title disposition
  escalation { kind level on } } } }`;
const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on OpinionRefusal { code } } }`;
const TakeDown = `mutation ($input: TakeDownInput!) { takeDown(input: $input) { __typename ... on CommitmentRefusal { code } } }`;

let app: TestApp;
let desk: BriefDesk;
beforeAll(async () => {
  app = await anApp();
  desk = await aBriefDesk(app);
});
afterAll(() => app?.close());

interface Escalated extends Following {
  readonly director: CommitteeOfficer;
  readonly demandId: string;
  readonly briefId: string;
}

/** A demand that was carried over and went up after all: its brief is begun in the director's name. */
async function anEscalatedDemand(): Promise<Escalated> {
  const of = await aCommitment(app);
  const director = await aDirector(app, of.officer.committee);
  const [demand] = await rowsOf<{ id: string }>(
    app,
    `insert into demand (id, created_at, consultation_id, number, title, body, raised_by_id, status, disposition, disposition_reason,
       carried_over_to, carried_over_owner_id, carried_over_until, disposed_at, version)
     values (gen_random_uuid(), now(), $1, 2, '充电桩不够', '', $3, 'DISPOSED', 'CARRIED_OVER', '等方案', '主任', $2, '2026-03-13', now(), 1)
     returning id`,
    [of.consultation.id, director.accountId, of.stakeholder.id],
  );
  const input = { demandId: demand?.id, version: 1, disposition: 'ESCALATED', reason: '要全区统一' };
  await app.as(director).mutate(Again, { input });
  await app.app.settled();
  const [brief] = await rowsOf<{ id: string }>(app, 'select brief_id as id from brief_source where record_id = $1', [
    demand?.id,
  ]);
  return { ...of, director, demandId: demand?.id as string, briefId: brief?.id as string };
}
const publicly = async ({ topic }: Escalated) => {
  const { publicChain } = await app.as(anonymous).query(Chain, { code: topic.trackingCode });
  return publicChain.demands.find(({ number }: { number: number }) => number === 2);
};
const sofar = async (of: Escalated): Promise<string[]> =>
  (await publicly(of)).escalation.map(({ kind, level, on }: Record<string, string | null>) =>
    [kind, level, on].filter(Boolean).join(' '),
  );
const rowOf = async (table: string, briefId: string) =>
  (
    await rowsOf<{ id: string; version: number }>(app, `select id, version from ${table} where brief_id = $1`, [
      briefId,
    ])
  )[0];

async function issue(of: Escalated): Promise<void> {
  await act(app, of.director, 'saveBrief', of.briefId, { ...words, handIn: true });
  for (const name of ['takeUpBrief', 'passBrief', 'reviewBrief']) await act(app, desk.reviewer, name, of.briefId);
  await act(app, desk.signer, 'signBrief', of.briefId);
  await act(app, desk.secretariat, 'issueBrief', of.briefId, { sentTo: ['区委办'], copiedTo: [] });
}
async function sendUp(of: Escalated): Promise<void> {
  const sent = { level: 'CITY', recipient: '市政协', sentOn: '2026-03-02', letterOut: null };
  await act(app, desk.secretariat, 'sendBriefUp', of.briefId, { ...sent, clientMutationId: `up-${of.briefId}` });
}
async function outcome(of: Escalated, more: object): Promise<void> {
  const row = await rowOf('submission', of.briefId);
  const input = { submissionId: row?.id, version: row?.version, outcomeOn: '2026-03-02', ...more };
  await app.as(desk.secretariat).mutate(step('recordOutcome', 'RecordOutcomeInput'), { input });
}

it('says on the public chain how far it went up, step by step, and to whoever looks after the demand', async () => {
  const of = await anEscalatedDemand();
  const department = await aDepartmentOfficer(app);
  const news = newsOf(app, of.officer);
  await news();
  expect(await sofar(of)).toEqual(['BEING_WRITTEN']);
  await act(app, of.director, 'saveBrief', of.briefId, { ...words, handIn: true });
  expect(await sofar(of)).toEqual(['WITH_DESK']);
  await act(app, of.director, 'takeBackBrief', of.briefId);
  await issue(of);
  expect(await sofar(of)).toEqual(['ISSUED 2026-03-02']);
  await sendUp(of);
  expect(await sofar(of)).toEqual(['ISSUED 2026-03-02', 'SENT_UP CITY 2026-03-02']);
  await outcome(of, { outcome: 'ADOPTED', adoptedAs: 'SINGLE' });
  expect(await sofar(of)).toEqual(['ISSUED 2026-03-02', 'ADOPTED CITY 2026-03-02']);
  expect(await news()).toContain('ESCALATION_CAME_BACK');

  await act(app, desk.secretariat, 'recordInstruction', of.briefId, {
    ...{ leaderName: '李区长', leaderPost: '副区长', level: 'DISTRICT', instructedOn: '2026-03-02' },
    ...{ wording: '请住建局立即拿出方案', addressee: '区住建局', departmentId: department.department.id },
    ...{ duty: '摸清充电桩底数', dueOn: '2026-03-20', lookBackOn: '2026-04-20', readerIds: [] },
    clientMutationId: `instructed-${of.briefId}`,
  });
  const told = async () => {
    const row = await rowOf('leader_instruction', of.briefId);
    return { instructionId: row?.id, version: row?.version };
  };
  const report = { ...(await told()), note: '已装六十个，费用由张三垫付' };
  await app.as(department).mutate(step('reportHandling', 'ReportHandlingInput'), { input: report });
  expect(await sofar(of)).toEqual([
    'ISSUED 2026-03-02',
    'ADOPTED CITY 2026-03-02',
    'INSTRUCTED DISTRICT 2026-03-02',
    'ACTED_ON DISTRICT 2026-03-02',
  ]);
  app.clock.set('2026-04-20T01:00:00Z');
  const look = { ...(await told()), note: '还有两处没装', holds: false, dueOn: '2026-05-10', lookBackOn: '2026-06-10' };
  await app.as(desk.secretariat).mutate(step('lookBack', 'LookBackInput'), { input: look });
  expect((await sofar(of)).slice(-2)).toEqual(['INSTRUCTED DISTRICT 2026-03-02', 'ACTED_ON_AGAIN DISTRICT 2026-04-20']);
  app.clock.set('2026-03-02T01:00:00Z');

  // Who gave it, to whom, in which words and what was answered is nobody's here.
  const shown = JSON.stringify(await publicly(of));
  for (const word of ['李区长', '副区长', '住建局', '方案', '摸清', '张三', '两处', department.department.name])
    expect(shown).not.toContain(word);
});

it('comes back to whoever raised it, by their invitation alone: what it came to, and that it did not after all', async () => {
  const of = await anEscalatedDemand();
  const news = newsOf(app, of.guest);
  await issue(of);
  await sendUp(of);
  await news();
  await outcome(of, { outcome: 'ADOPTED', adoptedAs: 'SINGLE' });
  expect(await news()).toEqual(['TOPIC_BRIEF_ADOPTED']);
  expect((await toldTo(app, of.guest)).at(-1)).toMatchObject({
    title: '早市占道',
    trackingCode: of.topic.trackingCode,
  });
  await outcome(of, { outcome: 'NOT_ADOPTED', reason: '看错了行' });
  expect(await news()).toEqual(['TOPIC_BRIEF_ADOPTION_REVERSED']);
  // It went another way, which they heard of; what becomes of the brief is no answer to them any more.
  const way = { demandId: of.demandId, version: 2, disposition: 'SOLVED_ON_SPOT', reason: '街道已经装了' };
  await app.as(of.director).mutate(Again, { input: way });
  expect(await news()).toEqual(['MATTER_DISPOSED_AGAIN']);
  await outcome(of, { outcome: 'ADOPTED', adoptedAs: 'SINGLE', reason: '没有看错' });
  expect(await news()).toEqual([]);
});

it('corrects itself where what was said of it turns out otherwise', async () => {
  const of = await anEscalatedDemand();
  await issue(of);
  await sendUp(of);
  await outcome(of, { outcome: 'ADOPTED', adoptedAs: 'SINGLE' });
  await outcome(of, { outcome: 'NOT_ADOPTED', reason: '看错了行' });
  expect(await sofar(of)).toEqual(['ISSUED 2026-03-02', 'NOT_ADOPTED CITY 2026-03-02']);
});

it('says that nothing was issued, where the desk keeps it', async () => {
  const of = await anEscalatedDemand();
  await act(app, of.director, 'saveBrief', of.briefId, { ...words, handIn: true });
  await act(app, desk.reviewer, 'takeUpBrief', of.briefId);
  await act(app, desk.reviewer, 'retainBrief', of.briefId, { reason: '与上月一件相同' });
  expect(await publicly(of)).toMatchObject({ escalation: [{ kind: 'RETAINED', level: null, on: null }] });
  expect(JSON.stringify(await publicly(of))).not.toContain('与上月');
});

it('says nothing of briefs about what did not go up, and nothing any more once it went another way', async () => {
  const of = await anEscalatedDemand();
  await issue(of);
  const way = { demandId: of.demandId, version: 2, disposition: 'SOLVED_ON_SPOT', reason: '街道已经装了' };
  await app.as(of.director).mutate(Again, { input: way });
  expect(await publicly(of)).toMatchObject({ disposition: 'SOLVED_ON_SPOT', escalation: [] });
});

it('is taken down with its demand', async () => {
  const of = await anEscalatedDemand();
  await issue(of);
  const secretariat = await aSecretariat(app);
  const input = { consultationId: of.consultation.id, kind: 'MATTER', recordId: of.demandId, reason: '写有个人情况' };
  await app.as(secretariat).mutate(TakeDown, { input });
  expect(await publicly(of)).toMatchObject({ title: '', escalation: [] });
});
