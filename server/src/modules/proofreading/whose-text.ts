import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { isStaff } from '../../kernel/scope.js';
import { authorizeMinutesWriter } from '../minutes/index.js';
import { canWriteBriefs, readBriefStanding } from '../opinion/index.js';
import { authorizeStoryEditor, canWriteStories } from '../publicity/index.js';
import type { ProofTextInput } from './proofreading.types.js';
import { ProofTextKind } from './waved-slip.entity.js';

/** Only whoever writes this text goes on; a text that is saved nowhere yet is anybody's who may write one. */
export async function authorizeTextWriter(ctx: RequestContext, of: ProofTextInput | null): Promise<void> {
  if (of === null) {
    const { viewer } = ctx;
    authorize(canWriteBriefs(viewer) || canWriteStories(viewer) || isStaff(viewer), 'have a text read');
    return;
  }
  const id = knownId(of.id);
  switch (of.kind) {
    case ProofTextKind.MINUTES:
      return authorizeMinutesWriter(ctx, id);
    case ProofTextKind.STORY:
      return authorizeStoryEditor(ctx, id);
    case ProofTextKind.BRIEF: {
      const standing = await readBriefStanding(ctx, id);
      if (!standing?.reads) throw notFound();
      authorize(standing.isAuthor || standing.desk, 'write this brief');
    }
  }
}
