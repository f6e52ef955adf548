import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { ConsultationResult } from '../consultation.results.js';
import { giveBackTopic, takeUpAnotherTopic } from './change-topics.js';
import { GiveBackTopicInput, TakeUpTopicInput } from './topics.inputs.js';

@Resolver()
export class TopicsResolver {
  @Audience(...STAFF)
  @Mutation(() => ConsultationResult, {
    description: 'Another accepted topic of the committee is talked about as well.',
  })
  takeUpConsultationTopic(@Arg('input', () => TakeUpTopicInput) input: TakeUpTopicInput, @Ctx() ctx: RequestContext) {
    return takeUpAnotherTopic(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => ConsultationResult, { description: 'A topic waits for another consultation again.' })
  giveBackConsultationTopic(
    @Arg('input', () => GiveBackTopicInput) input: GiveBackTopicInput,
    @Ctx() ctx: RequestContext,
  ) {
    return giveBackTopic(ctx, input);
  }
}
