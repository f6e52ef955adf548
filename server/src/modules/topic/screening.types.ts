import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES, STAFF } from '../../kernel/audience.js';
import { CorrectionRow } from '../../kernel/corrections/index.js';
import { pageOf } from '../../kernel/page.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import {
  CriterionAnswer,
  CriterionKind,
  DeclineReason,
  ScreeningCriterion,
  ScreeningResult,
} from './screening.entity.js';
import { TopicChannel, TopicStatus } from './topic.entity.js';
import { TopicRefusalCode } from './topic.refusal.js';

export enum BulkDecision {
  RETURNED = 'RETURNED',
  DECLINED = 'DECLINED',
  TRANSFERRED = 'TRANSFERRED',
  /** What had been decided is taken back. */
  REOPENED = 'REOPENED',
}
registerEnumType(BulkDecision, { name: 'BulkDecision' });

export enum RowError {
  /** Somebody else changed it meanwhile. */
  CONFLICT = 'CONFLICT',
  NOT_FOUND = 'NOT_FOUND',
  FORBIDDEN = 'FORBIDDEN',
}
registerEnumType(RowError, { name: 'RowError' });

@ObjectType({ description: 'What became of one of many.' })
@Audience(...STAFF)
export class BulkOutcome {
  @Field(() => ID) topicId!: string;
  @Field(() => Boolean) done!: boolean;
  @Field(() => TopicRefusalCode, { nullable: true }) refusal!: TopicRefusalCode | null;
  @Field(() => RowError, { nullable: true }) error!: RowError | null;
}

@ObjectType({ description: 'A question of the checklist as it was asked and answered.' })
@Audience(...STAFF)
export class CheckAnswerRow {
  @Field(() => ID) criterionId!: string;
  @Field(() => CriterionKind) kind!: CriterionKind;
  @Field(() => String) text!: string;
  @Field(() => CriterionAnswer) answer!: CriterionAnswer;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType({ description: 'The checklist as somebody filled it in, or as a decision was made on it.' })
@Audience(...STAFF)
export class ScreeningCheckRow {
  @Field(() => ID) id!: string;
  @Field(() => ScreeningResult) result!: ScreeningResult;
  @Field(() => [CheckAnswerRow]) answers!: CheckAnswerRow[];
  @Field(() => TopicStatus, { nullable: true, description: 'What was decided on it.' }) decision!: TopicStatus | null;
  @Field(() => String, { nullable: true, description: 'Why it was taken up against the checklist.' })
  reason!: string | null;
  @Field(() => String, { nullable: true }) checkedByName!: string | null;
  @Field(() => DateTime) checkedAt!: string;
}

@ObjectType({
  description: 'What a screener works with: the checklist, the reasons, and where a topic can be passed to.',
})
@Audience(...STAFF)
export class ScreeningLists {
  @Field(() => [ScreeningCriterion]) criteria!: ScreeningCriterion[];
  @Field(() => [DeclineReason]) declineReasons!: DeclineReason[];
  @Field(() => [TransferDepartment]) departments!: TransferDepartment[];
  @Field(() => LocalDate, { description: 'The date of reply a letter gets by itself.' }) replyDueOn!: string;
  @Field(() => Boolean) viewerCanEdit!: boolean;
}

@ObjectType({ description: 'A department a topic can be passed to.' })
@Audience(...STAFF)
export class TransferDepartment {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@ObjectType({ description: 'A topic beside another: is it the same matter?' })
@Audience(...STAFF)
export class TopicToCompare {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) number!: string;
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => TopicStatus) status!: TopicStatus;
  @Field(() => TopicChannel) channel!: TopicChannel;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => DateTime, { nullable: true }) submittedAt!: string | null;
  @Field(() => Boolean, { description: 'It may be merged into another now, by this viewer.' }) canBeMerged!: boolean;
  @Field(() => Boolean, { description: 'Others may be merged into it now, by this viewer.' }) canTakeIn!: boolean;
}

@ObjectType({ description: 'A topic passed to a department, without who sent it in.' })
@Audience(...PARTIES)
export class TransferLetterRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) topicNumber!: string;
  @Field(() => String) title!: string;
  @Field(() => String) body!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => [ID], { description: 'Photographs that were sent in with the topic, for those who handle it.' })
  photoIds!: readonly string[];
  @Field(() => String) departmentName!: string;
  @Field(() => String, { nullable: true, description: 'The committee that passed it on; null: the secretariat.' })
  committeeName!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => DateTime) sentAt!: string;
  @Field(() => LocalDate) replyDueOn!: string;
  @Field(() => Int, { description: 'Working days left; negative when it is late.' }) workingDaysLeft!: number;
  @Field(() => String, { nullable: true }) answer!: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Taken back: nobody waits for an answer.' })
  withdrawnAt!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Sent back as not theirs.' }) returnedAt!: string | null;
  @Field(() => String, { nullable: true }) returnedReason!: string | null;
  @Field(() => Boolean) viewerCanAnswer!: boolean;
  @Field(() => Boolean, { description: 'It was sent back, and nobody has placed the topic anew since.' })
  viewerCanTakeBackReturn!: boolean;
  @Field(() => Boolean) viewerCanCorrectAnswer!: boolean;
  @Field(() => [CorrectionRow], { description: 'What the answer said before, the newest first.' })
  corrections!: CorrectionRow[];
}

export const TransferLetterPage = pageOf('TransferLetterPage', TransferLetterRow, ...PARTIES);

@ObjectType({ description: 'A letter that was dealt with.' })
@Audience(...PARTIES)
export class LetterAnswer {
  @Field(() => ID) id!: string;
}
