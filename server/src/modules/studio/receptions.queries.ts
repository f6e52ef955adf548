import type { RequestContext } from '../../kernel/context.js';
import { correctionsOf } from '../../kernel/corrections/index.js';
import { knownId } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { isTopicTakenDown, TAKEN_DOWN_TITLE } from '../consultation/index.js';
import { nameOfActor } from '../identity/index.js';
import { PRESENT, STATE } from './reception-state.js';
import { type Asking, asking, IN_SIGHT, LEADS, ORGANISES, READS_WORDS, SEES_VISITORS } from './studio.access.js';
import type { ReceptionFilter, VisitFilter } from './studio.inputs.js';
import { whyCannotCancel, whyCannotCheckIn, whyCannotMove, whyNotBegun } from './studio.rules.js';
import type { ReceptionDetail, ReceptionRow, VisitRow } from './studio.types.js';
import { BECAME, COUNTS, STANDS, VISIT_TOPIC, VISITS } from './studio-figures.js';
import { KEEPERS, type Period, periodOf } from './studios.queries.js';

const ON_DUTY = `coalesce((select json_agg(json_build_object('memberId', m.id, 'name', m.name, 'isPresent', ${PRESENT},
    'checkedInAt', d.checked_in_at) order by m.name, m.id)
  from reception_duty d join member m on m.id = d.member_id where d.reception_id = r.id and d.taken_off_at is null), '[]')`;
const ROW = `r.id, r.studio_id as "studioId", s.name as "studioName", s.address, r.on_day as "onDay", r.half,
  r.starts_at as "startsAt", r.ends_at as "endsAt", ${STATE} as state, r.is_backdated as "isBackdated",
  ${ON_DUTY} as "onDuty",
  (select count(*)::int from studio_visit v where v.reception_id = r.id and v.withdrawn_at is null) as visitors,
  (select count(*)::int from studio_visit v where v.reception_id = r.id and v.withdrawn_at is null
    and v.outcome = 'TOPIC') as topics`;

type OfStudio = Asking & Period & { studioId: string; state: string | null };
const OF_STUDIO = `from studio s join reception r on r.studio_id = s.id where s.id = :studioId and ${IN_SIGHT}
  and r.on_day between :from::date and :to::date and (:state::text is null or ${STATE} = :state)`;
const listQuery = prepared<ReceptionRow, OfStudio & { after: string | null; limit: number }>(
  'studio.receptions',
  `with found as (select ${ROW}, row_number() over (order by r.on_day desc, r.starts_at desc, r.id) as nth ${OF_STUDIO})
   select * from found where :after::uuid is null or nth > (select nth from found where id = :after)
   order by nth limit :limit`,
);
const countQuery = prepared<{ count: number }, OfStudio>(
  'studio.receptionCount',
  `select count(*) as count ${OF_STUDIO}`,
);

/** The reception days of a studio, the latest first. */
export async function readReceptions(
  ctx: RequestContext,
  asked: { filter: ReceptionFilter; first: number; after: string | null },
): Promise<Page<ReceptionRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const wanted: OfStudio = {
    ...asking(ctx.viewer),
    ...periodOf(ctx, asked.filter),
    studioId: knownId(asked.filter.studioId),
    state: asked.filter.state ?? null,
  };
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, { ...wanted, after, limit }),
    ctx.read.one(countQuery, wanted),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

const ownQuery = prepared<ReceptionRow, Asking & { today: string }>(
  'studio.ownReceptions',
  `select ${ROW} from reception_duty o join reception r on r.id = o.reception_id join studio s on s.id = r.studio_id
   where o.member_id = :memberId::uuid and o.taken_off_at is null and r.on_day >= :today::date - 120
   order by r.on_day < :today::date, abs(r.on_day - :today::date), r.starts_at, r.id limit 100`,
);

/** Where the viewer is on duty: what is to come, the next first, then what was. */
export function readOwnReceptions(ctx: RequestContext): Promise<ReceptionRow[]> {
  return ctx.read.all(ownQuery, { ...asking(ctx.viewer), today: ctx.today() });
}

/** On duty on a day `r`. */
const OWN_DUTY = `exists (select from reception_duty d where d.reception_id = r.id and d.member_id = :memberId::uuid
  and d.taken_off_at is null)`;
/** For the file of what became of it: whoever keeps the studio has what they noted themselves, not what it was called. */
const ANSWERS = `(:all::boolean or coalesce(t.committee_id = any(:committeeIds::uuid[]), false))`;
const MENDS = `(${ORGANISES} or ${OWN_DUTY})`;
const VISIT = `v.id, v.version, v.reception_id as "receptionId", r.on_day as "onDay",
  case when ${SEES_VISITORS} then v.visitor_name end as "visitorName",
  case when ${SEES_VISITORS} then v.visitor_phone end as "visitorPhone", v.anonymised_at is not null as "visitorAnonymised",
  v.group_name as "groupName", v.village, v.words, v.outcome, ${BECAME} as became, v.answer,
  case when t.id is not null then json_build_object('id', t.id, 'number', t.number, 'title',
    case when ${isTopicTakenDown('t.id')} and not ${ANSWERS} then '${TAKEN_DOWN_TITLE}' else t.title end,
    'trackingCode', t.tracking_code, 'status', t.status) end as topic,
  v.noted_at as "notedAt", ${nameOfActor('v.noted_by')} as "notedByName", v.withdrawn_at as "withdrawnAt",
  v.withdrawn_reason as "withdrawnReason", ${correctionsOf('studio_visit', 'v.id', nameOfActor)} as corrections,
  ${MENDS} and v.withdrawn_at is null as "viewerCanCorrect",
  ${ORGANISES} or ${OWN_DUTY} and coalesce(v.noted_by = :accountId::uuid, false) as "viewerCanWithdraw",
  ${SEES_VISITORS} as "viewerSeesVisitor"`;
const FROM_VISITS = `${VISITS} join studio s on s.id = r.studio_id ${VISIT_TOPIC}`;

interface Stored extends ReceptionRow {
  readonly version: number;
  readonly cancelledAt: Date | null;
  readonly cancelledReason: string | null;
  readonly record: string | null;
  readonly closedAt: string | null;
  readonly closedByName: string | null;
  readonly keepers: ReceptionDetail['keepers'];
  readonly corrections: ReceptionDetail['corrections'];
  readonly ownPresence: boolean | null;
  readonly closedItself: boolean;
  readonly leads: boolean;
  readonly organises: boolean;
}
const oneQuery = prepared<Stored, Asking & { id: string; today: string }>(
  'studio.reception',
  `select ${ROW}, r.version, r.cancelled_at as "cancelledAt", r.cancelled_reason as "cancelledReason", r.record,
     r.closed_at as "closedAt", ${nameOfActor('r.closed_by')} as "closedByName",
     ${correctionsOf('reception', 'r.id', nameOfActor)} as corrections, ${KEEPERS} as keepers,
     (select d.is_present from reception_duty d where d.reception_id = r.id and d.member_id = :memberId::uuid
       and d.taken_off_at is null) as "ownPresence",
     coalesce(r.closed_by = :accountId::uuid, false) as "closedItself", ${LEADS} as leads, ${ORGANISES} as organises
   from reception r join studio s on s.id = r.studio_id where r.id = :id and ${IN_SIGHT}`,
);
const visitsOfDay = prepared<VisitRow, Asking & { id: string }>(
  'studio.visitsOfDay',
  `select ${VISIT} from ${FROM_VISITS} where v.reception_id = :id and ${READS_WORDS}
     and (v.withdrawn_at is null or ${MENDS}) order by v.noted_at, v.id`,
);

/** One day, as far as the viewer may see it; null where there is none. What visitors said is for those it concerns. */
export async function readReception(ctx: RequestContext, given: string): Promise<ReceptionDetail | null> {
  const asked = asking(ctx.viewer);
  const today = ctx.today();
  const id = knownId(given);
  const [found, visits] = await Promise.all([
    ctx.read.one(oneQuery, { ...asked, id, today }),
    ctx.read.all(visitsOfDay, { ...asked, id }),
  ]);
  if (!found) return null;
  const { leads, organises, closedItself, cancelledAt, ...day } = found;
  const closedAt = day.closedAt === null ? null : new Date(day.closedAt);
  const standing = { onDay: day.onDay, cancelledAt, closedAt };
  const onDuty = day.ownPresence !== null;
  const holds = organises || onDuty;
  const begun = !whyNotBegun(standing, today);
  return {
    ...{ ...day, visits },
    viewerCanCheckIn: onDuty && !whyCannotCheckIn(standing, today),
    viewerCanNote: holds && begun,
    viewerCanMove: leads && !whyCannotMove(standing, today, organises),
    viewerCanCancel: leads && !whyCannotCancel(standing, today, organises, day.visitors),
    viewerCanRestore: leads && cancelledAt !== null,
    viewerCanClose: begun && (organises || day.ownPresence === true),
    viewerCanSayWhoWasThere: organises,
    viewerCanReopen: closedAt !== null && (organises || (onDuty && closedItself)),
  };
}

type Counted = Asking & Period & { studioId: string; figure: string };
const COUNTED = `from ${FROM_VISITS} where r.studio_id = :studioId and r.on_day between :from::date and :to::date
  and ${READS_WORDS} and ${STANDS} and ${COUNTS(':figure::text', `(${BECAME})`)}`;
const visitsQuery = prepared<VisitRow, Counted & { after: string | null; limit: number }>(
  'studio.visits',
  `select ${VISIT} ${COUNTED} and (:after::uuid is null or v.id < :after) order by v.id desc limit :limit`,
);
const visitCount = prepared<{ count: number }, Counted>('studio.visitCount', `select count(*) as count ${COUNTED}`);

/** The records behind a number of a studio, the latest first. */
export async function readVisits(
  ctx: RequestContext,
  asked: { filter: VisitFilter; first: number; after: string | null },
): Promise<Page<VisitRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const wanted: Counted = {
    ...asking(ctx.viewer),
    ...periodOf(ctx, asked.filter),
    studioId: knownId(asked.filter.studioId),
    figure: asked.filter.figure ?? 'VISITORS',
  };
  const [rows, total] = await Promise.all([
    ctx.read.all(visitsQuery, { ...wanted, after, limit }),
    ctx.read.one(visitCount, wanted),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

const slipQuery = prepared<
  { number: string; trackingCode: string; studioName: string; onDay: string },
  Asking & { id: string }
>(
  'studio.slip',
  `select t.number, t.tracking_code as "trackingCode", s.name as "studioName", r.on_day as "onDay"
   from ${FROM_VISITS} where v.id = :id and t.id is not null and v.withdrawn_at is null and ${SEES_VISITORS}`,
);
/** What a visitor takes along, for those who received them. */
export const readVisitSlip = (ctx: RequestContext, visitId: string) =>
  ctx.read.one(slipQuery, { ...asking(ctx.viewer), id: knownId(visitId) });

const codeQuery = prepared<{ topicNumber: string | null; trackingCode: string | null }, { id: string }>(
  'studio.visitCode',
  `select t.number as "topicNumber", t.tracking_code as "trackingCode" from studio_visit v
   left join topic t on t.id = v.topic_id where v.id = :id`,
);
/** What a visit that was just noted is followed by. */
export const readVisitCode = (ctx: RequestContext, visitId: string) => ctx.read.one(codeQuery, { id: visitId });
