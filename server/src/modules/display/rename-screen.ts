import type { RequestContext } from '../../kernel/context.js';
import { textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { screenEvent } from './display.events.js';
import type { Screen } from './screen.entity.js';
import { screenToRun } from './screen-to-run.js';

export async function renameScreen(
  ctx: RequestContext,
  input: { screenId: string; version: number; name: string },
): Promise<Screen> {
  const name = textInput(input.name, { field: 'name', max: 40, required: true });
  return inTransaction(ctx, async (tx) => {
    const screen = await screenToRun(tx, input.screenId);
    expectVersion(screen, input.version);
    screen.name = name;
    tx.record(screenEvent('screenRenamed', { screen }));
    return screen;
  });
}
