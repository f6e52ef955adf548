import { Collection, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToMany, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, ORGANISERS } from '../../kernel/audience.js';
import { BaseEntity, instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Role } from '../../kernel/viewer.js';

export enum AccountStatus {
  /** Made, but its holder has not yet used the activation code. */
  INVITED = 'INVITED',
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}
registerEnumType(AccountStatus, { name: 'AccountStatus' });

/** One person's way in. What it may do lies in its posts. */
@ObjectType({ description: "One person's way in. What it may do lies in its posts." })
@Audience(...ORGANISERS)
@Entity()
export class Account extends VersionedEntity {
  /** Lower case, unique; what people type. */
  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  loginName!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  displayName!: string;

  @Field(() => AccountStatus)
  @Enum({ items: () => AccountStatus, type: 'string' })
  status: Opt<AccountStatus> = AccountStatus.INVITED;

  /** argon2id; null until a password is set. */
  @Property({ type: 'text', nullable: true, hidden: true })
  passwordHash: string | null = null;

  @Property({ type: 'boolean' })
  mustChangePassword: Opt<boolean> = false;

  /** Given out to be scanned, until a code made from it is confirmed or its holder signs in anew. */
  @Property({ type: 'text', nullable: true, hidden: true })
  newFactorSecret: string | null = null;

  @OneToMany(
    () => Post,
    (post) => post.account,
  )
  posts = new Collection<Post>(this);
}

/** A role in a scope, held for a time. Nobody holds the same post twice, and a member has one account. */
@Entity()
@Index({
  name: 'post_held_once',
  expression: `create unique index post_held_once on post (account_id, role, committee_id, department_id, member_id, group_id)
    nulls not distinct where ended_at is null`,
})
@Index({
  name: 'post_one_account_per_member',
  expression: `create unique index post_one_account_per_member on post (member_id)
    where role = 'MEMBER' and ended_at is null`,
})
export class Post extends BaseEntity {
  @ManyToOne(() => Account, { ref: true })
  account!: Ref<Account>;

  @Enum({ items: () => Role, type: 'string' })
  role!: Role;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  committeeId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  departmentId: string | null = null;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  memberId: string | null = null;

  /** A special committee or a sector. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  groupId: string | null = null;

  @Property({ ...instant, nullable: true })
  endedAt: Date | null = null;
}

export enum SessionKind {
  ACCOUNT = 'ACCOUNT',
  GUEST = 'GUEST',
  SCREEN = 'SCREEN',
}
registerEnumType(SessionKind, { name: 'SessionKind' });

/** A signed-in device. Only a hash of its token is kept. */
@Entity()
export class Session extends BaseEntity {
  @Unique()
  @Property({ type: 'text', hidden: true })
  tokenHash!: string;

  @Enum({ items: () => SessionKind, type: 'string' })
  kind!: SessionKind;

  @ManyToOne(() => Account, { ref: true, nullable: true })
  account: Ref<Account> | null = null;

  /** GUEST: the participant and the consultation the invitation code was for. */
  @Property({ type: 'uuid', nullable: true })
  participantId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  consultationId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  screenId: string | null = null;

  /** Whoever opened it came by a provider whose sign-in counts as a second factor here. */
  @Property({ type: 'boolean', default: false })
  factorElsewhere: Opt<boolean> = false;

  /** What the device said it is, shortened to browser and system: never the full header. */
  @Property({ type: 'text' })
  device!: string;

  @Property({ ...instant })
  lastSeenAt!: Date;

  @Property({ ...instant })
  expiresAt!: Date;

  @Property({ ...instant, nullable: true })
  revokedAt: Date | null = null;
}

/** A one-time code on a printed slip, with which an account sets its first password. */
@Entity()
export class ActivationCode extends BaseEntity {
  @ManyToOne(() => Account, { ref: true })
  account!: Ref<Account>;

  @Unique()
  @Property({ type: 'text', hidden: true })
  codeHash!: string;

  @Property({ ...instant })
  expiresAt!: Date;

  /** Who had the slip in hand when it was printed; null: nobody knows any more. */
  @Property({ type: 'uuid', nullable: true })
  issuedBy: string | null = null;

  @Property({ ...instant, nullable: true })
  usedAt: Date | null = null;
}

/** A device that an account signed in on. It has tries of its own, whatever its building and the name have used up. */
@Entity()
@Unique({ properties: ['account', 'deviceHash'] })
export class KnownDevice extends BaseEntity {
  @ManyToOne(() => Account, { ref: true })
  account!: Ref<Account>;

  @Property({ type: 'text', hidden: true })
  deviceHash!: string;

  @Property({ ...instant })
  lastUsedAt!: Date;
}

/** The codes an account shows beside its password (TOTP, RFC 6238). It counts from its first good code on. */
@Entity()
export class SecondFactor extends BaseEntity {
  @ManyToOne(() => Account, { ref: true })
  @Unique()
  account!: Ref<Account>;

  /** Base32. Whoever has the database has it: it is as secret as the backup. */
  @Property({ type: 'text', hidden: true })
  secret!: string;

  @Property({ ...instant, nullable: true })
  confirmedAt: Date | null = null;

  /** The newest half minute whose code was taken: a code counts once. */
  @Property({ type: 'integer' })
  lastStep: Opt<number> = 0;
}

/** For whoever lost the telephone: each opens once in place of a code. */
@Entity()
export class RecoveryCode extends BaseEntity {
  @ManyToOne(() => Account, { ref: true })
  @Index()
  account!: Ref<Account>;

  @Unique()
  @Property({ type: 'text', hidden: true })
  codeHash!: string;

  @Property({ ...instant, nullable: true })
  usedAt: Date | null = null;
}

export enum AccountRequestKind {
  /** A post that reads or decides for the whole house. */
  POST = 'POST',
  /** A new slip for an account with such a post. */
  SLIP = 'SLIP',
}
registerEnumType(AccountRequestKind, {
  name: 'AccountRequestKind',
  description: 'What waits for a second person of the secretariat.',
});

/** What one person of the secretariat asked for and a second has to confirm. Until then it counts for nothing. */
@Entity()
@Index({
  name: 'account_request_waits_once',
  expression: `create unique index account_request_waits_once on account_request (account_id, kind, role)
    nulls not distinct where decided_at is null`,
})
export class AccountRequest extends BaseEntity {
  @ManyToOne(() => Account, { ref: true })
  account!: Ref<Account>;

  @Enum({ items: () => AccountRequestKind, type: 'string' })
  kind!: AccountRequestKind;

  @Enum({ items: () => Role, type: 'string', nullable: true })
  role: Role | null = null;

  @Property({ type: 'uuid' })
  requestedBy!: string;

  @Property({ ...instant, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  decidedBy: string | null = null;

  @Property({ type: 'boolean', nullable: true })
  confirmed: boolean | null = null;
}

/**
 * Tries at something secret by one subject (a login name, an address), for the lock-out. Who that is cannot be read
 * here: the key is a hash under a key of this installation.
 */
@Entity()
export class TryCount {
  @PrimaryKey({ type: 'text' })
  keyHash!: string;

  @Property({ type: 'integer' })
  tries!: number;

  @Index()
  @Property({ ...instant })
  lastTryAt!: Date;
}
