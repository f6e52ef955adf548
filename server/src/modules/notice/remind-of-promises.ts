import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { inPages, PAGE_ROWS } from '../../kernel/in-pages.js';
import { prepared } from '../../kernel/read.js';
import { clauseWaits, LAST_REVIEW_STEP, REVIEW_WORKING_DAYS, timelinessBounds } from '../commitment/index.js';
import { confirmedInSql } from '../consultation/index.js';
import { CONTEST_WORKING_DAYS, speaksForTownship } from '../floor/index.js';
import { subjectOf, tell } from './tell.js';
import { reminders } from './who-is-told.js';

/** So many working days after the minutes, what the table agreed on should lead somewhere. */
const CLAUSE_WORKING_DAYS = 3;
/** So many, and a member should know what became of a suggestion. */
const SUGGESTION_WORKING_DAYS = 5;

/** What was promised, agreed, suggested or passed on and still waits for somebody: nothing of it is forgotten. */
export async function remindOfPromises(ctx: RequestContext): Promise<void> {
  await remindOfContests(ctx);
  await remindOfClauses(ctx);
  await remindOfCarriedOver(ctx);
  await remindOfSuggestions(ctx);
  await remindOfReviews(ctx);
  await remindOfLetters(ctx);
  await remindOfResearch(ctx);
}

interface OpenContest {
  readonly id: string;
  readonly consultationId: string;
  readonly since: string;
  readonly ofTownship: boolean;
}
const openContestsQuery = prepared<OpenContest, { after: string | null }>(
  'notice.openContests',
  `select r.id, d.consultation_id as "consultationId",
     greatest(coalesce(r.contested_at, r.responded_at), n.confirmed_at) as since, ${speaksForTownship('said')} as "ofTownship"
   from demand_response r join participant said on said.id = r.participant_id join demand d on d.id = r.demand_id
     join consultation k on k.id = d.consultation_id
     left join meeting g on g.consultation_id = k.id left join minutes n on n.meeting_id = g.id
   where r.nature = 'COMMITMENT' and r.contest_reason is not null and k.status in (${confirmedInSql})
     and (:after::uuid is null or r.id > :after::uuid)
   order by r.id limit ${PAGE_ROWS}`,
);

/**
 * The minutes are confirmed and a promise still waits for whoever settles the objection to it: said at once with the day by
 * which it is to be settled, once more before that day, and once after it, then to the secretariat as well.
 */
async function remindOfContests(ctx: RequestContext): Promise<void> {
  const { calendar } = ctx.services;
  const { dueSoonBefore, overdueBefore } = timelinessBounds(calendar, ctx.today());
  const rows = inPages((after) => ctx.read.all(openContestsQuery, { after }));
  for await (const { id, consultationId, since, ofTownship } of rows) {
    const dueOn = calendar.add(dayInChina(new Date(since)), CONTEST_WORKING_DAYS).day;
    const about = { subject: subjectOf({ consultationId }), detail: { dueOn }, at: ctx.now() };
    await tell(ctx, reminders.contestOpen, { ...about, key: `contestOpen:${id}` });
    if (ofTownship) await tell(ctx, reminders.townshipContestOpen, { ...about, key: `contestOpen:${id}` });
    if (ofTownship && dueOn < dueSoonBefore && dueOn >= overdueBefore)
      await tell(ctx, reminders.townshipContestDueSoon, { ...about, key: `contest:${id}:${dueOn}` });
    if (dueOn < dueSoonBefore)
      await tell(ctx, dueOn < overdueBefore ? reminders.contestOverdue : reminders.contestDueSoon, {
        ...about,
        key: `contest:${id}:${dueOn}`,
      });
  }
}

/** A consultation that still owes something, with the day its minutes were confirmed. */
interface OwedSinceMinutes {
  readonly id: string;
  readonly confirmedAt: string;
}
/** What may be owed for years is said once while that is kept, and not tried again every ten minutes. */
const isUntold = (kind: 'CLAUSES_OPEN' | 'SUGGESTIONS_OPEN') =>
  `not exists (select from notice told where told.consultation_id = k.id and told.kind = '${kind}')`;

const openClausesQuery = prepared<OwedSinceMinutes, { after: string | null }>(
  'notice.openClauses',
  `select k.id, n.confirmed_at as "confirmedAt" from consultation k
     join meeting g on g.consultation_id = k.id join minutes n on n.meeting_id = g.id
   where k.status in (${confirmedInSql}) and n.confirmed_at is not null and ${clauseWaits('k.id')} and ${isUntold('CLAUSES_OPEN')}
     and (:after::uuid is null or k.id > :after::uuid)
   order by k.id limit ${PAGE_ROWS}`,
);

/** Some days after the minutes a clause that holds still leads to nothing: whoever hands over hears of it once. */
async function remindOfClauses(ctx: RequestContext): Promise<void> {
  const { calendar } = ctx.services;
  const rows = inPages((after) => ctx.read.all(openClausesQuery, { after }));
  for await (const { id: consultationId, confirmedAt } of rows) {
    const dueOn = calendar.add(dayInChina(new Date(confirmedAt)), CLAUSE_WORKING_DAYS).day;
    if (ctx.today() < dueOn) continue;
    await tell(ctx, reminders.clausesOpen, {
      subject: subjectOf({ consultationId }),
      key: `clauses:${consultationId}`,
      at: ctx.now(),
    });
  }
}

interface CarriedOver {
  readonly id: string;
  readonly consultationId: string;
  readonly dueOn: string;
}
const carriedOverQuery = prepared<CarriedOver, { dueSoonBefore: string; after: string | null }>(
  'notice.carriedOver',
  `select d.id, k.id as "consultationId", d.carried_over_until as "dueOn" from demand d
     join consultation k on k.id = d.consultation_id
   where d.disposition = 'CARRIED_OVER' and k.status in (${confirmedInSql}) and d.carried_over_until < :dueSoonBefore::date
     and (:after::uuid is null or d.id > :after::uuid)
   order by d.id limit ${PAGE_ROWS}`,
);

/** Once before the day it is to be taken up again and once after; carried over once more it has another day. */
async function remindOfCarriedOver(ctx: RequestContext): Promise<void> {
  const { dueSoonBefore, overdueBefore } = timelinessBounds(ctx.services.calendar, ctx.today());
  const rows = inPages((after) => ctx.read.all(carriedOverQuery, { dueSoonBefore, after }));
  for await (const { id, consultationId, dueOn } of rows) {
    await tell(ctx, dueOn < overdueBefore ? reminders.carriedOverOverdue : reminders.carriedOverDueSoon, {
      subject: subjectOf({ demandId: id, consultationId }),
      detail: { dueOn },
      key: `carriedOver:${id}:${dueOn}`,
      at: ctx.now(),
    });
  }
}

const suggestionsQuery = prepared<OwedSinceMinutes, { after: string | null }>(
  'notice.openSuggestions',
  `select k.id, n.confirmed_at as "confirmedAt" from consultation k
     join meeting g on g.consultation_id = k.id join minutes n on n.meeting_id = g.id
   where k.status in (${confirmedInSql}) and n.confirmed_at is not null and exists (select from suggestion s
       where s.consultation_id = k.id and s.withdrawn_at is null and not exists (select from suggestion_answer a where a.suggestion_id = s.id))
     and ${isUntold('SUGGESTIONS_OPEN')}
     and (:after::uuid is null or k.id > :after::uuid)
   order by k.id limit ${PAGE_ROWS}`,
);

/** Some days after the minutes a member still does not know what became of a suggestion: the committee hears of it once. */
async function remindOfSuggestions(ctx: RequestContext): Promise<void> {
  const { calendar } = ctx.services;
  const rows = inPages((after) => ctx.read.all(suggestionsQuery, { after }));
  for await (const { id: consultationId, confirmedAt } of rows) {
    const dueOn = calendar.add(dayInChina(new Date(confirmedAt)), SUGGESTION_WORKING_DAYS).day;
    if (ctx.today() < dueOn) continue;
    await tell(ctx, reminders.suggestionsOpen, {
      subject: subjectOf({ consultationId }),
      key: `suggestions:${consultationId}`,
      at: ctx.now(),
    });
  }
}

interface WaitingReview {
  readonly id: string;
  readonly since: string;
  readonly isBack: boolean;
}
const waitingReviewsQuery = prepared<WaitingReview, { after: string | null }>(
  'notice.waitingReviews',
  `select k.id, coalesce(last.at, k.in_review_since) as since, coalesce(last.kind = 'SENT_BACK', false) as "isBack"
   from consultation k ${LAST_REVIEW_STEP}
   where k.in_review_since is not null and (:after::uuid is null or k.id > :after::uuid)
   order by k.id limit ${PAGE_ROWS}`,
);

/** What came of a meeting lies with its reviewers, or with the committee that has it back, for some days: said once each time. */
async function remindOfReviews(ctx: RequestContext): Promise<void> {
  const { calendar } = ctx.services;
  const rows = inPages((after) => ctx.read.all(waitingReviewsQuery, { after }));
  for await (const { id: consultationId, since, isBack } of rows) {
    const dueOn = calendar.add(dayInChina(new Date(since)), REVIEW_WORKING_DAYS).day;
    if (ctx.today() < dueOn) continue;
    await tell(ctx, isBack ? reminders.reviewStillBack : reminders.reviewOverdue, {
      subject: subjectOf({ consultationId }),
      key: `review:${consultationId}:${since}`,
      at: ctx.now(),
    });
  }
}

interface OpenLetter {
  readonly id: string;
  readonly topicId: string;
  readonly dueOn: string;
}
const lettersQuery = prepared<OpenLetter, { dueSoonBefore: string; after: string | null }>(
  'notice.openLetters',
  `select l.id, l.topic_id as "topicId", l.reply_due_on as "dueOn" from transfer_letter l
   where l.answered_at is null and l.returned_at is null and l.withdrawn_at is null and l.reply_due_on < :dueSoonBefore::date
     and (:after::uuid is null or l.id > :after::uuid)
   order by l.id limit ${PAGE_ROWS}`,
);

/** A letter is reminded of once before its answer is due and once after; then whoever passed it on hears of it too. */
async function remindOfLetters(ctx: RequestContext): Promise<void> {
  const { dueSoonBefore, overdueBefore } = timelinessBounds(ctx.services.calendar, ctx.today());
  const rows = inPages((after) => ctx.read.all(lettersQuery, { dueSoonBefore, after }));
  for await (const { id, topicId, dueOn } of rows) {
    await tell(ctx, dueOn < overdueBefore ? reminders.letterOverdue : reminders.letterDueSoon, {
      subject: subjectOf({ topicId }),
      detail: { dueOn },
      key: `letter:${id}:${dueOn}`,
      at: ctx.now(),
    });
  }
}

interface OpenResearch {
  readonly id: string;
  readonly researchTripId: string;
  readonly departmentId: string | null;
  readonly committeeId: string | null;
  readonly dueOn: string;
}
const openResearchQuery = prepared<OpenResearch, { dueSoonBefore: string; after: string | null }>(
  'notice.openResearch',
  `select s.id, s.trip_id as "researchTripId", s.department_id as "departmentId", s.answer_by as "dueOn",
     case when s.department_id is null then t.committee_id end as "committeeId"
   from research_suggestion s join research_trip t on t.id = s.trip_id
   where s.withdrawn_at is null and s.answer_by < :dueSoonBefore::date
     and not exists (select from research_answer w where w.suggestion_id = s.id)
     and (:after::uuid is null or s.id > :after::uuid)
   order by s.id limit ${PAGE_ROWS}`,
);

/** Once before the day a suggestion of field research should be answered by, and once after. */
async function remindOfResearch(ctx: RequestContext): Promise<void> {
  const { dueSoonBefore, overdueBefore } = timelinessBounds(ctx.services.calendar, ctx.today());
  const rows = inPages((after) => ctx.read.all(openResearchQuery, { dueSoonBefore, after }));
  for await (const { id, dueOn, ...subject } of rows) {
    await tell(ctx, dueOn < overdueBefore ? reminders.researchOverdue : reminders.researchDueSoon, {
      subject: subjectOf(subject),
      detail: { dueOn },
      key: `research:${id}:${dueOn}`,
      at: ctx.now(),
    });
  }
}
