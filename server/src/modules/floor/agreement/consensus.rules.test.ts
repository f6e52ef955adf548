import fc from 'fast-check';
import { judgeClause } from './consensus.rules.js';

const clause = { policyBasis: '《物业管理条例》第二十条' };
const group = (id: string, agree: number, reserved = 0, disagree = 0) => ({ id, agree, reserved, disagree });

it('holds when it has a basis and every group accepts it', () => {
  const judged = judgeClause(clause, [group('商户', 6, 1), group('居民', 8, 0, 2)], 0.6);
  expect(judged).toMatchObject({ holds: true, fault: null, weakestGroupId: '居民', minimumShare: 0.8 });
});

it('fails on the weakest group, however many agree in all', () => {
  const judged = judgeClause(clause, [group('商户', 90), group('居民', 2, 1, 2)], 0.6);
  expect(judged).toMatchObject({ holds: false, fault: 'BELOW_THRESHOLD', weakestGroupId: '居民', minimumShare: 0.4 });
});

it('does not take a reservation for agreement', () => {
  expect(judgeClause(clause, [group('商户', 5, 5)], 0.6).fault).toBe('BELOW_THRESHOLD');
});

it('cannot hold without a basis, without groups, or while a group is silent', () => {
  expect(judgeClause({ policyBasis: ' ' }, [group('商户', 9)], 0.6).fault).toBe('NO_POLICY_BASIS');
  expect(judgeClause(clause, [], 0.6).fault).toBe('NO_GROUPS');
  expect(judgeClause(clause, [group('商户', 9), group('居民', 0)], 0.6).fault).toBe('GROUP_SILENT');
});

it('says when a share rests on very few', () => {
  expect(judgeClause(clause, [group('商户', 4)], 0.6)).toMatchObject({ holds: true, smallNumbers: true });
  expect(judgeClause(clause, [group('商户', 5)], 0.6).smallNumbers).toBe(false);
});

const few = fc.nat(40);
const groups = fc.uniqueArray(fc.record({ id: fc.string(), agree: few, reserved: few, disagree: few }), {
  selector: ({ id }) => id,
  maxLength: 6,
});

it('never holds below the threshold of any group, and more agreement never breaks it', () => {
  fc.assert(
    fc.property(groups, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, threshold) => {
      const { holds, minimumShare } = judgeClause(clause, given, threshold);
      if (!holds) return;
      expect(minimumShare).toBeGreaterThanOrEqual(threshold);
      for (const { agree, reserved, disagree } of given) {
        expect(agree / (agree + reserved + disagree)).toBeGreaterThanOrEqual(threshold);
      }
      const warmer = given.map((one) => ({ ...one, agree: one.agree + 1 }));
      expect(judgeClause(clause, warmer, threshold).holds).toBe(true);
    }),
  );
});
