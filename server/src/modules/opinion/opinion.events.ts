import type { DomainEvent } from '../../kernel/event.js';
import type { OpinionBrief } from './brief.entity.js';

export type OpinionHappening =
  | 'started'
  | 'saved'
  | 'discarded'
  | 'submitted'
  | 'takenBack'
  | 'takenUp'
  | 'returned'
  | 'retained'
  | 'reopened'
  | 'passed'
  | 'edited'
  | 'reviewed'
  | 'sentBack'
  | 'signed'
  | 'issued'
  | 'composed'
  | 'sentUp'
  | 'adopted'
  | 'forwarded'
  | 'notAdopted'
  | 'adoptionReversed'
  | 'instructed'
  | 'readersNamed'
  | 'wordingRead'
  | 'instructionHandled'
  | 'instructionLookedBack'
  | 'archived'
  | 'retrieved'
  | 'informantNominated'
  | 'informantAppointed'
  | 'informantActivated'
  | 'informantRevised'
  | 'informantEnded'
  | 'informantsPreviewed'
  | 'informantsCorrected'
  | 'informantsImported'
  | 'informantImportDiscarded'
  | 'resultsPreviewed'
  | 'resultsCorrected'
  | 'resultsImported'
  | 'resultsDiscarded';

export function briefEvent(
  happening: OpinionHappening,
  brief: Pick<OpinionBrief, 'id' | 'committeeId'>,
  data: DomainEvent['data'] = {},
): DomainEvent {
  return {
    type: `opinion.${happening}`,
    data: { briefId: brief.id, committeeId: brief.committeeId, ...data },
    wakes: { view: 'brief', id: brief.id },
  };
}

export function opinionEvent(happening: OpinionHappening, data: DomainEvent['data']): DomainEvent {
  return { type: `opinion.${happening}`, data };
}
