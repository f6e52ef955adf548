import { type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { VersionedEntity } from '../../../kernel/base.entity.js';
import { KeptImport } from '../../../kernel/imports/kept-import.entity.js';
import { BriefKind, OpinionBrief } from '../brief.entity.js';

export enum BriefLevel {
  DISTRICT = 'DISTRICT',
  CITY = 'CITY',
  PROVINCE = 'PROVINCE',
  NATIONAL = 'NATIONAL',
}
registerEnumType(BriefLevel, { name: 'BriefLevel', description: 'A rung of the ladder: 区, 市, 省, 全国.' });

export enum SubmissionOutcome {
  SENT = 'SENT',
  ADOPTED = 'ADOPTED',
  /** Passed on, up or aside, without being used there. */
  FORWARDED = 'FORWARDED',
  NOT_ADOPTED = 'NOT_ADOPTED',
}
registerEnumType(SubmissionOutcome, { name: 'SubmissionOutcome' });

/** 报送: one brief sent to one recipient at one level, with the letter out, the letter in and what became of it there. */
@Entity()
@Unique({ properties: ['brief', 'level', 'recipient'] })
@Index({ properties: ['level', 'outcome'] })
export class Submission extends VersionedEntity {
  @ManyToOne(() => OpinionBrief, { ref: true })
  brief!: Ref<OpinionBrief>;

  @Enum({ items: () => BriefLevel, type: 'string' })
  level!: BriefLevel;

  /** To whom: 市政协研究室. */
  @Property({ type: 'text' })
  recipient!: string;

  @Property({ type: 'date' })
  sentOn!: string;

  /** Number of the letter out. */
  @Property({ type: 'text', nullable: true })
  letterOut: string | null = null;

  @Enum({ items: () => SubmissionOutcome, type: 'string' })
  outcome: Opt<SubmissionOutcome> = SubmissionOutcome.SENT;

  /** ADOPTED: by itself, or within a composite of theirs. */
  @Enum({ items: () => BriefKind, type: 'string', nullable: true })
  adoptedAs: BriefKind | null = null;

  @Property({ type: 'date', nullable: true })
  outcomeOn: string | null = null;

  /** Number of the letter in, or where it was printed. */
  @Property({ type: 'text', nullable: true })
  letterIn: string | null = null;

  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}

/** A ledger that came back with results. */
@Entity()
export class BriefResultImport extends KeptImport {}
