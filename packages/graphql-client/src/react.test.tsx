import { TextEncoder } from 'node:util';
import { act, render, screen } from '@testing-library/react';
import { Client } from '@urql/core';
import { subscribePayload, subscriptionIdOf } from './documents';
import { LiveSupervisor } from './live';
import { NewerBuild } from './newer-build';
import { ConnectionProvider, useLive } from './react';
import type { SocketLike } from './socket';

// Every browser has it; jsdom does not.
Object.assign(globalThis, { TextEncoder });

const document_ = { kind: 'Document', definitions: [], __meta__: { hash: 'doc' } } as never;

function setUp() {
  const sockets: (SocketLike & { sent: { type: string }[] })[] = [];
  const live = new LiveSupervisor(
    {
      url: 'ws://here',
      openSocket: () => {
        const sent: { type: string }[] = [];
        const socket: (typeof sockets)[number] = {
          onopen: null,
          onmessage: null,
          onclose: null,
          onerror: null,
          sent,
          send: (text) => void sent.push(JSON.parse(text)),
          close: () => undefined,
        };
        sockets.push(socket);
        return socket;
      },
    },
    { get: () => null, set: () => undefined },
  );
  const client = new Client({ url: 'http://here', exchanges: [] });
  const say = (message: object) => act(() => sockets[0]?.onmessage?.({ data: JSON.stringify(message) }));
  return { connection: { client, live, sendText: false, newer: new NewerBuild(null, null) }, sockets, say, live };
}

function Floor({ meeting }: { meeting: string }) {
  const { data, connected } = useLive<{ item: string }, { id: string }>(document_, { id: meeting });
  return (
    <p>
      {data?.item ?? 'nothing yet'} {connected ? 'live' : 'away'}
    </p>
  );
}

const idOf = (meeting: string) => subscriptionIdOf(subscribePayload(document_, { id: meeting }));

test('two components watching the same meeting share one subscription and both follow', () => {
  const { connection, sockets, say, live } = setUp();
  render(
    <ConnectionProvider connection={connection}>
      <Floor meeting="1" />
      <Floor meeting="1" />
    </ConnectionProvider>,
  );
  say({ type: 'connection_ack' });
  expect(sockets[0]?.sent.filter(({ type }) => type === 'subscribe')).toHaveLength(1);
  say({ type: 'next', id: idOf('1'), payload: { data: { item: '提问' }, extensions: { revision: 1 } } });
  expect(screen.getAllByText('提问 live')).toHaveLength(2);
  act(() => sockets[0]?.onclose?.({ code: 1012 }));
  expect(screen.getAllByText('提问 away')).toHaveLength(2);
  act(() => live.close());
});

test('another meeting is another subscription, and the one before ends', () => {
  const { connection, sockets, say, live } = setUp();
  const page = (id: string) => (
    <ConnectionProvider connection={connection}>
      <Floor meeting={id} />
    </ConnectionProvider>
  );
  const { rerender } = render(page('1'));
  say({ type: 'connection_ack' });
  rerender(page('2'));
  expect(sockets[0]?.sent.map(({ type }) => type)).toEqual(['subscribe', 'complete', 'subscribe']);
  say({ type: 'next', id: idOf('1'), payload: { data: { item: 'late' }, extensions: { revision: 9 } } });
  expect(screen.getByText('nothing yet away')).toBeTruthy();
  act(() => live.close());
});
