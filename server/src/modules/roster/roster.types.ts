import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience, PARTIES } from '../../kernel/audience.js';
import { resultUnion } from '../../kernel/refusal.js';
import { DateTime } from '../../kernel/scalars.js';
import { ImportStatus } from './roster.entity.js';
import { RosterRefusal } from './roster.refusal.js';

@ObjectType()
@Audience(...PARTIES)
export class NamedGroup {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'What forms choose from.' })
@Audience(...PARTIES)
export class RosterCatalog {
  @Field(() => [NamedGroup])
  committees!: NamedGroup[];

  @Field(() => [NamedGroup])
  sectors!: NamedGroup[];

  @Field(() => [NamedGroup])
  specialCommittees!: NamedGroup[];

  @Field(() => [NamedGroup], { description: 'By what people call them.' })
  departments!: NamedGroup[];
}

export enum RowOutcome {
  NEW = 'NEW',
  UPDATE = 'UPDATE',
  UNCHANGED = 'UNCHANGED',
  ERROR = 'ERROR',
  SKIPPED = 'SKIPPED',
}
registerEnumType(RowOutcome, { name: 'RowOutcome' });

@ObjectType({ description: 'What is odd about a row or one of its cells. The words are in the clients, by code.' })
@Audience('SECRETARIAT')
export class ImportProblem {
  @Field(() => String)
  code!: string;

  @Field(() => String, {
    description: 'ERROR: the row is not taken. WARNING: somebody should look. NOTE: it was tidied.',
  })
  severity!: string;

  @Field(() => String, { nullable: true, description: 'The column by the letter over it.' })
  column!: string | null;

  @Field(() => String, { nullable: true })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the cell, where the words need it.' })
  given!: string | null;

  @Field(() => String, { nullable: true, description: 'The nearest known name.' })
  suggestion!: string | null;

  @Field(() => String, { nullable: true, description: 'Other rows of the file this is about, joined by 、.' })
  rows!: string | null;
}

@ObjectType()
@Audience('SECRETARIAT')
export class ImportCell {
  @Field(() => String, { description: 'name, gender, party, committee, …' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'As it is; several joined by 、; null when it is not known.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'As it will be.' })
  to!: string | null;

  @Field(() => Boolean)
  isChanged!: boolean;
}

@ObjectType()
@Audience('SECRETARIAT')
export class ImportCandidate {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  committeeName!: string | null;

  @Field(() => String, { nullable: true })
  unit!: string | null;
}

@ObjectType({ description: 'One row of the file and what becomes of it.' })
@Audience('SECRETARIAT')
export class ImportRow {
  @Field(() => ID, { description: 'Names the row within this import.' })
  key!: string;

  @Field(() => String)
  sheet!: string;

  @Field(() => Int, { description: 'As numbered on screen.' })
  rowNumber!: number;

  @Field(() => RowOutcome)
  outcome!: RowOutcome;

  @Field(() => String)
  name!: string;

  @Field(() => ID, { nullable: true })
  memberId!: string | null;

  @Field(() => [ImportCell])
  cells!: ImportCell[];

  @Field(() => [ImportProblem])
  problems!: ImportProblem[];

  @Field(() => [ImportCandidate], { description: 'Members it could be.' })
  candidates!: ImportCandidate[];

  @Field(() => String, { nullable: true, description: 'Another row of the file carries the same person: its key.' })
  joins!: string | null;

  @Field(() => Boolean, { description: 'It turned out otherwise than previewed.' })
  changedSincePreview!: boolean;
}

@ObjectType()
@Audience('SECRETARIAT')
export class ImportRowPage {
  @Field(() => [ImportRow])
  nodes!: ImportRow[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Int)
  totalCount!: number;
}

@ObjectType()
@Audience('SECRETARIAT')
export class ImportSummary {
  @Field(() => Int)
  total!: number;

  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  updated!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  failed!: number;

  @Field(() => Int)
  skipped!: number;

  @Field(() => Int, { description: 'Rows taken that somebody should look at.' })
  warned!: number;

  @Field(() => Int, { description: 'After confirming: rows that turned out otherwise than previewed.' })
  changedSincePreview!: number;
}

@ObjectType({ description: 'Groups the file names and the district has not.' })
@Audience('SECRETARIAT')
export class ImportCreates {
  @Field(() => [String])
  committees!: string[];

  @Field(() => [String])
  sectors!: string[];

  @Field(() => [String])
  specialCommittees!: string[];
}

@ObjectType()
@Audience('SECRETARIAT')
export class ImportColumn {
  @Field(() => String)
  sheet!: string;

  @Field(() => String)
  column!: string;

  @Field(() => String)
  heading!: string;

  @Field(() => String, { nullable: true, description: 'null: not understood, and left out.' })
  field!: string | null;
}

@ObjectType({ description: 'A file compared with the roster. Nothing changes before it is confirmed.' })
@Audience('SECRETARIAT')
export class RosterImportView {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportStatus)
  status!: ImportStatus;

  @Field(() => DateTime)
  uploadedAt!: string;

  @Field(() => DateTime, { nullable: true })
  confirmedAt!: string | null;

  @Field(() => ImportSummary)
  summary!: ImportSummary;

  @Field(() => ImportCreates, { description: 'What confirming creates beside members.' })
  creates!: ImportCreates;

  @Field(() => ImportCreates, { description: 'What rows fail for want of, and may be created instead.' })
  missing!: ImportCreates;

  @Field(() => [ImportColumn])
  columns!: ImportColumn[];

  rows!: ImportRowPage;
}

@ObjectType()
@Audience('SECRETARIAT')
export class RecentImport {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  fileName!: string;

  @Field(() => ImportStatus)
  status!: ImportStatus;

  @Field(() => DateTime)
  uploadedAt!: string;

  @Field(() => DateTime, { nullable: true })
  confirmedAt!: string | null;
}

@ObjectType()
@Audience('SECRETARIAT')
export class ImportChanged {
  @Field(() => ID)
  id!: string;
}
export const ChangeImportResult = resultUnion('ChangeImportResult', ImportChanged, RosterRefusal);
