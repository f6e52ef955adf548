import { isOrganiser, servesCommittee } from '../../kernel/scope.js';
import { accountIdOf, hasRole, Role, type Viewer } from '../../kernel/viewer.js';

/** Writes down what somebody asks: the secretariat, and a committee for whoever comes there. */
export const canReceiveRequest = (viewer: Viewer | null): boolean => isOrganiser(viewer);

/** Looks for what is kept of whoever asks, and answers: it lies in every module, so it is the secretariat's alone. */
export const canAnswerRequests = (viewer: Viewer | null): boolean => hasRole(viewer, Role.SECRETARIAT);

/** Reads how it stands. */
export const canReadRequest = (viewer: Viewer | null, committeeId: string | null): boolean =>
  canAnswerRequests(viewer) || servesCommittee(viewer, committeeId);

/** The second person: not who prepared it. */
export const canConfirmAnswer = (viewer: Viewer | null, preparedBy: string | null): boolean =>
  canAnswerRequests(viewer) && preparedBy !== null && accountIdOf(viewer) !== preparedBy;
