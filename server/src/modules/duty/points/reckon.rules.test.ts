import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LeaveKind } from '../../consultation/index.js';
import { DutyDetail, DutyKind } from '../duty-kind.js';
import {
  difference,
  type Fact,
  type KindTerms,
  PointUnit,
  type Reckoned,
  type RulesInForce,
  reckon,
  rulesOn,
  type Standing,
  worth,
} from './reckon.rules.js';

const terms = (more: Partial<KindTerms> = {}): KindTerms => ({
  ...{ points: 20, unit: PointUnit.PIECE, shared: false, cap: null, lessLate: 5, lessAbsent: 10 },
  ...more,
});
const fact = (more: Partial<Fact> = {}): Fact => ({
  ...{ kind: DutyKind.STATEMENT, factId: 'f1', memberId: 'm', day: '2026-03-02', detail: null, opensId: 'r1' },
  ...{ share: null, people: 1, done: true, leaveKind: null },
  ...more,
});
const since = (kinds: RulesInForce['kinds'], day = '2026-01-01', id = 'a'): RulesInForce => ({ id, since: day, kinds });
const credits = (facts: Fact[], history: RulesInForce[]) => reckon(facts, history).map(({ credited }) => credited);

describe('what a line is worth', () => {
  it('is less for who came late, below nothing for who stayed away, nothing for who had leave', () => {
    expect(worth(fact({ detail: DutyDetail.ON_TIME }), terms())).toBe(20);
    expect(worth(fact({ detail: DutyDetail.LATE }), terms())).toBe(15);
    expect(worth(fact({ detail: DutyDetail.LEFT_EARLY }), terms({ points: 3 }))).toBe(0);
    expect(worth(fact({ detail: DutyDetail.ABSENT, done: false }), terms())).toBe(-10);
    expect(worth(fact({ detail: DutyDetail.ON_LEAVE, done: false }), terms())).toBe(0);
  });

  it('is less for leave to see to something of one’s own where the rules say so, and for no other leave', () => {
    const leave = (leaveKind: Fact['leaveKind']) => fact({ detail: DutyDetail.ON_LEAVE, leaveKind, done: false });
    const { OFFICIAL, ILLNESS, PRIVATE, OTHER } = LeaveKind;
    expect(worth(leave(PRIVATE), terms({ lessPrivate: 4 }))).toBe(-4);
    for (const kind of [OFFICIAL, ILLNESS, OTHER, null]) expect(worth(leave(kind), terms({ lessPrivate: 4 }))).toBe(0);
    // Rules from before say nothing of it.
    expect(worth(leave(PRIVATE), terms())).toBe(0);
    const said = fact({ detail: DutyDetail.EXCUSED_THEMSELVES, leaveKind: PRIVATE, done: false });
    expect(worth(said, terms({ lessPrivate: 4 }))).toBe(0);
  });

  it('is divided where joint work is: by what was agreed, else evenly, never into more than the whole', () => {
    expect(worth(fact({ people: 3 }), terms({ shared: true }))).toBe(6);
    expect(worth(fact({ people: 2, share: 60 }), terms({ shared: true }))).toBe(12);
    expect(worth(fact({ people: 3 }), terms())).toBe(20);
  });
});

describe('a year', () => {
  const of = (more: Partial<KindTerms>) => [since({ STATEMENT: terms(more) })];
  const three = [1, 2, 3].map((n) => fact({ factId: `f${n}`, opensId: n === 3 ? 'r2' : 'r1' }));

  it('counts by piece, by time and by half day', () => {
    expect(credits(three, of({}))).toEqual([20, 20, 20]);
    expect(credits(three, of({ unit: PointUnit.TIME }))).toEqual([20, 0, 20]);
    expect(credits(three, of({ unit: PointUnit.HALF_DAY }))).toEqual([20, 20, 0]);
  });

  it('counts to the cap, and a deduction leaves room again', () => {
    expect(credits(three, of({ cap: 50 }))).toEqual([20, 20, 10]);
    const away = fact({ factId: 'f0', detail: DutyDetail.ABSENT, done: false, day: '2026-03-01' });
    expect(credits([...three, away], of({ cap: 50 }))).toEqual([-10, 20, 20, 20]);
  });

  it('earns by the rules of each day, of one day by those made last', () => {
    const history = [since({ STATEMENT: terms() }), since({ STATEMENT: terms({ points: 40 }) }, '2026-07-01', 'b')];
    const days = ['2026-06-30', '2026-07-01'].map((day, n) => fact({ day, factId: `d${n}` }));
    expect(credits(days, history)).toEqual([20, 40]);
    expect(rulesOn([...history, since({}, '2026-07-01', 'c')], '2026-12-31')?.id).toBe('c');
    expect(rulesOn(history, '2025-12-31')).toBeNull();
    expect(reckon([fact({ kind: DutyKind.TOPIC })], history)).toEqual([]);
  });
});

/** What happens to a ledger: a fact appears or is corrected, it goes away, the rules change. */
const kinds = [DutyKind.STATEMENT, DutyKind.ATTENDANCE, DutyKind.BRIEF];
const someTerms = fc.record({
  points: fc.integer({ min: 0, max: 50 }),
  unit: fc.constantFrom(...Object.values(PointUnit)),
  shared: fc.boolean(),
  cap: fc.option(fc.integer({ min: 10, max: 120 })),
  lessLate: fc.integer({ min: 0, max: 30 }),
  lessAbsent: fc.integer({ min: 0, max: 30 }),
  lessPrivate: fc.integer({ min: 0, max: 30 }),
});
const someFact = fc.record({
  kind: fc.constantFrom(...kinds),
  factId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  memberId: fc.constant('m'),
  day: fc.constantFrom('2026-01-05', '2026-03-02', '2026-07-01', '2026-11-30'),
  leaveKind: fc.option(fc.constantFrom(...Object.values(LeaveKind))),
  detail: fc.option(fc.constantFrom(DutyDetail.ON_TIME, DutyDetail.LATE, DutyDetail.ABSENT, DutyDetail.ON_LEAVE)),
  opensId: fc.constantFrom('r1', 'r2'),
  share: fc.option(fc.integer({ min: 1, max: 100 })),
  people: fc.integer({ min: 1, max: 4 }),
  done: fc.boolean(),
});
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ put: someFact }) },
  { weight: 2, arbitrary: fc.record({ drop: fc.nat({ max: 20 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      rules: fc.record({
        since: fc.constantFrom('2026-01-01', '2026-03-02', '2026-07-01'),
        kinds: fc.record({ STATEMENT: someTerms, ATTENDANCE: someTerms, BRIEF: someTerms }),
      }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

interface Line extends Standing {
  readonly reverses: string | null;
}

/** Plays the steps; the ledger is brought up to date after those that `when` says, and at the end. */
function play(steps: readonly Step[], when: (at: number) => boolean) {
  const facts = new Map<string, Fact>();
  const history: RulesInForce[] = [since({ STATEMENT: terms(), ATTENDANCE: terms() }, '2026-01-01', '000')];
  const ledger: Line[] = [];
  const keep = () => {
    const gone = new Set(ledger.flatMap(({ reverses }) => reverses ?? []));
    const standing = ledger.filter(({ id, reverses }) => reverses === null && !gone.has(id));
    const { back, enter } = difference(standing, reckon([...facts.values()], history));
    for (const line of back)
      ledger.push({
        ...line,
        id: `${ledger.length}`,
        earned: -line.earned,
        credited: -line.credited,
        reverses: line.id,
      });
    for (const line of enter) ledger.push({ ...line, id: `${ledger.length}`, reverses: null });
  };
  for (const [at, one] of steps.entries()) {
    if ('put' in one) facts.set(`${one.put.kind} ${one.put.factId}`, one.put);
    else if ('drop' in one) facts.delete([...facts.keys()][one.drop % Math.max(1, facts.size)] ?? '');
    else history.push({ id: String(history.length).padStart(3, '0'), ...one.rules });
    if (when(at)) keep();
  }
  keep();
  const gone = new Set(ledger.flatMap(({ reverses }) => reverses ?? []));
  const standing = ledger.filter(({ id, reverses }) => reverses === null && !gone.has(id));
  return { facts: [...facts.values()], history, ledger, standing };
}

const sum = (lines: readonly Pick<Reckoned, 'earned' | 'credited'>[], of: 'earned' | 'credited') =>
  lines.reduce((total, line) => total + line[of], 0);
const said = (lines: readonly Omit<Reckoned, 'rulesId'>[]) =>
  lines.map(({ kind, factId, day, earned, credited }) => `${kind} ${factId} ${day} ${earned} ${credited}`).sort();

describe('the ledger', () => {
  it('ends as that of the final facts, whatever was shared, capped, taken back, deducted and ruled anew in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.array(fc.boolean(), { minLength: 40 }), (steps, kept) => {
        const { facts, history, ledger, standing } = play(steps, (at) => kept[at] ?? false);
        const final = reckon(facts, history);
        expect(said(standing)).toEqual(said(final));
        // Lines that were taken back and what took them back come to nothing together.
        expect(sum(ledger, 'earned')).toBe(sum(final, 'earned'));
        expect(sum(ledger, 'credited')).toBe(sum(final, 'credited'));
      }),
    );
  });

  it('does not ask in which order facts came', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someFact, { selector: ({ kind, factId }) => `${kind} ${factId}` }), (facts) => {
        const history = [since({ STATEMENT: terms({ cap: 30 }), ATTENDANCE: terms({ unit: PointUnit.TIME }) })];
        expect(said(reckon(facts.toReversed(), history))).toEqual(said(reckon(facts, history)));
      }),
    );
  });

  it('never counts more of a kind than its cap', () => {
    fc.assert(
      fc.property(fc.array(someFact), fc.integer({ min: 0, max: 100 }), (facts, cap) => {
        const lines = reckon(facts, [since({ STATEMENT: terms({ cap }) })]);
        expect(sum(lines, 'credited')).toBeLessThanOrEqual(cap);
      }),
    );
  });
});
