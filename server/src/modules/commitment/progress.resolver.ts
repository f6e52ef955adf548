import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, PARTIES } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { CommitmentResult, shown } from './commitment.result.js';
import { redactEvidence } from './evidence/redact-evidence.js';
import { confirmProgressImport } from './progress/import-progress.js';
import { SaveProgressStageInput } from './progress/progress.inputs.js';
import { readProgressImport } from './progress/progress-import.queries.js';
import { ProgressImportView } from './progress/progress-import.types.js';
import { ProgressStage } from './progress/progress-stage.entity.js';
import { readProgressStages, saveProgressStage } from './progress/save-progress-stage.js';

@Resolver()
export class ProgressResolver {
  @Audience(...PARTIES)
  @Query(() => [ProgressStage], { description: 'In order; those no longer offered included.' })
  progressStages(@Ctx() ctx: RequestContext) {
    return readProgressStages(ctx);
  }

  @Audience('DEPARTMENT_OFFICER')
  @Query(() => ProgressImportView, { nullable: true, description: 'Null: not there, or brought by somebody else.' })
  progressImport(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readProgressImport(ctx, id);
  }

  @Audience('DEPARTMENT_OFFICER')
  @Mutation(() => ProgressImportView, { description: 'Adds what the good rows say, all in one step.' })
  async confirmProgressImport(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return readProgressImport(ctx, (await confirmProgressImport(ctx, id, version)).id);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => ProgressStage)
  saveProgressStage(
    @Arg('input', () => SaveProgressStageInput) input: SaveProgressStageInput,
    @Ctx() ctx: RequestContext,
  ) {
    return saveProgressStage(ctx, input);
  }

  @Audience(...ORGANISERS, 'MEMBER', 'DEPARTMENT_OFFICER')
  @Mutation(() => CommitmentResult, { description: 'Puts a copy with faces or plates covered in place of a picture.' })
  redactEvidence(
    @Arg('commitmentId', () => ID) commitmentId: string,
    @Arg('photoId', () => ID) photoId: string,
    @Arg('coveredId', () => ID) coveredId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, redactEvidence(ctx, commitmentId, photoId, coveredId));
  }
}
