import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommitmentStatus } from '../../server/src/modules/commitment/index.js';
import { AccessiblePages, routesOf, type Visit } from '../support/accessible.js';
import { anonymous } from '../support/people.js';
import type { WorkingDistrict } from '../support/working-district.js';

const nobody = () => anonymous;
const consultation = ({ preparing }: WorkingDistrict) => `consultations/${preparing.consultation.id}`;
const guest = ({ preparing }: WorkingDistrict) => preparing.guest;
const handler = ({ people }: WorkingDistrict) => people.department;

/** Every route of the phone; by default a member goes there. */
const phone: Readonly<Record<string, Visit>> = {
  '': {},
  me: {},
  notices: {},
  // It leads on at once: to the page of its act, or to the list where there is no such notice.
  'notices/:id': { at: () => 'notices/00000000-0000-7000-8000-000000000000' },
  devices: {},
  elsewhere: {},
  outbox: {},
  password: {},
  welcome: { as: nobody },
  'sign-in': { as: nobody },
  'sign-out': { as: nobody },
  activate: { as: nobody },
  datebook: {},
  'second-factor': {},
  board: { as: nobody },
  place: { as: nobody },
  'place/:id': { as: nobody, at: (d) => `place/${d.committee.id}` },
  stories: { as: nobody },
  'stories/new': {},
  check: { as: nobody, at: async (d) => `check#${await d.aCheckToken()}` },
  search: {},
  'personal-data': { as: nobody },
  submit: { as: nobody },
  intake: {},
  'intake/:id': { at: async (d) => `intake/${await d.theIntake()}` },
  topics: {},
  'w/:code': { as: nobody, at: async (d) => `w/${(await d.aStudio()).code}` },
  'c/:code': { as: nobody, at: async (d) => `c/${(await d.aTopicCall()).code}` },
  t: { as: nobody },
  't/:code': { as: nobody, at: (d) => `t/${d.topic.trackingCode}` },
  'rankings/:id': { at: (d) => `rankings/${d.round.id}` },
  leader: { as: (d) => d.people.leader },
  'leader/consultations/:id': {
    as: (d) => d.people.leader,
    at: async (d) => `leader/consultations/${(await d.aDirective()).consultationId}`,
  },
  'leader/consultations/:id/write': {
    as: (d) => d.people.leader,
    at: (d) => `leader/consultations/${d.tracked.consultation.id}/write`,
  },
  'directives/:id': {
    as: (d) => d.people.officer,
    at: async (d) => `directives/${(await d.aDirective()).id}`,
  },
  'briefs/:id/instruct': {
    as: (d) => d.people.leader,
    at: async (d) => `briefs/${(await d.aBrief('ISSUED')).id}/instruct`,
  },
  'leader/departments/:id': {
    as: (d) => d.people.leader,
    at: (d) => `leader/departments/${d.people.department.department.id}`,
  },
  'office/informants': { as: (d) => d.people.office, at: () => 'office/informants' },
  directives: { as: (d) => d.people.leader },
  'leader/instructions': { as: (d) => d.people.leader, at: () => 'leader/instructions' },
  'office/plan': { as: (d) => d.people.office, at: () => 'office/plan' },
  'office/plan/entry/:id?': {
    as: (d) => d.people.office,
    at: async (d) => {
      const { id } = await d.aPlanEntry({ committee: null, sector: d.officeSectorId });
      return `office/plan/entry/${id}?year=2026`;
    },
  },
  'office/nominate': { as: (d) => d.people.office, at: () => 'office/nominate' },
  'office/nominate/:id?': {
    as: (d) => d.people.office,
    at: async (d) => `office/nominate/${(await d.anInformant()).id}`,
  },
  letters: { as: handler },
  h: { as: nobody, at: async (d) => `h#${await d.aHandlingLink()}` },
  'carried-over/:id': { at: async (d) => `carried-over/${(await d.aCarriedOverDemand()).id}` },
  'reviews/:id': {
    as: (d) => d.people.director,
    at: async (d) => `reviews/${(await d.aReview()).consultationId}`,
  },
  'direct/topics': { as: (d) => d.people.director, at: () => 'direct/topics' },
  'direct/topics/:id': { as: (d) => d.people.director, at: (d) => `direct/topics/${d.topic.id}` },
  'direct/:id': { as: (d) => d.people.director, at: (d) => `direct/${d.preparing.consultation.id}` },
  'letters/:id': { as: handler, at: (d) => `letters/${d.letter.id}` },
  j: { as: nobody },
  'j/:code': { as: nobody, at: () => 'j/ABCDEFGH' },
  s: { as: nobody },
  's/:code': { at: (d) => `s/${d.sitting.meeting.joinCode}` },
  meetings: {},
  'live/:id': { at: (d) => `live/${d.sitting.meeting.id}` },
  'live/:id/questions': { as: (d) => d.people.member, at: (d) => `live/${d.sitting.meeting.id}/questions` },
  'live/:id/opinions': { as: (d) => d.people.member, at: (d) => `live/${d.sitting.meeting.id}/opinions` },
  'b/:id': { as: nobody, at: async (d) => `b/${await theBroadcast(d)}` },
  'consultations/:id': { at: consultation },
  'consultations/:id/contests': {
    as: (d) => d.people.director,
    at: (d) => `consultations/${d.sitting.consultation.id}/contests`,
  },
  'consultations/:id/minutes': { at: (d) => `consultations/${d.ended.consultation.id}/minutes` },
  'consultations/:id/briefing': { at: (d) => `${consultation(d)}/briefing` },
  'consultations/:id/materials': { at: (d) => `${consultation(d)}/materials` },
  'consultations/:id/demands': { as: guest, at: (d) => `${consultation(d)}/demands` },
  'consultations/:id/research': { at: (d) => `${consultation(d)}/research` },
  'consultations/:id/suggestion': { at: (d) => `${consultation(d)}/suggestion` },
  'consultations/:id/paper': { at: (d) => `${consultation(d)}/paper` },
  'consultations/:id/positions': { as: handler, at: (d) => `${consultation(d)}/positions` },
  'consultations/:id/clauses': { as: handler, at: (d) => `${consultation(d)}/clauses` },
  'consultations/:id/delegate': { as: handler, at: (d) => `${consultation(d)}/delegate` },
  'consultations/:id/survey': { as: (d) => d.people.director, at: (d) => `${consultation(d)}/survey` },
  'q/:code': { as: nobody, at: async (d) => `q/${(await d.theSurvey()).code}` },
  policies: {},
  'policies/:id': { at: async (d) => `policies/${(await d.anOutreach()).record.notice.id}` },
  'policies/:id/told': { at: async (d) => `policies/${(await d.aPolicyNotice()).id}/told` },
  'policies/:id/questions/:questionId': {
    at: async (d) => {
      const { record, question } = await d.anOutreach();
      return `policies/${record.notice.id}/questions/${question.id}`;
    },
  },
  briefs: {},
  'briefs/new': {},
  'briefs/:id': { at: async (d) => `briefs/${(await d.aBrief('ISSUED')).id}` },
  appraisals: {},
  'appraisals/:id': { at: async (d) => `appraisals/${(await d.anAppraisal('WRITING')).id}` },
  duty: {},
  'duty/points': {},
  research: {},
  'research/new': {},
  tasks: {},
  'tasks/:id': { at: async (d) => `tasks/${(await d.aTask('RECEIVED')).taskId}` },
  'tasks/:id/report/:partId': {
    at: async (d) => {
      const { taskId, partId } = await d.aTask('RECEIVED');
      return `tasks/${taskId}/report/${partId}`;
    },
  },
  'coordinations/:id': { at: async (d) => `coordinations/${(await d.aCoordination('RECORDED')).id}` },
  'coordinations/:id/record': { at: async (d) => `coordinations/${(await d.aCoordination('HELD')).id}/record` },
  'coordinations/:id/move': { at: async (d) => `coordinations/${(await d.aCoordination('AGREED')).id}/move` },
  'commitments/:commitmentId/coordination': {
    at: async (d) => `commitments/${(await d.aCommitment()).id}/coordination`,
  },
  'research/:id': { at: async (d) => `research/${(await d.aResearchTrip()).tripId}` },
  'research/:id/plan': { at: async (d) => `research/${(await d.aResearchTrip()).tripId}/plan` },
  'research/:id/finding': { at: async (d) => `research/${(await d.aResearchTrip()).tripId}/finding` },
  practices: {},
  studios: {},
  'studios/new': {},
  'practices/:id': { at: async (d) => `practices/${await d.aPractice('RELEASED')}` },
  'studios/:id': { at: async (d) => `studios/${(await d.aStudio()).studioId}` },
  'receptions/:id': { at: async (d) => `receptions/${(await d.aStudio()).receptionId}` },
  'receptions/:id/visit': { at: async (d) => `receptions/${(await d.aStudio()).receptionId}/visit` },
  'receptions/:id/slip': { at: async (d) => `receptions/${(await d.aStudio()).receptionId}/slip` },
  'duty/outside': {},
  'duty/outside/:id': { at: async (d) => `duty/outside/${(await d.anOutsideDuty()).id}` },
  'briefs/:id/edit': { at: async (d) => `briefs/${(await d.aBrief('DRAFT')).id}/edit` },
  commitments: {},
  'commitments/:id': { at: (d) => `commitments/${d.commitment.id}` },
  'commitments/:id/:act': {
    at: async (d) => `commitments/${(await d.aCommitment(CommitmentStatus.REPLIED)).id}/verify`,
  },
  'a/:code': {
    as: nobody,
    at: async (d) => `a/${(await d.aCommitment(CommitmentStatus.ACCEPTANCE_OPEN)).acceptanceCode}`,
  },
};

let pages: AccessiblePages;
beforeAll(async () => {
  pages = await AccessiblePages.open();
});
afterAll(() => pages?.close());

it('every page is looked at', () => {
  expect(routesOf('member-portal').filter((route) => !(route in phone))).toEqual([]);
});

describe.each([
  ['as it is', {}],
  ['in large type', { stored: { 'bandeng.elder': '1' }, layoutOnly: true }],
])('the phone, %s', (_name, look) => {
  const size = { width: 390, height: 844 };
  for (const [route, visit] of Object.entries(phone)) {
    it(`/portal/${route}`, () => pages.haveNothingSerious('/portal/', route, visit, { size, ...look }));
  }
});

/** The meeting that sits, followed from outside without a delay; opened again, it stays as it is. */
async function theBroadcast({ people, sitting }: WorkingDistrict): Promise<string> {
  const { openBroadcast } = await pages.house
    .as(people.officer)
    .mutate('mutation ($id: ID!) { openBroadcast(meetingId: $id, delaySeconds: 0) { ... on Meeting { id } } }', {
      id: sitting.meeting.id,
    });
  return openBroadcast.id;
}
