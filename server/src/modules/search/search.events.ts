import { count, defineEvents, type EventsOf, id } from '../../kernel/event.js';

const ofProblem = { problemId: id };
const ofTerm = { termId: id };

export const searchEvents = defineEvents('search', {
  radarRefreshed: { cards: count },
  problemDismissed: ofProblem,
  problemRestored: ofProblem,
  problemWatched: ofProblem,
  problemUnwatched: ofProblem,
  problemEvidenceAdded: { ...ofProblem, recordId: id },
  problemEvidenceSplitOff: { ...ofProblem, recordId: id },
  problemsMerged: { ...ofProblem, mergedId: id },
  problemUnmerged: { ...ofProblem, unmergedId: id },
  dictionaryTermAdded: ofTerm,
  dictionaryTermRemoved: ofTerm,
});

export const {
  radarRefreshed,
  problemDismissed,
  problemRestored,
  problemWatched,
  problemUnwatched,
  problemEvidenceAdded,
  problemEvidenceSplitOff,
  problemsMerged,
  problemUnmerged,
  dictionaryTermAdded,
  dictionaryTermRemoved,
} = searchEvents.happened;

declare module '../../kernel/registry.js' {
  interface RegisteredEvents extends EventsOf<typeof searchEvents> {}
}
