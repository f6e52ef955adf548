import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { composed, conditionsOf, prepared } from '../../kernel/read.js';
import { committeeScope } from '../../kernel/scope.js';
import { nameOfActor } from '../identity/index.js';
import { PersonalRequestStatus, type PlannedPart } from './personal-request.entity.js';
import type { PersonalRequestFilter } from './rights.inputs.js';
import { canAnswerRequests, canConfirmAnswer, canReadRequest } from './rights.policy.js';
import { isOpen, mayBeHandedOut } from './rights.rules.js';
import type { PersonalRequestDetail, PersonalRequestRow } from './rights.types.js';

type Mays =
  | 'viewerCanPrepare'
  | 'viewerCanConfirm'
  | 'viewerCanReturn'
  | 'viewerCanWithdraw'
  | 'viewerCanSearch'
  | 'viewerCanHandOut';
interface Stored extends Omit<PersonalRequestDetail, Mays | 'workingDaysLeft' | 'toErase' | 'foundCount'> {
  readonly committeeId: string | null;
  readonly preparedBy: string | null;
  readonly plan: readonly PlannedPart[] | null;
}

const ROW = `r.id, r.version, r.number, r.kind, r.status, r.received_on as "receivedOn", r.answer_by as "answerBy",
  (select lc.name from liaison_committee lc where lc.id = r.committee_id) as "committeeName", r.closed_at as "closedAt"`;
const oneQuery = prepared<Stored, { id: string }>(
  'rights.one',
  `select ${ROW}, r.committee_id as "committeeId", r.name, r.phone, r.record_code as "recordCode", r.words,
     r.shown_by as "shownBy", ${nameOfActor('r.received_by')} as "receivedByName", r.answer, r.refused,
     r.prepared_by as "preparedBy", ${nameOfActor('r.prepared_by')} as "preparedByName", r.prepared_at as "preparedAt",
     r.plan, r.returned_reason as "returnedReason", ${nameOfActor('r.confirmed_by')} as "confirmedByName",
     r.erased_count as "erasedCount", r.kept_count as "keptCount", r.withdrawn_reason as "withdrawnReason",
     r.anonymised_at as "anonymisedAt"
   from personal_request r where r.id = :id::uuid`,
);

/** One of them; null where it is none of the viewer's business. */
export async function readRequest(ctx: RequestContext, id: string): Promise<PersonalRequestDetail | null> {
  const found = await ctx.read.one(oneQuery, { id: knownId(id) });
  if (!found || !canReadRequest(ctx.viewer, found.committeeId)) return null;
  const { plan, committeeId: _, preparedBy, ...row } = found;
  const answers = canAnswerRequests(ctx.viewer);
  const prepared = found.status === PersonalRequestStatus.PREPARED;
  return {
    ...row,
    ...left(ctx, row),
    answer: answers || found.status === PersonalRequestStatus.ANSWERED ? found.answer : null,
    toErase: plan?.filter(({ erase }) => erase).map((part) => part.id) ?? [],
    foundCount: plan?.length ?? null,
    viewerCanPrepare: answers && isOpen(found),
    viewerCanConfirm: prepared && canConfirmAnswer(ctx.viewer, preparedBy),
    viewerCanReturn: prepared && answers,
    viewerCanWithdraw: isOpen(found),
    viewerCanSearch: answers && (isOpen(found) || mayBeHandedOut(found)),
    viewerCanHandOut: answers && mayBeHandedOut(found),
  };
}

const left = (ctx: RequestContext, row: Pick<Stored, 'status' | 'answerBy'>) => ({
  workingDaysLeft: isOpen(row) ? ctx.services.calendar.between(ctx.today(), row.answerBy) : null,
});

const CONDITIONS = {
  visible: 'r.committee_id = any(:committeeIds::uuid[])',
  status: 'r.status = :status',
  kind: 'r.kind = :kind',
} as const;
type Condition = keyof typeof CONDITIONS;
const { conditions, fits } = conditionsOf(CONDITIONS);
interface Wanted extends Record<string, unknown> {
  readonly committeeIds: readonly string[];
  readonly status: string | null;
  readonly kind: string | null;
}
const listQuery = composed<
  Omit<PersonalRequestRow, 'workingDaysLeft'>,
  Wanted & { after: string | null; limit: number },
  Condition | 'after'
>(
  'rights.list',
  [...conditions, 'after'],
  (has) =>
    `select ${ROW} from personal_request r where true ${fits(has)} ${has('after') ? 'and r.id < :after::uuid' : ''}
     order by r.id desc limit :limit`,
);
const countQuery = composed<{ count: number }, Wanted, Condition>(
  'rights.count',
  conditions,
  (has) => `select count(*) as count from personal_request r where true ${fits(has)}`,
);

/** The newest first: the secretariat's are all of them, a committee's those it wrote down. */
export async function readRequests(
  ctx: RequestContext,
  asked: { filter?: PersonalRequestFilter | null; first: number; after?: string | null },
): Promise<Page<PersonalRequestRow>> {
  const { status = null, kind = null } = asked.filter ?? {};
  const { limit, after } = pageInput(asked.first, asked.after);
  const wanted = { committeeIds: committeeScope(ctx.viewer).committeeIds, status, kind };
  const only = new Set<Condition | 'after'>();
  if (!canAnswerRequests(ctx.viewer)) only.add('visible');
  if (status) only.add('status');
  if (kind) only.add('kind');
  const count = countQuery((one) => only.has(one));
  if (after !== null) only.add('after');
  const list = listQuery((one) => only.has(one));
  const [rows, total] = await Promise.all([
    ctx.read.all(list, { ...wanted, after, limit }),
    ctx.read.one(count, wanted),
  ]);
  return toPage(
    rows.map((row) => ({ ...row, ...left(ctx, row) })),
    limit,
    total?.count ?? 0,
  );
}
