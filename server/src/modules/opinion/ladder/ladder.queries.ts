import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import { briefTitleOnRecord } from '../brief-title.sql.js';
import { canReadAllBriefs } from '../opinion.policy.js';
import type { SubmissionFilter } from './ladder.inputs.js';
import type { LadderRung, LetterRow } from './ladder.types.js';

const yearInput = (year: number) => {
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2100)) throw badInput('year', 'YEAR');
  return year;
};

const ladderQuery = prepared<LadderRung, { from: string; to: string }>(
  'opinion.ladder',
  `select l.level, count(s.id)::int as sent,
     count(s.id) filter (where s.outcome = 'ADOPTED' and s.adopted_as = 'SINGLE')::int as "adoptedSingle",
     count(s.id) filter (where s.outcome = 'ADOPTED' and s.adopted_as = 'COMPOSITE')::int as "adoptedComposite",
     count(s.id) filter (where s.outcome = 'FORWARDED')::int as forwarded,
     count(s.id) filter (where s.outcome = 'NOT_ADOPTED')::int as "notAdopted",
     count(s.id) filter (where s.outcome = 'SENT')::int as awaited
   from unnest(array['DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL']) with ordinality l(level, rung)
   left join submission s on s.level = l.level and s.sent_on between :from::date and :to::date
   group by l.level, l.rung order by l.rung`,
);

/** What each rung came to, of what was sent there within the year. */
export function readLadder(ctx: RequestContext, given: number): Promise<LadderRung[]> {
  authorize(canReadAllBriefs(ctx.viewer), 'read the ladder');
  const year = yearInput(given);
  return ctx.read.all(ladderQuery, { from: `${year}-01-01`, to: `${year}-12-31` });
}

interface Filter extends Record<string, unknown> {
  from: string | null;
  to: string | null;
  level: string | null;
  outcome: string | null;
}

const FITS = `(:from::date is null or s.sent_on between :from::date and :to::date)
  and (:level::text is null or s.level = :level) and (:outcome::text is null or s.outcome = :outcome)`;
const lettersQuery = prepared<LetterRow, Filter & { after: string | null; limit: number }>(
  'opinion.letters',
  `select s.id, s.version, s.level, s.recipient, s.sent_on as "sentOn", s.letter_out as "letterOut", s.outcome,
     s.adopted_as as "adoptedAs", s.outcome_on as "outcomeOn", s.letter_in as "letterIn", s.note, b.id as "briefId",
     ${briefTitleOnRecord('b')} as "briefTitle", b.issue_year as "issueYear", b.issue_number as "issueNumber"
   from submission s join opinion_brief b on b.id = s.brief_id
   where ${FITS} and (:after::uuid is null or s.id < :after) order by s.id desc limit :limit`,
);
const letterCountQuery = prepared<{ count: number }, Filter>(
  'opinion.letterCount',
  `select count(*) as count from submission s where ${FITS}`,
);

/** The register of letters out and in, newest first. */
export async function readLetters(
  ctx: RequestContext,
  asked: { filter?: SubmissionFilter | null; first: number; after?: string | null },
): Promise<Page<LetterRow>> {
  authorize(canReadAllBriefs(ctx.viewer), 'read the register of letters');
  const { limit, after } = pageInput(asked.first, asked.after);
  const year = asked.filter?.year == null ? null : yearInput(asked.filter.year);
  const filter: Filter = {
    from: year === null ? null : `${year}-01-01`,
    to: year === null ? null : `${year}-12-31`,
    level: asked.filter?.level ?? null,
    outcome: asked.filter?.outcome ?? null,
  };
  const [rows, total] = await Promise.all([
    ctx.read.all(lettersQuery, { ...filter, after, limit }),
    ctx.read.one(letterCountQuery, filter),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}
