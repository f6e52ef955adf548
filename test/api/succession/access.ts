import type { Row } from '../access-matrix.js';

/** Who leaves, and to whom what they had in hand goes: the roster is the secretariat's. */
const only = ['secretariat'] as const;

export const rows: Readonly<Record<string, Row>> = {
  'Query.holdings': { may: only, with: async (d) => ({ memberId: (await d.aLeaver()).id }) },
  'Mutation.recordDeparture': {
    may: only,
    with: async (d) => ({ memberId: (await d.aLeaver()).id, lastOn: '2026-03-02', handovers: [] }),
  },
  'Mutation.takeBackDeparture': { may: only, with: async (d) => ({ memberId: (await d.aLeaver()).id }) },
  'Mutation.handOverThings': {
    may: only,
    with: async (d) => ({ memberId: (await d.aLeaver()).id, handovers: [] }),
  },
};
