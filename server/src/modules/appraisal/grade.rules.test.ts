import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  AppraisalGrade,
  areInOrder,
  type Deserved,
  FIRST_RULES,
  type GradeRules,
  mostExcellent,
  placeOf,
  presenceOf,
  proposeGrades,
} from './grade.rules.js';

const member = (id: string, more: Partial<Deserved> = {}): Deserved => ({
  ...{ id, points: 40, invited: 10, present: 10, written: true },
  ...more,
});
const everybodyMay: GradeRules = { ...FIRST_RULES, excellentShare: 100 };
const gradeOf = (one: Partial<Deserved>, rules = everybodyMay) => proposeGrades([member('a', one)], rules).get('a');

const least = fc.record({ points: fc.integer({ min: 0, max: 50 }), presence: fc.integer({ min: 0, max: 100 }) });
const rulesOf = fc
  .record({
    ...{ excellent: least, competent: least, basic: least, excellentShare: fc.integer({ min: 0, max: 100 }) },
    unwritten: fc.constantFrom(...Object.values(AppraisalGrade)),
  })
  .filter(areInOrder);
const people = fc
  .array(
    fc.record({ points: fc.integer({ min: -5, max: 60 }), invited: fc.nat(6), of: fc.nat(6), written: fc.boolean() }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ of, ...one }, at): Deserved => ({ ...one, id: String(at), present: Math.min(of, one.invited) })),
  );

describe('what a grade takes', () => {
  it('is points and presence, both', () => {
    expect(gradeOf({})).toBe('EXCELLENT');
    expect(gradeOf({ present: 7 })).toBe('COMPETENT');
    expect(gradeOf({ points: 2 })).toBe('BASIC');
    expect(gradeOf({ points: 100, present: 0 })).toBe('INCOMPETENT');
    expect(gradeOf({ invited: 0, present: 0 })).toBe('EXCELLENT');
  });

  it('is a report as well', () => {
    expect(gradeOf({ written: false })).toBe('BASIC');
    expect(gradeOf({ written: false, points: 0 })).toBe('INCOMPETENT');
  });

  it('leaves nobody out of two who stand alike at the edge', () => {
    const rules = { ...FIRST_RULES, excellentShare: 50 };
    const three = [member('a', { points: 50 }), member('b'), member('c'), member('d', { points: 0 })];
    expect([...proposeGrades(three, rules).values()]).toEqual(['EXCELLENT', 'COMPETENT', 'COMPETENT', 'INCOMPETENT']);
  });
});

describe('whatever the rules and whoever the people', () => {
  it('proposes one grade for each, and no more of the best than the share', () => {
    fc.assert(
      fc.property(people, rulesOf, (all, rules) => {
        const proposed = proposeGrades(all, rules);
        expect([...proposed.keys()]).toEqual(all.map(({ id }) => id));
        const best = [...proposed.values()].filter((grade) => grade === 'EXCELLENT');
        expect(best.length).toBeLessThanOrEqual(mostExcellent(all.length, rules));
      }),
    );
  });

  it('treats alike who stand alike, in whatever order they come', () => {
    fc.assert(
      fc.property(people, rulesOf, (all, rules) => {
        const [proposed, backwards] = [proposeGrades(all, rules), proposeGrades(all.toReversed(), rules)];
        for (const { id } of all) expect(backwards.get(id)).toBe(proposed.get(id));
        const alike = (one: Deserved) => `${one.points} ${presenceOf(one)} ${one.written}`;
        for (const group of Map.groupBy(all, alike).values())
          expect(new Set(group.map(({ id }) => proposed.get(id))).size).toBe(1);
      }),
    );
  });

  it('gives nobody less than somebody who wrote no more, did no more and came no more often', () => {
    fc.assert(
      fc.property(people, rulesOf, (all, rules) => {
        const proposed = proposeGrades(all, rules);
        const place = ({ id }: Deserved) => placeOf(proposed.get(id) as AppraisalGrade);
        for (const one of all)
          for (const other of all)
            if (one.points >= other.points && presenceOf(one) >= presenceOf(other) && (one.written || !other.written))
              expect(place(one)).toBeLessThanOrEqual(place(other));
      }),
    );
  });
});
