import { describe, expect, it } from '@jest/globals';
import { BriefStatus, BriefStepKind } from './brief.entity.js';
import { BriefAct, type BriefFacts, mayDo, statusAfter, whyCannotDo } from './brief-acts.rules.js';
import type { BriefCapacity } from './opinion.policy.js';

const acts = Object.values(BriefAct);
const statuses = Object.values(BriefStatus);
const nobody: BriefCapacity = {
  ...{ reads: false, isAuthor: false, leadsWriting: false, desk: false, reviewer: false },
  ...{ signer: false, secretariat: false, leader: false, edited: false, reviewed: false },
};
const settled: Omit<BriefFacts, 'status' | 'lastStep'> = { isIssued: true, awaited: 0, openInstructions: 0 };
/** How a brief comes to stand where its last step can be undone. */
const CAME_BY: Partial<Record<BriefStatus, BriefStepKind>> = {
  FIRST_REVIEW: BriefStepKind.TAKEN_UP,
  RETURNED: BriefStepKind.RETURNED,
  EDITING: BriefStepKind.PASSED,
  REVIEWED: BriefStepKind.REVIEWED,
};
const at = (status: BriefStatus): BriefFacts => ({ ...settled, status, lastStep: CAME_BY[status] ?? null });

/** Whose each act is, and where it leads, as the house has it. */
const HOUSE: Readonly<Record<BriefAct, readonly [keyof BriefCapacity, ...string[]]>> = {
  REVISE: ['leadsWriting', 'DRAFT > DRAFT', 'RETURNED > RETURNED'],
  DISCARD: ['leadsWriting', 'DRAFT > DRAFT'],
  SUBMIT: ['leadsWriting', 'DRAFT > SUBMITTED', 'RETURNED > SUBMITTED'],
  TAKE_BACK: ['leadsWriting', 'SUBMITTED > DRAFT'],
  TAKE_UP: ['reviewer', 'SUBMITTED > FIRST_REVIEW'],
  RETURN: ['reviewer', 'FIRST_REVIEW > RETURNED'],
  RETAIN: ['reviewer', 'FIRST_REVIEW > RETAINED'],
  PASS: ['reviewer', 'FIRST_REVIEW > EDITING'],
  REOPEN: ['reviewer', 'RETAINED > FIRST_REVIEW'],
  EDIT: ['desk', 'EDITING > EDITING'],
  REVIEW: ['reviewer', 'EDITING > REVIEWED'],
  SIGN: ['signer', 'REVIEWED > SIGNED'],
  SEND_BACK: ['signer', 'REVIEWED > EDITING', 'SIGNED > EDITING'],
  UNDO: [
    'reviewer',
    'FIRST_REVIEW > SUBMITTED',
    'RETURNED > FIRST_REVIEW',
    'EDITING > FIRST_REVIEW',
    'REVIEWED > EDITING',
  ],
  ISSUE: ['secretariat', 'SIGNED > ISSUED'],
  SEND_UP: ['secretariat', 'ISSUED > FEEDBACK', 'FEEDBACK > FEEDBACK'],
  RECORD_OUTCOME: ['secretariat', 'FEEDBACK > FEEDBACK'],
  WITHDRAW_SUBMISSION: ['secretariat', 'FEEDBACK > FEEDBACK', 'ISSUED > ISSUED'],
  WRITE_INSTRUCTION: ['leader', 'ISSUED > FEEDBACK', 'FEEDBACK > FEEDBACK'],
  RECORD_INSTRUCTION: ['secretariat', 'ISSUED > FEEDBACK', 'FEEDBACK > FEEDBACK'],
  CORRECT: ['secretariat', 'ISSUED > ISSUED', 'FEEDBACK > FEEDBACK', 'ARCHIVED > ARCHIVED'],
  ARCHIVE: ['secretariat', 'ISSUED > ARCHIVED', 'FEEDBACK > ARCHIVED'],
  RETRIEVE: ['secretariat', 'ARCHIVED > FEEDBACK'],
};

describe.each(acts)('%s', (act) => {
  const [whose, ...moves] = HOUSE[act];

  it(`belongs to whoever ${whose}, and to nobody else`, () => {
    const parts = Object.keys(nobody) as (keyof BriefCapacity)[];

    expect(parts.filter((part) => mayDo(act, { ...nobody, [part]: true }))).toEqual([whose]);
  });

  it(`leads where it should, and is refused from anywhere else: ${moves.join(', ')}`, () => {
    const open = statuses.filter((status) => whyCannotDo(act, nobody, at(status)) === null);
    const shut = statuses.filter((status) => !open.includes(status));

    expect(open.map((from) => `${from} > ${statusAfter(act, from)}`).sort()).toEqual([...moves].sort());
    for (const status of shut) {
      expect(whyCannotDo(act, nobody, at(status))).toBe('WRONG_STATUS');
      expect(() => statusAfter(act, status)).toThrow(`brief: ${act} from ${status}`);
    }
  });
});

/** Tried from wherever it is open. */
const refusedAs = (as: Partial<BriefCapacity>, facts: Partial<BriefFacts> = {}) =>
  Object.fromEntries(
    acts
      .map((act) => {
        const status = HOUSE[act][1]?.split(' > ')[0] as BriefStatus;
        return [act, whyCannotDo(act, { ...nobody, ...as }, { ...at(status), ...facts })] as const;
      })
      .filter(([, refusal]) => refusal !== null),
  );

it('is judged and changed by somebody else than who wrote it', () => {
  expect(refusedAs({ isAuthor: true })).toEqual(
    Object.fromEntries(
      [
        ...['TAKE_UP', 'RETURN', 'RETAIN', 'PASS', 'REOPEN', 'EDIT', 'REVIEW', 'SIGN', 'SEND_BACK', 'UNDO'],
        'WRITE_INSTRUCTION',
      ].map((act) => [act, 'OWN_BRIEF']),
    ),
  );
});

it('is signed by somebody who neither edited nor reviewed it', () => {
  expect(refusedAs({ edited: true })).toEqual({ SIGN: 'EDITED_IT' });
  expect(refusedAs({ reviewed: true })).toEqual({ SIGN: 'REVIEWED_IT' });
  expect(refusedAs({ edited: true, reviewed: true })).toEqual({ SIGN: 'EDITED_IT' });
});

it('goes up, and is instructed on, under the number of the composite it went into', () => {
  expect(refusedAs({}, { isIssued: false })).toEqual({
    SEND_UP: 'WITHIN_COMPOSITE',
    RECORD_INSTRUCTION: 'WITHIN_COMPOSITE',
    WRITE_INSTRUCTION: 'WITHIN_COMPOSITE',
  });
});

it('is put away when everything was heard of and every instruction holds', () => {
  expect(refusedAs({}, { awaited: 1, openInstructions: 1 })).toEqual({ ARCHIVE: 'OUTCOME_AWAITED' });
  expect(refusedAs({}, { openInstructions: 1 })).toEqual({ ARCHIVE: 'INSTRUCTION_OPEN' });
});

it('is undone while nothing followed, and only by the step that led where it stands', () => {
  expect(refusedAs({}, { lastStep: BriefStepKind.EDITED })).toEqual({ UNDO: 'STEP_WENT_ON' });
  expect(refusedAs({}, { lastStep: null })).toEqual({ UNDO: 'STEP_WENT_ON' });
});
