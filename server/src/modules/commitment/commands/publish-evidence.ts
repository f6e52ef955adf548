import { badInput } from '../../../kernel/errors.js';
import { filesToAttach, publishFiles, StoredFile } from '../../../kernel/files/index.js';
import type { Transaction } from '../../../kernel/transaction.js';

const PHOTOS_MAX = 9;

/** Photographs shown as evidence, the sender's own: public from here on, like the chain they stand in. */
export async function publishEvidence(
  tx: Transaction,
  commitmentId: string,
  photoIds: readonly string[],
): Promise<string[]> {
  const field = 'input.photoIds';
  const ids = await filesToAttach(tx, photoIds, {
    field,
    max: PHOTOS_MAX,
    of: { kind: 'commitment', id: commitmentId },
  });
  const pictures = ids.length && (await tx.em.count(StoredFile, { id: { $in: ids }, mediaType: { $like: 'image/%' } }));
  if (pictures !== ids.length) throw badInput(field, 'NOT_A_PICTURE');
  await publishFiles(tx, ids);
  return ids;
}
