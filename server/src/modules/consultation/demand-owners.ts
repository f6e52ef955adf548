import { prepared, type ReadContext } from '../../kernel/read.js';
import type { Transaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { heldPosts } from '../identity/index.js';
import { membershipOn } from '../roster/index.js';

/** Somebody who may own what was carried over. */
export interface DemandOwner {
  readonly id: string;
  readonly name: string;
  /** Who stands in for the committee's director today, and holds no post of their own as that. */
  readonly actingId: string | null;
}

interface Asked extends Record<string, unknown> {
  readonly committeeId: string;
  readonly today: string;
}

const DIRECTOR = 0;

/** An account that serves the committee, a member of it, the secretariat's, or a department's officer. */
const ownersQuery = prepared<DemandOwner & { rank: number }, Asked>(
  'consultation.demandOwners',
  `select a.id, concat_ws(' · ', min(d.short_name), a.display_name) as name,
     case when bool_or(not o.acting and o.role = 'DIRECTOR' and o.committee_id = :committeeId::uuid) is not true then
       (array_agg(o.id) filter (where o.acting and o.committee_id = :committeeId::uuid))[1] end as "actingId",
     min(case when o.role = 'DIRECTOR' and o.committee_id = :committeeId::uuid then ${DIRECTOR} when o.committee_id is not null then 1
       when o.role = 'MEMBER' then 2 when o.role = 'SECRETARIAT' then 3 else 4 end) as rank
   from account a join ${heldPosts()} o on o.account_id = a.id left join department d on d.id = o.department_id
   where a.status <> 'DISABLED' and (
     (o.role in ('DIRECTOR', 'LIAISON_OFFICER') and o.committee_id = :committeeId::uuid)
     or (o.role = 'MEMBER' and exists (select from membership m where m.member_id = o.member_id
       and m.committee_id = :committeeId::uuid and ${membershipOn('m')}))
     or o.role in ('SECRETARIAT', 'DEPARTMENT_OFFICER'))
   group by a.id order by rank, name, a.id`,
);

/** Whom a demand of this committee may be carried over to, those nearest to it first. */
export function readDemandOwners(read: ReadContext, asked: Asked): Promise<readonly DemandOwner[]> {
  return read.all(ownersQuery, asked);
}

/**
 * Who owns it from now on: the account that was named; where none was, whoever decides it, or else the committee's
 * director. Null: nobody who could.
 */
export async function demandOwner(
  { ctx }: Pick<Transaction, 'ctx'>,
  committeeId: string,
  named: string | null,
): Promise<DemandOwner | null> {
  const owners = await readDemandOwners(ctx.read, { committeeId, today: ctx.today() });
  const own = accountIdOf(ctx.viewer);
  const found = (id: string | null) => owners.find((owner) => owner.id === id) ?? null;
  if (named) return found(named);
  return found(own) ?? owners[0] ?? null;
}

/** Whose it is by the post: the committee's director, or whoever acts for them today. Null: there is neither. */
export async function directorOf({ ctx }: Pick<Transaction, 'ctx'>, committeeId: string): Promise<DemandOwner | null> {
  const owners = await ctx.read.all(ownersQuery, { committeeId, today: ctx.today() });
  const directors = owners.filter(({ rank }) => rank === DIRECTOR);
  return directors.find(({ actingId }) => actingId !== null) ?? directors[0] ?? null;
}
