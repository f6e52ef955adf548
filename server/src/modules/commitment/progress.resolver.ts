import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS, PARTIES } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { CommitmentResult, shown } from './commitment.result.js';
import { redactEvidence } from './evidence/redact-evidence.js';
import { SaveProgressStageInput } from './progress/progress.inputs.js';
import { ProgressStage } from './progress/progress-stage.entity.js';
import { readProgressStages, saveProgressStage } from './progress/save-progress-stage.js';

@Resolver()
export class ProgressResolver {
  @Audience(...PARTIES)
  @Query(() => [ProgressStage], { description: 'In order; those no longer offered included.' })
  progressStages(@Ctx() ctx: RequestContext) {
    return readProgressStages(ctx);
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
