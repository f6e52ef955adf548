import type { FileSubject } from '../../kernel/files/index.js';
import type { FileAccess } from '../../kernel/module.js';
import type { OpinionBrief } from './brief.entity.js';
import { readBriefStanding } from './brief.queries.js';

const KIND = 'opinion.brief';

/** What an attachment of this brief hangs on. */
export function briefFiles({ id }: Pick<OpinionBrief, 'id'>): FileSubject {
  return { kind: KIND, id };
}

/** Whoever may read the brief may read what is attached to it. */
export const fileAccess: Readonly<Record<string, FileAccess>> = {
  [KIND]: async (ctx, id) => (await readBriefStanding(ctx, id))?.reads ?? false,
};
