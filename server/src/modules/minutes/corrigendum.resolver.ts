import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { MeetingRefusal } from '../meeting/index.js';
import { confirmCorrigendum } from './corrigendum/confirm-corrigendum.js';
import type { MinutesCorrigendum } from './corrigendum/corrigendum.entity.js';
import { Corrigenda, DraftCorrigendumInput } from './corrigendum/corrigendum.types.js';
import { draftCorrigendum, withdrawCorrigendum } from './corrigendum/draft-corrigendum.js';
import { readCorrigenda } from './corrigendum/read-corrigenda.js';

const CorrigendaResult = resultUnion('CorrigendaResult', Corrigenda, MeetingRefusal);
const AT_THE_TABLE = ['GUEST', ...PARTIES] as const;

/** Every act answers with all of them as they then are. */
async function shown(ctx: RequestContext, meetingId: string, act: Promise<MinutesCorrigendum | MeetingRefusal>) {
  const answer = await act;
  return answer instanceof MeetingRefusal ? answer : readCorrigenda(ctx, meetingId);
}

@Resolver()
export class CorrigendumResolver {
  @Audience(...AT_THE_TABLE)
  @Query(() => Corrigenda)
  minutesCorrigenda(@Arg('meetingId', () => ID) meetingId: string, @Ctx() ctx: RequestContext): Promise<Corrigenda> {
    return readCorrigenda(ctx, meetingId);
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => CorrigendaResult, { description: '起草纪要更正' })
  draftCorrigendum(
    @Arg('input', () => DraftCorrigendumInput) input: DraftCorrigendumInput,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, input.meetingId, draftCorrigendum(ctx, input));
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => CorrigendaResult, { description: 'Takes a draft away; a confirmed one is corrected by another.' })
  withdrawCorrigendum(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('corrigendumId', () => ID) corrigendumId: string,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, meetingId, withdrawCorrigendum(ctx, meetingId, corrigendumId));
  }

  @Audience(...AT_THE_TABLE)
  @Mutation(() => CorrigendaResult, { description: '确认纪要更正' })
  confirmCorrigendum(
    @Arg('meetingId', () => ID) meetingId: string,
    @Arg('corrigendumId', () => ID) corrigendumId: string,
    @Arg('version', () => Int) version: number,
    @Ctx() ctx: RequestContext,
  ) {
    return shown(ctx, meetingId, confirmCorrigendum(ctx, meetingId, corrigendumId, version));
  }
}
