import type { FileSubject } from '../../kernel/files/index.js';
import type { FileAccess } from '../../kernel/module.js';
import { mayReadNotice, mayReadRecord } from './outreach.access.js';

const NOTICE = 'outreach.notice';
const RECORD = 'outreach.record';

export const noticeFiles = (id: string): FileSubject => ({ kind: NOTICE, id });
export const recordFiles = (id: string): FileSubject => ({ kind: RECORD, id });

/** Whoever may read the notice reads what is attached to it; a record's photographs are for the desk and whoever told. */
export const fileAccess: Readonly<Record<string, FileAccess>> = { [NOTICE]: mayReadNotice, [RECORD]: mayReadRecord };
