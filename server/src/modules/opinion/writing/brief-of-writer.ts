import { authorize } from '../../../kernel/authorize.js';
import { notFound } from '../../../kernel/errors.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { capacityIn, lockBrief } from '../act-on-brief.js';
import { OpinionBrief } from '../brief.entity.js';

export async function briefOfWriter(tx: Transaction, id: string): Promise<OpinionBrief> {
  const brief = await lockBrief(tx, id);
  const capacity = await capacityIn(tx, brief);
  if (!capacity.reads) throw notFound();
  authorize(capacity.leadsWriting, 'revise a brief');
  return brief;
}
