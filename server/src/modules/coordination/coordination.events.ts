import { defineEvents, type EventsOf, flag, id, oneOf } from '../../kernel/event.js';
import { type Coordination, StepOutcome } from './coordination.entity.js';

const ofCoordination = { coordinationId: id, commitmentId: id };
const ofStep = { ...ofCoordination, coordinationStepId: id };

export const coordinationEvents = defineEvents('coordination', {
  /** `agreed`: the committee called it itself. */
  called: { ...ofCoordination, agreed: flag },
  decided: { ...ofCoordination, agree: flag },
  /** `agreed`: those asked along had been told of the day before. */
  moved: { ...ofCoordination, agreed: flag },
  cancelled: { ...ofCoordination, agreed: flag },
  recorded: ofCoordination,
  recordCorrected: ofCoordination,
  recordAnswered: { ...ofCoordination, confirms: flag },
  stepReported: ofStep,
  stepMarked: { ...ofStep, outcome: oneOf(StepOutcome) },
});

/** It stands on the page of its matter. */
export const coordinationEvent = coordinationEvents.about(({ id, commitment }: Coordination) => ({
  data: { coordinationId: id, commitmentId: commitment.id },
  wakes: [{ view: 'commitment', id: commitment.id }],
}));

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof coordinationEvents> {}
}
