import type { RequestContext } from '../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { composed, conditionsOf, ordered, prepared } from '../../kernel/read.js';
import { committeeScope } from '../../kernel/scope.js';
import { dayInputOrNull, TITLE_MAX, textInput } from '../../kernel/text.js';
import { hasRole, Role } from '../../kernel/viewer.js';
import {
  beginsBetween,
  byBeginning,
  ConsultationOrder,
  OWN_CONSULTATIONS,
  type ParticipantDuty,
  type SeatParams,
  seatParams,
  titleOnRecord,
} from '../consultation/index.js';
import type { MeetingStatus } from './meeting.entity.js';
import { canWatch } from './meeting.policy.js';
import type { MeetingFilter } from './meeting-list.inputs.js';
import type { MeetingRow } from './meeting-list.types.js';
import { JOIN_SEAT } from './people/people.sql.js';
import { seatIn } from './people/seat.queries.js';

/** Whoever sat there reads the list, and nobody what it was called once it was taken down. */
const TITLE = titleOnRecord('c.title', 'c.id');
const ROW = `m.id, c.id as "consultationId", ${TITLE} as title, c.form, lc.name as "committeeName", c.place, m.status,
  c.status as "consultationStatus", c.starts_at as "startsAt",
  (select count(*) from participant x where x.consultation_id = c.id and x.duty <> 'OBSERVER') as "invitedCount",
  (select count(*) from participant x where x.consultation_id = c.id and x.duty <> 'OBSERVER' and x.attendance = 'PRESENT') as "presentCount",
  (select count(*) from demand x where x.consultation_id = c.id) as "demandCount",
  (select count(*) from demand x where x.consultation_id = c.id and x.status = 'DISPOSED') as "settledCount"`;

interface ListParams extends Record<string, unknown> {
  committeeIds: readonly string[];
  status: MeetingStatus | null;
  committeeId: string | null;
  from: string | null;
  to: string | null;
  text: string | null;
}

/** What a condition reads as; `scoped` is the same as `canWatch`, over rows. */
const CONDITIONS = {
  scoped: `m.consultation_id in (select mine.id from consultation mine where mine.committee_id = any(:committeeIds::uuid[])
    union ${OWN_CONSULTATIONS})`,
  status: 'm.status = :status::text',
  committeeId: 'c.committee_id = :committeeId::uuid',
  ...beginsBetween('c'),
  text: `strpos(lower(${TITLE}), lower(:text)) > 0`,
} as const;
type Condition = keyof typeof CONDITIONS;
const { conditions, fits } = conditionsOf(CONDITIONS);

const ORDERS = {
  NEWEST: { after: 'm.id < :after::uuid', by: 'm.id desc' },
  ...byBeginning('c', 'select a.consultation_id from meeting a where a.id = :after::uuid'),
};
const meetingsQueries = ordered(ORDERS, (order, { after, by }) =>
  composed<MeetingRow, ListParams & SeatParams & { after: string | null; limit: number }, Condition | 'after'>(
    `meeting.list.${order}`,
    [...conditions, 'after'],
    (has) => `select ${ROW} from meeting m join consultation c on c.id = m.consultation_id
   join liaison_committee lc on lc.id = c.committee_id
   where true ${fits(has)} ${has('after') ? `and ${after}` : ''} order by ${by} limit :limit`,
  ),
);

const meetingsCountQuery = composed<{ count: number }, ListParams & SeatParams, Condition>(
  'meeting.count',
  conditions,
  (has) =>
    `select count(*) as count from meeting m join consultation c on c.id = m.consultation_id where true ${fits(has)}`,
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
  asked: {
    filter?: MeetingFilter | null;
    order?: ConsultationOrder | null;
    first: number;
    after: string | null;
  },
): Promise<Page<MeetingRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const { filter } = asked;
  const { viewer } = ctx;
  const params = {
    committeeIds: committeeScope(viewer).committeeIds,
    status: filter?.status ?? null,
    committeeId: knownIdOrNull(filter?.committeeId),
    from: dayInputOrNull(filter?.from, 'from'),
    to: dayInputOrNull(filter?.to, 'to'),
    text: textInput(filter?.text, { field: 'text', max: TITLE_MAX }),
    ...seatParams(viewer),
  };
  const scoped = !hasRole(viewer, Role.SECRETARIAT, Role.LEADER);
  const has = (one: Condition | 'after') =>
    one === 'scoped' ? scoped : one === 'after' ? after !== null : params[one] !== null;
  const list = meetingsQueries[asked.order ?? ConsultationOrder.NEWEST];
  const rows = await ctx.read.all(list(has), { ...params, after, limit });
  const total = await ctx.read.one(meetingsCountQuery(has), params);
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
