import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../../kernel/audience.js';
import type { RequestContext } from '../../../kernel/context.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { MeetingRefusal } from '../../meeting/index.js';
import { correctStatement } from './correct-statement.js';
import { noteStatement } from './note-statement.js';
import { readScribeAids, ScribeAids } from './scribe-aids.js';
import { Statement } from './statement.entity.js';
import { CorrectStatementInput, NoteStatementInput } from './statement.inputs.js';
import { readStatementHistory, StatementAsItStood } from './statement-history.js';
import { withdrawStatement } from './withdraw-statement.js';

const StatementResult = resultUnion('StatementResult', Statement, MeetingRefusal);
const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

@Resolver()
export class StatementsResolver {
  @Audience(...AT_THE_TABLE)
  @Mutation(() => StatementResult)
  noteStatement(@Arg('input', () => NoteStatementInput) input: NoteStatementInput, @Ctx() ctx: RequestContext) {
    return noteStatement(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => StatementResult)
  correctStatement(
    @Arg('input', () => CorrectStatementInput) input: CorrectStatementInput,
    @Ctx() ctx: RequestContext,
  ) {
    return correctStatement(ctx, input);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => StatementResult, { description: 'The speaker takes it back: the words stay, marked.' })
  withdrawStatement(
    @Arg('statementId', () => ID) statementId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return withdrawStatement(ctx, statementId, version);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => [StatementAsItStood], { description: 'Everything a statement has been, the newest first.' })
  statementHistory(@Arg('statementId', () => ID) statementId: string, @Ctx() ctx: RequestContext) {
    return readStatementHistory(ctx, statementId);
  }

  @Audience(...AT_THE_TABLE)
  @Query(() => ScribeAids)
  scribeAids(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext): Promise<ScribeAids> {
    return readScribeAids(ctx, meetingId);
  }
}
