import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { memberIdOf } from '../../kernel/viewer.js';
import { ViewerProfile } from '../identity/index.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class RankingOfViewer {
  @FieldResolver(() => Boolean, { description: 'Is asked to put the topics of a committee in order.' })
  canRank(@Ctx() { viewer }: RequestContext) {
    return memberIdOf(viewer) !== null;
  }
}
