import { inTermOn, membershipOn } from '../roster/index.js';

/** Who may rank on `:today`: members in their term who are enrolled in the committee, or in any for the district. */
export const votersOf = (round: string) => `(select m.id
  from membership s join member m on m.id = s.member_id
  where ${membershipOn('s')}
    and ${inTermOn('m')}
    and (${round}.committee_id is null or s.committee_id = ${round}.committee_id))`;
