import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '../../../server/src/kernel/viewer.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk, act, type BriefDesk, issueDraft, read, start } from '../../support/briefs.js';
import { heldRow } from '../../support/locks.js';
import { toldTo } from '../../support/notices.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aMember,
  anAccountHolder,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';
import { aSector } from '../../support/roster.js';
import { aSubmittedTopic, topicVersion } from '../../support/topics.js';

const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on OpinionRefusal { code } } }`;
const Outcome = mutation('recordOutcome', 'RecordOutcomeInput');
const Ladder = '{ briefLadder(year: 2026) { level sent adoptedSingle adoptedComposite forwarded notAdopted awaited } }';

let app: TestApp;
let desk: BriefDesk;
beforeAll(async () => {
  app = await anApp();
  desk = await aBriefDesk(app);
});
afterAll(() => app?.close());

const notices = async (by: Parameters<typeof toldTo>[1], kind: string) => {
  await toldTo(app, by);
  const { myNotices } = await app.as(by).query(Told);
  return myNotices.nodes.filter((one: { kind: string }) => one.kind === kind);
};
const Told = '{ myNotices(unreadOnly: false, first: 100) { nodes { kind title level briefId } } }';
const sent = (level: string, recipient: string) => ({ level, recipient, sentOn: '2026-03-02' });
async function outcome(briefId: string, at: number, found: object) {
  const { submissions } = await read(app, desk.secretariat, briefId);
  const { id, version } = submissions[at];
  const input = { submissionId: id, version, outcomeOn: '2026-03-02', ...found };
  return (await app.as(desk.secretariat).mutate(Outcome, { input })).recordOutcome;
}

describe('the ladder', () => {
  it('gives each submission its own outcome, counts each rung and archives once nothing is awaited', async () => {
    const id = await aBrief(app, desk, 'ISSUED');
    for (const place of [sent('CITY', '市政协'), sent('PROVINCE', '省政协')])
      expect(await act(app, desk.secretariat, 'sendBriefUp', id, place)).toMatchObject({ id });
    expect(await act(app, desk.secretariat, 'sendBriefUp', id, sent('CITY', '市政协'))).toMatchObject({
      code: 'SENT_ALREADY',
    });
    expect(await act(app, desk.secretariat, 'archiveBrief', id)).toMatchObject({ code: 'OUTCOME_AWAITED' });

    await outcome(id, 0, { outcome: 'FORWARDED', letterIn: '市协〔2026〕3号' });
    await outcome(id, 1, { outcome: 'ADOPTED', adoptedAs: 'COMPOSITE' });
    expect(await read(app, desk.author, id)).toMatchObject({ status: 'FEEDBACK', adoptedAt: ['PROVINCE'] });
    const rung = { sent: 1, adoptedSingle: 0, adoptedComposite: 0, forwarded: 0, notAdopted: 0, awaited: 0 };
    expect((await app.as(desk.secretariat).query(Ladder)).briefLadder).toEqual([
      { ...rung, level: 'DISTRICT', sent: 0 },
      { ...rung, level: 'CITY', forwarded: 1 },
      { ...rung, level: 'PROVINCE', adoptedComposite: 1 },
      { ...rung, level: 'NATIONAL', sent: 0 },
    ]);
    expect(await act(app, desk.secretariat, 'archiveBrief', id)).toMatchObject({ id });
    await act(app, desk.secretariat, 'retrieveBrief', id);
    expect(await read(app, desk.author, id)).toMatchObject({ status: 'FEEDBACK' });
  });

  it('corrects an outcome with a reason, and takes the adoption back first', async () => {
    const id = await aBrief(app, desk, 'ISSUED');
    await act(app, desk.secretariat, 'sendBriefUp', id, sent('CITY', '市委办'));
    await outcome(id, 0, { outcome: 'ADOPTED', adoptedAs: 'SINGLE' });
    expect(await outcome(id, 0, { outcome: 'NOT_ADOPTED' })).toMatchObject({ code: 'REASON_NEEDED' });
    await outcome(id, 0, { outcome: 'NOT_ADOPTED', reason: '登记错了一期' });

    expect((await app.auditTrail({ id })).slice(-3)).toEqual([
      'opinion.adopted',
      'opinion.adoptionReversed',
      'opinion.notAdopted',
    ]);
    expect(
      await outcome(id, 0, { outcome: 'ADOPTED', adoptedAs: 'SINGLE', outcomeOn: '2026-02-01', reason: '再改' }),
    ).toMatchObject({ code: 'BEFORE_IT_WAS_SENT' });
  });
});

describe('a note of sending that was wrong', () => {
  const Withdraw = mutation('withdrawSubmission', 'WithdrawSubmissionInput');
  const withdraw = async (briefId: string, at = 0, more: object = {}, person: Person = desk.secretariat) => {
    const { submissions } = await read(app, desk.secretariat, briefId);
    const input = {
      submissionId: submissions[at]?.id,
      version: submissions[at]?.version,
      reason: '其实没有报',
      ...more,
    };
    return (await app.as(person).mutate(Withdraw, { input })).withdrawSubmission;
  };

  it('leaves the ladder: a brief that went nowhere else is issued again, and can be noted anew', async () => {
    const id = await aBrief(app, desk, 'ISSUED');
    await act(app, desk.secretariat, 'sendBriefUp', id, sent('NATIONAL', '全国政协'));
    const { submissions } = await read(app, desk.secretariat, id);

    expect(await withdraw(id)).toMatchObject({ __typename: 'BriefChanged' });

    expect(await read(app, desk.author, id)).toMatchObject({ status: 'ISSUED', submissions: [] });
    expect((await app.auditTrail({ id })).slice(-2)).toEqual(['opinion.sentUp', 'opinion.submissionWithdrawn']);
    const { rows: kept } = await app.app.database.pool.query(
      `select field, said_before, taken_back, reason from correction where record_id = $1 and field = 'recipient'`,
      [submissions[0].id],
    );
    expect(kept).toEqual([{ field: 'recipient', said_before: '全国政协', taken_back: true, reason: '其实没有报' }]);
    for (const recipient of ['全国政协', '省政协'])
      await act(app, desk.secretariat, 'sendBriefUp', id, sent('NATIONAL', recipient));
    await withdraw(id, 1);
    expect(await read(app, desk.author, id)).toMatchObject({ status: 'FEEDBACK' });
  });

  it('is refused where something is known of it, to anybody else, without a reason, over a stale page, and twice', async () => {
    const id = await aBrief(app, desk, 'ISSUED');
    await act(app, desk.secretariat, 'sendBriefUp', id, sent('CITY', '市政协'));
    await expect(withdraw(id, 0, {}, desk.author)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(withdraw(id, 0, { reason: ' ' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(withdraw(id, 0, { reason: '长'.repeat(1001) })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(withdraw(id, 0, { version: 9 })).rejects.toMatchObject({ code: 'CONFLICT' });
    await outcome(id, 0, { outcome: 'NOT_ADOPTED' });
    expect(await withdraw(id)).toMatchObject({ code: 'OUTCOME_STANDS' });
    await outcome(id, 0, { outcome: 'SENT', outcomeOn: null, reason: '登记错了' });
    const held = await heldRow(app, 'opinion_brief', id);
    const both = Promise.allSettled([withdraw(id), withdraw(id)]);
    await held.waitedForBy(2);
    await held.release();
    expect((await both).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await act(app, desk.secretariat, 'sendBriefUp', id, sent('CITY', '市政协'));
    await outcome(id, 0, { outcome: 'NOT_ADOPTED' });
    await act(app, desk.secretariat, 'archiveBrief', id);
    expect(await withdraw(id)).toMatchObject({ code: 'WRONG_STATUS' });
  });
});

describe('coming back', () => {
  it('tells authors, three townships and whoever brought it up; the last hear of their own topic', async () => {
    const officers: CommitteeOfficer[] = [];
    for (let n = 0; n < 3; n++) officers.push(await aDirector(app));
    const citizen = await aMember(app);
    const topics: string[] = [];
    for (const officer of officers) {
      const { id } = await aSubmittedTopic(app, officer, { by: app.as(citizen), title: '充电难' });
      const version = await topicVersion(app, officer, id);
      await app
        .as(officer)
        .mutate('mutation ($input: SendTopicToBriefInput!) { sendTopicToBrief(input: $input) { __typename } }', {
          input: { topicId: id, version, note: null },
        });
      topics.push(id);
    }
    const { id } = await start(
      app,
      desk.secretariat,
      topics.map((recordId) => ({ kind: 'TOPIC', recordId })),
    );
    expect(await read(app, desk.secretariat, id)).toMatchObject({ kind: 'COMPOSITE', sources: [{}, {}, {}] });
    await issueDraft(app, desk, id, {
      title: '三镇充电难',
      situation: '三镇都缺充电桩',
      analysis: '容量不足',
      suggestion: '统一增容',
    });
    await act(app, desk.secretariat, 'sendBriefUp', id, sent('PROVINCE', '省政协'));
    await outcome(id, 0, { outcome: 'ADOPTED', adoptedAs: 'COMPOSITE' });

    for (const officer of officers)
      expect(await notices(officer, 'BRIEF_ADOPTED')).toMatchObject([{ title: '三镇充电难', level: 'PROVINCE' }]);
    expect(await notices(desk.secretariat, 'BRIEF_ADOPTED')).toHaveLength(1);
    const told = await notices(citizen, 'TOPIC_BRIEF_ADOPTED');
    // One person, however many of the topics were theirs, is told once.
    expect(told).toMatchObject([{ title: '充电难', briefId: null }]);
  });
});

describe('what follows from an instruction', () => {
  const Report = mutation('reportHandling', 'ReportHandlingInput');
  const LookBack = mutation('lookBack', 'LookBackInput');
  const words = {
    leaderName: '李某',
    leaderPost: '副区长',
    level: 'DISTRICT',
    instructedOn: '2026-03-01',
    wording: '请阅处',
    addressee: '区住建局',
    duty: '摸清底数',
    dueOn: '2026-03-20',
    lookBackOn: '2026-04-20',
    readerIds: [],
  };

  it('is acted on by its department, looked back at by the secretariat, and opened again when it does not hold', async () => {
    const handler = await aDepartmentOfficer(app);
    const id = await aBrief(app, desk, 'ISSUED');
    expect(
      await act(app, desk.secretariat, 'recordInstruction', id, { ...words, departmentId: handler.department.id }),
    ).toMatchObject({ id });
    const instruction = async () => (await read(app, desk.secretariat, id)).instructions[0];
    const following = async (by: typeof handler, document: string, name: string, more: object) => {
      const { id: instructionId, version } = await instruction();
      return (await app.as(by).mutate(document, { input: { instructionId, version, ...more } }))[name];
    };
    const looked = (more: object) =>
      following(desk.secretariat as typeof handler, LookBack, 'lookBack', { note: '现场看过', ...more });

    expect(await looked({ holds: true })).toMatchObject({ code: 'NOT_HANDLED_YET' });
    await following(handler, Report, 'reportHandling', { note: '已摸底 120 处' });
    expect(await instruction()).toMatchObject({ status: 'HANDLED', handledNote: '已摸底 120 处' });
    await looked({ holds: false, dueOn: '2026-04-10', lookBackOn: '2026-05-10' });
    expect(await instruction()).toMatchObject({ status: 'OPEN', reopened: 1, dueOn: '2026-04-10' });
    expect(await act(app, desk.secretariat, 'archiveBrief', id)).toMatchObject({ code: 'INSTRUCTION_OPEN' });
    await following(handler, Report, 'reportHandling', { note: '全部整改' });
    await looked({ holds: true });
    expect(await instruction()).toMatchObject({ status: 'HELD' });
    // Said to hold by mistake: it is acted on again, unless its brief lies in the archive.
    expect(await looked({ holds: true })).toMatchObject({ code: 'WRONG_STATUS' });
    await act(app, desk.secretariat, 'archiveBrief', id);
    const again = { holds: false, dueOn: '2026-04-10', lookBackOn: '2026-05-10' };
    expect(await looked(again)).toMatchObject({ code: 'WRONG_STATUS' });
    await act(app, desk.secretariat, 'retrieveBrief', id);
    await looked(again);
    expect(await instruction()).toMatchObject({ status: 'OPEN', reopened: 2 });
    expect(await notices(handler, 'BRIEF_INSTRUCTION_GIVEN')).toHaveLength(1);
    expect(await notices(desk.author, 'BRIEF_HANDLED')).toHaveLength(2);
  });

  it('lets those named read the wording, notes each reading, and lets nobody name themselves', async () => {
    const [reader, colleague, leader] = [
      await aMember(app),
      await anAccountHolder(app, { role: Role.SECRETARIAT }),
      await aLeader(app),
    ];
    const id = await aBrief(app, desk, 'ISSUED');
    await act(app, desk.secretariat, 'recordInstruction', id, { ...words, readerIds: [reader.accountId] });
    const [{ id: instructionId, version }] = (await read(app, desk.secretariat, id)).instructions;
    const Read = 'mutation ($id: ID!) { readWording(instructionId: $id) { wording } }';
    const Name = `mutation ($input: NameReadersInput!) { nameReaders(input: $input) {
      __typename ... on OpinionRefusal { code } } }`;
    const Readers = 'query ($id: ID!) { instructionReaders(instructionId: $id) { name isNamed readAt } }';

    expect((await app.as(reader).mutate(Read, { id: instructionId })).readWording.wording).toBe('请阅处');
    for (const other of [colleague, leader])
      await expect(app.as(other).mutate(Read, { id: instructionId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const naming = { instructionId, version, readerIds: [colleague.accountId] };
    await expect(app.as(colleague).mutate(Name, { input: naming })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { instructionReaders } = await app.as(desk.secretariat).query(Readers, { id: instructionId });
    expect(instructionReaders.find(({ name }: { name: string }) => name === reader.name).readAt).toHaveLength(1);
    // What an instruction is worth in points is reckoned when its turn comes, before or after it is read.
    const trail = (await app.auditTrail({ id: instructionId })).filter((type) => type.startsWith('opinion.'));
    expect(trail.slice(-1)).toEqual(['opinion.wordingRead']);

    // A leader names others, never themselves; also not in a list with others.
    const byLeader = async (...readerIds: string[]) =>
      (await app.as(leader).mutate(Name, { input: { ...naming, readerIds } })).nameReaders;
    expect(await byLeader(leader.accountId)).toMatchObject({ code: 'NOT_ONESELF' });
    expect(await byLeader(reader.accountId, leader.accountId.toUpperCase())).toMatchObject({ code: 'NOT_ONESELF' });
    await expect(app.as(leader).mutate(Read, { id: instructionId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await byLeader(desk.secretariat.accountId)).toMatchObject({ __typename: 'InstructionChanged' });
    await expect(app.as(reader).mutate(Read, { id: instructionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an informant', () => {
  it('is nominated, appointed with a way in, active, counted by the month, and ended with the post', async () => {
    const sector = await aSector(app);
    const InformantAct = (name: string, input: string) =>
      `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on InformantChanged { id slip { loginName } }
        ... on OpinionRefusal { code } } }`;
    const List = '{ informants(first: 10) { nodes { id version status months { month done } loginName isActive } } }';
    const secretariat = app.as(desk.secretariat);
    const { nominateInformant } = await secretariat.mutate(
      InformantAct('nominateInformant', 'NominateInformantInput'),
      {
        input: { name: '陈师傅', monthlyExpected: 2, sectorId: sector.id, unit: '东街修车铺' },
      },
    );
    const now = async () =>
      (await secretariat.query(List)).informants.nodes.find(({ id }: { id: string }) => id === nominateInformant.id);
    const next = async (name: string, input: string, more: object = {}) =>
      (
        await secretariat.mutate(InformantAct(name, input), {
          input: { informantId: nominateInformant.id, version: (await now()).version, ...more },
        })
      )[name];

    expect(await next('activateInformant', 'InformantActInput')).toMatchObject({ code: 'NOT_APPOINTED' });
    const { slip } = await next('appointInformant', 'AppointInformantInput', { termStartsOn: '2026-03-01' });
    expect(slip.loginName).toBe((await now()).loginName);
    await next('activateInformant', 'InformantActInput');
    expect(await now()).toMatchObject({ status: 'ACTIVE', isActive: false });
    const { rows } = await app.app.database.pool.query('select account_id as id from special_informant where id = $1', [
      nominateInformant.id,
    ]);
    await app.app.database.pool.query(`update brief_author set account_id = $1 where brief_id = $2`, [
      rows[0].id,
      await aBrief(app, desk, 'SUBMITTED'),
    ]);
    const { months, isActive } = await now();
    expect([months.at(-1), isActive]).toEqual([{ month: '2026-03', done: 1 }, true]);
    await next('endInformant', 'EndInformantInput', { reason: '调离' });
    expect(await now()).toMatchObject({ status: 'ENDED' });
    const { rows: posts } = await app.app.database.pool.query(
      'select count(*)::int as held from post where account_id = $1 and ended_at is null',
      [rows[0].id],
    );
    expect(posts[0].held).toBe(0);
    expect(await next('endInformant', 'EndInformantInput', { reason: '再来' })).toMatchObject({
      code: 'INFORMANT_ENDED',
    });
  });
});
