import type { Row } from '../access-matrix.js';

const EVIDENCE = '019f0000-0000-7000-8000-000000000000';
const organisers = ['secretariat', 'director', 'officer'] as const;
const readers = ['leader', ...organisers] as const;
const staff = [...readers, 'otherDirector', 'otherOfficer'] as const;

/** Everybody with a file of their own. */
const members = ['member', 'chair', 'scribe', 'neighbour', 'otherMember', 'observer'] as const;

/** What members did, from the records, and what the system cannot know of it. */
export const rows: Readonly<Record<string, Row>> = {
  'Query.dutyFile': { may: members, with: () => ({ year: 2026 }) },
  'Query.dutyFile of somebody': {
    may: [...readers, 'member'],
    with: (d) => ({ year: 2026, memberId: d.people.member.member.id }),
  },
  'Query.dutyRoll': { may: staff, with: () => ({ year: 2026, committeeId: null, name: null }) },
  'Query.dutyKindRules': { may: [...staff, ...members] },
  'Query.dutyRulesTrial': { may: ['secretariat'], with: () => ({ year: 2026, kinds: [] }) },
  // The last rules are others: the policy had nothing against it.
  'Mutation.changeKindRules': { may: ['secretariat'], with: () => ({ since: '2026-01-01', kinds: [] }) },
  'Mutation.reckonDutyPoints': { may: ['secretariat'], with: () => ({ year: 2026 }) },
  // Of a day to come: nothing but the policy is in the way before that is said.
  'Mutation.enterOutsideDuty': {
    may: [...organisers, 'member'],
    with: (d) => ({
      kind: 'TRAINING',
      heldOn: '2099-01-04',
      evidenceIds: [EVIDENCE],
      memberId: d.people.member.member.id,
    }),
  },
  'Mutation.correctOutsideDuty': {
    may: [...organisers, 'member'],
    with: async (d) => ({
      ...(await d.anOutsideDuty()),
      kind: 'TRAINING',
      heldOn: '2099-01-04',
      evidenceIds: [EVIDENCE],
    }),
  },
  'Mutation.confirmOutsideDuty': { may: organisers, with: (d) => d.anOutsideDuty() },
  'Mutation.returnOutsideDuty': { may: organisers, with: (d) => d.anOutsideDuty() },
  'Mutation.withdrawOutsideDuty': { may: [...organisers, 'member'], with: (d) => d.anOutsideDuty() },
};
