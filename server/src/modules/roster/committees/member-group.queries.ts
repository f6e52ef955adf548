import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { canManageRoster } from '../roster.policy.js';
import type { MemberGroupRow } from './member-group.types.js';

const groupsQuery = prepared<MemberGroupRow>(
  'roster.memberGroups',
  `select one.*, exists (select from member_group_in_use u where u.group_id = one.id) as "inUse" from (
     select s.id, s.version, 'SECTOR' as kind, s.name,
       (select count(*) from member m where m.sector_id = s.id)::int as "memberCount" from sector s
     union all
     select s.id, s.version, 'SPECIAL_COMMITTEE', s.name,
       (select count(*) from member_special_committees m where m.special_committee_id = s.id)::int from special_committee s
   ) one order by one.kind, one.id limit 200`,
);

/** The lists of sectors and special committees, in the order they were entered. */
export function readMemberGroups(ctx: RequestContext): Promise<MemberGroupRow[]> {
  authorize(canManageRoster(ctx.viewer), 'keep sectors and special committees');
  return ctx.read.all(groupsQuery, {});
}
