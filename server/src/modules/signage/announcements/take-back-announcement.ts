import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { toRun, touched } from '../screens-of.js';
import { wallEvent } from '../signage.events.js';
import type { TakeBackAnnouncementInput } from '../signage.inputs.js';
import { refuse, type SignageRefusal } from '../signage.refusal.js';
import { WallAnnouncement } from './wall-announcement.entity.js';

/** Off all screens at once; it stays in the list with the reason. */
export function takeBackAnnouncement(
  ctx: RequestContext,
  input: TakeBackAnnouncementInput,
): Promise<WallAnnouncement | SignageRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true });
  return inTransaction(ctx, async (tx) => {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const one = toRun(tx, await tx.em.findOne(WallAnnouncement, knownId(input.announcementId), lock));
    expectVersion(one, input.version);
    if (one.takenBackAt || one.endsAt <= ctx.now()) return refuse('ANNOUNCEMENT_OVER');
    one.takenBackAt = ctx.now();
    one.takenBackBecause = reason;
    const screens = await touched(tx, one.committee?.id ?? null);
    tx.record(wallEvent('announcementTakenBack', screens, { announcementId: one.id }));
    return one;
  });
}
