import type { Row, Who } from '../access-matrix.js';

const staff: readonly Who[] = ['leader', 'secretariat', 'director', 'officer', 'otherDirector', 'otherOfficer'];
const everyone: readonly Who[] = [
  ...staff,
  ...(['member', 'chair', 'scribe', 'neighbour', 'otherMember', 'observer', 'informant'] as const),
  ...(['department', 'otherDepartment', 'reviewer', 'signer', 'actedBefore'] as const),
  ...(['office', 'otherOffice', 'officeBefore'] as const),
  ...(['guest', 'otherGuest', 'anonymous', 'observerByPass', 'screen', 'pairing'] as const),
];

/** 个人信息说明: read by everybody, said by the secretariat. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.personalNotice': { may: everyone },
  'Query.personalNoticeOf': { may: staff, with: async () => ({ number: 1 }), nullIsAnAnswer: true },
  'Mutation.sayPersonalNotice': {
    may: ['secretariat'],
    with: async (d) => ({ number: await d.theNotice(), keeper: '璺珈区政协办公室', contact: '电话见公示栏' }),
  },
};
