import { Ctx, FieldResolver, Resolver } from 'type-graphql';
import { type RequestContext } from '../../kernel/context.js';
import { departmentIdsOf } from '../../kernel/viewer.js';
import { ViewerProfile } from '../identity/index.js';

/** What somebody may do, before there is a record to do it to. */
@Resolver(() => ViewerProfile)
export class TopicOfViewer {
  @FieldResolver(() => Boolean, { description: 'Letters with which topics were handed on come to a department.' })
  canAnswerLetters(@Ctx() { viewer }: RequestContext) {
    return departmentIdsOf(viewer).length > 0;
  }
}
