import { TestClient } from '@bandeng/test-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { eitherFirst, heldRow, inOrder, tableRow } from '../../support/locks.js';
import { aGuest, aLiaisonOfficer, aMember, anonymous, aSecretariat } from '../../support/people.js';
import { aHeldConsultation } from '../../support/results.js';
import { aLiaisonCommittee } from '../../support/roster.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const BEGIN = 'mutation { beginPairing { screenId token } }';
const THIS = 'query { thisScreen { screenId status pairingCode pairingExpiresAt scene committeeName } }';
const PAIR = `mutation Pair($code: String!, $name: String!, $committeeId: ID) {
  pairScreen(pairingCode: $code, name: $name, committeeId: $committeeId) {
    __typename ... on Screen { id name version status scene } ... on DisplayRefusal { code }
  } }`;
const SWITCH = `mutation Switch($screenId: ID!, $version: Int!, $scene: SceneKind!, $targetId: ID) {
  switchScene(screenId: $screenId, version: $version, scene: $scene, targetId: $targetId) {
    __typename ... on Screen { id version scene } ... on DisplayRefusal { code }
  } }`;
const RENAME = `mutation Rename($screenId: ID!, $version: Int!, $name: String!) {
  renameScreen(screenId: $screenId, version: $version, name: $name) { id name version } }`;
const RETIRE = 'mutation Retire($screenId: ID!) { retireScreen(screenId: $screenId) { id status } }';
const ALIVE = 'mutation { reportScreenAlive }';
const SCREENS = 'query { screens { id version name committeeName scene targetTitle isLit viewerCanRun } }';
const SCENE =
  'subscription Scene($screenId: ID!) { screenScene(screenId: $screenId) { status name scene sceneTargetId targetTitle joinCode } }';
const MEETINGS = 'query { meetingsToShow { meetingId isLive } }';

/** A device that has begun pairing: it asks with its own token. */
async function aDevice() {
  const door = app.inAnotherBrowser(anonymous);
  const { beginPairing } = await door.mutate(BEGIN);
  const device = new TestClient(app.origin, async (client) => client.setCookie('bandeng_session', beginPairing.token));
  const { thisScreen } = await device.query(THIS);
  return { device, id: beginPairing.screenId as string, code: thisScreen.pairingCode as string };
}

async function aPaired({ committeeId = null as string | null, name = '大厅' } = {}) {
  const { device, id, code } = await aDevice();
  const { pairScreen } = await app.as(await aSecretariat(app)).mutate(PAIR, { code, name, committeeId });
  return { device, id, version: pairScreen.version as number };
}

async function aMeeting(committeeId?: string, status = 'LIVE') {
  const { id, meetingId } = await aHeldConsultation(app, committeeId ? { committee: { id: committeeId } } : {});
  await app.app.database.pool.query('update meeting set status = $1 where id = $2', [status, meetingId]);
  return { id, meetingId };
}

describe('pairing', () => {
  it('shows six digits, is paired by them, and leaves its trace', async () => {
    const { device, id, code } = await aDevice();
    expect(code).toMatch(/^\d{6}$/);
    const scene = await device.watch(SCENE, { screenId: id });
    expect((await scene.next()).screenScene).toMatchObject({ status: 'PAIRING' });

    const { pairScreen } = await app
      .as(await aSecretariat(app))
      .mutate(PAIR, { code: `${code.slice(0, 3)} ${code.slice(3)}`, name: ' 政协大厅 ' });

    expect(pairScreen).toMatchObject({ __typename: 'Screen', id, name: '政协大厅', status: 'PAIRED' });
    expect((await scene.next()).screenScene).toMatchObject({
      status: 'PAIRED',
      name: '政协大厅',
      scene: 'RESULTS_BOARD',
    });
    expect(await app.auditTrail({ id })).toEqual(['display.pairingBegun', 'display.screenPaired']);
    await scene.close();
    await device.close();
  });

  it.each(eitherFirst('一楼', '二楼'))(
    'takes a code once: of two clerks who type it for %s and %s the first',
    async (...order) => {
      const { id, code } = await aDevice();
      const clerks = { 一楼: app.as(await aSecretariat(app)), 二楼: app.as(await aSecretariat(app)) };
      const pairs = (name: keyof typeof clerks) =>
        clerks[name].mutate(PAIR, { code, name }).then(({ pairScreen }) => pairScreen);
      const row = await heldRow(app, 'screen', id);
      expect(await inOrder(row, order, pairs)).toEqual(['done', 'PAIRING_CODE_UNKNOWN']);
      expect(await tableRow(app, 'screen', id)).toMatchObject({ name: order[0] });
      const again = await clerks.一楼.mutate(PAIR, { code, name: '又一次' });
      expect(again.pairScreen).toEqual({ __typename: 'DisplayRefusal', code: 'PAIRING_CODE_UNKNOWN' });
    },
  );

  it('lets go of the digits it was paired by: another screen may show them tomorrow', async () => {
    const [first, second] = [await aDevice(), await aDevice()];
    const clerk = app.as(await aSecretariat(app));
    await clerk.mutate(PAIR, { code: first.code, name: '大厅' });
    await app.app.database.pool.query('update screen set pairing_code = $1 where id = $2', [first.code, second.id]);

    const { pairScreen } = await clerk.mutate(PAIR, { code: first.code, name: '走廊' });

    expect(pairScreen).toMatchObject({ __typename: 'Screen', id: second.id, name: '走廊' });
  });

  it('refuses digits that ran out, and gives the same device fresh ones', async () => {
    const { device, id, code } = await aDevice();
    app.clock.advance({ minutes: 31 });
    const clerk = app.as(await aSecretariat(app));
    expect((await clerk.mutate(PAIR, { code, name: '晚了' })).pairScreen.code).toBe('PAIRING_CODE_UNKNOWN');

    const { beginPairing } = await device.mutate(BEGIN);
    expect(beginPairing).toEqual({ screenId: id, token: null });
    const { thisScreen } = await device.query(THIS);
    expect((await clerk.mutate(PAIR, { code: thisScreen.pairingCode, name: '及时' })).pairScreen.id).toBe(id);
    // Paired, it stays as it is.
    expect((await device.mutate(BEGIN)).beginPairing.screenId).toBe(id);
    expect((await device.query(THIS)).thisScreen.status).toBe('PAIRED');
  });

  it('lets an officer pair a screen of the own committee only', async () => {
    const officer = await aLiaisonOfficer(app);
    const elsewhere = await aLiaisonCommittee(app);
    const { code } = await aDevice();
    const pair = (committeeId: string | null) => app.as(officer).mutate(PAIR, { code, name: '乡镇屏', committeeId });
    await expect(pair(elsewhere.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(pair(null)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await pair(officer.committee.id)).pairScreen.__typename).toBe('Screen');
  });

  it('refuses members, guests and passers-by, and names that are none', async () => {
    const { code } = await aDevice();
    for (const person of [await aMember(app), aGuestOf(), anonymous]) {
      await expect(app.as(person).mutate(PAIR, { code, name: '屏' })).rejects.toMatchObject({
        code: expect.stringMatching(/^(FORBIDDEN|UNAUTHENTICATED)$/),
      });
    }
    const clerk = app.as(await aSecretariat(app));
    for (const name of ['', '  ', '屏'.repeat(41), 'a\0b']) {
      await expect(clerk.mutate(PAIR, { code, name })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

const aGuestOf = () =>
  aGuest(app, {
    id: '00000000-0000-7000-8000-000000000001',
    name: '客',
    consultation: { id: '00000000-0000-7000-8000-000000000002' },
  } as never);

describe('switching the scene', () => {
  it('wakes the screen, which shows it', async () => {
    const { device, id, version } = await aPaired();
    const { meetingId } = await aMeeting();
    const scene = await device.watch(SCENE, { screenId: id });
    await scene.next();
    const clerk = app.as(await aSecretariat(app));

    const { switchScene } = await clerk.mutate(SWITCH, {
      screenId: id,
      version,
      scene: 'LIVE_MEETING',
      targetId: meetingId,
    });

    expect(switchScene).toMatchObject({ __typename: 'Screen', scene: 'LIVE_MEETING' });
    const { screenScene } = await scene.next();
    expect(screenScene).toMatchObject({ scene: 'LIVE_MEETING', sceneTargetId: meetingId });
    expect(screenScene.joinCode).toMatch(/^\d{6}$/);
    expect(await app.auditTrail({ id })).toEqual([
      'display.pairingBegun',
      'display.screenPaired',
      'display.sceneSwitched',
    ]);
    await scene.close();
  });

  it('refuses a meeting that is missing, over, or not there', async () => {
    const { id, version } = await aPaired();
    const { meetingId } = await aMeeting(undefined, 'ENDED');
    const clerk = app.as(await aSecretariat(app));
    const to = async (scene: string, targetId: string | null) =>
      (await clerk.mutate(SWITCH, { screenId: id, version, scene, targetId })).switchScene.code;
    expect(await to('LIVE_MEETING', null)).toBe('SCENE_NEEDS_MEETING');
    expect(await to('LIVE_MEETING', meetingId)).toBe('MEETING_ENDED');
    expect(await to('CODE_TO_SCAN', meetingId)).toBe('MEETING_ENDED');
    await expect(to('LIVE_MEETING', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(to('LIVE_MEETING', 'no id')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await to('CODE_TO_SCAN', null)).toBeUndefined();
  });

  it('refuses a screen that is not paired', async () => {
    const { id } = await aDevice();
    const { switchScene } = await app
      .as(await aSecretariat(app))
      .mutate(SWITCH, { screenId: id, version: 1, scene: 'RESULTS_BOARD', targetId: null });
    expect(switchScene.code).toBe('SCREEN_NOT_PAIRED');
  });

  it.each(eitherFirst('RESULTS_BOARD', 'STORY'))(
    'of two clerks who switch to %s and %s at once the first wins',
    async (...order) => {
      const { id, version } = await aPaired();
      const clerks = { RESULTS_BOARD: app.as(await aSecretariat(app)), STORY: app.as(await aSecretariat(app)) };
      const switches = (scene: keyof typeof clerks) =>
        clerks[scene]
          .mutate(SWITCH, { screenId: id, version, scene, targetId: null })
          .then(({ switchScene }) => switchScene);
      const row = await heldRow(app, 'screen', id);
      expect(await inOrder(row, order, switches)).toEqual(['done', 'CONFLICT']);
      expect(await tableRow(app, 'screen', id)).toMatchObject({ scene: order[0] });
    },
  );

  it("hides other committees' screens and meetings", async () => {
    const officer = await aLiaisonOfficer(app);
    const own = await aPaired({ committeeId: officer.committee.id, name: '本镇' });
    const other = await aPaired({ name: '大厅' });
    const { meetingId: elsewhere } = await aMeeting();
    const { meetingId: here } = await aMeeting(officer.committee.id);
    const { screens } = await app.as(officer).query(SCREENS);
    expect(screens).toMatchObject([{ id: own.id, name: '本镇', viewerCanRun: true }]);
    expect((await app.as(officer).query(MEETINGS)).meetingsToShow).toEqual([{ meetingId: here, isLive: true }]);
    const to = (screenId: string, targetId: string) =>
      app.as(officer).mutate(SWITCH, { screenId, version: own.version, scene: 'LIVE_MEETING', targetId });
    await expect(to(other.id, here)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(to(own.id, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await to(own.id, here)).switchScene.__typename).toBe('Screen');
    await expect(app.as(await aMember(app)).query(SCREENS)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a screen', () => {
  it('is renamed, with the version one saw', async () => {
    const { id, version } = await aPaired();
    const clerk = app.as(await aSecretariat(app));
    expect((await clerk.mutate(RENAME, { screenId: id, version, name: '二楼' })).renameScreen.name).toBe('二楼');
    await expect(clerk.mutate(RENAME, { screenId: id, version, name: '三楼' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(
      app.as(await aLiaisonOfficer(app)).mutate(RENAME, { screenId: id, version: version + 1, name: 'x' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await app.auditTrail({ id })).at(-1)).toBe('display.screenRenamed');
  });

  it('says that it is lit; after two minutes of silence it is not', async () => {
    const { device, id } = await aPaired();
    const clerk = app.as(await aSecretariat(app));
    const isLit = async () => (await clerk.query(SCREENS)).screens.find((one: { id: string }) => one.id === id).isLit;
    expect(await isLit()).toBe(false);
    await device.mutate(ALIVE);
    expect(await isLit()).toBe(true);
    app.clock.advance({ minutes: 3 });
    expect(await isLit()).toBe(false);
    await expect(clerk.mutate(ALIVE)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('sees only itself', async () => {
    const one = await aPaired();
    const other = await aPaired();
    const watch = await one.device.watch(SCENE, { screenId: other.id });
    await expect(watch.next()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(one.device.query(SCREENS)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('ends with its session when it is retired, twice changing nothing', async () => {
    const { device, id } = await aPaired();
    const scene = await device.watch(SCENE, { screenId: id });
    await scene.next();
    const clerk = app.as(await aSecretariat(app));
    await expect(app.as(await aLiaisonOfficer(app)).mutate(RETIRE, { screenId: id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });

    expect((await clerk.mutate(RETIRE, { screenId: id })).retireScreen.status).toBe('RETIRED');
    await clerk.mutate(RETIRE, { screenId: id });

    await expect(scene.next((data) => data.screenScene === undefined)).rejects.toThrow(/^the socket closed: 4403/);
    expect((await device.query(THIS).catch((error) => ({ thisScreen: error.code }))).thisScreen).toMatch(
      /^(FORBIDDEN|UNAUTHENTICATED)$/,
    );
    expect((await clerk.query(SCREENS)).screens.some((one: { id: string }) => one.id === id)).toBe(false);
    expect((await app.auditTrail({ id })).filter((type) => type === 'display.screenRetired')).toHaveLength(1);
  });
});

it('counts devices from one address', async () => {
  const begin = () => app.inAnotherBrowser(anonymous).mutate(BEGIN);
  let refused: unknown;
  for (let device = 0; device < 31 && !refused; device += 1)
    refused = await begin().then(
      () => undefined,
      (error) => error,
    );
  expect(refused).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
});

it('counts how often a device that waits asks for fresh digits: each time is a line of the trail for good', async () => {
  app.clock.advance({ hours: 1 });
  const { device, id } = await aDevice();
  const again = () =>
    device.mutate(BEGIN).then(
      ({ beginPairing }) => beginPairing.screenId,
      ({ code }) => code,
    );
  const answers: string[] = [];
  for (let n = 0; n < 10; n += 1) answers.push(await again());

  expect(answers).toEqual([...Array(6).fill(id), ...Array(4).fill('TOO_MANY_REQUESTS')]);
  expect(await app.auditTrail({ id })).toEqual(Array(7).fill('display.pairingBegun'));
  // The digits it shows are good still, another device is let in, and in an hour there are others.
  expect((await device.query(THIS)).thisScreen.pairingCode).toMatch(/^\d{6}$/);
  expect((await aDevice()).code).toMatch(/^\d{6}$/);
  app.clock.advance({ hours: 1 });
  expect(await again()).toBe(id);
});
