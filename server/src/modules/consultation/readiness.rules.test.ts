import fc from 'fast-check';
import { ConsultationStatus, Party } from './consultation.entity.js';
import type { ConveneFacts } from './convene-facts.js';
import { obstaclesOf, whyCannotConvene, whyCannotConveneAtAll } from './convening.rules.js';
import { AttendanceStatus, ParticipantDuty } from './participant.entity.js';
import {
  allWeights,
  itemsOfParty,
  type PersonFacts,
  type ReadinessFacts,
  type ReadinessItemKind,
  reaches,
  readinessOf,
} from './readiness.rules.js';

const { MEMBER, DEPARTMENT, TOWNSHIP, STAKEHOLDER } = Party;
const { ATTENDEE } = ParticipantDuty;

const person = (given: Partial<PersonFacts>): PersonFacts => ({
  id: 'p',
  name: '测试',
  organisation: null,
  party: MEMBER,
  duty: ATTENDEE,
  attendance: AttendanceStatus.INVITED,
  groupId: null,
  materialsRead: 0,
  researchCount: 0,
  visitCount: 0,
  suggestionCount: 0,
  paperCount: 0,
  clauseCount: 0,
  demandsAddressed: 0,
  positionsGiven: 0,
  delegateNamed: false,
  demandsSubmitted: 0,
  demandsRanked: 0,
  ...given,
});

const facts = (given: Partial<ReadinessFacts>): ReadinessFacts => ({
  materialCount: 2,
  demandCount: 3,
  surveyAnswers: 0,
  groups: [],
  people: [],
  ...given,
});

const EVEN = {};

const anyPerson = fc
  .record({
    id: fc.uuid(),
    party: fc.constantFrom(...Object.values(Party)),
    duty: fc.constantFrom(...Object.values(ParticipantDuty)),
    attendance: fc.constantFrom(...Object.values(AttendanceStatus)),
    groupId: fc.constantFrom(null, 'g1', 'g2'),
    materialsRead: fc.nat(4),
    researchCount: fc.nat(2),
    visitCount: fc.nat(2),
    suggestionCount: fc.nat(2),
    paperCount: fc.nat(2),
    clauseCount: fc.nat(2),
    demandsAddressed: fc.nat(4),
    positionsGiven: fc.nat(4),
    delegateNamed: fc.boolean(),
    demandsSubmitted: fc.nat(4),
    demandsRanked: fc.nat(4),
  })
  .map(person);
const anyFacts = fc
  .record({
    materialCount: fc.nat(4),
    demandCount: fc.nat(5),
    surveyAnswers: fc.nat(3),
    people: fc.array(anyPerson, { maxLength: 8 }),
  })
  .map((given) =>
    facts({
      ...given,
      groups: [
        { id: 'g1', name: '商户' },
        { id: 'g2', name: '商会' },
      ],
    }),
  );
const anyWeights = fc.dictionary(
  fc.constantFrom('MEMBER', 'DEPARTMENT', 'STAKEHOLDER', 'MEMBER.SUGGESTION', 'TOWNSHIP.WISH_SURVEY'),
  fc.constantFrom(0, 0.5, 1, 2),
);

describe('readiness', () => {
  it('counts what a member did', () => {
    const { people } = readinessOf(
      facts({ people: [person({ materialsRead: 1, researchCount: 1, suggestionCount: 3 })] }),
      EVEN,
    );
    expect(people[0]?.score).toBeCloseTo((0.5 + 1 + 0 + 1) / 4);
    expect(people[0]?.items.filter(({ isDone }) => !isDone).map(({ kind }) => kind)).toEqual([
      'MATERIALS_READ',
      'DEPARTMENT_VISIT',
    ]);
  });

  it('leaves out what the form does not ask for', () => {
    const { people } = readinessOf(facts({ people: [person({})] }), { 'MEMBER.DEPARTMENT_VISIT': 0 });
    expect(people[0]?.items.map(({ kind }) => kind)).not.toContain('DEPARTMENT_VISIT');
  });

  it('says when nobody can do it yet', () => {
    const { people } = readinessOf(facts({ materialCount: 0, people: [person({})] }), EVEN);
    expect(people[0]?.items[0]).toMatchObject({ kind: 'MATERIALS_READ', share: 0, isWaiting: true });
  });

  it('asks a department nobody asked anything for no position', () => {
    const asked = (demandCount: number) =>
      readinessOf(facts({ demandCount, people: [person({ party: DEPARTMENT })] }), EVEN).people[0]?.items[1];
    expect(asked(3)).toMatchObject({ kind: 'POSITIONS', isDone: true });
    expect(asked(0)).toMatchObject({ isDone: false, isWaiting: true });
  });

  it('counts a party with nobody as unprepared', () => {
    const ready = person({ party: TOWNSHIP });
    const { parties, score } = readinessOf(
      facts({
        surveyAnswers: 9,
        people: [ready, person({ party: STAKEHOLDER, demandsSubmitted: 1, demandsRanked: 1 })],
      }),
      EVEN,
    );
    expect(parties.find(({ party }) => party === MEMBER)).toMatchObject({ score: null, peopleCount: 0 });
    expect(score).toBeCloseTo(0.5);
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(anyFacts, anyWeights, (given, weights) => {
        const { score, people } = readinessOf(given, weights);
        for (const one of [score, ...people.map(({ score }) => score)]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is never lowered by something done', () => {
    const done = fc.constantFrom<keyof PersonFacts>(
      'materialsRead',
      'researchCount',
      'visitCount',
      'suggestionCount',
      'clauseCount',
      'positionsGiven',
      'demandsRanked',
    );
    fc.assert(
      fc.property(anyFacts, anyWeights, done, fc.nat(7), (given, weights, field, index) => {
        const people = given.people.map((one, at) =>
          at === index ? { ...one, [field]: Number(one[field]) + 1, delegateNamed: true } : one,
        );
        const surveyed = { ...given, people, surveyAnswers: given.surveyAnswers + 1 };
        expect(readinessOf(surveyed, weights).score).toBeGreaterThanOrEqual(readinessOf(given, weights).score - 1e-12);
      }),
    );
  });

  it('is not moved by what weighs nothing', () => {
    const items = Object.values(Party).flatMap((party) =>
      (Object.keys(itemsOfParty[party]) as ReadinessItemKind[]).map((kind) => ({ party, kind })),
    );
    // What each item is counted from.
    const counted: Partial<Record<ReadinessItemKind, keyof PersonFacts>> = {
      MATERIALS_READ: 'materialsRead',
      FIELD_RESEARCH: 'researchCount',
      DEPARTMENT_VISIT: 'visitCount',
      SUGGESTION: 'suggestionCount',
      SPEECH_PAPER: 'paperCount',
      POLICY_CLAUSES: 'clauseCount',
      POSITIONS: 'positionsGiven',
      DEMANDS_RANKED: 'demandsRanked',
    };
    const countable = items.flatMap((one) => {
      const field = counted[one.kind];
      return field ? [{ ...one, field }] : [];
    });
    fc.assert(
      fc.property(anyFacts, anyWeights, fc.constantFrom(...countable), (given, weights, { party, kind, field }) => {
        const off = { ...weights, [`${party}.${kind}`]: 0 };
        const people = given.people.map((one) => (one.party === party ? { ...one, [field]: 99 } : one));
        expect(readinessOf({ ...given, people }, off).score).toBe(readinessOf(given, off).score);
      }),
    );
  });

  it('asks for a speech paper only where the form says so', () => {
    const withOne = facts({ people: [person({ paperCount: 1 })] });
    expect(readinessOf(withOne, EVEN).people[0]?.items.map(({ kind }) => kind)).not.toContain('SPEECH_PAPER');
    const asked = readinessOf(withOne, { 'MEMBER.SPEECH_PAPER': 1 }).people[0];
    expect(asked?.items.find(({ kind }) => kind === 'SPEECH_PAPER')).toMatchObject({ isDone: true });
    expect(asked?.score).toBeCloseTo(1 / 5);
  });

  it('says every weight and means the same', () => {
    fc.assert(
      fc.property(anyFacts, anyWeights, (given, weights) => {
        expect(readinessOf(given, allWeights(weights))).toEqual(readinessOf(given, weights));
      }),
    );
  });

  it('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(anyFacts, anyWeights, (given, weights) => {
        const turned = { ...given, people: [...given.people].reverse() };
        expect(readinessOf(turned, weights).score).toBeCloseTo(readinessOf(given, weights).score, 12);
      }),
    );
  });

  it('holds a missing party against the meeting by its weight, and not where it weighs nothing', () => {
    fc.assert(
      fc.property(anyFacts, anyWeights, fc.constantFrom(...Object.values(Party)), (given, weights, party) => {
        const without = { ...given, people: given.people.filter((one) => one.party !== party) };
        const { parties, score } = readinessOf(without, weights);
        expect(parties.find((one) => one.party === party)?.score).toBeNull();
        const ignored = readinessOf(without, { ...weights, [party]: 0 });
        // Left out of the mean, what is missing no longer lowers it.
        const others = Object.values(Party).some((one) => one !== party && (weights[one] ?? 1) > 0);
        if (others) expect(ignored.score).toBeGreaterThanOrEqual(score - 1e-12);
      }),
    );
  });

  it('reaches its threshold exactly at it', () => {
    expect(reaches(0.6, 0.6)).toBe(true);
    expect(reaches(0.1 + 0.2 + 0.3, 0.6)).toBe(true);
    expect(reaches(0.599, 0.6)).toBe(false);
  });
});

describe('the gate', () => {
  const now = new Date('2026-03-02T01:00:00Z');
  const ready: ConveneFacts = {
    status: ConsultationStatus.READY,
    place: '市场会议室',
    startsAt: new Date('2026-03-12T01:00:00Z'),
    now,
    noticeWorkingDays: 3,
    requiredNoticeWorkingDays: 3,
    readiness: 0.6,
    threshold: 0.6,
    missingParties: [],
    missingGroups: [],
  };

  it('opens at the threshold, with all at the table and in time', () => {
    expect(whyCannotConveneAtAll(ready)).toBeNull();
    expect(whyCannotConvene(ready, null)).toBeNull();
  });

  it('names each obstacle', () => {
    expect(obstaclesOf({ ...ready, readiness: 0.59 })).toEqual(['BELOW_THRESHOLD']);
    expect(obstaclesOf({ ...ready, missingParties: [MEMBER] })).toEqual(['PARTY_MISSING']);
    expect(obstaclesOf({ ...ready, missingGroups: [{ id: 'g', name: '商户' }] })).toEqual(['GROUP_MISSING']);
    expect(obstaclesOf({ ...ready, noticeWorkingDays: 2 })).toEqual(['NOTICE_TOO_SHORT']);
  });

  it('is shut by readiness exactly when it is below the threshold', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(share, share, (readiness, threshold) => {
        const shut = obstaclesOf({ ...ready, readiness, threshold }).length > 0;
        expect(shut).toBe(Math.round(readiness * 100) < Math.round(threshold * 100));
      }),
    );
  });

  it('opens for a written reason and not for a short one', () => {
    const early = { ...ready, readiness: 0.2 };
    expect(whyCannotConvene(early, '急')).toMatchObject({ readiness: 0.2, threshold: 0.6 });
    expect(whyCannotConvene(early, '汛期临近,须在本周内先行协商')).toBeNull();
    expect(whyCannotConvene(early, '一二三四五六七八九')).not.toBeNull();
    expect(whyCannotConvene(early, '一二三四五六七八九十')).toBeNull();
  });

  it('has no override for a meeting without place, time or preparation', () => {
    expect(whyCannotConveneAtAll({ ...ready, place: null })?.code).toBe('PLACE_NEEDED');
    expect(whyCannotConveneAtAll({ ...ready, startsAt: null })?.code).toBe('TIME_NEEDED');
    expect(whyCannotConveneAtAll({ ...ready, startsAt: now })?.code).toBe('TIME_HAS_PASSED');
    expect(whyCannotConveneAtAll({ ...ready, status: ConsultationStatus.NOTIFIED })?.code).toBe('STEP_NOT_ALLOWED');
  });

  it('asks for no less notice when the meeting is later', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (days, more) => {
        const soon = obstaclesOf({ ...ready, noticeWorkingDays: days });
        const later = obstaclesOf({ ...ready, noticeWorkingDays: days + more });
        expect(soon.includes(later[0] as never) || later.length === 0).toBe(true);
      }),
    );
  });
});
