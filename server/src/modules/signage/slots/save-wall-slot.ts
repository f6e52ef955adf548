import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { dayInput, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { canRunScreen, canSeeScreens, Screen, ScreenStatus } from '../../display/index.js';
import { LiaisonCommittee } from '../../roster/index.js';
import { WallPlaylist } from '../playlists/wall-playlist.entity.js';
import { toRun, touched } from '../screens-of.js';
import { wallEvent } from '../signage.events.js';
import type { SaveWallSlotInput } from '../signage.inputs.js';
import { refuse, type SignageRefusal } from '../signage.refusal.js';
import { WallSlot } from './wall-slot.entity.js';

const GROUP_MAX = 40;
const MINUTES_OF_A_DAY = 1440;
const MOST_PRIORITY = 9;

type Answered = Promise<WallSlot | SignageRefusal>;

/** Plans a playlist, or plans it otherwise. */
export function saveWallSlot(ctx: RequestContext, input: SaveWallSlotInput): Answered {
  const { clientMutationId, ...rest } = input;
  authorize(canSeeScreens(ctx.viewer), 'plan screens');
  const when = whenInput(input);
  return inTransaction(ctx, async (tx) => {
    if (when.startsOn && when.endsOn && when.endsOn < when.startsOn) return refuse('SLOT_ENDS_BEFORE_IT_STARTS');
    const committeeId = knownIdOrNull(input.committeeId);
    authorize(canRunScreen(ctx.viewer, committeeId), 'plan screens of this committee');
    const playlist = await playlistToPlay(tx, input.playlistId, committeeId);
    if (playlist.retiredAt) return refuse('PLAYLIST_RETIRED');
    const screen = await screenToPlan(tx, input.screenId, committeeId);
    const fields = {
      ...when,
      groupName: screen ? null : textInput(input.groupName, { field: 'groupName', max: GROUP_MAX }),
      screen: screen && tx.em.getReference(Screen, screen.id, { wrapped: true }),
      playlist: tx.em.getReference(WallPlaylist, playlist.id, { wrapped: true }),
      committee: committeeId === null ? null : tx.em.getReference(LiaisonCommittee, committeeId, { wrapped: true }),
    };
    if (input.slotId) return change(tx, { ...rest, slotId: input.slotId }, fields);
    const make = async () => {
      const slot = tx.em.create(WallSlot, fields);
      tx.em.persist(slot);
      tx.record(wallEvent('slotSaved', await touched(tx, committeeId), { slotId: slot.id }));
      return slot;
    };
    if (!clientMutationId) return make();
    return once(tx, { act: 'saveWallSlot', clientMutationId, input: rest }, make, (id) =>
      tx.em.findOneOrFail(WallSlot, id),
    );
  });
}

async function change(
  tx: Transaction,
  { slotId, version }: { readonly slotId: string; readonly version?: number | null },
  fields: Partial<WallSlot>,
): Answered {
  const slot = await slotToRun(tx, slotId);
  expectVersion(slot, version ?? 0);
  if (slot.retiredAt) return refuse('SLOT_RETIRED');
  const before = slot.committee?.id ?? null;
  Object.assign(slot, fields);
  const after = slot.committee?.id ?? null;
  // Screens it leaves are told as well.
  const screens = await touched(tx, before === after ? after : null);
  tx.record(wallEvent('slotSaved', { ...screens, committeeId: after }, { slotId: slot.id }));
  return slot;
}

export async function slotToRun(tx: Transaction, slotId: string): Promise<WallSlot> {
  return toRun(tx, await tx.em.findOne(WallSlot, knownId(slotId), { lockMode: LockMode.PESSIMISTIC_WRITE }));
}

/** A committee plays its own lists and those of the district; the district its own. Retiring waits for us, or we see it. */
async function playlistToPlay(tx: Transaction, playlistId: string, committeeId: string | null): Promise<WallPlaylist> {
  const playlist = await tx.em.findOne(WallPlaylist, knownId(playlistId), { lockMode: LockMode.PESSIMISTIC_WRITE });
  const owner = playlist?.committee?.id ?? null;
  if (!playlist || (owner !== null && owner !== committeeId)) throw notFound();
  return playlist;
}

async function screenToPlan(
  tx: Transaction,
  screenId: string | null | undefined,
  committeeId: string | null,
): Promise<Screen | null> {
  if (!screenId) return null;
  const screen = await tx.em.findOne(Screen, { id: knownId(screenId), status: ScreenStatus.PAIRED });
  const owner = screen?.committee?.id ?? null;
  if (!screen || (committeeId !== null && owner !== committeeId)) throw notFound();
  return screen;
}

function whenInput(given: SaveWallSlotInput) {
  const { fromMinute, untilMinute, priority, days } = given;
  const weekdays = [...new Set(given.weekdays)].sort();
  if (weekdays.some((one) => !Number.isInteger(one) || one < 1 || one > 7)) throw badInput('weekdays', 'RANGE');
  for (const [field, minute] of Object.entries({ fromMinute, untilMinute })) {
    if (!Number.isInteger(minute) || minute < 0 || minute >= MINUTES_OF_A_DAY) throw badInput(field, 'RANGE');
  }
  if (!Number.isInteger(priority) || priority < 0 || priority > MOST_PRIORITY) throw badInput('priority', 'RANGE');
  return {
    ...{ weekdays: weekdays.length === 7 ? [] : weekdays, days, fromMinute, untilMinute, priority },
    startsOn: given.startsOn ? dayInput(given.startsOn, 'startsOn') : null,
    endsOn: given.endsOn ? dayInput(given.endsOn, 'endsOn') : null,
  };
}
