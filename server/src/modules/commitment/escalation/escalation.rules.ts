import { type EscalationStep, EscalationStepKind } from './escalation.types.js';

/** As far as a brief came that was not issued, from the nearest to being so. */
const UNISSUED = [EscalationStepKind.WITH_DESK, EscalationStepKind.BEING_WRITTEN, EscalationStepKind.RETAINED] as const;
const isUnissued = (kind: EscalationStepKind): boolean => UNISSUED.some((one) => one === kind);

/**
 * What became of it, in the order it happened. Where one brief is out, those that are not say nothing; else the one that
 * came furthest speaks for all.
 */
export function escalationOf(steps: readonly EscalationStep[]): EscalationStep[] {
  const out = steps.filter(({ kind }) => !isUnissued(kind));
  if (out.length > 0) return out;
  const furthest = UNISSUED.find((kind) => steps.some((step) => step.kind === kind));
  return furthest ? [{ kind: furthest, level: null, on: null }] : [];
}
