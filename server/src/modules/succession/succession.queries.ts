import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { PASSED_ON, SETTLED } from '../commitment/index.js';
import { BEFORE_SESSION } from '../consultation/index.js';
import { canManageRoster, inTermOn, membershipOn } from '../roster/index.js';
import { STUDIO_STANDS } from '../studio/index.js';
import type { HandedOverRow, HeldThing, Holdings, Successor } from './succession.types.js';

const codes = (all: readonly string[]) => all.map((one) => `'${one}'`).join(', ');

/** What is in the hands of a member and not over; for other statements, by the member. */
export const heldBy = (
  member: string,
) => `select 'FOLLOWS' as kind, c.id as "recordId", c.id as "opensId", c.number || ' ' || c.action as title,
     c.committee_id as "committeeId", false as "needsSuccessor"
   from commitment c where c.following_member_id = ${member} and c.status not in (${codes([...SETTLED, ...PASSED_ON])})
   union all
   select 'LOOKS_BACK', c.id, c.id, c.number || ' ' || c.action, c.committee_id, false
   from commitment c where c.look_back_member_id = ${member} and exists (select from look_back b
     where b.commitment_id = c.id and b.looked_at is null and b.dropped_at is null)
   union all
   select 'DUTY', seat.id, k.id, k.title, null, true
   from participant seat join consultation k on k.id = seat.consultation_id
   where seat.member_id = ${member} and seat.duty in ('CHAIR', 'SCRIBE') and k.status in (${codes(BEFORE_SESSION)})
   union all
   select 'TRIP', t.id, t.id, t.title, null, true from research_trip t
   where t.lead_member_id = ${member} and t.cancelled_at is null and t.reported_at is null
   union all
   select 'STUDIO', w.id, w.id, w.name, null, k.is_lead from studio_member k join studio w on w.id = k.studio_id
   where k.member_id = ${member} and k.left_at is null and w.status in (${codes(STUDIO_STANDS)})
   union all
   select 'DRAFT', b.id, b.id, b.title, null, false
   from post o join opinion_brief b on b.lead_author_id = o.account_id
   where o.member_id = ${member} and o.role = 'MEMBER' and b.status in ('DRAFT', 'RETURNED')`;

/** What is in the hands of a member and not over. */
export const heldQuery = prepared<HeldThing, { memberId: string }>(
  'succession.held',
  `${heldBy(':memberId::uuid')} order by 1, 4 limit 500`,
);

const successorsQuery = prepared<Successor, { memberId: string; today: string }>(
  'succession.successors',
  `select m.id, m.name, c.id as "committeeId", c.name as "committeeName" from member m
   left join membership s on s.member_id = m.id and ${membershipOn('s')}
   left join liaison_committee c on c.id = s.committee_id
   where ${inTermOn('m')} and m.id <> :memberId::uuid
     and not exists (select from member_departure d where d.member_id = m.id and d.taken_back_at is null)
   order by c.id = (select s.committee_id from membership s where s.member_id = :memberId::uuid order by s.starts_on desc limit 1)
     desc nulls last, c.name, m.name collate name_pinyin, m.id limit 2000`,
);

const handedQuery = prepared<HandedOverRow, { memberId: string }>(
  'succession.handedOver',
  `select h.id, h.kind, h.title, (select m.name from member m where m.id = h.to_member_id) as "toName", h.handed_at as "handedAt"
   from handed_over h where h.from_member_id = :memberId::uuid order by h.handed_at desc, h.id desc limit 200`,
);

export async function readHoldings(ctx: RequestContext, given: string): Promise<Holdings> {
  authorize(canManageRoster(ctx.viewer), 'see what a member has in hand');
  const memberId = knownId(given);
  const [things, successors, handedOver] = await Promise.all([
    ctx.read.all(heldQuery, { memberId }),
    ctx.read.all(successorsQuery, { memberId, today: ctx.today() }),
    ctx.read.all(handedQuery, { memberId }),
  ]);
  return { things, successors, handedOver };
}
