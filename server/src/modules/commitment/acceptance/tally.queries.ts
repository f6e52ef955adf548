import { decidesInSql } from '../../consultation/index.js';
import { invitedDecide, isEnough, residentsAccept, shareSolved } from '../acceptance.rules.js';
import { jsonList } from '../commitment-row.js';
import type { AcceptanceTally } from './acceptance.types.js';

/** Answers of each round residents were asked in. */
export const TALLIES = jsonList(
  `select a.round, count(*) as n, count(*) filter (where a.invited) as "invitedCount",
     count(*) filter (where a.invited and a.result = 'SOLVED') as "invitedSolved",
     count(*) filter (where a.invited and a.result = 'HALF_SOLVED') as "invitedHalfSolved",
     count(*) filter (where a.invited and a.result = 'NOT_SOLVED') as "invitedNotSolved",
     count(*) filter (where a.invited and a.result = 'CAME_BACK') as "invitedCameBack",
     count(*) filter (where a.result = 'SOLVED') as solved, count(*) filter (where a.result = 'HALF_SOLVED') as "halfSolved",
     count(*) filter (where a.result = 'NOT_SOLVED') as "notSolved", count(*) filter (where a.result = 'CAME_BACK') as "cameBack",
     count(*) filter (where a.attitude = 'GOOD') as "attitudeGood", count(*) filter (where a.attitude = 'FAIR') as "attitudeFair",
     count(*) filter (where a.attitude = 'POOR') as "attitudePoor"
   from acceptance_answer a where a.commitment_id = c.id group by a.round`,
  'listed.round',
);
/** Invitation `i` is somebody's who decides: not taken back, and of a seat only as long as it speaks for the people concerned. */
export const standingSlip = (i: string) => `(${i}.withdrawn_at is null and (${i}.participant_id is null
  or exists (select from participant p where p.id = ${i}.participant_id and ${decidesInSql('p')})))`;

/** How many are asked about a commitment, whose id is SQL: those whose answers decide. */
export const invitedCountOf = (commitment: string) =>
  `(select count(*) from acceptance_invitation i where i.commitment_id = ${commitment} and ${standingSlip('i')})`;

export const TERMS = `fs.acceptance_threshold as threshold, fs.acceptance_minimum as minimum,
  ${invitedCountOf('c.id')} as "invitedTotal"`;
export const WITH_TERMS = 'join consultation_terms fs on fs.consultation_id = co.id';

export type StoredTally = Omit<
  AcceptanceTally,
  'share' | 'invitedShare' | 'invitedTotal' | 'invitedDecide' | 'threshold' | 'minimum' | 'enough' | 'accepted'
>;

export interface StoredTerms {
  readonly threshold: number;
  readonly minimum: number;
  readonly invitedTotal: number;
}

export const noAnswers = (round: number): StoredTally => ({
  round,
  n: 0,
  invitedCount: 0,
  invitedSolved: 0,
  invitedHalfSolved: 0,
  invitedNotSolved: 0,
  invitedCameBack: 0,
  solved: 0,
  halfSolved: 0,
  notSolved: 0,
  cameBack: 0,
  attitudeGood: 0,
  attitudeFair: 0,
  attitudePoor: 0,
});

export function toTally(tally: StoredTally, { threshold, minimum, invitedTotal }: StoredTerms): AcceptanceTally {
  const terms = { threshold, minimum };
  const invited = {
    n: tally.invitedCount,
    solved: tally.invitedSolved,
    halfSolved: tally.invitedHalfSolved,
    notSolved: tally.invitedNotSolved,
    cameBack: tally.invitedCameBack,
  };
  const byVoice = { ...tally, invited };
  return {
    ...tally,
    ...terms,
    // A slip may have been taken back after its answer was given.
    invitedTotal: Math.max(invitedTotal, tally.invitedCount),
    invitedShare: shareSolved(invited),
    invitedDecide: invitedDecide(byVoice, terms),
    share: shareSolved(tally),
    enough: isEnough(invited, terms),
    accepted: residentsAccept(byVoice, terms),
  };
}
