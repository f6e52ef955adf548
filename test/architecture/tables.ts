import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, root } from './imports.js';
import { mayKnow } from './order.js';

/** Tables that are no entity of their own, with whose they are. */
const withoutEntity: Readonly<Record<string, string>> = {
  installation: 'kernel',
  running_number: 'kernel',
  migration: 'kernel',
  // The timetable's, of pg-boss.
  job: 'kernel',
  brake_count: 'identity',
  brake_key: 'identity',
  member_special_committees: 'roster',
  topic_call_committees: 'topic',
  topic_call_sectors: 'topic',
  field_research_taken_by: 'consultation',
  speech_paper_demands: 'consultation',
  agenda_item_demands: 'floor',
  meeting_recorded_table: 'meeting',
  commitment_assisting_departments: 'commitment',
  matter: 'commitment',
  matter_tally: 'commitment',
};

interface View {
  readonly owner: string;
  /** Who reads it from below, and why they have to know. Left out: those above its owner only, as with a table. */
  readonly published?: { readonly to: string; readonly because: string };
}

/** Views, with whose they are: every reading against the arrows stands here, by name. */
export const views: Readonly<Record<string, View>> = {
  consultation_terms: { owner: 'consultation' },
  meeting_person: { owner: 'meeting' },
  post_committee: { owner: 'roster', published: { to: 'identity', because: 'a post is held somewhere' } },
  post_department: { owner: 'roster', published: { to: 'identity', because: 'a post is held somewhere' } },
  post_group: { owner: 'roster', published: { to: 'identity', because: 'a post is held somewhere' } },
  post_member: { owner: 'roster', published: { to: 'identity', because: 'a member has one account' } },
  member_group_in_use: {
    owner: 'succession',
    published: { to: 'roster', because: 'what is named somewhere is not removed' },
  },
  guest_name: {
    owner: 'consultation',
    published: { to: 'identity', because: 'a guest is called as they were invited' },
  },
  screen_name: { owner: 'display', published: { to: 'identity', because: 'a screen is called as it was paired' } },
  open_deadline: {
    owner: 'commitment',
    published: { to: 'calendar', because: 'whoever changes a holiday sees how many deadlines move' },
  },
  topic_consultation: {
    owner: 'consultation',
    published: { to: 'topic', because: 'a topic’s page leads to its consultation' },
  },
  wish_given: {
    owner: 'survey',
    published: { to: 'consultation', because: 'answers count for readiness, and keep a group from being removed' },
  },
  commitment_demand: {
    owner: 'commitment',
    published: { to: 'consultation', because: 'the record of the chain names what was promised by its demand' },
  },
  matter_coordination: {
    owner: 'coordination',
    published: { to: 'commitment', because: 'the archive of a matter holds what was agreed at its coordinations' },
  },
  consultation_directive: {
    owner: 'directive',
    published: { to: 'commitment', because: 'the archive of a consultation holds what leaders said about it' },
  },
  promise_handed_over: {
    owner: 'commitment',
    published: { to: 'floor', because: 'an objection is taken up again until what was promised is given out' },
  },
  matter_followed: {
    owner: 'commitment',
    published: { to: 'consultation', because: 'members are suggested by what they stayed with' },
  },
  seat_heard: {
    owner: 'floor',
    published: { to: 'consultation', because: 'members are suggested by where they spoke' },
  },
  meeting_wall: {
    owner: 'display',
    published: { to: 'meeting', because: 'a screen watches the meeting whose wall it is' },
  },
  topic_in_brief: {
    owner: 'opinion',
    published: { to: 'topic', because: 'what a brief is written from is not taken back' },
  },
  escalated_brief: {
    owner: 'opinion',
    published: { to: 'commitment', because: 'the public chain says what became of a demand that went up' },
  },
  informant_phone: {
    owner: 'opinion',
    published: {
      to: 'consultation',
      because: 'who decides shares no telephone with an office, by a second account either',
    },
  },
  duty_fact_published: {
    owner: 'publicity',
    published: { to: 'duty', because: 'what a member wrote that was published and used is a line of their duty file' },
  },
  story_told: {
    owner: 'publicity',
    published: { to: 'insight', because: 'stories that were published are counted' },
  },
  placement_told: {
    owner: 'publicity',
    published: { to: 'insight', because: 'where stories were used is counted' },
  },
  told_back_of: {
    owner: 'notice',
    published: { to: 'insight', because: 'whoever was told what became of their words is counted' },
  },
  consultation_report_put: {
    owner: 'reporting',
    published: { to: 'insight', because: 'reports on a consultation that went out count for the adoption rate' },
  },
  report_words: {
    owner: 'reporting',
    published: { to: 'search', because: 'reports that were handed in are found by their words' },
  },
  practice_words: {
    owner: 'practice',
    published: { to: 'search', because: 'what stands in the library is found by its words' },
  },
  brief_told: { owner: 'notice', published: { to: 'opinion', because: 'told back means that the author opened it' } },
  file_taken_down: {
    owner: 'commitment',
    published: { to: 'kernel', because: 'a picture that was taken down is not given out' },
  },
  file_in_review: {
    owner: 'commitment',
    published: { to: 'kernel', because: 'a picture of what is not published yet is not given out' },
  },
  topic_taken_down: {
    owner: 'commitment',
    published: { to: 'topic', because: 'the page of a topic says that what became of it was taken down' },
  },
  demand_taken_down: {
    owner: 'commitment',
    published: { to: 'consultation', because: 'one condition there leaves out of lists what was taken down' },
  },
  taken_down_words: {
    owner: 'commitment',
    published: { to: 'consultation', because: 'the words of a matter that was taken down are left out of everything' },
  },
  matter_fact: { owner: 'commitment' },
  record_taken_down: { owner: 'commitment' },
  record_words: { owner: 'search', published: { to: 'opinion', because: 'briefs are found by the index of search' } },
  open_problem: { owner: 'search', published: { to: 'opinion', because: 'a composite brief is made from a card' } },
  problem_record: {
    owner: 'search',
    published: { to: 'opinion', because: 'a composite brief names what is behind it' },
  },
};

/** Functions of the database, with whose they are. Those of the kernel guard rows, whosever they are, and read none. */
export const functions: Readonly<Record<string, string>> = {
  refuse_audit_entry_change: 'kernel',
  bare_phone: 'kernel',
  tells_back: 'notice',
  keep_told_back: 'notice',
  keep_told_back_sent: 'notice',
  refuse_history_change: 'kernel',
  refuse_unsealed_play: 'signage',
  topic_lead: 'topic',
  topic_followers: 'topic',
  refuse_change_of_closed_box: 'floor',
  refuse_change_of_secrecy: 'floor',
  keep_meeting_change: 'meeting',
  add_to_meeting_event: 'meeting',
  name_meeting_event: 'meeting',
  meeting_of_row: 'meeting',
  meeting_row_key: 'meeting',
  meeting_state: 'meeting',
  meeting_somebody: 'meeting',
  record_meeting_table: 'meeting',
  refuse_meeting_event_change: 'meeting',
  commitment_step_after_the_last: 'commitment',
  keep_archived_appraisal: 'appraisal',
  begin_round: 'commitment',
  count_progress: 'commitment',
  uncount_progress: 'commitment',
  matter_state: 'commitment',
  matter_due_on: 'commitment',
  count_matters: 'commitment',
  keep_matters: 'commitment',
  keep_matter_of_demand: 'commitment',
  keep_matters_of_consultation: 'commitment',
  keep_matters_of_commitment: 'commitment',
  keep_matter_of_response: 'commitment',
  keep_matters_of_participant: 'commitment',
  refuse_confirmed_text: 'minutes',
  consultations_of_brief: 'opinion',
  source_taken_down_at: 'opinion',
  credited_briefs: 'opinion',
  refuse_brief_step_change: 'opinion',
  refuse_policy_receipt_change: 'outreach',
  refuse_published_notice_change: 'outreach',
  refuse_taken_up_change: 'outreach',
  search_by_date: 'search',
  search_by_words: 'search',
  search_by_rarity: 'search',
  search_candidates: 'search',
  search_matches: 'search',
  search_newest: 'search',
  search_older: 'search',
  search_within: 'search',
};

/** Every table and view, with whose it is: a table is of the module whose folder its entity lies in, by the name it has there. */
export const tableOwners: ReadonlyMap<string, string> = new Map([
  ...filesOf('server/src', (path) => path.endsWith('.entity.ts')).flatMap((path) => {
    const owner = /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? 'kernel';
    const source = readFileSync(join(root, path), 'utf8');
    return [...source.matchAll(/@Entity\(([^)]*)\)\s*(?:@\w+\((?:[^()]|\([^()]*\))*\)\s*)*export class (\w+)/g)].map(
      ([, options = '', name = '']): [string, string] => [
        /tableName: '(\w+)'/.exec(options)?.[1] ?? underscored(name),
        owner,
      ],
    );
  }),
  ...Object.entries(withoutEntity),
  ...Object.entries(views).map(([name, { owner }]): [string, string] => [name, owner]),
]);

/** Whether a module may read a table or a view: its own, of those below it, or published to it or to one below it. */
export function mayRead(room: string, name: string): boolean {
  const owner = tableOwners.get(name);
  if (owner === undefined || mayKnow(room, owner)) return owner !== undefined;
  const reader = views[name]?.published?.to;
  return reader !== undefined && mayKnow(room, reader);
}

function underscored(name: string): string {
  return name.replaceAll(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
}
