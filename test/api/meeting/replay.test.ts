import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RecordVerdict, verifyMeetingRecord } from '../../../server/src/modules/meeting/record/verify-record.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import * as ask from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const rows = async <Row>(sql: string, params: unknown[] = []): Promise<Row[]> =>
  (await app.app.database.pool.query(sql, params)).rows as Row[];
const verdict = (id: string): Promise<RecordVerdict> => verifyMeetingRecord(app.app.services.read, id);

const refusal = '{ __typename ... on MeetingRefusal { code } }';
const AskQuestion = `mutation Ask($input: AskQuestionInput!) { askQuestion(input: $input) ${refusal} }`;
const LikeQuestion = `mutation Like($questionId: ID!, $liked: Boolean!) {
  likeQuestion(questionId: $questionId, liked: $liked) ${refusal} }`;
const TakeQuestionBack = `mutation TakeBack($questionId: ID!) { takeQuestionBack(questionId: $questionId) ${refusal} }`;
const ShortlistQuestion = `mutation Shortlist($questionId: ID!, $shortlisted: Boolean!) {
  shortlistQuestion(questionId: $questionId, shortlisted: $shortlisted) ${refusal} }`;
const AnswerQuestion = `mutation Answer($input: AnswerQuestionInput!) { answerQuestion(input: $input) ${refusal} }`;
const SetQuestionAside = `mutation Aside($questionId: ID!, $reason: String!) {
  setQuestionAside(questionId: $questionId, reason: $reason) ${refusal} }`;
const PrepareRound = `mutation Prepare($input: PrepareHallPollInput!) { prepareHallPoll(input: $input) ${refusal} }`;
const OpenRound = `mutation Open($roundId: ID!) { openHallPoll(roundId: $roundId) ${refusal} }`;
const CloseRound = `mutation Close($roundId: ID!) { closeHallPoll(roundId: $roundId) ${refusal} }`;
const ShowRound = `mutation Show($roundId: ID!, $shown: Boolean!) { showHallPollOutcome(roundId: $roundId, shown: $shown) ${refusal} }`;
const TakeOpinionBack = `mutation TakeBack($itemId: ID!) { takePollItemBack(itemId: $itemId) ${refusal} }`;
const SubmitOpinion = `mutation Submit($input: SubmitPollItemInput!) { submitPollItem(input: $input) ${refusal} }`;
const ModerateOpinion = `mutation Moderate($itemId: ID!, $asked: Boolean!, $version: Int!) {
  moderatePollItem(itemId: $itemId, asked: $asked, version: $version) ${refusal} }`;
const VoteOnOpinion = `mutation Vote($input: VoteOnPollItemInput!) { voteOnPollItem(input: $input) ${refusal} }`;

/** The same numbers for the same seed, so that a walk that fails can be walked again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe('the events of a meeting', () => {
  it('number what happened without gaps, say who did it, and carry the rows that changed', async () => {
    const table = await aLiveTable(app);
    const { noteStatement } = await app.as(table.officer).mutate(ask.NoteStatement, {
      input: { meetingId: table.meeting.id, participantId: table.merchantSeat.id, text: '仓库漏雨' },
    });
    await app.as(table.officer).mutate(ask.CorrectStatement, {
      input: {
        statementId: noteStatement.id,
        participantId: table.merchantSeat.id,
        kind: 'FACT',
        reason: 'ADDED_TO',
        text: '仓库漏雨三处',
        version: noteStatement.version,
      },
    });

    const events = await rows<Record<string, never>>(
      'select seq, type, actor_kind, actor_id, changes from meeting_event where meeting_id = $1 order by seq',
      [table.meeting.id],
    );
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(events.map(({ type }) => type)).toEqual([
      'meeting.prepared',
      'meeting.opened',
      ...Array(4).fill('meeting.signedIn'),
      'meeting.statementNoted',
      'meeting.statementCorrected',
    ]);
    expect(events.at(-2)).toMatchObject({
      actor_kind: 'ACCOUNT',
      actor_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      changes: [{ op: 'INSERT', table: 'statement', row: noteStatement.id, values: { text: '仓库漏雨' } }],
    });
    expect(events.at(-1)?.['changes']).toEqual([
      { op: 'UPDATE', table: 'statement', row: noteStatement.id, values: { text: '仓库漏雨三处', version: 2 } },
    ]);
  });

  it('cannot be changed or removed', async () => {
    const { meeting } = await aLiveTable(app);
    for (const statement of [
      `update meeting_event set type = 'x' where meeting_id = $1`,
      `update meeting_event set changes = '[]' where meeting_id = $1`,
      'delete from meeting_event where meeting_id = $1',
      `update attendance_entry set act = 'LEFT' where meeting_id = $1`,
      'delete from attendance_entry where meeting_id = $1',
    ]) {
      await expect(rows(statement, [meeting.id])).rejects.toThrow('append-only');
    }
  });

  it('take in whatever changes a row, also behind the back of the commands', async () => {
    const { meeting, demands } = await aLiveTable(app);
    await rows(`update agenda_item set title = '改' where meeting_id = $1 and position = 1`, [meeting.id]);
    await rows('delete from agenda_item_demands where demand_id = $1', [demands[0]?.id]);
    const types = await rows<{ type: string }>(
      'select type from meeting_event where meeting_id = $1 order by seq desc limit 2',
      [meeting.id],
    );
    expect(types.map(({ type }) => type)).toEqual(['meeting.changed', 'meeting.changed']);
    expect(await verdict(meeting.id)).toMatchObject({ holds: true, differences: [] });
  });

  it('show a row that was changed with the recording switched off', async () => {
    const { meeting } = await aLiveTable(app);
    await rows('alter table agenda_item disable trigger user');
    await rows(`update agenda_item set title = '暗改' where meeting_id = $1 and position = 1`, [meeting.id]);
    await rows('alter table agenda_item enable trigger user');
    expect(await verdict(meeting.id)).toMatchObject({
      holds: false,
      differences: [{ table: 'agenda_item', columns: ['title'] }],
    });
  });

  it('say nothing of the digits on the wall', async () => {
    const { meeting } = await aLiveTable(app);
    const [told] = await rows<{ text: string }>(
      `select string_agg(changes::text, '') as text from meeting_event where meeting_id = $1`,
      [meeting.id],
    );
    expect(told?.text).not.toContain(meeting.joinCode);
  });

  it.each([11, 23, 47])('add up to what is kept after a long walk through every act (seed %i)', async (seed) => {
    const table = await aLiveTable(app, { demands: 3 });
    const refused = await walk(table, dice(seed), 200);
    const outcome = await verdict(table.meeting.id);
    expect(outcome).toMatchObject({ holds: true, unfit: null, differences: [] });
    expect(outcome.events).toBeGreaterThan(50);
    // A walk in which nothing was ever refused, or nothing ever done, proves little.
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(180);
  });
});

/** Acts of everybody at the table, in any order; what the house refuses is part of the walk. */
async function walk(table: LiveTable, roll: (sides: number) => number, steps: number): Promise<number> {
  const { officer, director, merchant, member, meeting, merchants } = table;
  const meetingId = meeting.id;
  const any = <Row>(list: readonly Row[]): Row | undefined => list[roll(list.length)];
  const idsIn = async (from: string) =>
    await rows<{ id: string; version: number }>(`select * from ${from} where meeting_id = $1 order by id`, [meetingId]);
  const seats = [table.memberSeat, table.merchantSeat, table.delegateSeat, table.townshipSeat];
  const words = () => ['路灯', '停车', '9月底前完成整改', '已现场解决', '政策不允许'][roll(5)] as string;
  const demandIds = async () =>
    (
      await rows<{ id: string }>('select id from demand where consultation_id = $1 order by number', [
        table.consultation.id,
      ])
    ).map(({ id }) => id);

  const opinionItems = () =>
    rows<{ id: string; version: number }>(
      `select i.id, i.version from opinion_item i join opinion_round r on r.id = i.round_id where r.meeting_id = $1 order by i.id`,
      [meetingId],
    );

  const acts: readonly (() => Promise<unknown>)[] = [
    async () => app.as(officer).mutate(ask.AddAgendaItem, { input: { meetingId, title: words(), plannedMinutes: 5 } }),
    async () => app.as(officer).mutate(ask.OpenAgendaItem, { itemId: any(await idsIn('agenda_item'))?.id }),
    async () => app.as(officer).mutate(ask.CloseAgendaItem, { itemId: any(await idsIn('agenda_item'))?.id }),
    async () => app.as(officer).mutate(ask.RemoveAgendaItem, { itemId: any(await idsIn('agenda_item'))?.id }),
    async () => app.as(officer).mutate(ask.SkipAgendaItem, { itemId: any(await idsIn('agenda_item'))?.id }),
    async () => app.as(any([merchant, member])!).mutate(ask.RaiseHand, { meetingId }),
    async () => app.as(officer).mutate(ask.AddSpeaker, { meetingId, participantId: any(seats)?.id }),
    async () => app.as(officer).mutate(ask.StartSpeaker, { entryId: any(await idsIn('speaker_entry'))?.id }),
    async () => app.as(officer).mutate(ask.EndSpeaker, { entryId: any(await idsIn('speaker_entry'))?.id }),
    async () => app.as(officer).mutate(ask.WithdrawSpeaker, { entryId: any(await idsIn('speaker_entry'))?.id }),
    async () =>
      app.as(officer).mutate(ask.NoteStatement, { input: { meetingId, participantId: any(seats)?.id, text: words() } }),
    async () => {
      const statement = any(await idsIn('statement'));
      return app.as(officer).mutate(ask.CorrectStatement, {
        input: {
          statementId: statement?.id,
          participantId: any(seats)?.id,
          kind: any(['FACT', 'PROBLEM', 'PROPOSAL', 'REPLY', 'PROCEDURE']),
          reason: 'SLIP',
          text: words(),
          version: statement?.version,
        },
      });
    },
    async () => app.as(officer).mutate(ask.RaiseDemandAtTable, { input: { meetingId, title: words() } }),
    async () =>
      app.as(officer).mutate(ask.RecordResponse, {
        input: {
          demandId: any(await demandIds()),
          participantId: any([table.delegateSeat, table.townshipSeat])?.id,
          nature: any(['EXPLANATION', 'POSITION', 'COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED']),
          text: words(),
          ...(roll(2) ? { action: '整改', deliverable: '验收单', dueOn: '2026-09-30', responsiblePerson: '周工' } : {}),
          ...(roll(2) ? { reason: '无依据', basis: '条例第三条' } : {}),
        },
      }),
    async () =>
      app
        .as(director)
        .mutate(ask.ContestResponse, { responseId: any(await idsIn('demand_response'))?.id, reason: '不是承诺' }),
    async () => app.as(director).mutate(ask.DismissContest, { responseId: any(await idsIn('demand_response'))?.id }),
    async () => app.as(director).mutate(ask.EscalateDemand, { demandId: any(await demandIds()), reason: '超出本级' }),
    async () =>
      app.as(director).mutate(ask.CarryDemandOver, {
        input: { demandId: any(await demandIds()), owner: '何镇长', until: '2026-12-01' },
      }),
    async () => app.as(officer).mutate(ask.AddClause, { input: { meetingId, text: words(), policyBasis: '条例' } }),
    async () => app.as(officer).mutate(ask.OpenClause, { clauseId: any(await idsIn('consensus_clause'))?.id }),
    async () =>
      app.as(any([merchant, member])!).mutate(ask.TakeStance, {
        input: { clauseId: any(await idsIn('consensus_clause'))?.id, kind: any(['AGREE', 'RESERVED', 'DISAGREE']) },
      }),
    async () =>
      app.as(officer).mutate(ask.CountHands, {
        input: {
          clauseId: any(await idsIn('consensus_clause'))?.id,
          interestGroupId: merchants.id,
          agreeCount: roll(9),
          reservedCount: roll(3),
          disagreeCount: roll(3),
        },
      }),
    async () => app.as(officer).mutate(ask.SettleClause, { clauseId: any(await idsIn('consensus_clause'))?.id }),
    async () => app.as(any([merchant, member])!).mutate(AskQuestion, { input: { meetingId, text: words() } }),
    async () =>
      app.as(any([merchant, member])!).mutate(LikeQuestion, {
        questionId: any(await idsIn('floor_question'))?.id,
        liked: roll(3) > 0,
      }),
    async () => app.as(merchant).mutate(TakeQuestionBack, { questionId: any(await idsIn('floor_question'))?.id }),
    async () =>
      app.as(officer).mutate(ShortlistQuestion, {
        questionId: any(await idsIn('floor_question'))?.id,
        shortlisted: roll(2) > 0,
      }),
    async () => {
      const question = any(await idsIn('floor_question'));
      return app.as(officer).mutate(AnswerQuestion, {
        input: {
          questionId: question?.id,
          version: question?.version,
          demandId: roll(2) ? any(await demandIds()) : null,
          statementId: roll(2) ? any(await idsIn('statement'))?.id : null,
        },
      });
    },
    async () =>
      app.as(officer).mutate(SetQuestionAside, {
        questionId: any(await idsIn('floor_question'))?.id,
        reason: '会后书面回应',
      }),
    async () =>
      app.as(officer).mutate(PrepareRound, { input: { meetingId, title: words(), items: [words(), '早市限时'] } }),
    async () => app.as(officer).mutate(OpenRound, { roundId: any(await idsIn('opinion_round'))?.id }),
    async () =>
      app.as(any([merchant, member])!).mutate(SubmitOpinion, {
        input: { roundId: any(await idsIn('opinion_round'))?.id, text: words() },
      }),
    async () => app.as(any([merchant, member])!).mutate(TakeOpinionBack, { itemId: any(await opinionItems())?.id }),
    async () => {
      const item = any(await opinionItems());
      return app.as(officer).mutate(ModerateOpinion, { itemId: item?.id, asked: roll(2) > 0, version: item?.version });
    },
    async () =>
      app.as(any([merchant, member, director])!).mutate(VoteOnOpinion, {
        input: { itemId: any(await opinionItems())?.id, word: any(['AGREE', 'DISAGREE', 'PASS']) },
      }),
    async () => app.as(officer).mutate(CloseRound, { roundId: any(await idsIn('opinion_round'))?.id }),
    async () =>
      app.as(officer).mutate(ShowRound, { roundId: any(await idsIn('opinion_round'))?.id, shown: roll(2) > 0 }),
    async () => app.as(officer).mutate(ask.SignInParticipant, { participantId: any(seats)?.id, method: 'DESK' }),
    async () => app.as(officer).mutate(ask.UndoSignIn, { participantId: any(seats)?.id }),
  ];
  let refused = 0;
  for (let step = 0; step < steps; step += 1) {
    const answer = await acts[roll(acts.length)]!().catch((error: { code?: string }) => {
      if (!['NOT_FOUND', 'CONFLICT', 'BAD_USER_INPUT', 'FORBIDDEN'].includes(String(error.code))) throw error;
      return { refused: { code: error.code } };
    });
    if (Object.values(answer as object).some((one) => one && typeof one === 'object' && 'code' in one)) refused += 1;
  }
  return refused;
}

/** Tables of the meeting that are no part of its record, and why. */
const NOT_RECORDED: Readonly<Record<string, string>> = {
  meeting_event: 'is the record',
  minutes_editor: 'who writes at this moment; forgotten after twenty seconds',
  voted_mark: 'a record of it would put voters in the order they came in',
  secret_ballot: 'a record of it would put a vote beside its voter',
  secret_reservation: 'a record of it would put words beside their writer',
  statement_version: 'is append-only itself',
  observer_opinion: 'as opinion_vote',
  opinion_vote: 'a record of it would tell who answered what; closing leaves the count with each statement',
};

it('records every table of the meeting, or says why not', async () => {
  const belonging = await rows<{ name: string }>(
    `with recursive owned as (
       select 'meeting'::regclass::oid as id
       union
       select c.conrelid from pg_constraint c join owned o on c.confrelid = o.id
       where c.contype = 'f' and c.conrelid::regclass::text in (select tablename from pg_tables where schemaname = 'public')
         and c.conrelid::regclass::text = any($1)
     ) select id::regclass::text as name from owned`,
    [tablesOfTheModule()],
  );
  const recorded = await rows<{ name: string }>(
    `select t.tgrelid::regclass::text as name from pg_trigger t where t.tgname = 'meeting_record'`,
  );
  const names = recorded.map(({ name }) => name);
  expect(belonging.map(({ name }) => name).filter((name) => !names.includes(name) && !(name in NOT_RECORDED))).toEqual(
    [],
  );
  expect(belonging.length).toBeGreaterThan(20);
});

/** Entities declared in the rooms of a meeting, and the links between entities. */
function tablesOfTheModule(): string[] {
  const declared = ['meeting', 'floor', 'minutes', 'hall']
    .map((room) => join(import.meta.dirname, '../../../server/src/modules', room))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.entity.ts'))
        .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/^export class (\w+) /gm)]),
    )
    .map(([, name]) => name);
  return [...app.app.database.orm.getMetadata().getAll().values()]
    .filter(({ className, pivotTable }) => pivotTable || declared.includes(className))
    .map(({ tableName }) => tableName);
}
