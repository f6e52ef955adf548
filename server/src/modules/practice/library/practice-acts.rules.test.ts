import { describe, expect, it } from '@jest/globals';
import { PracticeStatus } from './practice.enums.js';
import { mayDo, PracticeAct, whyCannot } from './practice-acts.rules.js';

const writer = { writes: true, reviews: false, wrote: true };
const reviewer = { writes: false, reviews: true, wrote: false };
const bystander = { writes: false, reviews: false, wrote: false };
const acts = Object.values(PracticeAct);

describe('who may', () => {
  it('the writer write, propose and retire, the reviewer return, release, retire and restore, nobody else anything', () => {
    expect(acts.filter((act) => !mayDo(act, writer))).toEqual(['RETURN', 'RELEASE', 'RESTORE']);
    expect(acts.filter((act) => mayDo(act, reviewer))).toEqual(['RETURN', 'RELEASE', 'RETIRE', 'RESTORE']);
    expect(acts.filter((act) => mayDo(act, bystander))).toEqual([]);
  });
});

it.each([
  [PracticeStatus.DRAFT, 0, ['EDIT', 'PROPOSE', 'DISCARD']],
  [PracticeStatus.DRAFT, 1, ['EDIT', 'PROPOSE', 'DISCARD', 'RETIRE']],
  [PracticeStatus.PROPOSED, 0, ['TAKE_BACK', 'RETURN', 'RELEASE']],
  [PracticeStatus.PROPOSED, 2, ['TAKE_BACK', 'RETURN', 'RELEASE', 'RETIRE']],
  [PracticeStatus.RELEASED, 1, ['REVISE', 'RETIRE']],
  [PracticeStatus.RETIRED, 1, ['RESTORE']],
  [PracticeStatus.DISCARDED, 0, []],
])('a practice that is %s in edition %i can be done so much with', (status, edition, possible) => {
  const all = { writes: true, reviews: true, wrote: false };
  expect(acts.filter((act) => whyCannot(act, all, { status, edition }) === null)).toEqual(possible);
});

it('is released by nobody whose words stand in it', () => {
  const both = { writes: true, reviews: true, wrote: true };
  expect(whyCannot(PracticeAct.RELEASE, both, { status: PracticeStatus.PROPOSED, edition: 0 })).toBe('WROTE_IT');
});
