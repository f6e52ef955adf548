import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Material, PolicyClause } from '../../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { CorrectStatement, NoteStatement, RecordResponse, WithdrawStatement } from './documents.js';

const History = `query History($statementId: ID!) { statementHistory(statementId: $statementId) {
  number kind text reason speakerName demandNumber evidence { kind label } writtenByName } }`;
const Aids = `query Aids($meetingId: ID!) { scribeAids(meetingId: $meetingId) {
  evidence { kind id label } lastResponsible { departmentId name } } }`;
const Day = `query Day($meetingId: ID!, $words: String!) { dayInWords(meetingId: $meetingId, words: $words) { day } }`;
const Watch = `subscription Said($id: ID!) { meetingLive(id: $id) { statements {
  id kind text demandNumber evidence { kind label } withdrawnAt versionCount } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

async function evidenceOf(table: LiveTable) {
  const em = app.app.database.orm.em.fork();
  const consultation = table.consultation.id;
  const createdAt = app.clock.now();
  const clause = em.create(PolicyClause, {
    consultation,
    document: '物业管理条例',
    clause: '第二十条',
    createdAt,
  } as never);
  const material = em.create(Material, { consultation, title: '货位调查表', createdAt } as never);
  await em.flush();
  return { clause, material };
}
const note = async (table: LiveTable, more: object = {}) => {
  const input = { meetingId: table.meeting.id, participantId: table.merchantSeat.id, text: '货没处放', ...more };
  return (await app.as(table.officer).mutate(NoteStatement, { input })).noteStatement;
};
const statementsSeen = async (table: LiveTable, person = table.officer) => {
  const watch = await app.as(person).watch(Watch, { id: table.meeting.id });
  const { meetingLive } = await watch.next();
  await watch.close();
  return meetingLive.statements;
};

describe('a note', () => {
  it('says what it is, which demand it is about and what it rests on', async () => {
    const table = await aLiveTable(app);
    const { clause, material } = await evidenceOf(table);
    await note(table, {
      kind: 'PROBLEM',
      demandId: table.demands[0]?.id,
      evidence: [
        { kind: 'POLICY_CLAUSE', id: clause.id },
        { kind: 'MATERIAL', id: material.id },
      ],
    });
    expect(await statementsSeen(table)).toMatchObject([
      {
        kind: 'PROBLEM',
        demandNumber: 1,
        versionCount: 1,
        evidence: [
          { kind: 'POLICY_CLAUSE', label: '《物业管理条例》第二十条' },
          { kind: 'MATERIAL', label: '货位调查表' },
        ],
      },
    ]);
    const { scribeAids } = await app.as(table.officer).query(Aids, { meetingId: table.meeting.id });
    expect(scribeAids.evidence.map(({ label }: { label: string }) => label)).toEqual([
      '《物业管理条例》第二十条',
      '货位调查表',
    ]);
  });

  it('rests on nothing of another consultation', async () => {
    const table = await aLiveTable(app);
    const elsewhere = await evidenceOf(await aLiveTable(app));
    const evidence = [{ kind: 'POLICY_CLAUSE', id: elsewhere.clause.id }];
    await expect(note(table, { evidence })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps every form it had, with who, when and why; nothing can rewrite that', async () => {
    const table = await aLiveTable(app);
    const { clause } = await evidenceOf(table);
    const { id: statementId, version } = await note(table);
    const change = { statementId, participantId: table.memberSeat.id, kind: 'PROPOSAL', reason: 'SPEAKER_CORRECTED' };
    const evidence = [{ kind: 'POLICY_CLAUSE', id: clause.id }];
    await app
      .as(table.director)
      .mutate(CorrectStatement, { input: { ...change, version, text: '货位要编号', evidence } });

    const { statementHistory } = await app.as(table.merchant).query(History, { statementId });
    expect(statementHistory).toMatchObject([
      {
        number: 2,
        kind: 'PROPOSAL',
        text: '货位要编号',
        reason: 'SPEAKER_CORRECTED',
        speakerName: table.member.name,
        evidence: [{ label: '《物业管理条例》第二十条' }],
        writtenByName: table.director.name,
      },
      {
        number: 1,
        kind: 'FACT',
        text: '货没处放',
        reason: 'NOTED',
        speakerName: '丁小满',
        writtenByName: table.officer.name,
      },
    ]);
    expect(await statementsSeen(table)).toMatchObject([{ text: '货位要编号', versionCount: 2 }]);
    await expect(
      app.app.database.pool.query('update statement_version set text = $1 where statement_id = $2', [
        '别的',
        statementId,
      ]),
    ).rejects.toThrow('append-only');
    await expect(
      app
        .as(table.officer)
        .mutate(CorrectStatement, { input: { ...change, version: 2, text: '别的', reason: 'NOTED' } }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const stranger = await aLiveTable(app);
    await expect(app.as(stranger.merchant).query(History, { statementId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is taken back by its speaker alone, stays in the record, and is not corrected any more', async () => {
    const table = await aLiveTable(app);
    const { id: statementId, version } = await note(table);
    await expect(app.as(table.member).mutate(WithdrawStatement, { statementId, version })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const { withdrawStatement } = await app.as(table.merchant).mutate(WithdrawStatement, { statementId, version });
    expect(withdrawStatement).toMatchObject({ id: statementId });
    await app.as(table.merchant).mutate(WithdrawStatement, { statementId, version });

    expect(await statementsSeen(table)).toMatchObject([
      { text: '货没处放', withdrawnAt: expect.stringMatching(/^2026-03-02T01:/), versionCount: 2 },
    ]);
    const input = {
      statementId,
      participantId: table.merchantSeat.id,
      kind: 'FACT',
      reason: 'SLIP',
      text: '别的',
      version: withdrawStatement.version,
    };
    const { correctStatement } = await app.as(table.officer).mutate(CorrectStatement, { input });
    expect(correctStatement).toMatchObject({ code: 'STATEMENT_WITHDRAWN' });
    expect(await app.auditTrail({ id: statementId })).toEqual(['meeting.statementNoted', 'meeting.statementWithdrawn']);
  });

  it('keeps both corrections in order when two desks correct at once: the slower is told', async () => {
    const table = await aLiveTable(app);
    const { id: statementId, version } = await note(table);
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const input = { statementId, participantId: table.merchantSeat.id, kind: 'FACT', reason: 'SLIP', version };
    const desks = [table.officer, table.director].map((desk, index) =>
      app
        .as(desk)
        .mutate(CorrectStatement, { input: { ...input, text: `改法${index + 1}` } })
        .then(
          () => 'corrected',
          ({ code }) => code,
        ),
    );
    await held.waitedForBy(2);
    await held.release();
    expect((await Promise.all(desks)).sort()).toEqual(['CONFLICT', 'corrected']);
    const { statementHistory } = await app.as(table.officer).query(History, { statementId });
    expect(statementHistory.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  });
});

describe('a promise at the keyboard', () => {
  it('reads the day people say', async () => {
    const table = await aLiveTable(app);
    const days: Record<string, string | null> = {};
    for (const words of ['9月底', '三个工作日', '3月20日', '2026-04-01', '下周五', '两个月', '国庆', '尽快']) {
      const { dayInWords } = await app.as(table.officer).query(Day, { meetingId: table.meeting.id, words });
      days[words] = dayInWords?.day ?? null;
    }
    // The meeting is on Monday, 2 March 2026.
    expect(days).toEqual({
      '9月底': '2026-09-30',
      三个工作日: '2026-03-05',
      '3月20日': '2026-03-20',
      '2026-04-01': '2026-04-01',
      下周五: '2026-03-13',
      两个月: '2026-05-02',
      国庆: '2026-09-30',
      尽快: null,
    });
    await expect(
      app.as(table.merchant).query(Day, { meetingId: table.meeting.id, words: '9月底' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('remembers whom the department named last, for the scribe alone', async () => {
    const table = await aLiveTable(app);
    const promise = {
      meetingId: table.meeting.id,
      demandId: table.demands[0]?.id,
      participantId: table.delegateSeat.id,
      nature: 'COMMITMENT',
      action: '建 60 个货位',
      deliverable: '货位与平面图',
      dueOn: '2026-09-30',
    };
    for (const responsiblePerson of ['周工', '李科长']) {
      app.clock.advance({ minutes: 1 });
      await app.as(table.officer).mutate(RecordResponse, { input: { ...promise, responsiblePerson } });
    }
    const { scribeAids } = await app.as(table.officer).query(Aids, { meetingId: table.meeting.id });
    expect(scribeAids.lastResponsible).toEqual([{ departmentId: table.department.id, name: '李科长' }]);
    const { scribeAids: seen } = await app.as(table.merchant).query(Aids, { meetingId: table.meeting.id });
    expect(seen.lastResponsible).toEqual([]);
  });
});
