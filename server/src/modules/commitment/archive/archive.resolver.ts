import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../../../kernel/context.js';
import { ConsultationDetail } from '../../consultation/index.js';
import { canTakeArchive } from './archive.routes.js';

@Resolver(() => ConsultationDetail)
export class ArchiveResolver {
  @FieldResolver(() => Boolean)
  viewerCanTakeArchive(@Root() { committeeId }: ConsultationDetail, @Ctx() { viewer }: RequestContext) {
    return canTakeArchive(viewer, committeeId);
  }
}
