import type { FileSubject } from '../../kernel/files/index.js';
import type { FileAccess } from '../../kernel/module.js';
import { prepared } from '../../kernel/read.js';
import type { Consultation } from './consultation.entity.js';
import { canReadConsultation } from './consultation.policy.js';
import { readSeatId } from './participant-of.js';

const KIND = 'consultation';

/** What a photograph or document of this consultation hangs on. */
export function fileSubject({ id }: Pick<Consultation, 'id'>): FileSubject {
  return { kind: KIND, id };
}

const committeeQuery = prepared<{ committeeId: string }, { id: string }>(
  'consultation.file-access',
  'select committee_id as "committeeId" from consultation where id = :id',
);

/** Whoever may read the consultation may see what was brought to it. */
export const fileAccess: Readonly<Record<string, FileAccess>> = {
  [KIND]: async ({ read, viewer }, id) => {
    const [consultation, seatId] = await Promise.all([read.one(committeeQuery, { id }), readSeatId(read, viewer, id)]);
    return consultation !== null && canReadConsultation(viewer, consultation, seatId === null ? null : { id: seatId });
  },
};
