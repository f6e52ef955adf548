import type { RequestContext } from '../../../kernel/context.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { slotEvent } from '../publicity.events.js';
import { readTerms } from '../settings/read-settings.js';
import { StoryKind } from '../story.enums.js';
import { SlotCause, StorySlot } from './story-slot.entity.js';

export interface SlotToOpen {
  /** What it is opened for: the same opens one slot, however often it is heard of. */
  readonly openedFor: string;
  readonly cause: SlotCause;
  readonly committeeId: string | null;
  readonly consultationId?: string | null;
  readonly commitmentId?: string | null;
  readonly briefId?: string | null;
  readonly followsId?: string | null;
  readonly openedBy?: string | null;
  readonly note?: string | null;
  /** Due today: what came back is told at once. */
  readonly atOnce?: true;
}

const kindOfCause: Readonly<Record<SlotCause, StoryKind>> = {
  [SlotCause.MINUTES_CONFIRMED]: StoryKind.TOPICAL,
  [SlotCause.ACCEPTED_AFTER_REPROCESS]: StoryKind.IN_DEPTH,
  [SlotCause.RELAPSE_MENDED]: StoryKind.IN_DEPTH,
  [SlotCause.COMPOSITE_ADOPTED]: StoryKind.IN_DEPTH,
  [SlotCause.BY_HAND]: StoryKind.IN_DEPTH,
  [SlotCause.STILL_OPEN]: StoryKind.FOLLOW_UP,
  [SlotCause.CLOSED]: StoryKind.FOLLOW_UP,
  [SlotCause.RELAPSED]: StoryKind.FOLLOW_UP,
};

/** Opens a slot once; null: it was opened before. */
export async function openSlot(tx: Transaction, { atOnce, ...slot }: SlotToOpen): Promise<StorySlot | null> {
  const { ctx } = tx;
  const { openedFor } = slot;
  const [fresh] = await tx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 14))', [openedFor]);
  if (!fresh || (await tx.em.count(StorySlot, { openedFor })) > 0) return null;
  const kind = kindOfCause[slot.cause];
  const made = tx.em.create(StorySlot, {
    ...slot,
    kind,
    openedOn: ctx.today(),
    dueOn: atOnce ? ctx.today() : await dueOn(ctx, kind),
  });
  tx.em.persist(made);
  tx.record(slotEvent('slotOpened', made, { cause: slot.cause }));
  return made;
}

async function dueOn(ctx: RequestContext, kind: StoryKind): Promise<string> {
  const terms = await readTerms(ctx.read);
  const days = {
    [StoryKind.TOPICAL]: terms.topicalWorkingDays,
    [StoryKind.IN_DEPTH]: terms.inDepthWorkingDays,
    [StoryKind.FOLLOW_UP]: terms.followUpWorkingDays,
  }[kind];
  return ctx.services.calendar.add(ctx.today(), days).day;
}
