import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';
import type { Config } from '../../config.js';
import type { Services } from '../context.js';
import { BandengError } from '../errors.js';
import type { Metrics } from '../metrics.js';
import type { Viewer } from '../viewer.js';
import { BodyRefused, BodyTooLarge, bodies } from './bodies.js';
import type { AddressOf } from './client-address.js';
import { chooseCoding, etagUnder, hasAlready } from './content-coding.js';
import { deviceOf } from './device.js';
import { type EngineCall, runThroughEngine } from './engine.js';
import { expectPerson } from './expect-person.js';
import { type AskedOperation, type Gate, isRecord, isRefusal, type OperationParams, outcomeOf } from './gate.js';
import {
  askToComeAgain,
  chooseMediaType,
  JSON_TYPE,
  refuse,
  refuseBody,
  refuseRequest,
  send,
  sendPacked,
} from './http-answer.js';
import { KeptAnswers, type KeptBytes } from './kept-answers.js';
import { isOwnOrigin, isPreflighted } from './origin.js';
import { type Fork, GateContext } from './request-context.js';
import { deviceTokenOf, isSecure, sessionTokenOf } from './session.js';
import type { Turn } from './turnstile.js';

const BODY_LIMIT = 1024 * 1024;

export interface GraphqlHttpParts {
  readonly config: Config;
  readonly services: Services;
  readonly gate: Gate;
  readonly engine: ApolloServer<EngineCall>;
  readonly metrics: Metrics;
  readonly fork: Fork;
  readonly keepAnswers: boolean;
  resolveViewer(token: string): Promise<Viewer | null>;
  readonly addressOf: AddressOf;
  /** Resolves once this process has heard of everything committed so far. */
  caughtUp(): Promise<void>;
}

/** GraphQL over HTTP: what is kept leaves at once, everything else passes the gate and then Apollo. */
export class GraphqlHttp {
  readonly kept: KeptAnswers;
  readonly #parts: GraphqlHttpParts;
  readonly #log: Logger;

  constructor(parts: GraphqlHttpParts) {
    this.#parts = parts;
    this.#log = parts.services.log;
    this.kept = new KeptAnswers(async (asked) => {
      // As nobody: what is kept for everyone may not depend on who asked first.
      const requestId = randomUUID();
      const context = new GateContext(parts.services, parts.fork, { viewer: null, requestId, address: null });
      const result = await parts.gate.execute(asked, context, requestId);
      return { body: JSON.stringify(result), outcome: outcomeOf(result) };
    }, parts.services.now);
  }

  async handle(req: IncomingMessage, res: ServerResponse, url: URL | null, turn: Turn): Promise<void> {
    const { config } = this.#parts;
    if (!isOwnOrigin(req, config.publicUrl)) return refuseRequest(res, 403, 'ORIGIN');
    const mediaType = chooseMediaType(req.headers.accept);
    if (mediaType === null) return refuseRequest(res, 406, 'ACCEPT');
    let sent: string;
    if (req.method === 'POST') {
      if (!isJson(req.headers['content-type'])) return refuseRequest(res, 415, 'CONTENT_TYPE');
      try {
        bodies.comesFrom(req, { address: this.#parts.addressOf(req), person: null, turn });
        sent = (await bodies.read(req, BODY_LIMIT)).toString();
      } catch (error) {
        if (error instanceof BodyTooLarge || error instanceof BodyRefused) refuseBody(res, error);
        return;
      } finally {
        bodies.release(req);
      }
    } else if (req.method === 'GET') {
      if (!isPreflighted(req)) return refuseRequest(res, 400, 'CSRF');
      sent = req.url ?? '';
    } else return refuseRequest(res, 405, 'METHOD', { allow: 'GET, POST' });

    const kept = this.kept.known(sent);
    if (kept) return this.#sendKept(req, res, mediaType, kept);
    const params = req.method === 'POST' ? paramsOfBody(sent) : paramsOfUrl(url ?? new URL(sent, 'http://localhost'));
    if (params === null) return refuseRequest(res, 400, 'JSON');
    await this.#run(req, res, mediaType, params, sent, turn);
  }

  async #run(
    req: IncomingMessage,
    res: ServerResponse,
    mediaType: string,
    params: OperationParams,
    sent: string,
    turn: Turn,
  ): Promise<void> {
    const { gate, services, fork, engine, metrics } = this.#parts;
    const startedAt = performance.now();
    const requestId = randomUUID();
    let asked: AskedOperation | null = null;
    let outcome = 'OK';
    let context: GateContext | null = null;
    try {
      asked = gate.find(params);
      const { operation } = asked;
      if (operation.node.operation === 'subscription')
        throw new BandengError('BAD_USER_INPUT', { rule: 'SUBSCRIPTION_OVER_HTTP' });
      if (req.method === 'GET' && operation.node.operation !== 'query') {
        outcome = 'BAD_USER_INPUT';
        return refuseRequest(res, 405, 'METHOD', { allow: 'POST' });
      }
      if (operation.kept && this.#parts.keepAnswers) {
        gate.admit(asked, null);
        const kept = await this.kept.answer(asked, sent);
        outcome = kept.outcome;
        return this.#sendKept(req, res, mediaType, kept);
      }
      const token = sessionTokenOf(req, this.#parts.config.publicUrl);
      const viewer = token === null ? null : await this.#parts.resolveViewer(token);
      expectPerson(req, viewer);
      gate.admit(asked, viewer);
      const address = this.#parts.addressOf(req);
      const device = deviceOf(req.headers['user-agent']);
      const deviceToken = deviceTokenOf(req, this.#parts.config.publicUrl);
      context = new GateContext(services, fork, { viewer, requestId, address, device, deviceToken });
      const call: EngineCall = { asked, context, accept: mediaType, ran: { result: null } };
      const answer = await runThroughEngine(engine, call);
      // Whoever changed something finds it changed, on kept boards too.
      if (operation.node.operation === 'mutation') await this.#parts.caughtUp().catch(() => undefined);
      const { result } = call.ran;
      // What never reached the executor was turned away by Apollo.
      outcome = result ? outcomeOf(result) : 'BAD_USER_INPUT';
      const cookies = context.cookies(isSecure(this.#parts.config.publicUrl));
      if (cookies.length > 0) res.setHeader('set-cookie', cookies);
      const refused = result !== null && result.data === undefined;
      const away = result?.errors?.some(({ extensions }) => extensions.code === 'UNAVAILABLE') ?? false;
      if (away) askToComeAgain(res);
      const status = away ? 503 : refused && mediaType !== JSON_TYPE ? 400 : answer.status;
      // Where secrets are made (codes, tokens, sessions) lengths tell nothing: docs/security.md.
      if (operation.node.operation === 'query' && cookies.length === 0)
        await sendPacked(res, status, answer.contentType, answer.body);
      else send(res, status, answer.contentType, answer.body);
    } catch (error) {
      const presented = gate.present(error, requestId, asked?.operation);
      outcome = String(presented.extensions.code);
      refuse(res, mediaType, presented);
    } finally {
      if (isRefusal(outcome) || (context?.guesses ?? 0) > 0) turn.refused();
      else if (outcome === 'OK') turn.answered();
      const ms = performance.now() - startedAt;
      const operation = asked?.operation.label ?? 'none';
      metrics.requests.observe({ operation, outcome }, ms / 1000);
      this.#log.info({ operation, outcome, ms: Math.round(ms * 10) / 10, requestId }, 'request');
    }
  }

  async #sendKept(req: IncomingMessage, res: ServerResponse, mediaType: string, kept: KeptBytes): Promise<void> {
    this.#parts.metrics.kept.inc();
    if (kept.outcome === 'UNAVAILABLE') askToComeAgain(res);
    const status = kept.outcome === 'UNAVAILABLE' ? 503 : 200;
    const { bytes, coding } = await kept.under(chooseCoding(req.headers['accept-encoding']));
    const etag = etagUnder(kept.etag, coding);
    res.setHeader('etag', etag);
    res.setHeader('vary', 'accept, accept-encoding');
    if (req.method === 'GET') {
      res.setHeader('cache-control', 'no-cache');
      if (status === 200 && hasAlready(req.headers['if-none-match'], etag)) {
        res.statusCode = 304;
        res.end();
        return;
      }
    }
    if (coding !== 'identity') res.setHeader('content-encoding', coding);
    send(res, status, `${mediaType}; charset=utf-8`, bytes);
  }
}

function isJson(contentType: string | undefined): boolean {
  return contentType === JSON_TYPE || (contentType !== undefined && /^application\/json\s*(?:;|$)/i.test(contentType));
}

function paramsOfBody(text: string): OperationParams | null {
  try {
    const body: unknown = JSON.parse(text);
    return isRecord(body) ? body : null;
  } catch {
    return null;
  }
}

function paramsOfUrl({ searchParams }: URL): OperationParams | null {
  try {
    const json = (name: string) => {
      const value = searchParams.get(name);
      return value === null ? null : (JSON.parse(value) as unknown);
    };
    return {
      query: searchParams.get('query'),
      documentId: searchParams.get('documentId'),
      operationName: searchParams.get('operationName'),
      variables: json('variables'),
      extensions: json('extensions'),
    };
  } catch {
    return null;
  }
}
