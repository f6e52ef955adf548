import type { RequestContext } from '../../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { isFileTakenDown } from '../../commitment/index.js';
import { FigureName } from '../../insight/index.js';
import {
  COMMITMENT_FIELDS,
  CONSULTATION_FIELDS,
  DEMAND_FIELDS,
  type FactReference,
  type FigurePart,
  factKey,
} from '../body/story-doc.js';
import { shownDemands } from '../facts/matter-state.js';
import { readRecord, type SubjectIds } from '../facts/read-record.js';
import type { RecordedConsultation } from '../facts/record.js';
import { resolveFacts } from '../facts/resolve-facts.js';
import { canReadStory } from '../publicity.policy.js';
import { factRow } from '../publicity.rows.js';
import { FactOffer, type PhotoOffer, StoryMaterial, type StorySubjectRow } from '../publicity.types.js';
import { readStorySlot } from '../slots/slot.queries.js';
import { SUBJECT_TITLE } from '../subject-title.sql.js';
import { idOf } from '../subjects/subjects.js';
import { readSubjects } from './check-story.js';
import type { Story } from './story.entity.js';
import { sourcesOf } from './story-view.queries.js';

const photosQuery = prepared<PhotoOffer, { ids: readonly string[] }>(
  'publicity.photo-offers',
  `with shown as (
     select e.commitment_id, p.id as file_id, null::uuid as before_id, e.reported_at as at from progress_entry e cross join lateral unnest(e.photo_ids) p(id)
     union all
     select e.commitment_id, pair.after, pair.before, e.reported_at from progress_entry e
       cross join lateral unnest(e.before_ids, e.after_ids) pair(before, after)
     union all
     select r.commitment_id, p.id, null, r.replied_at from reply r cross join lateral unnest(r.photo_ids) p(id)
     union all
     select r.commitment_id, pair.after, pair.before, r.replied_at from reply r
       cross join lateral unnest(r.before_ids, r.after_ids) pair(before, after)
     union all
     select v.commitment_id, p.id, null, v.verified_at from verification v cross join lateral unnest(v.photo_ids) p(id)
     union all
     select b.commitment_id, p.id, null, b.looked_at from look_back b cross join lateral unnest(b.photo_ids) p(id) where b.looked_at is not null)
   select distinct on (s.at, f.id) f.id as "fileId", '/files/' || f.id as path, de.title as matter, s.at,
     (select was.id from stored_file was where was.id = s.before_id and was.reach = 'PUBLIC' and not ${isFileTakenDown('was.id')}) as "beforeId"
   from shown s join commitment c on c.id = s.commitment_id join demand de on de.id = c.demand_id
     join stored_file f on f.id = s.file_id and f.reach = 'PUBLIC' and not ${isFileTakenDown('f.id')}
   where c.consultation_id = any(:ids::uuid[]) and not exists (select from file_in_review w where w.file_id = f.id)
   order by s.at desc, f.id limit 60`,
);

const titlesQuery = prepared<StorySubjectRow & { id: string }, { ids: readonly string[] }>(
  'publicity.subject-titles',
  `select given.id, co.id as "consultationId", c.id as "commitmentId", b.id as "briefId", ${SUBJECT_TITLE} as title
   from unnest(:ids::uuid[]) given(id) left join commitment c on c.id = given.id left join demand de on de.id = c.demand_id
     left join consultation co on co.id = given.id left join opinion_brief b on b.id = given.id`,
);
const storyQuery = prepared<Pick<Story, 'writerId' | 'status' | 'committeeId'>, { id: string }>(
  'publicity.story-of-material',
  'select writer_id as "writerId", status, committee_id as "committeeId" from story where id = :id',
);

/** The figures of a committee that a story is told most with; any other is a reference all the same. */
const FIGURES: readonly (readonly [FigureName, FigurePart])[] = [
  [FigureName.CONSULTATIONS_HELD, 'COUNTED'],
  [FigureName.DEMANDS_DISPOSED, 'COUNTED'],
  [FigureName.CLOSED_LOOP, 'SHARE'],
  [FigureName.SUBSTANTIVE_RESPONSE, 'SHARE'],
  [FigureName.COMMITMENTS_ACCEPTED, 'COUNTED'],
  [FigureName.COMMITMENTS_OVERDUE, 'COUNTED'],
  [FigureName.SATISFACTION_RESULT, 'SHARE'],
  [FigureName.DAYS_MEETING_TO_CLOSURE, 'MEDIAN'],
];

/** What the story, or a slot before there is one, can be written from; null for whoever may not read it. */
export async function readStoryMaterial(
  ctx: RequestContext,
  given: { readonly storyId: string | null; readonly slotId: string | null },
): Promise<StoryMaterial | null> {
  const found = await subjectsFor(ctx, given);
  if (!found) return null;
  const { subjects, committeeId } = found;
  const titles = await ctx.read.all(titlesQuery, { ids: subjects.map(idOf) });
  const figures = figureOffers(ctx.today(), committeeId);
  const reading = await readRecord(ctx, { subjects, facts: figures, pictureIds: [] });
  const consultations = reading.record.consultations.filter(({ isPublic }) => isPublic);
  const offers = [...consultations.flatMap(recordOffers), ...figures.map((reference) => ({ group: '', reference }))];
  const facts = resolveFacts(
    offers.map(({ reference }) => reference),
    reading,
  );
  const photos = await ctx.read.all(photosQuery, { ids: consultations.map(({ id }) => id) });
  return Object.assign(new StoryMaterial(), {
    subjects: titles,
    photos,
    groups: [...new Set(consultations.flatMap(({ groups }) => groups))],
    sources: sourcesOf(reading) as unknown as StoryMaterial['sources'],
    facts: offers.flatMap(({ reference, group }) => {
      const fact = facts.get(factKey(reference));
      return fact && !fact.gone ? [Object.assign(new FactOffer(), factRow(fact), { group })] : [];
    }),
  });
}

async function subjectsFor(
  ctx: RequestContext,
  given: { readonly storyId: string | null; readonly slotId: string | null },
): Promise<{ subjects: readonly SubjectIds[]; committeeId: string | null } | null> {
  const storyId = knownIdOrNull(given.storyId);
  if (storyId) {
    const story = await ctx.read.one(storyQuery, { id: storyId });
    if (!story || !canReadStory(ctx.viewer, story)) return null;
    return { subjects: await readSubjects(ctx, storyId), committeeId: story.committeeId };
  }
  if (!given.slotId) return null;
  const slot = await readStorySlot(ctx, knownId(given.slotId));
  if (!slot) return null;
  const { consultationId, commitmentId, briefId, committeeId } = slot;
  const one = commitmentId
    ? { commitmentId, consultationId: null, briefId: null }
    : { consultationId, commitmentId: null, briefId };
  return { subjects: [one], committeeId };
}

function figureOffers(today: string, committeeId: string | null): FactReference[] {
  const from = `${today.slice(0, 4)}-01-01`;
  return FIGURES.map(([figure, part]) => ({ kind: 'FIGURE', figure, part, committeeId, from, to: null }));
}

function recordOffers(consultation: RecordedConsultation): { group: string; reference: FactReference }[] {
  const group = consultation.title;
  const demands = shownDemands(consultation);
  const shown = new Set(demands.map(({ id }) => id));
  return [
    ...CONSULTATION_FIELDS.map((field) => ({
      group,
      reference: { kind: 'CONSULTATION', recordId: consultation.id, field } as const,
    })),
    ...demands.flatMap((demand) => [
      ...DEMAND_FIELDS.map((field) => ({
        group: demand.title,
        reference: { kind: 'DEMAND', recordId: demand.id, field } as const,
      })),
      ...consultation.commitments
        .filter(({ demandId }) => demandId === demand.id && shown.has(demandId))
        .flatMap(({ id }) =>
          COMMITMENT_FIELDS.map((field) => ({
            group: demand.title,
            reference: { kind: 'COMMITMENT', recordId: id, field } as const,
          })),
        ),
    ]),
  ];
}
