import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, STAFF } from '../../../kernel/audience.js';
import { pageOf } from '../../../kernel/page.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { DateTime } from '../../../kernel/scalars.js';
import { ConsultationForm } from '../../consultation/index.js';
import { CommitmentRefusal } from '../commitment.refusal.js';
import { Deadline } from '../commitment-row.types.js';
import { PublicChain } from '../public-chain.types.js';
import { ReviewStepKind } from './review-step.entity.js';

/** Where a record stands on its way to the public. */
export enum ReviewStanding {
  /** 待审核: somebody who did not write it releases it or sends it back. */
  WAITING = 'WAITING',
  /** 退回改正: its committee puts it right. */
  SENT_BACK = 'SENT_BACK',
  /** 已公开 */
  RELEASED = 'RELEASED',
}
registerEnumType(ReviewStanding, { name: 'ReviewStanding' });

@ObjectType({ description: 'What became of one consultation, waiting to be published.' })
@Audience(...STAFF)
export class PublicationReviewRow {
  @Field(() => ID, { description: 'Of the consultation.' })
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => ConsultationForm)
  form!: ConsultationForm;

  @Field(() => ReviewStanding)
  standing!: ReviewStanding;

  @Field(() => Deadline, {
    description: 'By when the reviewers, or the committee that has it back, should have acted.',
  })
  until!: Deadline;

  @Field(() => Boolean, { description: 'The viewer releases it or sends it back.' })
  viewerCanReview!: boolean;
}

export const PublicationReviewPage = pageOf('PublicationReviewPage', PublicationReviewRow, ...STAFF);

@ObjectType({ description: 'One step of the review before publication.' })
@Audience(...STAFF)
export class ReviewStepRow {
  @Field(() => ID)
  id!: string;

  @Field(() => ReviewStepKind)
  kind!: ReviewStepKind;

  @Field(() => String, { nullable: true, description: 'What must be put right, or what was.' })
  note!: string | null;

  @Field(() => String)
  byName!: string;

  @Field(() => DateTime)
  at!: string;
}

@ObjectType({ description: 'The words of a demand as everybody will read them.' })
@Audience(...STAFF)
export class DemandWording {
  @Field(() => ID)
  demandId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  number!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true })
  basis!: string | null;
}

@ObjectType({ description: '发布前审核: what everybody will read of a consultation, before everybody does.' })
@Audience(...STAFF)
export class PublicationReview extends PublicationReviewRow {
  @Field(() => String, { nullable: true, description: 'Who confirmed the minutes; null where no longer known.' })
  confirmedByName!: string | null;

  @Field(() => Boolean, { description: 'Wrote it, confirmed it or put it right: somebody else releases it.' })
  viewerIsAuthor!: boolean;

  @Field(() => Boolean)
  viewerCanAskAgain!: boolean;

  @Field(() => Boolean, { description: 'Puts the words of a demand right.' })
  viewerCanReword!: boolean;

  @Field(() => [ReviewStepRow], { description: 'The newest first.' })
  steps!: ReviewStepRow[];

  @Field(() => String, { description: 'Of `chain` as it stands now; releasing says which was seen.' })
  seen!: string;

  @Field(() => PublicChain, { description: 'As everybody will read it.' })
  chain!: PublicChain;

  @Field(() => [DemandWording])
  wordings!: DemandWording[];
}

@InputType()
export class RewordDemandInput {
  @Field(() => ID)
  demandId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true, description: 'Null or left out: it stays as it is.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Null or left out: it stays as it is.' })
  basis?: string | null;

  @Field(() => String, { description: 'Why it is put right; at most 1,000 characters.' })
  why!: string;
}

export const ReviewResult = resultUnion('ReviewResult', PublicationReview, CommitmentRefusal);
