import type { RequestContext } from '../../../kernel/context.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { wallEvent } from '../signage.events.js';
import type { PlaylistActInput } from '../signage.inputs.js';
import { refuse, type SignageRefusal } from '../signage.refusal.js';
import { WallSlot } from '../slots/wall-slot.entity.js';
import { playlistToRun } from './save-playlist.js';
import type { WallPlaylist } from './wall-playlist.entity.js';

type Answered = Promise<WallPlaylist | SignageRefusal>;

/** Puts a playlist away; what is planned with it has to go first. */
export function retirePlaylist(ctx: RequestContext, input: PlaylistActInput): Answered {
  return inTransaction(ctx, async (tx) => {
    const playlist = await playlistToRun(tx, input.playlistId);
    expectVersion(playlist, input.version);
    if (playlist.retiredAt) return playlist;
    if ((await tx.em.count(WallSlot, { playlist: playlist.id, retiredAt: null })) > 0) return refuse('PLAYLIST_IN_USE');
    playlist.retiredAt = ctx.now();
    tx.record(wallEvent('playlistRetired', nobodyOf(playlist), { playlistId: playlist.id }));
    return playlist;
  });
}

/** It was put away by mistake, or is wanted again. */
export function restorePlaylist(ctx: RequestContext, input: PlaylistActInput): Answered {
  return inTransaction(ctx, async (tx) => {
    const playlist = await playlistToRun(tx, input.playlistId);
    expectVersion(playlist, input.version);
    if (!playlist.retiredAt) return playlist;
    playlist.retiredAt = null;
    tx.record(wallEvent('playlistRestored', nobodyOf(playlist), { playlistId: playlist.id }));
    return playlist;
  });
}

/** Nothing is planned with it: no screen changes. */
const nobodyOf = ({ committee }: WallPlaylist) => ({ committeeId: committee?.id ?? null, screenIds: [] });
