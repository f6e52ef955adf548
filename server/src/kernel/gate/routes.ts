import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../../config.js';
import type { Services } from '../context.js';
import type { DatabasePulse } from '../database-pulse.js';
import { BandengError } from '../errors.js';
import type { Metrics } from '../metrics.js';
import type { HttpRoute } from '../module.js';
import { actorOf } from '../transaction.js';
import type { Viewer } from '../viewer.js';
import { bodies } from './bodies.js';
import type { AddressOf } from './client-address.js';
import { deviceOf } from './device.js';
import { expectPerson } from './expect-person.js';
import type { Gate } from './gate.js';
import { GRAPHQL_TYPE, refuse, refuseRequest } from './http-answer.js';
import { isNavigation, isOwnOrigin } from './origin.js';
import { registeredQuery } from './registered-query.js';
import { type Fork, GateContext } from './request-context.js';
import { deviceTokenOf, isSecure, sessionTokenOf } from './session.js';
import type { Turn } from './turnstile.js';

interface RouteParts {
  readonly config: Config;
  readonly services: Services;
  readonly gate: Gate;
  readonly schema: GraphQLSchema;
  readonly metrics: Metrics;
  readonly pulse: Pick<DatabasePulse, 'whileThere'>;
  readonly fork: Fork;
  resolveViewer(token: string): Promise<Viewer | null>;
  readonly addressOf: AddressOf;
}

/** The ways in beside GraphQL: files going up and down. Their errors are the same codes. */
export class Routes {
  readonly #parts: RouteParts;
  readonly #routes: readonly { readonly route: HttpRoute; readonly match: RegExp }[];

  constructor(parts: RouteParts, routes: readonly HttpRoute[]) {
    this.#parts = parts;
    this.#routes = routes.map((route) => ({ route, match: patternOf(route.pattern) }));
  }

  has(req: IncomingMessage, url: URL): boolean {
    return this.#routes.some(({ route, match }) => route.method === req.method && match.test(url.pathname));
  }

  /** Handles the request if a route is there for it; answers false otherwise. */
  async handle(req: IncomingMessage, res: ServerResponse, url: URL, turn: Turn): Promise<boolean> {
    for (const { route, match } of this.#routes) {
      if (route.method !== req.method) continue;
      const found = match.exec(url.pathname);
      if (!found) continue;
      await this.#run(route, req, res, url, found.groups ?? {}, turn);
      if (res.statusCode < 400) turn.answered();
      return true;
    }
    return false;
  }

  async #run(
    route: HttpRoute,
    req: IncomingMessage,
    res: ServerResponse,
    url: URL,
    groups: Record<string, string>,
    turn: Turn,
  ): Promise<void> {
    const { config, services, gate, schema, metrics, pulse, fork } = this.#parts;
    const isLedHere = route.fromElsewhere && route.method === 'GET' && isNavigation(req);
    if (!isLedHere && !isOwnOrigin(req, config.publicUrl)) return refuseRequest(res, 403, 'ORIGIN');
    const requestId = randomUUID();
    const startedAt = performance.now();
    let outcome = 'OK';
    try {
      const token = sessionTokenOf(req, config.publicUrl);
      const viewer = token === null ? null : await this.#parts.resolveViewer(token);
      expectPerson(req, viewer);
      if (!route.open) admit(viewer);
      const address = this.#parts.addressOf(req);
      const device = deviceOf(req.headers['user-agent']);
      const deviceToken = deviceTokenOf(req, config.publicUrl);
      const ctx = new GateContext(services, fork, { viewer, requestId, address, device, deviceToken });
      bodies.comesFrom(req, { address, person: actorOf(viewer).id, turn });
      if (route.method !== 'GET') gate.expectRoom();
      const params = Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decoded(value)]));
      const registered = (documentId: string) => registeredQuery(gate, schema, ctx, documentId);
      const keepCookies = () => {
        const cookies = ctx.cookies(isSecure(config.publicUrl));
        if (cookies.length > 0) res.setHeader('set-cookie', cookies);
      };
      await pulse.whileThere(route.handle(req, res, { ctx, params, url, registered, keepCookies }));
      if (res.statusCode >= 400) outcome = `HTTP_${res.statusCode}`;
    } catch (error) {
      const presented = gate.present(error, requestId);
      outcome = String(presented.extensions.code);
      if (res.headersSent) res.destroy();
      else if (outcome === 'NOT_FOUND') refuseRequest(res, 404, 'NOT_FOUND');
      else refuse(res, GRAPHQL_TYPE, presented);
    } finally {
      bodies.release(req);
      const ms = performance.now() - startedAt;
      const operation = `${route.method} ${route.pattern}`;
      metrics.requests.observe({ operation, outcome }, ms / 1000);
      services.log.info({ operation, outcome, ms: Math.round(ms * 10) / 10, requestId }, 'request');
    }
  }
}

/** Matches a path with `:names`. */
export function patternOf(pattern: string): RegExp {
  const parts = pattern
    .split('/')
    .map((part) => (part.startsWith(':') ? `(?<${part.slice(1)}>[^/]+)` : part.replaceAll('.', '\\.')));
  return new RegExp(`^${parts.join('/')}$`);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Whoever is signed in, with a password of their own. */
function admit(viewer: Viewer | null): void {
  if (viewer === null) throw new BandengError('UNAUTHENTICATED');
  if (viewer.kind !== 'ACCOUNT') return;
  if (viewer.mustChangePassword) throw new BandengError('PASSWORD_CHANGE_REQUIRED');
  if (viewer.mustSetSecondFactor) throw new BandengError('SECOND_FACTOR_REQUIRED');
}
