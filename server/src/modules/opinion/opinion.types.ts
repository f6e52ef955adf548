import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, type AudienceLabel, PARTIES } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { ActivationSlip } from '../identity/index.js';
import { BriefKind, BriefSourceKind, BriefStatus, BriefStepKind } from './brief.entity.js';
import { BriefAct } from './brief-acts.rules.js';
import { InformantStatus } from './informants/informant.entity.js';
import { InstructionStatus } from './instructions/instruction.entity.js';
import { BriefLevel, SubmissionOutcome } from './ladder/submission.entity.js';
import { OpinionRefusalCode } from './opinion.refusal.js';

/** Everybody with an account may have a part in a brief; nothing of it is public. */
export const BRIEF_READERS = [...PARTIES, 'REVIEWER', 'SIGNER'] as const satisfies readonly AudienceLabel[];
/** The desk and those who lead it. */
export const DESK = ['SECRETARIAT', 'LEADER', 'REVIEWER', 'SIGNER'] as const satisfies readonly AudienceLabel[];
export const WRITERS = [
  'SECRETARIAT',
  'REVIEWER',
  'DIRECTOR',
  'LIAISON_OFFICER',
  'MEMBER',
  'INFORMANT',
] as const satisfies readonly AudienceLabel[];

@ObjectType()
@Audience(...BRIEF_READERS)
export class BriefAuthorRow {
  @Field(() => ID) accountId!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { description: 'Percent.' }) share!: number;
}

@ObjectType({ description: 'One brief in a list.' })
@Audience(...BRIEF_READERS)
export class BriefRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => BriefKind) kind!: BriefKind;
  @Field(() => BriefStatus) status!: BriefStatus;
  @Field(() => String, { description: 'As it went out; as it was written, before that.' }) title!: string;
  @Field(() => Int, { nullable: true }) issueYear!: number | null;
  @Field(() => Int, { nullable: true }) issueNumber!: number | null;
  @Field(() => LocalDate, { nullable: true }) issuedOn!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => [String], { description: 'In order, whoever writes first.' }) authorNames!: string[];
  @Field(() => DateTime, { nullable: true }) submittedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was returned or retained.' }) deskNote!: string | null;
  @Field(() => [BriefLevel], { description: 'Where it was adopted, the lowest rung first.' }) adoptedAt!: BriefLevel[];
  @Field(() => Int, { description: 'Instructions leaders gave on it.' }) instructionCount!: number;
}

export const BriefPage = pageOf('BriefPage', BriefRow, ...BRIEF_READERS);

@ObjectType()
@Audience(...BRIEF_READERS)
export class BriefStatusCount {
  @Field(() => BriefStatus) status!: BriefStatus;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'The words of a brief in its three parts.' })
@Audience(...BRIEF_READERS)
export class BriefWords {
  @Field(() => String) title!: string;
  @Field(() => String) situation!: string;
  @Field(() => String) analysis!: string;
  @Field(() => String) suggestion!: string;
  @Field(() => Int, { description: 'Characters of the three parts, as people count them.' }) length!: number;
}

@ObjectType()
@Audience(...BRIEF_READERS)
export class BriefSourceRow {
  @Field(() => BriefSourceKind) kind!: BriefSourceKind;
  @Field(() => ID) recordId!: string;
  @Field(() => ID, { nullable: true, description: 'Where the record is found: its consultation.' })
  parentId!: string | null;
  @Field(() => String, { description: 'As it was called when the brief was begun.' }) title!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
}

@ObjectType()
@Audience(...BRIEF_READERS)
export class BriefStepRow {
  @Field(() => BriefStepKind) kind!: BriefStepKind;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => String, { nullable: true }) byName!: string | null;
  @Field(() => DateTime) at!: string;
}

@ObjectType()
@Audience(...BRIEF_READERS)
export class BriefFile {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) mediaType!: string;
}

@ObjectType({ description: 'One brief sent to one recipient.' })
@Audience(...BRIEF_READERS)
export class SubmissionRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => String) recipient!: string;
  @Field(() => LocalDate) sentOn!: string;
  @Field(() => String, { nullable: true }) letterOut!: string | null;
  @Field(() => SubmissionOutcome) outcome!: SubmissionOutcome;
  @Field(() => BriefKind, { nullable: true }) adoptedAs!: BriefKind | null;
  @Field(() => LocalDate, { nullable: true }) outcomeOn!: string | null;
  @Field(() => String, { nullable: true }) letterIn!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType({ description: 'A submission in the register of letters.' })
@Audience(...DESK)
export class LetterRow extends SubmissionRow {
  @Field(() => ID) briefId!: string;
  @Field(() => String) briefTitle!: string;
  @Field(() => Int, { nullable: true }) issueYear!: number | null;
  @Field(() => Int, { nullable: true }) issueNumber!: number | null;
}
export const LetterPage = pageOf('LetterPage', LetterRow, ...DESK);

@ObjectType({ description: 'What a rung of the ladder came to within a year.' })
@Audience(...DESK)
export class LadderRung {
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => Int, { description: 'Sent there.' }) sent!: number;
  @Field(() => Int) adoptedSingle!: number;
  @Field(() => Int) adoptedComposite!: number;
  @Field(() => Int) forwarded!: number;
  @Field(() => Int) notAdopted!: number;
  @Field(() => Int, { description: 'Nothing was heard yet.' }) awaited!: number;
}

@ObjectType({ description: 'What leaders said on a brief, without the words of it.' })
@Audience(...BRIEF_READERS)
export class InstructionRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID) briefId!: string;
  @Field(() => String) briefTitle!: string;
  @Field(() => String) leaderName!: string;
  @Field(() => String) leaderPost!: string;
  @Field(() => BriefLevel) level!: BriefLevel;
  @Field(() => LocalDate) instructedOn!: string;
  @Field(() => String) addressee!: string;
  @Field(() => String, { nullable: true }) departmentName!: string | null;
  @Field(() => String, { description: 'What has to be done.' }) duty!: string;
  @Field(() => InstructionStatus) status!: InstructionStatus;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => LocalDate) lookBackOn!: string;
  @Field(() => Boolean) isOverdue!: boolean;
  @Field(() => String, { nullable: true }) handledNote!: string | null;
  @Field(() => LocalDate, { nullable: true }) handledOn!: string | null;
  @Field(() => String, { nullable: true }) lookBackNote!: string | null;
  @Field(() => LocalDate, { nullable: true }) lookedBackOn!: string | null;
  @Field(() => Int) reopened!: number;
  @Field(() => Boolean, { description: 'The wording is asked for by itself, and each reading is noted.' })
  viewerCanReadWording!: boolean;
  @Field(() => Boolean) viewerCanNameReaders!: boolean;
  @Field(() => Boolean) viewerCanReport!: boolean;
  @Field(() => Boolean) viewerCanLookBack!: boolean;
}
export const InstructionPage = pageOf('InstructionPage', InstructionRow, ...BRIEF_READERS);

@ObjectType({ description: 'Who may read the wording, and when they did.' })
@Audience(...BRIEF_READERS)
export class InstructionReaderRow {
  @Field(() => ID) accountId!: string;
  @Field(() => String) name!: string;
  @Field(() => Boolean, { description: 'false: they might once.' }) isNamed!: boolean;
  @Field(() => [DateTime], { description: 'Each reading, the newest first, a hundred at most.' }) readAt!: string[];
}

@ObjectType({ description: 'The words of a leader. Whoever gets this was named, and that they read it is noted.' })
@Audience(...BRIEF_READERS)
export class WordingOfInstruction {
  @Field(() => ID) id!: string;
  @Field(() => String) wording!: string;
}

@ObjectType()
@Audience(...BRIEF_READERS)
export class BriefActOption {
  @Field(() => BriefAct) act!: BriefAct;
  @Field(() => OpinionRefusalCode, { nullable: true, description: 'Why not now; null when it may be done.' })
  refusal!: OpinionRefusalCode | null;
}

@ObjectType({ description: 'A brief in full, as far as the viewer may read it.' })
@Audience(...BRIEF_READERS)
export class BriefDetail extends BriefRow {
  @Field(() => BriefWords, { description: "The author's words." }) written!: BriefWords;
  @Field(() => BriefWords, {
    nullable: true,
    description: "The desk's copy; the author sees it once it is issued.",
  })
  edited!: BriefWords | null;
  @Field(() => [BriefAuthorRow]) authors!: BriefAuthorRow[];
  @Field(() => [BriefSourceRow]) sources!: BriefSourceRow[];
  @Field(() => [BriefFile]) files!: BriefFile[];
  @Field(() => [BriefStepRow]) steps!: BriefStepRow[];
  @Field(() => [SubmissionRow]) submissions!: SubmissionRow[];
  @Field(() => [InstructionRow]) instructions!: InstructionRow[];
  @Field(() => [BriefRow], { description: 'Composites it went into.' }) composites!: BriefRow[];
  @Field(() => [String]) sentTo!: string[];
  @Field(() => [String]) copiedTo!: string[];
  @Field(() => String, { nullable: true }) reviewerName!: string | null;
  @Field(() => String, { nullable: true }) signerName!: string | null;
  @Field(() => [BriefActOption], { description: "What is the viewer's to do here, some time, and why not now." })
  viewerActs!: BriefActOption[];
}

@ObjectType({ description: 'Somebody who may share a brief.' })
@Audience(...WRITERS)
export class BriefAuthorChoice {
  @Field(() => ID) accountId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) unit!: string | null;
}

@ObjectType({ description: 'The brief was changed; read it again.' })
@Audience(...BRIEF_READERS)
export class BriefChanged {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'The instruction was changed; read it again.' })
@Audience(...BRIEF_READERS)
export class InstructionChanged {
  @Field(() => ID) id!: string;
}

@ObjectType()
@Audience('SECRETARIAT', 'LEADER', 'INFORMANT')
export class InformantMonth {
  @Field(() => String, { description: 'YYYY-MM' }) month!: string;
  @Field(() => Int, { description: 'Briefs handed in that month.' }) done!: number;
}

@ObjectType({ description: 'A special informant, and what they did.' })
@Audience('SECRETARIAT', 'LEADER', 'INFORMANT')
export class InformantRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => String, { nullable: true, description: 'For the secretariat; null for others.' }) phone!: string | null;
  @Field(() => Boolean) isMember!: boolean;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { description: 'The special committee or sector that nominated them.' }) nominatedBy!: string;
  @Field(() => LocalDate) nominatedOn!: string;
  @Field(() => InformantStatus) status!: InformantStatus;
  @Field(() => LocalDate, { nullable: true }) termStartsOn!: string | null;
  @Field(() => LocalDate, { nullable: true }) termEndsOn!: string | null;
  @Field(() => Boolean, { description: 'The term is over and they were not ended yet.' }) isTermOver!: boolean;
  @Field(() => Int) monthlyExpected!: number;
  @Field(() => [InformantMonth], { description: 'The last six months, this one last.' }) months!: InformantMonth[];
  @Field(() => Boolean, { description: 'Handed something in within the last three months.' }) isActive!: boolean;
  @Field(() => Int) adoptedCount!: number;
  @Field(() => String, { nullable: true }) loginName!: string | null;
  @Field(() => LocalDate, { nullable: true }) endedOn!: string | null;
  @Field(() => String, { nullable: true }) endedReason!: string | null;
}
export const InformantPage = pageOf('InformantPage', InformantRow, 'SECRETARIAT', 'LEADER', 'INFORMANT');

@ObjectType({ description: 'The informant was changed; read it again.' })
@Audience('SECRETARIAT')
export class InformantChanged {
  @Field(() => ID) id!: string;
  @Field(() => ActivationSlip, { nullable: true, description: 'Of the account made for them; shown this once.' })
  slip!: ActivationSlip | null;
}
