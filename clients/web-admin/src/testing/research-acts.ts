import { expect } from '@jest/globals';
import * as TRIP from '../features/research/acts';
import * as FINDING from '../features/research/finding-acts';
import * as SUGGESTION from '../features/research/suggestion-acts';
import { choose, pickDay, tick, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const trip = {
  ...{ id: '7', version: 3, led: 'MEMBERS', report: '灯暗', committeeId: '31', places: '东街' },
  people: [{ memberId: '41', name: '叶广平', answer: 'ASKED', wasThere: null }],
  mayJoin: [{ id: '51', title: '路灯协商会' }],
};
const onTrip = { tripId: '7', version: 3 };
const because = (at: At) => type(at('corrections:why'), '下大雨');
const reasoned = (on: object) => ({ lacks: 1, sends: { input: { ...on, reason: '下大雨' } }, fill: because });
const once = { clientMutationId: expect.any(String) };
const today = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
const members = [{ id: '41', name: '叶广平', committeeName: null }];

const finding = { id: '8', version: 2, place: '东街', foundOn: '2026-03-02', findings: '灯暗' };
const onFinding = { findingId: '8', version: 2 };
const suggestion = {
  ...{ id: '9', version: 2, suggestion: '换灯', answerBy: '2026-04-02', answered: 1 },
  ...{ places: '东街', report: '灯暗' },
};
const onSuggestion = { suggestionId: '9', version: 2 };
const corrects = (field: string, on: object, said: object) => ({
  lacks: 1,
  sends: { input: { ...on, ...said, reason: '写漏了' } },
  fill: async (at: At) => {
    await type(at(`corrections:field.${field}`), '换成新灯');
    await type(at('corrections:reason'), '写漏了');
  },
});

/** Every act of the desk of field research with its row. */
export const researchTrials: readonly Trial[] = [
  trial(TRIP.cancel as never, trip, reasoned(onTrip)),
  trial(TRIP.restore as never, trip, reasoned(onTrip)),
  trial(TRIP.notePresence as never, trip, {
    sends: { input: { ...onTrip, memberIds: ['41'] } },
    fill: () => tick('叶广平'),
  }),
  trial(TRIP.handOver as never, trip, {
    lacks: 1,
    reads: { ResearchLeads: { researchChoices: { members } } },
    sends: { input: { ...onTrip, memberId: '41' } },
    fill: (at: At) => choose(at('research:field.newLead'), '叶广平'),
  }),
  trial(TRIP.writeReport as never, trip, {
    sends: { input: { ...onTrip, report: '灯坏了三盏' } },
    fill: (at: At) => type(at('research:field.report'), '灯坏了三盏'),
  }),
  trial(TRIP.join as never, trip, {
    lacks: 1,
    sends: { input: { ...onTrip, consultationId: '51' } },
    fill: (at: At) => choose(at('research:field.consultation'), '路灯协商会'),
  }),
  trial(FINDING.recordFinding as never, trip, {
    lacks: 2,
    sends: {
      input: {
        ...{ tripId: '7', place: '东街', foundOn: today, findings: '灯暗', memberId: null, photoIds: [] },
        ...once,
      },
    },
    fill: async (at: At) => {
      await type(at('research:field.place'), '东街');
      await type(at('research:field.findings'), '灯暗');
    },
  }),
  trial(
    FINDING.correctFinding as never,
    finding,
    corrects('findings', onFinding, { place: '东街', foundOn: '2026-03-02', findings: '换成新灯' }),
  ),
  trial(FINDING.withdrawFinding as never, finding, reasoned(onFinding)),
  trial(FINDING.restoreFinding as never, finding, reasoned(onFinding)),
  trial(SUGGESTION.suggest as never, trip, {
    lacks: 3,
    reads: {
      ResearchAddressees: {
        researchChoices: { organisations: [{ id: '61', name: '东街物业' }] },
        rosterCatalog: { departments: [{ id: '11', name: '住建局' }] },
      },
    },
    sends: {
      input: { tripId: '7', suggestion: '换灯', answerBy: soon, departmentId: '11', organisationId: null, ...once },
    },
    fill: async (at: At) => {
      await type(at('research:field.suggestion'), '换灯');
      await choose(at('research:field.addressee'), '住建局');
      await pickDay(at('research:field.answerBy'), soon);
    },
  }),
  trial(
    SUGGESTION.correctSuggestion as never,
    suggestion,
    corrects('suggestion', onSuggestion, { suggestion: '换成新灯', answerBy: '2026-04-02' }),
  ),
  trial(SUGGESTION.withdrawSuggestion as never, suggestion, reasoned(onSuggestion)),
  trial(SUGGESTION.restoreSuggestion as never, suggestion, reasoned(onSuggestion)),
  trial(SUGGESTION.answerSuggestion as never, suggestion, {
    lacks: 1,
    sends: { input: { suggestionId: '9', answersSeen: 1, outcome: 'TAKEN_UP', words: '列入计划' } },
    fill: (at: At) => type(at('research:outcomeWords.TAKEN_UP'), '列入计划'),
  }),
  trial(SUGGESTION.makeTopic as never, suggestion, {
    sends: { input: { suggestionId: '9', title: '换路灯', body: '灯暗', place: '东街', ...once } },
    fill: (at: At) => type(at('research:field.topicTitle'), '换路灯'),
  }),
];
