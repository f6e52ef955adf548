import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { committeeScope, isInScope, isStaff } from '../../../kernel/scope.js';
import {
  type ConsultationStatus,
  canOrganise,
  publicInSql,
  TAKEN_DOWN_TITLE,
  titleOnRecord,
} from '../../consultation/index.js';
import { nameOfActor } from '../../identity/index.js';
import { capacityOf } from './on-practice.js';
import { outcomeOf, relapsesOf } from './outcome.sql.js';
import { personalIn } from './personal.rules.js';
import type { Practice, PracticeParts, PracticeWords } from './practice.entity.js';
import { PracticeStatus } from './practice.enums.js';
import { canReadPractice, canWritePractice, canWritePractices, OVER, readsWorkingText } from './practice.policy.js';
import type {
  ConsultationPractices,
  PracticeDetail,
  PracticePartsView,
  PracticeRow,
  PracticeTarget,
  PracticeUsed,
  PracticeUseRow,
  PracticeVersionRow,
} from './practice.types.js';
import { mayDo, PracticeAct, whyCannot } from './practice-acts.rules.js';
import { readFacts } from './practice-facts.queries.js';
import { practiceTitleOnRecord } from './practice-title.sql.js';
import { FROM, ROW, sightOf } from './practices.queries.js';
import { readConsultation, readNames } from './source.queries.js';
import { standingWords } from './taken-down.js';
import { isInLibrary } from './use-practice.js';

interface Stored
  extends PracticeRow,
    Pick<Practice, 'hands' | 'returnedBecause' | 'revisedBecause' | 'retiredBecause'> {
  readonly consultationId: string;
  readonly trueStatus: PracticeStatus;
  readonly createdAt: string;
  readonly writerName: string | null;
  readonly working: PracticeWords;
  readonly standing: PracticeWords | null;
}
const words = (of: string) => `json_build_object('title', ${of}.title, 'matter', ${of}.matter, 'worked', ${of}.worked,
  'effect', ${of}.effect, 'caution', ${of}.caution, 'parts', ${of}.parts)`;
const oneQuery = prepared<Stored, ReturnType<typeof sightOf> & { id: string }>(
  'practice.one',
  `select ${ROW}, p.consultation_id as "consultationId", p.status as "trueStatus", p.hands, p.created_at as "createdAt",
     p.returned_because as "returnedBecause", p.revised_because as "revisedBecause", p.retired_because as "retiredBecause",
     ${nameOfActor('p.writer_id')} as "writerName", ${words('p')} as working,
     case when v.id is null then null else ${words('v')} end as standing
   ${FROM} where p.id = :id::uuid`,
);
const versionsQuery = prepared<PracticeVersionRow, { id: string }>(
  'practice.versions',
  `select v.id, v.edition, v.reason, ${practiceTitleOnRecord('v.title', 'p.consultation_id')} as title,
     ${nameOfActor('v.writer_id')} as "writerName", ${nameOfActor('v.reviewer_id')} as "reviewerName", v.created_at as "releasedAt"
   from practice_version v join practice p on p.id = v.practice_id where v.practice_id = :id::uuid order by v.edition desc`,
);
const usesQuery = prepared<PracticeUseRow, { id: string; all: boolean; committeeIds: readonly string[] }>(
  'practice.uses',
  `select u.*, case when ${publicInSql('c')} or x.own then ${titleOnRecord('c.title', 'c.id')} end as title,
     lc.name as "committeeName", ${outcomeOf('c')} as outcome, ${relapsesOf('c')} as relapses, x.own as "viewerCanOpen"
   from (select consultation_id as "consultationId", min(created_at) as "usedAt", bool_or(form) as form,
       max(groups) as groups, max(questions) as questions, max(agenda_items) as "agendaItems"
     from practice_use where practice_id = :id::uuid and dropped_at is null group by consultation_id) u
   join consultation c on c.id = u."consultationId" join liaison_committee lc on lc.id = c.committee_id
   cross join lateral (select :all::boolean or c.committee_id = any(:committeeIds::uuid[]) as own) x
   order by u."usedAt" desc limit 200`,
);

/** One as the viewer may read it: its writers and reviewers the text that is worked on, everybody else the one that stands. */
export async function readStored(ctx: RequestContext, id: string) {
  const stored = await ctx.read.one(oneQuery, { ...sightOf(ctx), id: knownId(id) });
  if (!stored) return null;
  const { trueStatus: status, committeeId, edition } = stored;
  if (!canReadPractice(ctx.viewer, { status, committeeId, edition })) return null;
  const isOwn = readsWorkingText(ctx.viewer, committeeId);
  const given = isOwn ? stored.working : stored.standing;
  const standing = given && (await standingWords(ctx, stored.consultationId, given));
  return { stored, isOwn, words: standing };
}

export async function readPractice(ctx: RequestContext, id: string): Promise<PracticeDetail | null> {
  const found = await readStored(ctx, id);
  // Of what was taken down only those who answer for it learn that it was.
  if (!found || (!found.words && !found.isOwn)) return null;
  const { stored, isOwn, words: told } = found;
  const { working, standing: _standing, trueStatus: status, hands, createdAt, ...row } = stored;
  const capacity = capacityOf(ctx.viewer, stored);
  const acts = Object.values(PracticeAct).flatMap((act) =>
    mayDo(act, capacity) ? [{ act, whyNot: whyCannot(act, capacity, { ...stored, status }) }] : [],
  );
  const scope = committeeScope(ctx.viewer);
  const viewerReadsSource = isStaff(ctx.viewer) && isInScope(scope, stored.committeeId);
  const about = told ? await readConsultation(ctx, stored.consultationId) : null;
  const [versions, usedBy, facts, names] = await Promise.all([
    told ? ctx.read.all(versionsQuery, { id: stored.id }) : [],
    told ? ctx.read.all(usesQuery, { id: stored.id, all: scope.all, committeeIds: scope.committeeIds }) : [],
    about && readFacts(ctx, about, { since: stored.releasedAt ?? createdAt, opensRecords: viewerReadsSource }),
    isOwn && told ? readNames(ctx, stored.consultationId) : [],
  ]);
  const shown = told ?? NOTHING;
  return {
    ...{ ...row, takenDown: told === null, facts, usedBy, acts, versions },
    ...{ title: shown.title, matter: shown.matter, worked: shown.worked, effect: shown.effect, caution: shown.caution },
    parts: viewOf(shown.parts ?? { ...NO_PARTS, form: row.form }, isOwn),
    named: told && isOwn ? personalIn(working, names) : [],
    isRevision: isOwn && row.edition > 0 && (status === PracticeStatus.DRAFT || status === PracticeStatus.PROPOSED),
    viewerReadsSource,
    viewerCanUse: told !== null && isInLibrary({ ...stored, status }) && canWritePractices(ctx.viewer),
    // What is being written anew, by whom and why, is its writers' and reviewers' until it is released.
    ...(!isOwn && { returnedBecause: null, revisedBecause: null, writerName: versions[0]?.writerName ?? null }),
  };
}

const NO_PARTS = { groups: [], intro: '', questions: [], agenda: [] };
/** What is shown of one whose consultation was taken down. */
const NOTHING = { title: TAKEN_DOWN_TITLE, matter: '', worked: '', effect: '', caution: '', parts: null };

/** What is not kept is there for its writers alone. */
export function viewOf({ form, groups, intro, questions, agenda }: PracticeParts, whole: boolean): PracticePartsView {
  const shown = <Part extends { readonly kept: boolean }>(all: readonly Part[]) =>
    all.filter(({ kept }) => whole || kept);
  return {
    ...{ form, groups: shown(groups) },
    intro: whole || questions.some(({ kept }) => kept) ? intro : '',
    questions: shown(questions).map(({ text, kind, options, kept }) => ({
      ...{ text, kind, kept },
      options: options.map((option) => option.text),
    })),
    agenda: shown(agenda).map(({ title, part, plannedMinutes, parent, kept }) => ({
      ...{ title, part, plannedMinutes, kept, isPart: parent !== null },
    })),
  };
}

const targetsQuery = prepared<PracticeTarget, { all: boolean; committeeIds: readonly string[] }>(
  'practice.targets',
  `select c.id, c.title, lc.name as "committeeName", c.form,
     exists (select from questionnaire q where q.consultation_id = c.id) as "hasQuestions"
   from consultation c join liaison_committee lc on lc.id = c.committee_id
   where c.status in ('PLANNED', 'PREPARING', 'READY') and (:all::boolean or c.committee_id = any(:committeeIds::uuid[]))
   order by c.id desc limit 100`,
);

/** What the viewer is preparing, the last first. */
export function readPracticeTargets(ctx: RequestContext): Promise<PracticeTarget[]> {
  const { all, committeeIds } = committeeScope(ctx.viewer);
  return ctx.read.all(targetsQuery, { all, committeeIds });
}

interface OfConsultation {
  readonly committeeId: string;
  readonly status: ConsultationStatus;
  readonly practiceId: string | null;
  readonly title: string | null;
  readonly practiceStatus: PracticeStatus | null;
}
const ofQuery = prepared<OfConsultation, { id: string }>(
  'practice.of-consultation',
  `select c.committee_id as "committeeId", c.status, p.id as "practiceId", p.status as "practiceStatus",
     ${practiceTitleOnRecord('p.title', 'c.id')} as title
   from consultation c left join practice p on p.consultation_id = c.id and p.status <> 'DISCARDED' where c.id = :id::uuid`,
);
const usedQuery = prepared<PracticeUsed, { id: string }>(
  'practice.used',
  `select u.*, ${practiceTitleOnRecord('v.title', 'p.consultation_id')} as title, lc.name as "committeeName",
     case when p.status = 'RETIRED' then p.retired_because end as "retiredBecause",
     (select ${nameOfActor('l.used_by')} from practice_use l where l.id = u.last) as "byName"
   from (select practice_id as "practiceId", min(created_at) as "usedAt", max(id::text)::uuid as last, max(edition) as edition,
       bool_or(form) as form, max(groups) as groups, max(questions) as questions, max(agenda_items) as "agendaItems"
     from practice_use where consultation_id = :id::uuid and dropped_at is null group by practice_id) u
   join practice p on p.id = u."practiceId" join liaison_committee lc on lc.id = p.committee_id
   join practice_version v on v.practice_id = p.id and v.edition = u.edition order by u."usedAt"`,
);

/** For those who prepare it, or did: the practice that was drawn from it, and those it took over. */
export async function readConsultationPractices(ctx: RequestContext, given: string): Promise<ConsultationPractices> {
  const id = knownId(given);
  const found = await ctx.read.one(ofQuery, { id });
  if (!found || !canOrganise(ctx.viewer, found)) throw notFound();
  const { practiceId, practiceStatus, title, committeeId, status } = found;
  return {
    ...{ practiceId, title, status: practiceStatus },
    viewerCanDrawUp: practiceId === null && OVER.includes(status) && canWritePractice(ctx.viewer, committeeId),
    used: await ctx.read.all(usedQuery, { id }),
  };
}
