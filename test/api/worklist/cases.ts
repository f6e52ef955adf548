import { CommitmentStatus } from '../../../server/src/modules/commitment/index.js';
import { ConsultationStatus } from '../../../server/src/modules/consultation/index.js';
import { TopicStatus } from '../../../server/src/modules/topic/index.js';
import type { WaitingKind } from '../../../server/src/modules/worklist/waiting.kinds.js';
import type { TestApp } from '../../support/app.js';
import type { AccountHolder } from '../../support/people.js';
import type { People, WorkingDistrict } from '../../support/working-district.js';

type Who = keyof People;
type Given = Record<string, unknown>;

export interface House {
  readonly app: TestApp;
  readonly d: WorkingDistrict;
  /** Runs a mutation as somebody; it must not be refused. */
  act(who: Who, mutation: string, given: Given): Promise<void>;
  /** For states that nobody reaches in one step. */
  set(sql: string, ...values: unknown[]): Promise<void>;
  version(table: string, id: string): Promise<number>;
}

export interface Case {
  readonly kind: `${WaitingKind}`;
  /** What makes this one another than the kind alone. */
  readonly note?: string;
  /** Makes it wait; the answer is the record the line is about. */
  readonly wait: (house: House) => Promise<string>;
  /** The acting director has whatever the director has. */
  readonly has: readonly Who[];
  readonly hasNot: readonly Who[];
  /** Done by anybody, it is gone for everybody. */
  readonly done: (house: House, id: string) => Promise<void>;
}

const elsewhere = ['otherDirector', 'otherOfficer', 'secretariat', 'member', 'department'] as const;
const staff = { has: ['director', 'officer'], hasNot: elsewhere } as const;
const preparers = { has: [...staff.has, 'otherOffice'], hasNot: [...elsewhere, 'office'] } as const;
const ofDepartment = { has: ['department'], hasNot: ['otherDepartment', 'director', 'secretariat', 'member'] } as const;
const ofMember = {
  has: ['member'],
  hasNot: ['neighbour', 'otherMember', 'director', 'department', 'secretariat'],
} as const;
const { NOTIFIED, POSTPONED, PREPARING, READY, MINUTES_DRAFT } = ConsultationStatus;

const topicAct = (who: Who, mutation: string, more: Given) => async (house: House, topicId: string) =>
  house.act(who, mutation, { input: { topicId, version: await house.version('topic', topicId), ...more } });
const table =
  (status: ConsultationStatus) =>
  async ({ d }: House) =>
    (await d.aTable(status)).consultation.id;
const commitment =
  (status: CommitmentStatus, change = '') =>
  async ({ d, set }: House) => {
    const { id } = await d.aCommitment(status);
    if (change) await set(`update commitment set ${change} where id = $1`, id);
    return id;
  };
const become = (of: string, change: string) => (house: House, id: string) =>
  house.set(`update ${of} set ${change} where id = $1`, id);
const commitmentAct =
  (who: Who, mutation: string, more: Given = {}) =>
  (house: House, commitmentId: string) =>
    house.act(who, mutation, { commitmentId, ...more });
const coordination =
  (state: Parameters<WorkingDistrict['aCoordination']>[0]) =>
  async ({ d }: House) =>
    (await d.aCoordination(state)).id;
const task =
  (state: Parameters<WorkingDistrict['aTask']>[0]) =>
  async ({ d }: House) =>
    (await d.aTask(state)).partId;
/** The follower and the committee share it. */
const runsIt = {
  has: ['member', 'director', 'officer'],
  hasNot: ['neighbour', 'department', 'otherOfficer', 'secretariat'],
} as const;
const brief =
  (status: 'SUBMITTED' | 'RETURNED' | 'REVIEWED' | 'SIGNED' | 'DRAFT') =>
  async ({ d }: House) =>
    (await d.aBrief(status)).id;
/** The meeting of a table, which is what minutes are found by. */
const ended =
  (change = '') =>
  async ({ d, set }: House) => {
    const { meeting } = await d.aTable(MINUTES_DRAFT);
    if (change) await set(`update minutes set ${change} where meeting_id = $1`, meeting.id);
    return meeting.id;
  };
const seat =
  (change: string) =>
  async ({ d, set }: House) => {
    const { memberSeat } = await d.aTable(NOTIFIED);
    await set(`update participant set ${change} where id = $1`, memberSeat.id);
    return memberSeat.id;
  };
const consultationOf = async ({ app }: House, tableName: string, id: string) => {
  const { rows } = await app.app.database.pool.query(`select consultation_id as id from ${tableName} where id = $1`, [
    id,
  ]);
  return rows[0].id as string;
};

export const cases: readonly Case[] = [
  {
    kind: 'TOPIC_TO_SCREEN',
    wait: async ({ d }) => (await d.aTopic()).id,
    ...staff,
    done: topicAct('secretariat', 'returnTopic', { note: '请写明地点' }),
  },
  {
    kind: 'TOPIC_TO_SCREEN',
    note: 'nobody’s committee',
    wait: async ({ d, set }) => {
      const { id } = await d.aTopic();
      await set('update topic set committee_id = null where id = $1', id);
      return id;
    },
    has: ['secretariat'],
    hasNot: ['director', 'officer', 'leader', 'member'],
    done: topicAct('secretariat', 'returnTopic', { note: '请写明地点' }),
  },
  {
    kind: 'TOPIC_TO_COMPLETE',
    wait: async ({ d, set }) => {
      const { id } = await d.aTopic(TopicStatus.RETURNED);
      await set(`update topic set channel = 'PORTAL', submitted_by = $2 where id = $1`, id, d.people.member.accountId);
      return id;
    },
    ...ofMember,
    done: become('topic', `status = 'SUBMITTED'`),
  },
  {
    kind: 'LETTER_TO_ANSWER',
    wait: async ({ d }) => (await d.aLetter()).id,
    ...ofDepartment,
    done: async (house, letterId) =>
      house.act('department', 'answerTransferLetter', { input: { letterId, version: 1, answer: '已清理' } }),
  },
  {
    kind: 'CALL_TO_ANSWER',
    wait: async ({ d, app, set }) => {
      const { id } = await d.aTopicCall();
      await set('update topic_call set open_told_at = $2 where id = $1', id, app.clock.now());
      return id;
    },
    has: ['member', 'neighbour'],
    hasNot: ['director', 'secretariat', 'department'],
    done: become('topic_call', 'closed_at = now()'),
  },
  {
    kind: 'RANKING_TO_CAST',
    wait: async ({ d }) => (await d.aRound()).id,
    has: ['member'],
    hasNot: ['otherMember', 'director', 'department'],
    done: async ({ app, act }, roundId) => {
      const { rows } = await app.app.database.pool.query('select topic_id from ranking_candidate where round_id = $1', [
        roundId,
      ]);
      await act('member', 'castRanking', { input: { roundId, choices: rows.slice(0, 2).map((row) => row.topic_id) } });
    },
  },
  {
    kind: 'CONSULTATION_TO_PREPARE',
    wait: table(PREPARING),
    ...preparers,
    done: become('consultation', `status = 'READY'`),
  },
  {
    kind: 'CONSULTATION_TO_CONVENE',
    wait: table(READY),
    ...preparers,
    done: become('consultation', `status = 'NOTIFIED'`),
  },
  {
    kind: 'CONSULTATION_TO_RESCHEDULE',
    wait: table(POSTPONED),
    ...preparers,
    done: become('consultation', `status = 'NOTIFIED'`),
  },
  { kind: 'MEETING_TO_OPEN', wait: table(NOTIFIED), ...staff, done: become('consultation', `status = 'IN_SESSION'`) },
  {
    kind: 'INVITATION_TO_ANSWER',
    wait: seat(`attendance = 'INVITED'`),
    ...ofMember,
    done: async (house, id) =>
      house.act('member', 'confirmAttendance', {
        input: { consultationId: await consultationOf(house, 'participant', id) },
      }),
  },
  {
    kind: 'LEAVE_TO_DECIDE',
    wait: seat(`attendance = 'LEAVE_REQUESTED', leave_reason = '出差'`),
    ...staff,
    done: async (house, participantId) =>
      house.act('officer', 'decideLeave', {
        input: {
          consultationId: await consultationOf(house, 'participant', participantId),
          participantId,
          isApproved: true,
        },
      }),
  },
  {
    kind: 'PAPER_TO_REVIEW',
    wait: async ({ d, set }) => {
      const { id } = await d.theMembersPaper();
      await set(`update speech_paper set status = 'SUBMITTED', handed_in_at = now() where id = $1`, id);
      return id;
    },
    ...staff,
    done: async (house, paperId) =>
      house.act('director', 'reviewSpeechPaper', {
        input: {
          consultationId: await consultationOf(house, 'speech_paper', paperId),
          paperId,
          verdict: 'RETURN',
          note: '请写短些',
          version: await house.version('speech_paper', paperId),
        },
      }),
  },
  {
    kind: 'PAPER_TO_REWRITE',
    wait: async ({ d, set }) => {
      const { id } = await d.theMembersPaper();
      await set(`update speech_paper set status = 'RETURNED' where id = $1`, id);
      return id;
    },
    ...ofMember,
    done: become('speech_paper', `status = 'SUBMITTED'`),
  },
  {
    kind: 'POSITION_TO_GIVE',
    wait: async ({ d }) => (await d.aTable(PREPARING)).demand.id,
    ...ofDepartment,
    done: async (house, demandId) =>
      house.act('department', 'submitDepartmentPosition', {
        input: { consultationId: await consultationOf(house, 'demand', demandId), demandId, text: '可以外移' },
      }),
  },
  {
    kind: 'SUGGESTIONS_TO_ANSWER',
    wait: async ({ d, set }) => {
      const { id } = await d.aSuggestion();
      await set('update suggestion set consultation_id = $2 where id = $1', id, d.tracked.consultation.id);
      return d.tracked.consultation.id;
    },
    ...staff,
    done: async ({ set }, consultationId) =>
      set('update suggestion set withdrawn_at = now() where consultation_id = $1', consultationId),
  },
  {
    kind: 'RESEARCH_TO_ANSWER',
    wait: async ({ d, set }) => {
      const { tripId } = await d.aResearchTrip({ heldAt: null, leadMember: d.people.chair.member.id });
      await set(`update research_goer set answer = 'ASKED', was_there = null where trip_id = $1`, tripId);
      await set('delete from research_goer where trip_id = $1 and member_id = $2', tripId, d.people.chair.member.id);
      return d.aGoerOf(tripId);
    },
    ...ofMember,
    done: become('research_goer', `answer = 'COMING'`),
  },
  {
    kind: 'RESEARCH_TO_NOTE',
    wait: async ({ d }) => (await d.aResearchTrip({ heldAt: null })).tripId,
    ...ofMember,
    done: become('research_trip', 'held_at = now()'),
  },
  {
    kind: 'RESEARCH_TO_NOTE',
    note: 'led by the office',
    wait: async ({ d }) => (await d.aResearchTrip({ heldAt: null, led: 'OFFICE', leadMember: null })).tripId,
    ...staff,
    done: become('research_trip', 'held_at = now()'),
  },
  {
    kind: 'RESEARCH_TO_REPORT',
    wait: async ({ d }) => (await d.aResearchTrip({ reportedAt: null })).tripId,
    ...ofMember,
    done: become('research_trip', 'reported_at = now()'),
  },
  {
    kind: 'STUDIO_TO_DECIDE',
    wait: async ({ d }) => (await d.aStudio({ status: 'PROPOSED', plateNumber: null, plateOn: null })).studioId,
    has: ['secretariat'],
    hasNot: ['director', 'officer', 'member', 'department'],
    done: become('studio', `status = 'DECLINED'`),
  },
  {
    kind: 'RECEPTION_TO_HOLD',
    wait: async ({ d, set }) => {
      const { receptionId } = await d.aStudio();
      await set('update reception_duty set is_present = false where reception_id = $1', receptionId);
      return receptionId;
    },
    ...ofMember,
    done: async ({ set }, id) => set('update reception_duty set is_present = true where reception_id = $1', id),
  },
  {
    kind: 'RECEPTION_TO_CLOSE',
    wait: async ({ d }) => (await d.aStudio({}, { onDay: '2026-01-20' })).receptionId,
    // The member was there.
    ...{
      has: ['director', 'officer', 'member'],
      hasNot: ['otherDirector', 'otherOfficer', 'secretariat', 'department'],
    },
    done: become('reception', 'closed_at = now()'),
  },
  {
    kind: 'RESEARCH_SUGGESTION_TO_ANSWER',
    wait: async ({ d }) => (await d.aResearchTrip()).suggestionId,
    ...ofDepartment,
    done: async ({ act }, suggestionId) =>
      act('department', 'answerResearchSuggestion', {
        input: { suggestionId, answersSeen: 0, outcome: 'TAKEN_UP', words: '列入计划' },
      }),
  },
  {
    kind: 'TASK_TO_RECEIVE',
    wait: task('GIVEN'),
    ...staff,
    done: (house, partId) => house.act('director', 'receiveTask', { input: { partId } }),
  },
  {
    kind: 'TASK_TO_REPORT',
    wait: task('RECEIVED'),
    ...staff,
    done: (house, partId) =>
      house.act('director', 'reportTask', { input: { partId, version: 1, report: '办好了', records: [] } }),
  },
  {
    kind: 'TASK_PART_TO_TELL',
    wait: async ({ d }) => (await d.aTask('RECEIVED')).helperId,
    ...ofMember,
    done: async (house, helperId) => {
      const { rows } = await house.app.app.database.pool.query('select part_id from task_helper where id = $1', [
        helperId,
      ]);
      await house.act('member', 'tellTaskPart', { input: { partId: rows[0].part_id, words: '走访了一家' } });
    },
  },
  {
    kind: 'TASK_TO_JUDGE',
    wait: task('REPORTED'),
    has: ['secretariat'],
    hasNot: ['director', 'officer', 'member', 'leader'],
    done: (house, partId) => house.act('secretariat', 'judgeTask', { input: { partId, version: 1, accept: true } }),
  },
  {
    kind: 'TASK_EXTENSION_TO_DECIDE',
    wait: task('ASKED'),
    has: ['secretariat'],
    hasNot: ['director', 'officer', 'member', 'leader'],
    done: (house, partId) =>
      house.act('secretariat', 'setTaskDay', { input: { partId, version: 1, dueOn: null, words: '按期办' } }),
  },
  {
    kind: 'PERSONAL_REQUEST_TO_ANSWER',
    wait: ({ d }) => d.aPersonalRequest(),
    has: ['secretariat'],
    hasNot: ['director', 'officer', 'member', 'leader'],
    done: (house, personalRequestId) =>
      house.act('secretariat', 'preparePersonalAnswer', {
        input: { personalRequestId, version: 1, answer: '没有查到', refused: false, erase: [] },
      }),
  },
  {
    kind: 'PERSONAL_ANSWER_TO_CONFIRM',
    wait: ({ d }) => d.aPersonalRequest('PREPARED'),
    has: ['secretariat'],
    hasNot: ['director', 'officer', 'member', 'leader'],
    done: (house, personalRequestId) =>
      house.act('secretariat', 'returnPersonalAnswer', {
        input: { personalRequestId, version: 1, reason: '再查一次' },
      }),
  },
  {
    kind: 'DIRECTIVE_TO_ANSWER',
    wait: async ({ d }) => (await d.aDirective()).committeeAnswerId,
    has: ['director', 'officer'],
    hasNot: ['otherDirector', 'otherOfficer', 'secretariat', 'leader', 'member', 'department'],
    done: (house, answerId) =>
      house.act('director', 'answerDirective', {
        input: { answerId, version: 1, directiveVersion: 1, words: '已排在下周' },
      }),
  },
  {
    kind: 'DIRECTIVE_TO_ANSWER',
    note: 'of a department',
    wait: async ({ app, d }) => {
      const { id } = await d.aDirective();
      const { rows } = await app.app.database.pool.query<{ id: string }>(
        'select id from directive_answer where directive_id = $1 and department_id is not null',
        [id],
      );
      return rows[0]?.id ?? '';
    },
    ...ofDepartment,
    done: (house, id) =>
      house.set(
        `update directive set withdrawn_at = now(), withdrawn_reason = '写错了'
         where id = (select directive_id from directive_answer where id = $1)`,
        id,
      ),
  },
  {
    kind: 'COORDINATION_TO_DECIDE',
    wait: coordination('PROPOSED'),
    ...staff,
    done: (house, coordinationId) =>
      house.act('director', 'decideCoordination', { input: { coordinationId, version: 1, agree: true } }),
  },
  {
    kind: 'COORDINATION_TO_RECORD',
    wait: coordination('HELD'),
    ...runsIt,
    done: (house, coordinationId) =>
      house.act('member', 'recordCoordination', { input: { coordinationId, version: 1, lines: [], steps: [] } }),
  },
  {
    kind: 'COORDINATION_TO_CONFIRM',
    wait: coordination('RECORDED'),
    ...ofDepartment,
    done: (house, coordinationId) =>
      house.act('department', 'answerCoordinationRecord', { input: { coordinationId, version: 1, confirms: true } }),
  },
  {
    kind: 'COORDINATION_TO_CORRECT',
    wait: coordination('CONTESTED'),
    ...runsIt,
    done: (house, coordinationId) =>
      house.act('member', 'correctCoordinationRecord', {
        input: { coordinationId, version: 1, lines: [], steps: [], reason: '写错了' },
      }),
  },
  {
    kind: 'COORDINATION_STEP_TO_DO',
    wait: async ({ d }) => (await d.aCoordination('CONFIRMED')).stepId,
    ...ofDepartment,
    done: (house, stepId) => house.act('department', 'reportCoordinationStep', { input: { stepId, words: '定了' } }),
  },
  {
    kind: 'COORDINATION_STEP_TO_MARK',
    wait: async ({ d, set }) => {
      const { stepId } = await d.aCoordination('CONFIRMED');
      await set(`update coordination_step set reported_at = now(), reported_words = '定了' where id = $1`, stepId);
      return stepId;
    },
    ...runsIt,
    done: (house, stepId) => house.act('member', 'markCoordinationStep', { input: { stepId, outcome: 'DONE' } }),
  },
  {
    kind: 'MINUTES_TO_WRITE',
    wait: async (house) => {
      const id = await ended()(house);
      await house.set('delete from minutes where meeting_id = $1', id);
      return id;
    },
    ...staff,
    done: async ({ act }, meetingId) =>
      act('officer', 'saveMinutes', { input: { meetingId, body: '纪要', version: null } }),
  },
  {
    kind: 'MINUTES_TO_CONFIRM',
    wait: ended(),
    has: ['director', 'chair'],
    hasNot: ['officer', 'secretariat', 'otherDirector', 'member'],
    done: ({ set }, id) => set(`update minutes set status = 'CONFIRMED' where meeting_id = $1`, id),
  },
  {
    kind: 'MINUTES_TO_CONFIRM',
    note: 'written by all who chair: the secretariat is left',
    wait: async (house) => {
      const { d, app } = house;
      const { rows } = await app.app.database.pool.query(
        `select account_id as id from post where role = 'DIRECTOR' and committee_id = $1
         union select account_id from acting_director where committee_id = $1
         union select account_id from participant where duty = 'CHAIR' and account_id is not null`,
        [d.committee.id],
      );
      return ended(`writers = '${JSON.stringify(rows.map(({ id }) => id))}'`)(house);
    },
    has: ['secretariat'],
    hasNot: ['director', 'officer', 'chair', 'member'],
    done: ({ set }, id) => set(`update minutes set status = 'CONFIRMED' where meeting_id = $1`, id),
  },
  {
    kind: 'MINUTES_TO_ANSWER',
    wait: ended('put_to_parties_at = now(), put_to_parties_version = text_version'),
    has: ['member', 'department', 'scribe'],
    hasNot: ['neighbour', 'otherMember', 'officer', 'secretariat'],
    done: async ({ act }, meetingId) => {
      for (const who of ['member', 'department', 'chair', 'scribe'] as const) {
        await act(who, 'answerMinutes', { input: { meetingId, agrees: true, textVersion: 1 } });
      }
    },
  },
  {
    kind: 'MINUTES_OBJECTED',
    wait: async (house) => {
      const id = await ended('put_to_parties_at = now(), put_to_parties_version = text_version')(house);
      await house.act('member', 'answerMinutes', {
        input: { meetingId: id, agrees: false, dissent: '漏了我的话', textVersion: 1 },
      });
      return id;
    },
    ...staff,
    done: async ({ act }, meetingId) =>
      act('member', 'answerMinutes', { input: { meetingId, agrees: true, textVersion: 1 } }),
  },
  {
    kind: 'CORRIGENDUM_TO_CONFIRM',
    wait: async ({ d }) => d.aCorrigendum(),
    has: ['director', 'chair'],
    hasNot: ['officer', 'secretariat', 'otherDirector', 'member'],
    done: async ({ act, d, version }, corrigendumId) =>
      act('chair', 'confirmCorrigendum', {
        meetingId: d.ended.meeting.id,
        corrigendumId,
        version: await version('minutes_corrigendum', corrigendumId),
      }),
  },
  {
    kind: 'CONTEST_TO_SETTLE',
    wait: async ({ d, set }) => {
      const { response } = await d.aTable(ConsultationStatus.IN_SESSION);
      await set(`update demand_response set contest_reason = '说的不是这个' where id = $1`, response.id);
      return response.id;
    },
    has: ['director', 'chair'],
    hasNot: ['officer', 'otherDirector', 'member', 'department'],
    done: async ({ act }, responseId) => act('chair', 'dismissContest', { responseId }),
  },
  {
    kind: 'CLAUSES_TO_CARRY_OUT',
    wait: async ({ d }) => {
      await d.aHeldClause();
      return d.tracked.consultation.id;
    },
    ...staff,
    done: async ({ app, act, d }) => {
      const { rows } = await app.app.database.pool.query(
        `select id from consensus_clause where meeting_id = $1 and status = 'HELD'`,
        [d.tracked.meeting.id],
      );
      for (const { id } of rows) await act('officer', 'waiveClause', { clauseId: id, reason: '写明即可，无须办理' });
    },
  },
  {
    kind: 'RESULTS_TO_REVIEW',
    wait: async ({ d }) => (await d.aReview()).consultationId,
    has: ['director'],
    hasNot: ['officer', 'otherDirector', 'member'],
    done: async ({ act }, consultationId) =>
      act('secretariat', 'sendResultsBack', { consultationId, reason: '有人名' }),
  },
  {
    kind: 'RESULTS_TO_REWORD',
    wait: async ({ d, act }) => {
      const { consultationId } = await d.aReview();
      await act('director', 'sendResultsBack', { consultationId, reason: '有人名' });
      return consultationId;
    },
    ...staff,
    done: async ({ act }, consultationId) => act('officer', 'askForReviewAgain', { consultationId, note: '已改' }),
  },
  {
    kind: 'DEMAND_CARRIED_OVER',
    wait: async ({ d, set }) => {
      const { id } = await d.aCarriedOverDemand();
      await set('update demand set carried_over_owner_id = $2 where id = $1', id, d.people.member.accountId);
      return id;
    },
    ...ofMember,
    done: become('demand', `disposition = 'SOLVED_ON_SPOT'`),
  },
  {
    kind: 'DEMAND_CARRIED_OVER',
    note: 'to somebody without an account',
    wait: async ({ d }) => (await d.aCarriedOverDemand()).id,
    ...staff,
    done: become('demand', `disposition = 'SOLVED_ON_SPOT'`),
  },
  {
    kind: 'COMMITMENT_TO_ACKNOWLEDGE',
    wait: commitment(CommitmentStatus.ASSIGNED),
    ...ofDepartment,
    done: commitmentAct('department', 'acknowledgeCommitment'),
  },
  {
    kind: 'COMMITMENT_TO_ACKNOWLEDGE',
    note: 'by an organisation without accounts',
    wait: async ({ d }) => (await d.anEntrusted()).id,
    has: ['director', 'officer'],
    hasNot: ['department', 'otherOfficer', 'secretariat'],
    done: commitmentAct('officer', 'acknowledgeCommitment'),
  },
  {
    kind: 'COMMITMENT_TO_HANDLE',
    wait: commitment(CommitmentStatus.IN_PROGRESS),
    ...ofDepartment,
    done: become('commitment', `status = 'REPLIED'`),
  },
  {
    kind: 'COMMITMENT_TO_ASSIST',
    wait: async (house) => {
      const id = await commitment(CommitmentStatus.IN_PROGRESS)(house);
      await house.act('officer', 'addAssistingDepartment', { commitmentId: id, departmentId: house.d.otherHandler.id });
      return id;
    },
    has: ['otherDepartment'],
    hasNot: ['department', 'director', 'member'],
    done: ({ act, d }, commitmentId) =>
      act('officer', 'removeAssistingDepartment', { commitmentId, departmentId: d.otherHandler.id, reason: '不用了' }),
  },
  {
    kind: 'COMMITMENT_TO_REASSIGN',
    wait: commitment(CommitmentStatus.WRONG_UNIT, `wrong_unit_reason = '不归我们'`),
    ...staff,
    done: ({ act, d }, commitmentId) =>
      act('officer', 'reassignCommitment', { commitmentId, departmentId: d.otherHandler.id, note: '归这里' }),
  },
  {
    kind: 'RETURN_TO_DECIDE',
    wait: async (house) => {
      const id = await commitment(CommitmentStatus.IN_PROGRESS)(house);
      await house.act('department', 'requestReturn', { commitmentId: id, reason: '不归我们' });
      return id;
    },
    ...staff,
    done: commitmentAct('officer', 'decideReturn', { consent: false }),
  },
  {
    kind: 'EXTENSION_TO_DECIDE',
    wait: commitment(CommitmentStatus.EXTENSION_REQUESTED),
    ...staff,
    done: commitmentAct('secretariat', 'decideExtension', { approve: true }),
  },
  {
    kind: 'EXTENSION_TO_DECIDE',
    note: 'where an office of the township itself leads',
    wait: async ({ d, set }) => {
      const { id, leadOrganisation } = (await d.anEntrusted(CommitmentStatus.EXTENSION_REQUESTED)) as never as {
        id: string;
        leadOrganisation: { id: string };
      };
      await set(`update organisation set kind = 'TOWNSHIP_OFFICE' where id = $1`, leadOrganisation.id);
      return id;
    },
    has: ['secretariat'],
    hasNot: ['director', 'officer', 'department', 'leader'],
    done: commitmentAct('secretariat', 'decideExtension', { approve: true }),
  },
  {
    kind: 'FOLLOWER_TO_NAME',
    wait: commitment(CommitmentStatus.IN_PROGRESS, 'following_member_id = null'),
    ...staff,
    done: ({ act, d }, commitmentId) =>
      act('officer', 'assignFollowingMember', { commitmentId, memberId: d.people.neighbour.member.id }),
  },
  {
    kind: 'COMMITMENT_TO_VERIFY',
    wait: commitment(CommitmentStatus.REPLIED),
    ...ofMember,
    done: become('commitment', `status = 'VERIFIED'`),
  },
  {
    kind: 'ACCEPTANCE_TO_OPEN',
    wait: commitment(CommitmentStatus.VERIFIED),
    ...staff,
    done: become('commitment', `status = 'ACCEPTANCE_OPEN', acceptance_closes_on = '2099-12-31'`),
  },
  {
    kind: 'ACCEPTANCE_TO_SETTLE',
    wait: commitment(CommitmentStatus.ACCEPTANCE_OPEN, `acceptance_closes_on = '2026-03-01'`),
    ...staff,
    done: become('commitment', `status = 'CLOSED', look_back_member_id = null`),
  },
  {
    kind: 'LOOK_BACKER_TO_NAME',
    wait: async ({ d, set }) => {
      const id = await d.aLookBack();
      await set(`update look_back set due_on = '2026-03-10' where id = $1`, id);
      await set(
        'update commitment set look_back_member_id = null where id = (select commitment_id from look_back where id = $1)',
        id,
      );
      return id;
    },
    ...staff,
    done: async ({ app, act, d }, id) => {
      const { rows } = await app.app.database.pool.query('select commitment_id as id from look_back where id = $1', [
        id,
      ]);
      await act('officer', 'assignLookBackMember', {
        commitmentId: rows[0].id,
        memberId: d.people.neighbour.member.id,
      });
    },
  },
  {
    kind: 'COMMITMENT_TO_LOOK_BACK',
    wait: async ({ d, set }) => {
      const id = await d.aLookBack();
      await set(`update look_back set due_on = '2026-03-10' where id = $1`, id);
      await set(
        'update commitment set look_back_member_id = $2 where id = (select commitment_id from look_back where id = $1)',
        id,
        d.people.neighbour.member.id,
      );
      return id;
    },
    has: ['neighbour'],
    hasNot: ['member', 'otherMember', 'director', 'department'],
    done: become('look_back', 'dropped_at = now()'),
  },
  {
    kind: 'COMMITMENT_TO_SUPERVISE',
    wait: commitment(CommitmentStatus.IN_PROGRESS, `due_on = '2026-01-05', put_to_leader_at = '2026-02-20'`),
    has: ['leader'],
    hasNot: ['director', 'secretariat', 'department', 'member'],
    done: commitmentAct('leader', 'superviseCommitment', { instruction: '请抓紧' }),
  },
  {
    kind: 'BRIEF_TO_WRITE',
    wait: async (house) => {
      const id = await brief('DRAFT')(house);
      await house.set(
        `insert into brief_source (id, created_at, brief_id, kind, record_id, title) values (gen_random_uuid(), now(), $1, 'DEMAND', $2, '采光')`,
        id,
        house.d.tracked.demand.id,
      );
      return id;
    },
    ...ofMember,
    done: become('opinion_brief', `status = 'SUBMITTED'`),
  },
  {
    kind: 'BRIEF_TO_COMPLETE',
    wait: brief('RETURNED'),
    ...ofMember,
    done: become('opinion_brief', `status = 'SUBMITTED'`),
  },
  {
    kind: 'BRIEF_TO_REVIEW',
    wait: brief('SUBMITTED'),
    has: ['reviewer'],
    hasNot: ['signer', 'secretariat', 'member', 'director'],
    done: async ({ act, version }, briefId) =>
      act('member', 'takeBackBrief', { input: { briefId, version: await version('opinion_brief', briefId) } }),
  },
  {
    kind: 'BRIEF_TO_SIGN',
    wait: brief('REVIEWED'),
    has: ['signer'],
    hasNot: ['reviewer', 'secretariat', 'member'],
    done: async ({ act, version }, briefId) =>
      act('signer', 'signBrief', { input: { briefId, version: await version('opinion_brief', briefId) } }),
  },
  {
    kind: 'BRIEF_TO_ISSUE',
    wait: brief('SIGNED'),
    has: ['secretariat'],
    hasNot: ['reviewer', 'signer', 'member', 'director'],
    done: become('opinion_brief', `status = 'EDITING'`),
  },
  {
    kind: 'INSTRUCTION_TO_TAKE_IN',
    wait: async ({ d }) => (await d.anInstruction({ byOwnHand: true, department: null })).id,
    has: ['secretariat'],
    hasNot: ['department', 'director', 'leader', 'member'],
    done: become('leader_instruction', 'taken_in_at = now()'),
  },
  {
    kind: 'INSTRUCTION_TO_HANDLE',
    wait: async ({ d }) => (await d.anInstruction()).id,
    has: ['department'],
    hasNot: ['otherDepartment', 'secretariat', 'member'],
    done: become('leader_instruction', `status = 'HANDLED'`),
  },
  {
    kind: 'INSTRUCTION_TO_LOOK_BACK',
    wait: async ({ d }) =>
      (
        await d.anInstruction({
          ...{ status: 'HANDLED', instructedOn: '2026-02-01', dueOn: '2026-02-20' },
          ...{ handledOn: '2026-02-20', lookBackOn: '2026-03-03' },
        })
      ).id,
    has: ['secretariat'],
    hasNot: ['department', 'director', 'leader'],
    done: become('leader_instruction', `status = 'HELD'`),
  },
  {
    kind: 'INSTRUCTION_TO_READ',
    wait: async ({ d }) => (await d.anInstruction()).id,
    has: ['member'],
    hasNot: ['department', 'director', 'secretariat'],
    done: async ({ set }, id) => set('update instruction_reader set ended_at = now() where instruction_id = $1', id),
  },
  {
    kind: 'POLICY_TO_READ',
    wait: async ({ d }) => (await d.aPolicyNotice()).id,
    has: ['member', 'informant'],
    hasNot: ['neighbour', 'director', 'department'],
    done: async ({ act }, noticeId) => {
      for (const who of ['member', 'informant'] as const) await act(who, 'confirmPolicyRead', { input: { noticeId } });
    },
  },
  {
    kind: 'STORY_TO_COMPLETE',
    wait: async ({ d }) => (await d.aStory('RETURNED')).storyId,
    has: ['member'],
    hasNot: ['director', 'reviewer', 'signer', 'secretariat'],
    done: become('story', `status = 'IN_REVIEW'`),
  },
  {
    kind: 'STORY_TO_REVIEW',
    wait: async ({ d }) => (await d.aStory('IN_REVIEW')).storyId,
    has: ['reviewer'],
    hasNot: ['signer', 'secretariat', 'director', 'member'],
    done: async ({ act, version }, storyId) =>
      act('reviewer', 'returnStory', {
        input: { storyId, version: await version('story', storyId), reason: '再核实' },
      }),
  },
  {
    kind: 'STORY_TO_SIGN',
    wait: async ({ d }) => (await d.aStory('FACT_CHECK', { fact_check_closed_at: new Date() })).storyId,
    has: ['signer'],
    hasNot: ['reviewer', 'secretariat', 'director', 'member'],
    done: become('story', 'fact_check_closed_at = null'),
  },
  {
    kind: 'STORY_TO_SIGN',
    note: 'a correction',
    wait: async ({ d, set }) => {
      const { storyId } = await d.aStory('PUBLISHED');
      await set(`update story set pending = '{}' where id = $1`, storyId);
      return storyId;
    },
    has: ['signer'],
    hasNot: ['reviewer', 'secretariat', 'director', 'member'],
    done: become('story', 'pending = null'),
  },
  {
    kind: 'PRACTICE_TO_REVIEW',
    wait: async ({ d }) => d.aPractice('PROPOSED'),
    has: ['secretariat'],
    hasNot: ['director', 'officer', 'member', 'signer'],
    done: async ({ act, version }, practiceId) =>
      act('secretariat', 'releasePractice', { input: { practiceId, version: await version('practice', practiceId) } }),
  },
  {
    kind: 'PRACTICE_TO_COMPLETE',
    wait: async ({ d }) => d.aPractice('DRAFT', { returned_because: '再改' }),
    has: ['member', 'director', 'officer'],
    hasNot: ['otherDirector', 'secretariat'],
    done: become('practice', `status = 'PROPOSED', proposed_at = now()`),
  },
  {
    kind: 'REPORT_TO_COMPLETE',
    wait: async ({ d }) => d.aReport('DRAFT', { returned_because: '再改' }),
    has: ['member'],
    hasNot: ['director', 'signer', 'secretariat'],
    done: become('report', `status = 'SUBMITTED'`),
  },
  {
    kind: 'REPORT_TO_SIGN',
    wait: async ({ d }) => d.aReport('SUBMITTED'),
    has: ['signer'],
    hasNot: ['reviewer', 'secretariat', 'director', 'member'],
    done: async ({ act, version }, reportId) =>
      act('signer', 'signReport', { input: { reportId, version: await version('report', reportId), inSpite: null } }),
  },
  {
    kind: 'REPORT_TO_SEND',
    wait: async ({ d }) => d.aReport('SIGNED'),
    has: ['member'],
    hasNot: ['director', 'signer', 'secretariat'],
    done: become('report', `status = 'SENT'`),
  },
  {
    kind: 'REPORT_WORDING_TO_READ',
    wait: async ({ d }) => d.aReportFeedback(),
    has: ['leader'],
    hasNot: ['director', 'signer', 'secretariat', 'member'],
    done: become('report_feedback', 'withdrawn_at = now()'),
  },
  {
    kind: 'DUTY_TO_CONFIRM',
    wait: async ({ d }) => (await d.anOutsideDuty()).id,
    ...staff,
    done: async ({ act, version }, id) =>
      act('officer', 'confirmOutsideDuty', { input: { id, version: await version('outside_duty', id) } }),
  },
  {
    kind: 'APPRAISAL_TO_WRITE',
    wait: async ({ d }) => (await d.anAppraisal('WRITING')).id,
    ...ofMember,
    done: async ({ act, version }, id) => {
      const words = { did: '走访', cameOfIt: '修路', notDone: '没有', nextYear: '再谈', handIn: true };
      await act('member', 'writeAppraisal', { input: { id, version: await version('appraisal', id), ...words } });
    },
  },
  {
    kind: 'APPRAISAL_TO_OPINE',
    wait: async ({ d }) => (await d.anAppraisal('HANDED_IN')).id,
    has: ['director'],
    hasNot: ['officer', 'otherDirector', 'secretariat', 'member', 'department'],
    done: async ({ act, version }, id) =>
      act('director', 'giveAppraisalOpinion', {
        input: { id, version: await version('appraisal', id), side: 'COMMITTEE', text: '履职扎实' },
      }),
  },
  {
    kind: 'APPRAISAL_TO_OPINE_AS_GROUP',
    wait: async ({ d }) => (await d.anAppraisal('HANDED_IN')).id,
    has: ['office'],
    hasNot: ['otherOffice', 'officeBefore', 'director', 'secretariat', 'member'],
    done: async ({ act, version }, id) =>
      act('office', 'giveAppraisalOpinion', {
        input: { id, version: await version('appraisal', id), side: 'SECTOR', text: '界别活动积极' },
      }),
  },
  {
    kind: 'APPRAISALS_TO_GRADE',
    wait: async ({ d }) => (await d.anAppraisal('OPINED')).roundId,
    has: ['secretariat'],
    hasNot: ['director', 'leader', 'member'],
    done: become('appraisal_round', `called_back_at = now(), called_back_reason = '误开'`),
  },
  {
    kind: 'APPRAISAL_OBJECTION_TO_ANSWER',
    wait: async ({ d }) => (await d.anAppraisal('OBJECTED')).id,
    has: ['secretariat'],
    hasNot: ['director', 'leader', 'member'],
    done: async ({ act, version }, id) =>
      act('secretariat', 'answerAppraisalObjection', {
        input: { id, version: await version('appraisal', id), grade: 'BASIC', answer: '已核对' },
      }),
  },
  {
    kind: 'INFORMANT_TO_APPOINT',
    wait: async ({ d }) => (await d.anInformant()).id,
    has: ['secretariat'],
    hasNot: ['leader', 'office', 'otherOffice', 'informant', 'director'],
    done: async ({ act, version }, id) =>
      act('secretariat', 'endInformant', {
        input: { informantId: id, version: await version('special_informant', id), reason: '名额已满' },
      }),
  },
  {
    kind: 'INFORMANT_TO_ACCEPT',
    wait: async ({ d }) => {
      const { accountId } = d.people.informant as AccountHolder;
      const more = { status: 'APPOINTED', accountId };
      return (await d.anInformant(more)).id;
    },
    has: ['informant'],
    hasNot: ['secretariat', 'office', 'member', 'leader'],
    done: async ({ act, version }, id) =>
      act('informant', 'activateInformant', {
        input: { informantId: id, version: await version('special_informant', id) },
      }),
  },
  {
    kind: 'ACCOUNT_REQUEST_TO_CONFIRM',
    wait: async ({ d }) => (await d.anAccountRequest()).id,
    has: ['secretariat'],
    hasNot: ['leader', 'director', 'reviewer'],
    done: async ({ act }, requestId) => act('secretariat', 'declineAccountRequest', { requestId }),
  },
  {
    kind: 'RENEWAL_TO_SETTLE',
    wait: async ({ d, set }) => {
      const { id } = await d.aRenewal();
      await set(`update renewal set status = 'DRAFT', starts_on = '2026-01-01' where id = $1`, id);
      return id;
    },
    has: ['secretariat'],
    hasNot: ['leader', 'director', 'reviewer'],
    done: async ({ act, version }, id) =>
      act('secretariat', 'callOffRenewal', { id, version: await version('renewal', id), reason: '另行安排' }),
  },
];
