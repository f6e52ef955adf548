import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DelegateAuthority } from '../../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import {
  CarryDemandOver,
  CompleteResponse,
  ContestResponse,
  CorrectStatement,
  DismissContest,
  EscalateDemand,
  MyMeeting,
  NoteStatement,
  RaiseDemandAtTable,
  RecordResponse,
  WatchMeeting,
} from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const promise = { action: '建 60 个货位', deliverable: '货位与平面图', dueOn: '2026-09-30', responsiblePerson: '周工' };

const answer = async (table: LiveTable, input: object, demand = table.demands[0]) =>
  (
    await app.as(table.officer).mutate(RecordResponse, {
      input: {
        meetingId: table.meeting.id,
        demandId: demand?.id,
        participantId: table.delegateSeat.id,
        ...input,
      },
    })
  ).recordResponse;
const firstDemand = async (table: LiveTable) => {
  const watch = await app.as(table.officer).watch(WatchMeeting, { id: table.meeting.id });
  const { meetingLive } = await watch.next();
  await watch.close();
  return { ...meetingLive.demands[0], pursueCount: meetingLive.pursueCount };
};

describe('what was said', () => {
  it('is noted, and corrected by whoever saw the present words', async () => {
    const table = await aLiveTable(app);
    const input = {
      meetingId: table.meeting.id,
      participantId: table.merchantSeat.id,
      text: '货没处放',
      clientMutationId: crypto.randomUUID(),
    };
    const { noteStatement } = await app.as(table.officer).mutate(NoteStatement, { input });
    expect((await app.as(table.officer).mutate(NoteStatement, { input })).noteStatement.id).toBe(noteStatement.id);
    expect(noteStatement).toMatchObject({ mode: 'ORAL', text: '货没处放' });

    const change = {
      input: {
        statementId: noteStatement.id,
        participantId: table.merchantSeat.id,
        text: '货没有地方放',
        kind: 'PROBLEM',
        reason: 'MISHEARD',
        version: noteStatement.version,
      },
    };
    const { correctStatement } = await app.as(table.officer).mutate(CorrectStatement, change);
    expect(correctStatement).toMatchObject({ text: '货没有地方放', version: 2 });
    await expect(app.as(table.director).mutate(CorrectStatement, change)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(app.as(table.merchant).mutate(CorrectStatement, change)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(table.merchant).mutate(NoteStatement, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await app.auditTrail({ id: noteStatement.id })).toEqual([
      'meeting.statementNoted',
      'meeting.statementCorrected',
    ]);
  });

  it('keeps naughty words as they are', async () => {
    const table = await aLiveTable(app);
    const text = `<script>alert('x')</script> '; drop table demand; -- \u202e 👩‍👩‍👧`;
    const input = { meetingId: table.meeting.id, participantId: table.merchantSeat.id, text };
    expect((await app.as(table.officer).mutate(NoteStatement, { input })).noteStatement.text).toBe(text);
  });
});

describe('a demand raised at the table', () => {
  it('joins those to be settled under the answers', async () => {
    const table = await aLiveTable(app);
    const input = {
      meetingId: table.meeting.id,
      title: '早市占道',
      raisedById: table.merchantSeat.id,
      departmentId: table.department.id,
      clientMutationId: crypto.randomUUID(),
    };
    const { raiseDemandAtTable } = await app.as(table.officer).mutate(RaiseDemandAtTable, { input });
    expect(raiseDemandAtTable).toMatchObject({ number: 2, status: 'RAISED' });
    const again = await app.as(table.officer).mutate(RaiseDemandAtTable, { input });
    expect(again.raiseDemandAtTable.id).toBe(raiseDemandAtTable.id);

    const watch = await app.as(table.officer).watch(WatchMeeting, { id: table.meeting.id });
    const { meetingLive } = await watch.next();
    const answers = meetingLive.agenda.find(({ part }: { part: string }) => part === 'ANSWERS');
    expect(answers.unsettledCount).toBe(2);
    expect(meetingLive.demands[1].itemId).toBe(answers.id);
    await expect(app.as(table.merchant).mutate(RaiseDemandAtTable, { input })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('gets a number of its own when two are written down at once', async () => {
    const table = await aLiveTable(app);
    const held = await heldRow(app, 'consultation', table.consultation.id);
    const both = [table.officer, table.director].map((person, index) =>
      app.as(person).mutate(RaiseDemandAtTable, { input: { meetingId: table.meeting.id, title: `诉求 ${index}` } }),
    );
    await held.waitedForBy(2);
    await held.release();
    const numbers = (await Promise.all(both)).map(({ raiseDemandAtTable }) => raiseDemandAtTable.number);
    expect(numbers.sort()).toEqual([2, 3]);
  });
});

describe('an answer', () => {
  it.each(['EXPLANATION', 'POSITION', 'FORWARDED'])('leaves the demand to be pursued after %s', async (nature) => {
    const table = await aLiveTable(app);
    expect(await answer(table, { nature, text: '正在研究' })).toMatchObject({ nature, downgraded: false });
    expect(await firstDemand(table)).toMatchObject({
      status: 'RESPONDED',
      disposition: null,
      toPursue: true,
      pursueCount: 1,
    });
  });

  it('is a promise when it is whole, and settles the demand', async () => {
    const table = await aLiveTable(app);
    const response = await answer(table, { nature: 'COMMITMENT', ...promise });
    expect(response).toMatchObject({ nature: 'COMMITMENT', downgraded: false, text: promise.action });
    expect(await firstDemand(table)).toMatchObject({ status: 'DISPOSED', disposition: 'COMMITMENT' });
    expect(await app.auditTrail({ id: response.id })).toEqual(['meeting.responseRecorded']);
  });

  it('is a position while a part is missing, and a promise once it is filled in', async () => {
    const table = await aLiveTable(app);
    const response = await answer(table, { nature: 'COMMITMENT', ...promise, dueOn: null, responsiblePerson: '' });
    expect(response).toMatchObject({ nature: 'POSITION', downgraded: true });
    expect((await firstDemand(table)).responses[0].missing).toEqual(['DUE_ON', 'RESPONSIBLE_PERSON']);

    const half = await app.as(table.officer).mutate(CompleteResponse, {
      input: { responseId: response.id, version: response.version, dueOn: '2026-09-30' },
    });
    expect(half.completeResponse).toMatchObject({ nature: 'POSITION', downgraded: true });
    const input = { responseId: response.id, version: half.completeResponse.version, responsiblePerson: '周工' };
    const { completeResponse } = await app.as(table.officer).mutate(CompleteResponse, { input });
    expect(completeResponse).toMatchObject({ nature: 'COMMITMENT', downgraded: false, action: promise.action });
    expect(await firstDemand(table)).toMatchObject({ status: 'DISPOSED', disposition: 'COMMITMENT' });

    await expect(app.as(table.officer).mutate(CompleteResponse, { input })).rejects.toMatchObject({ code: 'CONFLICT' });
    const whole = await app
      .as(table.officer)
      .mutate(CompleteResponse, { input: { ...input, version: completeResponse.version } });
    expect(whole.completeResponse).toMatchObject({ code: 'NOT_AN_INCOMPLETE_PROMISE' });
    await expect(app.as(table.merchant).mutate(CompleteResponse, { input })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('needs somebody entitled behind a delegate who must report back', async () => {
    const table = await aLiveTable(app, { authority: DelegateAuthority.MUST_REPORT_BACK });
    const response = await answer(table, { nature: 'COMMITMENT', ...promise });
    expect(response).toMatchObject({ nature: 'POSITION', downgraded: true });
    expect((await firstDemand(table)).responses[0].missing).toEqual(['AUTHORITY']);
    const { completeResponse } = await app.as(table.officer).mutate(CompleteResponse, {
      input: { responseId: response.id, version: response.version, authorisedBy: '李局长（电话）' },
    });
    expect(completeResponse).toMatchObject({ nature: 'COMMITMENT' });
  });

  it('declines only with reason and basis, which the demand then carries', async () => {
    const table = await aLiveTable(app);
    const declined = { nature: 'DECLINED', text: '不能办', reason: '与规划不符' };
    expect(await answer(table, declined)).toMatchObject({ code: 'REASON_AND_BASIS_NEEDED' });
    expect(await answer(table, { ...declined, basis: '《城乡规划法》第四十条' })).toMatchObject({ nature: 'DECLINED' });
    expect(await tableRow(app, 'demand', table.demands[0]?.id ?? '')).toMatchObject({
      disposition: 'DECLINED',
      disposition_reason: '与规划不符',
      disposition_basis: '《城乡规划法》第四十条',
    });
  });

  it('cannot be promised into the past, nor given by those who ask', async () => {
    const table = await aLiveTable(app);
    const late = await answer(table, { nature: 'COMMITMENT', ...promise, dueOn: '2026-01-01' });
    expect(late).toMatchObject({ code: 'DUE_DATE_PAST' });
    const own = await answer(table, { nature: 'EXPLANATION', text: '我自己说', participantId: table.merchantSeat.id });
    expect(own).toMatchObject({ code: 'RESPONDER_MAY_NOT_ANSWER' });
    await expect(answer(table, { nature: 'POSITION' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(answer(table, { nature: 'COMMITMENT', ...promise, dueOn: '0000-99-99' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(
      answer(await aLiveTable(app), { nature: 'POSITION', text: '别处' }, table.demands[0]),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is recorded once, however often it is sent', async () => {
    const table = await aLiveTable(app);
    const input = { nature: 'EXPLANATION', text: '说明情况', clientMutationId: crypto.randomUUID() };
    const [one, other] = [await answer(table, input), await answer(table, input)];
    expect(one.id).toBe(other.id);
    expect((await firstDemand(table)).responses).toHaveLength(1);
  });
});

describe('contesting', () => {
  it('puts the demand back to be pursued, until the chair lets the answer stand', async () => {
    const table = await aLiveTable(app);
    const { id: responseId } = await answer(table, { nature: 'SOLVED_ON_SPOT', text: '已经解决' });

    const variables = { responseId, reason: '没有解决' };
    await expect(app.as(table.member).mutate(ContestResponse, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { contestResponse } = await app.as(table.merchant).mutate(ContestResponse, variables);
    expect(contestResponse).toMatchObject({ id: responseId });
    expect(await firstDemand(table)).toMatchObject({ status: 'RESPONDED', disposition: null, toPursue: true });
    const again = await app.as(table.director).mutate(ContestResponse, variables);
    expect(again.contestResponse).toMatchObject({ code: 'ALREADY_CONTESTED' });

    await expect(app.as(table.officer).mutate(DismissContest, { responseId })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await app.as(table.director).mutate(DismissContest, { responseId });
    expect(await firstDemand(table)).toMatchObject({ status: 'DISPOSED', disposition: 'SOLVED_ON_SPOT' });
    const calm = await app.as(table.director).mutate(DismissContest, { responseId });
    expect(calm.dismissContest).toMatchObject({ code: 'NOT_CONTESTED' });
    expect(await app.auditTrail({ id: responseId })).toEqual([
      'meeting.responseRecorded',
      'meeting.responseContested',
      'meeting.contestDismissed',
    ]);
  });

  it('loses no promise: nobody joins or takes back for others what somebody promised on, while the chair has not settled it', async () => {
    const table = await aLiveTable(app, { demands: 2 });
    const promise = { action: '划线', deliverable: '40 个摊位', dueOn: '2026-06-30', responsiblePerson: '王科长' };
    const { id: responseId } = await answer(table, { nature: 'COMMITMENT', text: '我们来办', ...promise });
    await app.as(table.merchant).mutate(ContestResponse, { responseId, reason: '期限太长' });
    const [first, second] = table.demands.map(({ id }) => id);
    const demandAct = async (person: typeof table.officer, name: string, more: object = {}) => {
      const { rows } = await app.app.database.pool.query('select version from demand where id = $1', [first]);
      const type = name === 'mergeDemand' ? 'MergeDemandInput' : 'TakeDemandBackInput';
      const { answer: given } = await app.as(person).mutate(
        `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
          __typename ... on Demand { disposition } ... on ConsultationRefusal { code } } }`,
        { input: { demandId: first, version: rows[0].version, reason: '记重了', ...more } } as never,
      );
      return given;
    };
    expect(await demandAct(table.officer, 'mergeDemand', { intoId: second })).toMatchObject({
      code: 'DEMAND_PROMISED',
    });
    expect(await demandAct(table.officer, 'withdrawDemand')).toMatchObject({ code: 'DEMAND_PROMISED' });
    expect(await demandAct(table.director, 'withdrawDemand')).toMatchObject({ code: 'DEMAND_PROMISED' });
    // Whoever asked may ask no more.
    expect(await demandAct(table.merchant, 'withdrawDemand')).toMatchObject({ disposition: 'WITHDRAWN' });
    expect(await demandAct(table.merchant, 'restoreDemand')).toMatchObject({ __typename: 'Demand' });
    await app.as(table.director).mutate(DismissContest, { responseId });
    expect(await firstDemand(table)).toMatchObject({ status: 'DISPOSED', disposition: 'COMMITMENT' });
  });

  it('is offered to those who asked, and to nobody else', async () => {
    const table = await aLiveTable(app);
    const { id: responseId } = await answer(table, { nature: 'POSITION', text: '尽快研究' });
    const answersOf = async (person: LiveTable['merchant' | 'member']) =>
      (await app.as(person).query(MyMeeting, { id: table.meeting.id })).myMeeting.answers;
    expect(await answersOf(table.merchant)).toMatchObject([
      { id: responseId, nature: 'POSITION', text: '尽快研究', contested: false, viewerCanContest: true },
    ]);
    expect(await answersOf(table.member)).toEqual([]);
    await app.as(table.merchant).mutate(ContestResponse, { responseId, reason: '没有说时间' });
    expect(await answersOf(table.merchant)).toMatchObject([{ contested: true, viewerCanContest: false }]);
  });
});

describe('what the chair decides', () => {
  it('escalates or carries over what no answer settled', async () => {
    const table = await aLiveTable(app);
    const demandId = table.demands[0]?.id ?? '';
    const up = await app.as(table.director).mutate(EscalateDemand, { demandId, reason: '需市级统筹' });
    expect(up.escalateDemand).toMatchObject({
      status: 'DISPOSED',
      disposition: 'ESCALATED',
      dispositionReason: '需市级统筹',
    });

    const input = { demandId, owner: '城南镇人民政府', until: '2026-06-30', reason: '等规划批复' };
    const over = await app.as(table.director).mutate(CarryDemandOver, { input });
    expect(over.carryDemandOver).toMatchObject({ disposition: 'CARRIED_OVER', carriedOverTo: '城南镇人民政府' });
    expect(await app.auditTrail({ id: demandId })).toEqual(['meeting.demandEscalated', 'meeting.demandCarriedOver']);

    await expect(
      app.as(table.director).mutate(CarryDemandOver, { input: { ...input, until: '2025-01-01' } }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(app.as(table.officer).mutate(CarryDemandOver, { input })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(app.as(table.merchant).mutate(EscalateDemand, { demandId, reason: '上报' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('gives way to an answer, and does not override one', async () => {
    const table = await aLiveTable(app);
    const demandId = table.demands[0]?.id ?? '';
    const input = { demandId, owner: '镇政府', until: '2026-06-30' };
    await app.as(table.director).mutate(CarryDemandOver, { input });
    await answer(table, { nature: 'COMMITMENT', ...promise });
    expect(await tableRow(app, 'demand', demandId)).toMatchObject({ disposition: 'COMMITMENT', carried_over_to: null });
    const late = await app.as(table.director).mutate(CarryDemandOver, { input });
    expect(late.carryDemandOver).toMatchObject({ code: 'DEMAND_SETTLED' });
    const up = await app.as(table.director).mutate(EscalateDemand, { demandId, reason: '上报' });
    expect(up.escalateDemand).toMatchObject({ code: 'DEMAND_SETTLED' });
  });
});
