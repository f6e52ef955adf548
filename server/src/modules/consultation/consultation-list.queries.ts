import type { RequestContext } from '../../kernel/context.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { committeeScope } from '../../kernel/scope.js';
import { TITLE_MAX, textInput } from '../../kernel/text.js';
import type { Viewer } from '../../kernel/viewer.js';
import type { ConsultationFilter } from './consultation.inputs.js';
import type { ConsultationRow, ConsultationStatusCount } from './consultation.types.js';

// The list -----------------------------------------------------------------------------------------------------------

interface Filter extends Record<string, unknown> {
  all: boolean;
  committeeIds: readonly string[];
  form: string | null;
  committeeId: string | null;
  text: string | null;
}

const FITS = `(:all or k.committee_id = any(:committeeIds::uuid[]))
  and (:form::text is null or k.form = :form)
  and (:committeeId::uuid is null or k.committee_id = :committeeId)
  and (:text::text is null or strpos(lower(k.title), lower(:text)) > 0)`;
const OF_STATUS = `(:statuses::text[] is null or k.status = any(:statuses))`;
type Statuses = { statuses: readonly string[] | null };

const listQuery = prepared<ConsultationRow, Filter & Statuses & { after: string | null; limit: number }>(
  'consultation.list',
  `select k.id, k.title, k.form, k.status, k.committee_id as "committeeId", c.name as "committeeName", k.place,
     k.starts_at as "startsAt", k.convened_readiness as "convenedReadiness",
     (select count(*) from participant p where p.consultation_id = k.id) as "peopleCount",
     (select count(*) from demand d where d.consultation_id = k.id) as "demandCount"
   from consultation k join liaison_committee c on c.id = k.committee_id
   where ${FITS} and ${OF_STATUS} and (:after::uuid is null or k.id < :after) order by k.id desc limit :limit`,
);
const countQuery = prepared<{ count: number }, Filter & Statuses>(
  'consultation.count',
  `select count(*) as count from consultation k where ${FITS} and ${OF_STATUS}`,
);
const countsQuery = prepared<ConsultationStatusCount, Filter>(
  'consultation.counts',
  `select k.status, count(*) as count from consultation k where ${FITS} group by k.status order by k.status`,
);

const filterOf = (viewer: Viewer | null, filter: ConsultationFilter | null | undefined): Filter => ({
  ...committeeScope(viewer),
  form: filter?.form ?? null,
  committeeId: knownIdOrNull(filter?.committeeId),
  text: textInput(filter?.text, { field: 'text', max: TITLE_MAX }),
});

/** The consultations this person organises or oversees, newest first. */
export async function readConsultations(
  ctx: RequestContext,
  asked: { filter?: ConsultationFilter | null; first: number; after?: string | null },
): Promise<Page<ConsultationRow>> {
  const filter = { ...filterOf(ctx.viewer, asked.filter), statuses: asked.filter?.statuses ?? null };
  const { limit, after } = pageInput(asked.first, asked.after);
  const [rows, total] = await Promise.all([
    ctx.read.all(listQuery, { ...filter, after, limit }),
    ctx.read.one(countQuery, filter),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

/** How many there are of each status; the filter's own statuses are left aside. */
export function readConsultationCounts(
  ctx: RequestContext,
  filter?: ConsultationFilter | null,
): Promise<ConsultationStatusCount[]> {
  return ctx.read.all(countsQuery, filterOf(ctx.viewer, filter));
}
