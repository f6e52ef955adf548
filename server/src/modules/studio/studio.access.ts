import { type CommitteeScope, committeeScope } from '../../kernel/scope.js';
import { accountIdOf, hasRole, memberIdOf, Role, type Viewer } from '../../kernel/viewer.js';

/** Who asks, for a query. */
export interface Asking extends CommitteeScope {
  readonly secretariat: boolean;
  readonly memberId: string | null;
  readonly accountId: string | null;
}

export const asking = (viewer: Viewer | null): Asking => ({
  ...committeeScope(viewer),
  secretariat: hasRole(viewer, Role.SECRETARIAT),
  memberId: memberIdOf(viewer),
  accountId: accountIdOf(viewer),
});

/** Of a studio `s`: keeps it. */
export const KEEPS = `exists (select from studio_member k where k.studio_id = s.id and k.member_id = :memberId::uuid
  and k.left_at is null)`;
const IN_FRONT = `exists (select from studio_member k where k.studio_id = s.id and k.member_id = :memberId::uuid
  and k.left_at is null and k.is_lead)`;
const SERVES = 's.committee_id = any(:committeeIds::uuid[])';
export const ORGANISES = `(:secretariat::boolean or ${SERVES})`;
/** Plans its days and puts it right. */
export const LEADS = `(${ORGANISES} or ${IN_FRONT})`;
/** Reads what visitors said: those above it, its committee, those who keep it. */
export const READS_WORDS = `(:all::boolean or ${SERVES} or ${KEEPS})`;
/** Who came, by name and telephone, is for those who keep it and its committee alone. */
export const SEES_VISITORS = `(${SERVES} or ${KEEPS})`;
/** What is not agreed to is for those it concerns; studios that are there are there for all. */
export const IN_SIGHT = `(s.status not in ('PROPOSED', 'DECLINED') or ${READS_WORDS}
  or coalesce(s.proposed_by = :accountId::uuid, false))`;
