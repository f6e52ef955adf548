import { Client, type Exchange, makeResult, type Operation } from '@urql/core';
import { empty, filter, fromValue, mergeMap, pipe } from 'wonka';
import { canonicalJson } from './canonical-json';
import type { Connection } from './client';
import { documentHash, type SubscribePayload } from './documents';
import { LiveSupervisor, type LiveView } from './live';
import { NewerBuild } from './newer-build';

/** What the server says to a document of a page that it draws. Where it refuses, the page is not drawn. */
export type AskForDrawing = (
  documentId: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Record<string, unknown>>;

interface Answer {
  readonly data: Record<string, unknown>;
}

const nothing: LiveView = {
  data: null,
  revision: 0,
  dataAsOf: null,
  staleSince: null,
  connected: true,
  error: null,
};

/** Live views are at rest: what they show is their present state, as asked for like any other answer. */
class LiveAtRest extends LiveSupervisor {
  readonly #answerTo: (payload: SubscribePayload) => Answer | null;
  readonly #views = new Map<Answer, LiveView>();

  constructor(answerTo: (payload: SubscribePayload) => Answer | null) {
    super({ url: '' });
    this.#answerTo = answerTo;
  }

  override get connected(): boolean {
    return true;
  }

  override view(payload: SubscribePayload): LiveView {
    const answer = this.#answerTo(payload);
    if (!answer) return nothing;
    const view = this.#views.get(answer) ?? { ...nothing, data: answer.data };
    this.#views.set(answer, view);
    return view;
  }
}

/**
 * The connection of a page that is drawn where there is no browser. A page is drawn once to see what it asks, `settle()` has
 * that answered, and it is drawn again with the answers, until it asks nothing more.
 */
export function createDrawnConnection(ask: AskForDrawing): {
  readonly connection: Connection;
  /** Has answered what was asked since; false when nothing was. Rejects where the server refuses. */
  settle(): Promise<boolean>;
} {
  const known = new Map<string, Answer>();
  const asked = new Map<string, () => Promise<void>>();

  function answerTo(documentId: string | null, variables: unknown): Answer | null {
    if (documentId === null) return null;
    const given = (variables ?? {}) as Record<string, unknown>;
    const key = `${documentId}\n${canonicalJson(given)}`;
    const answer = known.get(key);
    if (answer) return answer;
    asked.set(key, async () => {
      known.set(key, { data: await ask(documentId, given) });
    });
    return null;
  }

  const fromKnown: Exchange = () => (operations) =>
    pipe(
      operations,
      filter(({ kind }) => kind === 'query'),
      mergeMap((operation: Operation) => {
        const answer = answerTo(documentHash(operation.query), operation.variables);
        return answer ? fromValue(makeResult(operation, answer)) : empty;
      }),
    );

  const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [fromKnown] });
  const live = new LiveAtRest(({ documentId, variables }) => answerTo(documentId ?? null, variables));
  return {
    connection: { client, live, sendText: false, newer: new NewerBuild(null, null) },
    async settle() {
      const open = [...asked.values()];
      asked.clear();
      await Promise.all(open.map((answer) => answer()));
      return open.length > 0;
    },
  };
}
