import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { composed, conditionsOf, prepared } from '../../kernel/read.js';
import { committeeScope } from '../../kernel/scope.js';
import { hasRole, Role } from '../../kernel/viewer.js';
import { OWN_CONSULTATIONS, type ParticipantDuty, type SeatParams, seatParams } from '../consultation/index.js';
import { MeetingStatus } from './meeting.entity.js';
import { canWatch } from './meeting.policy.js';
import type { MeetingRow } from './meeting-list.types.js';
import { JOIN_SEAT } from './people/people.sql.js';
import { seatIn } from './people/seat.queries.js';

const ROW = `m.id, c.id as "consultationId", c.title, c.form, lc.name as "committeeName", c.place, m.status,
  c.status as "consultationStatus", c.starts_at as "startsAt",
  (select count(*) from participant x where x.consultation_id = c.id and x.duty <> 'OBSERVER') as "invitedCount",
  (select count(*) from participant x where x.consultation_id = c.id and x.duty <> 'OBSERVER' and x.attendance = 'PRESENT') as "presentCount",
  (select count(*) from demand x where x.consultation_id = c.id) as "demandCount",
  (select count(*) from demand x where x.consultation_id = c.id and x.status = 'DISPOSED') as "settledCount"`;

interface ListParams extends Record<string, unknown> {
  committeeIds: readonly string[];
  status: MeetingStatus | null;
}

/** What a condition reads as; `scoped` is the same as `canWatch`, over rows. */
const CONDITIONS = {
  scoped: `m.consultation_id in (select mine.id from consultation mine where mine.committee_id = any(:committeeIds::uuid[])
    union ${OWN_CONSULTATIONS})`,
  status: 'm.status = :status::text',
  after: 'm.id < :after::uuid',
} as const;
type Condition = keyof typeof CONDITIONS;
const { conditions, fits } = conditionsOf(CONDITIONS);

const meetingsQuery = composed<
  MeetingRow,
  ListParams & SeatParams & { after: string | null; limit: number },
  Condition
>(
  'meeting.list',
  conditions,
  (has) => `select ${ROW} from meeting m join consultation c on c.id = m.consultation_id
   join liaison_committee lc on lc.id = c.committee_id where true ${fits(has)} order by m.id desc limit :limit`,
);

const meetingsCountQuery = composed<{ count: number }, ListParams & SeatParams, Condition>(
  'meeting.count',
  conditions,
  (has) => `select count(*) as count from meeting m where true ${fits(has)}`,
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
    committeeIds: committeeScope(viewer).committeeIds,
    status: filter.status,
    ...seatParams(viewer),
  };
  const scoped = !hasRole(viewer, Role.SECRETARIAT, Role.LEADER);
  const asks = (after: string | null) => (one: Condition) =>
    one === 'scoped' ? scoped : { ...filter, after }[one] !== null;
  const rows = await ctx.read.all(meetingsQuery(asks(after)), { ...params, after, limit });
  const total = await ctx.read.one(meetingsCountQuery(asks(null)), params);
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
