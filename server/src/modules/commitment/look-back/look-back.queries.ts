import type { RequestContext } from '../../../kernel/context.js';
import { pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { MINE, type Scoped, scoped, VISIBLE } from '../commitment-row.js';
import type { OpenLookBack, OpenLookBackPage } from './look-back.types.js';

interface Asked extends Scoped {
  readonly mine: boolean;
}

const OPEN = `from look_back b join commitment c on c.id = b.commitment_id
  join demand de on de.id = c.demand_id join liaison_committee lc on lc.id = c.committee_id
  left join member lm on lm.id = c.look_back_member_id
  where b.looked_at is null and b.dropped_at is null and ${VISIBLE} and (not :mine::boolean or ${MINE})`;

const openQuery = prepared<OpenLookBack, Asked & { after: string | null; limit: number }>(
  'commitment.openLookBacks',
  `select b.id, c.id as "commitmentId", c.number, de.title as "demandTitle", lc.name as "committeeName", b.kind,
     b.due_on as "dueOn", b.due_on - :today::date as "daysLeft", lm.name as "memberName"
   ${OPEN} and (:after::uuid is null or (b.due_on, b.id) > (select due_on, id from look_back where id = :after::uuid))
   order by b.due_on, b.id limit :limit::int`,
);
const countQuery = prepared<{ count: number }, Asked>(
  'commitment.openLookBackCount',
  `select count(*) as count ${OPEN}`,
);

/** What is still to be looked back at, of the commitments this person may read; `mine`: theirs to do, or to see to. */
export async function readOpenLookBacks(
  ctx: RequestContext,
  asked: { readonly mine: boolean; readonly first: number; readonly after: string | null },
): Promise<OpenLookBackPage> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const where = { ...scoped(ctx), mine: asked.mine };
  const [rows, count] = await Promise.all([
    ctx.read.all(openQuery, { ...where, after, limit }),
    ctx.read.one(countQuery, where),
  ]);
  return toPage(rows, limit, count?.count ?? 0);
}
