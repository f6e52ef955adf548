import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { DeclineReason, ScreeningCriterion } from '../screening.entity.js';
import type { SaveCriterionInput } from '../screening.inputs.js';
import { criterionSaved } from '../topic.events.js';
import { canEditScreeningLists } from '../topic.policy.js';
import { TopicRefusal } from '../topic.refusal.js';

export const WORDS_MAX = 120;
const LAST_POSITION = 999;

export function positionInput(position: number): number {
  if (position < 0 || position > LAST_POSITION) throw badInput('position', 'RANGE');
  return position;
}

/** Adds a question to the checklist, or changes one. What was answered before keeps the text it was asked with. */
export async function saveCriterion(ctx: RequestContext, input: SaveCriterionInput): Promise<ScreeningCriterion> {
  authorize(canEditScreeningLists(ctx.viewer), 'edit the checklist');
  const given = {
    kind: input.kind,
    text: textInput(input.text, { field: 'text', max: WORDS_MAX, required: true }),
    position: positionInput(input.position),
    active: input.active,
  };
  return inTransaction(ctx, async (tx) => {
    const save = async () => {
      const criterion = await toEdit(tx, ScreeningCriterion, input);
      Object.assign(criterion, given);
      tx.em.persist(criterion);
      tx.record(criterionSaved({ criterionId: criterion.id }));
      return criterion;
    };
    return keyed(tx, 'saveCriterion', input, save, ScreeningCriterion);
  });
}

type Editable = ScreeningCriterion | DeclineReason;

export async function toEdit<Row extends Editable>(
  tx: Transaction,
  entity: new () => Row,
  { id, version }: { readonly id?: string | null; readonly version?: number | null },
): Promise<Row> {
  if (!id) return new entity();
  const row = await tx.em.findOne(entity as new () => Editable, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!row) throw notFound();
  expectVersion(row, version ?? 0);
  return row as Row;
}

export function keyed<Row extends Editable, Answer extends Row | TopicRefusal>(
  tx: Transaction,
  act: string,
  { clientMutationId, ...input }: { readonly clientMutationId?: string | null },
  save: () => Promise<Answer>,
  entity: new () => Row,
): Promise<Answer | Row> {
  if (!clientMutationId) return save();
  return once<Row, Answer>(tx, { act, clientMutationId, input }, save, async (id) => {
    return (await tx.em.findOneOrFail(entity as new () => Editable, id)) as Row;
  });
}
