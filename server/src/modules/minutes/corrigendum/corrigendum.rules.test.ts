import { expect, it } from '@jest/globals';
import { MinutesStatus } from '../minutes.entity.js';
import { CorrigendumStatus } from './corrigendum.entity.js';
import { whyCannotConfirmCorrigendum, whyCannotDraft } from './corrigendum.rules.js';

const { DRAFT, CONFIRMED, WITHDRAWN } = CorrigendumStatus;

it('is drafted to minutes that are confirmed: before that the text itself is changed', () => {
  for (const status of Object.values(MinutesStatus)) {
    expect([status, whyCannotDraft({ status })?.code]).toEqual([
      status,
      status === MinutesStatus.CONFIRMED ? undefined : 'MINUTES_NOT_CONFIRMED',
    ]);
  }
  expect(whyCannotDraft(null)?.code).toBe('MINUTES_NOT_CONFIRMED');
});

it('is approved once, by somebody who wrote none of it', () => {
  const draft = { status: DRAFT, writers: ['first', 'second'] };

  expect(whyCannotConfirmCorrigendum(draft, 'third')).toBeNull();
  expect(whyCannotConfirmCorrigendum(draft, null)).toBeNull();
  for (const writer of draft.writers) {
    expect(whyCannotConfirmCorrigendum(draft, writer)?.code).toBe('WRITER_MAY_NOT_CONFIRM');
  }
  for (const status of [CONFIRMED, WITHDRAWN]) {
    expect(whyCannotConfirmCorrigendum({ ...draft, status }, 'third')?.code).toBe('CORRIGENDUM_SETTLED');
  }
});
