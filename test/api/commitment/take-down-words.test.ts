import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readPackage } from '../../../server/src/kernel/zip/index.js';
import {
  DepartmentPosition,
  FieldResearch,
  Material,
  Participant,
  SpeechPaper,
  SpeechPaperMode,
  SpeechPaperStatus,
  Suggestion,
} from '../../../server/src/modules/consultation/index.js';
import { AgendaItem, Statement } from '../../../server/src/modules/floor/index.js';
import { Broadcast, BroadcastLine } from '../../../server/src/modules/hall/broadcast/broadcast.entity.js';
import { Meeting } from '../../../server/src/modules/meeting/index.js';
import { verifyArchive } from '../../../server/src/modules/minutes/archive/archive.cli.js';
import { Minutes, MinutesStatus } from '../../../server/src/modules/minutes/index.js';
import type { LiaisonCommittee } from '../../../server/src/modules/roster/index.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aConfirmedMeeting, type ConfirmedMeeting, house, minutesConfirmed } from '../../support/commitment.js';
import { handling } from '../../support/handling.js';
import {
  type AccountHolder,
  aDepartmentOfficer,
  aLiaisonOfficer,
  aMember,
  anonymous,
  aPairedScreen,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
  type SignedMember,
} from '../../support/people.js';
import { aHeldConsultation, aRow } from '../../support/results.js';

// What was written of a whole meeting names its matters: the minutes, what the parties were given, what was said and shown.

let app: TestApp;
let secretariat: AccountHolder;
beforeAll(async () => {
  app = await anApp();
  secretariat = await aSecretariat(app);
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-03-02T01:00:00Z'));

const { pdf } = handling(() => app);
const DOWN = '张三家的狗咬人';
const STANDS = '路灯不亮';
const SAID = '张三家的狗每天夜里都跑出来';
const LINE = '（这里写的事项已由区政协机关撤下。）';
const BODY = [
  '东门早市怎么管协商纪要',
  `诉求1：${DOWN}（形成承诺）`,
  '城管局（承诺）：我们来办',
  '做什么：施划摊位线；交付：东门外 40 个摊位入线',
  `诉求2：${STANDS}（形成承诺）`,
  '供电所：下周换灯',
  '',
  `会上有人说，${SAID}。`,
  '散会。',
].join('\n');

interface Written extends ConfirmedMeeting {
  readonly officer: CommitteeOfficer;
  readonly party: SignedMember;
  readonly minutesId: string;
  /** A file hung on words about it, and one on others. */
  readonly files: readonly [string, string];
}

/** A meeting of two matters, with everything that was written before and during it. */
async function aWrittenMeeting(): Promise<Written> {
  const officer = await aLiaisonOfficer(app);
  const party = await aMember(app, { committee: officer.committee });
  const { department } = await aDepartmentOfficer(app);
  const made = await aConfirmedMeeting(app, officer.committee, {
    promises: [
      { department, title: DOWN },
      { department, title: STANDS },
    ],
    followers: [party],
  });
  const file = async () => {
    const id = await pdf(officer);
    const hangs = `update stored_file set subject_kind = 'consultation', subject_id = $1 where id = $2`;
    await app.app.database.pool.query(hangs, [made.consultation.id, id]);
    return id;
  };
  const files = [await file(), await file()] as const;
  const minutesId = await written(made, party, files);
  await minutesConfirmed(app, made);
  return { ...made, officer, party, minutesId, files };
}

async function written(
  { consultation, meeting, demands, stakeholder, speakers }: ConfirmedMeeting,
  party: SignedMember,
  [of, other]: readonly [string, string],
): Promise<string> {
  const em = app.app.database.orm.em.fork();
  const at = app.clock.now();
  const make = <Entity extends object>(entity: new () => Entity, row: object): Entity => {
    const one = em.create(entity, { createdAt: at, ...row } as never);
    em.persist(one);
    return one;
  };
  const own = { consultation: consultation.id };
  const [down, stands] = demands.map(({ id }) => id);
  const seat = await em.findOneOrFail(Participant, { ...own, accountId: party.accountId });
  make(Material, { ...own, title: '现状', body: `一、${DOWN}\n二、${STANDS}`, fileIds: [of] });
  make(Material, { ...own, title: '图', body: '路灯分布', fileIds: [other] });
  make(FieldResearch, { ...own, kind: 'RESEARCH', place: '东门', heldOn: '2026-01-05', findings: `看到${DOWN}` });
  make(FieldResearch, { ...own, kind: 'RESEARCH', place: '西门', heldOn: '2026-01-05', findings: `看到${STANDS}` });
  make(Suggestion, { ...own, participant: seat.id, problem: DOWN, cause: '没有拴', measure: '拴' });
  make(DepartmentPosition, {
    ...{ ...own, demand: down, department: speakers[0]?.department, submittedAt: at },
    text: '狗要办证，请张三到所里来',
  });
  make(SpeechPaper, {
    ...{ ...own, participant: stakeholder.id, mode: SpeechPaperMode.WRITTEN, status: SpeechPaperStatus.ACCEPTED },
    ...{ text: '他家的狗很凶', demands: [down], writtenBy: stakeholder.id },
  });
  make(SpeechPaper, {
    ...{ ...own, participant: seat.id, mode: SpeechPaperMode.WRITTEN, status: SpeechPaperStatus.ACCEPTED },
    ...{ text: '路灯黑了半年', demands: [stands], writtenBy: party.accountId },
  });
  make(AgendaItem, { meeting: meeting.id, position: 1, plannedMinutes: 10, title: DOWN, demands: [down] });
  make(AgendaItem, { meeting: meeting.id, position: 2, plannedMinutes: 10, title: STANDS, demands: [stands] });
  const said = { meeting: meeting.id, participant: stakeholder.id, saidAt: at };
  const statement = make(Statement, { ...said, demand: down, text: SAID });
  const another = make(Statement, { ...said, demand: stands, text: '晚上看不见路' });
  make(Broadcast, { meeting: meeting.id, delaySeconds: 0 });
  const line = { meeting: meeting.id, releasedAt: at, showAt: at, shown: true };
  make(BroadcastLine, { ...line, statement: statement.id, text: SAID });
  make(BroadcastLine, { ...line, statement: another.id, text: '晚上看不见路' });
  const { id } = make(Minutes, { meeting: meeting.id, body: BODY, status: MinutesStatus.CONFIRMED, confirmedAt: at });
  Object.assign(await em.findOneOrFail(Meeting, meeting.id), { openedAt: at, endedAt: at });
  await em.flush();
  return id;
}

const RECORD_ANSWER = `{ __typename ... on PublicRecord { items { kind recordId takeDowns { id putBackAt } } }
  ... on CommitmentRefusal { code } }`;
const TAKE_DOWN = `mutation ($input: TakeDownInput!) { answer: takeDown(input: $input) ${RECORD_ANSWER} }`;
const PUT_BACK = `mutation ($id: ID!) { answer: putBack(takeDownId: $id, reason: "已征得同意") ${RECORD_ANSWER} }`;
/** Takes it down, and gives how it is put back. */
async function down({ consultation }: Written, kind: string, recordId: string): Promise<() => Promise<void>> {
  const input = { consultationId: consultation.id, kind, recordId, reason: '写了家庭住址' };
  const { answer } = await app.as(secretariat).mutate(TAKE_DOWN, { input });
  const item = answer.items.find((one: { recordId: string }) => one.recordId === recordId);
  await app.app.settled();
  return async () => {
    const back = await app.as(secretariat).mutate(PUT_BACK, { id: item.takeDowns[0].id });
    expect(back.answer.__typename).toBe('PublicRecord');
    await app.app.settled();
  };
}

const asked = async (person: Person, document: string, variables: object) =>
  JSON.stringify(await app.as(person).query(document, variables as never));
async function watched(person: Person, document: string, id: string): Promise<string> {
  const watch = await app.as(person).watch(document, { id });
  const seen = await watch.next();
  await watch.close();
  return JSON.stringify(seen);
}
async function packed(person: Person, path: string): Promise<string> {
  const bytes = new Uint8Array(await (await app.as(person).fetch(path)).arrayBuffer());
  const { manifest, text } = await readPackage(bytes);
  const files = manifest?.files.map((one) => one.path) ?? [];
  return (await Promise.all(files.map((one) => text(one)))).concat(files).join('\n');
}
const MINUTES = `query ($id: ID!) { meetingMinutes(meetingId: $id) { body statements { text }
  agenda { title } demands { title body responses { text action deliverable } } } }`;
const PREPARED = `query ($id: ID!) { consultation(id: $id) { materials { title body files { id } } research { place findings }
  suggestions { problem cause measure } demands { title body positions { text } } } }`;
const CALLED = `query ($id: ID!) { consultation(id: $id) { title } myConsultations { nodes { id title } } }`;
const BRIEFING = `query ($id: ID!) { briefing(consultationId: $id) { agenda { title } demands { title positions { text } }
  materials { title files { id } } research { findings } suggestions { problem } } }`;
const PAPERS = `query ($id: ID!) { speechPapers(consultationId: $id) { papers { text demands { title } } } }`;
const OUTCOMES = `query ($id: ID!) { outcomes(consultationId: $id) { lines { demandTitle demandBody promises { action } } } }`;
const LIVE = `subscription ($id: ID!) { meetingLive(id: $id) { agenda { title } statements { text } demands { title responses { text } } } }`;
const STREET = `subscription ($id: ID!) { broadcastLive(id: $id) { lines { text } } }`;
const SEARCH = `query ($text: String!, $committeeId: ID!) { search(text: $text, committeeId: $committeeId, first: 20) { nodes { kind title { text } excerpt { text } } } }`;
const PAPER = `query ($id: ID!) { officialPaper(kind: MINUTES, id: $id) { blocks { label text rows } } }`;

const found = ({ officer }: Written, person: Person, text: string) =>
  asked(person, SEARCH, { text, committeeId: officer.committee.id });

type Door = (of: Written) => Promise<string>;
/** Where a party, the street or whoever gets a file reads of the meeting. */
const doors: Readonly<Record<string, Door>> = {
  'the minutes, for a party': ({ party, meeting }) => asked(party, MINUTES, { id: meeting.id }),
  'what was given out before the meeting': ({ party, consultation }) => asked(party, PREPARED, { id: consultation.id }),
  'the briefing pack': ({ party, consultation }) => asked(party, BRIEFING, { id: consultation.id }),
  'the papers to be read out': ({ party, consultation }) => asked(party, PAPERS, { id: consultation.id }),
  'the outcome list': ({ party, consultation }) => asked(party, OUTCOMES, { id: consultation.id }),
  'the meeting as it stood': ({ party, meeting }) => watched(party, LIVE, meeting.id),
  'the broadcast on the street': ({ meeting }) => watched(anonymous, STREET, meeting.id),
  'search, for a party': (of) => found(of, of.party, '张三家的狗'),
  'the official paper, for the office itself': ({ officer, meeting }) => asked(officer, PAPER, { id: meeting.id }),
  'the archive of the consultation': ({ officer, consultation }) =>
    packed(officer, `/archives/consultations/${consultation.id}`),
  'the file of the whole meeting': ({ officer, meeting }) =>
    packed(officer, `/exports/meetings/${meeting.id}?purpose=ARCHIVE`),
};
const secret = /张三|家的狗|拴/;

describe('of one matter', () => {
  it('no door shows a word any more, each still shows the other matter, and all of it is there again once it is put back', async () => {
    const of = await aWrittenMeeting();
    const shown = async () =>
      Promise.all(Object.entries(doors).map(async ([name, door]) => [name, await door(of)] as const));
    const say = (list: readonly (readonly [string, string])[], what: RegExp) =>
      list.filter(([, text]) => what.test(text)).map(([name]) => name);
    const every = Object.keys(doors);
    expect(say(await shown(), secret)).toEqual(every);

    const putBack = await down(of, 'MATTER', of.demands[0]?.id as string);
    const after = await shown();
    expect(say(after, secret)).toEqual([]);
    expect(say(after, /路灯|看不见路/)).toEqual(every.filter((name) => name !== 'search, for a party'));
    const minutes = JSON.parse(await asked(of.party, MINUTES, { id: of.meeting.id })).meetingMinutes.body;
    expect(minutes).toBe(
      ['东门早市怎么管协商纪要', LINE, `诉求2：${STANDS}（形成承诺）`, '供电所：下周换灯', '', LINE, '散会。'].join(
        '\n',
      ),
    );

    await putBack();
    expect(say(await shown(), secret)).toEqual(every);
  });

  it('the original stays with those who answer for the file, and the record still follows from its events', async () => {
    const of = await aWrittenMeeting();
    await down(of, 'MATTER', of.demands[0]?.id as string);
    for (const person of [of.officer, secretariat]) {
      const page = JSON.parse(await asked(person, MINUTES, { id: of.meeting.id })).meetingMinutes;
      expect(page).toMatchObject({ body: BODY, demands: [{ title: DOWN }, { title: STANDS }] });
      expect(await asked(person, PREPARED, { id: of.consultation.id })).toMatch(secret);
      expect(await found(of, person, '张三家的狗')).toContain('MINUTES');
    }
    const bytes = await (
      await app.as(of.officer).fetch(`/exports/meetings/${of.meeting.id}?purpose=ARCHIVE`)
    ).arrayBuffer();
    expect(await verifyArchive(new Uint8Array(bytes))).toMatchObject({ holds: true, record: { holds: true } });
  });

  it('a file that hangs on words about it goes with them, and no other', async () => {
    const of = await aWrittenMeeting();
    const [own, other] = of.files;
    const status = async (id: string, person: Person) => (await app.as(person).fetch(`/files/${id}`)).status;
    expect([await status(own, of.party), await status(other, of.party)]).toEqual([200, 200]);
    const putBack = await down(of, 'MATTER', of.demands[0]?.id as string);
    expect([await status(own, of.party), await status(other, of.party)]).toEqual([410, 200]);
    expect(await status(own, await aLiaisonOfficer(app, of.officer.committee))).toBe(200);
    expect(await packed(of.officer, `/archives/consultations/${of.consultation.id}`)).not.toContain(own);
    expect(await packed(of.officer, `/archives/consultations/${of.consultation.id}`)).toContain(other);
    await putBack();
    expect(await status(own, of.party)).toBe(200);
  });
});

it('of a whole consultation nothing that was written of it is left for the parties, no file either', async () => {
  const of = await aWrittenMeeting();
  await down(of, 'CONSULTATION', of.consultation.id);
  for (const [name, door] of Object.entries(doors)) {
    expect([name, await door(of)]).toEqual([name, expect.not.stringMatching(/张三|家的狗|拴|路灯|看不见路/)]);
  }
  for (const id of of.files) expect((await app.as(of.party).fetch(`/files/${id}`)).status).toBe(410);
});

it('of a whole consultation the parties do not read what it was called either, on its page or in their list', async () => {
  const of = await aWrittenMeeting();
  const called = async (person: Person) => {
    const { consultation, myConsultations } = await app.as(person).query(CALLED, { id: of.consultation.id });
    const listed = myConsultations.nodes.find(({ id }: { id: string }) => id === of.consultation.id);
    return [consultation.title, listed?.title];
  };
  const before = await called(of.party);
  expect(before).toEqual([expect.not.stringContaining('已撤下'), before[0]]);
  const putBack = await down(of, 'CONSULTATION', of.consultation.id);
  expect(await called(of.party)).toEqual(['已撤下', '已撤下']);
  expect((await called(of.officer))[0]).toBe(before[0]);
  await putBack();
  expect(await called(of.party)).toEqual(before);
});

/** Where what a consultation is called is read by people who do not answer for its file, or leaves the house. */
const LISTED = 'query { meetings(first: 50) { nodes { title } } }';
const TITLED = 'query ($id: ID!) { meetingMinutes(meetingId: $id) { title } }';
const OWN_PART = 'query ($id: ID!) { myMeeting(id: $id) { title } }';
const SURVEYED =
  'query ($code: String!) { questionnaireByCode(code: $code) { consultationTitle intro questions { text } } }';
const SUGGESTED = `query ($id: ID!) { suggestedMembers(consultationId: $id, first: 20) { reasons { detail } } }`;
const WALL = 'subscription ($id: ID!) { screenScene(screenId: $id) { targetTitle } }';
const PLAYED = 'query ($id: ID!, $day: LocalDate!) { wallPlays(screenId: $id, day: $day) { nodes { sourceName } } }';
const CALLED_LIVE = 'subscription ($id: ID!) { meetingLive(id: $id) { title } }';
const CALLED_STREET = 'subscription ($id: ID!) { broadcastLive(id: $id) { title } }';

it('of a whole consultation nobody outside is told what it was called: lists, walls, the street, a survey, another committee', async () => {
  const of = await aWrittenMeeting();
  const [id, meeting] = [of.consultation.id, of.meeting.id];
  const named = '老街口的狗怎么管';
  await app.app.database.pool.query('update consultation set title = $2, starts_at = $3 where id = $1', [
    ...[id, named, app.clock.now()],
  ]);
  const code = 'SVRVEY23';
  await aRow(app, 'questionnaire', {
    ...{ consultation_id: id, code, opened_at: app.clock.now(), intro: `关于“${named}”` },
    questions: JSON.stringify([{ id: 'q1', kind: 'TEXT', text: `${named}，您怎么看`, options: [], isRequired: false }]),
  });
  const wall = { name: '会场大屏', status: 'PAIRED', scene: 'LIVE_MEETING', scene_target_id: meeting, group_name: '' };
  const screen = await aRow(app, 'screen', { ...wall, committee_id: of.officer.committee.id });
  await aRow(app, 'wall_play', {
    ...{ screen_id: screen, cause: 'HELD', scene: 'LIVE_MEETING', source_id: meeting },
    ...{ started_at: app.clock.now(), ended_at: '2026-03-02T01:00:30Z' },
  });
  const seated = `update participant set attendance = 'PRESENT' where consultation_id = $1 and account_id = $2`;
  await app.app.database.pool.query(seated, [id, of.party.accountId]);
  const elsewhere = await aHeldConsultation(app, { status: 'PREPARING', title: '老街口养犬' });
  const neighbour = await aLiaisonOfficer(app, { id: elsewhere.committeeId } as LiaisonCommittee);
  const played = { id: screen, day: '2026-03-02' };
  const doorsOfTheName: Readonly<Record<string, () => Promise<string>>> = {
    'the list of meetings of a party': () => asked(of.party, LISTED, {}),
    'the minutes, for a party': () => asked(of.party, TITLED, { id: meeting }),
    'their own part': () => asked(of.party, OWN_PART, { id: meeting }),
    'the meeting as it stood': () => watched(of.party, CALLED_LIVE, meeting),
    'the broadcast on the street': () => watched(anonymous, CALLED_STREET, meeting),
    'the survey, by its code': () => asked(anonymous, SURVEYED, { code }),
    'the wall of the room': () => watched(aPairedScreen(app, screen), WALL, screen),
    'what a wall showed': () => asked(of.officer, PLAYED, played),
    'who to think of, for another committee': () => asked(neighbour, SUGGESTED, { id: elsewhere.id }),
  };
  const naming = async () => {
    const all = Object.entries(doorsOfTheName);
    const read = await Promise.all(all.map(async ([name, door]) => [name, await door()] as const));
    return read.filter(([, text]) => text.includes(named)).map(([name]) => name);
  };
  expect(await naming()).toEqual(Object.keys(doorsOfTheName));
  const putBack = await down(of, 'CONSULTATION', id);
  expect(await naming()).toEqual([]);
  await putBack();
  expect(await naming()).toEqual(Object.keys(doorsOfTheName));
});

it('of minutes that say it in other words, the whole text, by an act of its own', async () => {
  const of = await aWrittenMeeting();
  const text = async (person: Person) =>
    JSON.parse(await asked(person, MINUTES, { id: of.meeting.id })).meetingMinutes.body;
  const putBack = await down(of, 'MINUTES', of.minutesId);
  expect(await text(of.party)).toBe(LINE);
  expect(await text(of.officer)).toBe(BODY);
  expect(await asked(of.officer, PAPER, { id: of.meeting.id })).not.toContain('散会');
  expect(await packed(of.officer, `/archives/consultations/${of.consultation.id}`)).not.toContain('散会');
  expect(await found(of, of.party, '散会')).not.toContain('MINUTES');
  await putBack();
  expect(await text(of.party)).toBe(BODY);
});
