import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, ORGANISERS } from '../../../kernel/audience.js';
import { resultUnion } from '../../../kernel/refusal.js';
import { DateTime, LocalDate } from '../../../kernel/scalars.js';
import { CommitmentStatus } from '../commitment.entity.js';
import { CommitmentRefusal, CommitmentRefusalCode } from '../commitment.refusal.js';
import { CommitmentAct } from '../commitment-acts.rules.js';

@ObjectType({ description: 'A link as it was made: shown this once, to be printed.' })
@Audience(...ORGANISERS)
export class IssuedHandlingLink {
  @Field(() => ID)
  commitmentId!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => String, { description: 'What opens the page; kept nowhere.' })
  token!: string;

  @Field(() => LocalDate)
  expiresOn!: string;
}

@ObjectType({ description: 'The link in force, without what opens it.' })
@Audience(...ORGANISERS)
export class HandlingLinkRow {
  @Field(() => LocalDate)
  expiresOn!: string;

  @Field(() => DateTime)
  issuedAt!: string;

  @Field(() => String, { nullable: true })
  issuedByName!: string | null;
}

@ObjectType({ description: 'What was reported so far, in the present round.' })
@Audience('PUBLIC')
export class HandlingProgress {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => DateTime)
  reportedAt!: string;
}

@ObjectType({ description: 'Something that may be done by the link at some point.' })
@Audience('PUBLIC')
export class HandlingOption {
  @Field(() => CommitmentAct)
  act!: CommitmentAct;

  @Field(() => CommitmentRefusalCode, { nullable: true, description: 'Why not now; null: it may be done now.' })
  whyNot!: CommitmentRefusalCode | null;
}

@ObjectType({ description: 'One matter as the organisation that has it sees it, by its link.' })
@Audience('PUBLIC')
export class HandlingMatter {
  @Field(() => String)
  number!: string;

  @Field(() => String)
  trackingCode!: string;

  @Field(() => String)
  organisationName!: string;

  @Field(() => String)
  committeeName!: string;

  @Field(() => String)
  demandTitle!: string;

  @Field(() => String)
  action!: string;

  @Field(() => String)
  deliverable!: string;

  @Field(() => String)
  responsiblePerson!: string;

  @Field(() => CommitmentStatus)
  status!: CommitmentStatus;

  @Field(() => Int)
  round!: number;

  @Field(() => LocalDate)
  dueOn!: string;

  @Field(() => LocalDate)
  acknowledgeBy!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Asked for and not yet decided.' })
  extensionUntil!: string | null;

  @Field(() => LocalDate, { description: 'The latest day an extension may be asked until.' })
  extensionLatest!: string;

  @Field(() => LocalDate, { description: 'The last day this link opens anything.' })
  linkExpiresOn!: string;

  @Field(() => String, { nullable: true, description: 'What was replied in the present round.' })
  replyText!: string | null;

  @Field(() => CommitmentAct, { nullable: true, description: 'What may be taken back, where something may.' })
  lastAct!: CommitmentAct | null;

  @Field(() => [HandlingProgress], { description: 'Oldest first.' })
  progress!: HandlingProgress[];

  @Field(() => [HandlingOption], { description: 'What may be done by this link, and why not now.' })
  acts!: HandlingOption[];
}

export const IssueHandlingLinkResult = resultUnion('IssueHandlingLinkResult', IssuedHandlingLink, CommitmentRefusal);
export const HandlingResult = resultUnion('HandlingResult', HandlingMatter, CommitmentRefusal);
