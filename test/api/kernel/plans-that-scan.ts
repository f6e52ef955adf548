/** Tables that have more rows each year, without an end. */
export const GROWING: ReadonlySet<string> = new Set([
  ...[
    'audit_entry',
    'outbox_event',
    'notice',
    'notice_delivery',
    'search_entry',
    'correction',
    'session',
    'stored_file',
    'sealed_record',
  ],
  ...[
    'topic',
    'topic_source',
    'consultation',
    'participant',
    'demand',
    'meeting',
    'meeting_event',
    'statement',
    'demand_response',
  ],
  ...[
    'commitment',
    'commitment_step',
    'commitment_turn',
    'progress_entry',
    'reply',
    'verification',
    'look_back',
    'matter',
  ],
  ...['acceptance_answer', 'acceptance_invitation', 'opinion_brief', 'brief_step', 'minutes', 'handling_link_use'],
]);

/** Indexes of what waits or goes on in such a table, whatever lies behind: these may be read to their end. */
export const OF_WHAT_WAITS: ReadonlySet<string> = new Set([
  'commitment_open',
  'consultation_in_review',
  'demand_response_contested',
  'look_back_waiting',
  'meeting_to_come',
  'notice_delivery_failed',
  'notice_delivery_waiting',
  'outbox_event_unhandled',
]);

/** Statements that read such a table to its end: each is slower every year. The list only gets shorter. */
export const THAT_SCAN: readonly string[] = [
  'audit.count',
  'commitment.filterCommittees',
  'commitment.filterDepartments',
  'commitment.matters-that-differ',
  'consultation.candidates',
  'consultation.count',
  'consultation.counts',
  'display.meetings-to-show',
  'insight.records.ADOPTION_RATE',
  'insight.records.CLOSED_LOOP',
  'meeting.allIds',
  'meeting.count',
  'notice.deliveryOverview',
  'opinion.instructionCount',
  'opinion.instructions',
  'publicity.consultations',
  'publicity.photo-offers',
  'roster.memberGroups',
  'search.near',
  'search.radarCameBack',
  'search.radarCardsNear',
  'topic.categories',
  'topic.count',
  'topic.counts',
  'worklist.RESULTS_TO_REVIEW',
];

/** The same; declared when they are first asked, so that they are not always there. */
export const DECLARED_WHEN_ASKED: readonly string[] = [
  'demo.accountsOfIt',
  'demo.added',
  'opinion.briefCount',
  'opinion.briefCounts',
];
