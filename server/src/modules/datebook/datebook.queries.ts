import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { prepared, type ReadContext } from '../../kernel/read.js';
import { accountIdOf, Role, type ViewerPost } from '../../kernel/viewer.js';
import { WITH_DEPARTMENT } from '../commitment/index.js';
import {
  type ConsultationStatus,
  hostName,
  isConsultationTakenDown,
  isDemandTakenDown,
  OWN_SEAT,
  readConsultation,
  type SeatParams,
} from '../consultation/index.js';
import { type CoordinationStatus, readCoordination } from '../coordination/index.js';
import { heldPosts } from '../identity/index.js';
import type { CalendarFeedState } from './datebook.types.js';

/** A consultation as a day in somebody's calendar: nobody else's name is in it. */
export interface MeetingDay {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly status: ConsultationStatus;
  readonly hostName: string;
  readonly place: string | null;
  readonly startsAt: string;
  /** By its agenda; null before there is one. */
  readonly minutes: number | null;
}

/** The day by which somebody promised something. */
export interface PromiseDay {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly dueOn: string;
}

/** 协调会 about a matter, for those who sit at the table. */
export interface CoordinationDay {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly status: `${CoordinationStatus}`;
  readonly place: string;
  readonly startsAt: string;
}

const MEETING_DAY = `k.id, k.version, k.title, k.status, ${hostName('k', 'c')} as "hostName", k.place, k.starts_at as "startsAt",
  (select sum(a.planned_minutes)::int from agenda_item a join meeting m on m.id = a.meeting_id
   where m.consultation_id = k.id and a.status <> 'SKIPPED'
     and not exists (select from agenda_item part where part.parent_id = a.id)) as minutes`;
const STANDS = `k.starts_at is not null and not ${isConsultationTakenDown('k.id')}`;

const oneQuery = prepared<MeetingDay, { id: string }>(
  'datebook.meeting',
  `select ${MEETING_DAY} from consultation k join liaison_committee c on c.id = k.committee_id
   where k.id = :id and ${STANDS}`,
);

/** One consultation for whoever may read it; null without a day, and of one that was taken down. */
export async function readMeetingDay(ctx: RequestContext, consultationId: string): Promise<MeetingDay | null> {
  const consultation = await readConsultation(ctx, knownId(consultationId));
  return consultation && ctx.read.one(oneQuery, { id: consultation.id });
}

/** One coordination for whoever it is the business of; null before it is agreed. */
export async function readCoordinationDay(ctx: RequestContext, id: string): Promise<CoordinationDay | null> {
  const found = await readCoordination(ctx, id);
  if (!found || found.status === 'PROPOSED' || found.status === 'REFUSED') return null;
  return { ...found, title: found.demandTitle };
}

// The feed: nobody is signed in. Whose it is, and what they hold, is asked each time -------------------------------------

export interface FeedOwner {
  readonly feedId: string;
  readonly accountId: string;
  readonly posts: readonly ViewerPost[];
}

const ownerQuery = prepared<FeedOwner, { tokenHash: string; today: string }>(
  'datebook.feedOwner',
  `select f.id as "feedId", f.account_id as "accountId",
     coalesce((select json_agg(json_build_object('role', p.role, 'committeeId', p.committee_id,
       'departmentId', p.department_id, 'memberId', p.member_id, 'groupId', p.group_id) order by p.id)
       from ${heldPosts()} p where p.account_id = f.account_id), '[]') as posts
   from calendar_feed f join account a on a.id = f.account_id and a.status = 'ACTIVE'
   where f.token_hash = :tokenHash`,
);
export const readFeedOwner = (read: ReadContext, tokenHash: string, today: string) =>
  read.one(ownerQuery, { tokenHash, today });

const touchQuery = prepared<never, { feedId: string; now: string }>(
  'datebook.feedRead',
  `update calendar_feed set last_read_at = :now::timestamptz
   where id = :feedId and (last_read_at is null or last_read_at < :now::timestamptz - interval '1 hour')`,
);
export const noteFeedRead = (read: ReadContext, feedId: string, now: Date) =>
  read.all(touchQuery, { feedId, now: now.toISOString() });

interface Mine extends SeatParams {
  /** The committees whose consultations one runs. */
  readonly committeeIds: readonly string[];
  /** The office runs what the district or a special committee holds. */
  readonly ofTheHouse: boolean;
  readonly since: string;
}

/** Back to here a calendar keeps what was. */
const DAYS_BACK = 90;
const MOST = 500;

const meetingsQuery = prepared<MeetingDay, Mine & { limit: number }>(
  'datebook.meetings',
  `with mine as (
     select p.consultation_id as id from participant p where ${OWN_SEAT} and p.attendance not in ('DECLINED', 'LEAVE_APPROVED')
     union select k.id from consultation k where k.committee_id = any(:committeeIds::uuid[])
     union select k.id from consultation k where :ofTheHouse::boolean and k.host <> 'COMMITTEE'
       and k.starts_at >= :since::timestamptz)
   select ${MEETING_DAY} from mine join consultation k on k.id = mine.id
   join liaison_committee c on c.id = k.committee_id
   where k.status <> 'PLANNED' and ${STANDS} and k.starts_at >= :since::timestamptz order by k.starts_at desc, k.id limit :limit`,
);

const promisesQuery = prepared<
  PromiseDay,
  { departmentIds: readonly string[]; memberId: string | null; statuses: readonly string[]; limit: number }
>(
  'datebook.promises',
  `select c.id, c.version, c.number, d.title, c.due_on as "dueOn"
   from commitment c join demand d on d.id = c.demand_id
   where (c.lead_department_id = any(:departmentIds::uuid[]) or c.following_member_id = :memberId::uuid)
     and c.status = any(:statuses) and not ${isDemandTakenDown('c.demand_id')} order by c.due_on, c.id limit :limit`,
);

const coordinationsQuery = prepared<
  CoordinationDay,
  {
    departmentIds: readonly string[];
    memberId: string | null;
    committeeIds: readonly string[];
    since: string;
    limit: number;
  }
>(
  'datebook.coordinations',
  `with mine as (
     select y.coordination_id as id from coordination_party y
     where y.department_id = any(:departmentIds::uuid[]) or y.member_id = :memberId::uuid
     union select e.id from commitment k join coordination e on e.commitment_id = k.id
     where k.committee_id = any(:committeeIds::uuid[]) and e.starts_at >= :since::timestamptz)
   select d.id, d.version, de.title, d.status, d.place, d.starts_at as "startsAt" from mine join coordination d on d.id = mine.id
   join commitment c on c.id = d.commitment_id join demand de on de.id = c.demand_id
   where d.status not in ('PROPOSED', 'REFUSED') and d.starts_at >= :since::timestamptz
     and not ${isDemandTakenDown('c.demand_id')} order by d.starts_at desc, d.id limit :limit`,
);

/** A reception day on which somebody is on duty: nobody else's name is in it. */
export interface ReceptionDay {
  readonly id: string;
  readonly version: number;
  readonly studioName: string;
  readonly address: string;
  readonly onDay: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly isCancelled: boolean;
}
const receptionsQuery = prepared<ReceptionDay, { memberId: string | null; since: string; limit: number }>(
  'datebook.receptions',
  `select r.id, r.version, s.name as "studioName", s.address, r.on_day as "onDay", r.starts_at as "startsAt",
     r.ends_at as "endsAt", r.cancelled_at is not null as "isCancelled"
   from reception_duty d join reception r on r.id = d.reception_id join studio s on s.id = r.studio_id
   where d.member_id = :memberId::uuid and d.taken_off_at is null
     and r.on_day >= (:since::timestamptz at time zone 'Asia/Shanghai')::date
   order by r.on_day desc, r.id limit :limit`,
);

/** What one person is invited to or runs, where they are on duty, and by when what their department promised, or what they follow, is due. */
export async function readDays(
  ctx: RequestContext,
  { accountId, posts }: FeedOwner,
): Promise<{
  readonly meetings: MeetingDay[];
  readonly promises: PromiseDay[];
  readonly coordinations: CoordinationDay[];
  readonly receptions: ReceptionDay[];
}> {
  const of = (role: Role) => posts.filter((post) => post.role === role);
  const memberId = of(Role.MEMBER)[0]?.memberId ?? null;
  const departmentIds = of(Role.DEPARTMENT_OFFICER).flatMap((post) => post.departmentId ?? []);
  const since = new Date(ctx.now().getTime() - DAYS_BACK * 86_400_000).toISOString();
  const committeeIds = [...of(Role.DIRECTOR), ...of(Role.LIAISON_OFFICER)].flatMap((post) => post.committeeId ?? []);
  const [meetings, promises, coordinations, receptions] = await Promise.all([
    ctx.read.all(meetingsQuery, {
      guestId: null,
      ...{ accountId, memberId, departmentIds, since, limit: MOST },
      committeeIds,
      ofTheHouse: of(Role.SECRETARIAT).length > 0,
    }),
    ctx.read.all(promisesQuery, { departmentIds, memberId, statuses: WITH_DEPARTMENT, limit: MOST }),
    ctx.read.all(coordinationsQuery, { departmentIds, memberId, committeeIds, since, limit: MOST }),
    ctx.read.all(receptionsQuery, { memberId, since, limit: MOST }),
  ]);
  return { meetings, promises, coordinations, receptions };
}

const stateQuery = prepared<CalendarFeedState, { accountId: string }>(
  'datebook.feedState',
  'select made_at as "madeAt", last_read_at as "lastReadAt" from calendar_feed where account_id = :accountId',
);

/** Whether the viewer has an address; null without one. */
export async function readCalendarFeed(ctx: RequestContext): Promise<CalendarFeedState | null> {
  const accountId = accountIdOf(ctx.viewer);
  return accountId === null ? null : ctx.read.one(stateQuery, { accountId });
}
