import type { FileSubject } from '../../kernel/files/index.js';
import type { FileAccess } from '../../kernel/module.js';
import { prepared } from '../../kernel/read.js';
import type { Consultation } from './consultation.entity.js';
import { canReadConsultation } from './consultation.policy.js';
import { readSeatId } from './participant-of.js';
import { readsItWhole } from './taken-down/read-taken-down.js';

const KIND = 'consultation';

/** What a photograph or document of this consultation hangs on. */
export function fileSubject({ id }: Pick<Consultation, 'id'>): FileSubject {
  return { kind: KIND, id };
}

const committeeQuery = prepared<{ committeeId: string; hostGroupId: string | null }, { id: string }>(
  'consultation.file-access',
  'select committee_id as "committeeId", host_special_committee_id as "hostGroupId" from consultation where id = :id',
);

/** Whoever may read the consultation may see what was brought to it; what was taken down, only those who answer for the file. */
export const fileAccess: Readonly<Record<string, FileAccess>> = {
  [KIND]: async ({ read, viewer }, id, { takenDown }) => {
    const [consultation, seatId] = await Promise.all([read.one(committeeQuery, { id }), readSeatId(read, viewer, id)]);
    if (consultation === null) return false;
    if (takenDown) return readsItWhole(viewer, consultation.committeeId);
    return canReadConsultation(viewer, consultation, seatId === null ? null : { id: seatId });
  },
};
