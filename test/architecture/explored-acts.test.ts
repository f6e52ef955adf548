import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { filesOf, root } from './imports.js';

// What changes how a commitment, a brief, a demand or a topic stands is in the exploration of all its states, or says here why not.

const MAKES = 'it makes one: where that stands is where every exploration begins';
const REVIEW =
  'what waits to be published stands on the consultation, and no matter moves: test/api/commitment/review.test.ts';
const CLAUSE =
  'it is the clause that is carried out; when its commitments may be is explored in test/api/commitment/clauses.test.ts';
const LINK = 'a key to acts that are explored under their own names';
const SOONER = 'a look-back is due on another day, and no matter moves: test/api/commitment/relapse-report.test.ts';
const WORDS = 'it changes words, and nothing of where it stands';
const ANSWERS =
  'of one answer; how a demand stands after any set of answers is disposition.rules.test.ts, by whom answers.test.ts';
const CALLS = 'of a call for topics, which is no topic';
const LISTS = 'a list that screening reads';
const LETTERS = 'of a submission or an instruction, each with a ladder of its own: test/api/opinion/ladder.test.ts';
const WHO = 'who brought it, by whoever that is: in every state alike';
const PHOTOS = 'who sees a picture, not where the topic stands: test/api/topic/photos.test.ts';
const PEOPLE = 'of those who write, not of what they wrote';

interface Exploration {
  readonly of: readonly string[];
  readonly in: readonly string[];
  /** Only mutations whose name says so: the module has others. */
  readonly about?: RegExp;
  readonly aside: Readonly<Record<string, string>>;
}
const EXPLORATIONS: Readonly<Record<string, Exploration>> = {
  commitments: {
    of: ['commitment'],
    in: ['test/api/commitment/every-state.test.ts', 'test/api/meeting/demand-every-state.test.ts'],
    aside: {
      answerAcceptance:
        'a resident answers; the state moves when it is settled: test/api/commitment/who-decides.test.ts',
      askForReviewAgain: REVIEW,
      carryOutClause: CLAUSE,
      correctDemand: WORDS,
      dismissRelapseReport: SOONER,
      handOverOutcomes: `${MAKES}; what is handed over is explored as ASSIGNED`,
      issueHandlingLink: LINK,
      putBack: 'what everybody reads, not where it stands: test/api/commitment/take-down.test.ts',
      redactEvidence: 'of a picture',
      releaseResults: REVIEW,
      reopenRelapseReport: SOONER,
      reportRelapse: SOONER,
      restoreCarryOut: CLAUSE,
      revokeHandlingLink: LINK,
      rewordDemand: WORDS,
      saveProgressStage: LISTS,
      sendResultsBack: REVIEW,
      takeBackCarryOut: CLAUSE,
      takeDown: 'what everybody reads, not where it stands: test/api/commitment/take-down.test.ts',
      takeRelapseReportBack: SOONER,
      waiveClause: CLAUSE,
      withdrawAcceptanceInvitation: 'who is asked, not what became of it: test/api/commitment/who-decides.test.ts',
      withdrawClauseWaiver: CLAUSE,
    },
  },
  briefs: {
    of: ['opinion'],
    in: ['test/api/opinion/exploration.test.ts'],
    aside: {
      activateInformant: PEOPLE,
      appointInformant: PEOPLE,
      correctInstruction: LETTERS,
      endInformant: PEOPLE,
      lookBack: LETTERS,
      nameReaders: LETTERS,
      nominateInformant: PEOPLE,
      readWording: LETTERS,
      recordOutcome: LETTERS,
      reportHandling: LETTERS,
      reviseInformant: PEOPLE,
      startBrief: MAKES,
      takeInInstruction: LETTERS,
      withdrawInstruction: LETTERS,
      withdrawSubmission: LETTERS,
      writeInstruction: LETTERS,
    },
  },
  topics: {
    of: ['topic'],
    in: ['test/api/topic/every-state.test.ts'],
    aside: {
      announceTopicCall: CALLS,
      closeTopicCall: CALLS,
      correctOwnName: WHO,
      correctSubmitter: WHO,
      eraseOwnName: WHO,
      eraseSubmitter: WHO,
      extendTopicCall: CALLS,
      releaseTopicPhoto: PHOTOS,
      reviseTopicCall: CALLS,
      saveDeclineReason: LISTS,
      saveScreeningCriterion: LISTS,
      submitTopic: MAKES,
      submitTopicToCall: MAKES,
      withdrawTopicPhoto: PHOTOS,
    },
  },
  demands: {
    of: ['consultation', 'floor', 'commitment', 'survey'],
    in: ['test/api/meeting/demand-every-state.test.ts'],
    about: /Demand|Response$|Contest$|disposeAgain|raiseWish/,
    aside: {
      completeResponse: ANSWERS,
      contestResponse: ANSWERS,
      correctDemand: WORDS,
      correctResponse: ANSWERS,
      dismissContest: ANSWERS,
      raiseDemandAtTable: MAKES,
      raiseWish: MAKES,
      rankDemands: 'how urgent each is to one person, not how it stands',
      reopenContest: ANSWERS,
      rewordDemand: WORDS,
      submitDemand: MAKES,
      upholdContest: ANSWERS,
    },
  },
};

/** The mutations that a module's resolvers have. */
function mutationsOf(module: string): readonly string[] {
  return filesOf(`server/src/modules/${module}`, (path) => path.endsWith('resolver.ts')).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('@Mutation(')
      .slice(1)
      .flatMap((text) => /\n {2}(?:async )?(\w+)\(/.exec(text)?.[1] ?? []),
  );
}

it.each(Object.entries(EXPLORATIONS))('explores every act that moves %s, or says why it moves none', (_, one) => {
  const mutations = one.of.flatMap(mutationsOf).filter((name) => one.about?.test(name) ?? true);
  expect(mutations.length).toBeGreaterThan(14);
  const texts = one.in.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const explored = (name: string) => new RegExp(`\\b${name}\\b`).test(texts);
  expect(mutations.filter((name) => !explored(name) && !(name in one.aside)).sort()).toEqual([]);
  // Nothing stands aside that is explored by now, or is gone.
  expect(Object.keys(one.aside).filter((name) => explored(name) || !mutations.includes(name))).toEqual([]);
});
