import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { openContext } from '../../../server/src/cli/open-context.js';
import { KeepingKind, recordRun } from '../../../server/src/modules/keeping/index.js';
import { whatIsDue } from '../../../server/src/modules/keeping/jobs.js';
import { anApp, type TestApp } from '../../support/app.js';
import { aLeader, aMember, anonymous, aSecretariat, type Person } from '../../support/people.js';

const STATUS = `{ houseStatus { readAt lines { kind state situation at count detail } } }`;
const ADD = `mutation Add($input: AddDictionaryTermInput!) { addDictionaryTerm(input: $input) { __typename } }`;
const GIGABYTE = 1e9;
let free: number | null = 90 * GIGABYTE;
let house: TestApp;
let office: Person;
beforeAll(async () => {
  house = await anApp({
    environment: {
      METRICS_PORT: '0',
      BACKUP_DIR: '/nowhere',
      DRILL_DATABASE_URL: 'postgresql://none@127.0.0.1:1/none',
    },
    overrides: { freeBytes: async () => free },
  });
  office = await aSecretariat(house);
});
beforeEach(() => room(90 * GIGABYTE));
afterAll(() => house.close());

async function room(bytes: number | null): Promise<void> {
  free = bytes;
  await house.app.disk.look();
}

interface Line {
  readonly kind: string;
  readonly state: string;
  readonly situation: string;
}
const lineOf = (lines: readonly Line[], kind: string) => lines.find((line) => line.kind === kind);
const line = async (kind: string) =>
  lineOf((await house.as(office).query(STATUS)).houseStatus.lines as readonly Line[], kind);
const aPlace = async (folder: string) => new URL(folder, house.metricsUrl ?? '').href;

it('tells the secretariat and the leaders how the house stands, and nobody else', async () => {
  expect(await line('BACKUP')).toMatchObject({ state: 'YELLOW', situation: 'NONE_YET' });
  expect(await line('DISK')).toMatchObject({ state: 'GREEN', count: 90_000 });
  expect(await line('CALENDAR')).toMatchObject({ state: 'GREEN' });
  expect((await house.as(await aLeader(house)).query(STATUS)).houseStatus.lines).toHaveLength(9);
  for (const person of [await aMember(house), anonymous]) {
    await expect(house.as(person).query(STATUS)).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
  }
});

it('says when the last backup and the last drill went well, and that one failed since', async () => {
  const { ctx, close } = await openContext(house.app.services.config);
  const at = house.clock.now();
  const here = Object.assign(Object.create(ctx) as typeof ctx, { now: () => house.clock.now() });
  const backup = { name: 'one', createdAt: at, bytes: 1e6, sha256: 'x' };
  expect(await whatIsDue(here)).toEqual({ backup: true, drill: false });
  await recordRun(here, { kind: KeepingKind.BACKUP, startedAt: at, backup });
  expect(await whatIsDue(here)).toEqual({ backup: false, drill: true });
  await recordRun(here, { kind: KeepingKind.DRILL, startedAt: at });
  expect(await whatIsDue(here)).toEqual({ backup: false, drill: false });
  expect([await line('BACKUP'), await line('DRILL')]).toMatchObject([
    { state: 'YELLOW', situation: 'NOT_ENCRYPTED' },
    { state: 'GREEN', situation: 'GOOD' },
  ]);

  house.clock.advance({ hours: 1 });
  await recordRun(here, {
    kind: KeepingKind.DRILL,
    startedAt: at,
    fault: 'PART_CHANGED',
    detail: 'tables/account/000001',
  });
  await close();

  expect(await line('DRILL')).toMatchObject({
    state: 'RED',
    situation: 'FAILED',
    detail: 'PART_CHANGED',
    at: at.toISOString(),
  });
  expect((await house.auditTrail()).filter((type) => type.startsWith('keeping.'))).toEqual([
    'keeping.backupTaken',
    'keeping.drillPassed',
    'keeping.drillFailed',
  ]);
});

it('tells it in full where the figures are, and to nobody from outside', async () => {
  const inside = await fetch(await aPlace('/readyz?full'));
  const outside = await fetch(`${house.origin}/readyz?full`);
  const figures = await (await fetch(house.metricsUrl ?? '')).text();

  expect(inside.status).toBe(200);
  const { problem, lines } = (await inside.json()) as { problem: string | null; lines: readonly Line[] };
  expect({ problem, drill: lineOf(lines, 'DRILL')?.state }).toEqual({ problem: null, drill: 'RED' });
  expect(await outside.text()).toBe('ready\n');
  expect(figures).toContain('bandeng_status{kind="DRILL"} 2');
  expect(figures).toMatch(/bandeng_status_timestamp_seconds\{kind="BACKUP"\} \d/);
});

it('reads on when the disk is nearly full, lets people in, and refuses to write before anything is begun', async () => {
  const entries = async () => (await house.auditTrail()).length;
  const before = await entries();
  await room(100e6);

  expect(await line('DISK')).toMatchObject({ state: 'RED', situation: 'FULL', count: 100 });
  await expect(house.as(office).mutate(ADD, { input: { term: '板凳' } })).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    params: { reason: 'DISK_FULL' },
  });
  const photograph = await fetch(`${house.origin}/files?name=a.jpg`, {
    method: 'POST',
    headers: { cookie: house.as(office).cookie, 'content-type': 'image/jpeg', 'x-bandeng': '1' },
    body: 'x',
  });
  expect(photograph.status).toBe(503);
  expect(await entries()).toBe(before);

  await room(90 * GIGABYTE);
  await house.as(office).mutate(ADD, { input: { term: '板凳' } });
  expect(await entries()).toBeGreaterThan(before);
});
