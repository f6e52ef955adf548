import { authorize } from '../../kernel/authorize.js';
import { queryOf, queryTerms } from '../../kernel/chinese/index.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { type PreparedQuery, prepared } from '../../kernel/read.js';
import { TITLE_MAX, textInput } from '../../kernel/text.js';
import { BRIEF_ROW } from './brief.queries.js';
import type { BriefFilter } from './opinion.inputs.js';
import { canReadAllBriefs } from './opinion.policy.js';
import type { BriefRow, BriefStatusCount } from './opinion.types.js';

interface Filter extends Record<string, unknown> {
  readonly status?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly committeeId?: string | null | undefined;
  readonly adoptedAt?: string | null | undefined;
  /** Of an issue that was looked for by its number. */
  readonly issueYear?: number | null | undefined;
  readonly issueNumber?: number | null | undefined;
  /** A `tsquery` of the words looked for. */
  readonly looked?: string | null | undefined;
}

/** Each filter as a condition on `b`. Only those that are asked for stand in a statement: each is planned for itself. */
const CONDITIONS: Readonly<Record<Exclude<keyof Filter & string, 'looked'>, string>> = {
  status: 'b.status = :status',
  kind: 'b.kind = :kind',
  year: 'b.issue_year = :year',
  committeeId: 'b.committee_id = :committeeId',
  adoptedAt: `b.id in (select s.brief_id from submission s where s.level = :adoptedAt and s.outcome = 'ADOPTED')`,
  issueYear: 'b.issue_year = :issueYear',
  issueNumber: 'b.issue_number = :issueNumber',
};
// Drafts are their author's alone, and in no list of the desk.
const HANDED_IN = `b.status <> 'DRAFT'`;
/** What holds the words, by the index of search: its own table is enough as long as nothing else is asked. */
const HOLDS = `e.lexemes @@ (:looked::tsquery && '''@kBRIEF'''::tsquery)`;
const FOUND = `record_words e where ${HOLDS} and e.status <> 'DRAFT'`;

interface Statements {
  readonly list: PreparedQuery<BriefRow, Filter & { after: string | null; limit: number }>;
  readonly count: PreparedQuery<{ count: number }, Filter>;
  readonly counts: PreparedQuery<BriefStatusCount, Filter>;
}
const made = new Map<string, Statements>();

function statementsFor(filter: Filter): Statements {
  const asked = Object.entries(filter).flatMap(([name, value]) => (value == null ? [] : [name]));
  const key = asked.join('+');
  const known = made.get(key);
  if (known) return known;
  const conditions = asked.flatMap((name) => (name === 'looked' ? [] : [CONDITIONS[name as keyof typeof CONDITIONS]]));
  const fits = [HANDED_IN, ...conditions].join(' and ');
  const alsoFits =
    conditions.length === 0 ? '' : ` and exists (select from opinion_brief b where b.id = e.record_id and ${fits})`;
  const looks = asked.includes('looked');
  const after = (id: string) => `(:after::uuid is null or ${id} < :after)`;
  const statements: Statements = {
    list: prepared(
      `opinion.briefs ${key}`,
      looks
        ? `select ${BRIEF_ROW} from (select e.record_id as id from ${FOUND}${alsoFits} and ${after('e.record_id')}
             order by e.record_id desc limit :limit) hit join opinion_brief b on b.id = hit.id
           where ${HANDED_IN} order by b.id desc`
        : `select ${BRIEF_ROW} from opinion_brief b where ${fits} and ${after('b.id')} order by b.id desc limit :limit`,
    ),
    count: prepared(
      `opinion.briefCount ${key}`,
      looks
        ? `select count(*) as count from ${FOUND}${alsoFits}`
        : `select count(*) as count from opinion_brief b where ${fits}`,
    ),
    counts: prepared(
      `opinion.briefCounts ${key}`,
      looks
        ? `select b.status, count(*) as count from record_words e join opinion_brief b on b.id = e.record_id
           where ${HOLDS} and ${fits} group by b.status order by b.status`
        : `select b.status, count(*) as count from opinion_brief b where ${fits} group by b.status order by b.status`,
    ),
  };
  made.set(key, statements);
  return statements;
}

const ISSUE = /^(\d{4})[-年]?\s*(?:第)?(\d{1,5})(?:期|号)?$/;

function filterOf(filter: BriefFilter | null | undefined): Filter {
  const text = textInput(filter?.text, { field: 'text', max: TITLE_MAX });
  const issue = text ? ISSUE.exec(text.normalize('NFKC')) : null;
  return {
    status: filter?.status,
    kind: filter?.kind,
    year: filter?.year,
    committeeId: knownIdOrNull(filter?.committeeId),
    adoptedAt: filter?.adoptedAt,
    issueYear: issue && Number(issue[1]),
    issueNumber: issue && Number(issue[2]),
    looked: text && !issue ? (queryOf(queryTerms(text)) ?? "'\u0001'") : null,
  };
}

/** What was handed in, newest first, for the desk and those who lead it. */
export async function readBriefs(
  ctx: RequestContext,
  asked: { filter?: BriefFilter | null; first: number; after?: string | null },
): Promise<Page<BriefRow>> {
  authorize(canReadAllBriefs(ctx.viewer), 'list briefs');
  const filter = filterOf(asked.filter);
  const { limit, after } = pageInput(asked.first, asked.after);
  const { list, count } = statementsFor(filter);
  const [rows, total] = await Promise.all([
    ctx.read.all(list, { ...filter, after, limit }),
    ctx.read.one(count, filter),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

/** How many stand where; the filter's own status is left aside. */
export function readBriefCounts(ctx: RequestContext, filter?: BriefFilter | null): Promise<BriefStatusCount[]> {
  authorize(canReadAllBriefs(ctx.viewer), 'count briefs');
  const rest = { ...filterOf(filter), status: null };
  return ctx.read.all(statementsFor(rest).counts, rest);
}
