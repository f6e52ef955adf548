import type { RequestContext, Services } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { LiveViewDeclaration } from '../../kernel/live/live-view.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { type ViewName } from '../../kernel/registry.js';
import { normaliseCode } from '../../kernel/running-number.js';
import { committeeScope } from '../../kernel/scope.js';
import { hasRole, Role, type Viewer } from '../../kernel/viewer.js';
import { AttendanceStatus, ParticipantDuty, type SeatParams, seatParams } from '../consultation/index.js';
import { giveBackTry, inTurn, mayTry } from '../identity/index.js';
import { doorTries, ownTries } from './join-code.js';
import { MeetingStatus } from './meeting.entity.js';
import { audienceOf, canChair, canScribe, canTakeStance, canWatch, type LiveAudience } from './meeting.policy.js';
import type { MeetingRow } from './meeting.types.js';
import { JOIN_OBSERVER, JOIN_SEAT } from './meeting-record.sql.js';
import type { MyAnswer, MyHand, MyMeeting, MyStance } from './my-meeting.types.js';
import { observerOfPass } from './observers/observer-pass.js';
import type { JoinedMeeting } from './record/sign-in.types.js';

export interface StandingRow {
  committeeId: string;
  participantId: string | null;
  duty: ParticipantDuty | null;
}

export const standingQuery = prepared<StandingRow, { id: string } & SeatParams>(
  'meeting.standing',
  `select c.committee_id as "committeeId", p.id as "participantId", p.duty
   from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT} where m.id = :id`,
);

interface Eyes extends SeatParams {
  id: string;
  /** The observer whose pass was shown. */
  passed: string | null;
  screenId: string | null;
}

const eyesQuery = prepared<StandingRow & { sitsIn: boolean; isItsWall: boolean }, Eyes>(
  'meeting.eyes',
  `select c.committee_id as "committeeId", p.id as "participantId", p.duty,
     o.id is not null and m.status <> 'ENDED' as "sitsIn",
     exists (select from meeting_wall w where w.screen_id = :screenId::uuid and w.meeting_id = m.id) as "isItsWall"
   from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT} ${JOIN_OBSERVER} where m.id = :id`,
);

/** Whose eyes this viewer watches a meeting with; null when there is no such meeting. */
export async function liveAudience(
  viewer: Viewer | null,
  meetingId: string,
  pass: string | null,
  { read }: Services,
): Promise<LiveAudience | null> {
  const eyes = await read.one(eyesQuery, {
    id: knownId(meetingId),
    passed: await observerOfPass(read, pass),
    screenId: viewer?.kind === 'SCREEN' ? viewer.screenId : null,
    ...seatParams(viewer),
  });
  return eyes && audienceOf(viewer, eyes, seatIn(eyes), eyes);
}

/** How the three live views of a meeting are watched. The pass says who watches and is no part of what is read. */
export const watchedAs = (view: ViewName): LiveViewDeclaration => ({
  view,
  id: ({ id }) => String(id),
  credentials: ['pass'],
  audience: (viewer, { id, pass }, services) => liveAudience(viewer, String(id), pass ?? null, services),
});

export const seatIn = ({ duty }: { duty: ParticipantDuty | null }) => (duty === null ? null : { duty });

const byJoinCodeQuery = prepared<JoinedMeeting, { joinCode: string }>(
  'meeting.byJoinCode',
  `select m.id, c.title, c.place, c.starts_at as "startsAt", lc.name as "committeeName", m.status
   from meeting m join consultation c on c.id = m.consultation_id join liaison_committee lc on lc.id = c.committee_id
   where m.join_code = :joinCode and m.status <> 'ENDED'`,
);

export function meetingByJoinCode(ctx: RequestContext, code: string): Promise<JoinedMeeting | null> {
  return inTurn(ctx, 'meeting.door', async () => {
    const tries = ctx.viewer ? ownTries(ctx) : doorTries(ctx);
    await mayTry(ctx, tries);
    const meeting = await ctx.read.one(byJoinCodeQuery, { joinCode: normaliseCode(code).slice(0, 12) });
    if (meeting) await giveBackTry(ctx, tries);
    return meeting;
  });
}

type MyMeetingRow = Pick<
  MyMeeting,
  | 'meetingId'
  | 'consultationId'
  | 'title'
  | 'place'
  | 'status'
  | 'startsAt'
  | 'participantId'
  | 'name'
  | 'party'
  | 'duty'
  | 'interestGroupName'
  | 'attendance'
> & {
  committeeId: string;
  hand: MyHand | null;
  stances: MyStance[];
  votedClauseIds: string[];
  answers: MyAnswer[];
};

/** Answers to what this seat asked for; the same condition as `canContest`, over rows. */
const MY_ANSWERS = `(select coalesce(json_agg(json_build_object('id', r.id, 'demandTitle', d.title,
    'departmentName', xd.short_name, 'nature', r.nature, 'text', r.text, 'dueOn', r.due_on,
    'contested', r.contest_reason is not null,
    'viewerCanContest', r.contest_reason is null and not exists (
      select 1 from minutes n where n.meeting_id = m.id and n.status = 'CONFIRMED')) order by d.number, r.id), '[]')
  from demand_response r join demand d on d.id = r.demand_id join participant a on a.id = r.participant_id
  left join department xd on xd.id = a.department_id
  where r.meeting_id = m.id and p.duty <> 'OBSERVER' and (d.raised_by_id = p.id
    or (d.raised_by_id is null and d.interest_group_id = p.interest_group_id)))`;

const myMeetingColumns = `m.id as "meetingId", c.id as "consultationId", c.title, c.place, m.status,
  c.starts_at as "startsAt", c.committee_id as "committeeId", p.id as "participantId", p.name, p.party, p.duty,
  g.name as "interestGroupName", p.attendance,
  (select json_build_object('id', s.id, 'status', s.status, 'ahead', (select count(*) from speaker_entry o
     where o.meeting_id = m.id and o.status = 'WAITING' and o.position < s.position))
   from speaker_entry s where s.meeting_id = m.id and s.participant_id = p.id and s.status in ('WAITING', 'SPEAKING')
   order by s.status, s.position limit 1) as hand,
  (select coalesce(json_agg(json_build_object('clauseId', s.clause_id, 'kind', s.kind, 'reservation', s.reservation)), '[]')
   from stance s join consensus_clause k on k.id = s.clause_id
   where k.meeting_id = m.id and s.participant_id = p.id) as stances,
  (select coalesce(json_agg(v.clause_id), '[]') from voted_mark v join consensus_clause k on k.id = v.clause_id
   where k.meeting_id = m.id and v.participant_id = p.id) as "votedClauseIds", ${MY_ANSWERS} as answers`;

const myMeetingQuery = prepared<MyMeetingRow, { id: string } & SeatParams>(
  'meeting.mine',
  `select ${myMeetingColumns} from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT}
   left join interest_group g on g.id = p.interest_group_id where m.id = :id`,
);

const myMeetingsQuery = prepared<MyMeetingRow, SeatParams>(
  'meeting.allMine',
  `select ${myMeetingColumns} from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT}
   left join interest_group g on g.id = p.interest_group_id
   where p.id is not null and m.status <> 'ENDED' order by c.starts_at nulls last, m.id limit 20`,
);

/** One's own part in a meeting. */
export async function readMyMeeting(ctx: RequestContext, meetingId: string): Promise<MyMeeting> {
  const row = await ctx.read.one(myMeetingQuery, { id: knownId(meetingId), ...seatParams(ctx.viewer) });
  if (!row || !canWatch(ctx.viewer, row, seatIn(row))) throw notFound();
  return toMyMeeting(ctx.viewer, row);
}

/** The meetings to come or under way at which the viewer has a seat. */
export async function readMyMeetings(ctx: RequestContext): Promise<MyMeeting[]> {
  const rows = await ctx.read.all(myMeetingsQuery, seatParams(ctx.viewer));
  return rows.map((row) => toMyMeeting(ctx.viewer, row));
}

function toMyMeeting(viewer: Viewer | null, row: MyMeetingRow): MyMeeting {
  const seat = seatIn(row);
  const atTheTable = canTakeStance(seat) && row.status === MeetingStatus.LIVE;
  const present = row.attendance === AttendanceStatus.PRESENT;
  return {
    ...row,
    viewerCanScribe: canScribe(viewer, row, seat),
    viewerCanChair: canChair(viewer, row, seat),
    viewerCanRaiseHand: atTheTable && present && row.hand === null,
    viewerCanTakeStance: atTheTable && present,
  };
}

const ROW = `m.id, c.id as "consultationId", c.title, c.form, lc.name as "committeeName", c.place, m.status,
  c.status as "consultationStatus", c.starts_at as "startsAt",
  (select count(*) from participant x where x.consultation_id = c.id and x.duty <> 'OBSERVER') as "invitedCount",
  (select count(*) from participant x where x.consultation_id = c.id and x.duty <> 'OBSERVER' and x.attendance = 'PRESENT') as "presentCount",
  (select count(*) from demand x where x.consultation_id = c.id) as "demandCount",
  (select count(*) from demand x where x.consultation_id = c.id and x.status = 'DISPOSED') as "settledCount"`;

interface ListParams extends Record<string, unknown> {
  everything: boolean;
  committeeIds: readonly string[];
  status: MeetingStatus | null;
}

/** The same condition as `canWatch`, over rows. */
const WATCHABLE = `(:everything::boolean or c.committee_id = any(:committeeIds::uuid[]) or p.id is not null)
  and (:status::text is null or m.status = :status::text)`;

const meetingsQuery = prepared<MeetingRow, ListParams & SeatParams & { after: string | null; limit: number }>(
  'meeting.list',
  `select ${ROW} from meeting m join consultation c on c.id = m.consultation_id
   join liaison_committee lc on lc.id = c.committee_id ${JOIN_SEAT}
   where ${WATCHABLE} and (:after::uuid is null or m.id < :after::uuid) order by m.id desc limit :limit`,
);

const meetingsCountQuery = prepared<{ count: number }, ListParams & SeatParams>(
  'meeting.count',
  `select count(*) as count from meeting m join consultation c on c.id = m.consultation_id ${JOIN_SEAT}
   where ${WATCHABLE}`,
);

const meetingOfQuery = prepared<
  MeetingRow & { committeeId: string; duty: ParticipantDuty | null },
  { consultationId: string } & SeatParams
>(
  'meeting.ofConsultation',
  `select ${ROW}, c.committee_id as "committeeId", p.duty from meeting m join consultation c on c.id = m.consultation_id
   join liaison_committee lc on lc.id = c.committee_id ${JOIN_SEAT} where c.id = :consultationId`,
);

/** The meetings the viewer may watch, newest first. */
export async function readMeetings(
  ctx: RequestContext,
  filter: { status: MeetingStatus | null; first: number; after: string | null },
): Promise<Page<MeetingRow>> {
  const { limit, after } = pageInput(filter.first, filter.after);
  const { viewer } = ctx;
  const params = {
    everything: hasRole(viewer, Role.SECRETARIAT, Role.LEADER),
    committeeIds: committeeScope(viewer).committeeIds,
    status: filter.status,
    ...seatParams(viewer),
  };
  const rows = await ctx.read.all(meetingsQuery, { ...params, after, limit });
  const total = await ctx.read.one(meetingsCountQuery, params);
  return toPage(rows, limit, total?.count ?? 0);
}

/** The meeting of a consultation, or null before it is convened. */
export async function readMeetingOf(ctx: RequestContext, consultationId: string): Promise<MeetingRow | null> {
  const row = await ctx.read.one(meetingOfQuery, {
    consultationId: knownId(consultationId),
    ...seatParams(ctx.viewer),
  });
  return row && canWatch(ctx.viewer, row, seatIn(row)) ? row : null;
}
