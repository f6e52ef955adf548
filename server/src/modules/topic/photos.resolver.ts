import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { ReleaseTopicPhotoInput, WithdrawTopicPhotoInput } from './photos/photos.inputs.js';
import { readPhotos } from './photos/photos.queries.js';
import { TopicPhotoRow } from './photos/photos.types.js';
import { releaseTopicPhoto, withdrawTopicPhoto } from './photos/release-photo.js';
import { TopicPhoto } from './photos/topic-photo.entity.js';
import { TopicRefusal } from './topic.refusal.js';
import { TopicDetail } from './topic.types.js';

const TopicPhotoResult = resultUnion('TopicPhotoResult', TopicPhoto, TopicRefusal);

@Resolver(() => TopicDetail)
export class TopicPhotoResolver {
  @FieldResolver(() => [TopicPhotoRow], { description: 'What was sent in with it, in its order; three at most.' })
  photos(@Root() topic: TopicDetail, @Ctx() ctx: RequestContext) {
    return readPhotos(ctx, topic);
  }

  @Audience(...STAFF)
  @Mutation(() => TopicPhotoResult, { description: 'Lets everybody see it, covered where a copy is named.' })
  releaseTopicPhoto(
    @Arg('input', () => ReleaseTopicPhotoInput) input: ReleaseTopicPhotoInput,
    @Ctx() ctx: RequestContext,
  ) {
    return releaseTopicPhoto(ctx, input);
  }

  @Audience(...STAFF)
  @Mutation(() => TopicPhotoResult, { description: 'Takes it back; those who handle the topic still see it.' })
  withdrawTopicPhoto(
    @Arg('input', () => WithdrawTopicPhotoInput) input: WithdrawTopicPhotoInput,
    @Ctx() ctx: RequestContext,
  ) {
    return withdrawTopicPhoto(ctx, input);
  }
}
