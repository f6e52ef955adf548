import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { CorrectionRow } from '../../kernel/corrections/index.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { BriefKind, BriefSourceKind, BriefStatus, BriefStepKind } from './brief.entity.js';
import { BriefAct } from './brief-acts.rules.js';
import { InstructionRow } from './instructions/instruction.types.js';
import { SubmissionRow } from './ladder/ladder.types.js';
import { BriefLevel } from './ladder/submission.entity.js';
import { BRIEF_READERS, WRITERS } from './opinion.audience.js';
import { OpinionRefusalCode } from './opinion.refusal.js';

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
  @Field(() => Boolean, {
    description: 'Written from something that was taken down since, and not put right after that.',
  })
  namesTakenDown!: boolean;
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
  @Field(() => DateTime, { nullable: true, description: 'Off the record since then, alone or with its consultation.' })
  takenDownAt!: string | null;
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
  @Field(() => DateTime, {
    nullable: true,
    description: 'Begun for the director by whoever stood in; its committee goes on with it.',
  })
  committeeHandSince!: string | null;
  @Field(() => [CorrectionRow], { description: 'What it said before it was put right, for the secretariat.' })
  corrections!: CorrectionRow[];
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
