import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { type OfficialPaper, PaperBlockKind, PaperLayout } from './paper.js';
import { titleLines } from './title-lines.js';

export enum PaperKind {
  /** 协商纪要, of a meeting. */
  MINUTES = 'MINUTES',
  /** 交办函, of a commitment: to its lead department, with all that was handed to it from that consultation. */
  HAND_OVER_LETTER = 'HAND_OVER_LETTER',
  /** 社情民意信息, of a brief: single or composite. */
  BRIEF = 'BRIEF',
  /** 报送函, of a submission: one brief on its way up one rung. */
  SUBMISSION_LETTER = 'SUBMISSION_LETTER',
  /** 采用情况通报, of a month (2026-03) or a year (2026). */
  ADOPTION_BULLETIN = 'ADOPTION_BULLETIN',
}
registerEnumType(PaperKind, { name: 'PaperKind', description: 'Which official paper is made of which record.' });
registerEnumType(PaperLayout, { name: 'PaperLayout' });
registerEnumType(PaperBlockKind, { name: 'PaperBlockKind' });

@ObjectType({ description: 'A paragraph or a heading.' })
@Audience('SIGNED_IN')
export class PaperBlockView {
  @Field(() => PaperBlockKind)
  kind!: PaperBlockKind;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => String)
  text!: string;

  @Field(() => [[String]], { description: 'Of a TABLE: the heads, then the rows; of other blocks nothing.' })
  rows!: string[][];

  @Field(() => String, { nullable: true, description: 'Of a CHART: its drawing.' })
  svg!: string | null;
}

@ObjectType({ description: 'Two words at the ends of one line: whose it is, and the day.' })
@Audience('SIGNED_IN')
export class PaperIssue {
  @Field(() => String)
  issuer!: string;

  @Field(() => String)
  date!: string;
}

@ObjectType({ description: '版记: to whom else it goes, who printed it and when.' })
@Audience('SIGNED_IN')
export class PaperColophon {
  @Field(() => String, { nullable: true })
  to!: string | null;

  @Field(() => String, { nullable: true })
  copyTo!: string | null;

  @Field(() => String)
  issuer!: string;

  @Field(() => String)
  date!: string;
}

@ObjectType({ description: '公文 in the order of GB/T 9704-2012: what the Word file and the printed page both show.' })
@Audience('SIGNED_IN')
export class OfficialPaperView {
  @Field(() => PaperLayout)
  layout!: PaperLayout;

  @Field(() => String)
  masthead!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field(() => PaperIssue, { nullable: true })
  issueLine!: PaperIssue | null;

  @Field(() => [String], { description: 'The title, broken between words where it takes more than one line.' })
  titleLines!: string[];

  @Field(() => String, { nullable: true })
  addressee!: string | null;

  @Field(() => [PaperBlockView])
  blocks!: PaperBlockView[];

  @Field(() => [String])
  attachments!: string[];

  @Field(() => PaperIssue, { nullable: true })
  signature!: PaperIssue | null;

  @Field(() => PaperColophon, { nullable: true })
  colophon!: PaperColophon | null;

  static of({ title, blocks, attachments, ...paper }: OfficialPaper): OfficialPaperView {
    return {
      ...paper,
      titleLines: titleLines(title),
      blocks: blocks.map(({ rows = [], svg = null, ...block }) => ({
        ...block,
        svg,
        rows: rows.map((row) => [...row]),
      })),
      attachments: [...attachments],
    };
  }
}
