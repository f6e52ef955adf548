import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { filesToAttach, keepOriginal, publishFiles, StoredFile, withdrawFile } from '../../../kernel/files/index.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { inTransaction, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { lockTopic } from '../take-step.js';
import { photoReleased, photoWithdrawn } from '../topic.events.js';
import { canReadTopic, canScreenTopic } from '../topic.policy.js';
import { TopicRefusal, TopicRefusalCode } from '../topic.refusal.js';
import { fileSubject } from './file-access.js';
import type { ReleaseTopicPhotoInput, WithdrawTopicPhotoInput } from './photos.inputs.js';
import { TopicPhoto } from './topic-photo.entity.js';

/**
 * Lets everybody see a photograph that was sent in, or a copy of it with faces and plates covered. It then stands on the
 * page of the code and goes with the topic into the briefing of its consultation.
 */
export function releaseTopicPhoto(
  ctx: RequestContext,
  { photoId, version, coveredId }: ReleaseTopicPhotoInput,
): Promise<TopicPhoto | TopicRefusal> {
  const covered = knownIdOrNull(coveredId);
  return onPhoto(ctx, { photoId, version }, 'release a photograph', async (tx, photo) => {
    if (photo.shownId !== null) return new TopicRefusal(TopicRefusalCode.PHOTO_RELEASED);
    if (covered !== null) await takeCopy(tx, photo, covered);
    photo.shownId = covered ?? photo.fileId;
    photo.releasedAt = tx.ctx.now();
    photo.releasedBy = accountIdOf(ctx.viewer);
    await publishFiles(tx, [photo.shownId]);
    tx.record(photoReleased({ topicId: photo.topic.id, photoId: photo.id, covered: covered !== null }));
    return photo;
  });
}

/** Takes it back from everybody; those who handle the topic still see it, and it may be released again. */
export function withdrawTopicPhoto(
  ctx: RequestContext,
  input: WithdrawTopicPhotoInput,
): Promise<TopicPhoto | TopicRefusal> {
  return onPhoto(ctx, input, 'withdraw a photograph', async (tx, photo) => {
    if (photo.shownId === null) return new TopicRefusal(TopicRefusalCode.PHOTO_NOT_RELEASED);
    await withdrawFile(tx, photo.shownId);
    Object.assign(photo, { shownId: null, releasedAt: null, releasedBy: null });
    tx.record(photoWithdrawn({ topicId: photo.topic.id, photoId: photo.id }));
    return photo;
  });
}

function onPhoto(
  ctx: RequestContext,
  { photoId, version }: { readonly photoId: string; readonly version: number },
  act: string,
  work: (tx: Transaction, photo: TopicPhoto) => Promise<TopicPhoto | TopicRefusal>,
): Promise<TopicPhoto | TopicRefusal> {
  const id = knownId(photoId);
  return inTransaction(ctx, async (tx) => {
    const photo = await tx.em.findOne(TopicPhoto, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!photo) throw notFound();
    const topic = await lockTopic(tx, photo.topic.id);
    const placed = { committeeId: topic.committee?.id ?? null };
    if (!canReadTopic(ctx.viewer, placed)) throw notFound();
    authorize(canScreenTopic(ctx.viewer, placed), act);
    expectVersion(photo, version);
    return work(tx, photo);
  });
}

/** The copy is whoever covers it brought, a picture, and another file than the one that is covered. */
async function takeCopy(tx: Transaction, { fileId, topic }: TopicPhoto, covered: string): Promise<void> {
  const [copy] = await filesToAttach(tx, [covered], { field: 'coveredId', max: 1, of: fileSubject(topic.id) });
  const isPicture = await tx.em.count(StoredFile, { id: copy as string, mediaType: { $like: 'image/%' } });
  if (!isPicture || covered === fileId) throw badInput('coveredId', 'NOT_A_PICTURE');
  await keepOriginal(tx, covered, fileId);
}
