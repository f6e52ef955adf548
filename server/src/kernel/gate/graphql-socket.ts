import { randomUUID } from 'node:crypto';
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { handleProtocols, makeServer, type Server as ProtocolServer } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Config } from '../../config.js';
import type { Services } from '../context.js';
import type { DatabasePulse } from '../database-pulse.js';
import { BandengError } from '../errors.js';
import { textFrame } from '../live/frames.js';
import type { LiveEngine, WatchRequest } from '../live/live-engine.js';
import { someAtATime } from '../live/some-at-a-time.js';
import type { Wake } from '../live/wakes.js';
import type { Metrics } from '../metrics.js';
import type { Viewer } from '../viewer.js';
import type { Capacity } from './capacity.js';
import { type Carrier, SocketCarrier } from './carrier.js';
import type { AddressOf } from './client-address.js';
import { Connection, type Eyes, UNKNOWN } from './connection.js';
import { type AskedOperation, type Gate, isRecord, isRefusal, outcomeOf } from './gate.js';
import { namesTwoHosts } from './http-front.js';
import { inTurnById } from './in-turn-by-id.js';
import { isOwnOrigin } from './origin.js';
import { Pacer, SPEECH } from './pacer.js';
import { Holdings, Places } from './places.js';
import { type Fork, GateContext } from './request-context.js';
import { bearerOf, sessionTokenOf } from './session.js';
import { SignsOfLife } from './signs-of-life.js';
import type { Place, Standings } from './standing.js';
import { SentAway, type Turn, type Turnstile, untilClosed } from './turnstile.js';
import { type Watching, watchRequest } from './watch-request.js';

const FRAME_LIMIT = 64 * 1024;
/** Fragments of one message that may wait for their last. */
const MAX_FRAGMENTS = 64;
const INIT_WAIT_MS = 5000;
/** Clients say that they are behind when they miss one and more. */
const HEARTBEAT_MS = 5000;
/** Heartbeats a socket may leave unanswered: a telephone's signal may be gone for a while. */
const PATIENT_BEATS = 3;
const MAX_SUBSCRIPTIONS_PER_SOCKET = 100;
/** Most different live views of one session, wherever it is open. */
const MAX_VIEWS_PER_SESSION = 100;
/** Most live views of the house: each is read when it wakes. */
const MAX_VIEWS = 3000;
/** Our clients' names have 32 characters, others' UUIDs 36. */
const MAX_NAME_LENGTH = 128;
/** A sign of life says the time, and is repeated in its answer. */
const MAX_SIGN_LENGTH = 1000;
/** Seconds after which somebody who was told that there is no room may try again. */
const COME_AGAIN_S = 10;
/** Every signed-in socket's session is looked at again within this many heartbeats. */
const RECHECK_ROUNDS = 12;
/** Whoever is not let in hears so after a moment: who asks again at once asks once in that time. */
const SENT_AWAY_AFTER_MS = 1000;
/** What a socket that floods counts among the refusals of where it comes from. */
const REFUSALS_OF_A_FLOOD = 50;
const POLICY_VIOLATION = 1008;
const BAD_REQUEST = 4400;
const FORBIDDEN = 4403;
const TRY_AGAIN_LATER = 1013;
const SIGN_OF_LIFE = /"type"\s*:\s*"p[io]ng"/;

export interface GraphqlSocketParts {
  readonly config: Config;
  readonly capacity: Capacity;
  /** Which builds of the clients this server has. */
  readonly builds: string;
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly gate: Gate;
  readonly live: LiveEngine;
  readonly metrics: Metrics;
  readonly fork: Fork;
  resolveViewer(token: string): Promise<Viewer | null>;
  readonly addressOf: AddressOf;
  readonly pulse: Pick<DatabasePulse, 'whileThere'>;
  readonly turnstile: Turnstile;
  readonly standings: Standings;
}

/** What an admitted operation carries from the gate to its execution. */
interface SocketCall {
  readonly connection: Connection;
  readonly asked: AskedOperation;
  readonly requestId: string;
  readonly watch: Watching | null;
  readonly subscriptionId: string;
  /** How often standings had changed when this began. */
  readonly changes: number;
}

type Extra = { readonly connection: Connection };

/**
 * GraphQL over WebSocket (graphql-transport-ws). The protocol is graphql-ws's; operations pass the same gate as over
 * HTTP; live views are pushed past it, as frames shared by everyone who watches the same.
 */
export class GraphqlSocket {
  readonly #parts: GraphqlSocketParts;
  readonly #log: Logger;
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: FRAME_LIMIT,
    maxFragments: MAX_FRAGMENTS,
    perMessageDeflate: false,
    autoPong: false,
    handleProtocols,
  });
  readonly #protocol: ProtocolServer<Extra>;
  readonly #connections = new Set<Connection>();
  readonly #places = new Places();
  readonly #holdings = new Holdings();
  #strangers = 0;
  readonly #heartbeat: NodeJS.Timeout;
  #round = 0;
  #standingChanges = 0;

  constructor(parts: GraphqlSocketParts) {
    this.#parts = parts;
    this.#log = parts.services.log;
    this.#protocol = makeServer<Record<string, unknown>, Extra>({
      connectionInitWaitTimeout: INIT_WAIT_MS,
      onConnect: async ({ extra, connectionParams }) => this.#signIn(extra.connection, connectionParams),
      onSubscribe: ({ extra }, id, payload) => this.#admit(extra.connection, id, payload),
      execute: (args) => this.#execute(args.contextValue as SocketCall),
      subscribe: (args) => this.#watch(args.contextValue as SocketCall) as never,
      onError: (_ctx, _id, _payload, errors) => errors.map((error) => parts.gate.present(error, 'socket').toJSON()),
    });
    this.#heartbeat = setInterval(() => void this.#beat(), HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  attach(http: HttpServer): void {
    http.on('upgrade', (req, socket, head) => this.#upgrade(req, socket, head));
  }

  get size(): number {
    return this.#connections.size;
  }

  /** Sessions that ended or changed: their sockets close, and come back as whoever they are now. */
  wake(wakes: readonly Wake[]): void {
    for (const { view, id } of wakes) {
      if (view === 'standing') this.#lookAgain(id);
      if (view !== 'session') continue;
      for (const connection of this.#connections) if (concerns(connection.viewer, id)) void this.#recheck(connection);
    }
  }

  /** Somebody stands elsewhere in the thing with this id: their sockets close, and come back with the eyes they have now. */
  #lookAgain(id: string): void {
    this.#standingChanges += 1;
    for (const connection of this.#connections) {
      for (const eyes of connection.eyes.values()) if (eyes.watch.id === id) void this.#compare(connection, eyes);
    }
  }

  async #compare({ carrier, viewer }: Connection, { asked, watch }: Eyes): Promise<void> {
    try {
      const now = await this.#watchRequest(asked, viewer);
      if (now.audience === watch.audience) return;
    } catch (err) {
      this.#log.error({ err }, 'standing could not be checked');
    }
    carrier.close(FORBIDDEN, 'Forbidden');
  }

  async close(): Promise<void> {
    clearInterval(this.#heartbeat);
    const gone = [...this.#connections].map(({ waits }) => new Promise<void>((resolve) => waits.add(resolve)));
    for (const { carrier } of this.#connections) carrier.close(1001, 'Going away');
    const patience = setTimeout(() => {
      for (const { carrier } of this.#connections) carrier.terminate();
    }, 1000);
    await Promise.all(gone);
    clearTimeout(patience);
    this.#server.close();
  }

  #upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = req.url?.split('?')[0];
    // Nobody else listens while it is being refused.
    socket.on('error', () => undefined);
    if (namesTwoHosts(req)) reject(socket, '400 Bad Request');
    else if (path !== '/graphql') reject(socket, '404 Not Found');
    else if (!isOwnOrigin(req, this.#parts.config.publicUrl)) reject(socket, '403 Forbidden');
    else void this.#letIn(req, socket, head);
  }

  async #letIn(req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { turnstile, standings, addressOf } = this.#parts;
    const comeAgain = () => reject(socket, '503 Service Unavailable', `Retry-After: ${COME_AGAIN_S}\r\n`);
    let turn: Turn;
    try {
      const place = standings.placeOf(this.#tokenOf(req), addressOf(req));
      turn = await turnstile.enter(place, untilClosed(socket));
    } catch {
      setTimeout(comeAgain, SENT_AWAY_AFTER_MS).unref();
      return;
    }
    if (this.hasRoom(req))
      this.#server.handleUpgrade(req, socket, head, (ws) => this.open(new SocketCarrier(ws, req.socket), req));
    else {
      turn.refused();
      comeAgain();
    }
    turn.leave();
  }

  /** Whether one more may come, all told and from where this one comes. */
  hasRoom(req: IncomingMessage): boolean {
    const { capacity, addressOf } = this.#parts;
    return (
      this.#places.total < capacity.sockets && this.#places.of(addressOf(req) ?? UNKNOWN) < capacity.socketsPerAddress
    );
  }

  /** A client has come, on whatever carries its messages. */
  open(carrier: Carrier, req: IncomingMessage): void {
    const connection = new Connection(carrier, this.#parts.addressOf(req), this.#tokenOf(req));
    this.#connections.add(connection);
    this.#places.take(connection.neighbourhood);
    this.#parts.metrics.sockets.inc();
    this.#listen(connection);
  }

  #listen(connection: Connection): void {
    const { carrier } = connection;
    const speech = new Pacer(connection.ear, SPEECH);
    const signs = new SignsOfLife(carrier, connection.ear, () => {
      // Whoever comes back and goes on like this is refused more and more, and waits behind the others.
      this.#placeOf(connection).standing.refused(performance.now(), REFUSALS_OF_A_FLOOD);
      this.#hangUpOn(connection, POLICY_VIOLATION, 'Too many signs of life');
    });
    let hear: (text: string) => void = () => undefined;
    const closed = this.#protocol.opened(
      {
        protocol: carrier.protocol,
        send: (data) =>
          new Promise((resolve, reject) => {
            if (!carrier.isOpen) return resolve();
            if (connection.letsGoUnread()) return resolve();
            carrier.send(data, (error) => (error ? reject(error) : resolve()));
          }),
        close: (code, reason) => carrier.close(code ?? 1000, reason ?? ''),
        onMessage: (receive) => {
          hear = inTurnById(receive, (err) => {
            if (!carrier.isOpen) return;
            this.#log.error({ err }, 'socket message failed');
            carrier.close(4500, 'Internal server error');
          });
        },
      },
      { connection },
    );
    carrier.listen({
      said: (text) => {
        connection.unanswered = 0;
        if (SIGN_OF_LIFE.test(text)) {
          if (text.length > MAX_SIGN_LENGTH) return this.#hangUpOn(connection, BAD_REQUEST, 'Invalid message received');
          // One too many is not answered.
          if (!signs.heard()) return;
        }
        speech.heard();
        connection.ear.hear(() => hear(text));
      },
      pinged: (data) => signs.pinged(data, () => !connection.letsGoUnread()),
      ponged: () => {
        signs.heard();
        connection.unanswered = 0;
      },
      asked: () => {
        connection.unanswered = 0;
      },
      drained: () => connection.catchUp(),
      closed: (code, reason) => {
        this.#leave(connection);
        closed(code, reason).catch(() => undefined);
      },
    });
  }

  #leave(connection: Connection): void {
    this.#connections.delete(connection);
    this.#places.leave(connection.neighbourhood);
    if (connection.isStranger) this.#strangers -= 1;
    this.#parts.metrics.sockets.dec();
    for (const giveUp of connection.waits) giveUp();
    for (const watch of connection.watches) watch.stop();
  }

  /** Says why and lets go: of what still comes nothing is read, and nobody waits for those who do not read it. */
  #hangUpOn({ carrier, ear }: Connection, code: number, reason: string): void {
    carrier.close(code, reason);
    ear.close();
    setTimeout(() => carrier.terminate(), SENT_AWAY_AFTER_MS).unref();
  }

  #tokenOf(req: IncomingMessage): string | null {
    return sessionTokenOf(req, this.#parts.config.publicUrl);
  }

  #placeOf({ token, address }: Connection): Place {
    return this.#parts.standings.placeOf(token, address);
  }

  async #signIn(
    connection: Connection,
    params: Record<string, unknown> | undefined,
  ): Promise<boolean | Record<string, unknown>> {
    const bearer = bearerOf(params?.authorization);
    if (bearer) connection.token = bearer;
    if (connection.token !== null) connection.viewer = await this.#inTurn(connection, connection.token);
    // A cookie may be stale; a token given on purpose must be good.
    if (bearer && connection.viewer === null) return false;
    if (connection.viewer === null && connection.carrier.isOpen) {
      if (this.#strangers >= this.#parts.capacity.strangers) {
        connection.carrier.close(TRY_AGAIN_LATER, 'Try again later');
        return false;
      }
      connection.isStranger = true;
      this.#strangers += 1;
    }
    const { builds, services } = this.#parts;
    return { serverTime: services.now().toISOString(), ...(builds ? { builds } : {}) };
  }

  async #inTurn(connection: Connection, token: string): Promise<Viewer | null> {
    const turn = await this.#parts.turnstile.enter(this.#placeOf(connection), connection.untilGone);
    try {
      const viewer = await this.#parts.resolveViewer(token);
      if (viewer === null) turn.refused();
      return viewer;
    } finally {
      turn.leave();
    }
  }

  async #admit(connection: Connection, id: string, payload: unknown): Promise<ExecutionArgs | GraphQLError[]> {
    const { gate, schema, turnstile } = this.#parts;
    const requestId = randomUUID();
    const changes = this.#standingChanges;
    let asked: AskedOperation | null = null;
    let turn: Turn | null = null;
    // Taken before anything is waited for: those asked for meanwhile count too.
    connection.slots += 1;
    try {
      if (id.length > MAX_NAME_LENGTH) {
        connection.carrier.close(BAD_REQUEST, 'Invalid message received');
        throw new BandengError('BAD_USER_INPUT', { rule: 'SUBSCRIPTION_ID' });
      }
      if (!isRecord(payload)) throw new BandengError('BAD_USER_INPUT', { rule: 'PAYLOAD' });
      if (connection.slots > MAX_SUBSCRIPTIONS_PER_SOCKET) throw new BandengError('TOO_MANY_REQUESTS');
      turn = await turnstile.enter(this.#placeOf(connection), connection.untilGone);
      asked = gate.find(payload);
      gate.admit(asked, connection.viewer);
      const { operation, variables } = asked;
      const watch =
        operation.node.operation === 'subscription' ? await this.#watchRequest(asked, connection.viewer) : null;
      if (watch) this.#hold(connection, watch);
      turn.answered();
      const contextValue: SocketCall = { connection, asked, requestId, watch, subscriptionId: id, changes };
      return {
        schema,
        document: operation.document,
        operationName: operation.name,
        variableValues: variables,
        contextValue,
      };
    } catch (error) {
      connection.slots -= 1;
      const presented = gate.present(
        error instanceof SentAway ? new BandengError('TOO_MANY_REQUESTS') : error,
        requestId,
        asked?.operation,
      );
      const outcome = String(presented.extensions.code);
      if (isRefusal(outcome)) turn?.refused();
      this.#account(asked, outcome, 0, requestId);
      return [presented];
    } finally {
      turn?.leave();
    }
  }

  /** Who may watch is asked of the database: while it is away, nobody waits for it. */
  #watchRequest(asked: AskedOperation, viewer: Viewer | null): Promise<Watching> {
    const { pulse, services } = this.#parts;
    return pulse.whileThere(watchRequest(asked, viewer, services));
  }

  /** A view more for this address and session, or TOO_MANY_REQUESTS. What others watch already costs nothing. */
  #hold(connection: Connection, { key }: WatchRequest): void {
    const { live, capacity } = this.#parts;
    const { holders } = connection;
    const mayHold = holders.every(({ name, isSession }) =>
      this.#holdings.allows(name, key, isSession ? MAX_VIEWS_PER_SESSION : capacity.viewsPerAddress),
    );
    if (!mayHold || (live.size >= MAX_VIEWS && !live.has(key))) throw new BandengError('TOO_MANY_REQUESTS');
    for (const { name } of holders) this.#holdings.hold(name, key);
  }

  #release(connection: Connection, { key }: WatchRequest): void {
    for (const { name } of connection.holders) this.#holdings.release(name, key);
  }

  async #execute({ connection, asked, requestId }: SocketCall) {
    const { gate, services, fork, turnstile } = this.#parts;
    const startedAt = performance.now();
    let turn: Turn | null = null;
    try {
      const { viewer, address } = connection;
      turn = await turnstile.enter(this.#placeOf(connection), connection.untilGone);
      const context = new GateContext(services, fork, { viewer, requestId, address });
      const result = await gate.execute(asked, context, requestId);
      if (isRefusal(outcomeOf(result)) || context.guesses > 0) turn.refused();
      this.#account(asked, outcomeOf(result), performance.now() - startedAt, requestId);
      return result;
    } catch (error) {
      if (!(error instanceof SentAway)) throw error;
      return { errors: [gate.present(new BandengError('TOO_MANY_REQUESTS'), requestId, asked.operation)] };
    } finally {
      turn?.leave();
      connection.slots -= 1;
    }
  }

  /** An iterator that never yields: frames reach the socket past it. It ends when the client or the socket does. */
  #watch({ connection, asked, watch, subscriptionId, requestId, changes }: SocketCall): AsyncGenerator<never> {
    if (!watch) throw new Error('not a live view');
    let end: () => void = () => undefined;
    const ended = new Promise<IteratorResult<never>>((resolve) => {
      end = () => resolve({ done: true, value: undefined });
    });
    const running = this.#parts.live.watch(watch, subscriptionId, connection);
    connection.watches.add(running);
    if (watch.personal) {
      const eyes = { asked, watch };
      connection.eyes.set(running, eyes);
      // Whose eyes these are was asked before: since then somebody's standing changed, maybe theirs.
      if (changes !== this.#standingChanges) void this.#compare(connection, eyes);
    }
    this.#account(asked, 'OK', 0, requestId);
    let isRunning = true;
    const finish = () => {
      if (isRunning) {
        connection.slots -= 1;
        this.#release(connection, watch);
      }
      isRunning = false;
      running.stop();
      connection.watches.delete(running);
      connection.eyes.delete(running);
      end();
      return ended;
    };
    return {
      next: () => ended,
      return: finish,
      throw: finish,
      [Symbol.asyncIterator]() {
        return this;
      },
      [Symbol.asyncDispose]: async () => void finish(),
    } as AsyncGenerator<never>;
  }

  #account(asked: AskedOperation | null, outcome: string, ms: number, requestId: string): void {
    const operation = asked?.operation.label ?? 'none';
    this.#parts.metrics.requests.observe({ operation, outcome }, ms / 1000);
    this.#log.info({ operation, outcome, ms: Math.round(ms * 10) / 10, requestId, over: 'socket' }, 'request');
  }

  async #recheck(connection: Connection): Promise<void> {
    if (connection.token === null || connection.viewer === null) return;
    let now: Viewer | null;
    try {
      now = await this.#parts.resolveViewer(connection.token);
    } catch (err) {
      this.#log.error({ err }, 'session could not be checked');
      return;
    }
    if (JSON.stringify(now) !== JSON.stringify(connection.viewer)) connection.carrier.close(FORBIDDEN, 'Forbidden');
  }

  /** Server time to everyone, from which clients draw countdowns; sockets that went silent are let go. */
  async #beat(): Promise<void> {
    const payload = { serverTime: this.#parts.services.now().toISOString() };
    const frame = textFrame(JSON.stringify({ type: 'ping', payload }));
    this.#round = (this.#round + 1) % RECHECK_ROUNDS;
    let turn = 0;
    await someAtATime(this.#connections, (connection) => {
      if (connection.unanswered >= PATIENT_BEATS) return connection.carrier.terminate();
      // What waits at the door is not read: its answer may lie on the wire.
      if (connection.waits.size === 0) connection.unanswered += 1;
      connection.write(frame);
      turn = (turn + 1) % RECHECK_ROUNDS;
      if (turn === this.#round && connection.viewer) void this.#recheck(connection);
    });
  }
}

function concerns(viewer: Viewer | null, id: string): boolean {
  if (!viewer) return false;
  if (viewer.sessionId === id) return true;
  if (viewer.kind === 'ACCOUNT') return viewer.accountId === id;
  return viewer.kind === 'GUEST' ? viewer.participantId === id : viewer.screenId === id;
}

/** Tells why and lets go, without waiting for the other side to do the same. */
function reject(socket: Duplex, status: string, headers = ''): void {
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\n${headers}Connection: close\r\nContent-Length: 0\r\n\r\n`);
}
