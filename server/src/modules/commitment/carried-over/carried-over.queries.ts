import type { RequestContext } from '../../../kernel/context.js';
import { pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { committeeScope } from '../../../kernel/scope.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { confirmedInSql, Disposition, isDemandTakenDown, titleOnRecord } from '../../consultation/index.js';
import { deadlineState } from '../timeliness.rules.js';
import { canDispose } from './carried-over.policy.js';
import type { CarriedOverDemand, CarriedOverPage } from './carried-over.types.js';

interface Stored extends Omit<CarriedOverDemand, 'until' | 'isMine' | 'viewerCanDispose'> {
  readonly ownerId: string | null;
  readonly departmentId: string | null;
  readonly dueOn: string;
}
interface Asked extends Record<string, unknown> {
  readonly all: boolean;
  readonly committeeIds: readonly string[];
  readonly accountId: string | null;
  readonly mine: boolean;
}

const ANSWERS = `(:all::boolean or k.committee_id = any(:committeeIds::uuid[]))`;
/** Its owner may be of another house: to them it has no name once it was taken down, and no reason. */
const NAMED = (title: string, demand?: string) => `case when ${ANSWERS}
  then ${title} else ${titleOnRecord(title, 'k.id', demand)} end`;

const OPEN = `from demand d join consultation k on k.id = d.consultation_id join liaison_committee lc on lc.id = k.committee_id
  where d.disposition = 'CARRIED_OVER' and k.status in (${confirmedInSql})
    and (d.carried_over_owner_id = :accountId::uuid
      or not :mine::boolean and (:all::boolean or k.committee_id = any(:committeeIds::uuid[])))`;

const openQuery = prepared<Stored, Asked & { after: string | null; limit: number }>(
  'commitment.carriedOver',
  `select d.id, d.version, ${NAMED('d.title', 'd.id')} as title, k.id as "consultationId", ${NAMED('k.title')} as "consultationTitle", lc.id as "committeeId",
     lc.name as "committeeName", d.carried_over_to as "ownerName", d.carried_over_owner_id as "ownerId",
     d.department_id as "departmentId", case when ${ANSWERS} or not ${isDemandTakenDown('d.id')} then d.disposition_reason end as reason, d.carried_over_until as "dueOn",
     (select count(*) from demand_turn t where t.demand_id = d.id and t.disposition = 'CARRIED_OVER') as turns
   ${OPEN} and (:after::uuid is null or (d.carried_over_until, d.id) >
     (select carried_over_until, id from demand where id = :after::uuid))
   order by d.carried_over_until, d.id limit :limit::int`,
);
const countQuery = prepared<{ count: number }, Asked>(
  'commitment.carriedOverCount',
  `select count(*) as count ${OPEN}`,
);

/** What was carried over and is not over, what is due first first: the viewer's own, and their committee's. */
export async function readCarriedOver(
  ctx: RequestContext,
  asked: { readonly mine: boolean; readonly first: number; readonly after: string | null },
): Promise<CarriedOverPage> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const accountId = accountIdOf(ctx.viewer);
  const where = { ...committeeScope(ctx.viewer), accountId, mine: asked.mine };
  const [rows, count] = await Promise.all([
    ctx.read.all(openQuery, { ...where, after, limit }),
    ctx.read.one(countQuery, where),
  ]);
  const nodes = rows.map(({ ownerId, departmentId, dueOn, ...row }) => ({
    ...row,
    until: deadlineState(ctx.services.calendar, ctx.today(), dueOn, null),
    isMine: ownerId !== null && ownerId === accountId,
    viewerCanDispose: canDispose(ctx.viewer, {
      committeeId: row.committeeId,
      ownerId,
      departmentId,
      disposition: Disposition.CARRIED_OVER,
    }),
  }));
  return toPage(nodes, limit, count?.count ?? 0);
}
