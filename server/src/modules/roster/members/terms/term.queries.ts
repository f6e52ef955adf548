import { authorize } from '../../../../kernel/authorize.js';
import type { RequestContext } from '../../../../kernel/context.js';
import { correctionsOf } from '../../../../kernel/corrections/index.js';
import { prepared } from '../../../../kernel/read.js';
import { membershipOn } from '../../enrolment.sql.js';
import { canReadRoster } from '../../roster.policy.js';
import type { TermRow } from './term.types.js';

const nameOf = (actor: string) => `(select a.display_name from account a where a.id = ${actor})`;

const termsQuery = prepared<TermRow, { today: string }>(
  'roster.terms',
  `select t.id, t.version, t.number, t.starts_on as "startsOn", t.ends_on as "endsOn",
     ${membershipOn('t')} as "isNow",
     (select count(*) from term_membership x where x.term_id = t.id)::int as "memberCount",
     (select count(*) from term_membership x join member_departure d on d.term_membership_id = x.id and d.taken_back_at is null
       where x.term_id = t.id)::int as "leftCount",
     ${correctionsOf('term', 't.id', nameOf)} as corrections
   from term t order by t.starts_on desc limit 100`,
);

/** The terms of the CPPCC, the newest first. */
export function readTerms(ctx: RequestContext): Promise<TermRow[]> {
  authorize(canReadRoster(ctx.viewer), 'list the terms');
  return ctx.read.all(termsQuery, { today: ctx.today() });
}
