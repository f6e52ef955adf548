import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { composePaper } from './compose-paper.js';
import { meetingPapers } from './meeting-papers.js';
import { MeetingPaper, OfficialPaperView, PaperKind } from './paper.types.js';

@Resolver()
export class DocumentResolver {
  @Audience('SIGNED_IN')
  @Query(() => OfficialPaperView, {
    nullable: true,
    description: 'Null: there is no such record, or no paper of it yet, or not for you.',
  })
  async officialPaper(
    @Arg('kind', () => PaperKind) kind: PaperKind,
    @Arg('id', () => ID) id: string,
    @Ctx() ctx: RequestContext,
  ) {
    const paper = await composePaper(ctx, kind, id);
    return paper && OfficialPaperView.of(paper);
  }

  @Audience('SIGNED_IN')
  @Query(() => [MeetingPaper], {
    nullable: true,
    description: 'What there is to print for one meeting, in its order. Null: there is nothing, or not for you.',
  })
  async meetingPapers(@Arg('consultationId', () => ID) consultationId: string, @Ctx() ctx: RequestContext) {
    const papers = await meetingPapers(ctx, consultationId);
    return papers.length === 0
      ? null
      : papers.map(({ kind, paper }) =>
          Object.assign(new MeetingPaper(), { kind, paper: OfficialPaperView.of(paper) }),
        );
  }
}
