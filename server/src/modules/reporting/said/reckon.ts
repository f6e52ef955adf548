import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { FIGURE_WORDS, type Figure, FigureName, figureScope, readFiguresOf } from '../../insight/index.js';
import {
  canTellFigure,
  type FactReference,
  factKey,
  factsIn,
  figureWords,
  type RecordedFigure,
  readRecord,
  resolveFacts,
  type StoryDoc,
} from '../../publicity/index.js';
import type { Report } from '../report.entity.js';
import { readDrawings } from './drawings.js';
import type { ReportSaid, SaidFact } from './report-said.js';

export type ReportScope = Pick<Report, 'kind' | 'committeeId' | 'consultationId' | 'startsOn' | 'endsOn'>;
type FigureReference = Extract<FactReference, { kind: 'FIGURE' }>;

const namesQuery = prepared<{ id: string; name: string }, { ids: readonly string[] }>(
  'reporting.committees',
  'select id, name from liaison_committee where id = any(:ids::uuid[])',
);

/**
 * Everything a report says, as the record has it now: of a sealed period as it was sealed. `wordsOf` is the day its dates
 * are written for, so that a year that has passed since changes no word. Who may tell it, the caller has decided.
 */
export async function reckon(
  ctx: RequestContext,
  report: ReportScope,
  body: StoryDoc,
  wordsOf: string = ctx.today(),
): Promise<ReportSaid> {
  const references = [...factsIn(body).values()];
  const [facts, drawn] = await Promise.all([readFacts(ctx, references, wordsOf), readDrawings(ctx, report)]);
  return { asOf: ctx.today(), facts, ...drawn };
}

export async function readFacts(
  ctx: RequestContext,
  references: readonly FactReference[],
  wordsOf: string,
): Promise<SaidFact[]> {
  const ofFigures = references.filter((fact): fact is FigureReference => fact.kind === 'FIGURE');
  const ofRecords = references.filter(({ kind }) => kind !== 'FIGURE');
  const [figures, records] = await Promise.all([
    readFigures(ctx, ofFigures, wordsOf),
    readRecords(ctx, ofRecords, wordsOf),
  ]);
  const said = new Map([...figures, ...records].map((fact) => [fact.key, fact]));
  return references.map((reference) => said.get(factKey(reference)) ?? gone(factKey(reference), ctx.today()));
}

const gone = (key: string, asOf: string): SaidFact => ({
  ...{ key, value: '（已撤下）', label: '', means: null, n: null, asOf, sealed: false, gone: true },
});

/** Fields of records: of whatever was held, released or not, and never of what was taken down. */
async function readRecords(ctx: RequestContext, references: readonly FactReference[], wordsOf: string) {
  if (references.length === 0) return [];
  const { record, overdueBefore } = await readRecord(ctx, { subjects: [], facts: references, pictureIds: [] });
  const inHouse = {
    ...record,
    today: wordsOf,
    consultations: record.consultations.map((one) => ({ ...one, isPublic: !one.takenDown })),
  };
  return [...resolveFacts(references, { record: inHouse, overdueBefore }).values()].map(
    ({ key, value, label, n, gone: off }): SaidFact =>
      off
        ? gone(key, ctx.today())
        : { key, value, label, means: null, n, asOf: ctx.today(), sealed: false, gone: false },
  );
}

/** Each scope once, whatever is asked of it. */
async function readFigures(ctx: RequestContext, references: readonly FigureReference[], wordsOf: string) {
  const names = await committeeNames(ctx, references);
  const scopes = Map.groupBy(references, ({ committeeId, from, to }) => [committeeId ?? '', from, to ?? ''].join(' '));
  const read = await Promise.all(
    [...scopes.values()].map(async (asked): Promise<SaidFact[]> => {
      const [{ committeeId, from, to } = asked[0] as FigureReference] = asked;
      const scopeName = committeeId === null ? '全区' : names.get(committeeId);
      const wanted = [...new Set(asked.map(({ figure }) => figure))].filter(canTellFigure);
      if (scopeName === undefined || wanted.length === 0) return [];
      const scope = figureScope(ctx, { from, to: to ?? ctx.today() }, committeeId, null);
      const figures = new Map((await readFiguresOf(ctx, scope, wanted)).map((figure) => [figure.name, figure]));
      return asked.flatMap((fact) => saidOf(ctx, fact, figures, { scopeName, wordsOf }));
    }),
  );
  return read.flat();
}

async function committeeNames(ctx: RequestContext, references: readonly FigureReference[]) {
  const ids = [...new Set(references.flatMap(({ committeeId }) => committeeId ?? []))];
  const rows = ids.length === 0 ? [] : await ctx.read.all(namesQuery, { ids });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function saidOf(
  ctx: RequestContext,
  reference: FigureReference,
  figures: ReadonlyMap<FigureName, Figure>,
  { scopeName, wordsOf }: { readonly scopeName: string; readonly wordsOf: string },
): SaidFact[] {
  const figure = figures.get(reference.figure as FigureName);
  if (!figure) return [];
  const recorded: RecordedFigure = { ...figure, scopeName };
  const { value, label } = figureWords(recorded, reference, wordsOf);
  return [
    {
      ...{ key: factKey(reference), value, label, n: figure.n, means: FIGURE_WORDS[figure.name].means, gone: false },
      ...{ asOf: figure.asOf ?? ctx.today(), sealed: figure.asOf !== null },
    },
  ];
}
