import { prepared, type ReadContext } from '../../kernel/read.js';
import type { Transaction } from '../../kernel/transaction.js';
import { bareName } from '../consultation/index.js';
import { barePhone } from '../roster/index.js';
import type { Commitment } from './commitment.entity.js';

/** The matter with what it was split from and what was merged into it. */
export const FAMILY = `(select c.id from commitment c where c.id = :commitmentId::uuid or c.merged_into_id = :commitmentId::uuid
  or c.id = any((select o.ancestor_ids from commitment o where o.id = :commitmentId::uuid)::uuid[]))`;

/** An organisation is whom it succeeded and who succeeded it as well: a new name makes nobody a neighbour. */
const handlersQuery = prepared<{ id: string }, { commitmentId: string }>(
  'commitment.handlers',
  `with recursive handler (id) as (
     (select coalesce(lead_department_id, lead_organisation_id) from commitment where id in ${FAMILY}
      union select department_id from commitment_assisting_departments where commitment_id in ${FAMILY}
      union select department_id from commitment_turn where commitment_id in ${FAMILY} and department_id is not null)
     union
     select case when o.id = h.id then o.successor_id else o.id end
     from handler h join organisation o on o.successor_id = h.id or o.id = h.id and o.successor_id is not null
   )
   select id from handler`,
);
/** The departments and organisations that handle a matter or ever did: leading, assisting, before it was reassigned, split or merged. */
export async function handlersOf(read: ReadContext, commitmentId: string): Promise<string[]> {
  return (await read.all(handlersQuery, { commitmentId })).map(({ id }) => id);
}

/** A member (`m`, SQL) of an organisation (`o`): its contact by name or telephone, or working there as the roster has it. */
const worksFor = (m: string, o: string) => `(${bareName(`${m}.name`)} = ${bareName(`${o}.contact_name`)}
  or ${barePhone(`${m}.phone`)} = ${barePhone(`${o}.contact_phone`)}
  or starts_with(${bareName(`${m}.unit`)}, ${bareName(`${o}.name`)}))`;

/** Of these members, those of an organisation: they neither verify what it did nor look back at it. */
export async function membersOf(
  tx: Transaction,
  organisationIds: readonly string[],
  memberIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select m.id from member m where m.id = any(?::uuid[])
       and exists (select from organisation o where o.id = any(?::uuid[]) and ${worksFor('m', 'o')})`,
    [`{${memberIds.join(',')}}`, `{${organisationIds.join(',')}}`],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Whether a member is of an organisation that handles the matter or did. */
export async function isOfHandler(tx: Transaction, commitment: Commitment, memberId: string): Promise<boolean> {
  return (await membersOf(tx, await handlersOf(tx.ctx.read, commitment.id), [memberId])).size > 0;
}
