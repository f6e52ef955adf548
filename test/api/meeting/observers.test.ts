import { randomUUID } from 'node:crypto';
import { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepNotice } from '../../../server/src/modules/consent/say-notice.js';
import { Participant, ParticipantDuty, Party } from '../../../server/src/modules/consultation/index.js';
import { Screen } from '../../../server/src/modules/display/index.js';
import { MOST_FROM_ONE_ADDRESS } from '../../../server/src/modules/meeting/door/door.rules.js';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, tableRow } from '../../support/locks.js';
import { aLiveTable, aTable, type LiveTable } from '../../support/meetings.js';
import { jobContext } from '../../support/notices.js';
import {
  aDepartmentOfficer,
  aGuest,
  aMember,
  anonymous,
  aPairedScreen,
  aWallOf,
  type Person,
  type SignedMember,
} from '../../support/people.js';
import {
  AddSpeaker,
  EndMeeting,
  MeetingByJoinCode,
  MeetingMinutes,
  MyMeeting,
  MyMeetings,
  NoteStatement,
  OpenMeeting,
  SignInToMeeting,
  StartSpeaker,
  UndoSignIn,
} from './documents.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const Watch = `subscription ($id: ID!, $pass: String) { meetingLive(id: $id, pass: $pass) {
  audience title place committeeName status joinCode presentCount invitedCount observerCount pursueCount settledCount
  agenda { id title } activeItem { id } nextItem { id } speaking { id name sitsIn } queue { id name sitsIn }
  demands { id title } clauses { id text } statements { id text } parties { party } groups { name }
  speakingShares { party } participants { id name duty } floor { waitingCount chairs { name } lastSpoken { name } } } }`;
const WatchQuestions = `subscription ($id: ID!, $pass: String) { meetingQuestions(id: $id, pass: $pass) {
  waitingCount questions { text sitsIn askerName } } }`;
const WatchOpinions =
  'subscription ($id: ID!, $pass: String) { meetingPolls(id: $id, pass: $pass) { rounds { id title } } }';
const MyHallPoll =
  'query ($roundId: ID!, $pass: String) { myHallPoll(roundId: $roundId, pass: $pass) { items { text } canVote } }';
const ChangeCode = `mutation ($id: ID!, $from: String!, $clearing: Boolean!) {
  changeJoinCode(meetingId: $id, from: $from, clearing: $clearing) { __typename ... on MeetingRefusal { code } } }`;
const Ask = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename ... on FloorQuestion { id } ... on MeetingRefusal { code } } }`;
const Prepare = `mutation ($input: PrepareHallPollInput!) { prepareHallPoll(input: $input) { ... on HallPoll { id } } }`;
const OpenRound = 'mutation ($id: ID!) { openHallPoll(roundId: $id) { __typename } }';
const Begin = 'mutation { beginPairing { screenId token } }';

interface SatIn {
  readonly participantId: string;
  readonly pass: string | null;
  readonly party: string | null;
}
const sitIn = async (
  person: Person | TestClient,
  joinCode: string,
  more: object = {},
): Promise<SatIn & { code?: string }> => {
  const client = person instanceof TestClient ? person : app.as(person);
  const document = `mutation ($input: SignInObserverInput!) { signInObserver(input: $input) {
    ... on MeetingSignIn { participantId pass party } ... on MeetingRefusal { code } } }`;
  return (await client.mutate(document, { input: { joinCode, name: '旁听人', ...more } })).signInObserver;
};
const seen = async (person: Person | TestClient, document: string, id: string, pass: string | null = null) => {
  const client = person instanceof TestClient ? person : app.as(person);
  const watch = await client.watch<Record<string, never>>(document, { id, pass });
  const [answer] = Object.values(await watch.next());
  await watch.close();
  // biome-ignore lint/suspicious/noExplicitAny: a view shows whatever its document asked for
  return answer as never as { readonly [name: string]: any };
};
const rows = async (sql: string, params: unknown[] = []) => (await app.app.database.pool.query(sql, params)).rows;

/** Everything that is read by those invited, and by nobody else. */
const READ_BY_THOSE_INVITED: readonly (readonly [string, string])[] = [
  ['consultation', 'query ($id: ID!) { consultation(id: $id) { title } }'],
  ['briefing', 'query ($id: ID!) { briefing(consultationId: $id) { __typename } }'],
  ['meetingOfConsultation', 'query ($id: ID!) { meetingOfConsultation(consultationId: $id) { id } }'],
];
async function refused(person: Person, { consultation, meeting }: LiveTable): Promise<void> {
  for (const [name, document] of READ_BY_THOSE_INVITED) {
    const answer = await app
      .as(person)
      .query(document, { id: consultation.id })
      .then(
        (data) => data[name] ?? 'nothing',
        ({ code }) => code,
      );
    expect([name, answer]).toEqual([name, expect.stringMatching(/^(nothing|NOT_FOUND|FORBIDDEN|BAD_USER_INPUT)$/)]);
  }
  for (const [document, variables] of [
    [MyMeeting, { id: meeting.id }],
    [MeetingMinutes, { meetingId: meeting.id }],
  ] as const) {
    await expect(app.as(person).query(document, variables)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
  expect((await app.as(person).query(MyMeetings)).myMeetings).toEqual([]);
}

describe('somebody with an account who sits in', () => {
  let table: LiveTable;
  let outsider: SignedMember;
  beforeAll(async () => {
    table = await aLiveTable(app);
    outsider = await aMember(app);
    expect(await sitIn(outsider, table.meeting.joinCode)).toMatchObject({ pass: null, party: null });
  });

  it('is no participant, and reads nothing of what those invited read', async () => {
    expect(await rows('select id from participant where account_id = $1', [outsider.accountId])).toEqual([]);
    await refused(outsider, table);
    expect(await seen(outsider, Watch, table.meeting.id)).toMatchObject({
      audience: 'OBSERVER',
      joinCode: null,
      statements: [],
      participants: [],
      observerCount: 1,
    });
    const file = await app.as(table.officer).fetch('/files?name=x.png', {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
        'base64',
      ),
    });
    const { id } = (await file.json()) as { id: string };
    await rows(`update stored_file set subject_kind = 'consultation', subject_id = $2 where id = $1`, [
      id,
      table.consultation.id,
    ]);
    expect((await app.as(table.member).fetch(`/files/${id}`)).status).toBe(200);
    expect((await app.as(outsider).fetch(`/files/${id}`)).status).toBe(404);
  });

  it('gave their name under a notice on personal information, which is kept with it', async () => {
    await keepNotice(jobContext(app));
    const [other, { meeting }] = [await aMember(app), await aLiveTable(app)];
    await expect(sitIn(other, meeting.joinCode, { noticeNumber: 99 })).rejects.toThrow('BAD_USER_INPUT');
    await sitIn(other, meeting.joinCode, { noticeNumber: 1 });
    expect(await rows('select notice_number from meeting_observer where account_id = $1', [other.accountId])).toEqual([
      { notice_number: 1 },
    ]);
  });

  it('is one observer, however often they knock, also at once', async () => {
    const held = await heldRow(app, 'meeting', table.meeting.id);
    const knocks = [1, 2].map(() => sitIn(app.inAnotherBrowser(outsider), table.meeting.joinCode));
    await held.waitedForBy(2);
    await held.release();
    await Promise.all(knocks);
    expect(
      await rows('select count(*)::int from meeting_observer where account_id = $1 and removed_at is null', [
        outsider.accountId,
      ]),
    ).toEqual([{ count: 1 }]);
  });

  it('has nothing left once the meeting is over', async () => {
    const over = await aLiveTable(app, { demands: 0 });
    await sitIn(outsider, over.meeting.joinCode);
    const { pass } = await sitIn(app.inAnotherBrowser(anonymous), over.meeting.joinCode);
    const watch = await app.as(outsider).watch(Watch, { id: over.meeting.id });
    expect((await watch.next()).meetingLive.agenda).not.toEqual([]);
    await app.as(over.officer).mutate(EndMeeting, { meetingId: over.meeting.id });
    const ended = await watch.next(({ meetingLive }) => meetingLive.status === 'ENDED');
    expect(ended.meetingLive).toMatchObject({ agenda: [], observerCount: 0, participants: [] });
    await watch.close();
    for (const [person, shown] of [
      [outsider, null],
      [anonymous, pass],
    ] as const) {
      expect(await seen(person, Watch, over.meeting.id, shown)).toMatchObject({ audience: 'PUBLIC', agenda: [] });
      await expect(
        app.as(person).mutate(Ask, { input: { meetingId: over.meeting.id, text: '还在吗？', pass: shown } }),
      ).resolves.toMatchObject({ askQuestion: { code: 'MEETING_ENDED' } });
    }
    await refused(outsider, over);
    expect(await rows('select address_hash from meeting_observer where meeting_id = $1', [over.meeting.id])).toEqual([
      { address_hash: null },
      { address_hash: null },
    ]);
  });

  it('is counted with no party, told nothing as one, and found nothing by searching', async () => {
    expect(await rows('select id from notice where recipient_id = $1', [outsider.accountId])).toEqual([]);
    expect(await rows('select id from search_entry where $1 = any(reach)', [outsider.accountId])).toEqual([]);
    const [shares] = [await seen(table.officer, Watch, table.meeting.id)].map(({ parties }) => parties);
    expect(shares.map(({ party }: { party: string }) => party)).toEqual([
      'DEPARTMENT',
      'MEMBER',
      'STAKEHOLDER',
      'TOWNSHIP',
    ]);
  });

  it('keeps the seat they have, and gets none by sitting in before', async () => {
    const early = await aLiveTable(app, { present: false });
    expect(await sitIn(early.member, early.meeting.joinCode)).toMatchObject({ participantId: early.memberSeat.id });
    expect(await rows('select id from meeting_observer where meeting_id = $1', [early.meeting.id])).toEqual([]);

    const later = await aMember(app);
    await sitIn(later, early.meeting.joinCode);
    const em = app.app.database.orm.em.fork();
    em.create(Participant, {
      consultation: early.consultation.id,
      party: Party.MEMBER,
      name: later.name,
      accountId: later.accountId,
      createdAt: app.clock.now(),
    } as never);
    await em.flush();
    expect((await app.as(later).query(MyMeeting, { id: early.meeting.id })).myMeeting).toMatchObject({
      attendance: 'INVITED',
      viewerCanTakeStance: false,
    });
    await expect(
      app.as(later).mutate(Ask, { input: { meetingId: early.meeting.id, text: '我坐下了？' } }),
    ).resolves.toMatchObject({ askQuestion: { code: 'NOT_SIGNED_IN' } });
  });
});

describe('whoever sits in by a pass', () => {
  it('follows the meeting as the hall does, reads what is asked, and shares one frame with the others', async () => {
    const table = await aLiveTable(app);
    const phones = [1, 2].map(() => app.inAnotherBrowser(anonymous));
    const passes: (string | null)[] = [];
    for (const phone of phones) passes.push((await sitIn(phone, table.meeting.joinCode)).pass);
    await app.as(table.merchant).mutate(Ask, { input: { meetingId: table.meeting.id, text: '几时动工？' } });
    const before = app.app.live.stats.executions;
    const watches = await Promise.all(
      phones.map((phone, n) => phone.watch(Watch, { id: table.meeting.id, pass: passes[n] })),
    );
    for (const watch of watches) {
      expect((await watch.next()).meetingLive).toMatchObject({
        audience: 'OBSERVER',
        demands: [{ title: '仓储无处安放' }],
      });
    }
    expect(app.app.live.stats.executions - before).toBe(1);
    expect(await seen(phones[0] as TestClient, WatchQuestions, table.meeting.id, passes[0])).toEqual({
      waitingCount: 1,
      questions: [{ text: '几时动工？', sitsIn: false, askerName: null }],
    });
    // A pass of another room, or one that was made up, is the street.
    const elsewhere = await aLiveTable(app);
    expect(await seen(phones[0] as TestClient, Watch, elsewhere.meeting.id, passes[0])).toMatchObject({
      audience: 'PUBLIC',
    });
    const madeUp = `${randomUUID()}.${'0'.repeat(64)}`;
    expect(await seen(anonymous, Watch, table.meeting.id, madeUp)).toMatchObject({ audience: 'PUBLIC', demands: [] });
  });

  it('is the same observer again with the pass their phone was given', async () => {
    const table = await aLiveTable(app);
    const phone = app.inAnotherBrowser(anonymous);
    const first = await sitIn(phone, table.meeting.joinCode);
    const again = await sitIn(phone, table.meeting.joinCode, { pass: first.pass });
    expect(again).toEqual(first);
    expect((await sitIn(phone, table.meeting.joinCode)).participantId).not.toBe(first.participantId);
  });

  it('may be a guest of another consultation, who keeps their own seat there', async () => {
    const [home, away] = [await aLiveTable(app), await aLiveTable(app)];
    const { pass } = await sitIn(home.merchant, away.meeting.joinCode);
    expect(pass).toEqual(expect.any(String));
    expect(await seen(home.merchant, Watch, away.meeting.id)).toMatchObject({ audience: 'OBSERVER' });
    expect(await seen(home.merchant, Watch, home.meeting.id)).toMatchObject({ audience: 'PARTY' });
    await expect(app.as(home.merchant).query(MyMeeting, { id: away.meeting.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is put down to speak by the desk, and stands in the record as somebody sitting in', async () => {
    const table = await aLiveTable(app);
    const { participantId } = await sitIn(app.inAnotherBrowser(anonymous), table.meeting.joinCode, { name: '邱老师' });
    const desk = app.as(table.officer);
    const { addSpeaker } = await desk.mutate(AddSpeaker, { meetingId: table.meeting.id, participantId });
    await desk.mutate(StartSpeaker, { entryId: addSpeaker.id });
    await desk.mutate(NoteStatement, { input: { meetingId: table.meeting.id, participantId, text: '路灯坏了三盏' } });
    const [atTheTable, inPublic] = [
      await seen(table.member, Watch, table.meeting.id),
      await seen(await aWallOf(app, table.meeting), Watch, table.meeting.id),
    ];
    expect(atTheTable.speaking).toMatchObject({ name: '邱老师', sitsIn: true });
    expect(inPublic.speaking).toMatchObject({ name: null, sitsIn: true });
    expect(atTheTable.statements).toMatchObject([{ text: '路灯坏了三盏' }]);
    expect(atTheTable.speakingShares).toEqual([]);
  });

  it('is not somebody of a department with a seat: they are at it, whichever of its officers the seat names', async () => {
    const table = await aLiveTable(app);
    const colleague = await aDepartmentOfficer(app, table.department);
    const delegate = await aDepartmentOfficer(app, table.department);
    await rows('update participant set account_id = $2 where id = $1', [table.delegateSeat.id, delegate.accountId]);
    await sitIn(colleague, table.meeting.joinCode);
    expect(await seen(colleague, Watch, table.meeting.id)).toMatchObject({ audience: 'PARTY', observerCount: 0 });
    expect(await tableRow(app, 'participant', table.delegateSeat.id)).toMatchObject({
      account_id: delegate.accountId,
      attendance: 'PRESENT',
    });
  });
});

describe('somebody invited only to listen', () => {
  it('keeps the seat the house gave them, and decides nothing', async () => {
    const table = await aLiveTable(app);
    await rows('update participant set duty = $2 where id = $1', [table.merchantSeat.id, ParticipantDuty.OBSERVER]);
    expect(await seen(table.merchant, Watch, table.meeting.id)).toMatchObject({ audience: 'PARTY', observerCount: 1 });
    expect((await app.as(table.merchant).query(MyMeeting, { id: table.meeting.id })).myMeeting).toMatchObject({
      viewerCanTakeStance: false,
      viewerCanRaiseHand: false,
    });
  });
});

describe('a screen', () => {
  it('that only waits to be paired reads no digits, of no meeting', async () => {
    const { meeting } = await aLiveTable(app);
    const { beginPairing } = await app.inAnotherBrowser(anonymous).mutate(Begin);
    const device = new TestClient(app.origin, async (client) =>
      client.setCookie('bandeng_session', beginPairing.token),
    );
    expect(await seen(device, Watch, meeting.id)).toMatchObject({ audience: 'PUBLIC', joinCode: null, demands: [] });
    expect(await seen(device, WatchOpinions, meeting.id)).toEqual({ rounds: [] });
    // Not even where its row already points somewhere.
    await rows(`update screen set scene = 'LIVE_MEETING', scene_target_id = $2 where id = $1`, [
      beginPairing.screenId,
      meeting.id,
    ]);
    expect(await seen(device, Watch, meeting.id)).toMatchObject({ audience: 'PUBLIC', joinCode: null });
    const { thisScreen } = await device.query('{ thisScreen { joinCode pairingCode } }');
    expect(thisScreen).toMatchObject({ joinCode: null, pairingCode: expect.stringMatching(/^\d{6}$/) });
    await device.close();
  });

  it('is the wall of its own scene’s meeting alone, and of none once it shows something else', async () => {
    const [table, other] = [await aLiveTable(app), await aLiveTable(app)];
    const em = app.app.database.orm.em.fork();
    const wall = await aWallOf(app, table.meeting);
    expect(await seen(wall, Watch, table.meeting.id)).toMatchObject({
      audience: 'SCREEN',
      joinCode: table.meeting.joinCode,
    });
    expect(await seen(wall, Watch, other.meeting.id)).toMatchObject({ audience: 'PUBLIC', joinCode: null });
    expect(await seen(aPairedScreen(app, randomUUID()), Watch, table.meeting.id)).toMatchObject({ audience: 'PUBLIC' });

    const screen = await em.findOneOrFail(Screen, { sceneTargetId: table.meeting.id });
    const watch = await app.as(wall).watch(Watch, { id: table.meeting.id });
    await watch.next();
    await rows('update screen set committee_id = $2 where id = $1', [screen.id, table.committee.id]);
    const { switchScene } = await app.as(table.officer).mutate(
      `mutation ($id: ID!, $version: Int!) {
         switchScene(screenId: $id, version: $version, scene: RESULTS_BOARD, targetId: null) { __typename } }`,
      { id: screen.id, version: screen.version },
    );
    expect(switchScene).toEqual({ __typename: 'Screen' });
    await expect(watch.next(({ meetingLive }) => meetingLive.audience === 'PUBLIC')).rejects.toThrow(
      /^the socket closed: 4403/,
    );
    expect(await seen(wall, Watch, table.meeting.id)).toMatchObject({ audience: 'PUBLIC', joinCode: null });
  });
});

describe('the door', () => {
  it('is never filled from one address, and opens again for those behind it', async () => {
    const table = await aLiveTable(app, { demands: 0 });
    await rows(
      `insert into meeting_observer (id, created_at, meeting_id, name, signed_in_at, address_hash)
       select gen_random_uuid(), now(), $1, '某' || n, now(), (select address_hash from meeting_observer where id = $2)
       from generate_series(2, $3::int) n`,
      [
        table.meeting.id,
        (await sitIn(app.inAnotherBrowser(anonymous), table.meeting.joinCode)).participantId,
        MOST_FROM_ONE_ADDRESS,
      ],
    );
    expect(await sitIn(app.inAnotherBrowser(anonymous), table.meeting.joinCode)).toEqual({ code: 'OBSERVERS_FULL' });
    // Somebody with a seat is let in all the same.
    expect(
      (await app.as(table.member).mutate(SignInToMeeting, { joinCode: table.meeting.joinCode })).signInToMeeting,
    ).toMatchObject({
      attendance: 'PRESENT',
    });

    const { changeJoinCode } = await app
      .as(table.director)
      .mutate(ChangeCode, { id: table.meeting.id, from: table.meeting.joinCode, clearing: true });
    expect(changeJoinCode).toEqual({ __typename: 'Meeting' });
    const { joinCode, observerCount, participants } = await seen(table.officer, Watch, table.meeting.id);
    expect(joinCode).not.toBe(table.meeting.joinCode);
    expect(observerCount).toBe(0);
    expect(participants).toHaveLength(5);
    expect(await sitIn(app.inAnotherBrowser(anonymous), table.meeting.joinCode)).toEqual({ code: 'CODE_UNKNOWN' });
    expect(await sitIn(app.inAnotherBrowser(anonymous), joinCode)).toMatchObject({ pass: expect.any(String) });
    expect(await app.auditTrail({ id: table.meeting.id })).toContain('meeting.doorCleared');
  });

  it('is cleared by the chair and the scribe, of one or of all, and by nobody else; two at once clear it once', async () => {
    const table = await aLiveTable(app);
    const { id, joinCode: from } = table.meeting;
    const phone = app.inAnotherBrowser(anonymous);
    const { participantId, pass } = await sitIn(phone, from);
    const { pass: stays } = await sitIn(app.inAnotherBrowser(anonymous), from);
    for (const person of [table.member, table.merchant]) {
      await expect(app.as(person).mutate(ChangeCode, { id, from, clearing: true })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      await expect(app.as(person).mutate(UndoSignIn, { participantId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const input = { meetingId: id, text: '我是谁？', pass };
    await phone.mutate(Ask, { input });
    const watch = await phone.watch(Watch, { id, pass });
    await watch.next();
    await rows(`update participant set duty = 'SCRIBE' where id = $1`, [table.memberSeat.id]);
    expect((await app.as(table.member).mutate(UndoSignIn, { participantId })).undoSignIn).toMatchObject({
      attendance: 'ABSENT',
    });
    // Their socket is closed, their pass opens nothing, and what they asked waits for nobody.
    await expect(watch.next(() => false)).rejects.toThrow(/^the socket closed: 4403/);
    expect(await seen(app.inAnotherBrowser(anonymous), Watch, id, pass)).toMatchObject({ audience: 'PUBLIC' });
    await expect(app.as(anonymous).mutate(Ask, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await seen(table.officer, WatchQuestions, id)).questions).toEqual([]);
    expect(await seen(anonymous, Watch, id, stays)).toMatchObject({ audience: 'OBSERVER', observerCount: 1 });

    const held = await heldRow(app, 'meeting', id);
    const both = [table.officer, table.director].map((person) =>
      app.as(person).mutate(ChangeCode, { id, from, clearing: true }),
    );
    await held.waitedForBy(2);
    await held.release();
    await Promise.all(both);
    const trail = await app.auditTrail({ id });
    expect(trail.filter((type) => type === 'meeting.doorCleared')).toHaveLength(1);
    await app
      .as(table.officer)
      .mutate(EndMeeting, { meetingId: id })
      .catch(() => null);
  });

  it('changes its digits without sending anybody out, until the meeting is over', async () => {
    const table = await aLiveTable(app, { demands: 0 });
    const { id, joinCode: from } = table.meeting;
    const wall = await aWallOf(app, table.meeting);
    const { pass } = await sitIn(app.inAnotherBrowser(anonymous), from);
    const screen = await app.as(wall).watch(Watch, { id });
    await screen.next();
    await app.as(table.officer).mutate(ChangeCode, { id, from, clearing: false });
    const shown = (await screen.next(({ meetingLive }) => meetingLive.joinCode !== from)).meetingLive.joinCode;
    expect((await app.as(anonymous).query(MeetingByJoinCode, { code: shown })).meetingByJoinCode.id).toBe(id);
    expect((await app.as(anonymous).query(MeetingByJoinCode, { code: from })).meetingByJoinCode).toBeNull();
    expect(await seen(anonymous, Watch, id, pass)).toMatchObject({ audience: 'OBSERVER' });
    await app.as(table.officer).mutate(EndMeeting, { meetingId: id });
    const late = await app.as(table.officer).mutate(ChangeCode, { id, from: shown, clearing: true });
    expect(late.changeJoinCode).toMatchObject({ code: 'MEETING_ENDED' });
  });
});

describe('the street', () => {
  it('learns that there is a meeting, where, and that it runs; not who sits there, what is asked or agreed', async () => {
    const table = await aLiveTable(app, { demands: 2 });
    await app.as(table.officer).mutate(NoteStatement, {
      input: { meetingId: table.meeting.id, participantId: table.merchantSeat.id, text: '仓库漏雨' },
    });
    await app.as(table.merchant).mutate(Ask, { input: { meetingId: table.meeting.id, text: '几时动工？' } });
    const { prepareHallPoll: round } = await app.as(table.officer).mutate(Prepare, {
      input: { meetingId: table.meeting.id, title: '早市', items: ['早市限时'] },
    });
    await app.as(table.officer).mutate(OpenRound, { id: round.id });
    const { place, title } = table.consultation;
    for (const person of [anonymous, await aMember(app), aGuest(app, (await aLiveTable(app)).merchantSeat)]) {
      expect(await seen(person, Watch, table.meeting.id)).toEqual({
        audience: 'PUBLIC',
        title,
        place,
        committeeName: table.committee.name,
        status: 'LIVE',
        joinCode: null,
        presentCount: 0,
        invitedCount: 0,
        observerCount: 0,
        pursueCount: 0,
        settledCount: 0,
        agenda: [],
        activeItem: null,
        nextItem: null,
        speaking: null,
        queue: [],
        demands: [],
        clauses: [],
        statements: [],
        parties: [],
        groups: [],
        speakingShares: [],
        participants: [],
        floor: { waitingCount: 0, chairs: [], lastSpoken: null },
      });
      expect(await seen(person, WatchQuestions, table.meeting.id)).toEqual({ waitingCount: 0, questions: [] });
      expect(await seen(person, WatchOpinions, table.meeting.id)).toEqual({ rounds: [] });
      await expect(app.as(person).query(MyHallPoll, { roundId: round.id })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    const { pass } = await sitIn(app.inAnotherBrowser(anonymous), table.meeting.joinCode);
    const { myHallPoll } = await app.as(anonymous).query(MyHallPoll, { roundId: round.id, pass });
    expect(myHallPoll).toEqual({ canVote: true, items: [{ text: '早市限时' }] });
  });
});

describe('opening a meeting', () => {
  const withDuties = async (chair: object, scribe: object = {}) => {
    const table = await aTable(app, { demands: 0 });
    const em = app.app.database.orm.em.fork();
    await em.nativeUpdate(Participant, table.memberSeat.id, { duty: ParticipantDuty.CHAIR, ...chair });
    await em.nativeUpdate(Participant, table.townshipSeat.id, { duty: ParticipantDuty.SCRIBE, ...scribe });
    return table;
  };
  const attendance = async (id: string) => (await tableRow(app, 'participant', id)).attendance;

  it('signs chair and scribe in, on the sheet, in the minutes and on paper', async () => {
    const table = await withDuties({});
    const { openMeeting } = await app.as(table.officer).mutate(OpenMeeting, { consultationId: table.consultation.id });
    expect(await attendance(table.memberSeat.id)).toBe('PRESENT');
    expect(await attendance(table.townshipSeat.id)).toBe('PRESENT');
    expect(await attendance(table.merchantSeat.id)).toBe('INVITED');
    expect(await rows('select act, method from attendance_entry where meeting_id = $1', [openMeeting.id])).toEqual([
      { act: 'SIGNED_IN', method: 'LIST' },
      { act: 'SIGNED_IN', method: 'LIST' },
    ]);
    await app.as(table.officer).mutate(EndMeeting, { meetingId: openMeeting.id });
    const { meetingMinutes } = await app
      .as(table.officer)
      .query('query ($id: ID!) { meetingMinutes(meetingId: $id) { attendance { party present absent } } }', {
        id: openMeeting.id,
      });
    expect(meetingMinutes.attendance).toContainEqual({ party: 'TOWNSHIP', present: ['何镇长'], absent: [] });
    expect(meetingMinutes.attendance).toContainEqual({
      party: 'MEMBER',
      present: [table.member.name],
      absent: ['缺席者'],
    });
  });

  it('signs in whoever opens it by a seat, and nobody who said that they will not come', async () => {
    const table = await withDuties({}, { attendance: 'LEAVE_APPROVED' });
    await app.as(table.member).mutate(OpenMeeting, { consultationId: table.consultation.id });
    expect(await attendance(table.memberSeat.id)).toBe('PRESENT');
    expect(await attendance(table.townshipSeat.id)).toBe('LEAVE_APPROVED');
  });

  it('sees the chair who comes later by what they do', async () => {
    const table = await withDuties({ attendance: 'LEAVE_APPROVED' });
    const { openMeeting } = await app.as(table.officer).mutate(OpenMeeting, { consultationId: table.consultation.id });
    expect(await attendance(table.memberSeat.id)).toBe('LEAVE_APPROVED');
    await app.as(table.member).mutate(NoteStatement, {
      input: { meetingId: openMeeting.id, participantId: table.townshipSeat.id, text: '开会' },
    });
    expect(await attendance(table.memberSeat.id)).toBe('PRESENT');
    await app.as(table.member).mutate(EndMeeting, { meetingId: openMeeting.id });
    expect(await attendance(table.memberSeat.id)).toBe('PRESENT');
  });
});
