import { badInput } from '../../../kernel/errors.js';
import { filesToAttach, keepOriginal, publishFiles, StoredFile } from '../../../kernel/files/index.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { fileSubject } from '../file-access.js';
import { type Arranged, arrange, type FileUse } from './evidence.rules.js';

const PICTURES_MAX = 9;
const DOCUMENTS_MAX = 5;
const FILES_MAX = PICTURES_MAX * 2 + DOCUMENTS_MAX;
const FIELD = 'input.photoIds';

/**
 * Files brought as evidence, the sender's own. Photographs are public from here on, like the chain they stand in; of one
 * with faces or plates the covered copy is, and the picture as it was taken stays with those who may read the record.
 */
export async function publishEvidence(
  tx: Transaction,
  commitmentId: string,
  fileIds: readonly string[],
  uses: readonly FileUse[] = [],
): Promise<Arranged> {
  const ids = await filesToAttach(tx, fileIds, { field: FIELD, max: FILES_MAX, of: fileSubject(commitmentId) });
  if (ids.length !== fileIds.length) throw badInput(FIELD, 'FILE_TWICE');
  const arranged = arrange(ids, uses);
  if (!arranged) throw badInput('input.fileUses', 'FORMAT');
  const shown = [...arranged.photos, ...arranged.pairs.flatMap(({ before, after }) => [before, after])];
  if (shown.length > PICTURES_MAX || arranged.documents.length > DOCUMENTS_MAX) throw badInput(FIELD, 'TOO_MANY');
  const pictures = [...shown, ...arranged.originals.map(({ original }) => original)];
  const found =
    pictures.length && (await tx.em.count(StoredFile, { id: { $in: pictures }, mediaType: { $like: 'image/%' } }));
  if (found !== pictures.length) throw badInput(FIELD, 'NOT_A_PICTURE');
  for (const { copy, original } of arranged.originals) await keepOriginal(tx, copy, original);
  await publishFiles(tx, shown);
  return arranged;
}
