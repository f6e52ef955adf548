import { ConnectionProvider, NewerBuild } from '@bandeng/graphql-client';
import { jest } from '@jest/globals';
import { act, render } from '@testing-library/react';
import { useNewestBuild } from './useNewestBuild';

const place = { storage: window.sessionStorage, reload: jest.fn<() => void>() };

function Wall() {
  useNewestBuild(place);
  return null;
}

function setUp(served: string) {
  document.head.innerHTML = '<meta name="bandeng-build" content="old" />';
  window.sessionStorage.clear();
  const asked = jest.fn(async () => ({
    ok: true,
    text: async () => `<meta name="bandeng-build" content="${served}" />`,
  }));
  Object.assign(globalThis, { fetch: asked });
  jest.spyOn(Math, 'random').mockReturnValue(0.9);
  const newer = new NewerBuild('display', 'old');
  const live = { calmFor: 0 };
  const connection = { live, newer, client: {}, sendText: false };
  render(
    <ConnectionProvider connection={connection as never}>
      <Wall />
    </ConnectionProvider>,
  );
  const later = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
  const reloadedFor = () => window.sessionStorage.getItem('bandeng.reloaded');
  return { newer, live, asked, later, reloadedFor };
}

beforeEach(() => {
  jest.useFakeTimers();
  place.reload.mockClear();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('a wall takes the newer build by itself, once it has been calm', async () => {
  const { newer, live, later, reloadedFor } = setUp('new');
  await later(60_000);
  act(() => newer.hear('display=new'));
  await later(60_000);
  expect(reloadedFor()).toBeNull();
  live.calmFor = 20_000;
  await later(5000);
  await later(60_000);
  expect(reloadedFor()).toBe('new');
  expect(place.reload).toHaveBeenCalledTimes(1);
});

test('it does not wait for ever, and stays while the server still gives the same page', async () => {
  const busy = setUp('new');
  act(() => busy.newer.hear('display=new'));
  await busy.later(310_000);
  expect(busy.reloadedFor()).toBe('new');
  const same = setUp('old');
  act(() => same.newer.hear('display=new'));
  same.live.calmFor = 60_000;
  await same.later(60_000);
  expect(same.asked).toHaveBeenCalled();
  expect(same.reloadedFor()).toBeNull();
});
