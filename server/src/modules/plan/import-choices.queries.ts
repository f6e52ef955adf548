import type { RequestContext } from '../../kernel/context.js';
import { type ComparedRow, type Organiser, organiserKey, type PlanChoices } from './import/compare-plan.js';
import { type AboutPlanFile, planImports } from './import/import-plan.js';
import { readOrganisers } from './import/known-plan.js';
import type { PlanImportChoices } from './plan.types.js';

/** What is chosen for a file and what is asked about it; null when it is not there, or was let go. */
export async function readPlanImportChoices(ctx: RequestContext, id: string): Promise<PlanImportChoices | null> {
  const found = await planImports.look(ctx, id);
  const choices = found?.choices as PlanChoices | null;
  const about = found?.also as AboutPlanFile | null;
  if (!found || !choices || !about) return null;
  const known = await readOrganisers(ctx.em, ctx.viewer);
  const rows = found.allRows as readonly ComparedRow[];
  const asked = new Map(about.unknown.map((one) => [one.given, one]));
  // What was answered stays on the page, so that it can be answered otherwise.
  for (const answered of Object.keys(choices.organisers))
    asked.set(answered, {
      given: answered,
      rows: rows.filter(({ unit }) => unit === answered).length,
      nearest: null,
    });
  const placeOf = (given: string) => rows.findIndex(({ unit }) => unit === given);
  return {
    year: choices.year,
    writtenYear: about.writtenYear,
    defaultForm: choices.defaultForm,
    leftOut: about.leftOut,
    // In the file's order, so that an answer does not move the question.
    unknown: [...asked.values()]
      .sort((a, b) => placeOf(a.given) - placeOf(b.given))
      .map((one) => ({
        ...one,
        chosen: named(known, choices.organisers[one.given]),
        isLeftOut: choices.organisers[one.given] === 'SKIP',
      })),
    organisers: known.filter(({ isMine }) => isMine).map(({ kind, id: one, name }) => ({ kind, id: one, name })),
  };
}

function named(known: readonly Organiser[], key: string | null | undefined) {
  const found = known.find((one) => organiserKey(one) === key);
  return found ? { kind: found.kind, id: found.id, name: found.name } : null;
}
