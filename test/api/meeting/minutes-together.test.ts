import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable } from '../../support/meetings.js';
import { jobContext } from '../../support/notices.js';
import { type AccountHolder, aDepartmentOfficer, aGuest, aMember, type Person } from '../../support/people.js';
import { ConfirmMinutes, EndMeeting, RecordResponse, SaveMinutes } from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const DRAFT = '会议纪要\n一、通报情况\n二、各方发言\n三、共识';
const refusal = '... on MeetingRefusal { code }';
const Put = `mutation Put($meetingId: ID!, $version: Int!) { putMinutesToParties(meetingId: $meetingId, version: $version) {
  __typename ... on Minutes { version textVersion } ${refusal} } }`;
const Answer = `mutation Answer($input: AnswerMinutesInput!) { answerMinutes(input: $input) {
  __typename ... on Minutes { version } ${refusal} } }`;
const ConfirmWithout = `mutation ConfirmWithout($meetingId: ID!, $version: Int!, $reason: String) {
  confirmMinutes(meetingId: $meetingId, version: $version, reason: $reason) { __typename ... on Minutes { status } ${refusal} } }`;
const Page = `query Page($meetingId: ID!) { meetingMinutes(meetingId: $meetingId) {
  status version textVersion body takenIn dueOn dueProvisional putToPartiesVersion unansweredReason viewerMayAnswer viewerCanArchive
  viewerAnswer { agrees } parties { party standing } answers { name party agrees dissent textVersion writtenDown } } }`;
const Texts = 'query Texts($meetingId: ID!) { minutesTexts(meetingId: $meetingId) { version body savedByName } }';
const Redraft = `query Redraft($input: RedraftMinutesInput!) {
  redraftMinutes(input: $input) { body passages { base theirs mine } } }`;
const Place = `mutation Place($meetingId: ID!, $place: String) { reportMinutesPlace(meetingId: $meetingId, place: $place) {
  editors { name place } version textVersion } }`;

async function aHeldTable(): Promise<LiveTable> {
  const table = await aLiveTable(app);
  const meetingId = table.meeting.id;
  await app.as(table.officer).mutate(RecordResponse, {
    input: {
      meetingId,
      demandId: table.demands[0]?.id,
      participantId: table.delegateSeat.id,
      nature: 'SOLVED_ON_SPOT',
      text: '划了卸货位',
    },
  });
  await app.as(table.officer).mutate(EndMeeting, { meetingId });
  return table;
}
const save = async (table: LiveTable, body: string, version: number | null, person: Person = table.officer) =>
  (await app.as(person).mutate(SaveMinutes, { input: { meetingId: table.meeting.id, body, version, takenIn: DRAFT } }))
    .saveMinutes;
const page = async (table: LiveTable, person: Person = table.officer) =>
  (await app.as(person).query(Page, { meetingId: table.meeting.id })).meetingMinutes;

describe('minutes written by several people', () => {
  it('bring together what two wrote in different places, whoever was on an older text', async () => {
    const table = await aHeldTable();
    const { version } = await save(table, DRAFT, null);
    await save(table, DRAFT.replace('一、通报情况', '一、镇里通报了情况'), version);
    const merged = await save(table, DRAFT.replace('三、共识', '三、达成共识两条'), version, table.director);
    expect(merged).toMatchObject({ body: '会议纪要\n一、镇里通报了情况\n二、各方发言\n三、达成共识两条' });
  });

  it('give both back where two changed one passage, and save nothing until it is settled', async () => {
    const table = await aHeldTable();
    const { version } = await save(table, DRAFT, null);
    const theirs = await save(table, DRAFT.replace('三、共识', '三、共识一条'), version);
    const overlap = await save(table, DRAFT.replace('三、共识', '三、未达成共识'), version, table.director);
    expect(overlap).toMatchObject({
      __typename: 'MinutesOverlap',
      version: theirs.version,
      passages: [{ base: '三、共识', theirs: '三、共识一条', mine: '三、未达成共识' }],
    });
    expect((await page(table)).body).toBe(theirs.body);
    expect(await save(table, `${theirs.body}\n另：一方未同意`, overlap.version, table.director)).toMatchObject({
      __typename: 'Minutes',
    });
  });

  it('keep every word of two who save in the same moment', async () => {
    const table = await aHeldTable();
    const { version } = await save(table, DRAFT, null);
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const both = [
      save(table, DRAFT.replace('二、各方发言', '二、商户发言'), version),
      save(table, `${DRAFT}\n四、镇长小结`, version, table.director),
    ];
    await held.waitedForBy(2);
    await held.release();
    await Promise.all(both);
    expect((await page(table)).body).toBe('会议纪要\n一、通报情况\n二、商户发言\n三、共识\n四、镇长小结');
  });

  it('keep every text that was ever saved, with its writer, for those who write', async () => {
    const table = await aHeldTable();
    const { version } = await save(table, DRAFT, null);
    await save(table, `${DRAFT}\n补充`, version, table.director);
    const { minutesTexts } = await app.as(table.officer).query(Texts, { meetingId: table.meeting.id });
    expect(minutesTexts).toEqual([
      { version: version + 1, body: `${DRAFT}\n补充`, savedByName: table.director.name },
      { version, body: DRAFT, savedByName: table.officer.name },
    ]);
    await expect(app.as(table.merchant).query(Texts, { meetingId: table.meeting.id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('take in what the record corrected since they were drafted, and keep what was written by hand', async () => {
    const table = await aHeldTable();
    const draft = '会议纪要\n丁小满：货没处放\n何镇长：镇里先划一块地';
    const corrected = '会议纪要\n丁小满：货没处放，冬天更难';
    const written = draft.replace('会议纪要', '会议纪要（第一稿）');
    const take = async (body: string, person: Person = table.officer) =>
      (
        await app.as(person).query(Redraft, {
          input: { meetingId: table.meeting.id, body, takenIn: draft, draft: corrected },
        })
      ).redraftMinutes;
    const { saveMinutes } = await app
      .as(table.officer)
      .mutate(SaveMinutes, { input: { meetingId: table.meeting.id, body: written, version: null, takenIn: draft } });
    expect((await page(table)).takenIn).toBe(draft);

    // Corrected words come in, what was taken back goes, the editor's own words stay. Nothing is saved by that.
    const taken = await take(written);
    expect(taken).toEqual({ body: '会议纪要（第一稿）\n丁小满：货没处放，冬天更难', passages: [] });
    expect(await page(table)).toMatchObject({ body: written, version: saveMinutes.version });
    // Both changed a passage: both stand there, and a person settles it.
    const reworded = written.replace('货没处放', '仓储紧张');
    expect(await take(reworded)).toMatchObject({
      body: expect.stringMatching(/冬天更难[\s\S]*仓储紧张/),
      passages: [{ mine: expect.stringContaining('仓储紧张') }],
    });
    await app.as(table.officer).mutate(SaveMinutes, {
      input: { meetingId: table.meeting.id, body: taken.body, version: saveMinutes.version, takenIn: corrected },
    });
    expect(await page(table)).toMatchObject({ body: taken.body, takenIn: corrected });
    expect(await page(table, table.director)).toMatchObject({ takenIn: corrected });
    await expect(take(written, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(take(written, await aMember(app))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are not confirmed by somebody of whom one paragraph still stands in them', async () => {
    const table = await aHeldTable();
    const first = await save(table, DRAFT, null, table.director);
    const second = await save(table, `${DRAFT}\n补充`, first.version);
    const confirm = async (version: number) =>
      (await app.as(table.director).mutate(ConfirmMinutes, { meetingId: table.meeting.id, version })).confirmMinutes;
    expect(await confirm(second.version)).toMatchObject({ code: 'WRITER_MAY_NOT_CONFIRM' });
    const third = await save(table, '联络员重写\n补充', second.version);
    expect(await confirm(third.version)).toMatchObject({ status: 'CONFIRMED' });
  });

  it('show who else is writing and where, and forget them', async () => {
    const table = await aHeldTable();
    const at = async (person: Person, place: string) =>
      (await app.as(person).mutate(Place, { meetingId: table.meeting.id, place })).reportMinutesPlace;
    await at(table.officer, '三、共识');
    expect(await at(table.director, '一、通报')).toMatchObject({
      editors: [{ name: table.officer.name, place: '三、共识' }],
      version: null,
    });
    app.clock.advance({ minutes: 1 });
    expect((await at(table.director, '一、通报')).editors).toEqual([]);
    await expect(at(table.merchant, '')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(at(await aMember(app), '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await app.auditTrail({ id: table.meeting.id })).not.toContain('meeting.minutesPlace');
  });
});

describe('minutes put to the parties', () => {
  const put = async (table: LiveTable, version: number, person: Person = table.officer) =>
    (await app.as(person).mutate(Put, { meetingId: table.meeting.id, version })).putMinutesToParties;
  const answer = async (table: LiveTable, person: Person, given: object) =>
    (await app.as(person).mutate(Answer, { input: { meetingId: table.meeting.id, ...given } })).answerMinutes;
  const confirm = async (table: LiveTable, version: number, reason: string | null = null) =>
    (await app.as(table.director).mutate(ConfirmWithout, { meetingId: table.meeting.id, version, reason }))
      .confirmMinutes;

  it('are read and answered by those who were there; a dissent is kept in their words', async () => {
    const table = await aHeldTable();
    const saved = await save(table, DRAFT, null);
    expect(await answer(table, table.merchant, { textVersion: 1, agrees: true })).toMatchObject({
      code: 'MINUTES_NOT_PUT_TO_PARTIES',
    });
    await expect(page(table, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { version, textVersion } = await put(table, saved.version);
    expect(await page(table, table.merchant)).toMatchObject({
      body: DRAFT,
      // What was taken back since may stand in the draft: only whoever writes sees that.
      takenIn: null,
      viewerMayAnswer: true,
      viewerAnswer: null,
    });
    expect((await page(table)).takenIn).toBe(DRAFT);

    await expect(answer(table, table.merchant, { textVersion, agrees: false })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await answer(table, table.merchant, { textVersion, agrees: false, dissent: '卸货位不够' });
    await answer(table, table.member, { textVersion, agrees: true });
    await answer(table, await aDepartmentOfficer(app, table.department), { textVersion, agrees: true });
    await answer(table, table.officer, { textVersion, agrees: true, participantId: table.townshipSeat.id });
    await expect(
      answer(table, table.merchant, { textVersion, agrees: true, participantId: table.townshipSeat.id }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const shown = await page(table);
    expect(shown.parties).toEqual([
      { party: 'MEMBER', standing: 'AGREED' },
      { party: 'DEPARTMENT', standing: 'AGREED' },
      { party: 'TOWNSHIP', standing: 'AGREED' },
      { party: 'STAKEHOLDER', standing: 'DISSENTED' },
    ]);
    expect(shown.answers).toContainEqual({
      name: '丁小满',
      party: 'STAKEHOLDER',
      agrees: false,
      dissent: '卸货位不够',
      textVersion,
      writtenDown: false,
    });
    expect(shown.answers.filter(({ writtenDown }: { writtenDown: boolean }) => writtenDown)).toMatchObject([
      { party: 'TOWNSHIP' },
    ]);
    expect(await confirm(table, version)).toMatchObject({ status: 'CONFIRMED' });
    expect((await app.auditTrail({ id: table.meeting.id })).slice(-6)).toEqual([
      'meeting.minutesPutToParties',
      ...Array(4).fill('meeting.minutesAnswered'),
      'meeting.minutesConfirmed',
    ]);
    expect(await answer(table, table.merchant, { textVersion, agrees: true })).toMatchObject({
      code: 'MINUTES_CONFIRMED',
    });
  });

  it('wait for every party that was there, unless the chair says why not', async () => {
    const table = await aHeldTable();
    const saved = await save(table, DRAFT, null);
    const { version, textVersion } = await put(table, saved.version);
    await answer(table, table.member, { textVersion, agrees: true });
    expect(await confirm(table, version)).toMatchObject({ code: 'PARTIES_NOT_ANSWERED' });
    expect(await confirm(table, version, '电话联系三次无人接听')).toMatchObject({ status: 'CONFIRMED' });
    expect(await page(table, table.merchant)).toMatchObject({ unansweredReason: '电话联系三次无人接听' });
  });

  it('are answered for the text that was read: a change asks again', async () => {
    const table = await aHeldTable();
    const saved = await save(table, DRAFT, null);
    const { version, textVersion } = await put(table, saved.version);
    await answer(table, table.member, { textVersion, agrees: true });
    const changed = await save(table, `${DRAFT}\n补充`, version);
    expect((await page(table)).parties[0]).toEqual({ party: 'MEMBER', standing: 'EARLIER_TEXT' });
    expect(await answer(table, table.merchant, { textVersion, agrees: true })).toMatchObject({
      code: 'MINUTES_CHANGED',
    });
    expect(await confirm(table, changed.version)).toMatchObject({ code: 'PARTIES_NOT_ANSWERED' });
    expect(await put(table, changed.version)).toMatchObject({ __typename: 'Minutes' });
    await expect(put(table, 99)).resolves.toMatchObject({ __typename: 'Minutes' });
  });

  it('are put by the scribe, and answered by nobody from outside or who was away', async () => {
    const table = await aHeldTable();
    expect(await put(table, 1)).toMatchObject({ code: 'MINUTES_MISSING' });
    const saved = await save(table, DRAFT, null);
    await expect(put(table, saved.version, table.merchant)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(put(table, saved.version + 5)).rejects.toMatchObject({ code: 'CONFLICT' });
    const { textVersion } = await put(table, saved.version);
    const stranger = await aMember(app);
    await expect(answer(table, stranger, { textVersion, agrees: true })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = await aHeldTable();
    await expect(answer(table, aGuest(app, other.merchantSeat), { textVersion, agrees: true })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('go out by a working day of the form; those who owe them are reminded the day before, and once after', async () => {
    const table = await aHeldTable();
    const { dueOn, dueProvisional } = await page(table);
    expect(dueOn > '2026-03-02').toBe(true);
    expect(dueProvisional).toBe(false);
    const told = async (day: string) => {
      app.clock.set(`${day}T02:00:00Z`);
      await remind(jobContext(app));
      // Sessions do not outlive the days that pass here: the notices are read where they are kept.
      const { rows } = await app.app.database.pool.query<{ kind: string }>(
        `select kind from notice where recipient_id = $1 and kind in ('MINUTES_DUE_SOON', 'MINUTES_OVERDUE')`,
        [(table.officer as AccountHolder).accountId],
      );
      return rows.map(({ kind }) => kind);
    };
    expect(await told(dueOn)).toEqual(['MINUTES_DUE_SOON']);
    const later = app.app.services.calendar.add(dueOn, 2).day;
    await told(later);
    expect((await told(later)).toSorted()).toEqual(['MINUTES_DUE_SOON', 'MINUTES_OVERDUE']);
  });
});
