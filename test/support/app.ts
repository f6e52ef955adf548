import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestClient, TestClock } from '@bandeng/test-kit';
import { type App, createApp, type Overrides } from '../../server/src/app.js';
import { readConfig } from '../../server/src/config.js';
import { freshDatabase } from './database.js';
import { anonymous, type Person } from './people.js';

export interface TestAppOptions {
  /** Where the clock stands at the start; by default Monday, 2 March 2026, nine in the morning in China. */
  readonly now?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly overrides?: Omit<Overrides, 'clock'>;
}

/** The product itself on a free port, with a database of its own and a clock that the test moves. */
export interface TestApp {
  readonly app: App;
  readonly origin: string;
  readonly databaseUrl: string;
  readonly metricsUrl: string | null;
  readonly clock: TestClock;
  /** This person's browser: the same one every time, signed in before its first request. */
  as(person: Person): TestClient;
  /** Another browser of the same person. */
  inAnotherBrowser(person: Person): TestClient;
  /** What the audit trail says happened, oldest first; `about` picks the entries whose data mentions this id. */
  auditTrail(about?: { readonly id: string }): Promise<string[]>;
  close(): Promise<void>;
}

const A_WORKING_DAY_MS = 8 * 3_600_000;

/** Call in `beforeAll`, and `close()` in `afterAll`. */
export async function anApp({ now, environment, overrides }: TestAppOptions = {}): Promise<TestApp> {
  const database = await freshDatabase();
  const clock = new TestClock(now);
  const dataDir = mkdtempSync(join(tmpdir(), 'bandeng-app-'));
  const config = readConfig({
    PORT: '0',
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    // The clock of a test stands where the test put it, at night as well.
    NOTICE_QUIET_HOURS: 'none',
    DATA_DIR: dataDir,
    ...environment,
    DATABASE_URL: database.url,
  });
  // Whatever runs by the real clock would meet a clock that the test moves: tests run it themselves, or ask for it.
  const app = await createApp(config, { timetable: false, ...overrides, clock });
  const { url: origin, metricsUrl } = await app.listen();
  const clients = new Map<Person, TestClient>();
  const cameAt = new Map<Person, number>();
  const opened: TestClient[] = [];

  const inAnotherBrowser = (person: Person): TestClient => {
    const client = new TestClient(origin, (door) => person.arrive(door));
    opened.push(client);
    return client;
  };

  return {
    app,
    origin,
    databaseUrl: database.url,
    metricsUrl,
    clock,
    inAnotherBrowser,
    as(person = anonymous) {
      const client = clients.get(person) ?? inAnotherBrowser(person);
      clients.set(person, client);
      // Tests move the clock by weeks, and a session of staff ends overnight.
      const now = clock.now().getTime();
      const since = now - (cameAt.get(person) ?? Number.NEGATIVE_INFINITY);
      if (cameAt.has(person) && since > A_WORKING_DAY_MS) client.arriveAgain();
      if (since > A_WORKING_DAY_MS) cameAt.set(person, now);
      return client;
    },
    async auditTrail(about) {
      const { rows } = await app.database.pool.query<{ type: string }>(
        `select type from audit_entry
         where $1::text is null or exists (select from jsonb_each_text(data) where value = $1)
         order by position`,
        [about?.id ?? null],
      );
      return rows.map(({ type }) => type);
    },
    async close() {
      await Promise.all(opened.map((client) => client.close()));
      await app.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
