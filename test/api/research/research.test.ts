import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { remind } from '../../../server/src/modules/notice/remind.js';
import { anApp, type TestApp } from '../../support/app.js';
import { rowsOf } from '../../support/commitment.js';
import { aConsultation } from '../../support/consultations.js';
import { eitherFirst, heldRow, inOrder, inTurn } from '../../support/locks.js';
import { jobContext, kindsOf, toldTo } from '../../support/notices.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aDirector,
  aLeader,
  aLiaisonOfficer,
  aMember,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
  type SignedDepartmentOfficer,
  type SignedMember,
} from '../../support/people.js';
import { anOrganisation } from '../../support/roster.js';

const CHANGED = '{ __typename ... on ResearchChanged { id } ... on ResearchRefusal { code } }';
const act = (name: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const shared: Record<string, string> = {
    cancelResearchTrip: 'ResearchTripReasonInput',
    restoreResearchTrip: 'ResearchTripReasonInput',
    withdrawResearchFinding: 'TurnResearchFindingInput',
    restoreResearchFinding: 'TurnResearchFindingInput',
    withdrawResearchSuggestion: 'TurnResearchSuggestionInput',
    restoreResearchSuggestion: 'TurnResearchSuggestionInput',
  };
  return `mutation ($input: ${shared[name] ?? type}!) { answer: ${name}(input: $input) ${CHANGED} }`;
};
const MakeTopic = `mutation ($input: MakeTopicOfResearchInput!) { answer: makeTopicOfResearch(input: $input) {
  __typename ... on ResearchBecameTopic { id topicId } ... on ResearchRefusal { code } } }`;
const Trip = `query ($id: ID!) { researchTrip(id: $id) { id version kind led state title places purpose leadName goers there
  suggestions answered ownAnswer report cancelledReason people { memberId name answer leaveReason wasThere }
  findings { id version memberName place findings photoIds withdrawnAt viewerCanCorrect corrections { field saidBefore } }
  suggestionList { id version suggestion addressee answerBy withdrawnAt answers { outcome words } topic { id number }
    corrections { field saidBefore } viewerCanCorrect viewerCanAnswer viewerCanMakeTopic }
  corrections { field saidBefore saysNow } joinedTo { id title } mayJoin { id }
  viewerCanLead viewerCanCancel viewerCanRestore viewerCanAnswer viewerCanNotePresence viewerCanRecordFinding
  viewerCanReport } }`;
const Trips = `query ($filter: ResearchTripFilter) { researchTrips(filter: $filter, first: 100) { totalCount nodes { id state } } }`;
const File = `query { dutyFile(year: 2026) { lines { kind detail opens opensId title note people done } } }`;
const Works = 'query { worklist { lines { kind recordId } } }';

let app: TestApp;
let officer: CommitteeOfficer;
let member: SignedMember;
let friend: SignedMember;
let stranger: SignedMember;
let department: SignedDepartmentOfficer;
let secretariat: AccountHolder;

beforeAll(async () => {
  app = await anApp({ now: '2026-03-02T01:00:00Z' });
  officer = await aLiaisonOfficer(app);
  secretariat = await aSecretariat(app);
  member = await aMember(app, { committee: officer.committee });
  friend = await aMember(app, { committee: officer.committee });
  stranger = await aMember(app);
  department = await aDepartmentOfficer(app);
});
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));
afterAll(() => app?.close());

const run = async (by: Person, name: string, input: object) =>
  (await app.as(by).mutate(act(name), { input })).answer as { __typename: string; id: string; code?: string };
const trip = async (by: Person, id: string) => (await app.as(by).query(Trip, { id })).researchTrip;
const version = async (id: string) => (await trip(secretariat, id)).version as number;
const given = async (tripId: string) => ({ tripId, version: await version(tripId) });
const words = (more: object = {}) => ({
  kind: 'FIELD_RESEARCH',
  led: 'OFFICE',
  committeeId: officer.committee.id,
  title: '东街夜间照明调研',
  purpose: '弄清哪些路段没有灯',
  places: '东街村、西街村',
  startsOn: '2026-03-02',
  endsOn: '2026-03-03',
  memberIds: [member.member.id, friend.member.id],
  ...more,
});
const plan = async (by: Person = officer, more: object = {}) => (await run(by, 'planResearchTrip', words(more))).id;
const there = async (id: string, memberIds = [member.member.id], by: Person = officer) =>
  run(by, 'noteResearchPresence', { ...(await given(id)), memberIds });
const held = async (by: Person = officer, more: object = {}) => {
  const id = await plan(by, more);
  await there(id, [member.member.id], by);
  return id;
};
const find = (by: Person, tripId: string, more: object = {}) =>
  run(by, 'recordResearchFinding', {
    ...{ tripId, place: '东街村口', foundOn: '2026-03-02', findings: '三百米没有灯', ...more },
  });
const suggest = (by: Person, tripId: string, more: object = {}) =>
  run(by, 'makeResearchSuggestion', {
    ...{
      tripId,
      suggestion: '村口加装五盏路灯',
      answerBy: '2026-03-20',
      departmentId: department.department.id,
      ...more,
    },
  });
const suggested = async () => {
  const id = await held();
  return { id, suggestionId: (await suggest(officer, id)).id };
};
const reply = (by: Person, suggestionId: string, more: object = {}) =>
  run(by, 'answerResearchSuggestion', {
    ...{ suggestionId, outcome: 'TAKEN_UP', words: '列入今年亮化计划', answersSeen: 0, ...more },
  });
const told = async (person: AccountHolder) => kindsOf(await toldTo(app, person));
const waits = async (by: Person, kind: string): Promise<string[]> => {
  const { lines } = (await app.as(by).query(Works)).worklist as { lines: { kind: string; recordId: string }[] };
  return lines.filter((line) => line.kind === kind).map(({ recordId }) => recordId);
};
const refusedAs = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code });

describe('a plan', () => {
  it('asks people along, who answer; whoever leads hears of leave', async () => {
    const id = await plan();
    expect(await trip(member, id)).toMatchObject({
      ...{ state: 'UNDER_WAY', goers: 2, ownAnswer: 'ASKED', viewerCanAnswer: true, viewerCanLead: false },
    });
    expect(await told(member)).toContain('RESEARCH_ASKED');
    await run(member, 'answerResearchTrip', { tripId: id, isComing: true });
    await run(friend, 'answerResearchTrip', { tripId: id, isComing: false, leaveReason: '在外地' });
    expect(await told(officer)).toContain('RESEARCH_ON_LEAVE');
    const people = (await trip(officer, id)).people;
    expect(people).toContainEqual(expect.objectContaining({ answer: 'ON_LEAVE', leaveReason: '在外地' }));
    // Why somebody cannot come is for whoever leads, and for themselves.
    expect((await trip(member, id)).people.map(({ leaveReason }: { leaveReason: unknown }) => leaveReason)).toEqual([
      null,
      null,
    ]);
    expect(await app.auditTrail({ id })).toEqual(
      expect.arrayContaining(['research.planned', 'research.asked', 'research.answered']),
    );
  });

  it('is made by members for themselves: whoever plans it leads', async () => {
    const id = await plan(member, { led: 'MEMBERS', memberIds: [friend.member.id] });
    expect(await trip(member, id)).toMatchObject({ leadName: member.member.name, viewerCanLead: true, goers: 2 });
    expect(await trip(friend, id)).toMatchObject({ viewerCanLead: false, ownAnswer: 'ASKED' });
    await refusedAs(plan(member), 'FORBIDDEN');
    await refusedAs(run(friend, 'cancelResearchTrip', { ...(await given(id)), reason: '不去' }), 'FORBIDDEN');
  });

  it('is nobody else’s business', async () => {
    const id = await plan();
    for (const person of [stranger, await aDirector(app), department]) expect(await trip(person, id)).toBeNull();
    expect(await trip(await aLeader(app), id)).toMatchObject({ id, viewerCanLead: false });
    await refusedAs(run(stranger, 'answerResearchTrip', { tripId: id, isComing: true }), 'NOT_FOUND');
    const mine = await app.as(stranger).query(Trips, { filter: null });
    expect(mine.researchTrips.nodes).not.toContainEqual(expect.objectContaining({ id }));
  });

  it('is corrected with what it said before; those who are new or left out are told', async () => {
    const id = await plan();
    const { led: _, committeeId: __, ...same } = words();
    const change = { ...same, title: '西街夜间照明调研', memberIds: [member.member.id, stranger.member.id] };
    const input = { ...change, ...(await given(id)), reason: '改了地点' };
    expect(await run(officer, 'correctResearchTrip', input)).toMatchObject({ id });
    const after = await trip(officer, id);
    expect(after.corrections).toContainEqual(
      expect.objectContaining({ field: 'title', saidBefore: '东街夜间照明调研', saysNow: '西街夜间照明调研' }),
    );
    expect(after.corrections.map(({ field }: { field: string }) => field).sort()).toEqual(['goers', 'title']);
    expect(await told(friend)).toContain('RESEARCH_NOT_NEEDED');
    expect(await told(stranger)).toContain('RESEARCH_ASKED');
    expect(await trip(friend, id)).toBeNull();
    await refusedAs(run(officer, 'correctResearchTrip', input), 'CONFLICT');
    const again = { ...change, ...(await given(id)), reason: '没改' };
    expect(await run(officer, 'correctResearchTrip', again)).toMatchObject({ code: 'NOTHING_CORRECTED' });
  });

  it('is called off and takes place after all, each with those who go being told; not once there are results', async () => {
    const id = await plan();
    const stale = { ...(await given(id)), reason: '下大雨' };
    const waiting = async () => {
      const goer = { trip: id, member: member.member.id };
      const text = 'select trip_id as id from research_goer where id = any($1) and trip_id = $2 and member_id = $3';
      const lines = await waits(member, 'RESEARCH_TO_ANSWER');
      return (await rowsOf<{ id: string }>(app, text, [lines, goer.trip, goer.member])).map((row) => row.id);
    };
    expect(await waiting()).toContain(id);
    await run(officer, 'cancelResearchTrip', stale);
    expect(await trip(member, id)).toMatchObject({ state: 'CANCELLED', cancelledReason: '下大雨' });
    expect(await told(member)).toContain('RESEARCH_CANCELLED');
    expect(await waiting()).not.toContain(id);
    expect(await find(officer, id)).toMatchObject({ code: 'CANCELLED' });
    expect(await run(officer, 'cancelResearchTrip', stale)).toMatchObject({ code: 'CANCELLED' });
    await run(officer, 'restoreResearchTrip', { ...(await given(id)), reason: '雨停了' });
    expect(await told(member)).toContain('RESEARCH_RESTORED');
    await find(officer, id);
    expect(await run(officer, 'cancelResearchTrip', { ...(await given(id)), reason: '不去了' })).toMatchObject({
      code: 'HAS_RESULTS',
    });
  });

  it('is handed over: from then on the other leads', async () => {
    const id = await plan(member, { led: 'MEMBERS', memberIds: [friend.member.id] });
    const input = { ...(await given(id)), memberId: friend.member.id };
    expect(await run(member, 'handOverResearchTrip', input)).toMatchObject({ id });
    expect(await trip(friend, id)).toMatchObject({ viewerCanLead: true });
    expect(await trip(member, id)).toMatchObject({ viewerCanLead: false });
    expect(await told(friend)).toContain('RESEARCH_LEAD');
    await refusedAs(run(member, 'handOverResearchTrip', input), 'FORBIDDEN');
    await refusedAs(run(friend, 'handOverResearchTrip', { ...(await given(id)), memberId: null }), 'BAD_USER_INPUT');
  });

  it('is refused where it makes no sense, and made once by one key', async () => {
    for (const more of [
      { title: ' ' },
      { endsOn: '2026-03-01' },
      { startsOn: '2026-3-1' },
      { kind: 'DEPARTMENT_VISIT', departmentId: null },
      { memberIds: [randomUUID()] },
    ])
      await refusedAs(plan(officer, more), 'BAD_USER_INPUT');
    const input = words({ clientMutationId: randomUUID() });
    const row = await heldRow(app, 'liaison_committee', officer.committee.id);
    const plans = () => run(officer, 'planResearchTrip', input);
    const [one, other] = await inTurn(row, plans, plans);
    expect(one.id).toBe(other.id);
  });
});

describe('what was found', () => {
  it('is written by whoever goes, kept once, corrected, withdrawn and let stand again', async () => {
    const id = await plan();
    const input = { clientMutationId: randomUUID() };
    const made = await find(member, id, input);
    expect((await find(member, id, input)).id).toBe(made.id);
    const one = async (by: Person = officer) => (await trip(by, id)).findings[0];
    expect(await one()).toMatchObject({ memberName: member.member.name, findings: '三百米没有灯' });

    const mend = { findingId: made.id, version: 1, place: '东街村口', foundOn: '2026-03-02', reason: '量错了' };
    await refusedAs(run(friend, 'correctResearchFinding', { ...mend, findings: '五百米没有灯' }), 'FORBIDDEN');
    await run(member, 'correctResearchFinding', { ...mend, findings: '五百米没有灯' });
    expect(await one()).toMatchObject({ findings: '五百米没有灯', corrections: [{ saidBefore: '三百米没有灯' }] });
    await refusedAs(run(member, 'correctResearchFinding', { ...mend, findings: '六百米' }), 'CONFLICT');

    await run(officer, 'withdrawResearchFinding', { findingId: made.id, version: 2, reason: '重了' });
    expect(await one(friend)).toBeUndefined();
    expect((await one(member)).withdrawnAt).not.toBeNull();
    await run(member, 'restoreResearchFinding', { findingId: made.id, version: 3, reason: '没重' });
    expect((await one(friend)).withdrawnAt).toBeNull();
  });

  it('is not of a day to come, not before it began, and nobody’s who does not go', async () => {
    const id = await plan();
    expect(await find(member, id, { foundOn: '2026-03-03' })).toMatchObject({ code: 'DAY_IN_FUTURE' });
    await refusedAs(find(member, id, { foundOn: '2026-03-01' }), 'BAD_USER_INPUT');
    await refusedAs(find(stranger, id), 'NOT_FOUND');
    await refusedAs(find(member, id, { memberId: friend.member.id }), 'FORBIDDEN');
    const later = await plan(officer, { startsOn: '2026-03-09', endsOn: '2026-03-10' });
    expect(await find(member, later)).toMatchObject({ code: 'NOT_BEGUN' });
    expect(await there(later)).toMatchObject({ code: 'NOT_BEGUN' });
  });
});

describe('who was there', () => {
  it('is noted by whoever leads, and anew where it was wrong', async () => {
    const id = await plan();
    expect(await waits(officer, 'RESEARCH_TO_NOTE')).not.toContain(id);
    app.clock.set('2026-03-03T01:00:00Z');
    expect(await waits(officer, 'RESEARCH_TO_NOTE')).toContain(id);
    await refusedAs(there(id, [member.member.id], member), 'FORBIDDEN');
    await there(id, [friend.member.id], secretariat);
    await there(id, [member.member.id, friend.member.id]);
    expect(await trip(officer, id)).toMatchObject({ state: 'HELD', there: 2 });
    await there(id);
    expect((await trip(officer, id)).people.map(({ wasThere }: { wasThere: boolean }) => wasThere).sort()).toEqual([
      false,
      true,
    ]);
    expect(await run(friend, 'answerResearchTrip', { tripId: id, isComing: true })).toMatchObject({
      code: 'ALREADY_HELD',
    });
    expect(await waits(officer, 'RESEARCH_TO_REPORT')).toContain(id);
    await refusedAs(there(id, [stranger.member.id]), 'BAD_USER_INPUT');
  });

  it.each(eitherFirst('the committee', 'the house'))('of %s and %s at once the first notes it', async (...order) => {
    const id = await plan();
    const seen = await given(id);
    const says = { 'the committee': [officer, member], 'the house': [secretariat, friend] } as const;
    const row = await heldRow(app, 'research_trip', id);
    const notes = (who: keyof typeof says) =>
      run(says[who][0], 'noteResearchPresence', { ...seen, memberIds: [says[who][1].member.id] });
    expect(await inOrder(row, order, notes)).toEqual(['done', 'CONFLICT']);
    const came = (await trip(officer, id)).people.filter(({ wasThere }: { wasThere: boolean }) => wasThere);
    expect(came).toMatchObject([{ memberId: says[order[0]][1].member.id }]);
  });
});

describe('the report', () => {
  it('is written once people were there, written anew with what it said before, and told to them', async () => {
    const id = await plan();
    const report = (text: string, by: Person = officer) =>
      given(id).then((seen) => run(by, 'writeResearchReport', { ...seen, report: text }));
    expect(await report('五百米没有灯')).toMatchObject({ code: 'NOT_HELD' });
    await there(id);
    await report('五百米没有灯');
    expect(await told(member)).toContain('RESEARCH_REPORTED');
    expect(await report('五百米没有灯')).toMatchObject({ code: 'NOTHING_CORRECTED' });
    await report('六百米没有灯');
    expect(await trip(member, id)).toMatchObject({ state: 'REPORTED', report: '六百米没有灯' });
    expect((await trip(member, id)).corrections).toContainEqual(
      expect.objectContaining({ field: 'report', saidBefore: '五百米没有灯' }),
    );
    await refusedAs(report('七百米', friend), 'FORBIDDEN');
  });
});

describe('a suggestion', () => {
  it('waits for its department, is answered, answered anew, and told back to those who were there', async () => {
    const { id, suggestionId } = await suggested();
    expect(await told(department)).toContain('RESEARCH_SUGGESTED');
    expect(await waits(department, 'RESEARCH_SUGGESTION_TO_ANSWER')).toContain(suggestionId);
    // The department sees what is addressed to it, and none of what was found or who went.
    expect(await trip(department, id)).toMatchObject({ people: [], findings: [], viewerCanLead: false });
    expect((await trip(department, suggestionId)).suggestionList).toMatchObject([
      { id: suggestionId, viewerCanAnswer: true, viewerCanCorrect: false },
    ]);
    await reply(department, suggestionId);
    expect(await told(member)).toContain('RESEARCH_SUGGESTION_ANSWERED');
    expect(await told(friend)).not.toContain('RESEARCH_SUGGESTION_ANSWERED');
    expect(await waits(department, 'RESEARCH_SUGGESTION_TO_ANSWER')).not.toContain(suggestionId);
    await refusedAs(reply(department, suggestionId, { outcome: 'NOT_TAKEN_UP', words: '没钱' }), 'CONFLICT');
    await reply(department, suggestionId, { outcome: 'NOT_TAKEN_UP', words: '没钱', answersSeen: 1 });
    expect((await trip(member, id)).suggestionList[0].answers).toEqual([
      { outcome: 'TAKEN_UP', words: '列入今年亮化计划' },
      { outcome: 'NOT_TAKEN_UP', words: '没钱' },
    ]);
    expect(await app.auditTrail({ id: suggestionId })).toEqual([
      'research.suggestionMade',
      'research.suggestionAnswered',
      'research.suggestionAnswered',
    ]);
  });

  it('is answered by its department alone', async () => {
    const { suggestionId } = await suggested();
    for (const person of [officer, await aDepartmentOfficer(app)])
      await refusedAs(reply(person, suggestionId), 'NOT_FOUND');
    await refusedAs(reply(member, suggestionId), 'FORBIDDEN');
  });

  it.each(eitherFirst('TAKEN_UP', 'NOT_TAKEN_UP'))(
    'answered %s and %s at once has the first answer',
    async (...order) => {
      const { id, suggestionId } = await suggested();
      const row = await heldRow(app, 'research_trip', id);
      const says = (outcome: string) => reply(department, suggestionId, { outcome, words: `答复${outcome}` });
      expect(await inOrder(row, order, says)).toEqual(['done', 'CONFLICT']);
      expect((await trip(member, id)).suggestionList[0].answers).toEqual([
        { outcome: order[0], words: `答复${order[0]}` },
      ]);
    },
  );

  it('to an organisation is answered by the committee, which writes down what it says', async () => {
    const id = await held();
    const organisation = await anOrganisation(app, officer.committee);
    const made = await suggest(officer, id, { departmentId: null, organisationId: organisation.id });
    expect(await waits(officer, 'RESEARCH_SUGGESTION_TO_ANSWER')).toContain(made.id);
    expect(await told(officer)).toContain('RESEARCH_SUGGESTED');
    expect(await reply(officer, made.id)).toMatchObject({ id: made.id });
    await refusedAs(suggest(officer, id, { organisationId: organisation.id }), 'BAD_USER_INPUT');
    await refusedAs(suggest(officer, id, { departmentId: null }), 'BAD_USER_INPUT');
    await refusedAs(suggest(officer, id, { answerBy: '2026-03-01' }), 'BAD_USER_INPUT');
  });

  it('is corrected and withdrawn until it is answered, and restored', async () => {
    const { id, suggestionId } = await suggested();
    const mend = { suggestionId, suggestion: '村口加装八盏路灯', answerBy: '2026-03-25', reason: '数错了' };
    await refusedAs(run(member, 'correctResearchSuggestion', { ...mend, version: 1 }), 'FORBIDDEN');
    await run(officer, 'correctResearchSuggestion', { ...mend, version: 1 });
    expect((await trip(department, id)).suggestionList[0]).toMatchObject({ suggestion: '村口加装八盏路灯' });
    expect(await told(department)).toContain('RESEARCH_SUGGESTION_CHANGED');
    await run(officer, 'withdrawResearchSuggestion', { suggestionId, version: 2, reason: '已经装了' });
    expect(await trip(department, id)).toBeNull();
    expect(await waits(department, 'RESEARCH_SUGGESTION_TO_ANSWER')).not.toContain(suggestionId);
    expect(await reply(department, suggestionId)).toMatchObject({ code: 'WITHDRAWN' });
    await run(officer, 'restoreResearchSuggestion', { suggestionId, version: 3, reason: '还没装' });
    await reply(department, suggestionId);
    const late = { suggestionId, version: 4, reason: '改' };
    expect(await run(officer, 'withdrawResearchSuggestion', late)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await run(officer, 'correctResearchSuggestion', { ...mend, ...late })).toMatchObject({
      code: 'ALREADY_ANSWERED',
    });
  });

  it.each(eitherFirst('officer', 'secretariat'))('becomes a topic once: of %s and %s the first', async (...order) => {
    const { id, suggestionId } = await suggested();
    const topic = { suggestionId, title: '东街村口路灯', body: '三百米没有灯' };
    const make = async (by: Person) => (await app.as(by).mutate(MakeTopic, { input: topic })).answer;
    await refusedAs(make(member), 'FORBIDDEN');
    const people = { officer, secretariat };
    const row = await heldRow(app, 'research_trip', id);
    expect(await inOrder(row, order, (who) => make(people[who]))).toEqual(['done', 'ALREADY_TOPIC']);
    expect((await trip(member, id)).suggestionList[0].topic.number).toMatch(/\d/);
    expect(await told(member)).toContain('RESEARCH_BECAME_TOPIC');
  });

  it('is reminded of once before its day and once after', async () => {
    const own = await aDepartmentOfficer(app);
    await suggest(officer, await held(), { answerBy: '2026-03-04', departmentId: own.department.id });
    const remindOn = async (day: string) => {
      app.clock.set(`${day}T02:00:00Z`);
      await remind(jobContext(app));
      await remind(jobContext(app));
      return (await told(own)).filter((kind) => /DUE/.test(kind));
    };
    expect(await remindOn('2026-03-03')).toEqual(['RESEARCH_SUGGESTION_DUE_SOON']);
    expect(await remindOn('2026-03-10')).toEqual(['RESEARCH_SUGGESTION_DUE_SOON', 'RESEARCH_SUGGESTION_OVERDUE']);
  });

  it('begins a brief', async () => {
    const { suggestionId } = await suggested();
    const Start = `mutation ($input: StartBriefInput!) { answer: startBrief(input: $input) { __typename } }`;
    const start = async (by: Person) =>
      (await app.as(by).mutate(Start, { input: { sources: [{ kind: 'RESEARCH', recordId: suggestionId }] } })).answer;
    expect(await start(member)).toEqual({ __typename: 'BriefChanged' });
    expect(await start(stranger)).toEqual({ __typename: 'OpinionRefusal' });
  });
});

describe('joined to a consultation', () => {
  it('stands in its preparation with those who were there, once, and counts once', async () => {
    const goer = await aMember(app, { committee: officer.committee });
    const id = await plan(officer, { memberIds: [goer.member.id] });
    const consultation = await aConsultation(app, { officer });
    const [seat] = await rowsOf<{ id: string }>(
      app,
      `insert into participant (id, created_at, version, consultation_id, party, duty, name, member_id, attendance)
       values (gen_random_uuid(), now(), 1, $1, 'MEMBER', 'ATTENDEE', '委员', $2, 'INVITED') returning id`,
      [consultation.id, goer.member.id],
    );
    const join = async (by: Person = officer) =>
      run(by, 'joinResearchTrip', { ...(await given(id)), consultationId: consultation.id });
    expect(await join()).toMatchObject({ code: 'NOT_HELD' });
    await there(id, [goer.member.id]);
    expect((await trip(officer, id)).mayJoin).toContainEqual({ id: consultation.id });
    await refusedAs(join(goer), 'FORBIDDEN');
    expect(await join()).toMatchObject({ id });
    expect(await join()).toMatchObject({ code: 'ALREADY_JOINED' });
    expect((await trip(goer, id)).joinedTo).toMatchObject({ id: consultation.id });
    const rows = await rowsOf<{ place: string; findings: string; seat: string; id: string }>(
      app,
      `select f.id, f.place, f.findings, b.participant_id as seat from field_research f
       join field_research_taken_by b on b.field_research_id = f.id where f.consultation_id = $1`,
      [consultation.id],
    );
    expect(rows).toMatchObject([{ place: '东街村、西街村', findings: '弄清哪些路段没有灯', seat: seat?.id }]);
    const lines = (await app.as(goer).query(File)).dutyFile.lines;
    expect(lines.filter(({ kind }: { kind: string }) => kind === 'RESEARCH')).toMatchObject([{ opens: 'RESEARCH' }]);
    await rowsOf(app, 'update field_research set withdrawn_at = now() where id = $1', [rows[0]?.id]);
    expect(await join()).toMatchObject({ id });
  });
});

it('counts in duty files and in the adoption rate', async () => {
  const [one, other] = [
    await aMember(app, { committee: officer.committee }),
    await aMember(app, { committee: officer.committee }),
  ];
  const id = await plan(officer, { memberIds: [one.member.id, other.member.id], title: '河道调研' });
  const visit = await plan(one, {
    ...{ led: 'MEMBERS', kind: 'DEPARTMENT_VISIT', departmentId: department.department.id, memberIds: [] },
  });
  await find(one, id);
  await there(id, [one.member.id]);
  await there(visit, [one.member.id], one);
  const made = await suggest(officer, id);
  const lines = async (by: Person) => (await app.as(by).query(File)).dutyFile.lines;
  expect(await lines(other)).toEqual([]);
  const ofOne = await lines(one);
  expect(ofOne.map(({ kind, detail, opensId }: Record<string, string>) => [kind, detail, opensId]).sort()).toEqual(
    [
      ['DEPARTMENT_VISIT', null, visit],
      ['FINDING', null, id],
      ['RESEARCH', 'RESEARCH', id],
      ['SUGGESTION', 'UNANSWERED', id],
    ].sort(),
  );
  const rate = async () =>
    (
      await app.as(secretariat).query(
        `query { figureRecords(name: ADOPTION_RATE, period: { from: "2026-03-01", to: "2026-03-31" }, first: 100) {
          nodes { kind id counted } } }`,
      )
    ).figureRecords.nodes.find((node: { id: string }) => node.id === made.id);
  expect(await rate()).toEqual({ kind: 'RESEARCH_SUGGESTION', id: made.id, counted: false });
  await reply(department, made.id);
  expect(await rate()).toMatchObject({ counted: true });
  expect((await lines(one)).find(({ kind }: { kind: string }) => kind === 'SUGGESTION').detail).toBe('TAKEN_UP');
});
