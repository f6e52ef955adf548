import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { WallPlaylist } from '../playlists/wall-playlist.entity.js';
import { touched } from '../screens-of.js';
import { wallEvent } from '../signage.events.js';
import type { WallSlotActInput } from '../signage.inputs.js';
import { refuse, type SignageRefusal } from '../signage.refusal.js';
import { slotToRun } from './save-wall-slot.js';
import type { WallSlot } from './wall-slot.entity.js';

type Answered = Promise<WallSlot | SignageRefusal>;

/** Nothing is played by it any more. */
export function retireWallSlot(ctx: RequestContext, input: WallSlotActInput): Answered {
  return inTransaction(ctx, async (tx) => {
    const slot = await slotToRun(tx, input.slotId);
    expectVersion(slot, input.version);
    if (slot.retiredAt) return slot;
    slot.retiredAt = ctx.now();
    tx.record(wallEvent('slotRetired', await touched(tx, slot.committee?.id ?? null), { slotId: slot.id }));
    return slot;
  });
}

/** It counts again, as it stood. */
export function restoreWallSlot(ctx: RequestContext, input: WallSlotActInput): Answered {
  return inTransaction(ctx, async (tx) => {
    const slot = await slotToRun(tx, input.slotId);
    expectVersion(slot, input.version);
    if (!slot.retiredAt) return slot;
    const playlist = await tx.em.findOneOrFail(WallPlaylist, slot.playlist.id);
    if (playlist.retiredAt) return refuse('PLAYLIST_RETIRED');
    slot.retiredAt = null;
    tx.record(wallEvent('slotRestored', await touched(tx, slot.committee?.id ?? null), { slotId: slot.id }));
    return slot;
  });
}
