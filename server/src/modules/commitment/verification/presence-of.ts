import { badInput } from '../../../kernel/errors.js';
import type { Transaction } from '../../../kernel/transaction.js';
import type { Commitment } from '../commitment.entity.js';
import { type Position, presenceAt } from './presence.rules.js';
import { SiteFence } from './site-fence.entity.js';
import type { Presence } from './verification.entity.js';
import type { PositionInput } from './verification.inputs.js';

export function positionInput(given: PositionInput | null | undefined): Position | null {
  if (!given) return null;
  const { latitude, longitude, accuracyMetres } = given;
  coordinatesInput(given, 'input.position');
  if (!(accuracyMetres >= 0)) throw badInput('input.position.accuracyMetres', 'RANGE');
  return { latitude, longitude, accuracyMetres };
}

export function coordinatesInput(
  { latitude, longitude }: Pick<Position, 'latitude' | 'longitude'>,
  field: string,
): void {
  if (!(Math.abs(latitude) <= 90)) throw badInput(`${field}.latitude`, 'RANGE');
  if (!(Math.abs(longitude) <= 180)) throw badInput(`${field}.longitude`, 'RANGE');
}

/** Whether somebody at this position is at the place of the commitment. The position goes no further than this. */
export async function presenceOf(
  tx: Transaction,
  commitment: Commitment,
  position: Position | null,
): Promise<Presence> {
  return presenceAt(position && (await tx.em.findOne(SiteFence, { commitment: commitment.id })), position);
}
