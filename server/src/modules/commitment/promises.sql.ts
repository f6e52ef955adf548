// What was promised, in SQL: `r` is the answer, `p` the participant who gave it, `de` the demand it was given to.

// The unit that promised leads what it promised: nobody is given what another promised.

/** The organisation of the directory in whose name it was promised. */
export const ORGANISATION_OF_PROMISE = 'p.represents_id';

/** The department that promised, where it was not promised in the name of an organisation. */
export const DEPARTMENT_OF_PROMISE = `case when ${ORGANISATION_OF_PROMISE} is null
  then coalesce(p.department_id, case when p.party = 'DEPARTMENT' then de.department_id end) end`;

/** What that unit is called, also where it is none of those that can be given a commitment. */
export const UNIT_NAME_OF_PROMISE = `coalesce(
  (select u.name from organisation u where u.id = ${ORGANISATION_OF_PROMISE}),
  (select u.short_name from department u where u.id = ${DEPARTMENT_OF_PROMISE}), p.organisation, p.name)`;

/** An objection is over when the chair settles it, or when the same unit promised again. */
const PROMISED_AGAIN = `exists (select from demand_response later join participant lp on lp.id = later.participant_id
  where later.demand_id = r.demand_id and later.nature = 'COMMITMENT' and later.responded_at > r.responded_at
    and coalesce(lp.represents_id, lp.department_id, lp.id) = coalesce(p.represents_id, p.department_id, p.id))`;

/** A promise that counts, or will when the objection to it is dismissed. */
export const PROMISE = `r.nature = 'COMMITMENT' and not (r.contest_reason is not null and ${PROMISED_AGAIN})`;

/** Whether something promised on this demand is nobody's commitment yet. */
export const promiseWaits = (demandId: string): string => `exists (
  select from demand_response r join participant p on p.id = r.participant_id
  where r.demand_id = ${demandId} and ${PROMISE} and not exists (select from commitment w where w.response_id = r.id))`;
