import { authorize } from '../../../kernel/authorize.js';
import { notFound } from '../../../kernel/errors.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { lockBrief, standingIn } from '../act-on-brief.js';
import { OpinionBrief } from '../brief.entity.js';

export async function briefOfWriter(tx: Transaction, id: string): Promise<OpinionBrief> {
  const brief = await lockBrief(tx, id);
  const standing = await standingIn(tx, brief);
  if (!standing.reads) throw notFound();
  authorize(standing.leadsWriting, 'revise a brief');
  return brief;
}
