import { type AccountViewer, Role } from '../kernel/viewer.js';

/**
 * Whoever sits at the server's own console. Holds the secretariat's post, so that the same policies answer; the audit
 * trail shows this id, which no account can have.
 */
export const operator: AccountViewer = {
  kind: 'ACCOUNT',
  sessionId: '00000000-0000-7000-8000-000000000000',
  accountId: '00000000-0000-7000-8000-000000000000',
  displayName: 'operator',
  posts: [{ role: Role.SECRETARIAT, committeeId: null, departmentId: null, memberId: null }],
  mustChangePassword: false,
};
