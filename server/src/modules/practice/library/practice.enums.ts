export enum PracticeStatus {
  DRAFT = 'DRAFT',
  /** 已提交审核 */
  PROPOSED = 'PROPOSED',
  /** 在库 */
  RELEASED = 'RELEASED',
  /** 已停用 */
  RETIRED = 'RETIRED',
  DISCARDED = 'DISCARDED',
}

/** What became of a consultation, as the record has it now. */
export enum PracticeOutcome {
  /** Every matter was solved, and nothing came back. */
  SOLVED = 'SOLVED',
  /** It is over, and some of it was not solved. */
  PARTLY = 'PARTLY',
  /** Something is being handled. */
  OPEN = 'OPEN',
  /** Something of it came back. */
  CAME_BACK = 'CAME_BACK',
  /** It was not held, or its minutes are not confirmed. */
  NOT_YET = 'NOT_YET',
}

/** How something turned out otherwise after it was written down. */
export enum AfterwardsKind {
  CAME_BACK = 'CAME_BACK',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
}
