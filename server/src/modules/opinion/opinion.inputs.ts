import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { BriefKind, BriefSourceKind, BriefStatus } from './brief.entity.js';
import { InformantStatus } from './informants/informant.entity.js';
import { InstructionStatus } from './instructions/instruction.entity.js';
import { BriefLevel, SubmissionOutcome } from './ladder/submission.entity.js';

@InputType()
export class BriefAuthorInput {
  @Field(() => ID) accountId!: string;
  @Field(() => Int, { description: 'Percent; all of them make a hundred.' }) share!: number;
}

@InputType()
export class BriefSourceInput {
  @Field(() => BriefSourceKind) kind!: BriefSourceKind;
  @Field(() => ID) recordId!: string;
}

@InputType({ description: 'What its author wrote, to be kept or handed in.' })
export class SaveBriefInput {
  @Field(() => ID, { nullable: true, description: 'null or left out: a new one.' }) briefId?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that was seen; with briefId.' }) version?:
    | number
    | null;
  @Field(() => String) title!: string;
  @Field(() => String) situation!: string;
  @Field(() => String) analysis!: string;
  @Field(() => String) suggestion!: string;
  @Field(() => [BriefAuthorInput], {
    nullable: true,
    description: 'null: left as it was; the writer alone for a new one.',
  })
  authors?: BriefAuthorInput[] | null;
  @Field(() => [ID], { nullable: true, description: 'null: left as they were.' }) fileIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Files beside those that are there.' }) addedFileIds?:
    | string[]
    | null;
  @Field(() => [BriefSourceInput], { nullable: true, description: 'A new one: what it grows out of.' })
  sources?: BriefSourceInput[] | null;
  @Field(() => Boolean, { description: 'true: handed in; false: kept as a draft.' }) handIn!: boolean;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType({ description: 'Begins a brief out of records: drafted, with its sources linked.' })
export class StartBriefInput {
  @Field(() => [BriefSourceInput]) sources!: BriefSourceInput[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class BriefActInput {
  @Field(() => ID) briefId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class BriefDecisionInput extends BriefActInput {
  @Field(() => String, { description: 'Read by its author.' }) reason!: string;
}

@InputType({ description: "The desk's copy." })
export class EditBriefInput extends BriefActInput {
  @Field(() => String) title!: string;
  @Field(() => String) situation!: string;
  @Field(() => String) analysis!: string;
  @Field(() => String) suggestion!: string;
}

@InputType()
export class IssueBriefInput extends BriefActInput {
  @Field(() => [String], { description: '主送' }) sentTo!: string[];
  @Field(() => [String], { description: '抄送' }) copiedTo!: string[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class SendBriefUpInput extends BriefActInput {
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => String) recipient!: string;
  @Field(() => LocalDate) sentOn!: string;
  @Field(() => String, { nullable: true, description: 'Number of the letter out.' }) letterOut?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class RecordOutcomeInput {
  @Field(() => ID) submissionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => SubmissionOutcome, { description: 'SENT takes an outcome back.' }) outcome!: SubmissionOutcome;
  @Field(() => BriefKind, { nullable: true, description: 'ADOPTED: by itself or within a composite.' })
  adoptedAs?: BriefKind | null;
  @Field(() => LocalDate, { nullable: true }) outcomeOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the letter in, or where it was printed.' })
  letterIn?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => String, { nullable: true, description: 'Needed to change an outcome that stands.' })
  reason?: string | null;
}

@InputType()
export class RecordInstructionInput extends BriefActInput {
  @Field(() => String) leaderName!: string;
  @Field(() => String) leaderPost!: string;
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => LocalDate) instructedOn!: string;
  @Field(() => String, { description: 'Kept apart; only those named read it, and each reading is noted.' })
  wording!: string;
  @Field(() => String, { description: 'To whom it was given.' }) addressee!: string;
  @Field(() => ID, { nullable: true }) departmentId?: string | null;
  @Field(() => String, { description: 'What has to be done, without quoting the leader.' }) duty!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => LocalDate) lookBackOn!: string;
  @Field(() => [ID], { description: 'Accounts that may read the wording, beside whoever writes it down.' })
  readerIds!: string[];
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class NameReadersInput {
  @Field(() => ID) instructionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => [ID], { description: 'All who may read it from now on.' }) readerIds!: string[];
}

@InputType()
export class ReportHandlingInput {
  @Field(() => ID) instructionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => String, { description: 'What was done; told to those it came from.' }) note!: string;
}

@InputType()
export class LookBackInput {
  @Field(() => ID) instructionId!: string;
  @Field(() => Int) version!: number;
  @Field(() => Boolean, { description: 'false: it has to be acted on again, by the new day.' }) holds!: boolean;
  @Field(() => String) note!: string;
  @Field(() => LocalDate, { nullable: true }) dueOn?: string | null;
  @Field(() => LocalDate, { nullable: true }) lookBackOn?: string | null;
}

@InputType()
export class BriefFilter {
  @Field(() => BriefStatus, { nullable: true }) status?: BriefStatus | null;
  @Field(() => BriefKind, { nullable: true }) kind?: BriefKind | null;
  @Field(() => Int, { nullable: true, description: 'The year it was issued in.' }) year?: number | null;
  @Field(() => ID, { nullable: true }) committeeId?: string | null;
  @Field(() => BriefLevel, { nullable: true, description: 'Adopted there.' }) adoptedAt?: BriefLevel | null;
  @Field(() => String, { nullable: true, description: 'Words, or the number of an issue.' }) text?: string | null;
}

@InputType()
export class SubmissionFilter {
  @Field(() => Int, { nullable: true, description: 'The year it was sent in.' }) year?: number | null;
  @Field(() => BriefLevel, { nullable: true }) level?: BriefLevel | null;
  @Field(() => SubmissionOutcome, { nullable: true }) outcome?: SubmissionOutcome | null;
}

@InputType()
export class InstructionFilter {
  @Field(() => InstructionStatus, { nullable: true }) status?: InstructionStatus | null;
}

@InputType()
abstract class InformantWords {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => ID, { nullable: true, description: 'Where they live or work.' }) committeeId?: string | null;
  @Field(() => Int, { description: 'Briefs expected each month.' }) monthlyExpected!: number;
}

@InputType({ description: 'Nominated by a special committee or a sector group: exactly one of the two.' })
export class NominateInformantInput extends InformantWords {
  @Field(() => ID, { nullable: true, description: 'A member on the roster; left out for others.' }) memberId?:
    | string
    | null;
  @Field(() => ID, { nullable: true }) specialCommitteeId?: string | null;
  @Field(() => ID, { nullable: true }) sectorId?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class ReviseInformantInput extends InformantWords {
  @Field(() => ID) informantId!: string;
  @Field(() => Int) version!: number;
  @Field(() => LocalDate, { nullable: true, description: 'null: without an end.' }) termEndsOn?: string | null;
}

@InputType()
export class AppointInformantInput {
  @Field(() => ID) informantId!: string;
  @Field(() => Int) version!: number;
  @Field(() => LocalDate) termStartsOn!: string;
  @Field(() => LocalDate, { nullable: true }) termEndsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Of the account they get, where they have none yet.' })
  loginName?: string | null;
  @Field(() => String, { nullable: true }) clientMutationId?: string | null;
}

@InputType()
export class InformantActInput {
  @Field(() => ID) informantId!: string;
  @Field(() => Int) version!: number;
}

@InputType()
export class EndInformantInput extends InformantActInput {
  @Field(() => String) reason!: string;
}

@InputType()
export class InformantFilter {
  @Field(() => InformantStatus, { nullable: true }) status?: InformantStatus | null;
}
