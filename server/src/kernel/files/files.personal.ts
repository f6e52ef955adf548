import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../personal.js';
import { StoredFile } from './stored-file.entity.js';

/** What is kept of people here. */
export const filesPersonal: readonly PersonalData[] = [
  personal(StoredFile, ['name', 'bytes'], {
    whose: Whose.PICTURED,
    what: [PersonalKind.LIKENESS],
    purpose: Purpose.TELL_THE_PUBLIC,
    ground: Ground.PUBLIC_REPORTING,
    kept: Kept.WITH_RECORD,
  }),
];
