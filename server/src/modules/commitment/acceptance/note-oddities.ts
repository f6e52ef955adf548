import type { RequestContext } from '../../../kernel/context.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { actsFromHere } from '../../identity/index.js';
import { type Commitment, CommitmentStatus } from '../commitment.entity.js';
import { OddityKind } from './acceptance-oddity.entity.js';

/** So many answers from one place within so many minutes are shown to the committee. A family is fewer. */
const MANY = 5;
const MINUTES = 10;

/** An answer that is new in its round. */
export interface Kept {
  readonly commitmentId: string;
  readonly round: number;
  readonly invited: boolean;
  readonly noticeHangs: boolean;
}

/**
 * Counts what looks wrong about an answer that was just kept, apart from it and in a statement of its own: it stays where
 * it was counted, and the committee reads how many there were. Places are counted as the brake counts them, under a key of
 * the day, and forgotten with it.
 */
export async function noteOddities(ctx: RequestContext, kept: Kept): Promise<void> {
  const { commitmentId, invited, noticeHangs } = kept;
  const purpose = `acceptance ${commitmentId} ${invited ? 'slips' : 'answers'}`;
  const fromHere = await actsFromHere(ctx, purpose, MINUTES);
  if (fromHere >= MANY) {
    const kind = invited ? OddityKind.SLIPS_FROM_ONE_PLACE : OddityKind.MANY_FROM_ONE_PLACE;
    await add(ctx, kept, kind, fromHere === MANY ? MANY : 1);
  }
  if (!invited && !noticeHangs) await add(ctx, kept, OddityKind.BEFORE_THE_NOTICE, 1);
}

/** Counts slips that were taken back or made out while residents are asked; before that nobody is asked yet. */
export async function noteSlips(tx: Transaction, { id, round, status }: Commitment, kind: OddityKind, slips: number) {
  if (slips === 0 || status !== CommitmentStatus.ACCEPTANCE_OPEN) return;
  await tx.em.execute(ADD, [id, round, kind, tx.ctx.today(), slips]);
}

async function add(ctx: RequestContext, { commitmentId, round }: Kept, kind: OddityKind, answers: number) {
  await ctx.em.fork({ clear: true }).execute(ADD, [commitmentId, round, kind, ctx.today(), answers]);
}

const ADD = `insert into acceptance_oddity (commitment_id, round, kind, day, answers) values (?, ?, ?, ?, ?)
  on conflict (commitment_id, round, kind, day) do update set answers = acceptance_oddity.answers + excluded.answers`;
