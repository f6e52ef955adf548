import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { SearchEntry } from './search.entity.js';

/** What is kept of people here. */
export const searchPersonal: readonly PersonalData[] = [
  personal(SearchEntry, ['title', 'text', 'lexemes'], {
    whose: Whose.NAMED,
    what: [PersonalKind.WORDS],
    purpose: Purpose.FIND_RECORDS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
];
