import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { AgendaPart, ResponseNature, StanceKind, StatementKind, StatementMode } from './meeting.entity.js';
import { EvidenceInput } from './said/evidence.js';
import { CorrectionReason } from './said/statement-version.entity.js';

@InputType()
abstract class CreatingInput {
  @Field(() => String, { nullable: true, description: 'A UUID of this very act: sent twice, it is done once.' })
  clientMutationId?: string | null;
}

@InputType()
export class AddAgendaItemInput extends CreatingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'At most 120 characters.' })
  title!: string;

  @Field(() => AgendaPart, { nullable: true, description: 'Left out or null: OTHER.' })
  part?: AgendaPart | null;

  @Field(() => Int, { description: '1 to 480.' })
  plannedMinutes!: number;

  @Field(() => ID, { nullable: true, description: 'Stands right behind this one. Left out or null: at the end.' })
  afterId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Becomes the last part of this one. Left out or null: an item of its own.',
  })
  parentId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Demands to be settled under it instead of where they are, at most 50. Left out or null: none.',
  })
  demandIds?: string[] | null;
}

@InputType()
export class SignInObserverInput extends CreatingInput {
  @Field(() => String)
  joinCode!: string;

  @Field(() => String, { description: 'At most 30 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where they are from. Left out or null: not said.' })
  organisation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The pass this phone was given before, at this very meeting: it stays the same observer.',
  })
  pass?: string | null;
}

@InputType()
export class NoteStatementInput extends CreatingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String, { description: 'At most 7000 characters.' })
  text!: string;

  @Field(() => StatementMode, { nullable: true, description: 'Left out or null: ORAL.' })
  mode?: StatementMode | null;

  @Field(() => ID, { nullable: true, description: 'The demand it is about. Left out or null: none in particular.' })
  demandId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The item it was said under. Left out or null: the one on the floor.',
  })
  itemId?: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was said, where it was noted without a signal and sent later. Left out or null: now.',
  })
  saidAt?: Date | null;

  @Field(() => StatementKind, { nullable: true, description: 'Left out or null: FACT.' })
  kind?: StatementKind | null;

  @Field(() => [EvidenceInput], { nullable: true, description: 'What it rests on; at most six. Null: nothing.' })
  evidence?: EvidenceInput[] | null;
}

@InputType({ description: 'The whole statement as it should stand; what stood there before is kept.' })
export class CorrectStatementInput {
  @Field(() => ID)
  statementId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => CorrectionReason, { description: 'Any but NOTED and WITHDRAWN.' })
  reason!: CorrectionReason;

  @Field(() => ID)
  participantId!: string;

  @Field(() => StatementKind)
  kind!: StatementKind;

  @Field(() => String, { description: 'At most 7000 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'Null or left out: about no demand in particular.' })
  demandId?: string | null;

  @Field(() => [EvidenceInput], { nullable: true, description: 'At most six. Null or left out: nothing.' })
  evidence?: EvidenceInput[] | null;
}

@InputType()
export class RaiseDemandAtTableInput extends CreatingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'At most 120 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'At most 7000 characters. Left out or null: the title says it.' })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: 'The participant who asks. Left out or null: nobody by name.' })
  raisedById?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department it is put to. Left out or null: not yet known.' })
  departmentId?: string | null;
}

@InputType()
export abstract class PromiseInput extends CreatingInput {
  @Field(() => String, { nullable: true, description: 'What will be done. Left out or null: not said.' })
  action?: string | null;

  @Field(() => String, { nullable: true, description: 'What will be there to see. Left out or null: not said.' })
  deliverable?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By when. Left out or null: not said.' })
  dueOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it. Left out or null: not said.' })
  responsiblePerson?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who allowed it, where the delegate must report back. Left out or null: nobody yet.',
  })
  authorisedBy?: string | null;
}

@InputType()
export class RecordResponseInput extends PromiseInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  demandId!: string;

  @Field(() => ID, { description: 'The participant of a department or the township who answered.' })
  participantId!: string;

  @Field(() => ResponseNature, { description: 'What it was meant as; a promise that lacks a part becomes a position.' })
  nature!: ResponseNature;

  @Field(() => String, { nullable: true, description: 'The words. A promise may leave them out: its action says it.' })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'DECLINED: why. Otherwise not kept.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'DECLINED: the policy it rests on. Otherwise not kept.' })
  basis?: string | null;
}

@InputType({ description: 'What a promise lacked. Parts left out or null stay as they are.' })
export class CompleteResponseInput extends PromiseInput {
  @Field(() => ID)
  responseId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class CarryDemandOverInput {
  @Field(() => ID)
  demandId!: string;

  @Field(() => String, { description: 'Who owns it from now on. At most 120 characters.' })
  owner!: string;

  @Field(() => LocalDate)
  until!: string;

  @Field(() => String, { nullable: true, description: 'What is still needed. Left out or null: not said.' })
  reason?: string | null;
}

@InputType()
export class AddClauseInput extends CreatingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'At most 1000 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Without one the clause cannot hold. Null: none yet.' })
  policyBasis?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A clause of the policy list to rest on; its citation becomes the basis. Null or left out: none.',
  })
  policyClauseId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Stances taken in secret. Null or left out: openly.' })
  secret?: boolean | null;
}

@InputType()
export class ReviseClauseInput {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Left out or null: none.' })
  policyBasis?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A clause of the policy list to rest on; its citation becomes the basis. Null or left out: none.',
  })
  policyClauseId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Stances taken in secret. Null or left out: openly.' })
  secret?: boolean | null;
}

@InputType()
export class TakeStanceInput {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => StanceKind)
  kind!: StanceKind;

  @Field(() => String, { nullable: true, description: 'The words of a reservation. Left out or null: none.' })
  reservation?: string | null;

  @Field(() => ID, { nullable: true, description: 'For the scribe: whose stance it is. Left out or null: one’s own.' })
  participantId?: string | null;
}

@InputType({ description: 'Hands raised in one interest group, without those who took a stance by phone.' })
export class CountHandsInput {
  @Field(() => ID)
  clauseId!: string;

  @Field(() => ID)
  interestGroupId!: string;

  @Field(() => Int)
  agreeCount!: number;

  @Field(() => Int)
  reservedCount!: number;

  @Field(() => Int)
  disagreeCount!: number;
}

@InputType()
export class SaveMinutesInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'Plain text in paragraphs, at most 20000 characters.' })
  body!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was edited; null when nothing was saved before.' })
  version?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The draft from the record that this text takes in. Null or left out: the one known before.',
  })
  takenIn?: string | null;
}
