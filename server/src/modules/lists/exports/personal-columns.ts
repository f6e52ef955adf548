import { ListName } from '../list-name.js';
import type { PathStep } from './asked-list.js';

/** What of each list says who somebody is, or how they are reached, by the path in a row. A file with one of these says what it is for. */
export const PERSONAL_COLUMNS: Readonly<Record<ListName, readonly string[]>> = {
  TOPICS: ['submitterName'],
  TOPIC_CALLS: [],
  TRANSFER_LETTERS: ['byName'],
  CONSULTATIONS: [],
  MEETINGS: [],
  COMMITMENTS: [],
  BRIEFS: ['authorNames'],
  OWN_BRIEFS: ['authorNames'],
  BRIEF_LETTERS: [],
  MEMBERS: ['name', 'phone', 'post', 'unit'],
  COMMITTEES: ['staff.name', 'staff.phone', 'actingDirectors.name'],
  DEPARTMENTS: ['contactName', 'contactPhone', 'deputyName', 'deputyPhone'],
  ORGANISATIONS: ['contactName', 'contactPhone'],
  INFORMANTS: ['name', 'phone', 'unit', 'loginName'],
  POLICY_NOTICES: [],
  OUTREACH: ['tellerName', 'recordedByName'],
  PLAN: ['responsible'],
  STORIES: ['writerName'],
  PLACEMENTS: ['writerName'],
  DELIVERIES: ['recipientName'],
  AUDIT: ['actorName'],
  STUDIOS: ['leadName', 'keepers'],
  TASKS: [],
  DIRECTIVES: ['leaderName'],
  INSTRUCTIONS: ['leaderName'],
  PRACTICES: [],
  PERSONAL_REGISTER: [],
  PERSONAL_REQUESTS: [],
};

export const namesPeople = (list: ListName, path: readonly PathStep[]): boolean =>
  PERSONAL_COLUMNS[list].includes(path.map(({ name }) => name).join('.'));
