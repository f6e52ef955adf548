import type { EntityClass } from '@mikro-orm/core';
import { registerEnumType } from 'type-graphql';
import type { Transaction } from './transaction.js';

/** Of whom something is kept. */
export enum Whose {
  SUBMITTER = 'SUBMITTER',
  /** Whoever answers by a code, without an account. */
  RESIDENT = 'RESIDENT',
  PARTICIPANT = 'PARTICIPANT',
  OBSERVER = 'OBSERVER',
  VISITOR = 'VISITOR',
  MEMBER = 'MEMBER',
  STAFF = 'STAFF',
  /** Of a department or an organisation. */
  CONTACT = 'CONTACT',
  /** Whoever answers for a promise. */
  HANDLER = 'HANDLER',
  INFORMANT = 'INFORMANT',
  LEADER = 'LEADER',
  ACCOUNT_HOLDER = 'ACCOUNT_HOLDER',
  /** Whoever can be seen on a photograph. */
  PICTURED = 'PICTURED',
  /** Anybody whom a table or a record names. */
  NAMED = 'NAMED',
}
registerEnumType(Whose, { name: 'PersonalDataOf', description: 'Of whom something is kept.' });

/** What is kept of somebody. */
export enum PersonalKind {
  NAME = 'NAME',
  TELEPHONE = 'TELEPHONE',
  /** Unit, post and duty. */
  POST = 'POST',
  /** Party, ethnicity, gender, day of birth. */
  PARTICULARS = 'PARTICULARS',
  WORDS = 'WORDS',
  /** That somebody was ill: sensitive. */
  HEALTH = 'HEALTH',
  LIKENESS = 'LIKENESS',
  /** Browser and system, as the device said. */
  DEVICE = 'DEVICE',
  /** A keyed hash of device or network address: it tells that two are the same, and not who. */
  TRACE = 'TRACE',
  /** Name to sign in with; passwords and codes as hashes. */
  SIGN_IN = 'SIGN_IN',
  /** A table as somebody uploaded it. */
  TABLE = 'TABLE',
}
registerEnumType(PersonalKind, { name: 'PersonalDataKind', description: 'What is kept of somebody.' });

export enum Purpose {
  ANSWER_SUBMITTER = 'ANSWER_SUBMITTER',
  HEAR_RESIDENTS = 'HEAR_RESIDENTS',
  ONE_VOICE_EACH = 'ONE_VOICE_EACH',
  REACH_GUESTS = 'REACH_GUESTS',
  RECORD_MEETINGS = 'RECORD_MEETINGS',
  FOLLOW_MATTERS = 'FOLLOW_MATTERS',
  RECEIVE_VISITORS = 'RECEIVE_VISITORS',
  EXPLAIN_POLICIES = 'EXPLAIN_POLICIES',
  KEEP_ROSTER = 'KEEP_ROSTER',
  REACH_OFFICES = 'REACH_OFFICES',
  RUN_ACCOUNTS = 'RUN_ACCOUNTS',
  GUARD_SIGN_IN = 'GUARD_SIGN_IN',
  TAKE_TABLES_IN = 'TAKE_TABLES_IN',
  PASS_BRIEFS_ON = 'PASS_BRIEFS_ON',
  TELL_THE_PUBLIC = 'TELL_THE_PUBLIC',
  FIND_RECORDS = 'FIND_RECORDS',
  ANSWER_REQUESTS = 'ANSWER_REQUESTS',
}
registerEnumType(Purpose, { name: 'PersonalDataPurpose', description: 'What it is kept for.' });

/** Article 13 of the law on personal information (个人信息保护法), first paragraph. */
export enum Ground {
  /** (1) */
  CONSENT = 'CONSENT',
  /** (3) */
  STATUTORY_DUTY = 'STATUTORY_DUTY',
  /** (5) */
  PUBLIC_REPORTING = 'PUBLIC_REPORTING',
}
registerEnumType(Ground, {
  name: 'PersonalDataGround',
  description: 'On what ground it is kept: article 13 of the law on personal information.',
});

export enum Kept {
  /** As long as the record it stands in, which is an archive. */
  WITH_RECORD = 'WITH_RECORD',
  TWO_YEARS_AFTER_CLOSING = 'TWO_YEARS_AFTER_CLOSING',
  /** Archived, or over for as long as notices are kept. */
  WHILE_CONSULTED = 'WHILE_CONSULTED',
  UNTIL_MEETING_ENDS = 'UNTIL_MEETING_ENDS',
  UNTIL_ROUND_ENDS = 'UNTIL_ROUND_ENDS',
  UNTIL_CHANGED = 'UNTIL_CHANGED',
  A_YEAR_UNUSED = 'A_YEAR_UNUSED',
  THIRTY_DAYS = 'THIRTY_DAYS',
  A_DAY = 'A_DAY',
}
registerEnumType(Kept, { name: 'PersonalDataKept', description: 'How long it is kept.' });

/** Of whom, what for, on what ground and how long. */
export interface Why {
  readonly whose: Whose;
  readonly what: readonly PersonalKind[];
  readonly purpose: Purpose;
  readonly ground: Ground;
  readonly kept: Kept;
  /** The job or the mutation that takes it away; left out where it stays with its record. */
  readonly erasedBy?: string;
  /**
   * Takes it away from these rows because a person asked, and says from how many. What is kept on their consent has this;
   * what has not stays, on its ground.
   */
  readonly erase?: (tx: Transaction, ids: readonly string[]) => Promise<number>;
  /** The field by whose code people name the record. */
  readonly code?: string;
}

/** What columns of one entity hold of somebody, and why. */
export interface PersonalData extends Why {
  readonly entity: EntityClass;
  readonly fields: readonly string[];
}

/** Declares it, beside the entities of a module: `personal(Topic, ['submitterName'], { … })`. */
export const personal = <Row extends object>(
  entity: abstract new () => Row,
  fields: readonly (keyof Row & string)[],
  why: Why,
): PersonalData => ({ entity: entity as unknown as EntityClass, fields, ...why });
