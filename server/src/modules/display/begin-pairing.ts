import { LockMode } from '@mikro-orm/core';
import type { RequestContext } from '../../kernel/context.js';
import { sixDigits } from '../../kernel/running-number.js';
import { inTransaction, type Transaction } from '../../kernel/transaction.js';
import { brake, openSession, SessionKind } from '../identity/index.js';
import { screenEvent } from './display.events.js';
import { Screen, ScreenStatus } from './screen.entity.js';

const PAIRING_MINUTES = 30;
const DEVICES = { purpose: 'begin-pairing', limit: 30 } as const;
/** In an hour: twice as its digits run out, and a few more where its clock is wrong. */
const FRESH_DIGITS = 6;

/**
 * A device asks to become a screen: it gets a token of its own and six digits to show until someone pairs it. Asking
 * again, it gets fresh digits; paired already, it stays as it is.
 */
export async function beginPairing(
  ctx: RequestContext,
): Promise<{ readonly screenId: string; readonly token: string | null }> {
  const { viewer } = ctx;
  // Each is a line of the trail for good, and anybody may ask: devices are counted, and how often each wants other digits.
  if (viewer?.kind !== 'SCREEN') await brake(ctx, DEVICES);
  else await brake(ctx, { purpose: `fresh digits ${viewer.screenId}`, limit: FRESH_DIGITS });
  return inTransaction(ctx, async (tx) => {
    const known =
      viewer?.kind === 'SCREEN'
        ? await tx.em.findOne(Screen, viewer.screenId, { lockMode: LockMode.PESSIMISTIC_WRITE })
        : null;
    if (known?.status === ScreenStatus.PAIRED) return { screenId: known.id, token: null };
    if (known?.status === ScreenStatus.PAIRING) {
      await giveCode(tx, known);
      return { screenId: known.id, token: null };
    }
    const screen = tx.em.create(Screen, { createdAt: ctx.now() });
    await giveCode(tx, screen);
    const { token } = openSession(tx, { kind: SessionKind.SCREEN, screenId: screen.id });
    return { screenId: screen.id, token };
  });
}

async function giveCode(tx: Transaction, screen: Screen): Promise<void> {
  const now = tx.ctx.now();
  // Screens that never paired leave their digits to others.
  await tx.em.execute(
    `update screen set pairing_code = null where id in (select id from screen
       where status = 'PAIRING' and pairing_code is not null and pairing_expires_at < ? for update skip locked)`,
    [now.toISOString()],
  );
  screen.pairingCode = await freeCode(tx);
  screen.pairingExpiresAt = new Date(now.getTime() + PAIRING_MINUTES * 60_000);
  tx.record(screenEvent('pairingBegun', { screen }));
}

async function freeCode(tx: Transaction): Promise<string> {
  for (;;) {
    const code = sixDigits();
    const taken = (await tx.em.execute('select 1 from screen where pairing_code = ?', [code])) as unknown[];
    if (taken.length === 0) return code;
  }
}
