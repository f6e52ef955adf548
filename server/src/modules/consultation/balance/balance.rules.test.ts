import fc from 'fast-check';
import { Party } from '../consultation.entity.js';
import { AttendanceStatus, ParticipantDuty } from '../participant.entity.js';
import { balanceOf, groupsAtTable, PartyPresence, partiesAtTable } from './balance.rules.js';

const { MEMBER, DEPARTMENT, TOWNSHIP, STAKEHOLDER } = Party;
const person = (given: Partial<Person>): Person => ({
  party: MEMBER,
  duty: ParticipantDuty.ATTENDEE,
  attendance: AttendanceStatus.INVITED,
  groupId: null,
  ...given,
});
type Person = Parameters<typeof balanceOf>[0]['people'][number];

const groups = [
  { id: 'g1', name: '商户' },
  { id: 'g2', name: '商会' },
];
const anyPerson = fc.record({
  party: fc.constantFrom(...Object.values(Party)),
  duty: fc.constantFrom(...Object.values(ParticipantDuty)),
  attendance: fc.constantFrom(...Object.values(AttendanceStatus)),
  groupId: fc.constantFrom(null, 'g1', 'g2'),
});
const anyPeople = fc.array(anyPerson, { maxLength: 10 });
const RANK = [PartyPresence.MISSING, PartyPresence.THIN, PartyPresence.PRESENT];
const presences = (people: readonly Person[]) =>
  partiesAtTable({ people }).map(({ presence }) => RANK.indexOf(presence));

describe('balance', () => {
  const four = [MEMBER, DEPARTMENT, TOWNSHIP, STAKEHOLDER].map((party) => person({ party }));

  it('wants all four parties and every declared group', () => {
    expect(balanceOf({ people: four, groups: [] })).toEqual({ missingParties: [], missingGroups: [] });
    expect(balanceOf({ people: four.slice(1), groups: groups.slice(0, 1) })).toEqual({
      missingParties: [MEMBER],
      missingGroups: groups.slice(0, 1),
    });
  });

  it('calls one member, and one of those concerned, thin; one of the township is enough', () => {
    expect(partiesAtTable({ people: four }).map(({ presence }) => presence)).toEqual([
      'THIN',
      'PRESENT',
      'PRESENT',
      'THIN',
    ]);
    expect(partiesAtTable({ people: [...four, ...four] }).every(({ presence }) => presence === 'PRESENT')).toBe(true);
  });

  it('does not count those who serve the meeting or do not come', () => {
    for (const away of [
      { duty: ParticipantDuty.CHAIR },
      { duty: ParticipantDuty.OBSERVER },
      { attendance: AttendanceStatus.LEAVE_APPROVED },
      { attendance: AttendanceStatus.DECLINED },
    ]) {
      expect(balanceOf({ people: [...four.slice(1), person(away)], groups: [] }).missingParties).toEqual([MEMBER]);
    }
  });

  it('says nothing of groups where none was declared', () => {
    fc.assert(fc.property(anyPeople, (people) => expect(groupsAtTable({ people, groups: [] })).toEqual([])));
  });

  it('never gets worse by somebody more, nor better by somebody less', () => {
    fc.assert(
      fc.property(anyPeople, anyPerson, fc.nat(10), (people, one, at) => {
        const more = [...people.slice(0, at), one, ...people.slice(at)];
        const before = balanceOf({ people, groups });
        const after = balanceOf({ people: more, groups });
        for (const party of after.missingParties) expect(before.missingParties).toContain(party);
        for (const group of after.missingGroups) expect(before.missingGroups).toContainEqual(group);
        presences(more).forEach((rank, index) => {
          expect(rank).toBeGreaterThanOrEqual(presences(people)[index] ?? 0);
        });
      }),
    );
  });

  it('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(
        anyPeople.chain((people) =>
          fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
        ),
        ([people, shuffled]) => {
          expect(balanceOf({ people: shuffled, groups })).toEqual(balanceOf({ people, groups }));
          expect(partiesAtTable({ people: shuffled })).toEqual(partiesAtTable({ people }));
        },
      ),
    );
  });
});
