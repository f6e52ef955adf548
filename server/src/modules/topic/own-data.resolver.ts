import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, STAFF } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { correctSubmitter, eraseSubmitter } from './own-data/change-for-submitter.js';
import { correctOwnName, eraseOwnName } from './own-data/change-own-data.js';
import { readKeptOfSubmitter } from './own-data/kept-of-submitter.queries.js';
import {
  CorrectOwnNameInput,
  CorrectSubmitterInput,
  EraseOwnNameInput,
  EraseSubmitterInput,
  KeptOfSubmitter,
} from './own-data/own-data.types.js';
import type { Topic } from './topic.entity.js';
import { TopicRefusal } from './topic.refusal.js';
import { TopicReceipt } from './topic.types.js';

const OwnNameResult = resultUnion('OwnNameResult', TopicReceipt, TopicRefusal);
const receipt = async (answer: Promise<Topic | TopicRefusal>) => {
  const given = await answer;
  if (given instanceof TopicRefusal) return given;
  return Object.assign(new TopicReceipt(), { number: given.number, trackingCode: given.trackingCode });
};

/** What people may ask of what is kept of them, by the code of their topic. */
@Resolver()
export class OwnDataResolver {
  @Audience('PUBLIC')
  @Query(() => KeptOfSubmitter, { nullable: true, description: '查阅: masked, for whoever holds the code.' })
  keptOfSubmitter(@Arg('code', () => String) code: string, @Ctx() ctx: RequestContext) {
    return readKeptOfSubmitter(ctx, code);
  }

  @Audience('PUBLIC')
  @Mutation(() => OwnNameResult, { description: '更正: by the code and what was left.' })
  correctOwnName(@Arg('input', () => CorrectOwnNameInput) input: CorrectOwnNameInput, @Ctx() ctx: RequestContext) {
    return receipt(correctOwnName(ctx, input));
  }

  @Audience('PUBLIC')
  @Mutation(() => OwnNameResult, { description: '删除: name and telephone at once; the topic stays with the archive.' })
  eraseOwnName(@Arg('input', () => EraseOwnNameInput) input: EraseOwnNameInput, @Ctx() ctx: RequestContext) {
    return receipt(eraseOwnName(ctx, input));
  }

  @Audience(...STAFF)
  @Mutation(() => OwnNameResult, { description: '更正, for somebody who asks at the office.' })
  correctSubmitter(
    @Arg('input', () => CorrectSubmitterInput) input: CorrectSubmitterInput,
    @Ctx() ctx: RequestContext,
  ) {
    return receipt(correctSubmitter(ctx, input));
  }

  @Audience(...STAFF)
  @Mutation(() => OwnNameResult, { description: '删除 at the wish of whoever submitted it, who asks at the office.' })
  eraseSubmitter(@Arg('input', () => EraseSubmitterInput) input: EraseSubmitterInput, @Ctx() ctx: RequestContext) {
    return receipt(eraseSubmitter(ctx, input));
  }
}
