import { expect, it } from '@jest/globals';
import { Role } from '../../../kernel/viewer.js';
import { holder, ORGANISERS, whoMay } from '../../../kernel/viewer.test-support.js';
import { Disposition } from '../../consultation/index.js';
import { canDispose, isOver, mayOnlyPassOn } from './carried-over.policy.js';

const demand = { committeeId: 'here', ownerId: null, departmentId: null, disposition: Disposition.CARRIED_OVER };

it('is not over while it is carried over or went up', () => {
  const open = Object.values(Disposition).filter((disposition) => !isOver(disposition));

  expect(open.sort()).toEqual([Disposition.CARRIED_OVER, Disposition.ESCALATED].sort());
  expect(isOver(null)).toBe(true);
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
