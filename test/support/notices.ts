import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestContext } from '../../server/src/kernel/context.js';
import { GateContext } from '../../server/src/kernel/gate/request-context.js';
import type { TestApp } from './app.js';
import type { Person } from './people.js';

const Mine = `query ($unreadOnly: Boolean!, $after: String, $first: Int!) {
  myNotices(unreadOnly: $unreadOnly, first: $first, after: $after) { totalCount endCursor
    nodes { id kind isRead title trackingCode consultationId commitmentId dueOn workingDaysLeft items } } }`;

export interface ToldNotice {
  readonly id: string;
  readonly kind: string;
  readonly isRead: boolean;
  readonly title: string;
  readonly trackingCode: string | null;
  readonly consultationId: string | null;
  readonly commitmentId: string | null;
  readonly dueOn: string | null;
  readonly workingDaysLeft: number | null;
  readonly items: readonly string[];
}

/** What this person was told, oldest first, once everything that happened has been told. */
export async function toldTo(app: TestApp, person: Person): Promise<readonly ToldNotice[]> {
  await app.app.settled();
  const { myNotices } = await app.as(person).query(Mine, { unreadOnly: false, first: 100, after: null });
  return [...myNotices.nodes].reverse();
}

export const kindsOf = (notices: readonly ToldNotice[]) => notices.map(({ kind }) => kind);

/** What a job gets. */
export function jobContext(app: TestApp): RequestContext {
  const { services, database } = app.app;
  const who = { viewer: null, requestId: 'test', address: null };
  return new GateContext(services, () => database.orm.em.fork(), who);
}

export interface Gateway {
  readonly url: string;
  readonly received: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  /** The next answers, in order; then 204. */
  readonly answers: number[];
  /** Resolves when this many requests have come in, before any of them is answered. */
  held(count: number): Promise<void>;
  /** Lets requests in, or keeps them waiting. */
  hold(waiting: boolean): void;
  close(): Promise<void>;
}

/** An SMS gateway on a free port. */
export async function aGateway(): Promise<Gateway> {
  const received: Gateway['received'] = [];
  const answers: number[] = [];
  const waiting: (() => void)[] = [];
  const watchers: (() => void)[] = [];
  let isHolding = false;
  const server = createServer((req, res) => {
    let body = '';
    req.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    req.on('end', () => {
      received.push({ headers: req.headers, body });
      const answer = () => void res.writeHead(answers.shift() ?? 204).end();
      if (isHolding) waiting.push(answer);
      else answer();
      for (const watcher of watchers) watcher();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    received,
    answers,
    held: (count) =>
      new Promise((resolve) => {
        const look = () => received.length >= count && resolve();
        watchers.push(look);
        look();
      }),
    hold(holding) {
      isHolding = holding;
      if (!holding) for (const answer of waiting.splice(0)) answer();
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What is new to this person each time it is asked, and what they were told before it was asked for the first time. */
export function newsOf(app: TestApp, person: Person): () => Promise<string[]> {
  let heard = 0;
  return async () => {
    const told = kindsOf(await toldTo(app, person)).slice(heard);
    heard += told.length;
    return told;
  };
}
