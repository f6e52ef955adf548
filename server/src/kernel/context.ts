import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import type { Wakes } from './live/wakes.js';
import type { FileAccess } from './module.js';
import type { PersonalData } from './personal.js';
import type { ReadContext } from './read.js';
import type { LinkHolder, Viewer } from './viewer.js';

/** What lives as long as the app: shared by all requests, injected by `createApp`, replaced by tests. */
export interface Services {
  readonly config: Config;
  readonly log: Logger;
  readonly read: ReadContext;
  readonly calendar: WorkingCalendar;
  readonly wakes: Wakes;
  /** By kind of record, as the modules bring it. */
  readonly fileAccess: ReadonlyMap<string, FileAccess>;
  /** What is kept of people, as the modules declare it. */
  readonly personal: readonly PersonalData[];
  now(): Date;
  /** How much room there is where the database lies, or beside the server; null where nobody can say. */
  freeBytes(): Promise<number | null>;
}

/** What one request, one socket operation, one command-line call or one reaction may use. */
export interface RequestContext {
  readonly services: Services;
  readonly read: ReadContext;
  /** A fresh unit of work. Commands use the one of their transaction instead. */
  readonly em: SqlEntityManager;
  readonly viewer: Viewer | null;
  /** In whose name this is done by a personal link; there is no viewer then. */
  readonly link?: LinkHolder;
  readonly requestId: string;
  /** Where the request came from (for lock-out counts only); null inside the server. Never logged. */
  readonly address: string | null;
  /** Browser and system of the device, as it said; null when it did not say or nobody is there. */
  readonly device?: string | null;
  /** By which the device is known to accounts that signed in on it before; null on a new one. Never logged. */
  readonly deviceToken?: string | null;
  /** When it got its turn behind others of its address; Infinity while it waits. Waiting is not counted as its time. */
  turnAt?: number;
  /** Tries at something secret that were taken here and not given back. By these the door knows who guesses. */
  guesses?: number;
  /** Cookies to set on the answer. Ignored over WebSocket, where signing in is refused. */
  setSession(token: string | null): void;
  /** Has the browser keep this token for the device, also after signing out. Missing where there is no browser. */
  rememberDevice?(token: string): void;
  now(): Date;
  /** Today's date in China, `YYYY-MM-DD`. */
  today(): string;
}

/** The same request, by whoever holds a link: nobody's session has a part in it. */
export function actingByLink(ctx: RequestContext, link: LinkHolder): RequestContext {
  const { services, read, requestId, address, device = null, deviceToken = null } = ctx;
  return {
    ...{ services, read, viewer: null, link, requestId, address, device, deviceToken },
    get em() {
      return ctx.em;
    },
    setSession: (token) => ctx.setSession(token),
    now: () => ctx.now(),
    today: () => ctx.today(),
  };
}

/** The same request as anybody's: a page that cannot show whose wish it was asks for nothing in a person's name. */
export function asNobody(ctx: RequestContext): RequestContext {
  const { services, read, requestId, address, device = null, deviceToken = null } = ctx;
  return {
    ...{ services, read, viewer: null, requestId, address, device, deviceToken },
    get em() {
      return ctx.em;
    },
    setSession: (token) => ctx.setSession(token),
    rememberDevice: (token) => ctx.rememberDevice?.(token),
    now: () => ctx.now(),
    today: () => ctx.today(),
  };
}

/** What a live view may use: no person, only the audience its watchers share. */
export interface LiveContext {
  readonly services: Services;
  readonly read: ReadContext;
  readonly audience: string;
  now(): Date;
  today(): string;
}
