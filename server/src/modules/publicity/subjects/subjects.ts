import { badInput } from '../../../kernel/errors.js';
import { knownIdOrNull } from '../../../kernel/id.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { publicInSql } from '../../consultation/index.js';
import { factsIn, type StoryDoc } from '../body/story-doc.js';
import type { SubjectIds } from '../facts/read-record.js';
import { StorySubject } from '../stories/story.entity.js';

const MOST = 10;

/** What a story is about, each once and of one kind; what is not there is unknown. */
export function subjectsInput(
  given: readonly { consultationId?: string | null; commitmentId?: string | null; briefId?: string | null }[],
): SubjectIds[] {
  if (given.length > MOST) throw badInput('subjects', 'TOO_MANY');
  const subjects = given.map((one) => ({
    consultationId: knownIdOrNull(one.consultationId),
    commitmentId: knownIdOrNull(one.commitmentId),
    briefId: knownIdOrNull(one.briefId),
  }));
  if (subjects.some((one) => Object.values(one).filter((id) => id !== null).length !== 1)) {
    throw badInput('subjects', 'ONE_OF');
  }
  return [...new Map(subjects.map((one) => [idOf(one), one])).values()];
}

export const idOf = ({ consultationId, commitmentId, briefId }: SubjectIds) =>
  consultationId ?? commitmentId ?? briefId ?? '';

export interface SubjectsFound {
  /** Of the first of them, or the one they share. */
  readonly committeeId: string | null;
  readonly allPublic: boolean;
}

/** Whose work they are, and whether everybody may read of them. */
export async function lookAtSubjects(tx: Transaction, subjects: readonly SubjectIds[]): Promise<SubjectsFound> {
  if (subjects.length === 0) return { committeeId: null, allPublic: true };
  const rows = await tx.em.execute<{ id: string; committee_id: string | null; is_public: boolean }[]>(
    `select given.id, coalesce(co.committee_id, b.committee_id) as committee_id,
       case when b.id is not null then b.issue_number is not null else ${publicInSql('co')} end as is_public
     from unnest(?::uuid[]) as given(id)
     left join commitment c on c.id = given.id
     left join consultation co on co.id = coalesce(c.consultation_id, given.id)
     left join opinion_brief b on b.id = given.id
     where co.id is not null or b.id is not null`,
    [`{${subjects.map(idOf).join(',')}}`],
  );
  if (rows.length !== subjects.length) throw badInput('subjects', 'UNKNOWN');
  const places = new Set(rows.map(({ committee_id }) => committee_id));
  return {
    committeeId: places.size === 1 ? (rows[0]?.committee_id ?? null) : null,
    allPublic: rows.every(({ is_public }) => is_public),
  };
}

/** From now on it is about these and no others. */
export async function setSubjects(tx: Transaction, storyId: string, subjects: readonly SubjectIds[]): Promise<void> {
  const before = await tx.em.find(StorySubject, { story: storyId });
  const wanted = new Set(subjects.map(idOf));
  const kept = new Set<string>();
  for (const row of before) {
    if (wanted.has(idOf(row))) kept.add(idOf(row));
    else tx.em.remove(row);
  }
  for (const subject of subjects) {
    if (!kept.has(idOf(subject))) tx.em.persist(tx.em.create(StorySubject, { story: storyId, ...subject }));
  }
}

/** The consultations and briefs a text is about or refers to. */
export async function aboutIds(tx: Transaction, subjects: readonly SubjectIds[], body: StoryDoc): Promise<string[]> {
  const referred = [...factsIn(body).values()].flatMap((fact) => (fact.kind === 'FIGURE' ? [] : [fact.recordId]));
  const ids = [...new Set([...subjects.map(idOf), ...referred])];
  if (ids.length === 0) return [];
  const rows = await tx.em.execute<{ id: string }[]>(
    `select distinct coalesce(c.consultation_id, d.consultation_id, given.id) as id from unnest(?::uuid[]) as given(id)
     left join commitment c on c.id = given.id left join demand d on d.id = given.id order by 1`,
    [`{${ids.join(',')}}`],
  );
  return rows.map(({ id }) => id);
}
