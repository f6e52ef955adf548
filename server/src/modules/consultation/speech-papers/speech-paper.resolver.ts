import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { INVITED, PREPARERS } from '../consultation.audience.js';
import { Consultation } from '../consultation.entity.js';
import { ConsultationRefusal } from '../consultation.refusal.js';
import { orderSpeechPapers } from './order-speech-papers.js';
import { reviewSpeechPaper } from './review-speech-paper.js';
import { saveSpeechPaper, takeBackSpeechPaper } from './save-speech-paper.js';
import { SpeechPaper } from './speech-paper.entity.js';
import { readSpeechPapers } from './speech-paper.queries.js';
import {
  OrderSpeechPapersInput,
  ReviewSpeechPaperInput,
  SaveSpeechPaperInput,
  SpeechPapers,
  TakeBackSpeechPaperInput,
} from './speech-paper.types.js';

const SpeechPaperResult = resultUnion('SpeechPaperResult', SpeechPaper, ConsultationRefusal);
const OrderSpeechPapersResult = resultUnion('OrderSpeechPapersResult', Consultation, ConsultationRefusal);

@Resolver()
export class SpeechPaperResolver {
  @Audience(...INVITED)
  @Query(() => SpeechPapers)
  speechPapers(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readSpeechPapers(ctx, consultationId);
  }

  @Audience(...INVITED)
  @Mutation(() => SpeechPaperResult)
  saveSpeechPaper(@Arg('input', () => SaveSpeechPaperInput) input: SaveSpeechPaperInput, @Ctx() ctx: RequestContext) {
    return saveSpeechPaper(ctx, input);
  }

  @Audience(...INVITED)
  @Mutation(() => SpeechPaperResult)
  takeBackSpeechPaper(
    @Arg('input', () => TakeBackSpeechPaperInput) input: TakeBackSpeechPaperInput,
    @Ctx() ctx: RequestContext,
  ) {
    return takeBackSpeechPaper(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => SpeechPaperResult)
  reviewSpeechPaper(
    @Arg('input', () => ReviewSpeechPaperInput) input: ReviewSpeechPaperInput,
    @Ctx() ctx: RequestContext,
  ) {
    return reviewSpeechPaper(ctx, input);
  }

  @Audience(...PREPARERS)
  @Mutation(() => OrderSpeechPapersResult)
  orderSpeechPapers(
    @Arg('input', () => OrderSpeechPapersInput) input: OrderSpeechPapersInput,
    @Ctx() ctx: RequestContext,
  ) {
    return orderSpeechPapers(ctx, input);
  }
}
