import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import type { AccountViewer } from '../../kernel/viewer.js';
import { heldPosts } from '../identity/index.js';
import { asColleague, lineOf, ownAccount } from './one-line.js';
import { WaitingOffice } from './waiting.kinds.js';
import type { LineInput } from './worklist.inputs.js';
import type { LineColleague } from './worklist.types.js';

type Known = Pick<AccountViewer, 'accountId' | 'displayName' | 'posts'>;

/** Those who share a committee, a department or an office of the district with the viewer. */
const colleaguesQuery = prepared<Known, { accountId: string; today: string }>(
  'worklist.colleagues',
  `with held as (select * from ${heldPosts()} p)
   select a.id as "accountId", a.display_name as "displayName", (select json_agg(json_build_object('role', p.role,
      'committeeId', p.committee_id, 'departmentId', p.department_id, 'memberId', p.member_id,
      'groupId', p.group_id) order by p.id)
      from held p where p.account_id = a.id) as posts
   from account a where a.id <> :accountId::uuid and a.status = 'ACTIVE' and a.id in (
     select o.account_id from held o join held own on own.account_id = :accountId::uuid
       and (o.committee_id = own.committee_id or o.department_id = own.department_id or o.group_id = own.group_id
         or o.role = own.role and o.role in ('SECRETARIAT', 'REVIEWER', 'SIGNER', 'LEADER')))
   order by a.display_name, a.id limit 100`,
);

/** Whoever else has this line: to them it can be given. Nobody where it is the viewer's alone. */
export async function readLineColleagues(ctx: RequestContext, line: LineInput): Promise<LineColleague[]> {
  const accountId = ownAccount(ctx);
  const own = await lineOf(ctx, line);
  if (!own || own.office === WaitingOffice.OWN) return [];
  const known = await ctx.read.all(colleaguesQuery, { accountId, today: ctx.today() });
  const having = await Promise.all(known.map((one) => lineOf(ctx, line, asColleague(one))));
  return known.flatMap((one, at) => (having[at] ? [{ accountId: one.accountId, name: one.displayName }] : []));
}
