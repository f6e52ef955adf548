import type { RequestContext } from '../../kernel/context.js';
import { badInput } from '../../kernel/errors.js';
import { textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { screenEvent } from './display.events.js';
import type { Screen } from './screen.entity.js';
import { screenToRun } from './screen-to-run.js';

const GROUP_MAX = 40;
const MINUTES_OF_A_DAY = 1440;

interface Habits {
  readonly screenId: string;
  readonly version: number;
  readonly groupName: string | null;
  readonly darkFrom: number | null;
  readonly darkUntil: number | null;
}

/** With which screens it is planned, and when it is dark. */
export async function setScreenHabits(ctx: RequestContext, input: Habits): Promise<Screen> {
  const groupName = textInput(input.groupName, { field: 'groupName', max: GROUP_MAX });
  const darkFrom = minuteInput(input.darkFrom, 'darkFrom');
  const darkUntil = minuteInput(input.darkUntil, 'darkUntil');
  // Dark all day is a screen that is switched off: nobody means that by leaving one of them out, or both alike.
  if ((darkFrom === null) !== (darkUntil === null)) throw badInput('darkUntil', 'REQUIRED');
  if (darkFrom !== null && darkFrom === darkUntil) throw badInput('darkUntil', 'RANGE');
  return inTransaction(ctx, async (tx) => {
    const screen = await screenToRun(tx, input.screenId);
    expectVersion(screen, input.version);
    Object.assign(screen, { groupName, darkFrom, darkUntil });
    tx.record(screenEvent('habitsSet', { screen }));
    return screen;
  });
}

function minuteInput(value: number | null, field: string): number | null {
  if (value === null || value === undefined) return null;
  if (!Number.isInteger(value) || value < 0 || value >= MINUTES_OF_A_DAY) throw badInput(field, 'RANGE');
  return value;
}
