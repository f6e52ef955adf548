import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConsultationStatus, HELD_STATUSES } from '../consultation/index.js';
import { monthsPeriod, quarterOf } from './period.rules.js';
import {
  type PlanFacts,
  PlanState,
  stateOf,
  whyCannotFulfil,
  whyCannotLink,
  whyCannotNoteHeld,
  whyCannotPostpone,
  whyCannotWithdraw,
} from './plan-entry.rules.js';
import { QuarterState, quartersOf } from './quarter.rules.js';

const may = monthsPeriod(2026, 5);
const entry = (more: Partial<PlanFacts> = {}): PlanFacts => ({
  ...may,
  firstFromOn: more.fromOn ?? may.fromOn,
  firstToOn: more.toOn ?? may.toOn,
  withdrawn: false,
  heldOn: null,
  consultationStatus: null,
  ...more,
});

describe('where an entry planned for May stands', () => {
  it.each([
    ['2026-04-30', {}, 'UPCOMING'],
    ['2026-05-01', {}, 'DUE'],
    ['2026-05-31', {}, 'DUE'],
    ['2026-06-01', {}, 'MISSING'],
    ['2026-06-01', { consultationStatus: ConsultationStatus.PREPARING }, 'LATE'],
    ['2026-06-01', { consultationStatus: ConsultationStatus.POSTPONED }, 'LATE'],
    ['2026-06-01', { consultationStatus: ConsultationStatus.CANCELLED }, 'MISSING'],
    ['2026-06-01', { consultationStatus: ConsultationStatus.TRACKING }, 'FULFILLED'],
    ['2026-06-01', { heldOn: '2026-05-20' }, 'FULFILLED'],
    ['2026-04-30', { withdrawn: true }, 'WITHDRAWN'],
    ['2026-04-30', { firstFromOn: '2026-03-01', firstToOn: '2026-03-31' }, 'POSTPONED'],
    ['2026-05-02', { firstFromOn: '2026-03-01', firstToOn: '2026-03-31' }, 'DUE'],
  ] as const)('on %s with %j: %s', (today, more, state) => {
    expect(stateOf(entry(more), today)).toBe(state);
  });

  it('is due in the last month of a span, not from its first', () => {
    const quarter = entry(monthsPeriod(2026, 4, 6));
    expect(['2026-04-10', '2026-05-31', '2026-06-01', '2026-07-01'].map((day) => stateOf(quarter, day))).toEqual([
      'UPCOMING',
      'UPCOMING',
      'DUE',
      'MISSING',
    ]);
  });

  it('is fulfilled by what counts as held, and by nothing else', () => {
    for (const consultationStatus of Object.values(ConsultationStatus))
      expect(stateOf(entry({ consultationStatus }), '2026-08-01') === PlanState.FULFILLED).toBe(
        HELD_STATUSES.includes(consultationStatus),
      );
  });
});

describe('what may be done with it', () => {
  const preparing = entry({ consultationStatus: ConsultationStatus.PREPARING });
  const held = entry({ consultationStatus: ConsultationStatus.TRACKING });
  const withdrawn = entry({ withdrawn: true });

  it('is postponed to another time, unless it was held or withdrawn', () => {
    expect(whyCannotPostpone(entry(), monthsPeriod(2026, 6))).toBeNull();
    expect(whyCannotPostpone(preparing, monthsPeriod(2026, 6))).toBeNull();
    expect(whyCannotPostpone(entry(), may)?.code).toBe('SAME_TIME');
    expect(whyCannotPostpone(held, monthsPeriod(2026, 6))?.code).toBe('ALREADY_HELD');
    expect(whyCannotPostpone(withdrawn, monthsPeriod(2026, 6))?.code).toBe('WITHDRAWN');
  });

  it('is withdrawn while nobody prepares it', () => {
    expect(whyCannotWithdraw(entry())).toBeNull();
    expect(whyCannotWithdraw(entry({ consultationStatus: ConsultationStatus.CANCELLED }))).toBeNull();
    expect(whyCannotWithdraw(preparing)?.code).toBe('HAS_CONSULTATION');
    expect(whyCannotWithdraw(held)?.code).toBe('ALREADY_HELD');
  });

  it('has one consultation, of its own committee', () => {
    const consultation = { committeeId: 'a', status: ConsultationStatus.PREPARING, fulfilsAnother: false };
    expect(whyCannotFulfil({ ...entry(), isActivity: false })).toBeNull();
    expect(whyCannotFulfil({ ...preparing, isActivity: false })?.code).toBe('HAS_CONSULTATION');
    expect(whyCannotFulfil({ ...entry(), isActivity: true })?.code).toBe('NOT_A_CONSULTATION');
    expect(whyCannotLink({ committeeId: 'a' }, consultation)).toBeNull();
    expect(whyCannotLink({ committeeId: null }, consultation)).toBeNull();
    expect(whyCannotLink({ committeeId: 'b' }, consultation)?.code).toBe('OF_ANOTHER_COMMITTEE');
    expect(whyCannotLink({ committeeId: 'a' }, { ...consultation, fulfilsAnother: true })?.code).toBe(
      'CONSULTATION_TAKEN',
    );
    expect(whyCannotLink({ committeeId: 'a' }, { ...consultation, status: ConsultationStatus.CANCELLED })?.code).toBe(
      'CONSULTATION_TAKEN',
    );
  });

  it('is noted as held only where it is an activity, and not before the day', () => {
    expect(whyCannotNoteHeld({ ...entry(), isActivity: true }, '2026-05-03', '2026-05-04')).toBeNull();
    expect(whyCannotNoteHeld({ ...entry(), isActivity: true }, '2026-05-05', '2026-05-04')?.code).toBe('DAY_IN_FUTURE');
    expect(whyCannotNoteHeld({ ...entry(), isActivity: false }, '2026-05-03', '2026-05-04')?.code).toBe(
      'NOT_AN_ACTIVITY',
    );
  });
});

describe('a meeting each quarter', () => {
  const planned = (month: number, state = PlanState.UPCOMING, isActivity = false) => ({
    ...monthsPeriod(2026, month),
    state,
    isActivity,
  });
  const states = (...given: Parameters<typeof quartersOf>) => quartersOf(...given).map(({ state }) => state);

  it('was held, is planned, is missing, or is not planned yet', () => {
    expect(states(2026, ['2026-02-03'], [planned(8)], '2026-07-05')).toEqual([
      'HELD',
      'MISSING',
      'PLANNED',
      'UNPLANNED',
    ]);
  });

  it('counts neither what was withdrawn nor what is no consultation nor another year', () => {
    expect(
      states(
        2026,
        ['2025-12-31'],
        [planned(5, PlanState.WITHDRAWN), planned(8, PlanState.UPCOMING, true)],
        '2026-01-01',
      ),
    ).toEqual(['UNPLANNED', 'UNPLANNED', 'UNPLANNED', 'UNPLANNED']);
  });

  it('counts every meeting once, and is held exactly where there is one', () => {
    const day = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day), day, (days, today) => {
        const quarters = quartersOf(2026, days, [], today);
        expect(quarters.reduce((sum, { held }) => sum + held, 0)).toBe(days.length);
        for (const { quarter, state, toOn } of quarters) {
          const met = days.some((held) => quarterOf(held) === quarter);
          expect(state === QuarterState.HELD).toBe(met);
          expect(state === QuarterState.MISSING).toBe(!met && toOn < today);
        }
      }),
    );
  });
});
