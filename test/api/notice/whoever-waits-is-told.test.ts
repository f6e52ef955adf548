import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { aBrief, aBriefDesk, act as actOnBrief } from '../../support/briefs.js';
import { rowsOf } from '../../support/commitment.js';
import { aLiveTable } from '../../support/meetings.js';
import { kindsOf, newsOf, toldTo } from '../../support/notices.js';
import {
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aSecretariat,
  type Person,
} from '../../support/people.js';
import { aSubmittedTopic, topicVersion } from '../../support/topics.js';
import { CarryDemandOver, EndMeeting, EscalateDemand, RecordResponse, SaveMinutes } from '../meeting/documents.js';

const step = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { __typename } }`;
const Resubmit = `mutation ($input: ResubmitTopicInput!) { resubmitTopic(input: $input) { __typename } }`;
const AnswerMinutes = `mutation ($input: AnswerMinutesInput!) { answerMinutes(input: $input) { __typename ... on MeetingRefusal { code } } }`;
const Put = `mutation ($meetingId: ID!, $version: Int!) { putMinutesToParties(meetingId: $meetingId, version: $version) {
  __typename ... on Minutes { textVersion } } }`;
const Move =
  'mutation ($m: ID!, $c: ID, $on: LocalDate!) { moveMember(memberId: $m, committeeId: $c, startsOn: $on) { __typename } }';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app?.close());

it('tells whoever screens of a topic that waits, also when it comes back or comes from another committee', async () => {
  const [officer, other] = [await aLiaisonOfficer(app), await aLiaisonOfficer(app)];
  const director = await aDirector(app, officer.committee);
  const member = await aMember(app);
  const news = { officer: newsOf(app, officer), other: newsOf(app, other), director: newsOf(app, director) };
  const topic = await aSubmittedTopic(app, officer, { by: app.as(member), title: '没处放货' });
  expect([await news.officer(), await news.director(), await news.other()]).toEqual([
    ['SCREENING_NEEDED'],
    ['SCREENING_NEEDED'],
    [],
  ]);
  const screen = async (name: string, input: string, more: object) => {
    const version = await topicVersion(app, officer, topic.id);
    await app.as(officer).mutate(step(name, input), { input: { topicId: topic.id, version, ...more } });
  };
  await screen('returnTopic', 'ReturnTopicInput', { note: '请写明地点' });
  await app.as(member).mutate(Resubmit, { input: { trackingCode: topic.trackingCode, addition: '东门' } });
  expect(await news.director()).toEqual(['SCREENING_NEEDED_AGAIN']);
  await screen('transferTopic', 'TransferTopicInput', { committeeId: other.committee.id, note: '属于那边' });
  expect(await news.other()).toEqual(['SCREENING_NEEDED']);
  expect(await news.director()).toEqual([]);
  // Whoever handed it in hears whose it is now.
  expect(kindsOf(await toldTo(app, member))).toEqual(['TOPIC_RETURNED', 'TOPIC_FORWARDED']);
});

it('does not ask whoever wrote a topic down to screen it as if it were news', async () => {
  const officer = await aLiaisonOfficer(app);
  await aSubmittedTopic(app, officer);
  expect(await toldTo(app, officer)).toEqual([]);
});

it('tells the secretariat of what nobody’s committee is, and the committee once it is theirs', async () => {
  const secretariat = await aSecretariat(app);
  const officer = await aLiaisonOfficer(app);
  const news = [newsOf(app, secretariat), newsOf(app, officer)] as const;
  const { submitTopic } = await app
    .as(anonymous)
    .mutate('mutation ($input: SubmitTopicInput!) { submitTopic(input: $input) { number } }', {
      input: { title: '公交太少', body: '末班车太早' },
    });
  expect(await news[0]()).toContain('SCREENING_NEEDED');
  expect(await news[1]()).toEqual([]);
  const [row] = await rowsOf<{ id: string; version: number }>(app, 'select id, version from topic where number = $1', [
    submitTopic.number,
  ]);
  const given = { topicId: row?.id, version: row?.version, committeeId: officer.committee.id };
  await app.as(secretariat).mutate(step('classifyTopic', 'ClassifyTopicInput'), { input: given });
  expect(await news[1]()).toEqual(['SCREENING_NEEDED']);
});

it('tells those who raised a demand where it goes, and who writes about it that they do', async () => {
  const table = await aLiveTable(app, { demands: 2 });
  const [first, second] = table.demands;
  await app.app.database.pool.query('update demand set merged_into_id = $1, raised_by_id = $2 where id = $3', [
    first?.id,
    table.memberSeat.id,
    second?.id,
  ]);
  const [merchant, member, director] = [table.merchant, table.member, table.director].map((who) => newsOf(app, who));
  await app.as(table.director).mutate(EscalateDemand, { demandId: first?.id, reason: '超出本级' });
  expect([await merchant?.(), await member?.()]).toEqual([['DEMAND_ESCALATED'], ['DEMAND_ESCALATED']]);
  expect(await director?.()).toContain('BRIEF_TO_WRITE');
  await app.as(table.director).mutate(CarryDemandOver, { input: { demandId: first?.id, until: '2026-03-20' } });
  expect([await merchant?.(), await member?.()]).toEqual([['DEMAND_CARRIED_OVER'], ['DEMAND_CARRIED_OVER']]);
  expect(await director?.()).toEqual(['CARRIED_OVER_TO_YOU']);
});

it('tells the committee that somebody objects to the minutes, and that they do no more', async () => {
  const table = await aLiveTable(app);
  const meetingId = table.meeting.id;
  const response = { meetingId, demandId: table.demands[0]?.id, participantId: table.delegateSeat.id };
  await app
    .as(table.officer)
    .mutate(RecordResponse, { input: { ...response, nature: 'SOLVED_ON_SPOT', text: '划了' } });
  await app.as(table.officer).mutate(EndMeeting, { meetingId });
  const save = { meetingId, body: '会议纪要', version: null, takenIn: '会议纪要' };
  const { saveMinutes } = await app.as(table.officer).mutate(SaveMinutes, { input: save });
  const { putMinutesToParties } = await app.as(table.officer).mutate(Put, { meetingId, version: saveMinutes.version });
  const [officer, member] = [newsOf(app, table.officer), newsOf(app, table.member)];
  await Promise.all([officer(), member()]);
  const answer = (agrees: boolean, dissent: string | null) =>
    app.as(table.member).mutate(AnswerMinutes, {
      input: { meetingId, textVersion: putMinutesToParties.textVersion, agrees, dissent },
    });
  await answer(false, '少记了一条');
  expect([await officer(), await member()]).toEqual([['MINUTES_OBJECTED'], []]);
  await answer(true, null);
  expect(await officer()).toEqual(['MINUTES_OBJECTION_LIFTED']);
  await answer(true, null);
  expect(await officer()).toEqual([]);
});

it('tells the desk whose turn it is with a brief, and its author what is taken back', async () => {
  const desk = await aBriefDesk(app);
  const hear = (who: Person) => newsOf(app, who);
  const news = { author: hear(desk.author), reviewer: hear(desk.reviewer), secretariat: hear(desk.secretariat) };
  const id = await aBrief(app, desk, 'SUBMITTED');
  expect(await news.reviewer()).toEqual(['BRIEF_TO_REVIEW']);
  await actOnBrief(app, desk.author, 'takeBackBrief', id);
  expect(await news.reviewer()).toEqual(['BRIEF_TAKEN_BACK']);
  const second = await aBrief(app, desk, 'FIRST_REVIEW');
  await actOnBrief(app, desk.reviewer, 'retainBrief', second, { reason: '情况已变' });
  await actOnBrief(app, desk.reviewer, 'reopenBrief', second);
  expect(await news.author()).toEqual(['BRIEF_RETAINED', 'BRIEF_REOPENED']);
  await news.reviewer();
  for (const [who, name] of [
    [desk.reviewer, 'passBrief'],
    [desk.reviewer, 'reviewBrief'],
    [desk.signer, 'sendBackBrief'],
  ] as const)
    await actOnBrief(app, who, name, second, name === 'sendBackBrief' ? { reason: '数字再核' } : {});
  expect(await news.reviewer()).toEqual(['BRIEF_SENT_BACK']);
  await news.secretariat();
  await actOnBrief(app, desk.reviewer, 'reviewBrief', second);
  await actOnBrief(app, desk.signer, 'signBrief', second);
  expect(await news.secretariat()).toEqual(['BRIEF_TO_ISSUE']);
});

it('tells who may read an instruction, who may no longer, and everybody when it did not hold', async () => {
  const desk = await aBriefDesk(app);
  const department = await aDepartmentOfficer(app);
  const [leader, reader, second] = [await aLeader(app), await aMember(app), await aMember(app)];
  const id = await aBrief(app, desk, 'ISSUED');
  const news = {
    clerk: newsOf(app, desk.secretariat),
    reader: newsOf(app, reader),
    second: newsOf(app, second),
    department: newsOf(app, department),
    author: newsOf(app, desk.author),
  };
  for (const hear of Object.values(news)) await hear();
  await actOnBrief(app, desk.secretariat, 'recordInstruction', id, {
    ...{ leaderName: '李某', leaderPost: '副区长', level: 'DISTRICT', instructedOn: '2026-03-01' },
    ...{ wording: '请住建局抓紧', addressee: '区住建局', departmentId: department.department.id, duty: '摸清底数' },
    ...{
      dueOn: '2026-03-20',
      lookBackOn: '2026-04-20',
      readerIds: [reader.accountId],
      clientMutationId: 'told-told-1',
    },
  });
  expect(await news.reader()).toEqual(['BRIEF_INSTRUCTION_TO_READ']);
  expect(await news.clerk()).toEqual([]);
  await Promise.all([news.department(), news.author()]);

  const instruction = async () => {
    const [row] = await rowsOf<{ id: string; version: number }>(
      app,
      'select id, version from leader_instruction where brief_id = $1',
      [id],
    );
    return { instructionId: row?.id, version: row?.version };
  };
  const name = async (...readers: { accountId: string }[]) => {
    const input = { ...(await instruction()), readerIds: readers.map(({ accountId }) => accountId) };
    await app.as(leader).mutate(step('nameReaders', 'NameReadersInput'), { input });
  };
  await name(desk.secretariat, reader, second);
  expect([await news.reader(), await news.second()]).toEqual([[], ['BRIEF_INSTRUCTION_TO_READ']]);
  await name(desk.secretariat, reader);
  expect([await news.reader(), await news.second()]).toEqual([[], ['BRIEF_INSTRUCTION_NOT_TO_READ']]);
  await name(desk.secretariat, reader, second);
  expect(await news.second()).toEqual(['BRIEF_INSTRUCTION_TO_READ']);

  const report = { ...(await instruction()), note: '已摸清' };
  await app.as(department).mutate(step('reportHandling', 'ReportHandlingInput'), { input: report });
  await Promise.all([news.department(), news.author()]);
  const look = async (more: object) => {
    const input = { ...(await instruction()), note: '去看了', ...more };
    await app.as(desk.secretariat).mutate(step('lookBack', 'LookBackInput'), { input });
  };
  await look({ holds: false, dueOn: '2026-04-01', lookBackOn: '2026-05-01' });
  expect([await news.department(), await news.author()]).toEqual([['BRIEF_INSTRUCTION_REOPENED'], ['BRIEF_NOT_HELD']]);
  const again = { ...(await instruction()), note: '补齐了' };
  await app.as(department).mutate(step('reportHandling', 'ReportHandlingInput'), { input: again });
  await Promise.all([news.department(), news.author()]);
  await look({ holds: true });
  expect([await news.department(), await news.author()]).toEqual([['BRIEF_INSTRUCTION_HELD'], []]);
});

it('says again what was said of a brief that turned out otherwise', async () => {
  const desk = await aBriefDesk(app);
  const id = await aBrief(app, desk, 'ISSUED');
  const author = newsOf(app, desk.author);
  await author();
  const sent = { level: 'CITY', recipient: '市政协', sentOn: '2026-03-01', letterOut: null };
  await actOnBrief(app, desk.secretariat, 'sendBriefUp', id, { ...sent, clientMutationId: 'told-told-2' });
  const outcome = async (more: object) => {
    const [row] = await rowsOf<{ id: string; version: number }>(
      app,
      'select id, version from submission where brief_id = $1',
      [id],
    );
    const input = { submissionId: row?.id, version: row?.version, outcomeOn: '2026-03-02', ...more };
    const answer = '{ __typename ... on OpinionRefusal { code } }';
    await app
      .as(desk.secretariat)
      .mutate(`mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) ${answer} }`, { input });
  };
  await outcome({ outcome: 'ADOPTED', adoptedAs: 'SINGLE' });
  expect(await author()).toEqual(['BRIEF_ADOPTED']);
  await outcome({ outcome: 'FORWARDED', reason: '看错了' });
  expect(await author()).toEqual(['BRIEF_ADOPTION_REVERSED', 'BRIEF_FORWARDED']);
});

it('tells a member who is enrolled elsewhere from now on', async () => {
  const [secretariat, member, officer] = [await aSecretariat(app), await aMember(app), await aLiaisonOfficer(app)];
  const where = { m: member.member.id, c: officer.committee.id, on: '2026-03-03' };
  await app.as(secretariat).mutate(Move, where);
  expect(kindsOf(await toldTo(app, member))).toEqual(['MEMBER_MOVED']);
});
