import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { normaliseCode } from '../../kernel/running-number.js';
import { textInput } from '../../kernel/text.js';
import { inTransaction } from '../../kernel/transaction.js';
import { LiaisonCommittee } from '../roster/index.js';
import { screenEvent } from './display.events.js';
import { canRunScreen } from './display.policy.js';
import { DisplayRefusal, DisplayRefusalCode } from './display.refusal.js';
import { isPairing } from './scene.rules.js';
import { Screen, ScreenStatus } from './screen.entity.js';

/** Gives the screen that shows `pairingCode` a name and a place. The code works once. */
export async function pairScreen(
  ctx: RequestContext,
  input: { pairingCode: string; name: string; committeeId: string | null },
): Promise<Screen | DisplayRefusal> {
  const committeeId = knownIdOrNull(input.committeeId);
  authorize(canRunScreen(ctx.viewer, committeeId), 'pair a screen');
  const name = textInput(input.name, { field: 'name', max: 40, required: true });

  return inTransaction(ctx, async (tx) => {
    const screen = await tx.em.findOne(
      Screen,
      { pairingCode: normaliseCode(input.pairingCode) },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (!screen || !isPairing(screen, ctx.now())) return new DisplayRefusal(DisplayRefusalCode.PAIRING_CODE_UNKNOWN);

    screen.status = ScreenStatus.PAIRED;
    screen.name = name;
    screen.committee =
      committeeId === null ? null : tx.em.getReference(LiaisonCommittee, committeeId, { wrapped: true });
    screen.pairingCode = null;
    screen.pairingExpiresAt = null;
    tx.record(screenEvent('screenPaired', { screen }));
    return screen;
  });
}
