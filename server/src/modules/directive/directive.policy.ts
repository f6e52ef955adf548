import { organises, servesCommittee, supervises } from '../../kernel/scope.js';
import { accountIdOf, hasRole, holdsDepartment, Role, type Viewer } from '../../kernel/viewer.js';
import { DirectiveOffice } from './directive.entity.js';

interface Addressed {
  readonly office: DirectiveOffice;
  readonly departmentId: string | null;
}
interface Scope {
  readonly committeeId: string;
  readonly addressed: readonly Addressed[];
}

/** Leaders and those who organise the consultation read it; a department what was given to it. */
export function mayRead(viewer: Viewer | null, { committeeId, addressed }: Scope): boolean {
  return (
    supervises(viewer) ||
    organises(viewer, committeeId) ||
    addressed.some(({ departmentId }) => departmentId !== null && holdsDepartment(viewer, departmentId))
  );
}

/** Speaks for the one it was given to; nobody answers in another's place, the secretariat not for a committee. */
export function speaksFor(viewer: Viewer | null, committeeId: string, { office, departmentId }: Addressed): boolean {
  if (office === DirectiveOffice.COMMITTEE) return servesCommittee(viewer, committeeId);
  if (office === DirectiveOffice.SECRETARIAT) return hasRole(viewer, Role.SECRETARIAT);
  return departmentId !== null && holdsDepartment(viewer, departmentId);
}

/** Whose it is to correct and to withdraw: who wrote it, as long as they are a leader. */
export function isWriter(viewer: Viewer | null, writtenBy: string): boolean {
  return supervises(viewer) && accountIdOf(viewer) === writtenBy;
}
