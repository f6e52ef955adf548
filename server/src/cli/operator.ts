import { type AccountViewer, OPERATOR_ID, Role } from '../kernel/viewer.js';

/**
 * Whoever sits at the server's own console. Holds the secretariat's post, so that the same policies answer; the audit
 * trail shows this id, which no account can have.
 */
export const operator: AccountViewer = {
  kind: 'ACCOUNT',
  sessionId: OPERATOR_ID,
  accountId: OPERATOR_ID,
  displayName: 'operator',
  posts: [{ role: Role.SECRETARIAT, committeeId: null, departmentId: null, memberId: null, groupId: null }],
  mustChangePassword: false,
};
