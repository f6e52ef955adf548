import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../../kernel/transaction.js';
import { Topic } from '../topic.entity.js';
import { TopicRefusal } from '../topic.refusal.js';
import { eraseBoth } from './name-and-telephone.js';

/** 删除 over all their topics, because they asked: as they would erase each by its code. */
export async function eraseSubmitters(tx: Transaction, ids: readonly string[]): Promise<number> {
  const topics = await tx.em.find(
    Topic,
    { id: { $in: [...ids] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  return topics.filter((topic) => !(eraseBoth(tx, topic) instanceof TopicRefusal)).length;
}
