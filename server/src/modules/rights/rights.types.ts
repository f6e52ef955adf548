import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { Ground, Kept, PersonalKind, Purpose, Whose } from '../../kernel/personal.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { PersonalRequestKind, PersonalRequestStatus } from './personal-request.entity.js';

@ObjectType({ description: 'It was written; read it again.' })
@Audience(...ORGANISERS)
export class PersonalRequestChanged {
  @Field(() => ID) id!: string;
}

@ObjectType({ description: '个人信息申请' })
@Audience(...ORGANISERS)
export class PersonalRequestRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) number!: string;
  @Field(() => PersonalRequestKind) kind!: PersonalRequestKind;
  @Field(() => PersonalRequestStatus) status!: PersonalRequestStatus;
  @Field(() => LocalDate) receivedOn!: string;
  @Field(() => LocalDate) answerBy!: string;
  @Field(() => Int, { nullable: true, description: 'Below zero it is late; null: nothing waits any more.' })
  workingDaysLeft!: number | null;
  @Field(() => String, { nullable: true, description: 'That wrote it down; null: the secretariat.' })
  committeeName!: string | null;
  @Field(() => DateTime, { nullable: true }) closedAt!: string | null;
}

@ObjectType()
@Audience(...ORGANISERS)
export class PersonalRequestDetail extends PersonalRequestRow {
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) recordCode!: string | null;
  @Field(() => String, { nullable: true }) words!: string | null;
  @Field(() => String) shownBy!: string;
  @Field(() => String, { nullable: true }) receivedByName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For the secretariat while it is prepared; for all once answered.',
  })
  answer!: string | null;
  @Field(() => Boolean, { nullable: true }) refused!: boolean | null;
  @Field(() => String, { nullable: true }) preparedByName!: string | null;
  @Field(() => DateTime, { nullable: true }) preparedAt!: string | null;
  @Field(() => [String], { description: 'What goes once a second person confirms it.' }) toErase!: string[];
  @Field(() => Int, { nullable: true, description: 'How much was found when it was prepared.' }) foundCount!:
    | number
    | null;
  @Field(() => String, { nullable: true }) returnedReason!: string | null;
  @Field(() => String, { nullable: true }) confirmedByName!: string | null;
  @Field(() => Int, { nullable: true }) erasedCount!: number | null;
  @Field(() => Int, { nullable: true }) keptCount!: number | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field(() => DateTime, { nullable: true }) anonymisedAt!: string | null;
  @Field(() => Boolean) viewerCanPrepare!: boolean;
  @Field(() => Boolean) viewerCanConfirm!: boolean;
  @Field(() => Boolean) viewerCanReturn!: boolean;
  @Field(() => Boolean) viewerCanWithdraw!: boolean;
  @Field(() => Boolean, { description: 'Looks for what is kept of them; what was looked for is in the trail.' })
  viewerCanSearch!: boolean;
  @Field(() => Boolean, { description: 'What is found may be printed for them, and taken as their file.' })
  viewerCanHandOut!: boolean;
}
export const PersonalRequestPage = pageOf('PersonalRequestPage', PersonalRequestRow, ...ORGANISERS);

@ObjectType()
@Audience('SECRETARIAT')
export class PersonalValue {
  @Field(() => String) field!: string;
  @Field(() => String) value!: string;
}

@ObjectType({
  description: 'Something that is kept of somebody: what it says, why it is kept, and whether it goes if they ask.',
})
@Audience('SECRETARIAT')
export class PersonalPart {
  @Field(() => String) id!: string;
  @Field(() => String, { description: 'The record and its first field, for whoever runs the server.' }) lies!: string;
  @Field(() => ID) rowId!: string;
  @Field(() => Boolean, { description: 'By that very telephone or code; otherwise it may be another person.' })
  certain!: boolean;
  @Field(() => Whose) whose!: Whose;
  @Field(() => [PersonalKind]) what!: readonly PersonalKind[];
  @Field(() => Purpose) purpose!: Purpose;
  @Field(() => Ground) ground!: Ground;
  @Field(() => Kept) kept!: Kept;
  @Field(() => String, { nullable: true }) erasedBy!: string | null;
  @Field(() => Boolean, { description: 'Kept on their consent; otherwise it stays, on its ground.' })
  canErase!: boolean;
  @Field(() => [PersonalValue]) values!: readonly PersonalValue[];
}

@ObjectType()
@Audience('SECRETARIAT')
export class PersonalFindings {
  @Field(() => [PersonalPart]) parts!: readonly PersonalPart[];
  @Field(() => Boolean, { description: 'Too many fit: a longer name, or the telephone too.' }) more!: boolean;
}
