import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownIdOrNull, knownIds } from '../../../kernel/id.js';
import { readableCode } from '../../../kernel/running-number.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { bodyInput } from '../body/body-input.js';
import { EMPTY_DOC, type StoryDoc } from '../body/story-doc.js';
import { slotEvent, storyEvent } from '../publicity.events.js';
import type { StartStoryInput } from '../publicity.inputs.js';
import { canRunSlot, canWriteStories } from '../publicity.policy.js';
import { type PublicityRefusal, refuse } from '../publicity.refusal.js';
import { StorySlot } from '../slots/story-slot.entity.js';
import { StoryKind, StoryStatus, StoryStepKind } from '../story.enums.js';
import { aboutIds, lookAtSubjects, setSubjects, subjectsInput } from '../subjects/subjects.js';
import { keepStep } from './hold-story.js';
import { Story } from './story.entity.js';
import { holdPictures, keepVersion } from './story-words.js';

const CODE_LENGTH = 8;

/** A draft: from a slot at the desk, or without one by whoever writes from the spot. */
export function startStory(ctx: RequestContext, input: StartStoryInput): Promise<Story | PublicityRefusal> {
  authorize(canWriteStories(ctx.viewer), 'write a story');
  const { clientMutationId, ...rest } = input;
  const title = textInput(input.title, { field: 'title', max: TITLE_MAX, required: true });
  const body = withPhotos(input.body ? bodyInput(input.body) : EMPTY_DOC, input.photoIds);
  return inTransaction(ctx, async (tx) => {
    const start = async () => {
      const slot = await slotToFill(tx, knownIdOrNull(input.slotId));
      if (slot && (slot.setAsideAt || slot.lapsed)) return refuse('ALREADY_SET_ASIDE');
      if (slot && (await isTaken(tx, slot))) return refuse('ALREADY_FILLED');
      const kind = slot?.kind ?? input.kind;
      if (!kind || (!slot && kind === StoryKind.FOLLOW_UP)) throw badInput('kind', 'REQUIRED');
      const given = subjectsInput([...(slot ? [subjectOf(slot)] : []), ...input.subjects]);
      const found = await lookAtSubjects(tx, given);
      if (!found.allPublic) return refuse('SUBJECT_NOT_PUBLIC');
      const writerId = accountIdOf(ctx.viewer) as string;
      const story = tx.em.create(Story, {
        code: readableCode(CODE_LENGTH),
        kind,
        committeeId: slot?.committeeId ?? found.committeeId,
        slot: slot?.id ?? null,
        follows: slot?.followsId ?? null,
        title,
        body,
        aboutIds: await aboutIds(tx, given, body),
        writerId,
      });
      tx.em.persist(story);
      await tx.em.flush();
      await setSubjects(tx, story.id, given);
      await holdPictures(tx, story, { title, summary: '', body, coverId: null });
      await keepVersion(tx, story, writerId);
      keepStep(tx, story, StoryStepKind.STARTED);
      if (slot) tx.record(slotEvent('slotTakenUp', slot));
      tx.record(storyEvent('started', story));
      return story;
    };
    if (!clientMutationId) return start();
    return once(tx, { act: 'startStory', clientMutationId, input: rest }, start, (id) =>
      tx.em.findOneOrFail(Story, id),
    );
  });
}

const MOST_PHOTOS = 9;

/** What the phone's outbox brings beside the words: it knows the ids only once the files are there. */
function withPhotos(body: StoryDoc, photoIds: readonly string[] | null | undefined): StoryDoc {
  if ((photoIds?.length ?? 0) > MOST_PHOTOS) throw badInput('photoIds', 'TOO_MANY');
  const pictures = knownIds(photoIds).map((fileId) => ({ type: 'picture', attrs: { fileId, caption: '' } }) as const);
  return pictures.length > 0 ? { type: 'doc', content: [...body.content, ...pictures] } : body;
}

async function slotToFill(tx: Transaction, slotId: string | null): Promise<StorySlot | null> {
  if (slotId === null) return null;
  const slot = await tx.em.findOne(StorySlot, slotId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!slot) throw notFound();
  authorize(canRunSlot(tx.ctx.viewer, slot.committeeId), 'take up a slot');
  return slot;
}

/** A story is being written for it, or fills it. */
async function isTaken(tx: Transaction, slot: StorySlot): Promise<boolean> {
  return (await tx.em.count(Story, { slot: slot.id, status: { $ne: StoryStatus.DISCARDED } })) > 0;
}

const subjectOf = ({ consultationId, commitmentId, briefId }: StorySlot) =>
  commitmentId ? { commitmentId } : consultationId ? { consultationId } : { briefId };
