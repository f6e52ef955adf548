export enum ReportKind {
  /** 季度工作报告 */
  QUARTER = 'QUARTER',
  /** 年度工作报告 */
  YEAR = 'YEAR',
  /** 协商专报: one page on one consultation, to party committee and government. */
  CONSULTATION = 'CONSULTATION',
  /** 办理情况通报: how the departments of the district did in a quarter. */
  DEPARTMENTS = 'DEPARTMENTS',
  /** 月度刊播情况通报: what was published in a month, and where it was used. */
  PLACEMENTS_MONTH = 'PLACEMENTS_MONTH',
  /** 年度刊播情况通报 */
  PLACEMENTS_YEAR = 'PLACEMENTS_YEAR',
}

/** Of the whole district, whoever drafts them. */
export const DISTRICT_ONLY: readonly ReportKind[] = [
  ReportKind.DEPARTMENTS,
  ReportKind.PLACEMENTS_MONTH,
  ReportKind.PLACEMENTS_YEAR,
];
export const isOfPlacements = (kind: ReportKind): boolean =>
  kind === ReportKind.PLACEMENTS_MONTH || kind === ReportKind.PLACEMENTS_YEAR;

export enum ReportStatus {
  DRAFT = 'DRAFT',
  /** 送签 */
  SUBMITTED = 'SUBMITTED',
  /** 已签发 */
  SIGNED = 'SIGNED',
  /** 已报送 */
  SENT = 'SENT',
  /** 已撤回: nobody goes by it any more. */
  WITHDRAWN = 'WITHDRAWN',
  DISCARDED = 'DISCARDED',
}

export enum FeedbackKind {
  /** 领导批示 */
  INSTRUCTED = 'INSTRUCTED',
  /** 采纳 */
  ADOPTED = 'ADOPTED',
  /** 转办 */
  FORWARDED = 'FORWARDED',
  /** 未采纳 */
  NOT_ADOPTED = 'NOT_ADOPTED',
}
