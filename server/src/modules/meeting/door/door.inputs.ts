import { Field, ID, InputType, Int } from 'type-graphql';
import { DelegateAuthority, Party } from '../../consultation/index.js';
import { CreatingInput } from '../creating.input.js';

@InputType()
export class SignInObserverInput extends CreatingInput {
  @Field(() => String)
  joinCode!: string;

  @Field(() => String, { description: 'At most 30 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Where they are from. Left out or null: not said.' })
  organisation?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the notice on personal information that was shown. Left out or null: not said.',
  })
  noticeNumber?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The pass this phone was given before, at this very meeting: it stays the same observer.',
  })
  pass?: string | null;
}

@InputType()
export class WriteInInput extends CreatingInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => String, { description: 'At most 30 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Whom they speak for. Left out or null: not said.' })
  organisation?: string | null;

  @Field(() => Boolean, {
    description:
      'True: they get a seat, with every right of those invited; only the committee gives one. False: they sit in.',
  })
  seated!: boolean;

  @Field(() => Party, { description: 'With a seat: STAKEHOLDER or TOWNSHIP. Sitting in, it says nothing.' })
  party!: Party;

  @Field(() => ID, { nullable: true, description: 'The group they stand for; needed where groups were declared.' })
  interestGroupId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A mobile number for messages about this consultation, with a seat alone. Left out or null: none.',
  })
  phone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'They agreed to be written to; needed with a number.' })
  phoneConsent?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Of the personal notice that was shown beside the number.' })
  noticeNumber?: number | null;
}

@InputType()
export class ReplaceDelegateInput {
  @Field(() => ID)
  meetingId!: string;

  @Field(() => ID)
  participantId!: string;

  @Field(() => String, { description: 'Who has come. At most 40 characters.' })
  name!: string;

  @Field(() => DelegateAuthority, { nullable: true, description: 'Departments: left out or null: as it was.' })
  authority?: DelegateAuthority | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A mobile number for messages about this consultation, of who came. Left out or null: none; what was kept of the one before is erased.',
  })
  phone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'They agreed to be written to; needed with a number.' })
  phoneConsent?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Of the personal notice that was shown beside the number.' })
  noticeNumber?: number | null;
}
