import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommitmentStatus } from '../../server/src/modules/commitment/index.js';
import { AccessiblePages, routesOf, type Visit } from '../support/accessible.js';
import { anonymous } from '../support/people.js';
import type { WorkingDistrict } from '../support/working-district.js';

const nobody = () => anonymous;
const consultation = ({ preparing }: WorkingDistrict) => `consultations/${preparing.consultation.id}`;
const handler = ({ people }: WorkingDistrict) => people.department;

/** A route that says all by itself is looked at by the secretariat; here are those that need more to be said. */
const plain = routesOf('web-admin').filter((route) => !route.includes(':'));
const desk: Readonly<Record<string, Visit>> = {
  ...Object.fromEntries(plain.map((route) => [route, {}])),
  '': {},
  'sign-in': { as: nobody },
  'sign-out': { as: nobody },
  'first-run': { as: nobody },
  'walls/screens/:id': { at: (d) => `walls/screens/${d.screen.id}` },
  'figures/:name': { at: () => 'figures/CLOSED_LOOP' },
  'compare/departments/:id': { at: (d) => `compare/departments/${d.people.department.department.id}` },
  'compare/groups/:group/:id': { at: async (d) => `compare/groups/sectors/${await d.aSectorId()}` },
  'compare/committees/:id': { at: (d) => `compare/committees/${d.committee.id}` },
  'members/import/:id': { at: async (d) => `members/import/${await d.theImport()}` },
  'renewals/import/:id': { at: async (d) => `renewals/import/${await d.theRenewalImport()}` },
  'renewals/:id': { at: async (d) => `renewals/${(await d.aRenewal()).id}` },
  'committees/:id/slips': { at: (d) => `committees/${d.committee.id}/slips` },
  'intake/:id': { at: async (d) => `intake/${await d.theIntake()}` },
  'personal-notices/:number': { at: () => 'personal-notices/1' },
  'topics/:id': { at: (d) => `topics/${d.topic.id}` },
  'rankings/:id': { at: (d) => `rankings/${d.round.id}` },
  'plan/entries/:id': { at: async (d) => `plan/entries/${(await d.aPlanEntry()).id}` },
  'plan/import/:id': { at: async (d) => `plan/import/${await d.thePlanImport()}` },
  'topic-calls/:id': { at: async (d) => `topic-calls/${(await d.aTopicCall()).id}` },
  'topic-calls/:id/edit': { at: async (d) => `topic-calls/${(await d.aTopicCall()).id}/edit` },
  'topic-calls/:id/poster': { at: async (d) => `topic-calls/${(await d.aTopicCall()).id}/poster` },
  'consultations/:id': { at: consultation },
  'consultations/:id/:page': { at: (d) => `${consultation(d)}/preparation` },
  'consultations/:id/briefing/print': { at: (d) => `${consultation(d)}/briefing/print` },
  'consultations/:id/questionnaire/print': {
    at: async (d) => `consultations/${(await d.theSurvey()).consultationId}/questionnaire/print`,
  },
  'consultations/:id/print': { at: (d) => `${consultation(d)}/print` },
  'consultations/:id/papers/print': { at: (d) => `${consultation(d)}/papers/print` },
  'policy-notices/:id': { at: async (d) => `policy-notices/${(await d.anOutreach()).record.notice.id}` },
  'policy-notices/:id/edit': { at: async (d) => `policy-notices/${(await d.aPolicyNotice('DRAFT')).id}/edit` },
  'policy-notices/:id/record': { at: async (d) => `policy-notices/${(await d.aPolicyNotice()).id}/record` },
  'tasks/:id': { at: async (d) => `tasks/${(await d.aTask('REPORTED')).taskId}` },
  'tasks/:id/correct': { at: async (d) => `tasks/${(await d.aTask('REPORTED')).taskId}/correct` },
  'instructions/:id': { at: async (d) => `instructions/${(await d.anInstruction()).id}` },
  'personal-requests/:id': { at: async (d) => `personal-requests/${await d.aPersonalRequest()}` },
  'directives/:id': { at: async (d) => `directives/${(await d.aDirective(true)).id}` },
  'coordinations/:id': { at: async (d) => `coordinations/${(await d.aCoordination('RECORDED')).id}` },
  'research/:id': { at: async (d) => `research/${(await d.aResearchTrip()).tripId}` },
  'research/:id/plan': { at: async (d) => `research/${(await d.aResearchTrip()).tripId}/plan` },
  'studios/:id': { at: async (d) => `studios/${(await d.aStudio()).studioId}` },
  'studios/:id/edit': { at: async (d) => `studios/${(await d.aStudio()).studioId}/edit` },
  'studios/:id/days': { at: async (d) => `studios/${(await d.aStudio()).studioId}/days` },
  'studios/:id/visits': { at: async (d) => `studios/${(await d.aStudio()).studioId}/visits` },
  'receptions/:id': { at: async (d) => `receptions/${(await d.aStudio()).receptionId}` },
  'outreach/questions/:id': { at: async (d) => `outreach/questions/${(await d.anOutreach()).question.id}` },
  'briefs/:id': { at: async (d) => `briefs/${(await d.aBrief('FEEDBACK')).id}` },
  'briefs/mine': { as: (d) => d.people.member },
  'briefs/new': { as: (d) => d.people.member },
  'briefs/:id/write': {
    as: (d) => d.people.member,
    at: async (d) => `briefs/${(await d.aBrief('DRAFT')).id}/write`,
  },
  'bulletin/:figure': { at: () => 'bulletin/BRIEFS_ISSUED?year=2026&month=3&by=COMMITTEE' },
  'briefs/results/:id': { at: async (d) => `briefs/results/${await d.theResultImport()}` },
  'informants/import/:id': { at: async (d) => `informants/import/${await d.theInformantImport()}` },
  'appraisals/:id': { at: async (d) => `appraisals/${(await d.anAppraisal('OPINED')).roundId}` },
  'appraisals/reports/:id': { at: async (d) => `appraisals/reports/${(await d.anAppraisal('OPINED')).id}` },
  'duty/:memberId': { at: async (d) => `duty/${d.people.member.member.id}?year=2026` },
  'points/:accountId': { at: async (d) => `points/${await d.aPointEntry()}?year=2026` },
  'papers/:kind/:id': { at: (d) => `papers/hand-over-letter/${d.commitment.id}` },
  'meetings/:id': { at: (d) => `meetings/${d.sitting.meeting.id}` },
  'meetings/:id/chair': { at: (d) => `meetings/${d.sitting.meeting.id}/chair` },
  'meetings/:id/opinions': { at: (d) => `meetings/${d.sitting.meeting.id}/opinions` },
  'meetings/of/:consultationId': { at: (d) => `meetings/of/${d.convened.consultation.id}` },
  'meetings/:id/minutes': { at: (d) => `meetings/${d.ended.meeting.id}/minutes` },
  'meetings/:id/minutes/print': { at: (d) => `meetings/${d.ended.meeting.id}/minutes/print` },
  'meetings/:id/attendance': { at: (d) => `meetings/${d.ended.meeting.id}/attendance` },
  'commitments/:id': { at: (d) => `commitments/${d.commitment.id}` },
  'commitments/progress-sheet': { as: handler },
  'commitments/progress-sheet/:id': {
    as: handler,
    at: async (d) => `commitments/progress-sheet/${await d.theProgressImport()}`,
  },
  'reviews/:id': { at: async (d) => `reviews/${(await d.aReview()).consultationId}` },
  'commitments/public-record/:id': { at: (d) => `commitments/public-record/${d.tracked.consultation.id}` },
  'commitments/:id/notice': {
    at: async (d) => `commitments/${(await d.aCommitment(CommitmentStatus.ACCEPTANCE_OPEN)).id}/notice`,
  },
  'practices/:id': { at: async (d) => `practices/${await d.aPractice('RELEASED')}` },
  'practices/:id/print': { at: async (d) => `practices/${await d.aPractice('RELEASED')}/print` },
  'practices/of/:consultationId': { at: async (d) => `practices/of/${d.preparing.consultation.id}` },
  'reports/:id': { at: async (d) => `reports/${await d.aReport('SENT', { sent_on: '2026-03-02' })}` },
  'reports/:id/print': { at: async (d) => `reports/${await d.aReport('SUBMITTED')}/print` },
  'stories/:id': { at: async (d) => `stories/${(await d.theToldStory()).id}` },
  'stories/:id/write': { at: async (d) => `stories/${(await d.aDraftStory()).id}/write` },
  'commitments/:id/slips': { at: async (d) => `commitments/${(await d.anInvitation()).commitmentId}/slips` },
};

let pages: AccessiblePages;
beforeAll(async () => {
  pages = await AccessiblePages.open();
});
afterAll(() => pages?.close());

it('every page is looked at', () => {
  expect(routesOf('web-admin').filter((route) => !(route in desk))).toEqual([]);
});

describe('the desk', () => {
  const size = { width: 1280, height: 720 };
  for (const [route, visit] of Object.entries(desk)) {
    it(`/admin/${route}`, () => pages.haveNothingSerious('/admin/', route, visit, { size }));
  }
});

describe('the wall', () => {
  const size = { width: 1920, height: 1080 };

  it('/display/', () => pages.haveNothingSerious('/display/', '', { as: nobody }, { size }));
  it('/display/board', () => pages.haveNothingSerious('/display/', 'board', { as: nobody }, { size }));

  it.each(['RESULTS_BOARD', 'STORY', 'LIVE_MEETING', 'CODE_TO_SCAN'])('showing %s', async (scene) => {
    const identity = await aScreenShowing(scene, pages.district.sitting.meeting.id);
    const stored = { screen: JSON.stringify(identity) };
    await pages.haveNothingSerious('/display/', '', { as: nobody }, { size, stored });
  });
});

/** A device that was paired and switched by the secretariat, as it remembers itself. */
async function aScreenShowing(scene: string, meetingId: string): Promise<{ screenId: string; token: string }> {
  const { beginPairing } = (await pages.house
    .inAnotherBrowser(anonymous)
    .mutate('mutation { beginPairing { screenId token } }', {})) as {
    beginPairing: { screenId: string; token: string };
  };
  const { screenId, token } = beginPairing;
  const { rows } = await pages.house.app.database.pool.query('select pairing_code from screen where id = $1', [
    screenId,
  ]);
  const secretariat = pages.house.as(pages.district.people.secretariat);
  const { pairScreen } = (await secretariat.mutate(
    'mutation ($code: String!) { pairScreen(pairingCode: $code, name: "大厅") { ... on Screen { version } } }',
    { code: rows[0].pairing_code },
  )) as { pairScreen: { version: number } };
  await secretariat.mutate(
    `mutation ($screenId: ID!, $version: Int!, $scene: SceneKind!, $targetId: ID) {
       switchScene(screenId: $screenId, version: $version, scene: $scene, targetId: $targetId) { __typename } }`,
    { screenId, version: pairScreen.version, scene, targetId: scene === 'RESULTS_BOARD' ? null : meetingId },
  );
  return { screenId, token };
}
