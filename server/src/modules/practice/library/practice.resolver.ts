import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, ORGANISERS } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { pageOf } from '../../../kernel/page.js';
import { OfficialPaperView } from '../../document/index.js';
import { drawUpPractice } from './draw-up-practice.js';
import { PRACTICE_READERS } from './practice.audience.js';
import {
  DrawUpPracticeInput,
  DropPracticeUseInput,
  PracticeActInput,
  PracticeFilter,
  PracticeReasonInput,
  SavePracticeInput,
  UsePracticeInput,
} from './practice.inputs.js';
import { readConsultationPractices, readPractice, readPracticeTargets } from './practice.queries.js';
import {
  ConsultationPractices,
  PracticeDetail,
  PracticeResult,
  PracticeRow,
  PracticeTarget,
  practiceAnswer,
  takenOverAnswer,
  UsePracticeResult,
} from './practice.types.js';
import { PracticeOrder } from './practice-order.js';
import { practicePaper } from './practice-paper.js';
import { readPracticeCategories, readPractices } from './practices.queries.js';
import { releasePractice, restorePractice, retirePractice, returnPractice } from './review-practice.js';
import { dropPracticeUse, usePractice } from './use-practice.js';
import { discardPractice, proposePractice, revisePractice, savePractice, takePracticeBack } from './write-practice.js';

const PracticePage = pageOf('PracticePage', PracticeRow, ...PRACTICE_READERS);

/** 经验库: drawn up from the record, released by another person, and what another committee starts from. */
@Resolver()
export class PracticeResolver {
  @Audience(...PRACTICE_READERS)
  @Query(() => PracticePage, { description: 'The library; with a status, what of it the viewer may see so.' })
  practices(
    @Arg('filter', () => PracticeFilter, { nullable: true }) filter: PracticeFilter | null,
    @Arg('order', () => PracticeOrder, { nullable: true }) order: PracticeOrder | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readPractices(ctx, { filter, order, first, after });
  }

  @Audience(...PRACTICE_READERS)
  @Query(() => [String], { description: 'The categories of what is in the library, the most frequent first.' })
  practiceCategories(@Ctx() ctx: RequestContext) {
    return readPracticeCategories(ctx);
  }

  @Audience(...PRACTICE_READERS)
  @Query(() => PracticeDetail, { nullable: true })
  practice(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readPractice(ctx, id);
  }

  @Audience(...PRACTICE_READERS)
  @Query(() => OfficialPaperView, { nullable: true, description: 'As it is printed, with the facts of today.' })
  async practicePaper(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    const paper = await practicePaper(ctx, id);
    return paper && OfficialPaperView.of(paper);
  }

  @Audience(...ORGANISERS)
  @Query(() => [PracticeTarget], { description: 'What the viewer is preparing, and can begin with a practice.' })
  practiceTargets(@Ctx() ctx: RequestContext) {
    return readPracticeTargets(ctx);
  }

  @Audience(...ORGANISERS)
  @Query(() => ConsultationPractices, {
    description: 'The practice drawn from a consultation, and those it took over.',
  })
  consultationPractices(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    return readConsultationPractices(ctx, consultationId);
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PracticeResult, { description: '写成经验: in one act, from the record.' })
  drawUpPractice(@Arg('input', () => DrawUpPracticeInput) input: DrawUpPracticeInput, @Ctx() ctx: RequestContext) {
    return practiceAnswer(drawUpPractice(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PracticeResult, { description: 'Its words, and which parts go out.' })
  savePractice(@Arg('input', () => SavePracticeInput) input: SavePracticeInput, @Ctx() ctx: RequestContext) {
    return practiceAnswer(savePractice(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PracticeResult, { description: '提交审核' })
  proposePractice(@Arg('input', () => PracticeActInput) input: PracticeActInput, @Ctx() ctx: RequestContext) {
    return practiceAnswer(proposePractice(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PracticeResult, { description: '撤回, before somebody looked.' })
  takePracticeBack(@Arg('input', () => PracticeActInput) input: PracticeActInput, @Ctx() ctx: RequestContext) {
    return practiceAnswer(takePracticeBack(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PracticeResult, { description: '退回修改' })
  returnPractice(@Arg('input', () => PracticeReasonInput) input: PracticeReasonInput, @Ctx() ctx: RequestContext) {
    return practiceAnswer(returnPractice(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PracticeResult, { description: '入库, by somebody whose words do not stand in it.' })
  releasePractice(@Arg('input', () => PracticeActInput) input: PracticeActInput, @Ctx() ctx: RequestContext) {
    return practiceAnswer(releasePractice(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PracticeResult, { description: '修订: what stands goes on standing meanwhile.' })
  revisePractice(@Arg('input', () => PracticeReasonInput) input: PracticeReasonInput, @Ctx() ctx: RequestContext) {
    return practiceAnswer(revisePractice(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PracticeResult, { description: 'A draft that is given up; a revision that is not made.' })
  discardPractice(@Arg('input', () => PracticeActInput) input: PracticeActInput, @Ctx() ctx: RequestContext) {
    return practiceAnswer(discardPractice(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => PracticeResult, { description: '停用: nobody starts from it any more.' })
  retirePractice(@Arg('input', () => PracticeReasonInput) input: PracticeReasonInput, @Ctx() ctx: RequestContext) {
    return practiceAnswer(retirePractice(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => PracticeResult, { description: '恢复: it is in the library as it was.' })
  restorePractice(@Arg('input', () => PracticeActInput) input: PracticeActInput, @Ctx() ctx: RequestContext) {
    return practiceAnswer(restorePractice(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => UsePracticeResult, { description: '从这条经验开始: takes over what is chosen; nobody is told.' })
  usePractice(@Arg('input', () => UsePracticeInput) input: UsePracticeInput, @Ctx() ctx: RequestContext) {
    return takenOverAnswer(usePractice(ctx, input));
  }

  @Audience(...ORGANISERS)
  @Mutation(() => UsePracticeResult, { description: 'It does not go by it after all.' })
  dropPracticeUse(@Arg('input', () => DropPracticeUseInput) input: DropPracticeUseInput, @Ctx() ctx: RequestContext) {
    return takenOverAnswer(dropPracticeUse(ctx, input));
  }
}
