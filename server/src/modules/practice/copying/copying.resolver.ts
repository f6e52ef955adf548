import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { type Consultation, ConsultationRefusal } from '../../consultation/index.js';
import { PracticeRefusal, PracticeRefusalCode } from '../practice.refusal.js';
import { copyConsultation } from './copy-consultation.js';
import { CopyConsultationInput, DropCopiedInput } from './copying.inputs.js';
import { readCopiedInto, readCopyPreview, readCopySources } from './copying.queries.js';
import { ConsultationCopied, CopiedInto, CopyPreview, CopySource } from './copying.types.js';
import { dropCopied } from './drop-copied.js';

const CopyConsultationResult = resultUnion('CopyConsultationResult', ConsultationCopied, PracticeRefusal);
/** Whatever stands in the way of preparing it is said in the words of copying. */
function written(answer: Consultation | ConsultationRefusal | PracticeRefusal): ConsultationCopied | PracticeRefusal {
  if (answer instanceof PracticeRefusal) return answer;
  if (answer instanceof ConsultationRefusal) return new PracticeRefusal(PracticeRefusalCode.STEP_NOT_ALLOWED);
  return Object.assign(new ConsultationCopied(), { id: answer.id });
}

@Resolver()
export class CopyingResolver {
  @Audience(...ORGANISERS)
  @Query(() => [CopySource], { description: 'Earlier consultations of the same liaison committee, the last first.' })
  copySources(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('text', () => String, { nullable: true }) text: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readCopySources(ctx, consultationId, textInput(text, { field: 'text', max: TITLE_MAX }));
  }

  @Audience(...ORGANISERS)
  @Query(() => CopyPreview, { nullable: true, description: 'What an earlier consultation would bring.' })
  copyPreview(
    @Arg('consultationId', () => ID) consultationId: string,
    @Arg('fromId', () => ID) fromId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return readCopyPreview(ctx, consultationId, fromId);
  }

  @Audience(...ORGANISERS)
  @Query(() => CopiedInto, { description: 'What it took over, and who of it waits to be invited.' })
  copiedInto(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readCopiedInto(ctx, consultationId);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CopyConsultationResult, { description: '照上一次办: takes over what is chosen; nobody is told.' })
  async copyConsultation(
    @Arg('input', () => CopyConsultationInput) input: CopyConsultationInput,
    @Ctx() ctx: RequestContext,
  ) {
    return written(await copyConsultation(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => CopyConsultationResult, { description: 'Some of it is not wanted after all.' })
  async dropCopied(@Arg('input', () => DropCopiedInput) input: DropCopiedInput, @Ctx() ctx: RequestContext) {
    return written(await dropCopied(ctx, input));
  }
}
