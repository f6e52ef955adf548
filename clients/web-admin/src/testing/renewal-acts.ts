import { expect } from '@jest/globals';
import * as PEOPLE from '../features/renewal/people-acts';
import * as RENEWAL from '../features/renewal/renewal-acts';
import * as THINGS from '../features/renewal/things-acts';
import { choose, pickDay, type } from './at-desk';
import { type Trial, trial } from './try-act';

type At = (key: string) => RegExp;

const renewal = { id: '7', version: 3, number: 12, startsOn: '2032-01-01', endsOn: null, rule: 'DIRECTOR', note: '' };
const once = expect.any(String);
const because = (at: At) => type(at('corrections:why'), '名单有误');
const committees = [{ id: '31', name: '河湾镇联络委' }];
const catalog = {
  RosterCatalog: { rosterCatalog: { committees, sectors: [], specialCommittees: [], departments: [] } },
};
const stayer = {
  ...{ renewalId: '7', memberId: '41', personId: '42', version: 2, name: '叶广平' },
  ...{ committeeId: '31', specialCommitteeIds: [], unit: '甲公司' },
};
const thing = {
  ...{ renewalId: '7', fromMemberId: '41', kind: 'FOLLOWS', recordId: '21', title: '早市占道' },
  ...{ committeeId: '31', toMemberId: null, byRule: true },
};
const successors = [{ id: '51', name: '郑远山', committeeId: '31', committeeName: null }];

/** Every act on a change of term, with its row. */
export const renewalTrials: readonly Trial[] = [
  trial(
    RENEWAL.beginRenewal as never,
    {},
    {
      lacks: 1,
      sends: {
        input: expect.objectContaining({
          number: 12,
          startsOn: '2032-01-01',
          rule: 'DIRECTOR',
          clientMutationId: once,
        }),
      },
      fill: async (at: At) => {
        await type(at('renewal:number'), '12');
        await pickDay(at('renewal:startsOn'), '2032-01-01');
      },
    },
  ),
  trial(RENEWAL.reviseRenewal as never, renewal, {
    sends: { input: expect.objectContaining({ id: '7', version: 3, number: 12, note: '推迟一周' }) },
    fill: (at: At) => type(at('renewal:note'), '推迟一周'),
  }),
  trial(RENEWAL.confirmRenewal as never, renewal, { sends: { id: '7', version: 3 } }),
  trial(RENEWAL.takeBackRenewal as never, renewal, {
    lacks: 1,
    sends: { id: '7', version: 3, reason: '名单有误' },
    fill: because,
  }),
  trial(RENEWAL.callOffRenewal as never, renewal, {
    lacks: 1,
    sends: { id: '7', version: 3, reason: '名单有误' },
    fill: because,
  }),
  trial(
    PEOPLE.decidePeople as never,
    { renewalId: '7', people: [{ id: '41', name: '叶广平', isInformant: false }] },
    { sends: { input: { renewalId: '7', memberIds: ['41'], fate: 'STAYS', endsInformant: false } } },
  ),
  trial(
    PEOPLE.addPerson as never,
    { renewalId: '7' },
    {
      reads: catalog,
      lacks: 1,
      sends: {
        input: expect.objectContaining({ renewalId: '7', memberId: null, name: '郑远山', clientMutationId: once }),
      },
      fill: (at: At) => type(at('roster:member.name'), '郑远山'),
    },
  ),
  trial(PEOPLE.keepPerson as never, stayer, {
    reads: catalog,
    sends: { input: expect.objectContaining({ renewalId: '7', memberId: '41', version: 2, unit: '乙公司' }) },
    fill: (at: At) => type(at('roster:member.unit'), '乙公司'),
  }),
  trial(PEOPLE.dropPerson as never, { ...stayer, memberId: null }, { sends: { id: '42', version: 2 } }),
  trial(THINGS.giveThing as never, thing, {
    reads: { RenewalSuccessors: { renewalSuccessors: successors } },
    sends: {
      input: {
        ...{ renewalId: '7', memberId: '41' },
        handovers: [{ kind: 'FOLLOWS', recordId: '21', toMemberId: '51' }],
      },
    },
    fill: (at: At) => choose(at('renewal:successor'), '郑远山'),
  }),
  trial(
    THINGS.appoint as never,
    { renewalId: '7' },
    {
      reads: { ...catalog, RenewalAccounts: { accounts: { nodes: [] } } },
      lacks: 2,
      sends: {
        input: expect.objectContaining({ renewalId: '7', committeeId: '31', duty: 'DIRECTOR', name: '郑远山' }),
      },
      fill: async (at: At) => {
        await choose(at('roster:member.committee'), '河湾镇联络委');
        await type(at('roster:member.name'), '郑远山');
      },
    },
  ),
  trial(THINGS.dropAppointment as never, { id: '61' }, { sends: { id: '61' } }),
];
