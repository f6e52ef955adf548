import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  attitudesOf,
  type ByVoice,
  byVoice,
  residentsAccept,
  settlementOf,
  shareSolved,
  standingOfCode,
  type Tally,
  whyCannotSettle,
} from './acceptance.rules.js';

const counted = (solved: number, halfSolved: number, notSolved: number, cameBack = 0): Tally => ({
  n: solved + halfSolved + notSolved + cameBack,
  solved,
  halfSolved,
  notSolved,
  cameBack,
});
const plus = (a: Tally, b: Tally): Tally => ({
  n: a.n + b.n,
  solved: a.solved + b.solved,
  halfSolved: a.halfSolved + b.halfSolved,
  notSolved: a.notSolved + b.notSolved,
  cameBack: a.cameBack + b.cameBack,
});
const NOBODY = counted(0, 0, 0);
const voices = (invited: Tally, open: Tally): ByVoice => ({ ...plus(invited, open), invited });
/** All invited by name. */
const tally = (...counts: Parameters<typeof counted>) => voices(counted(...counts), NOBODY);
const bench = { threshold: 0.6, minimum: 3 };
const settle = (given: Partial<Parameters<typeof settlementOf>[0]>) =>
  settlementOf({
    tally: tally(3, 0, 0),
    invitedTotal: 30,
    terms: bench,
    resultClass: 'A',
    closeUnsolved: false,
    reason: null,
    ...given,
  });

describe('residents accept', () => {
  it('counts half solved as half', () => {
    expect(shareSolved(tally(2, 2, 0))).toBe(0.75);
    expect(shareSolved(tally(0, 0, 0))).toBeNull();
  });

  it('holds at the threshold itself, whatever binary fractions make of it', () => {
    expect(residentsAccept(tally(3, 0, 2), bench)).toBe(true);
    expect(residentsAccept(tally(2, 1, 2), bench)).toBe(false);
  });

  it('decides nothing with fewer answers than the form asks for', () => {
    expect(residentsAccept(tally(2, 0, 0), bench)).toBe(false);
  });

  it('counts each answer once', () => {
    const answers = ['SOLVED', 'SOLVED', 'HALF_SOLVED', 'CAME_BACK'].map((result, index) => ({
      result: result as never,
      invited: index < 2,
    }));
    expect(byVoice(answers)).toEqual(voices(counted(2, 0, 0), counted(0, 1, 0, 1)));
  });

  it('lets those who were invited decide alone once enough of them answered', () => {
    const crowd = counted(100, 0, 0);
    expect(residentsAccept(voices(counted(1, 0, 2), crowd), bench)).toBe(false);
    expect(residentsAccept(voices(counted(3, 0, 0), counted(0, 0, 100)), bench)).toBe(true);
  });

  it('closes nothing by the open code, alone or beside too few of those who were invited', () => {
    expect(residentsAccept(voices(NOBODY, counted(1000, 0, 0)), bench)).toBe(false);
    expect(residentsAccept(voices(counted(2, 0, 0), counted(1000, 0, 0)), bench)).toBe(false);
    expect(residentsAccept(voices(counted(0, 0, 1), counted(100, 0, 0)), bench)).toBe(false);
  });

  it('is not kept open by the open code either', () => {
    expect(residentsAccept(voices(counted(3, 0, 0), counted(0, 0, 1000)), bench)).toBe(true);
  });
});

describe('settling', () => {
  it('waits for residents until the closing day, unless enough have answered', () => {
    expect(whyCannotSettle(tally(2, 0, 0), bench, '2026-03-10', '2026-03-10')).toBe('ACCEPTANCE_STILL_RUNNING');
    expect(whyCannotSettle(tally(2, 0, 0), bench, '2026-03-11', '2026-03-10')).toBeNull();
    expect(whyCannotSettle(tally(3, 0, 0), bench, '2026-03-05', '2026-03-10')).toBeNull();
  });

  it('closes what residents accept and sends back what they do not', () => {
    expect(settle({})).toEqual({ kind: 'CLOSED', unsolved: false });
    expect(settle({ tally: tally(1, 0, 2) })).toEqual({ kind: 'REPROCESSING' });
  });

  it('sends nobody back to work because the committee asked too few', () => {
    expect(settle({ tally: voices(counted(2, 0, 0), counted(9, 0, 0)), invitedTotal: 2 })).toMatchObject({
      code: 'TOO_FEW_INVITED',
    });
    expect(settle({ tally: tally(2, 0, 0), invitedTotal: 3 })).toEqual({ kind: 'REPROCESSING' });
  });

  it('closes a D-class matter only as not solved', () => {
    expect(settle({ resultClass: 'D' })).toEqual({ kind: 'CLOSED', unsolved: true });
    expect(settle({ resultClass: 'D', tally: tally(0, 0, 3), closeUnsolved: true, reason: '规划不允许' })).toEqual({
      kind: 'CLOSED',
      unsolved: true,
    });
    expect(settle({ resultClass: 'D', closeUnsolved: true })).toMatchObject({ code: 'CLOSING_REASON_REQUIRED' });
    expect(settle({ resultClass: 'A', closeUnsolved: true, reason: '算了' })).toMatchObject({
      code: 'NOT_A_D_CLASS_REPLY',
    });
  });

  const count = fc.nat({ max: 40 });
  const anyCount = fc.tuple(count, count, count, count).map((counts) => counted(...counts));
  const anyTally = fc.tuple(anyCount, anyCount).map(([invited, open]) => voices(invited, open));
  const anyTerms = fc.record({
    threshold: fc.integer({ min: 1, max: 100 }).map((p) => p / 100),
    minimum: fc.integer({ min: 1, max: 30 }),
  });

  it('never closes as solved below the threshold or the minimum, or on a D-class reply', () => {
    fc.assert(
      fc.property(
        anyTally,
        anyTerms,
        fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const),
        fc.boolean(),
        (given, terms, resultClass, closeUnsolved) => {
          const settled = settle({ tally: given, terms, resultClass, closeUnsolved, reason: '说明' });
          if (settled.kind !== 'CLOSED' || settled.unsolved) return;
          expect(resultClass).not.toBe('D');
          const { invited } = given;
          expect(invited.n).toBeGreaterThanOrEqual(terms.minimum);
          expect(2 * invited.solved + invited.halfSolved).toBeGreaterThanOrEqual(
            2 * invited.n * terms.threshold - 1e-6,
          );
        },
      ),
    );
  });

  it('one more "solved" never turns acceptance into refusal', () => {
    fc.assert(
      fc.property(anyCount, anyCount, anyTerms, fc.boolean(), (invited, open, terms, byInvitation) => {
        if (!residentsAccept(voices(invited, open), terms)) return;
        const one = counted(1, 0, 0);
        const more = byInvitation ? voices(plus(invited, one), open) : voices(invited, plus(open, one));
        expect(residentsAccept(more, terms)).toBe(true);
      }),
    );
  });
});

describe('what a code stands for', () => {
  const today = '2026-03-02';
  const matter = {
    status: 'ACCEPTANCE_OPEN',
    round: 1,
    closedUnsolved: false,
    closesOn: '2026-03-10',
    takenBack: false,
  };
  it.each([
    ['is heard while it is open', {}, 'OPEN'],
    ['is heard on the last day', { closesOn: today }, 'OPEN'],
    ['is heard beyond it until it is settled', { closesOn: '2026-03-01' }, 'OPEN_BEYOND_DAY'],
    ['waits for the first time', { status: 'REPLIED' }, 'NOT_YET'],
    ['waits for another round', { status: 'IN_PROGRESS', round: 2 }, 'ANOTHER_ROUND'],
    ['waits after a relapse', { status: 'RELAPSED', round: 2 }, 'ANOTHER_ROUND'],
    ['has ended', { status: 'CLOSED' }, 'ENDED'],
    ['has ended for good', { status: 'HELD' }, 'ENDED'],
    ['has ended without a solution', { status: 'CLOSED', closedUnsolved: true }, 'ENDED_UNSOLVED'],
    ['goes on elsewhere', { status: 'MERGED' }, 'PASSED_ON'],
    ['is a slip that was taken back', { takenBack: true }, 'TAKEN_BACK'],
  ])('%s', (_, more, standing) => {
    expect(standingOfCode({ ...matter, ...more } as Parameters<typeof standingOfCode>[0], today)).toBe(standing);
  });
});

it('counts how people were treated apart from what came of it', () => {
  const answers = (['GOOD', 'POOR', 'GOOD', 'FAIR', 'GOOD', 'POOR'] as const).map((attitude) => ({ attitude }));

  expect(attitudesOf(answers)).toEqual({ GOOD: 3, FAIR: 1, POOR: 2 });
  expect(attitudesOf([])).toEqual({ GOOD: 0, FAIR: 0, POOR: 0 });
});

it('says with which words an acceptance is not settled', () => {
  const terms = { minimum: 2, threshold: 0.8 };
  const facts = { tally: byVoice([]), invitedTotal: 5, terms, closeUnsolved: true, reason: '不具备条件' };
  const settled = (more: object) => settlementOf({ ...facts, resultClass: 'D', ...more } as never);

  expect(settled({})).toEqual({ kind: 'CLOSED', unsolved: true });
  expect(settled({ resultClass: 'A' })).toEqual({ kind: 'REFUSED', code: 'NOT_A_D_CLASS_REPLY' });
  expect(settled({ reason: null })).toEqual({ kind: 'REFUSED', code: 'CLOSING_REASON_REQUIRED' });
  expect(settled({ closeUnsolved: false, invitedTotal: 1 })).toEqual({ kind: 'REFUSED', code: 'TOO_FEW_INVITED' });
  expect(settled({ closeUnsolved: false })).toEqual({ kind: 'REPROCESSING' });
});
