import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { dayInChina } from '../clock.js';
import type { LiveContext, RequestContext, Services } from '../context.js';
import type { ReadContext } from '../read.js';
import type { Viewer } from '../viewer.js';
import { deviceCookie, sessionCookie } from './session.js';

/** Forks a fresh unit of work. */
export type Fork = () => SqlEntityManager;

interface Asker {
  readonly viewer: Viewer | null;
  readonly requestId: string;
  readonly address: string | null;
  readonly device?: string | null;
  readonly deviceToken?: string | null;
}

/** One request's context. The unit of work is made only when a command asks for it. */
export class GateContext implements RequestContext {
  readonly services: Services;
  readonly viewer: Viewer | null;
  readonly requestId: string;
  readonly address: string | null;
  readonly device: string | null;
  readonly #deviceToken: string | null;
  turnAt?: number;
  guesses = 0;
  /** undefined: leave the browser's cookie alone; null: end the session. */
  newSession: string | null | undefined = undefined;
  newDevice: string | null = null;
  readonly #fork: Fork;
  #em: SqlEntityManager | null = null;

  constructor(services: Services, fork: Fork, asker: Asker) {
    this.services = services;
    this.#fork = fork;
    this.viewer = asker.viewer;
    this.requestId = asker.requestId;
    this.address = asker.address;
    this.device = asker.device ?? null;
    this.#deviceToken = asker.deviceToken ?? null;
  }

  /** Also one that it was given in the course of this request. */
  get deviceToken(): string | null {
    return this.newDevice ?? this.#deviceToken;
  }

  get read(): ReadContext {
    return this.services.read;
  }

  get em(): SqlEntityManager {
    this.#em ??= this.#fork();
    return this.#em;
  }

  setSession(token: string | null): void {
    this.newSession = token;
  }

  rememberDevice(token: string): void {
    if (this.newDevice === token) return;
    this.newDevice = token;
  }

  /** What the browser is to keep from now on, and no longer. */
  cookies(secure: boolean): string[] {
    const { newSession, newDevice } = this;
    return [
      ...(newSession === undefined ? [] : [sessionCookie(newSession, secure)]),
      ...(newDevice === null ? [] : [deviceCookie(newDevice, secure)]),
    ];
  }

  now(): Date {
    return this.services.now();
  }

  today(): string {
    return dayInChina(this.services.now());
  }
}

export function liveContext(services: Services, audience: string): LiveContext {
  return {
    services,
    read: services.read,
    audience,
    now: () => services.now(),
    today: () => dayInChina(services.now()),
  };
}
