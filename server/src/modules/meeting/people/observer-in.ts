import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf, type Viewer } from '../../../kernel/viewer.js';
import type { Meeting } from '../meeting.entity.js';
import { MeetingObserver } from './meeting-observer.entity.js';
import { observerOfPass } from './observer-pass.js';

/** By what somebody signed in is known again at the door. */
export function knownAgainBy(viewer: Viewer | null): { accountId: string | null; guestId: string | null } {
  return { accountId: accountIdOf(viewer), guestId: viewer?.kind === 'GUEST' ? viewer.participantId : null };
}

/** Whom the viewer sits in as: by the pass they show, by their account, or as a guest of elsewhere. */
export async function observerIn(
  tx: Transaction,
  meeting: Meeting,
  pass: string | null | undefined,
): Promise<MeetingObserver | null> {
  const { accountId, guestId } = knownAgainBy(tx.ctx.viewer);
  const passed = await observerOfPass(tx.ctx.read, pass);
  const by = [
    ...(passed ? [{ id: passed }] : []),
    ...(accountId ? [{ accountId }] : []),
    ...(guestId ? [{ guestId }] : []),
  ];
  if (by.length === 0) return null;
  const here = { meeting: meeting.id, removedAt: null };
  const found = await tx.em.find(MeetingObserver, { ...here, $or: by }, { orderBy: { id: 'asc' } });
  return found.find(({ id }) => id === passed) ?? found[0] ?? null;
}
