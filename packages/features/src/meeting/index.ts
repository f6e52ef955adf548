export { ChairCandidates, HandChairOver } from './documents';
export { type NamedPerson, useItemTitle, usePerson, usePersonWords } from './names';
export { FEW_VOTERS, PollResult_result, sharesOf, standingOf, standings } from './poll';
