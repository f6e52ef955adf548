import type { RequestContext } from '../../kernel/context.js';
import { prepared } from '../../kernel/read.js';
import { type CommitteeScope, committeeScope } from '../../kernel/scope.js';
import { departmentIdsOf, hasRole, memberIdOf, Role, type Viewer } from '../../kernel/viewer.js';

/** Who asks, for a query. */
export interface Asking extends CommitteeScope {
  readonly secretariat: boolean;
  readonly memberId: string | null;
  readonly departmentIds: readonly string[];
}

export const asking = (viewer: Viewer | null): Asking => ({
  ...committeeScope(viewer),
  secretariat: hasRole(viewer, Role.SECRETARIAT),
  memberId: memberIdOf(viewer),
  departmentIds: departmentIdsOf(viewer),
});

const ORGANISES = `(:secretariat::boolean or t.committee_id = any(:committeeIds::uuid[]))`;
/** Organises it, or is the member who leads. */
export const LEADS = `(${ORGANISES} or coalesce(t.lead_member_id = :memberId::uuid, false))`;
/** Is asked along. */
export const GOES = `exists (select from research_goer g where g.trip_id = t.id and g.member_id = :memberId::uuid
  and g.taken_off_at is null)`;
/** A department is addressed once there is a report to speak of, or is the one visited. */
const ADDRESSED = `(t.department_id = any(:departmentIds::uuid[]) and t.cancelled_at is null
  or exists (select from research_suggestion s where s.trip_id = t.id and s.withdrawn_at is null
    and s.department_id = any(:departmentIds::uuid[])))`;
/** The trip `t` is the viewer's business: staff in scope, whoever goes or leads, and departments it concerns. */
export const IN_SIGHT = `(:all::boolean or ${LEADS} or ${GOES} or ${ADDRESSED})`;
/** Whoever works on it: the words before they are a report are not for those it is addressed to. */
export const WORKS_ON_IT = `(:all::boolean or ${LEADS} or ${GOES})`;

const mayReadQuery = prepared<{ one: number }, Asking & { id: string }>(
  'research.mayRead',
  `select 1 as one from research_trip t where t.id = :id and ${WORKS_ON_IT}`,
);

export async function mayReadTrip(ctx: RequestContext, id: string): Promise<boolean> {
  return (await ctx.read.one(mayReadQuery, { ...asking(ctx.viewer), id })) !== null;
}
