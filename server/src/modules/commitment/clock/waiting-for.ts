import { registerEnumType } from 'type-graphql';
import type { CommitmentStatus } from '../commitment.entity.js';

/** Who everybody is waiting for. */
export enum WaitingFor {
  DEPARTMENT = 'DEPARTMENT',
  HOUSE = 'HOUSE',
  MEMBER = 'MEMBER',
  RESIDENTS = 'RESIDENTS',
  NOBODY = 'NOBODY',
}
registerEnumType(WaitingFor, { name: 'WaitingFor', description: 'Whose turn it is. HOUSE: the liaison committee.' });

export const waitingFor: Readonly<Record<`${CommitmentStatus}`, WaitingFor>> = {
  ASSIGNED: WaitingFor.DEPARTMENT,
  WRONG_UNIT: WaitingFor.HOUSE,
  ACKNOWLEDGED: WaitingFor.DEPARTMENT,
  IN_PROGRESS: WaitingFor.DEPARTMENT,
  EXTENSION_REQUESTED: WaitingFor.HOUSE,
  REPLIED: WaitingFor.MEMBER,
  VERIFIED: WaitingFor.HOUSE,
  ACCEPTANCE_OPEN: WaitingFor.RESIDENTS,
  CLOSED: WaitingFor.NOBODY,
  REPROCESSING: WaitingFor.DEPARTMENT,
  RELAPSED: WaitingFor.DEPARTMENT,
  HELD: WaitingFor.NOBODY,
  SPLIT: WaitingFor.NOBODY,
  MERGED: WaitingFor.NOBODY,
  WITHDRAWN: WaitingFor.NOBODY,
};
