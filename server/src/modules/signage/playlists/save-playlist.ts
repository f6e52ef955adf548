import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { isFileReleased } from '../../commitment/index.js';
import { canRunScreen, canSeeScreens } from '../../display/index.js';
import { LiaisonCommittee } from '../../roster/index.js';
import { toRun, touched } from '../screens-of.js';
import { WallItemScene } from '../signage.enums.js';
import { wallEvent } from '../signage.events.js';
import type { SavePlaylistInput, WallItemInput } from '../signage.inputs.js';
import { refuse, type SignageRefusal } from '../signage.refusal.js';
import { type StoredItem, WallPlaylist } from './wall-playlist.entity.js';

const NAME_MAX = 40;
const MOST_ITEMS = 60;
/** Shorter is read by nobody; longer than this something bright would stand still for too long. */
const SECONDS = { least: 5, most: 600 } as const;

type Answered = Promise<WallPlaylist | SignageRefusal>;

/** Makes a playlist, or changes it wherever it is played. */
export function savePlaylist(ctx: RequestContext, input: SavePlaylistInput): Answered {
  const { clientMutationId, ...rest } = input;
  authorize(canSeeScreens(ctx.viewer), 'keep playlists');
  const name = textInput(input.name, { field: 'name', max: NAME_MAX, required: true });
  const items = itemsInput(input.items);
  const committeeId = knownIdOrNull(input.committeeId);
  return inTransaction(ctx, async (tx) => {
    if (await someNotReleased(tx, items)) return refuse('PICTURE_NOT_RELEASED');
    if (input.playlistId) return change(tx, { ...rest, playlistId: input.playlistId }, { name, items });
    authorize(canRunScreen(ctx.viewer, committeeId), 'keep playlists of this committee');
    const make = async () => {
      const committee =
        committeeId === null ? null : tx.em.getReference(LiaisonCommittee, committeeId, { wrapped: true });
      const playlist = tx.em.create(WallPlaylist, { name, items, committee });
      tx.em.persist(playlist);
      tx.record(wallEvent('playlistSaved', { committeeId, screenIds: [] }, { playlistId: playlist.id }));
      return playlist;
    };
    if (!clientMutationId) return make();
    return once(tx, { act: 'savePlaylist', clientMutationId, input: rest }, make, (id) =>
      tx.em.findOneOrFail(WallPlaylist, id),
    );
  });
}

async function change(
  tx: Transaction,
  { playlistId, version }: { readonly playlistId: string; readonly version?: number | null },
  { name, items }: { readonly name: string; readonly items: StoredItem[] },
): Answered {
  const playlist = await playlistToRun(tx, playlistId);
  expectVersion(playlist, version ?? 0);
  if (playlist.retiredAt) return refuse('PLAYLIST_RETIRED');
  Object.assign(playlist, { name, items });
  // Of a list of the district slots of every committee may make use.
  const screens = await touched(tx, playlist.committee?.id ?? null);
  tx.record(wallEvent('playlistSaved', screens, { playlistId: playlist.id }));
  return playlist;
}

export async function playlistToRun(tx: Transaction, playlistId: string): Promise<WallPlaylist> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  return toRun(tx, await tx.em.findOne(WallPlaylist, knownId(playlistId), lock));
}

function itemsInput(given: readonly WallItemInput[]): StoredItem[] {
  if (given.length < 1 || given.length > MOST_ITEMS) throw badInput('items', 'COUNT');
  return given.map(({ scene, fileId, seconds, caption }, index) => {
    if (!Number.isInteger(seconds) || seconds < SECONDS.least || seconds > SECONDS.most) {
      throw badInput(`items.${index}.seconds`, 'RANGE');
    }
    const isPicture = scene === WallItemScene.PICTURE;
    // What nobody would see is not taken.
    if (!isPicture && (fileId || caption))
      throw badInput(`items.${index}.${fileId ? 'fileId' : 'caption'}`, 'PICTURE_ONLY');
    if (isPicture && !fileId) throw badInput(`items.${index}.fileId`, 'REQUIRED');
    return {
      key: String(index),
      scene,
      fileId: isPicture ? knownId(fileId as string) : null,
      seconds,
      caption: isPicture ? textInput(caption, { field: `items.${index}.caption`, max: TITLE_MAX }) : null,
    };
  });
}

/** Pictures go to a wall that everybody reads once everybody may see them. */
async function someNotReleased(tx: Transaction, items: readonly StoredItem[]): Promise<boolean> {
  const wanted = [...new Set(items.flatMap(({ fileId }) => fileId ?? []))];
  if (wanted.length === 0) return false;
  const [row] = (await tx.em.execute(
    `select count(*)::int as count from stored_file f where f.id = any(?::uuid[])
       and f.media_type like 'image/%' and ${isFileReleased('f')}`,
    [`{${wanted.join(',')}}`],
  )) as { count: number }[];
  return row?.count !== wanted.length;
}
