import type { WorkingCalendar } from '../../../kernel/calendar/working-calendar.js';
import type { ReadContext } from '../../../kernel/read.js';
import { timelinessBounds } from '../../commitment/index.js';
import { readOneFigure } from '../../insight/index.js';
import { type FactReference, factKey } from '../body/story-doc.js';
import { canTellFigure } from './figure-words.js';
import type { OtherStory, RecordedFigure, RecordedPicture } from './record.js';
import {
  briefsQuery,
  committeeNamesQuery,
  consultationsQuery,
  departmentNamesQuery,
  picturesQuery,
  placeNamesQuery,
} from './record.queries.js';
import type { Reading } from './resolve-facts.js';

/** What a reading of the record may use: a request, a reaction or a live view. */
export interface RecordContext {
  readonly read: ReadContext;
  readonly services: { readonly calendar: WorkingCalendar };
  today(): string;
}

export interface SubjectIds {
  readonly consultationId: string | null;
  readonly commitmentId: string | null;
  readonly briefId: string | null;
}

interface Wanted {
  readonly subjects: readonly SubjectIds[];
  readonly facts: Iterable<FactReference>;
  readonly pictureIds: readonly string[];
  /** Of a story that is withdrawn: its own photographs are released again with it. */
  readonly releasedIds?: readonly string[];
  readonly others?: readonly OtherStory[];
}

/** A name that is asked for in every reading, and changes once a year. */
const NOBODY = { departments: [], townships: [], committees: [] };

/** Everything a story is about and refers to, as it stands now: one statement per kind, whatever the length of the text. */
export async function readRecord(
  ctx: RecordContext,
  { subjects, facts, pictureIds, releasedIds = [], others = [] }: Wanted,
  { withNames = false } = {},
): Promise<Reading> {
  const references = [...facts];
  const about = subjects.flatMap(({ consultationId, commitmentId }) => [consultationId, commitmentId]);
  const referred = references.flatMap((fact) => (fact.kind === 'FIGURE' ? [] : [fact.recordId]));
  const ids = [...new Set([...about, ...referred].filter((id) => id !== null))];
  const briefIds = subjects.flatMap(({ briefId }) => briefId ?? []);
  const overdueBefore = timelinessBounds(ctx.services.calendar, ctx.today()).overdueBefore;
  const [consultations, briefs, pictures, figures, names] = await Promise.all([
    ids.length > 0 ? ctx.read.all(consultationsQuery, { ids }) : [],
    briefIds.length > 0 ? ctx.read.all(briefsQuery, { ids: briefIds }) : [],
    pictureIds.length > 0 ? ctx.read.all(picturesQuery, { ids: pictureIds }) : [],
    readFigures(ctx, references, overdueBefore),
    withNames ? readNames(ctx.read) : NOBODY,
  ]);
  return {
    overdueBefore,
    record: {
      today: ctx.today(),
      consultations,
      briefs,
      figures,
      names,
      others,
      pictures: new Map(
        pictures.map((picture: RecordedPicture) => [
          picture.id,
          { ...picture, released: picture.released || (releasedIds.includes(picture.id) && !picture.takenDown) },
        ]),
      ),
    },
  };
}

async function readNames(read: ReadContext) {
  const [departments, places] = await Promise.all([read.all(departmentNamesQuery, {}), read.all(placeNamesQuery, {})]);
  return {
    departments,
    townships: places.map(({ township }) => township),
    committees: places.map(({ committee }) => committee),
  };
}

/** Each figure once; a body has a dozen at most. */
async function readFigures(
  ctx: RecordContext,
  references: readonly FactReference[],
  overdueBefore: string,
): Promise<Map<string, RecordedFigure>> {
  const today = ctx.today();
  const scopes = new Map<string, Promise<RecordedFigure>>();
  const places = new Map((await committeesOf(ctx.read, references)).map(({ id, name }) => [id, name]));
  for (const fact of references) {
    if (fact.kind !== 'FIGURE' || !canTellFigure(fact.figure)) continue;
    const scopeName = fact.committeeId === null ? '全区' : places.get(fact.committeeId);
    if (scopeName === undefined) continue;
    const { committeeId, from, to } = fact;
    const scope = { from, to: to ?? today, today, overdueBefore, committeeId, departmentId: null };
    scopes.set(
      factKey(fact),
      readOneFigure(ctx.read, fact.figure, scope).then((row) => ({ ...row, scopeName })),
    );
  }
  return new Map(
    await Promise.all([...scopes].map(async ([key, figure]): Promise<[string, RecordedFigure]> => [key, await figure])),
  );
}

async function committeesOf(read: ReadContext, references: readonly FactReference[]) {
  const ids = references.flatMap((fact) => (fact.kind === 'FIGURE' && fact.committeeId ? [fact.committeeId] : []));
  return ids.length === 0 ? [] : read.all(committeeNamesQuery, { ids: [...new Set(ids)] });
}
