import { expect } from '@jest/globals';
import * as STANDING from '../features/roster/standing-acts';
import * as TERM from '../features/roster/term-acts';
import * as SUCCESSION from '../features/succession/acts';
import { choose, pickDay, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const member = { id: '7', version: 3, name: '叶广平', specialCommittees: [], unit: '甲公司' };
const term = { id: '8', version: 2, number: 10, startsOn: '2021-01-01', endsOn: '2025-12-31' };
const once = expect.any(String);
const because = (at: At) => type(at('corrections:why'), '登记错了');

const things = [
  ...[{ kind: 'FOLLOWS', recordId: '21', opensId: '21', title: '早市占道', committeeId: '31', needsSuccessor: false }],
  ...[{ kind: 'DUTY', recordId: '22', opensId: '23', title: '路灯协商会', committeeId: null, needsSuccessor: false }],
];
const successors = [{ id: '41', name: '郑远山', committeeId: '31', committeeName: null }];
const reads = { Holdings: { holdings: { things, successors, handedOver: [] } } };
const catalog = { committees: [], sectors: [], specialCommittees: [], departments: [] };
const given = [
  { kind: 'FOLLOWS', recordId: '21', toMemberId: '41' },
  { kind: 'DUTY', recordId: '22', toMemberId: '41' },
];

/** Every act on a member, and on the terms they are in, with its row. */
export const memberTrials: readonly Trial[] = [
  trial(STANDING.changeStanding as never, member, {
    reads: { RosterCatalog: { rosterCatalog: catalog } },
    sends: {
      input: expect.objectContaining({ memberId: '7', version: 3, unit: '乙公司', specialCommitteeIds: [] }),
    },
    fill: (at: At) => type(at('roster:member.unit'), '乙公司'),
  }),
  trial(
    STANDING.takeBackStanding as never,
    { id: '9', version: 3 },
    {
      lacks: 1,
      sends: { id: '9', version: 3, reason: '登记错了' },
      fill: because,
    },
  ),
  trial(
    TERM.enterTerm as never,
    {},
    {
      lacks: 1,
      sends: {
        input: { number: 12, startsOn: '2032-01-01', endsOn: null, takesIn: true, clientMutationId: once },
      },
      fill: async (at: At) => {
        await type(at('roster:term.number'), '12');
        await pickDay(at('roster:term.startsOn'), '2032-01-01');
      },
    },
  ),
  trial(TERM.correctTerm as never, term, {
    sends: {
      input: {
        ...{ id: '8', version: 2, number: 10, startsOn: '2021-01-01', endsOn: '2025-12-31' },
        ...{ takesIn: false, reason: '日期写错' },
      },
    },
    fill: (at: At) => type(at('roster:standing.reason'), '日期写错'),
  }),
  trial(TERM.removeTerm as never, term, {
    lacks: 1,
    sends: { id: '8', version: 2, reason: '登记错了' },
    fill: because,
  }),
  trial(SUCCESSION.recordDeparture as never, member, {
    reads,
    lacks: 2,
    sends: {
      input: {
        ...{ memberId: '7', version: 3, kind: 'RESIGNED', lastOn: '2026-11-30', reason: '登记错了' },
        ...{ handovers: given, clientMutationId: once },
      },
    },
    fill: async (at: At) => {
      await choose(at('succession:kindLabel'), '辞去委员');
      await pickDay(at('succession:lastOn'), '2026-11-30');
      await because(at);
      await choose(at('succession:toAll'), '郑远山');
    },
  }),
  trial(SUCCESSION.takeBackDeparture as never, member, {
    lacks: 1,
    sends: { memberId: '7', reason: '登记错了' },
    fill: because,
  }),
  trial(SUCCESSION.handOverThings as never, member, {
    reads,
    sends: { memberId: '7', handovers: given },
    fill: (at: At) => choose(at('succession:toAll'), '郑远山'),
  }),
];
