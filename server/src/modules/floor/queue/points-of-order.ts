import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { hasRole, Role, type Viewer } from '../../../kernel/viewer.js';
import { onceIfAsked } from '../../meeting/index.js';
import { pointOfOrderCategorySaved } from '../floor.events.js';
import type { PointOfOrderCategoryInput } from './floor.inputs.js';
import { PointOfOrderCategory } from './speaker-entry.entity.js';

const listQuery = prepared<PointOfOrderCategory>(
  'floor.pointOfOrderCategories',
  'select id, version, name, rank, minutes, retired from point_of_order_category order by retired, rank, id limit 100',
);

/** What a point of order may be about, in the order they speak; those no longer offered last. */
export function readPointOfOrderCategories(ctx: RequestContext): Promise<PointOfOrderCategory[]> {
  return ctx.read.all(listQuery, {});
}

/** One list for the whole district. */
export function canKeepPointsOfOrder(viewer: Viewer | null): boolean {
  return hasRole(viewer, Role.SECRETARIAT);
}

/** Adds a category, or changes one. */
export async function savePointOfOrderCategory(
  ctx: RequestContext,
  input: PointOfOrderCategoryInput,
): Promise<PointOfOrderCategory> {
  authorize(canKeepPointsOfOrder(ctx.viewer), 'edit the categories of points of order');
  const name = textInput(input.name, { field: 'name', max: 20, required: true });
  if (input.rank < 1 || input.rank > 99) throw badInput('rank', 'RANGE');
  if (input.minutes < 1 || input.minutes > 10) throw badInput('minutes', 'RANGE');
  const { rank, minutes, retired } = input;
  return inTransaction(ctx, (tx) =>
    onceIfAsked(
      tx,
      'savePointOfOrderCategory',
      input,
      async () => {
        const category = input.id
          ? await tx.em.findOne(PointOfOrderCategory, knownId(input.id), { lockMode: LockMode.PESSIMISTIC_WRITE })
          : tx.em.create(PointOfOrderCategory, { name, rank, minutes, retired });
        if (!category) throw notFound();
        if (input.id) {
          expectVersion(category, input.version ?? 0);
          Object.assign(category, { name, rank, minutes, retired });
        }
        tx.record(pointOfOrderCategorySaved({ categoryId: category.id }));
        return category;
      },
      (id) => tx.em.findOneOrFail(PointOfOrderCategory, id),
    ),
  );
}
