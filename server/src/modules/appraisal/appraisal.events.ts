import { count, day, defineEvents, type EventsOf, flag, id, oneOf, orNone } from '../../kernel/event.js';
import { OpinionSide } from './appraisal.entity.js';
import { AppraisalGrade } from './grade.rules.js';

const ofRound = { appraisalRoundId: id, year: count };
const ofReport = { ...ofRound, appraisalId: id, memberId: id, committeeId: orNone(id) };

export const appraisalEvents = defineEvents('appraisal', {
  /** `dueOn`: the last day of writing. */
  roundOpened: { ...ofRound, dueOn: day },
  roundCorrected: { ...ofRound, dueOn: day },
  roundCalledBack: ofRound,
  /** Came into the round after it was opened. */
  enrolled: { ...ofReport, dueOn: day },
  drafted: ofReport,
  handedIn: ofReport,
  takenBack: ofReport,
  opinionGiven: { ...ofReport, side: oneOf(OpinionSide), onBehalf: flag },
  opinionWithdrawn: { ...ofReport, side: oneOf(OpinionSide), onBehalf: flag },
  graded: { ...ofReport, grade: oneOf(AppraisalGrade), asProposed: flag },
  gradeWithdrawn: ofReport,
  objected: ofReport,
  objectionWithdrawn: ofReport,
  objectionAnswered: { ...ofReport, changed: flag },
  archived: ofReport,
  corrected: ofReport,
  /** The roll of a year went out as a file. */
  exported: { ...ofRound, rows: count },
});

export const { roundOpened, roundCorrected, roundCalledBack, drafted, handedIn, takenBack, opinionGiven } =
  appraisalEvents.happened;
export const { opinionWithdrawn, graded, gradeWithdrawn, objected, objectionWithdrawn, objectionAnswered } =
  appraisalEvents.happened;
export const { archived, corrected, enrolled, exported } = appraisalEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof appraisalEvents> {}
}
