import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { BaseEntity, instant } from '../../kernel/base.entity.js';
import { Account } from './account.entity.js';

/** An account's holder as a provider knows them. One person there has one account here, and the other way round. */
@Entity()
@Unique({ name: 'outside_identity_one_account', properties: ['issuer', 'subject'] })
@Unique({ name: 'outside_identity_once_per_issuer', properties: ['account', 'issuer'] })
export class OutsideIdentity extends BaseEntity {
  @ManyToOne(() => Account, { ref: true })
  account!: Ref<Account>;

  @Property({ type: 'text' })
  issuer!: string;

  /** What the provider calls the person; never their name, number or address, which others can get. */
  @Property({ type: 'text' })
  subject!: string;

  /** Through which provider of the settings. */
  @Property({ type: 'text' })
  provider!: string;

  /** As the provider said it, for whoever looks at the list. */
  @Property({ type: 'text', nullable: true })
  name: string | null = null;

  /** The holder, or whoever of the secretariat. */
  @Property({ type: 'uuid' })
  boundBy!: string;

  @Property({ ...instant, nullable: true })
  lastUsedAt: Date | null = null;
}

/** One way to a provider and back, from one browser. Good once and for some minutes. */
@Entity()
export class OutsideAttempt extends BaseEntity {
  @Unique()
  @Property({ type: 'text', hidden: true })
  stateHash!: string;

  /** The browser that set out. */
  @Index()
  @Property({ type: 'text', hidden: true })
  deviceHash!: string;

  @Property({ type: 'text' })
  provider!: string;

  /** What the provider has to say again, and what proves to it that we are who set out. */
  @Property({ type: 'text', hidden: true })
  nonce!: string;

  @Property({ type: 'text', hidden: true })
  verifier!: string;

  /** Whose account is to be bound; null: somebody signs in. */
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  /** A path of ours. */
  @Property({ type: 'text' })
  leadsTo!: string;

  @Index()
  @Property({ ...instant })
  expiresAt!: Date;

  @Property({ ...instant, nullable: true })
  usedAt: Date | null = null;

  /** The provider knows them: only a code of the second factor is missing. */
  @Property({ type: 'uuid', nullable: true })
  identityId: string | null = null;
}

/** Somebody a provider knows came and no account is bound to them: proposed to whoever binds accounts. */
@Entity()
@Unique({ name: 'outside_arrival_once', properties: ['issuer', 'subject'] })
export class OutsideArrival extends BaseEntity {
  @Property({ type: 'text' })
  issuer!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ type: 'text' })
  provider!: string;

  @Property({ type: 'text', nullable: true })
  name: string | null = null;

  /** Its last four digits: enough to tell two of one name apart. */
  @Property({ type: 'text', nullable: true })
  phoneEnd: string | null = null;

  @Index()
  @Property({ ...instant })
  lastCameAt!: Date;
}
