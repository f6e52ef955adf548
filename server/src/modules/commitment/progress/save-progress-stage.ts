import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, once } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { hasRole, Role, type Viewer } from '../../../kernel/viewer.js';
import { progressStageSaved } from '../commitment.events.js';
import type { SaveProgressStageInput } from './progress.inputs.js';
import { ProgressStage } from './progress-stage.entity.js';

const WORDS_MAX = 20;
const LAST_POSITION = 999;

/** One list for the whole district. */
export function canKeepProgressStages(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Adds a stage to the list, or changes one. Entries keep the stage and read its present words. */
export async function saveProgressStage(ctx: RequestContext, input: SaveProgressStageInput): Promise<ProgressStage> {
  authorize(canKeepProgressStages(ctx.viewer), 'edit the stages of progress');
  const { clientMutationId, ...rest } = input;
  const { position, active } = input;
  if (position < 0 || position > LAST_POSITION) throw badInput('input.position', 'RANGE');
  const given = {
    wordsZh: textInput(input.wordsZh, { field: 'input.wordsZh', max: WORDS_MAX, required: true }),
    wordsEn: textInput(input.wordsEn, { field: 'input.wordsEn', max: WORDS_MAX * 2, required: true }),
    position,
    active,
  };
  return inTransaction(ctx, async (tx) => {
    const save = async () => {
      const stage = input.id
        ? await tx.em.findOne(ProgressStage, knownId(input.id), { lockMode: LockMode.PESSIMISTIC_WRITE })
        : new ProgressStage();
      if (!stage) throw notFound();
      if (input.id) expectVersion(stage, input.version ?? 0);
      Object.assign(stage, given);
      tx.em.persist(stage);
      tx.record(progressStageSaved({ stageId: stage.id }));
      return stage;
    };
    if (!clientMutationId) return save();
    return once(tx, { act: 'saveProgressStage', clientMutationId, input: rest }, save, (id) =>
      tx.em.findOneOrFail(ProgressStage, id),
    );
  });
}

const stagesQuery = prepared<ProgressStage>(
  'commitment.stages',
  `select id, version, words_zh as "wordsZh", words_en as "wordsEn", position, active
   from progress_stage order by position, id`,
);

/** All of them, those no longer offered included: entries still name them. */
export const readProgressStages = (ctx: RequestContext): Promise<ProgressStage[]> => ctx.read.all(stagesQuery, {});
