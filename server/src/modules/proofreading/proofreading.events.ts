import { code, defineEvents, type EventsOf, id, oneOf } from '../../kernel/event.js';
import { ProofTextKind } from './waved-slip.entity.js';

const ofSlip = { kind: oneOf(ProofTextKind), textId: id, mark: code };

export const proofreadingEvents = defineEvents('proofreading', {
  slipWaved: ofSlip,
  slipTakenUp: ofSlip,
});

export const { slipWaved, slipTakenUp } = proofreadingEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof proofreadingEvents> {}
}
