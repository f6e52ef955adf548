import { LockMode } from '@mikro-orm/core';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import type { Transaction } from '../../kernel/transaction.js';
import { canRunScreen } from './display.policy.js';
import { Screen } from './screen.entity.js';

/** The screen, locked, when the viewer may run it; otherwise it looks as if there were none. */
export async function screenToRun(tx: Transaction, screenId: string): Promise<Screen> {
  const screen = await tx.em.findOne(Screen, knownId(screenId), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!screen || !canRunScreen(tx.ctx.viewer, screen.committee?.id ?? null)) throw notFound();
  return screen;
}
