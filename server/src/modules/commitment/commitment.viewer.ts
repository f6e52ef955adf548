import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { departmentIdsOf, memberIdOf } from '../../kernel/viewer.js';
import { ViewerProfile } from '../identity/index.js';
import { canKeepProgressStages } from './progress/save-progress-stage.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class CommitmentOfViewer {
  @FieldResolver(() => Boolean, { description: 'Commitments are handled by a department.' })
  canAnswerCommitments(@Ctx() { viewer }: RequestContext) {
    return departmentIdsOf(viewer).length > 0;
  }

  @FieldResolver(() => Boolean, { description: 'Follows, verifies and looks back, as a member.' })
  canFollowCommitments(@Ctx() { viewer }: RequestContext) {
    return memberIdOf(viewer) !== null;
  }

  @FieldResolver(() => Boolean, { description: 'The short list departments say from how far they are.' })
  canKeepProgressStages(@Ctx() { viewer }: RequestContext) {
    return canKeepProgressStages(viewer);
  }
}
