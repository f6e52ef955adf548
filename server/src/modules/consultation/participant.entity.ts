import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { instant, VersionedEntity } from '../../kernel/base.entity.js';
import { Organisation } from '../roster/organisations/organisation.entity.js';
import { Department, Member } from '../roster/roster.entity.js';
import { INVITED } from './consultation.audience.js';
import { Consultation, InterestGroup, Party } from './consultation.entity.js';

export enum ParticipantDuty {
  CHAIR = 'CHAIR',
  SCRIBE = 'SCRIBE',
  ATTENDEE = 'ATTENDEE',
  /** 列席 */
  OBSERVER = 'OBSERVER',
}
registerEnumType(ParticipantDuty, { name: 'ParticipantDuty' });

export enum AttendanceStatus {
  INVITED = 'INVITED',
  CONFIRMED = 'CONFIRMED',
  LEAVE_REQUESTED = 'LEAVE_REQUESTED',
  LEAVE_APPROVED = 'LEAVE_APPROVED',
  LEAVE_REFUSED = 'LEAVE_REFUSED',
  DECLINED = 'DECLINED',
  PRESENT = 'PRESENT',
  ABSENT = 'ABSENT',
}
registerEnumType(AttendanceStatus, { name: 'AttendanceStatus' });

/** 请假类别: what takes somebody away. */
export enum LeaveKind {
  /** 公务: other duties of an office. */
  OFFICIAL = 'OFFICIAL',
  /** 因病 */
  ILLNESS = 'ILLNESS',
  /** 因事 */
  PRIVATE = 'PRIVATE',
  OTHER = 'OTHER',
}
registerEnumType(LeaveKind, { name: 'LeaveKind', description: '请假类别: what takes somebody away from a meeting.' });

/** As it is said in files and lines that the server writes. */
export const LEAVE_WORDS: Readonly<Record<LeaveKind, string>> = {
  OFFICIAL: '公务',
  ILLNESS: '因病',
  PRIVATE: '因事',
  OTHER: '其他',
};

export enum SignInMethod {
  /** The participant's own phone, by the code on the wall or the six digits. */
  CODE = 'CODE',
  /** At the desk, by a liaison officer. */
  DESK = 'DESK',
  /** Ticked on the name list. */
  LIST = 'LIST',
}
registerEnumType(SignInMethod, { name: 'SignInMethod' });

/** What a department's delegate may do at the table. */
export enum DelegateAuthority {
  MAY_PROMISE = 'MAY_PROMISE',
  MUST_REPORT_BACK = 'MUST_REPORT_BACK',
}
registerEnumType(DelegateAuthority, { name: 'DelegateAuthority' });

@ObjectType({ description: 'Someone invited to one consultation, and whether they came.' })
@Audience(...INVITED)
@Entity()
export class Participant extends VersionedEntity {
  @Index()
  @ManyToOne(() => Consultation, { ref: true })
  consultation!: Ref<Consultation>;

  @Field(() => Party)
  @Enum({ items: () => Party, type: 'string' })
  party!: Party;

  @Field(() => ParticipantDuty)
  @Enum({ items: () => ParticipantDuty, type: 'string' })
  duty: Opt<ParticipantDuty> = ParticipantDuty.ATTENDEE;

  /** Chairs because they act as director (代理): the chair is the director's again when this appointment ends. */
  @Property({ type: 'uuid', nullable: true })
  chairsForActingId: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  organisation: string | null = null;

  /** The account that acts for this participant; null for a guest without one. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  accountId: string | null = null;

  @Index()
  @ManyToOne(() => Member, { ref: true, nullable: true })
  member: Ref<Member> | null = null;

  @ManyToOne(() => Department, { ref: true, nullable: true })
  department: Ref<Department> | null = null;

  /** Speaks for an organisation of the directory, in its name; `organisation` says how it was called then. */
  @Index()
  @ManyToOne(() => Organisation, { ref: true, nullable: true })
  represents: Ref<Organisation> | null = null;

  @ManyToOne(() => InterestGroup, { ref: true, nullable: true })
  interestGroup: Ref<InterestGroup> | null = null;

  /** Departments only: null until a delegate is named with authority. */
  @Field(() => DelegateAuthority, { nullable: true })
  @Enum({ items: () => DelegateAuthority, type: 'string', nullable: true })
  delegateAuthority: DelegateAuthority | null = null;

  @Field(() => AttendanceStatus)
  @Enum({ items: () => AttendanceStatus, type: 'string' })
  attendance: Opt<AttendanceStatus> = AttendanceStatus.INVITED;

  @Property({ type: 'text', nullable: true })
  leaveReason: string | null = null;

  /** Null: not said. Illness is about somebody's health: only whoever decides and they themselves are shown it. */
  @Enum({ items: () => LeaveKind, type: 'string', nullable: true })
  leaveKind: LeaveKind | null = null;

  @Field(() => SignInMethod, { nullable: true })
  @Enum({ items: () => SignInMethod, type: 'string', nullable: true })
  signInMethod: SignInMethod | null = null;

  @Property({ ...instant, nullable: true })
  signedInAt: Date | null = null;

  /** Nobody had listed them: the desk gave them this seat at the door. */
  @Property({ ...instant, nullable: true })
  writtenInAt: Date | null = null;

  /** Guests: sha-256 of the invitation code; a new code replaces it. */
  @Unique()
  @Property({ type: 'text', nullable: true, hidden: true })
  invitationCodeHash: string | null = null;
}
