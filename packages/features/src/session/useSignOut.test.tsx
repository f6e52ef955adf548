import { TextEncoder } from 'node:util';
import { type Connection, ConnectionProvider } from '@bandeng/graphql-client';
import { expect, it } from '@jest/globals';
import { act, render } from '@testing-library/react';

// The router asks for it when it is loaded, and jsdom has none.
Object.assign(globalThis, { TextEncoder });
const { useSignOut } = await import('./useSignOut');
const { ViewerProvider } = await import('./viewer');

const seen: unknown[] = [];
function Leaving({ ready }: { ready: boolean }) {
  seen.push(useSignOut(ready).state);
  return null;
}

it('waits until it is known that nothing waits on the device, and then signs out once', async () => {
  const sent: unknown[] = [];
  const nothing = { data: undefined, error: undefined };
  const request = {
    subscribe: () => ({ unsubscribe: () => undefined }),
    toPromise: async () => ({ data: { signOut: true } }),
  };
  const client = {
    mutation: (document: unknown) => {
      sent.push(document);
      return request;
    },
    readQuery: () => nothing,
    executeQuery: () => () => undefined,
    suspense: false,
  };
  const connection = { client, live: { restart: () => undefined } } as unknown as Connection;
  const outbox = {
    answer: async () => null,
    setPerson: async () => undefined,
    forgetAnswers: async () => undefined,
    keepAnswer: async () => undefined,
  };
  const device = { outbox, hasSignal: () => true } as unknown as Parameters<typeof ViewerProvider>[0]['device'];
  const page = (ready: boolean) => (
    <ConnectionProvider connection={connection}>
      <ViewerProvider device={device}>
        <Leaving ready={ready} />
      </ViewerProvider>
    </ConnectionProvider>
  );

  const { rerender } = await act(async () => render(page(false)));
  expect(sent).toHaveLength(0);
  await act(async () => rerender(page(true)));
  await act(async () => rerender(page(false)));
  await act(async () => rerender(page(true)));

  expect(sent).toHaveLength(1);
  expect(seen[seen.length - 1]).toBe('out');
});
