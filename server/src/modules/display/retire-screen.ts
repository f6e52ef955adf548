import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { revokeSessions } from '../identity/index.js';
import { screenEvent } from './display.events.js';
import { type Screen, ScreenStatus } from './screen.entity.js';
import { screenToRun } from './screen-to-run.js';

/** Takes a device off the wall: its session ends, and it must be paired anew. Retiring it again changes nothing. */
export async function retireScreen(ctx: RequestContext, screenId: string): Promise<Screen> {
  return inTransaction(ctx, async (tx) => {
    const screen = await screenToRun(tx, screenId);
    if (screen.status === ScreenStatus.RETIRED) return screen;
    screen.status = ScreenStatus.RETIRED;
    screen.pairingCode = null;
    await revokeSessions(tx, { screenId: screen.id });
    tx.record(screenEvent('screenRetired', { screen }));
    return screen;
  });
}
