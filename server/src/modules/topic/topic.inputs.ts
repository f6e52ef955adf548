import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { CriterionAnswerInput } from './screening.inputs.js';
import { TopicChannel, TopicStatus } from './topic.entity.js';

@InputType()
export class SubmitTopicInput {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String, { nullable: true, description: 'Where it is about, in the words of the submitter.' })
  place?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The committee it is for. Left out or null: the secretariat decides.',
  })
  committeeId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about: a code of `TopicCategory`, or a word.' })
  category?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Staff only: written down for somebody else.' })
  onBehalf?: boolean | null;

  @Field(() => String, { nullable: true, description: 'How the submitter wants to be called; seen by staff only.' })
  submitterName?: string | null;

  @Field(() => String, { nullable: true, description: 'Seen by staff only.' })
  submitterPhone?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the notice on personal information that was shown (`personalNotice`). Left out or null: not said.',
  })
  noticeNumber?: number | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Photographs this telephone brought to `/topic-photos`, in their order; three at most.',
  })
  photoIds?: string[] | null;

  @Field(() => String, { nullable: true })
  clientMutationId?: string | null;
}

@InputType()
export class ResubmitTopicInput {
  @Field(() => String)
  trackingCode!: string;

  @Field(() => String, { description: 'What is added to what was said before.' })
  addition!: string;
}

/** Every decision names the version it was made on. */
@InputType()
abstract class TopicDecision {
  @Field(() => ID)
  topicId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ClassifyTopicInput extends TopicDecision {
  @Field(() => String, {
    nullable: true,
    description: 'What it is about: a code of `TopicCategory`, or a word. Left out or null: stays.',
  })
  category?: string | null;

  @Field(() => ID, { nullable: true, description: 'The committee it is for. Left out or null: stays.' })
  committeeId?: string | null;
}

@InputType()
export class CorrectTopicInput extends TopicDecision {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  body!: string;

  @Field(() => String, { nullable: true, description: 'Left out or null: none.' })
  place?: string | null;

  @Field(() => String, { description: 'Why; kept with what it said before.' })
  reason!: string;
}

@InputType()
export class AcceptTopicInput extends TopicDecision {
  @Field(() => ID, { nullable: true, description: 'The committee that takes it up. Left out or null: the one it has.' })
  committeeId?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;

  @Field(() => [CriterionAnswerInput], { nullable: true, description: 'The checklist, filled in with the decision.' })
  answers?: CriterionAnswerInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is taken up although the checklist says otherwise; staff read it.',
  })
  reason?: string | null;
}

@InputType()
export class ReturnTopicInput extends TopicDecision {
  @Field(() => String, { description: 'What is missing; the submitter reads it.' })
  note!: string;
}

@InputType()
export class DeclineTopicInput extends TopicDecision {
  @Field(() => String, { description: 'Code of a reason that is offered.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Needed where the reason says so; the submitter reads it.' })
  note?: string | null;
}

@InputType()
export class MergeTopicInput extends TopicDecision {
  @Field(() => ID)
  intoId!: string;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class TransferTopicInput extends TopicDecision {
  @Field(() => String, {
    nullable: true,
    description: 'A unit that is not in the system. One of unit, departmentId and committeeId.',
  })
  unit?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department that answers the letter.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The committee that screens it from now on.' })
  committeeId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the department should answer by.' })
  replyDueOn?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class SendTopicToBriefInput extends TopicDecision {
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class TopicFilter {
  @Field(() => TopicStatus, { nullable: true })
  status?: TopicStatus | null;

  @Field(() => TopicChannel, { nullable: true })
  channel?: TopicChannel | null;

  @Field(() => ID, { nullable: true })
  committeeId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, as `Topic.category` has it.' })
  category?: string | null;

  @Field(() => ID, { nullable: true, description: 'Brought by this import.' })
  importId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only what answers this call.' })
  callId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that others may be merged into.' })
  takesOthersIn?: boolean | null;

  @Field(() => String, { nullable: true, description: 'In the title or the number.' })
  text?: string | null;
}
