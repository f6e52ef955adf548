import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { filesToAttach, keepOriginal, publishFiles, StoredFile, withdrawFile } from '../../../kernel/files/index.js';
import { knownId } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { capacityIn, lockCommitment } from '../act-on.js';
import type { Commitment } from '../commitment.entity.js';
import { commitmentEvent } from '../commitment.events.js';
import { canCoverPhotos } from '../commitment.policy.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { fileSubject } from '../file-access.js';

/** Where evidence hangs that everybody sees. */
const SHOWN: readonly (readonly [table: string, column: string])[] = [
  ...['progress_entry', 'reply'].flatMap((table) =>
    ['photo_ids', 'before_ids', 'after_ids'].map((column) => [table, column] as const),
  ),
  ['verification', 'photo_ids'],
  ['look_back', 'photo_ids'],
];

/**
 * Puts a copy with faces or plates covered in the place of a published picture, wherever the commitment shows it. The
 * picture as it was taken goes back to those who may read the record.
 */
export async function redactEvidence(
  ctx: RequestContext,
  commitmentId: string,
  photoId: string,
  coveredId: string,
): Promise<Commitment | CommitmentRefusal> {
  const [shown, covered] = [knownId(photoId), knownId(coveredId)];
  return inTransaction(ctx, async (tx) => {
    const commitment = await lockCommitment(tx, knownId(commitmentId));
    const capacity = await capacityIn(tx, commitment);
    if (!capacity.reads) throw notFound();
    authorize(canCoverPhotos(capacity), 'cover a photograph');
    if (!(await isShown(tx, commitment.id, shown))) return new CommitmentRefusal(CommitmentRefusalCode.PHOTO_GONE);
    const [copy] = await filesToAttach(tx, [covered], { field: 'coveredId', max: 1, of: fileSubject(commitment.id) });
    const isPicture = await tx.em.count(StoredFile, { id: copy as string, mediaType: { $like: 'image/%' } });
    if (!isPicture || covered === shown) throw badInput('coveredId', 'NOT_A_PICTURE');
    for (const [table, column] of SHOWN) {
      await tx.em.execute(
        `update ${table} set ${column} = array_replace(${column}, ?::uuid, ?::uuid)
         where commitment_id = ? and ?::uuid = any(${column})`,
        [shown, covered, commitment.id, shown],
      );
    }
    await keepOriginal(tx, covered, shown);
    await publishFiles(tx, [covered]);
    await withdrawFile(tx, shown);
    tx.record(commitmentEvent('evidenceRedacted', commitment, { fileId: shown, coveredId: covered }));
    return commitment;
  });
}

async function isShown(tx: Transaction, commitmentId: string, photoId: string): Promise<boolean> {
  const anywhere = SHOWN.map(
    ([table, column]) => `select from ${table} where commitment_id = ? and ?::uuid = any(${column})`,
  );
  const [row] = await tx.em.execute<{ shown: boolean }[]>(
    `select ${anywhere.map((one) => `exists (${one})`).join(' or ')} as shown`,
    SHOWN.flatMap(() => [commitmentId, photoId]),
  );
  return row?.shown ?? false;
}
