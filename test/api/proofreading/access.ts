import type { WorkingDistrict } from '../../support/working-district.js';
import type { Row } from '../access-matrix.js';

const committee = ['secretariat', 'director', 'officer'] as const;
const staff = ['leader', ...committee, 'otherDirector', 'otherOfficer', 'reviewer'] as const;
const members = ['member', 'neighbour', 'otherMember', 'chair', 'scribe', 'observer'] as const;
/** Those who may write a brief or a story, and the staff. */
const writers = [...staff, ...members, 'informant'] as const;
const minutes = (d: WorkingDistrict) => ({ kind: 'MINUTES', id: d.ended.meeting.id });
const record = [...committee, 'chair', 'scribe'] as const;
const slip = (d: WorkingDistrict) => ({ input: { of: minutes(d), mark: '0'.repeat(32) } });

export const rows: Readonly<Record<string, Row>> = {
  'Query.proofread': { may: writers, with: () => ({ input: { text: '会议纪要。' } }) },
  'Query.proofread of minutes': {
    may: record,
    guestOf: 'ended',
    with: (d) => ({ input: { of: minutes(d), text: '会议纪要。' } }),
  },
  'Mutation.waveSlipAway': { may: record, guestOf: 'ended', with: slip },
  'Mutation.takeSlipUp': { may: record, guestOf: 'ended', with: slip },
};
