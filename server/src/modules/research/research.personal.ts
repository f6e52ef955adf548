import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { ResearchFinding } from './findings/finding.entity.js';

/** What is kept of people here. */
export const researchPersonal: readonly PersonalData[] = [
  personal(ResearchFinding, ['photoIds'], {
    whose: Whose.PICTURED,
    what: [PersonalKind.LIKENESS],
    purpose: Purpose.RECORD_MEETINGS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
