import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ConsultationStatus, ParticipantDuty, Party } from '../../../server/src/modules/consultation/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { aLiveTable, aTable, type LiveTable, type Table } from '../../support/meetings.js';
import { aLiaisonCommittee, anOrganisation } from '../../support/roster.js';
import { CompleteResponse, RecordResponse } from '../meeting/documents.js';

const Stakeholder = `mutation ($input: InviteStakeholderInput!) { answer: inviteStakeholder(input: $input) {
  ... on Invitation { id invitationCode } ... on ConsultationRefusal { code } } }`;
const TownshipStaff = `mutation ($input: InviteTownshipStaffInput!) { answer: inviteTownshipStaff(input: $input) {
  ... on Participant { id organisation } ... on ConsultationRefusal { code } } }`;
const Group = `mutation ($input: AddInterestGroupInput!) { answer: addInterestGroup(input: $input) {
  ... on InterestGroup { id name } ... on ConsultationRefusal { code } } }`;
const Correct = `mutation ($input: CorrectResponseInput!) { answer: correctResponse(input: $input) {
  ... on DemandResponse { nature deliverable downgraded } ... on MeetingRefusal { code } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const act = async (table: Table, document: string, input: object) =>
  (await app.as(table.officer).mutate(document, { input: { consultationId: table.consultation.id, ...input } })).answer;
const stored = async (table: string, id: string) =>
  (await rowsOf<Record<string, unknown>>(app, `select * from ${table} where id = $1`, [id]))[0];

it('seats people for an organisation of the directory, and for one that was only typed', async () => {
  const table = await aTable(app, { status: ConsultationStatus.PREPARING });
  const property = await anOrganisation(app, table.committee);
  const chosen = await act(table, Stakeholder, { name: '刘经理', organisationId: property.id, organisation: '别的' });
  const typed = await act(table, Stakeholder, { name: '老李', organisation: '东门早餐店' });
  const office = await act(table, TownshipStaff, { name: '何镇长', organisationId: property.id });
  const group = await act(table, Group, { name: '安居物业员工', organisationId: property.id });

  expect(await stored('participant', chosen.id)).toMatchObject({
    represents_id: property.id,
    organisation: property.name,
    party: Party.STAKEHOLDER,
  });
  expect(await stored('participant', typed.id)).toMatchObject({ represents_id: null, organisation: '东门早餐店' });
  expect(office).toMatchObject({ organisation: property.name });
  expect(await stored('interest_group', group.id)).toMatchObject({ organisation_id: property.id });
});

it('does not seat anybody for an organisation that is retired, or of another committee', async () => {
  const table = await aTable(app, { status: ConsultationStatus.PREPARING });
  const elsewhere = await anOrganisation(app, await aLiaisonCommittee(app));
  const retired = await anOrganisation(app, table.committee);
  await rowsOf(app, `update organisation set retired_on = '2026-03-02', retired_reason = '合并' where id = $1`, [
    retired.id,
  ]);
  for (const organisationId of [elsewhere.id, retired.id, crypto.randomUUID()]) {
    for (const [document, name] of [
      [Stakeholder, '刘经理'],
      [TownshipStaff, '何镇长'],
      [Group, `组${organisationId.slice(0, 8)}`],
    ] as const) {
      await expect(act(table, document, { name, organisationId })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  }
});

const promise = { action: '换岗亭', deliverable: '两个岗亭', dueOn: '2026-09-30', responsiblePerson: '刘经理' };
const said = async (table: LiveTable, participantId: string, input: object = {}) =>
  (
    await app.as(table.officer).mutate(RecordResponse, {
      input: {
        meetingId: table.meeting.id,
        demandId: table.demands[0]?.id,
        participantId,
        nature: 'COMMITMENT',
        ...promise,
        ...input,
      },
    })
  ).recordResponse;

it('lets an organisation promise at the table in its own name, and nobody who speaks for none', async () => {
  const table = await aLiveTable(app);
  const property = await anOrganisation(app, table.committee);
  expect(await said(table, table.merchantSeat.id)).toMatchObject({ code: 'RESPONDER_MAY_NOT_ANSWER' });
  // The township's person answers, and for want of a unit does not promise.
  expect(await said(table, table.townshipSeat.id)).toMatchObject({ nature: 'POSITION', downgraded: true });

  await rowsOf(app, 'update participant set represents_id = $2 where id = any($1::uuid[])', [
    [table.merchantSeat.id, table.townshipSeat.id],
    property.id,
  ]);
  expect(await said(table, table.merchantSeat.id)).toMatchObject({ nature: 'COMMITMENT', downgraded: false });
  expect(await said(table, table.townshipSeat.id)).toMatchObject({ nature: 'COMMITMENT', downgraded: false });
});

it('completes what an organisation’s promise lacked', async () => {
  const table = await aLiveTable(app);
  const property = await anOrganisation(app, table.committee);
  await rowsOf(app, 'update participant set represents_id = $2 where id = $1', [table.merchantSeat.id, property.id]);
  const part = await said(table, table.merchantSeat.id, { dueOn: null });
  expect(part).toMatchObject({ nature: 'POSITION', downgraded: true });
  const { completeResponse } = await app.as(table.officer).mutate(CompleteResponse, {
    input: { responseId: part.id, version: part.version, dueOn: promise.dueOn },
  });
  expect(completeResponse).toMatchObject({ nature: 'COMMITMENT', downgraded: false });
});

it('keeps an organisation’s promise one when a word of it is put right', async () => {
  const table = await aLiveTable(app);
  const property = await anOrganisation(app, table.committee);
  await rowsOf(app, 'update participant set represents_id = $2 where id = $1', [table.merchantSeat.id, property.id]);
  const made = await said(table, table.merchantSeat.id);
  const { answer } = await app.as(table.officer).mutate(Correct, {
    input: {
      ...{ responseId: made.id, version: made.version, nature: 'COMMITMENT', text: '换三个岗亭', because: '听错了' },
      ...{ ...promise, deliverable: '三个岗亭' },
    },
  });
  expect(answer).toMatchObject({ nature: 'COMMITMENT', deliverable: '三个岗亭', downgraded: false });
});

it('does not hear an answer from somebody who was invited only to listen', async () => {
  const table = await aLiveTable(app);
  const property = await anOrganisation(app, table.committee);
  await rowsOf(app, 'update participant set represents_id = $2, duty = $3 where id = $1', [
    table.merchantSeat.id,
    property.id,
    ParticipantDuty.OBSERVER,
  ]);
  expect(await said(table, table.merchantSeat.id)).toMatchObject({ code: 'RESPONDER_MAY_NOT_ANSWER' });
});
