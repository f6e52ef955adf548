import { expect, it } from '@jest/globals';
import { escalationOf } from './escalation.rules.js';
import { EscalationLevel, type EscalationStep, EscalationStepKind as Step } from './escalation.types.js';

const now = (kind: Step): EscalationStep => ({ kind, level: null, on: null });
const adopted = { kind: Step.ADOPTED, level: EscalationLevel.CITY, on: '2026-03-09' };

it('says nothing of what nobody wrote about', () => {
  expect(escalationOf([])).toEqual([]);
});

it('lets the brief that came furthest speak for several, before one is out', () => {
  expect(escalationOf([now(Step.RETAINED), now(Step.BEING_WRITTEN)])).toEqual([now(Step.BEING_WRITTEN)]);
  expect(escalationOf([now(Step.BEING_WRITTEN), now(Step.WITH_DESK)])).toEqual([now(Step.WITH_DESK)]);
  expect(escalationOf([now(Step.RETAINED)])).toEqual([now(Step.RETAINED)]);
});

it('tells what happened once one is out, and nothing of the others', () => {
  const issued = { kind: Step.ISSUED, level: null, on: '2026-03-02' };
  expect(escalationOf([now(Step.RETAINED), issued, adopted])).toEqual([issued, adopted]);
});
