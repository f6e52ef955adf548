import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FreshDatabase, TestClient } from '@bandeng/test-kit';
import { type App, createApp, type Overrides } from '../../server/src/app.js';
import type { Config } from '../../server/src/config.js';
import { NOWHERE_ELSE } from '../../server/src/config-of-elsewhere.js';
import { createLog } from '../../server/src/kernel/log.js';
import type { ModuleDefinition } from '../../server/src/kernel/module.js';
import { freshDatabase } from './database.js';

export interface GateApp {
  readonly app: App;
  readonly url: string;
  readonly port: number;
  readonly metricsUrl: string | null;
  readonly database: OwnDatabase;
  readonly logged: string[];
  client(): TestClient;
  stop(): Promise<void>;
}

/** What such a server is told of its database; a test may bring one that comes and goes. */
type OwnDatabase = Pick<FreshDatabase, 'url' | 'drop'>;

/** The server itself with modules made for the test instead of the product's, on a database of its own. */
export async function gateApp(
  modules: readonly ModuleDefinition[],
  options: Omit<Overrides, 'modules'> & { config?: Partial<Config>; database?: OwnDatabase } = {},
): Promise<GateApp> {
  const { config = {}, database: given, ...overrides } = options;
  const database = given ?? (await freshDatabase());
  const logged: string[] = [];
  const dataDir = mkdtempSync(join(tmpdir(), 'bandeng-app-'));
  const app = await createApp(
    {
      port: 0,
      host: '127.0.0.1',
      dataDir,
      databaseUrl: database.url,
      databaseWaitSeconds: 0,
      metrics: null,
      model: null,
      publicUrl: null,
      mode: 'test',
      logLevel: 'info',
      trustedProxies: [],
      secondFactor: [],
      personalRequestDays: 15,
      elsewhere: NOWHERE_ELSE,
      maxSockets: 5000,
      maxSocketsPerAddress: 1500,
      maxViewsPerAddress: 200,
      noticeFile: null,
      noticeWebhook: null,
      noticeElsewhere: [],
      quietHours: null,
      wallPlayKeepDays: 92,
      noticeKeepDays: 180,
      certificateFile: null,
      backup: {
        ...{ directory: null, command: null, keyFile: null, drillDatabaseUrl: null },
        ...{ hour: 2, keep: { days: 7, weeks: 5, months: 12 } },
      },
      ...config,
    },
    { log: createLog({ logLevel: 'info' }, { write: (line) => logged.push(line) }), ...overrides, modules },
  );
  const { url, port, metricsUrl } = await app.listen();
  const clients: TestClient[] = [];
  return {
    app,
    url,
    port,
    metricsUrl,
    database,
    logged,
    client() {
      const client = new TestClient(url);
      clients.push(client);
      return client;
    },
    async stop() {
      await Promise.all(clients.map((client) => client.close()));
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
      if (!given) await database.drop();
    },
  };
}
