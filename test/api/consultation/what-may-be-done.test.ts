import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AttendanceStatus, ConsultationStatus, Participant } from '../../../server/src/modules/consultation/index.js';
import { TopicStatus } from '../../../server/src/modules/topic/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import type { Person } from '../../support/people.js';
import { aWorkingDistrict, type WorkingDistrict } from '../../support/working-district.js';

let app: TestApp;
let district: WorkingDistrict;
beforeAll(async () => {
  app = await anApp();
  district = await aWorkingDistrict(app);
});
afterAll(() => app?.close());

const Page = `query ($id: ID!) { consultation(id: $id) {
  viewerPlanActs me { viewerCanConfirm viewerCanRequestLeave viewerCanDecline } 
  people { id attendance viewerCanConfirm viewerCanRequestLeave viewerCanDecline } } }`;
const page = async (who: Person, id: string) => (await app.as(who).query(Page, { id })).consultation;

it('offers changes of the plan to its organisers, by where it stands', async () => {
  const { director, member, leader } = district.people;
  const offered: Record<string, unknown> = {};
  for (const status of ['PREPARING', 'NOTIFIED', 'TRACKING', 'POSTPONED', 'CANCELLED'] as const) {
    const { consultation } = await district.aTable(ConsultationStatus[status]);
    offered[status] = (await page(director, consultation.id)).viewerPlanActs;
    expect((await page(member, consultation.id)).viewerPlanActs).toEqual([]);
    expect((await page(leader, consultation.id)).viewerPlanActs).toEqual([]);
  }

  expect(offered).toEqual({
    PREPARING: ['EDIT', 'POSTPONE', 'CANCEL'],
    NOTIFIED: ['CHANGE_NOTICE', 'POSTPONE', 'CANCEL'],
    TRACKING: [],
    POSTPONED: ['RESCHEDULE', 'CANCEL'],
    CANCELLED: ['REINSTATE'],
  });
});

it('offers an answer to whoever is invited, while one may still be given', async () => {
  const { director, member } = district.people;
  const { consultation } = await district.aTable(ConsultationStatus.NOTIFIED);
  const em = app.app.database.orm.em.fork();
  await em.nativeUpdate(Participant, { consultation: consultation.id }, { attendance: AttendanceStatus.INVITED });
  const seen = async () => (await page(member, consultation.id)).me;
  const Confirm = `mutation ($input: AnswerInvitationInput!) { confirmAttendance(input: $input) { __typename } }`;

  expect(await seen()).toEqual({ viewerCanConfirm: true, viewerCanRequestLeave: true, viewerCanDecline: true });
  await app.as(member).mutate(Confirm, { input: { consultationId: consultation.id } });
  expect(await seen()).toEqual({ viewerCanConfirm: false, viewerCanRequestLeave: true, viewerCanDecline: true });

  // The desk may note it for those who called; nobody else is offered that.
  const { people } = await page(director, consultation.id);
  for (const { attendance, viewerCanConfirm, viewerCanRequestLeave, viewerCanDecline } of people) {
    expect(viewerCanConfirm).toBe(attendance === 'INVITED');
    expect([viewerCanRequestLeave, viewerCanDecline]).toEqual([true, true]);
  }
  const others = (await page(member, consultation.id)).people;
  type Offered = Readonly<Record<'viewerCanConfirm' | 'viewerCanRequestLeave' | 'viewerCanDecline', boolean>>;
  expect(others.some((one: Offered) => one.viewerCanConfirm || one.viewerCanRequestLeave || one.viewerCanDecline)).toBe(
    false,
  );

  const over = await district.aTable(ConsultationStatus.TRACKING);
  expect((await page(member, over.consultation.id)).me).toEqual({
    viewerCanConfirm: false,
    viewerCanRequestLeave: false,
    viewerCanDecline: false,
  });
});

it('finds the topics that others may be merged into, and no others', async () => {
  const List = `query ($filter: TopicFilter) { topics(filter: $filter, first: 100) { nodes { id status } } }`;
  const made = [
    await district.aTopic(TopicStatus.SUBMITTED),
    await district.aTopic(TopicStatus.ACCEPTED),
    await district.aTopic(TopicStatus.RETURNED),
    await district.aTopic(TopicStatus.DECLINED),
  ];
  const { nodes } = (await app.as(district.people.director).query(List, { filter: { takesOthersIn: true } })).topics;

  const found = new Set(nodes.map(({ id }: { id: string }) => id));
  expect(made.map(({ id }) => found.has(id))).toEqual([true, true, false, false]);
  for (const { status } of nodes) expect(['SUBMITTED', 'ACCEPTED', 'SCHEDULED']).toContain(status);
});
