import type { VersionedEntity } from '../../../kernel/base.entity.js';
import type { RequestContext } from '../../../kernel/context.js';
import type { ConsultationRefusal } from '../consultation.refusal.js';
import type { Preparation } from '../in-preparation.js';
import { correct } from './correct.js';
import type { WithdrawPreparedInput } from './preparation.inputs.js';

interface Withdrawable extends VersionedEntity {
  withdrawnAt: Date | null;
}

interface Turning<Row> {
  /** The mutation's name. */
  readonly act: string;
  readonly table: string;
  /** Away, or back. */
  readonly away: boolean;
  find(preparation: Preparation): Promise<Row | null>;
  isOwn(row: Row, preparation: Preparation): boolean;
  told(row: Row, preparation: Preparation): void;
}

/** Takes back as a whole what was brought before the meeting, or lets it stand again: why is kept, and the words stay. */
export function turnAway<Row extends Withdrawable>(
  ctx: RequestContext,
  input: WithdrawPreparedInput,
  { away, ...turning }: Turning<Row>,
): Promise<Row | ConsultationRefusal> {
  const asText = ({ withdrawnAt }: Withdrawable) => ({ withdrawn: withdrawnAt ? 'WITHDRAWN' : null });
  return correct<Row>(ctx, input, {
    ...turning,
    said: asText,
    write: (row) => {
      row.withdrawnAt = away ? (row.withdrawnAt ?? ctx.now()) : null;
      return asText(row);
    },
  });
}
