import type { FileSubject } from '../../../kernel/files/index.js';
import type { FileAccess } from '../../../kernel/module.js';
import { prepared } from '../../../kernel/read.js';
import { committeeScope, isInScope } from '../../../kernel/scope.js';
import { memberIdOf } from '../../../kernel/viewer.js';

const OUTSIDE = 'duty.outside';
export const outsideFiles = (id: string): FileSubject => ({ kind: OUTSIDE, id });

const whoseQuery = prepared<{ memberId: string; committeeId: string | null }, { id: string }>(
  'duty.outsideWhose',
  'select member_id as "memberId", committee_id as "committeeId" from outside_duty where id = :id',
);

/** Evidence is for the member and for those who read the file. */
export const fileAccess: Readonly<Record<string, FileAccess>> = {
  [OUTSIDE]: async (ctx, id) => {
    const whose = await ctx.read.one(whoseQuery, { id });
    if (!whose) return false;
    return whose.memberId === memberIdOf(ctx.viewer) || isInScope(committeeScope(ctx.viewer), whose.committeeId);
  },
};
