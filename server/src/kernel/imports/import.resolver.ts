import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Audience, type AudienceLabel } from '../audience.js';
import type { RequestContext } from '../context.js';
import type { ImportRefusal } from './import.refusal.js';
import { CorrectImportCellInput, ImportPreview, ImportResult, ImportRowPage } from './import.types.js';
import type { ImportOperations } from './import-pipeline.js';
import { RowOutcome } from './import-row.js';
import { previewOf, rowsOf } from './import-view.js';

@Resolver(() => ImportPreview)
export class ImportPreviewResolver {
  @FieldResolver(() => ImportRowPage)
  rows(
    @Root() { found }: ImportPreview,
    @Arg('outcome', () => RowOutcome, { nullable: true }) outcome: RowOutcome | null,
    @Arg('needsLook', () => Boolean, { nullable: true, description: 'Only rows with an error or a warning.' })
    needsLook: boolean | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return rowsOf(ctx, found, { outcome: outcome ?? null, needsLook: needsLook ?? false }, first, after ?? null);
  }
}

/** What a mutation of an import answers: the import as it stands now, or why it was refused. */
export async function importAnswer(
  ctx: RequestContext,
  pipeline: ImportOperations,
  id: string,
  refusal: Promise<ImportRefusal | null>,
): Promise<ImportPreview | ImportRefusal | null> {
  return (await refusal) ?? readImport(ctx, pipeline, id);
}

async function readImport(
  ctx: RequestContext,
  pipeline: Pick<ImportOperations, 'look'>,
  id: string,
): Promise<ImportPreview | null> {
  const found = await pipeline.look(ctx, id);
  return found && previewOf(found);
}

/** The operations every import has, under its own name and for its own audience: `planImport`, `confirmPlanImport`, … */
export function importResolver(
  name: `${string}Import`,
  pipeline: ImportOperations,
  ...audience: [AudienceLabel, ...AudienceLabel[]]
): new () => object {
  const Name = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

  @Resolver()
  class ImportResolver {
    @Audience(...audience)
    @Query(() => ImportPreview, { name, nullable: true, description: 'Null: not there, or not yours to see.' })
    look(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
      return readImport(ctx, pipeline, id);
    }

    @Audience(...audience)
    @Mutation(() => ImportResult, {
      name: `correct${Name}Cell`,
      description: 'Puts another text into one cell of the preview, and compares again.',
    })
    correct(
      @Arg('id', () => ID) id: string,
      @Arg('version', () => Int) version: number,
      @Arg('input', () => CorrectImportCellInput) input: CorrectImportCellInput,
      @Ctx() ctx: RequestContext,
    ) {
      return importAnswer(ctx, pipeline, id, pipeline.correct(ctx, { id, version }, input));
    }

    @Audience(...audience)
    @Mutation(() => ImportResult, { name: `confirm${Name}`, description: 'Takes the good rows, once.' })
    confirm(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Ctx() ctx: RequestContext) {
      return importAnswer(ctx, pipeline, id, pipeline.confirm(ctx, { id, version }));
    }

    @Audience(...audience)
    @Mutation(() => ImportResult, {
      name: `discard${Name}`,
      description: 'Lets a preview go, with what the file said.',
    })
    discard(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
      return importAnswer(ctx, pipeline, id, pipeline.discard(ctx, id));
    }
  }
  return ImportResolver;
}
