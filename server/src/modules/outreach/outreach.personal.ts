import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { OutreachRecord } from './outreach-record.entity.js';

/** What is kept of people here. */
export const outreachPersonal: readonly PersonalData[] = [
  personal(OutreachRecord, ['tellerName'], {
    whose: Whose.MEMBER,
    what: [PersonalKind.NAME],
    purpose: Purpose.EXPLAIN_POLICIES,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(OutreachRecord, ['photoIds'], {
    whose: Whose.PICTURED,
    what: [PersonalKind.LIKENESS],
    purpose: Purpose.EXPLAIN_POLICIES,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
