// Longer than 300 lines: what is shown of accounts, read together by whoever changes who may see it.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import { pageOf } from '../../kernel/page.js';
import { resultUnion } from '../../kernel/refusal.js';
import { DateTime } from '../../kernel/scalars.js';
import { Role } from '../../kernel/viewer.js';
import { AccountRequestKind, AccountStatus, SessionKind } from './account.entity.js';
import { IdentityRefusal } from './identity.refusal.js';
import type { IssuedActivation } from './make-account.js';

@ObjectType({ description: 'A role and where it is held.' })
@Audience('PUBLIC')
export class ViewerPost {
  @Field(() => Role)
  role!: Role;

  @Field(() => ID, { nullable: true })
  committeeId!: string | null;

  @Field(() => ID, { nullable: true })
  departmentId!: string | null;

  @Field(() => ID, { nullable: true })
  memberId!: string | null;

  @Field(() => ID, { nullable: true, description: 'A special committee or a sector.' })
  groupId!: string | null;

  @Field(() => String, { nullable: true, description: 'The committee, department or group, in words.' })
  scopeName!: string | null;

  @Field(() => Boolean, { nullable: true, description: '代理: held for a time, in place of somebody.' })
  acting?: boolean | null;
}

@ObjectType({ description: 'Whoever is asking.' })
@Audience('PUBLIC')
export class ViewerProfile {
  @Field(() => ID, { description: 'The same on every device: what a phone keeps is kept for this person.' })
  id!: string;

  @Field(() => SessionKind)
  kind!: SessionKind;

  @Field(() => String)
  displayName!: string;

  @Field(() => String, { nullable: true })
  loginName!: string | null;

  @Field(() => Boolean, { description: 'Until it is changed, nothing but changing it and signing out is possible.' })
  mustChangePassword!: boolean;

  @Field(() => Boolean, { description: 'Until it is set, nothing but setting it and signing out is possible.' })
  mustSetSecondFactor!: boolean;

  @Field(() => Boolean)
  hasSecondFactor!: boolean;

  @Field(() => [ViewerPost])
  posts!: ViewerPost[];

  @Field(() => ID, { nullable: true, description: 'GUEST: the one consultation they were invited to.' })
  consultationId!: string | null;
}

@ObjectType({ description: 'The door is open: the session came as a cookie.' })
@Audience('PUBLIC')
export class SignedIn {
  @Field(() => String)
  loginName!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => Boolean)
  mustChangePassword!: boolean;
}

@ObjectType({
  description: 'The password is good. The door opens with a code of the second factor, given together with it.',
})
@Audience('PUBLIC')
export class SecondFactorAsked {
  @Field(() => String)
  loginName!: string;
}

@ObjectType({ description: 'A secret for an authenticator. It counts once a code made from it is confirmed.' })
@Audience('SIGNED_IN')
export class SecondFactorBegun {
  @Field(() => String, { description: 'To type where nothing can be scanned.' })
  secret!: string;

  @Field(() => String, { description: 'What the code to scan says.' })
  uri!: string;
}

@ObjectType({ description: 'From now on a code is asked for at the door.' })
@Audience('SIGNED_IN')
export class SecondFactorSet {
  @Field(() => [String], { description: 'Each opens once in place of a code. They cannot be asked for again.' })
  recoveryCodes!: string[];
}

@ObjectType()
@Audience('SIGNED_IN')
export class PasswordChanged {
  @Field(() => Int, { description: 'Other devices that were signed out by it.' })
  endedSessions!: number;
}

@ObjectType({ description: 'What is printed for somebody to enter with, once. It cannot be asked for again.' })
@Audience(...ORGANISERS)
export class ActivationSlip {
  @Field(() => ID)
  accountId!: string;

  @Field(() => String)
  loginName!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String, { description: 'Ten letters and digits nobody confuses.' })
  oneTimeCode!: string;

  @Field(() => String, { description: 'What the QR code says after the address of this server.' })
  path!: string;

  @Field(() => DateTime)
  expiresAt!: Date;
}

export function toSlip({ accountId, loginName, displayName, code, expiresAt }: IssuedActivation): ActivationSlip {
  const path = `/portal/activate?code=${code}`;
  return Object.assign(new ActivationSlip(), { accountId, loginName, displayName, oneTimeCode: code, path, expiresAt });
}

@ObjectType()
@Audience('SECRETARIAT')
export class AccountCreated {
  @Field(() => ID)
  id!: string;

  @Field(() => ActivationSlip, { nullable: true, description: 'null when this is the answer to a repeated call.' })
  slip!: ActivationSlip | null;

  @Field(() => Boolean, { description: 'Its post counts once a second person has confirmed it.' })
  awaitsSecondPerson!: boolean;
}

@ObjectType()
@Audience('SECRETARIAT')
export class AccountChanged {
  @Field(() => ID)
  id!: string;

  @Field(() => Boolean, { description: 'Nothing has changed yet: a second person has to confirm it.' })
  awaitsSecondPerson!: boolean;
}

@ObjectType({ description: 'What one person of the secretariat asked for, and another has to confirm.' })
@Audience('SECRETARIAT')
export class AccountRequestRow {
  @Field(() => ID)
  id!: string;

  @Field(() => AccountRequestKind)
  kind!: AccountRequestKind;

  @Field(() => Role, { nullable: true, description: 'POST: which one.' })
  role!: Role | null;

  @Field(() => ID)
  accountId!: string;

  @Field(() => String)
  loginName!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  requestedByName!: string;

  @Field(() => DateTime)
  requestedAt!: string;

  @Field(() => Boolean, { description: 'Whoever asked takes it back rather than confirms it.' })
  isOwn!: boolean;

  @Field(() => Boolean)
  viewerCanConfirm!: boolean;
}

@ObjectType()
@Audience('SECRETARIAT')
export class AccountRequestConfirmed {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => ActivationSlip, {
    nullable: true,
    description: 'For the second person to hand over: whoever asked has had the one before in hand.',
  })
  slip!: ActivationSlip | null;
}

@ObjectType({ description: 'A signed-in device.' })
@Audience('SIGNED_IN')
export class DeviceSession {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Browser and system; empty when the device did not say.' })
  device!: string;

  @Field(() => DateTime)
  openedAt!: string;

  @Field(() => DateTime, { description: 'To within five minutes.' })
  lastSeenAt!: string;

  @Field(() => Boolean)
  isCurrent!: boolean;
}

@ObjectType()
@Audience('SECRETARIAT')
export class AccountPost extends ViewerPost {
  @Field(() => ID)
  id!: string;

  @Field(() => DateTime)
  heldSince!: string;

  @Field(() => DateTime, { nullable: true })
  endedAt!: string | null;
}

@ObjectType({ description: 'An account in a list.' })
@Audience('SECRETARIAT')
export class AccountRow {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  loginName!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => AccountStatus)
  status!: AccountStatus;

  @Field(() => [ViewerPost])
  posts!: ViewerPost[];

  @Field(() => DateTime, { nullable: true })
  lastSeenAt!: string | null;

  @Field(() => Boolean, { description: 'Nobody changes what they themselves may do.' })
  isOwn!: boolean;
}

@ObjectType({ description: 'An account with everything it holds and held.' })
@Audience('SECRETARIAT')
export class AccountDetail extends AccountRow {
  @Field(() => Boolean)
  hasSecondFactor!: boolean;

  @Field(() => Int, { nullable: true, description: 'For how many minutes wrong tries at its name keep it locked.' })
  lockedMinutes!: number | null;

  @Field(() => [AccountPost])
  allPosts!: AccountPost[];

  @Field(() => [DeviceSession])
  sessions!: DeviceSession[];
}

export const AccountPage = pageOf('AccountPage', AccountRow, 'SECRETARIAT');

export const SignInResult = resultUnion('SignInResult', SignedIn, SecondFactorAsked, IdentityRefusal);
export const ChangePasswordResult = resultUnion('ChangePasswordResult', PasswordChanged, IdentityRefusal);
export const CreateAccountResult = resultUnion('CreateAccountResult', AccountCreated, IdentityRefusal);
export const ChangeAccountResult = resultUnion('ChangeAccountResult', AccountChanged, IdentityRefusal);
export const IssueActivationSlipResult = resultUnion(
  'IssueActivationSlipResult',
  ActivationSlip,
  AccountChanged,
  IdentityRefusal,
);
export const ConfirmAccountRequestResult = resultUnion(
  'ConfirmAccountRequestResult',
  AccountRequestConfirmed,
  IdentityRefusal,
);
export const BeginSecondFactorResult = resultUnion('BeginSecondFactorResult', SecondFactorBegun, IdentityRefusal);
export const ConfirmSecondFactorResult = resultUnion('ConfirmSecondFactorResult', SecondFactorSet, IdentityRefusal);
