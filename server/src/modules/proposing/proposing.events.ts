import { code, count, defineEvents, type EventsOf, id, oneOf } from '../../kernel/event.js';

/** How asking the model ended. */
export enum ProposalOutcome {
  SHOWN = 'SHOWN',
  /** It answered, and not in the form that was asked for. */
  UNREADABLE = 'UNREADABLE',
  TOO_SLOW = 'TOO_SLOW',
  /** Nobody there, an error, a way elsewhere, a flood. */
  AWAY = 'AWAY',
}

export const proposingEvents = defineEvents('proposing', {
  /** Before anything is sent: how many records, and how many characters of them. */
  modelAsked: { briefId: id, records: count, withheld: count, characters: count },
  /** How long it took, and how many of its sentences were shown. What they say is kept nowhere. */
  modelAnswered: {
    briefId: id,
    outcome: oneOf(ProposalOutcome),
    detail: code,
    milliseconds: count,
    held: count,
    leftOut: count,
  },
});

export const { modelAsked, modelAnswered } = proposingEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof proposingEvents> {}
}
