import type { FileSubject } from '../../kernel/files/index.js';
import type { FileAccess } from '../../kernel/module.js';
import { mayReadCommitment } from './may-read-commitment.js';

const KIND = 'commitment';

/** What a file hangs on that was brought as evidence of a commitment. */
export const fileSubject = (id: string): FileSubject => ({ kind: KIND, id });

/** Documents, and pictures as they were taken: whoever may read the commitment. */
export const fileAccess: Readonly<Record<string, FileAccess>> = { [KIND]: mayReadCommitment };
