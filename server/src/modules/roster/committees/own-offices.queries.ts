import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { groupIdsOf } from '../../../kernel/viewer.js';
import { inTermOn } from '../enrolment.sql.js';
import type { OwnOffice } from './member-group.types.js';

const MEMBERS = (
  belongs: string,
) => `coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name, 'unit', m.unit)
    order by m.name, m.id) from member m where ${belongs} and ${inTermOn('m')}), '[]') as members`;

const officesQuery = prepared<OwnOffice, { groupIds: readonly string[]; today: string }>(
  'roster.ownOffices',
  `select one.* from (
     select g.id, g.name, 'SPECIAL_COMMITTEE' as kind, ${MEMBERS(`m.id in (
       select l.member_id from member_special_committees l where l.special_committee_id = g.id)`)}
     from special_committee g where g.id = any(:groupIds::uuid[])
     union all
     select g.id, g.name, 'SECTOR', ${MEMBERS('m.sector_id = g.id')}
     from sector g where g.id = any(:groupIds::uuid[])
   ) one order by one.id`,
);

/** The special committees and sectors whose office the viewer is, with their members of today. */
export function readOwnOffices(ctx: RequestContext): Promise<OwnOffice[]> {
  return ctx.read.all(officesQuery, { groupIds: groupIdsOf(ctx.viewer), today: ctx.today() });
}
