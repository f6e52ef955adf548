import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { OpinionRefusal } from '../opinion.refusal.js';
import { informantImports } from './import-informants.js';
import { InformantImportChanged, InformantImportView } from './informant.types.js';
import { InformantImport } from './informant-import.entity.js';

const InformantImportResult = resultUnion('InformantImportResult', InformantImportChanged, OpinionRefusal);
const importAnswer = (answer: InformantImport | OpinionRefusal) =>
  answer instanceof InformantImport ? Object.assign(new InformantImportChanged(), { id: answer.id }) : answer;

@Resolver()
export class InformantImportResolver {
  @Audience('SECRETARIAT')
  @Query(() => InformantImportView, { nullable: true })
  informantImport(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return informantImports.look(ctx, id);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InformantImportResult)
  async confirmInformantImport(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return importAnswer(await informantImports.confirm(ctx, id, version));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InformantImportResult)
  async discardInformantImport(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return importAnswer(await informantImports.discard(ctx, id));
  }
}
