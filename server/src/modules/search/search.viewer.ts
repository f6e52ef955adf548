import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { ViewerProfile } from '../identity/index.js';
import { canEditDictionary } from './search.policy.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class SearchOfViewer {
  @FieldResolver(() => Boolean, { description: 'The words that search knows as one.' })
  canEditDictionary(@Ctx() { viewer }: RequestContext) {
    return canEditDictionary(viewer);
  }
}
