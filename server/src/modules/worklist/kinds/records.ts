import { clauseWaits, isAuthorOf, LAST_REVIEW_STEP, REVIEW_WORKING_DAYS } from '../../commitment/index.js';
import { confirmedInSql, holdersOfSeats, OWN_SEAT } from '../../consultation/index.js';
import { CONTEST_WORKING_DAYS, speaksForTownship } from '../../floor/index.js';
import { heldPosts } from '../../identity/index.js';
import { hasSeats, isStaff, isStaffOrSecretariat, serves, waiting } from '../waiting.js';
import { WaitingKind, WaitingOffice } from '../waiting.kinds.js';

const COMMITTEE = '(select lc.name from liaison_committee lc where lc.id = k.committee_id)';
const OF_MEETING = `from meeting g join consultation k on k.id = g.consultation_id left join minutes n on n.meeting_id = g.id`;
const TERM = '(select f.minutes_working_days from consultation_terms f where f.consultation_id = k.id)';

/** Chairs this consultation `k`: by their seat, as director of its committee or acting for them. */
const CHAIRS = `(k.committee_id = any(:directorOf::uuid[])
  or exists (select from participant p where p.consultation_id = k.id and p.duty = 'CHAIR' and ${OWN_SEAT}))`;
/** The secretariat may as well, and does where nobody who chairs may. */
const NO_CHAIR_MAY = (mayNot: (account: string) => string) => `(:secretariat::boolean
  and not exists (select from ${heldPosts()} o where o.role = 'DIRECTOR' and o.committee_id = k.committee_id
    and not ${mayNot('o.account_id')})
  and not exists (select from (${holdersOfSeats(`p.consultation_id = k.id and p.duty = 'CHAIR'`)}) h
    where not ${mayNot('h.id')}))`;

/** Nobody confirms what they wrote, not one paragraph. */
const wroteMinutes = (who: string) => `(coalesce(n.edited_by = ${who}, false)
  or coalesce(n.writers::jsonb @> to_jsonb(${who}::text), false))`;
const wroteCorrigendum = (who: string) => `coalesce(c.drafted_by = ${who} or ${who} = any(c.writers), false)`;
const wroteRecord = (who: string) => isAuthorOf('k.id', who);

const mayDecide = (mayNot: (account: string) => string) =>
  `(${CHAIRS} and not ${mayNot(':accountId::uuid')} or ${NO_CHAIR_MAY(mayNot)} and not ${mayNot(':accountId::uuid')})`;
const decides = (reach: Parameters<typeof hasSeats>[0]) => hasSeats(reach) || isStaffOrSecretariat(reach);

const columns = {
  place: 'k.id',
  meetingId: 'g.id',
  title: 'k.title',
  committee: COMMITTEE,
} as const;

export const minutesToWrite = waiting(
  WaitingKind.MINUTES_TO_WRITE,
  WaitingOffice.COMMITTEE,
  isStaff,
  { ...columns, recordId: 'g.id', since: 'g.ended_at', dueWithin: TERM },
  `${OF_MEETING} where g.status = 'ENDED' and k.status = 'MINUTES_DRAFT' and ${serves('k.committee_id')} and n.id is null`,
);

export const minutesObjected = waiting(
  WaitingKind.MINUTES_OBJECTED,
  WaitingOffice.COMMITTEE,
  isStaff,
  {
    ...columns,
    recordId: 'g.id',
    since: 'o.answered_at',
    detail: 'o.dissent',
    dueWithin: 'null',
    version: 'n.version',
  },
  `${OF_MEETING} join lateral (select a.answered_at, a.dissent from minutes_answer a where a.meeting_id = g.id
     and not a.agrees and a.text_version = n.text_version order by a.answered_at limit 1) o on true
   where k.status = 'MINUTES_DRAFT' and n.status <> 'CONFIRMED' and ${serves('k.committee_id')}`,
);

/** Whoever was there and is asked whether the text is right. */
export const minutesToAnswer = waiting(
  WaitingKind.MINUTES_TO_ANSWER,
  WaitingOffice.OWN,
  hasSeats,
  { ...columns, recordId: 'g.id', since: 'n.put_to_parties_at', version: 'n.text_version' },
  `${OF_MEETING} where k.status = 'MINUTES_DRAFT' and n.status <> 'CONFIRMED' and n.put_to_parties_version is not null
   and exists (select from participant p where p.consultation_id = k.id and p.attendance = 'PRESENT'
     and p.duty <> 'OBSERVER' and ${OWN_SEAT} and not exists (select from minutes_answer a
       where a.meeting_id = g.id and a.participant_id = p.id and a.text_version = n.text_version))`,
);

export const minutesToConfirm = waiting(
  WaitingKind.MINUTES_TO_CONFIRM,
  WaitingOffice.COMMITTEE,
  decides,
  { ...columns, recordId: 'g.id', since: 'coalesce(g.ended_at, n.created_at)', dueWithin: TERM, version: 'n.version' },
  `${OF_MEETING} where g.status = 'ENDED' and k.status = 'MINUTES_DRAFT' and n.status <> 'CONFIRMED'
   and ${mayDecide(wroteMinutes)}`,
);

export const corrigendumToConfirm = waiting(
  WaitingKind.CORRIGENDUM_TO_CONFIRM,
  WaitingOffice.COMMITTEE,
  decides,
  { ...columns, recordId: 'c.id', since: 'c.drafted_at', detail: 'c.reason', version: 'c.version' },
  `from minutes_corrigendum c join meeting g on g.id = c.meeting_id join consultation k on k.id = g.consultation_id
   where c.status = 'DRAFT' and ${mayDecide(wroteCorrigendum)}`,
);

/** What its own township answered is ruled on by whoever chairs without being of it, or by the secretariat. */
const OF_TOWNSHIP = speaksForTownship('said');
const RULES = `case when not ${OF_TOWNSHIP} then ${CHAIRS} else :secretariat::boolean
  or k.committee_id <> all(:directorOf::uuid[]) and exists (select from participant p where p.consultation_id = k.id
    and p.duty = 'CHAIR' and ${OWN_SEAT} and not ${speaksForTownship('p')}) end`;
/** An objection to a promise is settled also after the minutes; to anything else, until then. */
const CONTESTED = `greatest(coalesce(r.contested_at, r.responded_at), n.confirmed_at)`;
export const contestToSettle = waiting(
  WaitingKind.CONTEST_TO_SETTLE,
  WaitingOffice.COMMITTEE,
  decides,
  {
    ...columns,
    ...{ recordId: 'r.id', since: CONTESTED, detail: 'r.contest_reason', version: 'r.version' },
    dueWithin: `${CONTEST_WORKING_DAYS}`,
    office: `case when ${OF_TOWNSHIP} and :secretariat::boolean then 'SECRETARIAT' end`,
  },
  `from demand_response r join participant said on said.id = r.participant_id join demand d on d.id = r.demand_id join consultation k on k.id = d.consultation_id
     left join meeting g on g.consultation_id = k.id left join minutes n on n.meeting_id = g.id
   where r.contest_reason is not null and ${RULES}
     and (k.status in ('IN_SESSION', 'MINUTES_DRAFT') or r.nature = 'COMMITMENT' and k.status in (${confirmedInSql})
       and k.status <> 'ARCHIVED')`,
);

/** As the reminders count them. */
const CLAUSE_WORKING_DAYS = 3;
export const clausesToCarryOut = waiting(
  WaitingKind.CLAUSES_TO_CARRY_OUT,
  WaitingOffice.COMMITTEE,
  isStaff,
  { ...columns, recordId: 'k.id', since: 'n.confirmed_at', dueWithin: `${CLAUSE_WORKING_DAYS}` },
  `${OF_MEETING} where k.status in (${confirmedInSql}) and n.confirmed_at is not null and ${serves('k.committee_id')}
   and ${clauseWaits('k.id')}`,
);

const review = { ...columns, meetingId: 'null', recordId: 'k.id', since: 'coalesce(last.at, k.in_review_since)' };
export const resultsToReview = waiting(
  WaitingKind.RESULTS_TO_REVIEW,
  WaitingOffice.COMMITTEE,
  decides,
  { ...review, dueWithin: `${REVIEW_WORKING_DAYS}` },
  `from consultation k ${LAST_REVIEW_STEP} where k.in_review_since is not null and last.kind is distinct from 'SENT_BACK'
   and (k.committee_id = any(:directorOf::uuid[]) and not ${wroteRecord(':accountId::uuid')}
     or ${NO_CHAIR_MAY(wroteRecord)} and not ${wroteRecord(':accountId::uuid')})`,
);
export const resultsToReword = waiting(
  WaitingKind.RESULTS_TO_REWORD,
  WaitingOffice.COMMITTEE,
  isStaff,
  { ...review, dueWithin: `${REVIEW_WORKING_DAYS}` },
  `from consultation k ${LAST_REVIEW_STEP} where k.in_review_since is not null and last.kind = 'SENT_BACK'
   and ${serves('k.committee_id')}`,
);
