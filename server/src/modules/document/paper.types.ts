import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
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
  /** 会议通知, of a consultation with a day and a place. */
  MEETING_NOTICE = 'MEETING_NOTICE',
  /** 签到表, of a consultation, blank. */
  SIGN_IN_SHEET = 'SIGN_IN_SHEET',
  /** 会议议程, of a consultation that was convened. */
  AGENDA = 'AGENDA',
  /** 诉求卡, of a consultation: one to cut out for each demand. */
  DEMAND_CARDS = 'DEMAND_CARDS',
  /** 入场码, of a consultation whose meeting has not ended. */
  DOOR_CODE = 'DOOR_CODE',
  /** 验收公告, of a consultation: those of its matters that residents are asked about now. */
  ACCEPTANCE_NOTICE = 'ACCEPTANCE_NOTICE',
  /** 办理答复, of a commitment: what its department replied last. */
  REPLY_LETTER = 'REPLY_LETTER',
  /** 督办单, of a commitment that a leader supervises. */
  SUPERVISION_ORDER = 'SUPERVISION_ORDER',
  /** 转办函, of the letter a topic was passed to a department with. */
  TRANSFER_LETTER = 'TRANSFER_LETTER',
  /** 聘书, of a special informant under a term. */
  APPOINTMENT = 'APPOINTMENT',
  /** 述职报告, of one annual report that was handed in or graded. */
  ANNUAL_REPORT = 'ANNUAL_REPORT',
  /** 述职名册, of a round, for the secretariat. */
  APPRAISAL_ROLL = 'APPRAISAL_ROLL',
  /** 挂牌证书, of a studio that was agreed to. */
  STUDIO_PLATE = 'STUDIO_PLATE',
  /** 门牌, of a studio: for its door, with its code and its next days. */
  STUDIO_SIGN = 'STUDIO_SIGN',
  /** 来访回执, of a visit whose words became a topic: for the visitor to take along. */
  VISIT_SLIP = 'VISIT_SLIP',
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

  @Field(() => [Int], { description: 'Of a TABLE that is filled in by hand: its columns to each other; else nothing.' })
  widths!: number[];
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

  @Field(() => String, { description: 'The title in one piece: what a file of it is called.' })
  name!: string;

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
      name: title,
      titleLines: titleLines(title),
      blocks: blocks.map(({ rows = [], widths = [], svg = null, ...block }) => ({
        ...block,
        svg,
        rows: rows.map((row) => [...row]),
        widths: [...widths],
      })),
      attachments: [...attachments],
    };
  }
}

@ObjectType({ description: 'One of the papers of a meeting.' })
@Audience('SIGNED_IN')
export class MeetingPaper {
  @Field(() => PaperKind)
  kind!: PaperKind;

  @Field(() => OfficialPaperView)
  paper!: OfficialPaperView;
}
