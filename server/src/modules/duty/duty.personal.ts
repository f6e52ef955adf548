import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { OutsideDuty } from './outside/outside-duty.entity.js';

/** What is kept of people here. */
export const dutyPersonal: readonly PersonalData[] = [
  personal(OutsideDuty, ['evidenceIds'], {
    whose: Whose.PICTURED,
    what: [PersonalKind.LIKENESS],
    purpose: Purpose.KEEP_ROSTER,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
