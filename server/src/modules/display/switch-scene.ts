import type { RequestContext } from '../../kernel/context.js';
import { knownIdOrNull } from '../../kernel/id.js';
import { inTransaction } from '../../kernel/transaction.js';
import { expectVersion } from '../../kernel/version.js';
import { screenEvent } from './display.events.js';
import type { DisplayRefusal } from './display.refusal.js';
import { meetingToShow } from './meeting-to-show.js';
import { whyCannotShow } from './scene.rules.js';
import { SceneKind, type Screen } from './screen.entity.js';
import { screenToRun } from './screen-to-run.js';

/** They show what their screen's committee has, or all. */
const WITHOUT_MEETING: ReadonlySet<SceneKind> = new Set([
  SceneKind.RESULTS_BOARD,
  SceneKind.STORY,
  SceneKind.PLAN_OF_MONTH,
  SceneKind.UPCOMING_MEETINGS,
]);

/** Changes what a screen shows, from afar; it stays until somebody lets it go (`releaseScene`). */
export async function switchScene(
  ctx: RequestContext,
  input: { screenId: string; version: number; scene: SceneKind; targetId: string | null },
): Promise<Screen | DisplayRefusal> {
  const targetId = WITHOUT_MEETING.has(input.scene) ? null : knownIdOrNull(input.targetId);
  return inTransaction(ctx, async (tx) => {
    const screen = await screenToRun(tx, input.screenId);
    expectVersion(screen, input.version);
    const meeting = targetId === null ? null : await meetingToShow(tx, targetId);
    const refusal = whyCannotShow(screen, input.scene, meeting);
    if (refusal) return refusal;

    const from = screen.sceneTargetId;
    screen.scene = input.scene;
    screen.sceneTargetId = targetId;
    screen.heldAt = ctx.now();
    tx.record(screenEvent('sceneSwitched', { screen, from }));
    return screen;
  });
}
