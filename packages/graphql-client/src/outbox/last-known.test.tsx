import { TextEncoder } from 'node:util';
import { act, render, screen } from '@testing-library/react';
import { useLastKnownOn } from './last-known';
import { Outbox } from './outbox';
import { MemoryShelf } from './shelf';

// Every browser has it; jsdom does not.
Object.assign(globalThis, { TextEncoder });

const machine = { signal: false };
const outbox = new Outbox({
  open: async () => new MemoryShelf(),
  post: async () => ({ is: 'LATER', why: { code: 'NETWORK', params: {} } }),
  upload: async () => ({ is: 'LATER', why: { code: 'NETWORK', params: {} } }),
});

function Page({ answer, meeting = '1' }: { answer?: string; meeting?: string }) {
  const desk = { outbox, hasSignal: () => machine.signal };
  const { data, asOf } = useLastKnownOn<string>(desk, { data: answer, why: null }, `page/${meeting}`, 'me');
  return (
    <p>
      {data ?? 'loading'} {asOf ? 'kept' : 'fresh'}
    </p>
  );
}

test('what was last known stays on the page from the return of the signal to the answer', async () => {
  await outbox.keepAnswer({ key: 'page/1', person: 'me', data: '通报' });
  const { rerender } = render(<Page />);
  expect(await screen.findByText('通报 kept')).toBeTruthy();
  machine.signal = true;
  rerender(<Page />);
  expect(screen.getByText('通报 kept')).toBeTruthy();
  rerender(<Page answer="提问" />);
  expect(screen.getByText('提问 fresh')).toBeTruthy();
});

test('what was kept of one thing is not shown for another', async () => {
  machine.signal = false;
  await outbox.keepAnswer({ key: 'page/1', person: 'me', data: '通报' });
  const { rerender } = render(<Page />);
  expect(await screen.findByText('通报 kept')).toBeTruthy();
  await act(async () => rerender(<Page meeting="2" />));
  expect(screen.getByText('loading fresh')).toBeTruthy();
});
