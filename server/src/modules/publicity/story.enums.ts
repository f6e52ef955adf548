export enum StoryKind {
  /** 专题报道 */
  TOPICAL = 'TOPICAL',
  /** 深度报道 */
  IN_DEPTH = 'IN_DEPTH',
  /** 跟踪报道 */
  FOLLOW_UP = 'FOLLOW_UP',
}

export enum StoryStatus {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  /** The reviewer gave it back; the writer works on it as on a draft. */
  RETURNED = 'RETURNED',
  FACT_CHECK = 'FACT_CHECK',
  /** Signed. It is published on its day, or waits for one. */
  SCHEDULED = 'SCHEDULED',
  PUBLISHED = 'PUBLISHED',
  /** Published, and something it says is no longer so: 情况有变化，正在核实. */
  NEEDS_REVIEW = 'NEEDS_REVIEW',
  WITHDRAWN = 'WITHDRAWN',
  /** A draft that was given up before anybody but its writer had it. */
  DISCARDED = 'DISCARDED',
}

export enum StoryStepKind {
  STARTED = 'STARTED',
  SUBMITTED = 'SUBMITTED',
  TAKEN_BACK = 'TAKEN_BACK',
  RETURNED = 'RETURNED',
  PASSED = 'PASSED',
  PHOTOS_RELEASED = 'PHOTOS_RELEASED',
  CHECK_CLOSED = 'CHECK_CLOSED',
  SENT_BACK = 'SENT_BACK',
  SIGNED = 'SIGNED',
  SIGNED_IN_SPITE = 'SIGNED_IN_SPITE',
  SEEN_IN_SPITE = 'SEEN_IN_SPITE',
  SCHEDULED = 'SCHEDULED',
  UNSCHEDULED = 'UNSCHEDULED',
  PUBLISHED = 'PUBLISHED',
  /** Its day came, and it says something that is no longer so: it waits. */
  HELD_BACK = 'HELD_BACK',
  CORRECTION_WRITTEN = 'CORRECTION_WRITTEN',
  CORRECTION_DROPPED = 'CORRECTION_DROPPED',
  CORRECTED = 'CORRECTED',
  NEEDS_REVIEW = 'NEEDS_REVIEW',
  CLEARED = 'CLEARED',
  WITHDRAWN = 'WITHDRAWN',
  RESTORED = 'RESTORED',
  DISCARDED = 'DISCARDED',
}
