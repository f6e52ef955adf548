import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import type { RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canHaveProposed } from './proposing.policy.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class ProposingOfViewer {
  @FieldResolver(() => Boolean, { description: '模型拟稿: there is a model, and they write.' })
  canHaveWordsProposed(@Ctx() { viewer, services }: RequestContext) {
    return services.config.model !== null && canHaveProposed(viewer);
  }
}
