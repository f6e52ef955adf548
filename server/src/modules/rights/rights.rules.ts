import { type PersonalRequest, PersonalRequestStatus } from './personal-request.entity.js';

/** Somebody still waits for an answer. */
export const isOpen = ({ status }: Pick<PersonalRequest, 'status'>): boolean =>
  status === PersonalRequestStatus.RECEIVED || status === PersonalRequestStatus.PREPARED;
