import type { RequestContext } from '../../../kernel/context.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { ordered, prepared } from '../../../kernel/read.js';
import { committeeScope } from '../../../kernel/scope.js';
import { CATEGORY_MAX, textInput } from '../../../kernel/text.js';
import { isConsultationTakenDown } from '../../consultation/index.js';
import { categoryOf } from '../../topic/index.js';
import { outcomeOf, relapsesOf } from './outcome.sql.js';
import type { PracticeFilter } from './practice.inputs.js';
import { canReviewPractices } from './practice.policy.js';
import type { PracticeRow } from './practice.types.js';
import { PracticeOrder } from './practice-order.js';
import { practiceTitleOnRecord } from './practice-title.sql.js';

export interface Sight extends Record<string, unknown> {
  readonly reviews: boolean;
  readonly committeeIds: readonly string[];
}

export const sightOf = ({ viewer }: Pick<RequestContext, 'viewer'>): Sight => ({
  reviews: canReviewPractices(viewer),
  committeeIds: committeeScope(viewer).committeeIds,
});

/** As `readsWorkingText`. */
const OWN = '(:reviews::boolean or p.committee_id = any(:committeeIds::uuid[]))';
/** What is being written anew is, to everybody else, what stands in the library. */
const STATUS = `(case when p.edition > 0 and p.status in ('DRAFT', 'PROPOSED') and not ${OWN} then 'RELEASED' else p.status end)`;
const TITLE = 'coalesce(v.title, p.title)';
export const IN_LIBRARY = `(p.edition > 0 and p.status not in ('RETIRED', 'DISCARDED'))`;

const SHOWN_TITLE = practiceTitleOnRecord(TITLE, 'p.consultation_id');
const USES = `(select count(distinct u.consultation_id)::int from practice_use u where u.practice_id = p.id and u.dropped_at is null)`;

/** A practice `p` in a list, beside its edition `v`, what it was drawn from `c`, and what that was about `t`. */
export const ROW = `p.id, p.version, ${STATUS} as status,
  ${SHOWN_TITLE} as title,
  c.form, t.category, p.committee_id as "committeeId", lc.name as "committeeName", w.name as "townshipName",
  w.kind as "townshipKind", p.edition, p.released_at as "releasedAt",
  ${USES} as uses,
  ${outcomeOf('c')} as outcome, ${relapsesOf('c')} as relapses`;
export const FROM = `from practice p join consultation c on c.id = p.consultation_id
  join liaison_committee lc on lc.id = p.committee_id join township w on w.id = lc.township_id
  left join topic t on t.id = c.topic_id
  left join practice_version v on v.practice_id = p.id and v.edition = p.edition`;

interface Wanted extends Sight {
  readonly search: string | null;
  readonly form: string | null;
  readonly category: string | null;
  readonly townshipKind: string | null;
  readonly outcome: string | null;
  readonly committeeId: string | null;
  readonly status: string | null;
}
const WANTED = `(${OWN} or p.edition > 0 and p.status <> 'DISCARDED') and not ${isConsultationTakenDown('p.consultation_id')}
  and case when :status::text is null then ${IN_LIBRARY} else ${STATUS} = :status end
  and (:form::text is null or c.form = :form) and (:category::text is null or t.category = :category)
  and (:townshipKind::text is null or w.kind = :townshipKind) and (:committeeId::uuid is null or p.committee_id = :committeeId)
  and (:search::text is null or strpos(lower(${TITLE}), lower(:search)) > 0
    or strpos(lower(coalesce(v.worked, p.worked)), lower(:search)) > 0)
  and (:outcome::text is null or ${outcomeOf('c')} = :outcome)`;

const ORDERS: Readonly<Record<PracticeOrder, string>> = {
  [PracticeOrder.NEWEST]: '"releasedAt" desc nulls first, id desc',
  [PracticeOrder.USED]: 'uses desc, id desc',
  [PracticeOrder.TITLE]: 'title collate name_pinyin, id',
};
/** What became of each is read for the rows of the page alone. */
const pages = ordered(ORDERS, (order, keys) =>
  prepared<PracticeRow, Wanted & { after: string | null; limit: number }>(
    `practice.page.${order}`,
    `with listed as (select p.id, ${SHOWN_TITLE} as title, p.released_at as "releasedAt", ${USES} as uses ${FROM} where ${WANTED}),
       found as (select id, row_number() over (order by ${keys}) as nth from listed),
       page as (select id, nth from found where :after::uuid is null or nth > (select nth from found where id = :after)
         order by nth limit :limit)
     select ${ROW} ${FROM} join page on page.id = p.id order by page.nth`,
  ),
);
const countQuery = prepared<{ count: number }, Wanted>(
  'practice.count',
  `select count(*)::int as count ${FROM} where ${WANTED}`,
);

/** The library, or what of it is being written. */
export async function readPractices(
  ctx: RequestContext,
  asked: { filter: PracticeFilter | null; order: PracticeOrder | null; first: number; after: string | null },
): Promise<Page<PracticeRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const { filter } = asked;
  const category = textInput(filter?.category, { field: 'filter.category', max: CATEGORY_MAX });
  const wanted: Wanted = {
    ...sightOf(ctx),
    search: textInput(filter?.search, { field: 'filter.search', max: 60 }),
    category: category && categoryOf(category),
    ...{ form: filter?.form ?? null, townshipKind: filter?.townshipKind ?? null },
    ...{ outcome: filter?.outcome ?? null, status: filter?.status ?? null },
    committeeId: knownIdOrNull(filter?.committeeId),
  };
  const [rows, total] = await Promise.all([
    ctx.read.all(pages[asked.order ?? PracticeOrder.NEWEST], { ...wanted, after, limit }),
    ctx.read.one(countQuery, wanted),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

/** The categories of what is in the library, the most frequent first. */
const categoriesQuery = prepared<{ category: string }>(
  'practice.categories',
  `select t.category from practice p join consultation c on c.id = p.consultation_id join topic t on t.id = c.topic_id
   where ${IN_LIBRARY} and t.category is not null group by t.category order by count(*) desc, t.category limit 100`,
);

export async function readPracticeCategories(ctx: RequestContext): Promise<string[]> {
  return (await ctx.read.all(categoriesQuery, {})).map(({ category }) => category);
}
