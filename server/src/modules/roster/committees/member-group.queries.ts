import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { canManageRoster } from '../roster.policy.js';
import type { MemberGroupRow } from './member-group.types.js';

const groupsQuery = prepared<MemberGroupRow>(
  'roster.memberGroups',
  `select one.*,
     (select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name, 'startsOn', n.starts_on)
        order by n.starts_on desc nulls last), '[]') from group_name n where n.group_id = one.id) as names,
     exists (select from member_group_in_use u where u.group_id = one.id) as "inUse" from (
     select s.id, s.version, 'SECTOR' as kind, s.name,
       (select count(*) from member m where m.sector_id = s.id)::int as "memberCount",
       s.retired_on as "retiredOn", s.retired_reason as "retiredReason",
       (select x.name from sector x where x.id = s.successor_id) as "successorName" from sector s
     union all
     select s.id, s.version, 'SPECIAL_COMMITTEE', s.name,
       (select count(*) from member_special_committees m where m.special_committee_id = s.id)::int,
       s.retired_on, s.retired_reason, (select x.name from special_committee x where x.id = s.successor_id)
     from special_committee s
   ) one order by one.kind, one."retiredOn" is not null, one.id limit 200`,
);

/** The lists of sectors and special committees, in the order they were entered. */
export function readMemberGroups(ctx: RequestContext): Promise<MemberGroupRow[]> {
  authorize(canManageRoster(ctx.viewer), 'keep sectors and special committees');
  return ctx.read.all(groupsQuery, {});
}
