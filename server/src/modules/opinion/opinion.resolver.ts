import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import type { RequestContext } from '../../kernel/context.js';
import { resultUnion } from '../../kernel/refusal.js';
import { toSlip } from '../identity/index.js';
import { OpinionBrief } from './brief.entity.js';
import { readAuthorChoices, readBrief, readOwnBriefs } from './brief.queries.js';
import { readBriefCounts, readBriefs } from './brief-list.queries.js';
import {
  archiveBrief,
  editBrief,
  issueBrief,
  passBrief,
  reopenBrief,
  retainBrief,
  retrieveBrief,
  returnBrief,
  reviewBrief,
  sendBackBrief,
  signBrief,
  takeUpBrief,
} from './commands/desk-acts.js';
import { discardBrief, saveBrief, takeBackBrief } from './commands/save-brief.js';
import { startBrief } from './commands/start-brief.js';
import {
  activateInformant,
  appointInformant,
  endInformant,
  nominateInformant,
  reviseInformant,
} from './informants/appoint.js';
import { SpecialInformant } from './informants/informant.entity.js';
import { readInformants, readOwnInformant } from './informants/informant.queries.js';
import { lookBack, nameReaders, readWording, recordInstruction, reportHandling } from './instructions/instruct.js';
import { LeaderInstruction } from './instructions/instruction.entity.js';
import { readInstructionReaders, readInstructions } from './instructions/instruction.queries.js';
import { readLadder, readLetters } from './ladder/ladder.queries.js';
import { recordOutcome, sendBriefUp } from './ladder/send-up.js';
import {
  AppointInformantInput,
  BriefActInput,
  BriefDecisionInput,
  BriefFilter,
  EditBriefInput,
  EndInformantInput,
  InformantActInput,
  InformantFilter,
  InstructionFilter,
  IssueBriefInput,
  LookBackInput,
  NameReadersInput,
  NominateInformantInput,
  RecordInstructionInput,
  RecordOutcomeInput,
  ReportHandlingInput,
  ReviseInformantInput,
  SaveBriefInput,
  SendBriefUpInput,
  StartBriefInput,
  SubmissionFilter,
} from './opinion.inputs.js';
import { OpinionRefusal } from './opinion.refusal.js';
import {
  BRIEF_READERS,
  BriefAuthorChoice,
  BriefChanged,
  BriefDetail,
  BriefPage,
  BriefStatusCount,
  DESK,
  InformantChanged,
  InformantPage,
  InformantRow,
  InstructionChanged,
  InstructionPage,
  InstructionReaderRow,
  LadderRung,
  LetterPage,
  WordingOfInstruction,
  WRITERS,
} from './opinion.types.js';

const BriefResult = resultUnion('BriefResult', BriefChanged, OpinionRefusal);
const InstructionResult = resultUnion('InstructionResult', InstructionChanged, OpinionRefusal);
const InformantResult = resultUnion('InformantResult', InformantChanged, OpinionRefusal);

const briefAnswer = (answer: OpinionBrief | OpinionRefusal) =>
  answer instanceof OpinionBrief
    ? Object.assign(new BriefChanged(), { id: answer.id, version: answer.version })
    : answer;
const instructionAnswer = (answer: LeaderInstruction | OpinionRefusal) =>
  answer instanceof LeaderInstruction ? Object.assign(new InstructionChanged(), { id: answer.id }) : answer;
const informantAnswer = (answer: SpecialInformant | OpinionRefusal) =>
  answer instanceof SpecialInformant ? Object.assign(new InformantChanged(), { id: answer.id, slip: null }) : answer;

@Resolver()
export class OpinionResolver {
  @Audience(...DESK)
  @Query(() => BriefPage, { description: 'What was handed in, newest first.' })
  briefs(
    @Arg('filter', () => BriefFilter, { nullable: true }) filter: BriefFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readBriefs(ctx, { filter, first, after });
  }

  @Audience(...DESK)
  @Query(() => [BriefStatusCount])
  briefCounts(
    @Arg('filter', () => BriefFilter, { nullable: true }) filter: BriefFilter | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readBriefCounts(ctx, filter);
  }

  @Audience(...BRIEF_READERS)
  @Query(() => BriefDetail, { nullable: true })
  brief(@Arg('id', () => ID) id: string, @Ctx() ctx: RequestContext) {
    return readBrief(ctx, id);
  }

  @Audience(...WRITERS)
  @Query(() => BriefPage, { description: 'What the viewer writes and wrote, alone or with others.' })
  myBriefs(
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readOwnBriefs(ctx, { first, after });
  }

  @Audience(...WRITERS)
  @Query(() => [BriefAuthorChoice], { description: 'By name, twenty at most.' })
  briefAuthorChoices(@Arg('text', () => String) text: string, @Ctx() ctx: RequestContext) {
    return readAuthorChoices(ctx, text);
  }

  @Audience(...WRITERS)
  @Mutation(() => BriefResult)
  async saveBrief(@Arg('input', () => SaveBriefInput) input: SaveBriefInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await saveBrief(ctx, input));
  }

  @Audience(...WRITERS)
  @Mutation(() => BriefResult, { description: 'A draft out of records, each linked as its source.' })
  async startBrief(@Arg('input', () => StartBriefInput) input: StartBriefInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await startBrief(ctx, input));
  }

  @Audience(...WRITERS)
  @Mutation(() => BriefResult)
  async discardBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await discardBrief(ctx, input));
  }

  @Audience(...WRITERS)
  @Mutation(() => BriefResult, { description: 'As long as nobody has taken it up.' })
  async takeBackBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await takeBackBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: '开始初审' })
  async takeUpBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await takeUpBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: '退回补充, with the reason its author reads.' })
  async returnBrief(@Arg('input', () => BriefDecisionInput) input: BriefDecisionInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await returnBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: '留存未用' })
  async retainBrief(@Arg('input', () => BriefDecisionInput) input: BriefDecisionInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await retainBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: 'A retained one is taken up again.' })
  async reopenBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await reopenBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: 'Past first review: the desk edits its copy.' })
  async passBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await passBrief(ctx, input));
  }

  @Audience('SECRETARIAT', 'REVIEWER')
  @Mutation(() => BriefResult, { description: 'Saves the copy of the desk.' })
  async editBrief(@Arg('input', () => EditBriefInput) input: EditBriefInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await editBrief(ctx, input));
  }

  @Audience('REVIEWER')
  @Mutation(() => BriefResult, { description: '核稿' })
  async reviewBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await reviewBrief(ctx, input));
  }

  @Audience('SIGNER', 'LEADER')
  @Mutation(() => BriefResult, { description: '签发, by somebody who neither wrote nor edited nor reviewed it.' })
  async signBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await signBrief(ctx, input));
  }

  @Audience('SIGNER', 'LEADER')
  @Mutation(() => BriefResult, { description: 'Back to editing, with a reason.' })
  async sendBackBrief(@Arg('input', () => BriefDecisionInput) input: BriefDecisionInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await sendBackBrief(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: '编发: it gets the next number of the year.' })
  async issueBrief(@Arg('input', () => IssueBriefInput) input: IssueBriefInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await issueBrief(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult)
  async archiveBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await archiveBrief(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: 'Late news: out of the archive.' })
  async retrieveBrief(@Arg('input', () => BriefActInput) input: BriefActInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await retrieveBrief(ctx, input));
  }
}

@Resolver()
export class LadderResolver {
  @Audience(...DESK)
  @Query(() => [LadderRung])
  briefLadder(@Arg('year', () => Int) year: number, @Ctx() ctx: RequestContext) {
    return readLadder(ctx, year);
  }

  @Audience(...DESK)
  @Query(() => LetterPage, { description: 'The register of letters out and in.' })
  briefLetters(
    @Arg('filter', () => SubmissionFilter, { nullable: true }) filter: SubmissionFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readLetters(ctx, { filter, first, after });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: '报送' })
  async sendBriefUp(@Arg('input', () => SendBriefUpInput) input: SendBriefUpInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await sendBriefUp(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: 'What became of a submission.' })
  async recordOutcome(@Arg('input', () => RecordOutcomeInput) input: RecordOutcomeInput, @Ctx() ctx: RequestContext) {
    return briefAnswer(await recordOutcome(ctx, input));
  }
}

@Resolver()
export class InstructionResolver {
  @Audience(
    'SECRETARIAT',
    'LEADER',
    'REVIEWER',
    'SIGNER',
    'DEPARTMENT_OFFICER',
    'DIRECTOR',
    'LIAISON_OFFICER',
    'MEMBER',
    'INFORMANT',
  )
  @Query(() => InstructionPage, { description: 'Those the viewer leads, has to act on, or was named for.' })
  instructions(
    @Arg('filter', () => InstructionFilter, { nullable: true }) filter: InstructionFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readInstructions(ctx, { filter, first, after });
  }

  @Audience(...BRIEF_READERS)
  @Query(() => [InstructionReaderRow], { nullable: true })
  instructionReaders(@Arg('instructionId', () => ID) instructionId: string, @Ctx() ctx: RequestContext) {
    return readInstructionReaders(ctx, instructionId);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => BriefResult, { description: '记下批示' })
  async recordInstruction(
    @Arg('input', () => RecordInstructionInput) input: RecordInstructionInput,
    @Ctx() ctx: RequestContext,
  ) {
    return briefAnswer(await recordInstruction(ctx, input));
  }

  @Audience(...BRIEF_READERS)
  @Mutation(() => InstructionResult, { description: 'By those who may read the wording, or by a leader.' })
  async nameReaders(@Arg('input', () => NameReadersInput) input: NameReadersInput, @Ctx() ctx: RequestContext) {
    return instructionAnswer(await nameReaders(ctx, input));
  }

  @Audience('SECRETARIAT', 'DEPARTMENT_OFFICER')
  @Mutation(() => InstructionResult, { description: 'What was done about it.' })
  async reportHandling(
    @Arg('input', () => ReportHandlingInput) input: ReportHandlingInput,
    @Ctx() ctx: RequestContext,
  ) {
    return instructionAnswer(await reportHandling(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InstructionResult, { description: '批示办理回头看' })
  async lookBack(@Arg('input', () => LookBackInput) input: LookBackInput, @Ctx() ctx: RequestContext) {
    return instructionAnswer(await lookBack(ctx, input));
  }

  @Audience(...BRIEF_READERS)
  @Mutation(() => WordingOfInstruction, { description: 'For those named; that they read it is noted.' })
  readWording(@Arg('instructionId', () => ID) instructionId: string, @Ctx() ctx: RequestContext) {
    return readWording(ctx, instructionId);
  }
}

@Resolver()
export class InformantResolver {
  @Audience('SECRETARIAT', 'LEADER')
  @Query(() => InformantPage)
  informants(
    @Arg('filter', () => InformantFilter, { nullable: true }) filter: InformantFilter | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return readInformants(ctx, { filter, first, after });
  }

  @Audience('INFORMANT')
  @Query(() => InformantRow, { nullable: true, description: "The viewer's own term and months." })
  myInformant(@Ctx() ctx: RequestContext) {
    return readOwnInformant(ctx);
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InformantResult)
  async nominateInformant(
    @Arg('input', () => NominateInformantInput) input: NominateInformantInput,
    @Ctx() ctx: RequestContext,
  ) {
    return informantAnswer(await nominateInformant(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InformantResult)
  async appointInformant(
    @Arg('input', () => AppointInformantInput) input: AppointInformantInput,
    @Ctx() ctx: RequestContext,
  ) {
    const answer = await appointInformant(ctx, input);
    if (answer instanceof OpinionRefusal) return answer;
    return Object.assign(new InformantChanged(), {
      id: answer.informant.id,
      slip: answer.slip && toSlip(answer.slip),
    });
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InformantResult)
  async activateInformant(@Arg('input', () => InformantActInput) input: InformantActInput, @Ctx() ctx: RequestContext) {
    return informantAnswer(await activateInformant(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InformantResult)
  async reviseInformant(
    @Arg('input', () => ReviseInformantInput) input: ReviseInformantInput,
    @Ctx() ctx: RequestContext,
  ) {
    return informantAnswer(await reviseInformant(ctx, input));
  }

  @Audience('SECRETARIAT')
  @Mutation(() => InformantResult)
  async endInformant(@Arg('input', () => EndInformantInput) input: EndInformantInput, @Ctx() ctx: RequestContext) {
    return informantAnswer(await endInformant(ctx, input));
  }
}
