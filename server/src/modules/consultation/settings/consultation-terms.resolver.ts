import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type RequestContext } from '../../../kernel/context.js';
import { LocalDate } from '../../../kernel/scalars.js';
import { ConsultationDetail } from '../consultation.types.js';
import { readMinutesDueOn } from './form-settings.queries.js';

@Resolver(() => ConsultationDetail)
export class ConsultationTermsResolver {
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'Until when the minutes are to be confirmed; null before the meeting ended and once they are.',
  })
  minutesDueOn(@Root() detail: ConsultationDetail, @Ctx() ctx: RequestContext) {
    return readMinutesDueOn(ctx, detail.id);
  }
}
