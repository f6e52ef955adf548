import { registerEnumType } from 'type-graphql';

/** The lists of the desk that can be kept as somebody filtered them and taken away as a file. */
export enum ListName {
  TOPICS = 'TOPICS',
  TOPIC_CALLS = 'TOPIC_CALLS',
  TRANSFER_LETTERS = 'TRANSFER_LETTERS',
  CONSULTATIONS = 'CONSULTATIONS',
  MEETINGS = 'MEETINGS',
  COMMITMENTS = 'COMMITMENTS',
  BRIEFS = 'BRIEFS',
  OWN_BRIEFS = 'OWN_BRIEFS',
  BRIEF_LETTERS = 'BRIEF_LETTERS',
  MEMBERS = 'MEMBERS',
  COMMITTEES = 'COMMITTEES',
  DEPARTMENTS = 'DEPARTMENTS',
  ORGANISATIONS = 'ORGANISATIONS',
  INFORMANTS = 'INFORMANTS',
  POLICY_NOTICES = 'POLICY_NOTICES',
  OUTREACH = 'OUTREACH',
  PLAN = 'PLAN',
  STORIES = 'STORIES',
  PLACEMENTS = 'PLACEMENTS',
  DELIVERIES = 'DELIVERIES',
  AUDIT = 'AUDIT',
  STUDIOS = 'STUDIOS',
}
registerEnumType(ListName, { name: 'ListName', description: 'A list of the desk.' });

/** The query each list is read by: what a file of it is read by, too. */
export const QUERY_OF: Readonly<Record<ListName, string>> = {
  TOPICS: 'TopicsPage',
  TOPIC_CALLS: 'TopicCallsPage',
  TRANSFER_LETTERS: 'LettersPage',
  CONSULTATIONS: 'ConsultationsPage',
  MEETINGS: 'MeetingsPage',
  COMMITMENTS: 'Commitments',
  BRIEFS: 'BriefsPage',
  OWN_BRIEFS: 'OwnBriefsPage',
  BRIEF_LETTERS: 'BriefLettersPage',
  MEMBERS: 'Members',
  COMMITTEES: 'Committees',
  DEPARTMENTS: 'Departments',
  ORGANISATIONS: 'Organisations',
  INFORMANTS: 'InformantsPage',
  POLICY_NOTICES: 'PolicyNoticesPage',
  OUTREACH: 'OutreachRecordsPage',
  PLAN: 'PlanEntries',
  STORIES: 'StoriesPage',
  PLACEMENTS: 'PlacementsPage',
  DELIVERIES: 'NoticeDeliveries',
  AUDIT: 'AuditTrail',
  STUDIOS: 'StudiosPage',
};
