import { ConsultationStatus } from './consultation.entity.js';
import { consultationLifecycle } from './consultation.lifecycle.js';
import { ConsultationRefusal, ConsultationRefusalCode, ConveneRefusal } from './consultation.refusal.js';
import type { ConveneFacts } from './convene-facts.js';
import { ConveneObstacle } from './convene-obstacle.js';
import { reaches } from './readiness.rules.js';

/** The least a director has to write, in characters. */
export const OVERRIDE_REASON_MIN = 10;

/** What no reason overrides: the meeting has no place or time, or is not being prepared. */
export function whyCannotConveneAtAll(
  facts: Pick<ConveneFacts, 'status' | 'place' | 'startsAt' | 'now'>,
): ConsultationRefusal | null {
  if (!consultationLifecycle.may(facts.status, ConsultationStatus.NOTIFIED)) {
    return new ConsultationRefusal(ConsultationRefusalCode.STEP_NOT_ALLOWED, facts.status);
  }
  if (!facts.place) return new ConsultationRefusal(ConsultationRefusalCode.PLACE_NEEDED);
  if (!facts.startsAt) return new ConsultationRefusal(ConsultationRefusalCode.TIME_NEEDED);
  if (facts.startsAt <= facts.now) return new ConsultationRefusal(ConsultationRefusalCode.TIME_HAS_PASSED);
  return null;
}

export function obstaclesOf(facts: ConveneFacts): ConveneObstacle[] {
  return [
    !reaches(facts.readiness, facts.threshold) && ConveneObstacle.BELOW_THRESHOLD,
    facts.missingParties.length > 0 && ConveneObstacle.PARTY_MISSING,
    facts.missingGroups.length > 0 && ConveneObstacle.GROUP_MISSING,
    facts.noticeWorkingDays < facts.requiredNoticeWorkingDays && ConveneObstacle.NOTICE_TOO_SHORT,
  ].filter((obstacle) => obstacle !== false);
}

/** Why the gate stays shut, or null when it opens: nothing stands in the way, or the director wrote why not to wait. */
export function whyCannotConvene(facts: ConveneFacts, overrideReason: string | null): ConveneRefusal | null {
  const obstacles = obstaclesOf(facts);
  if (obstacles.length === 0) return null;
  const written = overrideReason === null ? 0 : [...overrideReason].length;
  if (written >= OVERRIDE_REASON_MIN) return null;
  return new ConveneRefusal(obstacles, facts);
}
