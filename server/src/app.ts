import 'reflect-metadata';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { Sealing } from './kernel/audit/sealing.js';
import { WorkingCalendar } from './kernel/calendar/working-calendar.js';
import { type Clock, systemClock, watchMidnight } from './kernel/clock.js';
import type { Services } from './kernel/context.js';
import { connectDatabase, type Database, pendingMigrations } from './kernel/database.js';
import { readBuilds } from './kernel/gate/builds.js';
import { type Capacity, capacityOf, openFilesLimit } from './kernel/gate/capacity.js';
import { addressReader, isOneOf } from './kernel/gate/client-address.js';
import { Doorkeeper } from './kernel/gate/doorkeeper.js';
import { startEngine } from './kernel/gate/engine.js';
import { Gate } from './kernel/gate/gate.js';
import { GraphqlHttp } from './kernel/gate/graphql-http.js';
import { GraphqlSocket } from './kernel/gate/graphql-socket.js';
import { send } from './kernel/gate/http-answer.js';
import { createPages, securityHeaders } from './kernel/gate/http-front.js';
import { type Manifest, readManifest } from './kernel/gate/manifest.js';
import { Documents } from './kernel/gate/prepared-operation.js';
import { type Fork, GateContext } from './kernel/gate/request-context.js';
import { Routes } from './kernel/gate/routes.js';
import { Jobs } from './kernel/jobs.js';
import { LiveEngine } from './kernel/live/live-engine.js';
import { createLog } from './kernel/log.js';
import { surviveLostConnections } from './kernel/lost-connections.js';
import { Metrics } from './kernel/metrics.js';
import type { ModuleDefinition } from './kernel/module.js';
import { OutboxTail } from './kernel/outbox/outbox-tail.js';
import { Reactions } from './kernel/outbox/reactions.js';
import { PoolReadContext } from './kernel/read.js';
import { createSchema } from './kernel/schema.js';
import { type Pace, Timetable } from './kernel/timetable.js';
import { modules as productModules } from './modules.js';

const REPOSITORY = new URL('../../', import.meta.url);
const CLOSING_PATIENCE_MS = 5000;
const SETTLING_PATIENCE_MS = 10_000;

/** What tests put in place of the real thing. */
export interface Overrides {
  readonly clock?: Clock;
  readonly log?: Logger;
  /** Instead of the product's modules. */
  readonly modules?: readonly ModuleDefinition[];
  /** Instead of the registered documents of the clients. */
  readonly manifest?: Manifest;
  readonly clientsDir?: URL;
  /** False: nothing runs by itself from time to time; a test runs what it is about. */
  readonly runJobs?: boolean;
  /** False: nothing runs by the clock. How often the timetable is looked at, for tests that wait for it. */
  readonly timetable?: false | Pace;
  /** Instead of what the open files of this process leave room for. */
  readonly capacity?: Capacity;
  /** False: boards that would leave as kept bytes are executed each time. For the bench. */
  readonly keepAnswers?: boolean;
}

/** A running server. Tests start this very thing. */
export interface App {
  readonly services: Services;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly live: LiveEngine;
  readonly metrics: Metrics;
  /** How many sockets are open. */
  readonly sockets: number;
  /** Starts answering; resolves with the address. A port in use rejects with EADDRINUSE. */
  listen(): Promise<{ readonly url: string; readonly port: number }>;
  /** Resolves once every committed event has been seen by live views and handled by its reactions. */
  settled(): Promise<void>;
  /** Stops taking requests, lets those in flight finish (within a bound), closes sockets with 1001, then everything else. */
  close(): Promise<void>;
}

export async function createApp(config: Config, overrides: Overrides = {}): Promise<App> {
  const clock = overrides.clock ?? systemClock;
  const log = overrides.log ?? createLog(config);
  const modules = overrides.modules ?? productModules;
  const schema = createSchema(modules);
  const manifest = overrides.manifest ?? readManifest(new URL('schema/trusted-documents.json', REPOSITORY));
  const documents = new Documents(schema, manifest, { registeredOnly: config.mode === 'production' });
  if (config.mode === 'production') documents.prepareAll();

  const database = await connectDatabase(config.databaseUrl);
  const { pool } = database;
  surviveLostConnections(pool, log);
  surviveLostConnections(database.livePool, log);
  const read = new PoolReadContext(pool);
  const tail = new OutboxTail(pool, config.databaseUrl, log);
  const calendar = await WorkingCalendar.load(read);
  const fileAccess = new Map(modules.flatMap(({ fileAccess }) => Object.entries(fileAccess ?? {})));
  const services: Services = { config, log, read, calendar, wakes: tail, fileAccess, now: () => clock.now() };
  const fork: Fork = () => database.orm.em.fork();
  const addressOf = addressReader(config.trustedProxies);
  const resolver = modules.find((module) => module.resolveViewer)?.resolveViewer;
  const resolveViewer = async (token: string) => resolver?.(services, token) ?? null;

  const metrics = new Metrics();
  if (config.mode === 'production') metrics.watchProcess(pool);
  const gate = new Gate(documents, log);
  const liveServices: Services = { ...services, read: new PoolReadContext(database.livePool) };
  const live = new LiveEngine(liveServices, gate, metrics, () => tail.databaseTime());
  const engine = await startEngine(schema, gate, log);
  const caughtUp = () => tail.read();
  const http = new GraphqlHttp({
    keepAnswers: overrides.keepAnswers ?? true,
    config,
    services,
    gate,
    engine,
    metrics,
    fork,
    resolveViewer,
    addressOf,
    caughtUp,
  });
  const clientsDir = overrides.clientsDir ?? new URL('clients/', REPOSITORY);
  const builds = readBuilds(clientsDir);
  const openFiles = openFilesLimit();
  const capacity = overrides.capacity ?? capacityOf(config, openFiles);
  if (capacity.sockets < config.maxSockets)
    log.warn(
      { openFiles, sockets: capacity.sockets, perAddress: capacity.socketsPerAddress },
      'few open files allowed',
    );
  const sockets = new GraphqlSocket({
    config,
    capacity,
    builds,
    schema,
    services,
    gate,
    live,
    metrics,
    fork,
    resolveViewer,
    addressOf,
  });
  const routes = new Routes(
    { config, services, gate, fork, resolveViewer, addressOf },
    modules.flatMap(({ httpRoutes }) => httpRoutes ?? []),
  );
  const pages = createPages(clientsDir);
  const reactions = new Reactions(pool, log, modules, ({ position }) => {
    return new GateContext(services, fork, { viewer: null, requestId: `event:${position}`, address: null });
  });
  tail.onRow((wakes) => {
    live.wake(wakes);
    http.kept.drop(wakes);
    sockets.wake(wakes);
    if (wakes.some(({ view }) => view === 'calendar'))
      void calendar.reload(read).catch((err: unknown) => log.error({ err }, 'calendar'));
    void reactions.drain();
  });

  const jobs = new Jobs(pool, log, modules, ({ name }) => {
    return new GateContext(services, fork, { viewer: null, requestId: `job:${name}`, address: null });
  });
  const timetable =
    overrides.timetable !== false &&
    new Timetable(
      pool,
      log,
      modules,
      ({ name }) => new GateContext(services, fork, { viewer: null, requestId: `job:${name}`, address: null }),
      overrides.timetable,
    );
  const sealing = new Sealing(pool, log, services.now);
  // What is late depends on today.
  const stopWatchingMidnight = watchMidnight(services.now, () => live.wakeAll());

  const server = createServer((req, res) => {
    handle(req, res).catch((err: unknown) => {
      log.error({ err }, 'request failed');
      if (res.headersSent) res.destroy();
      else send(res, 500, 'text/plain; charset=utf-8', 'internal error\n');
    });
  });
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 65_000;
  new Doorkeeper(capacity, isOneOf(config.trustedProxies)).attach(server);
  sockets.attach(server);

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const target = req.url ?? '/';
    if (builds && target.startsWith('/graphql')) res.setHeader('x-bandeng-builds', builds);
    if (target === '/graphql') return http.handle(req, res, null);
    const url = URL.canParse(target, 'http://localhost') ? new URL(target, 'http://localhost') : null;
    if (!url) return send(res, 400, 'text/plain; charset=utf-8', 'bad request\n');
    if (url.pathname === '/graphql') return http.handle(req, res, url);
    securityHeaders(req, res);
    switch (url.pathname) {
      case '/healthz':
        return send(res, 200, 'text/plain; charset=utf-8', 'ok\n');
      case '/readyz':
        return answerReady(res);
      case '/metrics':
        return send(res, 200, metrics.registry.contentType, await metrics.registry.metrics());
    }
    if (await routes.handle(req, res, url)) return;
    if (pages(req, res, url.pathname)) return;
    send(res, 404, 'text/plain; charset=utf-8', 'not found\n');
  }

  async function answerReady(res: ServerResponse): Promise<void> {
    const problem = await whyNotReady(database);
    send(res, problem === null ? 200 : 503, 'text/plain; charset=utf-8', `${problem ?? 'ready'}\n`);
  }

  let closing: Promise<void> | null = null;

  return {
    services,
    schema,
    database,
    live,
    metrics,
    get sockets() {
      return sockets.size;
    },
    async listen() {
      await listening(server, config);
      await tail.start();
      reactions.start();
      sealing.start();
      if (overrides.runJobs ?? true) {
        jobs.start();
        if (timetable) await timetable.start();
      }
      const { port } = server.address() as AddressInfo;
      const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host;
      return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, port };
    },
    async settled() {
      const until = Date.now() + SETTLING_PATIENCE_MS;
      for (;;) {
        await tail.read();
        await reactions.drain();
        const unhandled = await reactions.unhandled();
        if (unhandled.length === 0) break;
        if (Date.now() > until) throw new Error(`events not handled: ${unhandled.join(', ')}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await tail.read();
      await live.idle();
    },
    close() {
      closing ??= (async () => {
        const drained = closed(server);
        stopWatchingMidnight();
        await sockets.close();
        live.close();
        await drained;
        await tail.close();
        await reactions.close();
        await jobs.close();
        if (timetable) await timetable.close();
        await sealing.close();
        await engine.stop();
        await database.close();
      })();
      return closing;
    },
  };
}

async function whyNotReady(database: Database): Promise<string | null> {
  try {
    const pending = await pendingMigrations(database);
    return pending.length === 0 ? null : 'database not migrated';
  } catch {
    return 'database not reachable';
  }
}

function listening(server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Lets requests in flight finish, then cuts those that do not. */
function closed(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const patience = setTimeout(() => server.closeAllConnections(), CLOSING_PATIENCE_MS);
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
