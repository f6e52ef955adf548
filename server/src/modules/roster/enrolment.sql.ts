const TODAY = ':today::date';

/** Membership `s` is not over on a day. */
export const notOverOn = (s: string, day = TODAY) => `(${s}.ends_on is null or ${s}.ends_on >= ${day})`;

/** Membership `s` holds on a day: full enrolment is by effective dates, both included. */
export const membershipOn = (s: string, day = TODAY) => `(${s}.starts_on <= ${day} and ${notOverOn(s, day)})`;

/** Their term is not over, whether it has begun or not: an account may wait for the first day. */
export const termNotOverOn = (m: string, day = TODAY) => `(${m}.term_ends_on is null or ${m}.term_ends_on >= ${day})`;

/** Member `m` is in their term on a day. */
export const inTermOn = (m: string, day = TODAY) =>
  `((${m}.term_starts_on is null or ${m}.term_starts_on <= ${day}) and ${termNotOverOn(m, day)})`;

/** What holds on a day, of memberships and of those who serve a committee; for `em.find`. */
export const inForceOn = (day: string) => ({
  startsOn: { $lte: day },
  $or: [{ endsOn: null }, { endsOn: { $gte: day } }],
});
