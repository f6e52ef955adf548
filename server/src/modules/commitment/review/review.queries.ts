import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { type CommitteeScope, committeeScope, organises } from '../../../kernel/scope.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { type ConsultationForm, standsInSql } from '../../consultation/index.js';
import { nameOfActor } from '../../identity/index.js';
import { jsonList } from '../commitment-row.js';
import { readChainToBe } from '../public-chain.queries.js';
import { deadlineState } from '../timeliness.rules.js';
import { canReview } from './review.policy.js';
import { fingerprintOf, REVIEW_WORKING_DAYS, standingOf, whyCannotReview } from './review.rules.js';
import { isAuthorOf, LAST_REVIEW_STEP } from './review.sql.js';
import type { ReviewStepRow } from './review.types.js';
import { type DemandWording, PublicationReview, type PublicationReviewRow, ReviewStanding } from './review.types.js';
import type { ReviewStepKind } from './review-step.entity.js';

interface StoredRow {
  readonly id: string;
  readonly title: string;
  readonly committeeId: string;
  readonly committeeName: string;
  readonly form: ConsultationForm;
  readonly isInReview: boolean;
  readonly lastStep: ReviewStepKind | null;
  readonly since: string;
  readonly isAuthor: boolean;
}
type Asked = CommitteeScope & { readonly accountId: string | null };

const COLUMNS = `k.id, k.title, lc.id as "committeeId", lc.name as "committeeName", k.form,
  k.in_review_since is not null as "isInReview", last.kind as "lastStep", coalesce(last.at, k.in_review_since) as since,
  ${isAuthorOf('k.id', ':accountId::uuid')} as "isAuthor"`;
const SOURCES = `from consultation k join liaison_committee lc on lc.id = k.committee_id ${LAST_REVIEW_STEP}
  where (:all::boolean or k.committee_id = any(:committeeIds::uuid[]))`;

const listQuery = prepared<StoredRow, Asked & { after: string | null; limit: number }>(
  'commitment.publicationReviews',
  `select ${COLUMNS} ${SOURCES} and k.in_review_since is not null and (:after::uuid is null or (k.in_review_since, k.id) >
     (select in_review_since, id from consultation where id = :after::uuid))
   order by k.in_review_since, k.id limit :limit::int`,
);
const countQuery = prepared<{ count: number }, CommitteeScope>(
  'commitment.publicationReviewCount',
  `select count(*) as count from consultation k where k.in_review_since is not null
     and (:all::boolean or k.committee_id = any(:committeeIds::uuid[]))`,
);

/** What waits to be published, the longest first: the viewer's committee's, or the district's. */
export async function readPublicationReviews(
  ctx: RequestContext,
  asked: { readonly first: number; readonly after: string | null },
): Promise<Page<PublicationReviewRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const scope = committeeScope(ctx.viewer);
  const [rows, count] = await Promise.all([
    ctx.read.all(listQuery, { ...scope, accountId: accountIdOf(ctx.viewer), after, limit }),
    ctx.read.one(countQuery, scope),
  ]);
  return toPage(
    rows.map((row) => toRow(ctx, row)),
    limit,
    count?.count ?? 0,
  );
}

function toRow(ctx: RequestContext, row: StoredRow): PublicationReviewRow {
  const { id, title, committeeId, committeeName, form, isInReview, lastStep, since, isAuthor } = row;
  const { calendar } = ctx.services;
  const standing = standingOf(isInReview, lastStep);
  const day = dayInChina(new Date(since));
  const doneOn = standing === ReviewStanding.RELEASED ? day : null;
  return {
    id,
    title,
    committeeName,
    form,
    standing,
    until: deadlineState(calendar, ctx.today(), calendar.add(day, REVIEW_WORKING_DAYS).day, doneOn),
    viewerCanReview: canReview(ctx.viewer, committeeId) && whyCannotReview(standing, isAuthor) === null,
  };
}

interface StoredReview extends StoredRow {
  readonly confirmedByName: string | null;
  readonly steps: ReviewStepRow[];
  readonly wordings: DemandWording[];
}
const reviewQuery = prepared<StoredReview, Asked & { id: string }>(
  'commitment.publicationReview',
  `select ${COLUMNS}, (select ${nameOfActor('n.confirmed_by')} from minutes n join meeting g on g.id = n.meeting_id
       where g.consultation_id = k.id) as "confirmedByName",
     ${jsonList(
       `select s.id, s.kind, s.note, a.display_name as "byName", s.at from review_step s join account a on a.id = s.taken_by
        where s.consultation_id = k.id`,
       'listed.at desc, listed.id desc',
     )} as steps,
     ${jsonList(
       `select d.id as "demandId", d.version, d.number, d.title, d.disposition_reason as reason, d.disposition_basis as basis
        from demand d where d.consultation_id = k.id and ${standsInSql('d')}`,
       'listed.number',
     )} as wordings
   ${SOURCES} and k.id = :id::uuid and (k.in_review_since is not null or last.kind is not null)`,
);

/** What everybody will read of one consultation, for those who prepare it and those who release it; null where nothing waits or did. */
export async function readPublicationReview(
  ctx: RequestContext,
  consultationId: string,
): Promise<PublicationReview | null> {
  const id = knownId(consultationId);
  const accountId = accountIdOf(ctx.viewer);
  const row = await ctx.read.one(reviewQuery, { ...committeeScope(ctx.viewer), accountId, id });
  if (!row) return null;
  const chain = await readChainToBe(ctx, id);
  const mayPrepare = organises(ctx.viewer, row.committeeId);
  const shown = toRow(ctx, row);
  return Object.assign(new PublicationReview(), shown, {
    confirmedByName: row.confirmedByName,
    viewerIsAuthor: row.isAuthor,
    viewerCanAskAgain: mayPrepare && shown.standing === ReviewStanding.SENT_BACK,
    viewerCanReword: mayPrepare && row.isInReview,
    steps: row.steps,
    wordings: row.wordings,
    chain,
    seen: fingerprintOf(chain),
  });
}
