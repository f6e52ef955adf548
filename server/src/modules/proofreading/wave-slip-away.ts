import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { actorOf, inTransaction } from '../../kernel/transaction.js';
import { slipWaved } from './proofreading.events.js';
import type { WaveSlipInput } from './proofreading.types.js';
import { WavedSlip } from './waved-slip.entity.js';
import { authorizeTextWriter } from './whose-text.js';

const MARK = /^[0-9a-f]{32}$/;

export interface NamedSlip {
  readonly kind: WavedSlip['kind'];
  readonly textId: string;
  readonly mark: string;
}

/** A finding of a text this person writes. */
export async function slipInput(ctx: RequestContext, { of, mark }: WaveSlipInput): Promise<NamedSlip> {
  await authorizeTextWriter(ctx, of);
  if (!MARK.test(mark)) throw badInput('mark', 'FORM');
  return { kind: of.kind, textId: knownId(of.id), mark };
}

/** 不改: not shown again for this text. Waving away what is waved away changes nothing. */
export async function waveSlipAway(ctx: RequestContext, input: WaveSlipInput): Promise<boolean> {
  const slip = await slipInput(ctx, input);
  const wavedBy = actorOf(ctx.viewer).id as string;
  return inTransaction(ctx, async (tx) => {
    await turns(tx, slip);
    if (await tx.em.findOne(WavedSlip, { ...slip })) return true;
    tx.em.persist(tx.em.create(WavedSlip, { ...slip, wavedBy }));
    tx.record(slipWaved({ ...slip }));
    return true;
  });
}

/** Two people at one text take turns. */
export const turns = (tx: Parameters<Parameters<typeof inTransaction>[1]>[0], { textId }: NamedSlip) =>
  tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`proofreading:${textId}`]);
