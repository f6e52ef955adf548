import type { Transaction } from '../../kernel/transaction.js';
import { membershipOn } from '../roster/index.js';

/** A name in SQL, as it is compared: without what is between its characters. */
export const bareName = (name: string) => `regexp_replace(${name}, '\\s', '', 'g')`;

/**
 * Of these names, those that somebody with an office in a consultation bears: its members, delegates and township staff,
 * the committee's own people, officers and contacts of its departments and of `departmentIds`, who left them too, and, where
 * one of these is an organisation, its contact and whoever sat for it. A
 * neighbour of the same name is told apart by what is written beside it.
 */
export async function namedLikeOffice(
  tx: Transaction,
  consultationId: string,
  names: readonly string[],
  departmentIds: readonly string[] = [],
): Promise<string[]> {
  const rows = await tx.em.execute<{ name: string }[]>(
    `with k as (select id, committee_id, ?::date as today from consultation where id = ?),
       departments as (select department_id as id from participant where consultation_id = ? and department_id is not null
         union select value::uuid from jsonb_array_elements_text(?::jsonb)),
       offices as (
         select p.name from participant p, k where p.consultation_id = k.id and p.party <> 'STAKEHOLDER'
         union all select s.name from committee_staff s join k on k.committee_id = s.committee_id
           where ${membershipOn('s', 'k.today')}
         union all select m.name from membership s join k on k.committee_id = s.committee_id join member m on m.id = s.member_id
           where ${membershipOn('s', 'k.today')}
         union all select a.display_name from post o join account a on a.id = o.account_id
           where o.department_id in (select id from departments)
         union all select a.display_name from acting_director g join account a on a.id = g.account_id join k
           on k.committee_id = g.committee_id where g.revoked_at is null and k.today between g.starts_on and g.ends_on
         union all select unnest(array[d.contact_name, d.deputy_name]) from department d where d.id in (select id from departments)
         union all select u.contact_name from organisation u where u.id in (select id from departments)
         union all select p.name from participant p, k where p.consultation_id = k.id and p.represents_id in (select id from departments))
     select given.name from jsonb_array_elements_text(?::jsonb) given (name)
     where ${bareName('given.name')} in (select ${bareName('o.name')} from offices o where o.name is not null)`,
    [tx.ctx.today(), consultationId, consultationId, JSON.stringify(departmentIds), JSON.stringify(names)],
  );
  return rows.map(({ name }) => name);
}
