import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { screenEvent } from './display.events.js';
import type { Screen } from './screen.entity.js';
import { screenToRun } from './screen-to-run.js';

/** Lets go of the scene that a person put up: what is planned goes on. Where nobody held one, nothing changes. */
export async function releaseScene(
  ctx: RequestContext,
  input: { readonly screenId: string; readonly version: number },
): Promise<Screen> {
  return inTransaction(ctx, async (tx) => {
    const screen = await screenToRun(tx, input.screenId);
    expectVersion(screen, input.version);
    if (screen.heldAt === null) return screen;
    screen.heldAt = null;
    tx.record(screenEvent('sceneReleased', { screen }));
    return screen;
  });
}
