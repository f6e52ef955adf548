import { authorize } from '../../kernel/authorize.js';
import { countCharacters } from '../../kernel/chinese/index.js';
import type { RequestContext } from '../../kernel/context.js';
import { correctionsOf } from '../../kernel/corrections/index.js';
import { knownId } from '../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../kernel/page.js';
import { prepared } from '../../kernel/read.js';
import { committeeScope } from '../../kernel/scope.js';
import { textInput } from '../../kernel/text.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { TAKEN_DOWN_TITLE } from '../consultation/index.js';
import { BriefStatus, BriefStepKind } from './brief.entity.js';
import { BriefAct, mayDo, whyCannotDo } from './brief-acts.rules.js';
import { briefTitleOnRecord, isUncorrected } from './brief-title.sql.js';
import {
  INSTRUCTION_COLUMNS,
  INSTRUCTION_SOURCES,
  type StoredInstruction,
  toInstruction,
} from './instructions/instruction.queries.js';
import { type BriefCapacity, canReadAllBriefs, canWriteBriefs, capacityOf } from './opinion.policy.js';
import type { BriefAuthorChoice, BriefDetail, BriefRow } from './opinion.types.js';

/** What a source was called when the brief was begun, unless it was taken down since. */
const SOURCE_TITLE = `case when source_taken_down_at(s.kind, s.record_id) is null then s.title else '${TAKEN_DOWN_TITLE}' end`;

/** `b` is the brief. */
export const BRIEF_ROW = `b.id, b.version, b.kind, b.status, case when b.status = 'DRAFT' then b.title else ${briefTitleOnRecord('b')} end as title, b.issue_year as "issueYear",
  b.issue_number as "issueNumber", b.issued_on as "issuedOn", b.submitted_at as "submittedAt", b.desk_note as "deskNote",
  (select c.name from liaison_committee c where c.id = b.committee_id) as "committeeName",
  coalesce((select array_agg(a.display_name order by x.position) from brief_author x join account a on a.id = x.account_id
    where x.brief_id = b.id), '{}') as "authorNames",
  coalesce((select array_agg(s.level order by array_position(array['DISTRICT', 'CITY', 'PROVINCE', 'NATIONAL'], s.level))
    from (select distinct level from submission where brief_id = b.id and outcome = 'ADOPTED') s), '{}') as "adoptedAt",
  (select count(*) from leader_instruction i where i.brief_id = b.id and i.status <> 'WITHDRAWN')::int as "instructionCount",
  ${isUncorrected('b')} as "namesTakenDown"`;

interface Own extends Record<string, unknown> {
  readonly accountId: string;
  readonly committeeIds: readonly string[];
}
/** What they have a part in, and what went back to a committee they serve. */
const OWN = `(select o.brief_id from brief_author o where o.account_id = :accountId
   union select h.id from opinion_brief h where h.committee_id = any(:committeeIds::uuid[]) and h.committee_hand_since is not null)`;
const ownQuery = prepared<BriefRow, Own & { after: string | null; limit: number }>(
  'opinion.ownBriefs',
  `select ${BRIEF_ROW} from opinion_brief b
   where b.id in ${OWN} and (:after::uuid is null or b.id < :after) order by b.id desc limit :limit`,
);
const ownCountQuery = prepared<{ count: number }, Own>(
  'opinion.ownBriefCount',
  `select count(*) as count from ${OWN} own`,
);

/** What this person writes and wrote, alone or with others. */
export async function readOwnBriefs(
  ctx: RequestContext,
  asked: { first: number; after?: string | null },
): Promise<Page<BriefRow>> {
  authorize(canWriteBriefs(ctx.viewer), 'list own briefs');
  const { limit, after } = pageInput(asked.first, asked.after);
  const own = { accountId: accountIdOf(ctx.viewer) as string, committeeIds: committeeScope(ctx.viewer).committeeIds };
  const [rows, total] = await Promise.all([
    ctx.read.all(ownQuery, { ...own, after, limit }),
    ctx.read.one(ownCountQuery, own),
  ]);
  return toPage(rows, limit, total?.count ?? 0);
}

/** Who has what part in a brief: what every policy question about it needs. */
const PEOPLE = `b.status, b.lead_author_id as "leadAuthorId", b.editor_ids as "editorIds",
  b.committee_hand_since is not null as "inCommitteesHand", b.reviewer_id as "reviewerId",
  array(select x.account_id from brief_author x where x.brief_id = b.id) as "authorIds",
  array(select x.account_id from brief_source s join brief_author x on x.brief_id = s.record_id
    where s.brief_id = b.id and s.kind = 'BRIEF') as "sourceAuthorIds",
  array_remove(array(select s.committee_id from brief_source s where s.brief_id = b.id) || b.committee_id, null)
    as "committeeIds"`;

interface People {
  status: BriefStatus;
  readonly leadAuthorId: string;
  readonly editorIds: readonly string[];
  readonly inCommitteesHand: boolean;
  readonly reviewerId: string | null;
  readonly authorIds: readonly string[];
  readonly sourceAuthorIds: readonly string[];
  readonly committeeIds: readonly string[];
}

const peopleQuery = prepared<People, { id: string }>(
  'opinion.briefPeople',
  `select ${PEOPLE} from opinion_brief b where b.id = :id`,
);

/** What the viewer is to this brief; null when it is not there. */
export async function readBriefStanding(ctx: RequestContext, id: string): Promise<BriefCapacity | null> {
  const people = await ctx.read.one(peopleQuery, { id });
  return people && capacityOf(ctx.viewer, people);
}

/** The consultation a record is found through, for a link to it. */
const PARENT = `case s.kind
  when 'DEMAND' then (select d.consultation_id from demand d where d.id = s.record_id)
  when 'COMMITMENT' then (select c.consultation_id from commitment c where c.id = s.record_id)
  when 'STATEMENT' then (select m.consultation_id from statement t join meeting m on m.id = t.meeting_id
    where t.id = s.record_id) end`;

const nameOf = (id: string) => `(select a.display_name from account a where a.id = ${id})`;

interface StoredDetail extends BriefRow, People {
  readonly wTitle: string;
  readonly wSituation: string;
  readonly wAnalysis: string;
  readonly wSuggestion: string;
  readonly eTitle: string | null;
  readonly eSituation: string | null;
  readonly eAnalysis: string | null;
  readonly eSuggestion: string | null;
  readonly authors: BriefDetail['authors'];
  readonly sources: BriefDetail['sources'];
  readonly files: BriefDetail['files'];
  readonly steps: BriefDetail['steps'];
  readonly submissions: BriefDetail['submissions'];
  readonly sentTo: string[];
  readonly copiedTo: string[];
  readonly committeeHandSince: string | null;
  readonly corrections: BriefDetail['corrections'];
  readonly reviewerName: string | null;
  readonly signerName: string | null;
  readonly awaited: number;
  readonly openInstructions: number;
  readonly lastStep: BriefStepKind | null;
}

const detailQuery = prepared<StoredDetail, { id: string }>(
  'opinion.brief',
  `select ${BRIEF_ROW}, ${PEOPLE}, b.title as "wTitle", b.situation as "wSituation", b.analysis as "wAnalysis",
     b.suggestion as "wSuggestion", b.edited_title as "eTitle", b.edited_situation as "eSituation",
     b.edited_analysis as "eAnalysis", b.edited_suggestion as "eSuggestion", b.sent_to as "sentTo",
     b.copied_to as "copiedTo", b.committee_hand_since as "committeeHandSince",
     ${correctionsOf('opinion_brief', 'b.id', nameOf)} as corrections, ${nameOf('b.reviewer_id')} as "reviewerName", ${nameOf('b.signer_id')} as "signerName",
     (select json_agg(json_build_object('accountId', x.account_id, 'name', ${nameOf('x.account_id')}, 'share', x.share)
       order by x.position) from brief_author x where x.brief_id = b.id) as authors,
     coalesce((select json_agg(json_build_object('kind', s.kind, 'recordId', s.record_id, 'title', ${SOURCE_TITLE},
       'takenDownAt', source_taken_down_at(s.kind, s.record_id), 'parentId', ${PARENT}, 'committeeName', (select c.name from liaison_committee c where c.id = s.committee_id))
       order by s.kind = 'COMMON_PROBLEM' desc, s.id) from brief_source s where s.brief_id = b.id), '[]') as sources,
     coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type) order by f.id)
       from stored_file f where f.id = any(b.file_ids)), '[]') as files,
     coalesce((select json_agg(json_build_object('kind', t.kind, 'note', t.note, 'byName', ${nameOf('t.by')}, 'at', t.at)
       order by t.at, t.id) from brief_step t where t.brief_id = b.id), '[]') as steps,
     coalesce((select json_agg(json_build_object('id', s.id, 'version', s.version, 'level', s.level,
       'recipient', s.recipient, 'sentOn', s.sent_on, 'letterOut', s.letter_out, 'outcome', s.outcome,
       'adoptedAs', s.adopted_as, 'outcomeOn', s.outcome_on, 'letterIn', s.letter_in, 'note', s.note)
       order by s.sent_on, s.id) from submission s where s.brief_id = b.id), '[]') as submissions,
     (select count(*) from submission s where s.brief_id = b.id and s.outcome = 'SENT') as awaited,
     (select count(*) from leader_instruction i where i.brief_id = b.id and i.status not in ('HELD', 'WITHDRAWN')) as "openInstructions",
     (select p.kind from brief_step p where p.brief_id = b.id order by p.at desc, p.id desc limit 1) as "lastStep"
   from opinion_brief b where b.id = :id`,
);
const compositesQuery = prepared<BriefRow, { id: string }>(
  'opinion.composites',
  `select ${BRIEF_ROW} from opinion_brief b join brief_source o on o.brief_id = b.id
   where o.kind = 'BRIEF' and o.record_id = :id and b.issue_number is not null order by b.id`,
);
const instructionsQuery = prepared<StoredInstruction, { briefId: string; accountId: string | null }>(
  'opinion.instructionsOfBrief',
  `select ${INSTRUCTION_COLUMNS} ${INSTRUCTION_SOURCES} where i.brief_id = :briefId order by i.id`,
);

const measured = (title: string, situation: string, analysis: string, suggestion: string) => ({
  title,
  situation,
  analysis,
  suggestion,
  length: countCharacters(situation, analysis, suggestion),
});

const OUT: ReadonlySet<BriefStatus> = new Set([BriefStatus.ISSUED, BriefStatus.FEEDBACK, BriefStatus.ARCHIVED]);

/** A brief with all that hangs on it; null for whoever may not read it. */
export async function readBrief(ctx: RequestContext, given: string): Promise<BriefDetail | null> {
  const id = knownId(given);
  const stored = await ctx.read.one(detailQuery, { id });
  if (!stored) return null;
  const capacity = capacityOf(ctx.viewer, stored);
  if (!capacity.reads) return null;
  const accountId = accountIdOf(ctx.viewer);
  const [composites, instructions] = await Promise.all([
    ctx.read.all(compositesQuery, { id }),
    ctx.read.all(instructionsQuery, { briefId: id, accountId }),
  ]);
  const facts = {
    status: stored.status,
    isIssued: stored.issueNumber !== null,
    awaited: stored.awaited,
    openInstructions: stored.openInstructions,
    lastStep: stored.lastStep,
  };
  const readsAll = canReadAllBriefs(ctx.viewer);
  // What the desk is still changing is the desk's: its authors see their own words until it goes out.
  const seesCopy = readsAll || OUT.has(stored.status);
  return {
    ...stored,
    title: seesCopy ? stored.title : stored.wTitle,
    written:
      stored.steps.some(({ kind }) => kind === BriefStepKind.CORRECTED) && !capacity.secretariat && !capacity.isAuthor
        ? measured(stored.title, stored.eSituation ?? '', stored.eAnalysis ?? '', stored.eSuggestion ?? '')
        : measured(stored.wTitle, stored.wSituation, stored.wAnalysis, stored.wSuggestion),
    // What it said before it was put right is for those who put it right.
    corrections: capacity.secretariat ? stored.corrections : [],
    edited:
      seesCopy && stored.eTitle !== null
        ? measured(stored.eTitle, stored.eSituation ?? '', stored.eAnalysis ?? '', stored.eSuggestion ?? '')
        : null,
    composites,
    instructions: instructions.map((row) => toInstruction(ctx, row)),
    viewerActs: Object.values(BriefAct)
      .filter((act) => mayDo(act, capacity))
      .map((act) => ({ act, refusal: whyCannotDo(act, capacity, facts) })),
  };
}

const choicesQuery = prepared<BriefAuthorChoice, { text: string }>(
  'opinion.authorChoices',
  `select a.id as "accountId", a.display_name as name,
     coalesce((select m.unit from post p join member m on m.id = p.member_id
       where p.account_id = a.id and p.ended_at is null and m.unit is not null limit 1),
       (select i.unit from special_informant i where i.account_id = a.id and i.status <> 'ENDED' limit 1)) as unit
   from account a
   where a.status <> 'DISABLED' and strpos(a.display_name, :text) > 0
     and exists (select from post p where p.account_id = a.id and p.ended_at is null
       and p.role in ('MEMBER', 'INFORMANT', 'DIRECTOR', 'LIAISON_OFFICER', 'SECRETARIAT', 'REVIEWER'))
   order by a.display_name, a.id limit 20`,
);

/** With whom a brief may be shared, by name. */
export async function readAuthorChoices(ctx: RequestContext, text: string): Promise<BriefAuthorChoice[]> {
  authorize(canWriteBriefs(ctx.viewer), 'look for authors');
  const wanted = textInput(text, { field: 'text', max: 40 });
  return wanted ? ctx.read.all(choicesQuery, { text: wanted }) : [];
}

export interface BriefForFile extends BriefRow {
  readonly sources: readonly string[];
  readonly submissions: readonly {
    readonly level: string;
    readonly recipient: string;
    readonly sentOn: string;
    readonly letterOut: string | null;
    readonly outcome: string;
    readonly adoptedAs: string | null;
    readonly outcomeOn: string | null;
    readonly letterIn: string | null;
    readonly note: string | null;
  }[];
}

const fileQuery = prepared<BriefForFile, { year: number }>(
  'opinion.briefsForFile',
  `select ${BRIEF_ROW}, array(select ${SOURCE_TITLE} from brief_source s where s.brief_id = b.id order by s.id) as sources,
     coalesce((select json_agg(json_build_object('level', s.level, 'recipient', s.recipient, 'sentOn', s.sent_on,
       'letterOut', s.letter_out, 'outcome', s.outcome, 'adoptedAs', s.adopted_as, 'outcomeOn', s.outcome_on,
       'letterIn', s.letter_in, 'note', s.note) order by s.sent_on, s.id)
       from submission s where s.brief_id = b.id), '[]') as submissions
   from opinion_brief b where b.issue_year = :year order by b.issue_number limit 20000`,
);

/** The issues of a year with what was sent and heard, for a workbook. */
export function readBriefsForFile(ctx: RequestContext, year: number): Promise<BriefForFile[]> {
  authorize(canReadAllBriefs(ctx.viewer), 'export briefs');
  return ctx.read.all(fileQuery, { year });
}
