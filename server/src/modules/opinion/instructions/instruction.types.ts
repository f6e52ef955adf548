import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience } from '../../../kernel/audience.js';
import { pageOf } from '../../../kernel/page.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { BriefLevel } from '../ladder/submission.entity.js';
import { BRIEF_READERS } from '../opinion.audience.js';
import { InstructionStatus } from './instruction.entity.js';

@ObjectType({ description: 'With whom an instruction lay, from when until when.' })
@Audience(...BRIEF_READERS)
export class InstructionHolderRow {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: 'Null: the office itself.' }) departmentName!: string | null;
  @Field(() => DateTime) since!: string;
  @Field(() => DateTime, { nullable: true, description: 'Null: the last of them.' }) until!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it came from the one before.' }) reason!: string | null;
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
  @Field(() => ID, { nullable: true }) departmentId!: string | null;
  @Field(() => String, { nullable: true }) departmentName!: string | null;
  @Field(() => [InstructionHolderRow], { description: 'Those it lay with, the first of them first.' })
  holders!: InstructionHolderRow[];
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
  @Field(() => Boolean, { description: '本人签批; false: 办公室代录, the office wrote it down.' }) byOwnHand!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'By own hand: the office took it in.' })
  takenInAt!: string | null;
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => Boolean, { description: 'By own hand, for the office to take in or give to another department.' })
  viewerCanTakeIn!: boolean;
  @Field(() => Boolean, { description: 'The viewer wrote it, and nothing followed.' }) viewerCanWithdraw!: boolean;
  @Field(() => Boolean, { description: 'The wording is asked for by itself, and each reading is noted.' })
  viewerCanReadWording!: boolean;
  @Field(() => Boolean) viewerCanNameReaders!: boolean;
  @Field(() => Boolean, {
    description: 'The viewer wrote it (down); once it was reported on, only what was by their own hand.',
  })
  viewerCanCorrect!: boolean;
  @Field(() => Int, { description: '已更正: the number of the last correction.' }) correctedTimes!: number;
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

@ObjectType({ description: 'Somebody who may be named to read the wording.' })
@Audience('SECRETARIAT', 'LEADER')
export class InstructionReaderChoice {
  @Field(() => ID) accountId!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: 'Of which department or committee.' }) unit!: string | null;
}

@ObjectType({ description: 'Words of a leader as they were first written down.' })
@Audience(...BRIEF_READERS)
export class EarlierWording {
  @Field(() => Int, { description: 'Of the correction by which it reads otherwise.' }) number!: number;
  @Field(() => String) wording!: string;
  @Field(() => String) reason!: string;
  @Field(() => DateTime) at!: string;
}

@ObjectType({ description: 'The words of a leader. Whoever gets this was named, and that they read it is noted.' })
@Audience(...BRIEF_READERS)
export class WordingOfInstruction {
  @Field(() => ID) id!: string;
  @Field(() => String) wording!: string;
  @Field(() => [EarlierWording], { description: 'What it said before it was corrected, newest first.' })
  earlier!: EarlierWording[];
}

@ObjectType({ description: 'The instruction was changed; read it again.' })
@Audience(...BRIEF_READERS)
export class InstructionChanged {
  @Field(() => ID) id!: string;
}
