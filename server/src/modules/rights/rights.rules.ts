import { type PersonalRequest, PersonalRequestStatus } from './personal-request.entity.js';

/** Somebody still waits for an answer. */
export const isOpen = ({ status }: Pick<PersonalRequest, 'status'>): boolean =>
  status === PersonalRequestStatus.RECEIVED || status === PersonalRequestStatus.PREPARED;

/** A second person has confirmed that they are given what they asked for: it may be handed out, as long as who asked is known. */
export const mayBeHandedOut = ({
  status,
  refused,
  anonymisedAt,
}: Pick<PersonalRequest, 'status' | 'refused'> & { readonly anonymisedAt: unknown }): boolean =>
  status === PersonalRequestStatus.ANSWERED && refused !== true && anonymisedAt === null;
