import { ref } from '@mikro-orm/core';
import { badInput } from '../../../kernel/errors.js';
import { picturesToAttach } from '../../../kernel/files/index.js';
import type { Transaction } from '../../../kernel/transaction.js';
import type { Topic } from '../topic.entity.js';
import { fileSubject } from './file-access.js';
import { TopicPhoto } from './topic-photo.entity.js';

export const MOST_PHOTOS = 3;
const FIELD = 'photoIds';

/** Photographs that this telephone brought for it, in this order. */
export async function attachPhotos(tx: Transaction, topic: Topic, ids: readonly string[] | null | undefined) {
  if (!ids?.length) return;
  const files = await picturesToAttach(tx, ids, { field: FIELD, max: MOST_PHOTOS, of: fileSubject(topic.id) });
  if (files.length !== ids.length) throw badInput(FIELD, 'FILE_TWICE');
  files.forEach((fileId, place) => {
    tx.em.persist(tx.em.create(TopicPhoto, { topic: ref(topic), place, fileId }));
  });
}
