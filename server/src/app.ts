// Longer than 300 lines: how everything is put together, in the order in which it starts and ends.
import 'reflect-metadata';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { Sealing } from './kernel/audit/sealing.js';
import { WorkingCalendar } from './kernel/calendar/working-calendar.js';
import { type Clock, systemClock, watchMidnight } from './kernel/clock.js';
import type { Services } from './kernel/context.js';
import { connectDatabase, type Database, migrationState } from './kernel/database.js';
import { DatabasePulse } from './kernel/database-pulse.js';
import { DiskWatch, type FreeBytes } from './kernel/disk.js';
import { readBuilds } from './kernel/gate/builds.js';
import { type Capacity, capacityOf, openFilesLimit } from './kernel/gate/capacity.js';
import { addressReader, isOneOf, warnOfProxyToName, warnOfUnnamedProxy } from './kernel/gate/client-address.js';
import { Doorkeeper } from './kernel/gate/doorkeeper.js';
import { Drain } from './kernel/gate/drain.js';
import { DrawnPages } from './kernel/gate/drawn-pages.js';
import { startEngine } from './kernel/gate/engine.js';
import { Entrances } from './kernel/gate/entrances.js';
import { Gate } from './kernel/gate/gate.js';
import { GraphqlHttp } from './kernel/gate/graphql-http.js';
import { GraphqlSocket } from './kernel/gate/graphql-socket.js';
import { refuseRequest, send, sendAway } from './kernel/gate/http-answer.js';
import { createPages, namesTwoHosts, securityHeaders, transportHeaders } from './kernel/gate/http-front.js';
import { isLargeBody, leaveOnTheWire, readingMs } from './kernel/gate/large-bodies.js';
import { Lines } from './kernel/gate/lines.js';
import { type Manifest, registeredDocuments } from './kernel/gate/manifest.js';
import { Places } from './kernel/gate/places.js';
import { Documents } from './kernel/gate/prepared-operation.js';
import { type Fork, GateContext } from './kernel/gate/request-context.js';
import { Routes } from './kernel/gate/routes.js';
import { sessionTokenOf } from './kernel/gate/session.js';
import { Standings } from './kernel/gate/standing.js';
import { SentAway, TURN_LIMITS, type Turn, type TurnLimits, Turnstile, untilClosed } from './kernel/gate/turnstile.js';
import { Jobs } from './kernel/jobs.js';
import { LiveEngine } from './kernel/live/live-engine.js';
import { createLog, StandardError } from './kernel/log.js';
import { connectionsOf, surviveLostConnections } from './kernel/lost-connections.js';
import { Metrics } from './kernel/metrics.js';
import { serveMetrics } from './kernel/metrics-server.js';
import type { ModuleDefinition, Standing } from './kernel/module.js';
import { OutboxTail } from './kernel/outbox/outbox-tail.js';
import { Reactions } from './kernel/outbox/reactions.js';
import { PoolReadContext } from './kernel/read.js';
import { createSchema } from './kernel/schema.js';
import type { SessionBounds } from './kernel/session-bounds.js';
import { type Pace, Timetable } from './kernel/timetable.js';
import { endedWithin } from './kernel/within.js';
import { modules as productModules } from './modules.js';

const REPOSITORY = new URL('../../', import.meta.url);
/** An end takes 15 seconds at most (docs/running.md): requests in flight, then work in flight, then goodbyes. */
const DRAINING_PATIENCE_MS = 5000;
const WORK_PATIENCE_MS = 6000;
const GOODBYE_PATIENCE_MS = 1000;
/** Whoever asks whether this server is ready wants to know now. */
const READY_PATIENCE_MS = 2000;
const SETTLING_PATIENCE_MS = 10_000;
/** Requests with large bodies that wait at the door, all told and of one place: each holds a piece of it. */
const MOST_LARGE_WAITING = 200;
const MOST_LARGE_OF_PLACE = 40;

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
  /** Instead of the usual turns of those whom nobody knows. */
  readonly turns?: Partial<TurnLimits>;
  /** False: boards that would leave as kept bytes are executed each time. For the bench. */
  readonly keepAnswers?: boolean;
  /** Instead of what the disk says, where the database is taken to lie. */
  readonly freeBytes?: FreeBytes;
  /** Instead of what the connections of a server are held to. */
  readonly bounds?: SessionBounds;
}

/** A running server. Tests start this very thing. */
export interface App {
  readonly services: Services;
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly live: LiveEngine;
  readonly metrics: Metrics;
  readonly turnstile: Pick<Turnstile, 'waiting' | 'stats'>;
  readonly disk: Pick<DiskWatch, 'look'>;
  /** How many sockets are open. */
  readonly sockets: number;
  /** Starts answering; resolves with the address, and that of the figures. A port in use rejects with EADDRINUSE. */
  listen(): Promise<{ readonly url: string; readonly port: number; readonly metricsUrl: string | null }>;
  /** Resolves once every committed event has been seen by live views and handled by its reactions. */
  settled(): Promise<void>;
  /** Stops taking requests, lets those in flight finish (within a bound), closes sockets with 1001, then everything else. */
  close(): Promise<void>;
}

export async function createApp(config: Config, overrides: Overrides = {}): Promise<App> {
  const clock = overrides.clock ?? systemClock;
  const metrics = new Metrics();
  const log = overrides.log ?? createLog(config, new StandardError({ onFailure: () => metrics.logFailures.inc() }));
  const modules = overrides.modules ?? productModules;
  const schema = createSchema(modules);
  const manifest = overrides.manifest ?? registeredDocuments(new URL('schema/', REPOSITORY));
  const documents = new Documents(schema, manifest, { registeredOnly: config.mode === 'production' });
  if (config.mode === 'production') documents.prepareAll();

  const database = await connectDatabase(config.databaseUrl, overrides.bounds);
  const { pool } = database;
  surviveLostConnections(pool, log);
  surviveLostConnections(database.livePool, log);
  const connections = connectionsOf(pool);
  const pulse = new DatabasePulse(config.databaseUrl, log);
  const read = new PoolReadContext(pool);
  const tail = new OutboxTail(pool, config.databaseUrl, log);
  const calendar = await WorkingCalendar.load(read).catch(async (error: unknown) => {
    await endedWithin(GOODBYE_PATIENCE_MS, database.close());
    throw error;
  });
  const fileAccess = new Map(modules.flatMap(({ fileAccess }) => Object.entries(fileAccess ?? {})));
  const personal = modules.flatMap((module) => module.personal ?? []);
  const disk = new DiskWatch(config.dataDir, overrides.freeBytes);
  const services: Services = {
    ...{ config, log, read, calendar, wakes: tail, fileAccess, personal },
    now: () => clock.now(),
    freeBytes: () => disk.freeBytes(),
  };
  const fork: Fork = () => database.orm.em.fork();
  const addressOf = addressReader(config.trustedProxies, warnOfUnnamedProxy(log));
  warnOfProxyToName(log, config);
  const resolver = modules.find((module) => module.resolveViewer)?.resolveViewer;
  const standings = new Standings();
  const turnstile = new Turnstile({ ...TURN_LIMITS, ...overrides.turns });
  const largeWaiting = new Places();
  const placeOf = (req: IncomingMessage) => standings.placeOf(sessionTokenOf(req, config.publicUrl), addressOf(req));
  const resolveViewer = async (token: string) => {
    const viewer = resolver ? await pulse.whileThere(resolver(services, token)) : null;
    standings.learn(token, viewer);
    return viewer;
  };

  if (config.mode === 'production') metrics.watchProcess(pool, pulse);
  const gate = new Gate(documents, log, pulse, disk);
  const liveServices: Services = { ...services, read: new PoolReadContext(database.livePool) };
  const live = new LiveEngine(liveServices, gate, metrics, () => tail.databaseTime());
  const engine = await startEngine(schema, gate, log);
  const caughtUp = () => pulse.whileThere(tail.read());
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
    pulse,
    turnstile,
    standings,
  });
  const lines = new Lines({ publicUrl: config.publicUrl, addressOf, sockets });
  const routes = new Routes(
    { config, services, gate, schema, metrics, pulse, fork, resolveViewer, addressOf },
    modules.flatMap(({ httpRoutes }) => httpRoutes ?? []),
  );
  const pages = createPages(clientsDir);
  const drawnPages = new DrawnPages({ gate, services, fork, addressOf, publicUrl: config.publicUrl }, clientsDir);
  const reactions = new Reactions(pool, log, modules, ({ position }) => {
    return new GateContext(services, fork, { viewer: null, requestId: `event:${position}`, address: null });
  });
  tail.onRow((wakes) => {
    live.wake(wakes);
    http.kept.drop(wakes);
    drawnPages.forget();
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
  const sealing = new Sealing({ pool, log, now: services.now, dataDir: config.dataDir });
  // What is late depends on today.
  const stopWatchingMidnight = watchMidnight(services.now, () => live.wakeAll());

  /** Until everything runs, changes could be missed: nothing is answered from the database. */
  let started = false;
  const server = createServer({
    connectionsCheckingInterval: 5000,
    // Some clients offer every server HTTP/2 this way: they get their answer as if they had not.
    shouldUpgradeCallback: ({ headers }) => started && headers.upgrade?.toLowerCase() === 'websocket',
  });
  const entrances = new Entrances(server);
  const drain = new Drain(server, entrances);
  server.on('request', (req, res) => {
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

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const target = req.url ?? '/';
    const url = target === '/graphql' ? null : parseUrl(target);
    if (isLargeBody(req)) leaveOnTheWire(req, res);
    transportHeaders(res, config.publicUrl);
    if (namesTwoHosts(req)) {
      res.setHeader('connection', 'close');
      return send(res, 400, 'text/plain; charset=utf-8', 'bad request\n');
    }
    // Whoever watches over this server hears from it, however many wait.
    if (url?.pathname === '/healthz') {
      securityHeaders(req, res);
      return send(res, 200, 'text/plain; charset=utf-8', 'ok\n');
    }
    if (url?.pathname === '/readyz') {
      securityHeaders(req, res);
      return answerReady(res);
    }
    let turn: Turn | null = null;
    try {
      turn = await theirTurn(req, res);
      await answer(req, res, url, turn);
      if (res.statusCode >= 400 && res.statusCode < 500) turn.refused();
    } catch (error) {
      if (!(error instanceof SentAway)) throw error;
      sendAway(res);
    } finally {
      turn?.leave();
    }
  }

  /** What waits holds what came of its body with its head: of large ones only some may wait. */
  async function theirTurn(req: IncomingMessage, res: ServerResponse): Promise<Turn> {
    const place = placeOf(req);
    if (!isLargeBody(req)) return turnstile.enter(place, untilClosed(res));
    // Charged before it comes: a hundred at once are not one.
    place.standing.used(readingMs(req), performance.now());
    if (largeWaiting.total >= MOST_LARGE_WAITING || largeWaiting.of(place.name) >= MOST_LARGE_OF_PLACE)
      throw new SentAway();
    largeWaiting.take(place.name);
    try {
      return await turnstile.enter(place, untilClosed(res));
    } finally {
      largeWaiting.leave(place.name);
    }
  }

  async function answer(req: IncomingMessage, res: ServerResponse, url: URL | null | undefined, turn: Turn) {
    if (url === undefined) return send(res, 400, 'text/plain; charset=utf-8', 'bad request\n');
    if (url === null || url.pathname === '/graphql') {
      // What is answered here is the asker's own; kept answers say otherwise.
      res.setHeader('cache-control', 'no-store');
      if (builds) res.setHeader('x-bandeng-builds', builds);
      return started ? http.handle(req, res, url, turn) : refuseRequest(res, 503, 'STARTING');
    }
    if (url.pathname === '/graphql/line')
      return started ? lines.handle(req, res, turn) : refuseRequest(res, 503, 'STARTING');
    securityHeaders(req, res);
    if (!started && routes.has(req, url)) return refuseRequest(res, 503, 'STARTING');
    if (await routes.handle(req, res, url, turn)) return;
    if (started && (await drawnPages.handle(req, res, url, turn))) return;
    if (pages(req, res, url.pathname)) return;
    send(res, 404, 'text/plain; charset=utf-8', 'not found\n');
  }

  async function whyNotServing(): Promise<string | null> {
    if (drain.isEnding) return 'ending';
    return started ? whyNotReady(database, pulse) : 'starting';
  }

  async function answerReady(res: ServerResponse): Promise<void> {
    const problem = await whyNotServing();
    res.setHeader('cache-control', 'no-store');
    send(res, problem === null ? 200 : 503, 'text/plain; charset=utf-8', `${problem ?? 'ready'}\n`);
  }

  const tellsHow = modules.find((module) => module.howItStands)?.howItStands;
  /** Everything that somebody has to see to, for whoever watches over this server. */
  async function howItStands(): Promise<{ readonly problem: string | null; readonly lines: readonly Standing[] }> {
    const problem = await whyNotServing();
    if (problem !== null || !tellsHow) return { problem, lines: [] };
    const ctx = new GateContext(services, fork, { viewer: null, requestId: 'status', address: null });
    return { problem, lines: await pulse.whileThere(tellsHow(ctx)) };
  }

  let figures: Awaited<ReturnType<typeof serveMetrics>> | null = null;
  let closing: Promise<void> | null = null;

  async function close(): Promise<void> {
    stopWatchingMidnight();
    disk.close();
    const drained = drain.end(DRAINING_PATIENCE_MS);
    await sockets.close();
    live.close();
    await drained;
    const work = (async () => {
      await tail.close();
      await reactions.close();
      await jobs.close();
      if (timetable) await timetable.close();
      await sealing.close();
    })();
    work.catch((err: unknown) => log.error({ err }, 'not everything ended well'));
    // A database that is away will not answer what still waits for it; one that is slow is given its time.
    if (pulse.isAway) connections.cut();
    if (!(await endedWithin(WORK_PATIENCE_MS, work))) log.warn('work was given up to end in time');
    pulse.close();
    await engine.stop();
    await figures?.close();
    if (await endedWithin(GOODBYE_PATIENCE_MS, database.close())) return;
    connections.cut();
  }

  return {
    services,
    schema,
    database,
    live,
    metrics,
    turnstile,
    disk,
    get sockets() {
      return sockets.size;
    },
    async listen() {
      await entrances.open(config.port, config.host);
      pulse.start();
      await disk.start();
      if (config.metrics) figures = await serveMetrics(metrics, config.metrics, () => howItStands());
      await tail.start();
      reactions.start();
      sealing.start();
      if (overrides.runJobs ?? true) {
        jobs.start();
        if (timetable) await timetable.start();
      }
      sockets.attach(server);
      started = true;
      const { port } = server.address() as AddressInfo;
      const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host;
      const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
      return { url, port, metricsUrl: figures?.url ?? null };
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
      closing ??= close();
      return closing;
    },
  };
}

async function whyNotReady(database: Database, pulse: DatabasePulse): Promise<string | null> {
  if (pulse.isAway) return 'database not reachable';
  let problem: string | null = 'database not reachable';
  const asking = migrationState(database.pool).then(({ pending }) => {
    problem = pending.length === 0 ? null : 'database not migrated';
  });
  await endedWithin(READY_PATIENCE_MS, pulse.whileThere(asking));
  return problem;
}

/** Undefined for what is no address at all. */
function parseUrl(target: string): URL | undefined {
  return URL.canParse(target, 'http://localhost') ? new URL(target, 'http://localhost') : undefined;
}
