import {
  code,
  count,
  type DataAbout,
  defineEvents,
  type EventsOf,
  flag,
  id,
  type NamesAbout,
  oneOf,
  orNone,
} from '../../kernel/event.js';
import { BriefKind, BriefStepKind, type OpinionBrief } from './brief.entity.js';

const ofBrief = { briefId: id, committeeId: orNone(id) };
const ofInstruction = { ...ofBrief, instructionId: id };
const ofSubmission = { ...ofBrief, submissionId: id, level: code };
const ofOutcome = { ...ofSubmission, adoptedAs: orNone(oneOf(BriefKind)) };
const ofInformant = { informantId: id };
const ofInformantImport = { informantImportId: id };
const ofResultImport = { resultImportId: id };
const ofCell = { rowNumber: count, field: code };

export const opinionEvents = defineEvents('opinion', {
  started: ofBrief,
  saved: ofBrief,
  discarded: ofBrief,
  submitted: ofBrief,
  takenBack: ofBrief,
  takenUp: ofBrief,
  returned: ofBrief,
  retained: ofBrief,
  reopened: ofBrief,
  passed: ofBrief,
  edited: ofBrief,
  reviewed: ofBrief,
  sentBack: ofBrief,
  signed: ofBrief,
  undone: { ...ofBrief, step: oneOf(BriefStepKind) },
  issued: { ...ofBrief, year: count, number: count },
  composed: { ...ofBrief, compositeId: id },
  sentUp: ofSubmission,
  submissionWithdrawn: ofSubmission,
  adopted: ofOutcome,
  forwarded: ofOutcome,
  notAdopted: ofOutcome,
  adoptionReversed: ofOutcome,
  /** `byOwnHand`: a leader wrote it; otherwise the office wrote it down. */
  instructed: { ...ofInstruction, level: code, departmentId: orNone(id), byOwnHand: flag },
  /** `moved`: it lies with another department than before, or with none. */
  instructionTakenIn: { ...ofInstruction, departmentId: orNone(id), formerDepartmentId: orNone(id), moved: flag },
  instructionWithdrawn: { ...ofInstruction, level: code, departmentId: orNone(id) },
  readersNamed: ofInstruction,
  readerNamed: { ...ofInstruction, readerId: id },
  readerEnded: { ...ofInstruction, readerId: id },
  wordingRead: ofInstruction,
  instructionHandled: ofInstruction,
  instructionCorrected: { ...ofInstruction, departmentId: orNone(id) },
  instructionLookedBack: { ...ofInstruction, holds: flag },
  archived: ofBrief,
  retrieved: ofBrief,
  /** `writerId`: who had begun it, standing in for the director. */
  backWithCommittee: { ...ofBrief, writerId: id },
  backWithWriter: { ...ofBrief, writerId: id },
  corrected: ofBrief,
  informantNominated: { ...ofInformant, byOffice: flag },
  informantAppointed: ofInformant,
  informantActivated: ofInformant,
  informantRevised: ofInformant,
  informantEnded: { ...ofInformant, byOffice: flag },
  informantsPreviewed: ofInformantImport,
  informantsCorrected: { ...ofInformantImport, ...ofCell },
  informantsImported: { ...ofInformantImport, count },
  informantImportDiscarded: ofInformantImport,
  resultsPreviewed: ofResultImport,
  resultsCorrected: { ...ofResultImport, ...ofCell },
  resultsImported: { ...ofResultImport, count },
  resultsDiscarded: ofResultImport,
});

export const {
  informantNominated,
  informantAppointed,
  informantActivated,
  informantRevised,
  informantEnded,
  informantsPreviewed,
  informantsCorrected,
  informantsImported,
  informantImportDiscarded,
  resultsPreviewed,
  resultsCorrected,
  resultsImported,
  resultsDiscarded,
} = opinionEvents.happened;

export const briefEvent = opinionEvents.about(({ id, committeeId }: Pick<OpinionBrief, 'id' | 'committeeId'>) => ({
  data: { briefId: id, committeeId },
  wakes: { view: 'brief', id },
}));

export type BriefHappening = NamesAbout<typeof briefEvent>;
export type BriefData<What> = DataAbout<typeof briefEvent, What>;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof opinionEvents> {}
  interface RegisteredViews {
    brief: true;
  }
}
