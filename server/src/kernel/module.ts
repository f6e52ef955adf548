import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EntityClass } from '@mikro-orm/core';
import type { RequestContext, Services } from './context.js';
import type { DefinedEvents } from './event.js';
import type { PersonalData } from './personal.js';
import type { EventType, RegisteredEvents } from './registry.js';
import type { Viewer } from './viewer.js';

/** An event as its listeners meet it: durable, and numbered in the order it was written. */
export interface RecordedEvent<Type extends EventType = EventType> {
  readonly position: number;
  readonly type: Type;
  readonly data: RegisteredEvents[Type];
  readonly occurredAt: Date;
}

/**
 * What one module does because something happened. Runs after commit, at least once, in order, also after a crash:
 * it must not mind being run twice. `ctx.viewer` is null; `ctx.requestId` names the event.
 */
export type Reaction<Type extends EventType = EventType> = (
  ctx: RequestContext,
  event: RecordedEvent<Type>,
) => Promise<void>;

/** By event type. */
export type Reactions = { readonly [Type in EventType]?: Reaction<Type> | readonly Reaction<Type>[] };

/** The same reaction to several events. */
export const on = (types: readonly EventType[], reaction: Reaction): Reactions =>
  Object.fromEntries(types.map((type) => [type, reaction]));

/**
 * What a module does by itself, in one process at a time. It must not mind being run twice. Either it looks for waiting
 * work every few seconds (`everySeconds`), or it is on the timetable (`schedule`: minute, hour, day, month, weekday in
 * China): then one run follows each start as well, for what was due while no server ran.
 */
export type Job = JobWork & ({ readonly everySeconds: number } | { readonly schedule: string });

interface JobWork {
  /** `module.whatItDoes` */
  readonly name: string;
  /** Long work looks at `closing` between its steps: the server waits for it before it ends. */
  run(ctx: RequestContext, closing: AbortSignal): Promise<void>;
}

/** A query the clients registered, as a route runs it for whoever asks. */
export interface RegisteredQuery {
  readonly name: string;
  takes(variable: string): boolean;
  /** The codes and ids among these variables, for the trail; of what people typed only that they did. */
  codesIn(variables: Readonly<Record<string, unknown>>): string;
  /** Refused with what it would be refused with by itself. */
  run(variables: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
}

/** What an HTTP route gets beside the request: the same context a resolver has, and the `:names` of its pattern. */
export interface RouteCall {
  readonly ctx: RequestContext;
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
  registered(documentId: string): RegisteredQuery;
  /** Puts what the browser is to keep onto the answer, before it is sent: for a route by which people come in. */
  keepCookies(): void;
}

/**
 * A way in for what GraphQL does not carry: files. Origin checks and errors are the gate's; limits are the route's. The
 * gate lets in people who are signed in and past their first password, unless the route is `open` and decides itself.
 */
export interface HttpRoute {
  readonly open?: true;
  /** A page of another site leads the browser here (it goes there itself: no script, no frame). The route knows from what. */
  readonly fromElsewhere?: true;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** A path with `:names`, such as `/files/:id`. */
  readonly pattern: string;
  handle(req: IncomingMessage, res: ServerResponse, call: RouteCall): Promise<void>;
}

/** Whether the viewer may read the record with this id, and so the files that hang on it; of one taken down, still. */
export type FileAccess = (
  ctx: RequestContext,
  subjectId: string,
  file: { readonly takenDown: boolean },
) => Promise<boolean>;

/**
 * Where a module stands, from the ground up: it knows those below it, through their `index.ts`, and none beside or above it.
 * `coordinations` press for a matter of `promises`; `tasks` ask committees for records of those; `duties` is what people did, read from all of those; `views` read what those below keep, for a purpose of their own; `stories`
 * tell of all of it; `reports` say it on paper to those above; `walls` show both, by plan; `telling` names everybody and everything; `entry` is what
 * comes in from elsewhere.
 */
export const layers = [
  'kernel',
  'accounts',
  'roster',
  'topics',
  'consultations',
  'meetings',
  'floor',
  'hall',
  'promises',
  'coordinations',
  'briefs',
  'policies',
  'tasks',
  'duties',
  'appraisals',
  'views',
  'stories',
  'reports',
  'walls',
  'telling',
  'entry',
] as const;

/** How one thing stands that the house depends on; codes and times, nobody's names. */
export interface Standing {
  readonly kind: string;
  readonly state: 'GREEN' | 'YELLOW' | 'RED';
  readonly situation: string;
  readonly at?: Date | null;
  readonly count?: number | null;
  readonly detail?: string | null;
}

/** What a module brings to the app. `modules/index.ts` lists them all. */
export interface ModuleDefinition {
  /** Its folder. */
  readonly name: string;
  readonly layer: (typeof layers)[number];
  /** What it keeps. */
  readonly entities?: readonly EntityClass[];
  /** What of it is about people, of whom, and why. */
  readonly personal?: readonly PersonalData[];
  /** Tables whose rows are nobody's memory: who is signed in, what is counted for an hour. No backup has them. */
  readonly notBackedUp?: readonly string[];
  readonly resolvers?: readonly (new () => object)[];
  /** What happens in it. */
  readonly events?: readonly DefinedEvents[];
  readonly reactions?: Reactions;
  readonly httpRoutes?: readonly HttpRoute[];
  readonly jobs?: readonly Job[];
  /** Who may read a file that hangs on a record of this kind; without an entry only whoever brought it. */
  readonly fileAccess?: Readonly<Record<string, FileAccess>>;
  /** How the house stands, for whoever watches over the server. At most one module brings it. */
  readonly howItStands?: (ctx: RequestContext) => Promise<readonly Standing[]>;
  /** Identity's part: who holds this session token, or null. Exactly one module brings it. */
  readonly resolveViewer?: (services: Services, token: string) => Promise<Viewer | null>;
}
