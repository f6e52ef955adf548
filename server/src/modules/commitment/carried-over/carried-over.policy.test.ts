import { expect, it } from '@jest/globals';
import { Role } from '../../../kernel/viewer.js';
import { holder, ORGANISERS, whoMay } from '../../../kernel/viewer.test-support.js';
import { Disposition } from '../../consultation/index.js';
import { canDispose, isOver, mayOnlyPassOn } from './carried-over.policy.js';

const demand = { committeeId: 'here', ownerId: null, departmentId: null, disposition: Disposition.CARRIED_OVER };

const open = (disposedAfterwards: boolean | null) =>
  Object.values(Disposition).filter((disposition) => !isOver({ disposition, disposedAfterwards }));

it('is not over while it is carried over or went up', () => {
  const goesOn = [Disposition.CARRIED_OVER, Disposition.ESCALATED].sort();
  expect(open(null).sort()).toEqual(goesOn);
  expect(open(false).sort()).toEqual(goesOn);
  expect(isOver({ disposition: null, disposedAfterwards: null })).toBe(true);
});

it('is not over either where somebody settled it the wrong way since the minutes', () => {
  expect(open(true).sort()).toEqual(
    [Disposition.CARRIED_OVER, Disposition.ESCALATED, Disposition.SOLVED_ON_SPOT, Disposition.DECLINED].sort(),
  );
  expect(isOver({ disposition: null, disposedAfterwards: true })).toBe(true);
});

it('is disposed of by its owner, its committee and the secretariat', () => {
  expect(whoMay((viewer) => canDispose(viewer, demand))).toEqual(ORGANISERS);
  expect(whoMay((viewer) => canDispose(viewer, { ...demand, ownerId: 'me' }))).toEqual(
    whoMay((viewer) => viewer?.kind === 'ACCOUNT'),
  );
  expect(whoMay((viewer) => canDispose(viewer, { ...demand, ownerId: 'somebody else' }))).toEqual(ORGANISERS);
});

it('lets departments pass it on and nothing more, but whoever also answers for the committee', () => {
  expect(whoMay((viewer) => mayOnlyPassOn(viewer, demand))).toEqual(['department', 'department there']);
  expect(whoMay((viewer) => mayOnlyPassOn(viewer, { ...demand, departmentId: 'here' }))).toEqual([
    'department',
    'department there',
  ]);
  const ofBoth = holder(
    { role: Role.DEPARTMENT_OFFICER, departmentId: 'here' },
    { role: Role.DIRECTOR, committeeId: 'here' },
  );
  expect(mayOnlyPassOn(ofBoth, { ...demand, departmentId: 'there' })).toBe(false);
  // The department that was asked never settles it, whatever other posts its officer holds.
  expect(mayOnlyPassOn(ofBoth, { ...demand, departmentId: 'here' })).toBe(true);
});
