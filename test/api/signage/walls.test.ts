import { type Programme, shownAt } from '@bandeng/signage';
import { isSignedBy } from '@bandeng/signage/signature';
import type { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { eitherFirst, heldRow, heldTrail, inOrder, inTurn, tableRow } from '../../support/locks.js';
import {
  aLiaisonOfficer,
  aMember,
  aPairedScreen,
  aSecretariat,
  type CommitteeOfficer,
  type Person,
} from '../../support/people.js';
import { aHeldConsultation, aProgressPhoto, aPromise, aRow } from '../../support/results.js';

let app: TestApp;
let clerk: Person;
let officer: CommitteeOfficer;
let stranger: CommitteeOfficer;
beforeAll(async () => {
  app = await anApp();
  [clerk, officer, stranger] = [await aSecretariat(app), await aLiaisonOfficer(app), await aLiaisonOfficer(app)];
});
afterAll(() => app?.close());
beforeEach(async () => {
  app.clock.set('2026-03-02T01:00:00Z');
  // What was announced or planned in one test would be on the screens of the next.
  await app.app.database.pool.query('delete from wall_announcement');
  await app.app.database.pool.query('update wall_slot set retired_at = created_at');
});

const CHANGED = '__typename ... on WallChanged { id version } ... on SignageRefusal { code }';
const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${CHANGED} } }`;
const ACTS = {
  savePlaylist: act('savePlaylist', 'SavePlaylistInput'),
  retirePlaylist: act('retirePlaylist', 'PlaylistActInput'),
  restorePlaylist: act('restorePlaylist', 'PlaylistActInput'),
  saveWallSlot: act('saveWallSlot', 'SaveWallSlotInput'),
  retireWallSlot: act('retireWallSlot', 'WallSlotActInput'),
  restoreWallSlot: act('restoreWallSlot', 'WallSlotActInput'),
  announceOnWalls: act('announceOnWalls', 'AnnounceOnWallsInput'),
  takeBackAnnouncement: act('takeBackAnnouncement', 'TakeBackAnnouncementInput'),
};
const doAct = async (person: Person, name: keyof typeof ACTS, input: object) =>
  (await app.as(person).mutate(ACTS[name], { input })).answer;

const PROGRAMME = 'subscription ($screenId: ID!) { wallProgramme(screenId: $screenId) { text signature publicKey } }';
const PLAN = `query ($screenId: ID!, $day: LocalDate!, $at: DateTime!) { screenPlan(screenId: $screenId, day: $day, at: $at) {
  name shown { cause scene sourceName picture caption until } blocks { cause sourceName scenes from to } viewerCanRun } }`;
const PLAYS = `query ($screenId: ID!, $day: LocalDate!) { wallPlays(screenId: $screenId, day: $day, first: 50) {
  totalCount nodes { cause scene sourceName seconds startedAt } } }`;
const REPORT = 'mutation ($plays: [WallPlayInput!]!) { reportPlays(plays: $plays) }';
const SCREENS = 'query { screens { id version isHeld groupName darkFrom darkUntil } }';
const HABITS = `mutation ($screenId: ID!, $version: Int!, $groupName: String, $darkFrom: Int, $darkUntil: Int) {
  setScreenHabits(screenId: $screenId, version: $version, groupName: $groupName, darkFrom: $darkFrom, darkUntil: $darkUntil) { version } }`;

const board = { scene: 'RESULTS_BOARD', fileId: null, seconds: 30, caption: null };
const code = { scene: 'CODE_TO_SCAN', fileId: null, seconds: 20, caption: null };
const hours = {
  ...{ weekdays: [], days: 'ANY', fromMinute: 540, untilMinute: 1020, priority: 0, startsOn: null, endsOn: null },
  ...{ screenId: null, groupName: null },
};

async function aScreen(given: object = {}): Promise<{ id: string; device: TestClient }> {
  const id = await aRow(app, 'screen', {
    ...{ name: '大厅', committee_id: officer.committee.id, status: 'PAIRED', scene: 'RESULTS_BOARD', version: 1 },
    ...given,
  });
  return { id, device: app.inAnotherBrowser(aPairedScreen(app, id)) };
}

/** A screen that listens; each call of `next` is what it is told next. */
async function listening(screen: { id: string; device: TestClient }) {
  const live = await screen.device.watch(PROGRAMME, { screenId: screen.id });
  const next = async (is: (programme: Programme) => boolean = () => true): Promise<Programme> => {
    const { wallProgramme } = await live.next((data: { wallProgramme: { text: string } }) =>
      is(JSON.parse(data.wallProgramme.text)),
    );
    expect(isSignedBy(wallProgramme.publicKey, wallProgramme)).toBe(true);
    return JSON.parse(wallProgramme.text);
  };
  return { next, close: () => live.close() };
}

async function aPlaylist(items: readonly object[] = [board, code], committeeId: string | null = officer.committee.id) {
  const made = await doAct(clerk, 'savePlaylist', { committeeId, name: '平日', items });
  return { id: made.id as string, version: made.version as number };
}
const aSlot = async (given: object = {}) => {
  const playlistId = (await aPlaylist()).id;
  return doAct(officer, 'saveWallSlot', { ...hours, committeeId: officer.committee.id, playlistId, ...given });
};
const now = () => app.clock.now().getTime();
const at = (text: string) => Date.parse(`${text}+08:00`);

describe('what is planned', () => {
  it('is told to the screen at once, signed; put away it is gone, and comes back', async () => {
    const screen = await aScreen();
    const live = await listening(screen);
    expect(shownAt(await live.next(), now()).cause).toBe('STANDING');

    const slot = await aSlot();
    const told = await live.next(({ slots }) => slots.length === 1);
    expect(shownAt(told, at('2026-03-02T09:00:10'))).toMatchObject({ cause: 'SCHEDULED', scene: 'RESULTS_BOARD' });
    expect(shownAt(told, at('2026-03-02T09:00:40')).scene).toBe('CODE_TO_SCAN');

    const put = await doAct(officer, 'retireWallSlot', { slotId: slot.id, version: slot.version });
    await live.next(({ slots }) => slots.length === 0);
    const back = await doAct(officer, 'restoreWallSlot', { slotId: slot.id, version: put.version });
    await live.next(({ slots }) => slots.length === 1);
    await doAct(officer, 'retireWallSlot', { slotId: slot.id, version: back.version });
    const of = { id: slot.id };
    expect(await app.auditTrail(of)).toEqual(
      ['slotSaved', 'slotRetired', 'slotRestored', 'slotRetired'].map((name) => `signage.${name}`),
    );
    await live.close();
  });

  it('concerns the screens of its committee and name, and of those the one it names', async () => {
    const [own, named, other] = [
      await aScreen(),
      await aScreen({ group_name: '走廊' }),
      await aScreen({ committee_id: stranger.committee.id }),
    ];
    const slots = [await aSlot({ groupName: '走廊' }), await aSlot({ screenId: own.id }), await aSlot()];
    const planned = async (screen: typeof own) => {
      const live = await listening(screen);
      const ids = (await live.next()).slots.map(({ id }) => id);
      await live.close();
      return slots.map(({ id }) => ids.includes(id));
    };
    expect(await planned(own)).toEqual([false, true, true]);
    expect(await planned(named)).toEqual([true, false, true]);
    expect(await planned(other)).toEqual([false, false, false]);
    for (const { id, version } of slots) await doAct(officer, 'retireWallSlot', { slotId: id, version });
  });

  it.each(eitherFirst('officer', 'clerk'))(
    'of %s and %s who change the same at once the first holds',
    async (...order) => {
      const slot = await aSlot();
      const input = {
        ...hours,
        committeeId: officer.committee.id,
        playlistId: (await aPlaylist()).id,
        slotId: slot.id,
      };
      const by = { officer: { person: officer, priority: 2 }, clerk: { person: clerk, priority: 3 } };
      const saves = (who: keyof typeof by) =>
        doAct(by[who].person, 'saveWallSlot', { ...input, version: slot.version, priority: by[who].priority });
      const row = await heldRow(app, 'wall_slot', slot.id);
      expect(await inOrder(row, order, saves)).toEqual(['done', 'CONFLICT']);
      expect(await tableRow(app, 'wall_slot', slot.id)).toMatchObject({ priority: by[order[0]].priority });
    },
  );

  it('counts once however often the press is sent', async () => {
    const input = {
      committeeId: officer.committee.id,
      name: '一次',
      items: [board],
      clientMutationId: 'one-press-0001',
    };
    const trail = await heldTrail(app);
    const saves = () => doAct(officer, 'savePlaylist', input);
    const [one, other] = await inTurn<{ id: string }, { id: string }>(trail, saves, saves);
    expect(one.id).toBe(other.id);
  });

  it('refuses what cannot be', async () => {
    const playlist = await aPlaylist();
    const committeeId = officer.committee.id;
    const plan = (given: object) =>
      doAct(officer, 'saveWallSlot', { ...hours, committeeId, playlistId: playlist.id, ...given });
    expect((await plan({ startsOn: '2026-03-05', endsOn: '2026-03-04' })).code).toBe('SLOT_ENDS_BEFORE_IT_STARTS');
    for (const wrong of [
      { weekdays: [0] },
      { fromMinute: 1440 },
      { untilMinute: -1 },
      { priority: 10 },
      { startsOn: '2026-1-1' },
    ]) {
      await expect(plan(wrong)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    const slot = await plan({});
    expect((await doAct(officer, 'retirePlaylist', { playlistId: playlist.id, version: playlist.version })).code).toBe(
      'PLAYLIST_IN_USE',
    );
    await doAct(officer, 'retireWallSlot', { slotId: slot.id, version: slot.version });
    const put = await doAct(officer, 'retirePlaylist', { playlistId: playlist.id, version: playlist.version });
    expect((await plan({})).code).toBe('PLAYLIST_RETIRED');
    expect((await doAct(officer, 'restoreWallSlot', { slotId: slot.id, version: slot.version + 1 })).code).toBe(
      'PLAYLIST_RETIRED',
    );
    const change = { playlistId: playlist.id, version: put.version, name: 'x', items: [board] };
    expect((await doAct(officer, 'savePlaylist', change)).code).toBe('PLAYLIST_RETIRED');
    expect((await doAct(officer, 'restorePlaylist', { playlistId: playlist.id, version: put.version })).version).toBe(
      put.version + 1,
    );
    const other = { ...hours, committeeId, playlistId: playlist.id, slotId: slot.id, version: slot.version + 1 };
    expect((await doAct(officer, 'saveWallSlot', other)).code).toBe('SLOT_RETIRED');
    for (const items of [
      [],
      [{ ...board, seconds: 4 }],
      [{ ...board, seconds: 601 }],
      Array(61).fill(board),
      [{ ...board, scene: 'PICTURE' }],
    ]) {
      await expect(doAct(officer, 'savePlaylist', { committeeId, name: 'x', items })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
  });

  it('is not for others: what is planned elsewhere is not there', async () => {
    const [playlist, slot] = [await aPlaylist(), await aSlot()];
    await expect(doAct(stranger, 'retireWallSlot', { slotId: slot.id, version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      doAct(stranger, 'saveWallSlot', { ...hours, committeeId: stranger.committee.id, playlistId: playlist.id }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      doAct(stranger, 'saveWallSlot', { ...hours, committeeId: null, playlistId: playlist.id }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(doAct(await aMember(app), 'savePlaylist', { name: 'x', items: [board] })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await doAct(officer, 'retireWallSlot', { slotId: slot.id, version: slot.version });
  });
});

describe('an announcement', () => {
  const announce = (given: object = {}, person: Person = officer) =>
    doAct(person, 'announceOnWalls', {
      ...{
        committeeId: officer.committee.id,
        title: '停水通知',
        body: '今日 14 时至 18 时',
        endsAt: '2026-03-02T04:00:00Z',
      },
      ...given,
    });

  it('is on every screen of the committee at once, over what a person holds, and off them when it is taken back', async () => {
    const [screen, elsewhere] = [
      await aScreen({ held_at: '2026-03-02T00:00:00Z' }),
      await aScreen({ committee_id: stranger.committee.id }),
    ];
    const [live, other] = [await listening(screen), await listening(elsewhere)];
    expect(shownAt(await live.next(), now()).cause).toBe('HELD');
    await other.next();

    const made = await announce();
    expect(shownAt(await live.next(), now())).toMatchObject({
      cause: 'ANNOUNCEMENT',
      sourceId: made.id,
      until: Date.parse('2026-03-02T04:00:00Z'),
    });

    await doAct(officer, 'takeBackAnnouncement', {
      announcementId: made.id,
      version: made.version,
      reason: '写错了时间',
    });
    expect(shownAt(await live.next(), now()).cause).toBe('HELD');
    const again = { announcementId: made.id, version: made.version + 1, reason: '再撤' };
    expect((await doAct(officer, 'takeBackAnnouncement', again)).code).toBe('ANNOUNCEMENT_OVER');
    const { wallAnnouncements } = await app
      .as(officer)
      .query('query { wallAnnouncements { id takenBackBecause isShown viewerCanTakeBack } }');
    expect(wallAnnouncements[0]).toEqual({
      id: made.id,
      takenBackBecause: '写错了时间',
      isShown: false,
      viewerCanTakeBack: false,
    });

    const ofAll = await announce({ committeeId: null }, clerk);
    expect((await other.next()).announcements).toMatchObject([{ id: ofAll.id }]);
    await doAct(clerk, 'takeBackAnnouncement', { announcementId: ofAll.id, version: ofAll.version, reason: '完' });
    await live.close();
    await other.close();
  });

  it('has an end, and words', async () => {
    expect((await announce({ endsAt: '2026-03-02T00:59:00Z' })).code).toBe('ANNOUNCEMENT_ENDS_TOO_EARLY');
    expect((await announce({ endsAt: '2026-03-10T01:00:00Z' })).code).toBe('ANNOUNCEMENT_TOO_LONG');
    for (const wrong of [{ title: ' ' }, { title: '字'.repeat(31) }, { body: '字'.repeat(201) }]) {
      await expect(announce(wrong)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await expect(announce({ committeeId: null })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const made = await announce();
    await expect(
      doAct(stranger, 'takeBackAnnouncement', { announcementId: made.id, version: made.version, reason: '不是我的' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      doAct(officer, 'takeBackAnnouncement', { announcementId: made.id, version: made.version, reason: '' }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    app.clock.advance({ hours: 4 });
    const late = { announcementId: made.id, version: made.version, reason: '晚了' };
    expect((await doAct(officer, 'takeBackAnnouncement', late)).code).toBe('ANNOUNCEMENT_OVER');
  });
});

describe('what comes and goes by itself', () => {
  it('a meeting of the committee takes over and gives back', async () => {
    const screen = await aScreen();
    const live = await listening(screen);
    await live.next();
    const { id, meetingId } = await aHeldConsultation(app, { committee: officer.committee });
    const happened = async (type: string, status: string) => {
      const { pool } = app.app.database;
      await pool.query('update meeting set status = $1, opened_at = $2 where id = $3', [
        status,
        app.clock.now(),
        meetingId,
      ]);
      await pool.query(`insert into outbox_event (type, data, wakes, occurred_at) values ($1, $2, '[]', now())`, [
        type,
        JSON.stringify({ meetingId, consultationId: id }),
      ]);
      await app.app.settled();
    };
    await happened('meeting.opened', 'LIVE');
    expect(shownAt(await live.next(), now())).toMatchObject({
      cause: 'MEETING',
      scene: 'LIVE_MEETING',
      target: meetingId,
    });
    await happened('meeting.ended', 'ENDED');
    expect(shownAt(await live.next(({ meetings }) => meetings.length === 0), now()).cause).toBe('STANDING');
    await live.close();
  });

  it('a picture is shown once released, by its hash, and no longer when it is taken down', async () => {
    const matter = await aPromise(app, await aHeldConsultation(app, { committee: officer.committee }));
    const [released, kept] = [await aProgressPhoto(app, matter), await aProgressPhoto(app, matter, 'PARTIES')];
    const picture = (fileId: string) => ({ scene: 'PICTURE', fileId, seconds: 15, caption: '货位建成' });
    const committeeId = officer.committee.id;
    const save = (items: readonly object[]) => doAct(officer, 'savePlaylist', { committeeId, name: '图片', items });
    expect((await save([picture(kept)])).code).toBe('PICTURE_NOT_RELEASED');
    const { wallPictures } = await app.as(officer).query('query { wallPictures { fileId } }');
    expect(wallPictures).toEqual([{ fileId: released }]);

    const screen = await aScreen();
    const live = await listening(screen);
    await live.next();
    const slot = await aSlot({ playlistId: (await save([picture(released), board])).id });
    const mine = (programme: Programme) => programme.slots.find(({ id }) => id === slot.id);
    const told = await live.next((programme) => mine(programme) !== undefined);
    expect(mine(told)?.items[0]).toMatchObject({ scene: 'PICTURE', target: released, hash: 'x', caption: '货位建成' });

    await app.app.database.pool.query(`update stored_file set reach = 'PARTIES' where id = $1`, [released]);
    await app.app.database.pool.query(
      `insert into outbox_event (type, data, wakes, occurred_at) values ('commitment.evidenceRedacted', $1, '[]', now())`,
      [JSON.stringify({ fileId: released })],
    );
    await app.app.settled();
    const after = await live.next((programme) => mine(programme)?.items.length === 1);
    expect(mine(after)?.items).toMatchObject([{ scene: 'RESULTS_BOARD' }]);
    await doAct(officer, 'retireWallSlot', { slotId: slot.id, version: slot.version });
    await live.close();
  });

  it('a person holds a scene until they let it go, and says when it is dark', async () => {
    const screen = await aScreen();
    const live = await listening(screen);
    await live.next();
    const own = async () =>
      (await app.as(officer).query(SCREENS)).screens.find((one: { id: string }) => one.id === screen.id);
    const SWITCH = `mutation ($screenId: ID!, $version: Int!) { switchScene(screenId: $screenId, version: $version, scene: STORY) {
      ... on Screen { version } } }`;
    const { switchScene } = await app.as(officer).mutate(SWITCH, { screenId: screen.id, version: 1 });
    expect(shownAt(await live.next(), now())).toMatchObject({ cause: 'HELD', scene: 'STORY' });
    expect(await own()).toMatchObject({ isHeld: true });
    const RELEASE =
      'mutation ($screenId: ID!, $version: Int!) { releaseScene(screenId: $screenId, version: $version) { version } }';
    const release = (person: Person, version: number) =>
      app.as(person).mutate(RELEASE, { screenId: screen.id, version });
    await expect(release(stranger, switchScene.version)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(release(officer, 1)).rejects.toMatchObject({ code: 'CONFLICT' });
    const { releaseScene } = await release(officer, switchScene.version);
    expect(shownAt(await live.next(), now()).cause).toBe('STANDING');
    // Once more changes nothing.
    expect((await release(officer, releaseScene.version)).releaseScene.version).toBe(releaseScene.version);

    const habits = (given: object, person: Person = officer) =>
      app
        .as(person)
        .mutate(HABITS, { screenId: screen.id, version: releaseScene.version, groupName: '大厅', ...given });
    for (const wrong of [
      { darkFrom: 1 },
      { darkFrom: 5, darkUntil: 5 },
      { darkFrom: 1440, darkUntil: 3 },
      { groupName: '字'.repeat(41) },
    ]) {
      await expect(habits(wrong)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await expect(habits({}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await habits({ darkFrom: 1320, darkUntil: 360 });
    expect(shownAt(await live.next(), at('2026-03-02T23:00:00')).cause).toBe('DARK');
    expect(await own()).toMatchObject({ isHeld: false, groupName: '大厅', darkFrom: 1320, darkUntil: 360 });
    await live.close();
  });
});

describe('the desk', () => {
  it('sees a day and an instant as the screen itself will go by it', async () => {
    const screen = await aScreen({ dark_from: 1320, dark_until: 360 });
    const slot = await aSlot({ days: 'WORKING' });
    const look = (person: Person, day: string, instant: string) =>
      app
        .as(person)
        .query(PLAN, { screenId: screen.id, day, at: instant })
        .then(({ screenPlan }) => screenPlan);
    const monday = await look(officer, '2026-03-02', '2026-03-02T01:00:35Z');
    expect(monday.shown).toMatchObject({ cause: 'SCHEDULED', scene: 'CODE_TO_SCAN', sourceName: '平日' });
    expect(
      monday.blocks.map(({ cause, from }: { cause: string; from: string }) => [cause, from.slice(11, 16)]),
    ).toEqual([
      ...[
        ['DARK', '16:00'],
        ['STANDING', '22:00'],
        ['SCHEDULED', '01:00'],
        ['STANDING', '09:00'],
        ['DARK', '14:00'],
      ],
    ]);
    const sunday = await look(officer, '2026-03-08', '2026-03-08T01:00:35Z');
    expect(sunday.shown.cause).toBe('STANDING');
    await expect(look(stranger, '2026-03-02', '2026-03-02T01:00:00Z')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await doAct(officer, 'retireWallSlot', { slotId: slot.id, version: slot.version });
  });

  it('reads what a screen showed, once, and takes it along as a workbook', async () => {
    const screen = await aScreen({ name: '一楼' });
    const slot = await aSlot();
    const play = (from: string, to: string, given: object = {}) => ({
      ...{ cause: 'SCHEDULED', sourceId: slot.id, scene: 'RESULTS_BOARD', target: null },
      ...{ from: `2026-03-02T${from}Z`, to: `2026-03-02T${to}Z` },
      ...given,
    });
    const report = (plays: readonly object[]) => screen.device.mutate(REPORT, { plays });
    const batch = [play('00:30:00', '00:30:30'), play('00:30:30', '00:30:50', { scene: 'CODE_TO_SCAN' })];
    await Promise.all([report(batch), report(batch)]);
    await report([...batch, play('00:30:50', '00:31:00')]);
    const { wallPlays } = await app.as(officer).query(PLAYS, { screenId: screen.id, day: '2026-03-02' });
    expect(wallPlays).toMatchObject({
      totalCount: 3,
      nodes: [{ seconds: 10 }, { seconds: 20, scene: 'CODE_TO_SCAN' }, { seconds: 30, sourceName: '平日' }],
    });
    await expect(app.as(stranger).query(PLAYS, { screenId: screen.id, day: '2026-03-02' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    for (const wrong of [
      [],
      [play('00:30:10', '00:30:10')],
      [play('01:30:00', '01:40:00')],
      [play('00:40:00', '00:40:10', { cause: '坏' })],
      // Longer ago than any screen goes on by itself: nobody writes a past of their own.
      [play('00:40:00', '00:40:10', { from: '2025-03-02T00:40:00Z', to: '2025-03-02T00:40:10Z' })],
    ]) {
      await expect(report(wrong)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await expect(app.as(officer).mutate(REPORT, { plays: batch })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    // A device that waits to be paired has shown nothing, and anybody can have one.
    const waiting = await aScreen({ status: 'PAIRING', committee_id: null });
    await expect(waiting.device.mutate(REPORT, { plays: batch })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { rows } = await app.app.database.pool.query('select from wall_play where screen_id = $1', [waiting.id]);
    expect(rows).toEqual([]);

    const file = await app.as(officer).fetch(`/exports/wall-plays/${screen.id}/2026-03-02`);
    expect(file.status).toBe(200);
    expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain('一楼播放记录2026-03-02.xlsx');
    expect((await app.as(stranger).fetch(`/exports/wall-plays/${screen.id}/2026-03-02`)).status).toBe(404);
  });
});
