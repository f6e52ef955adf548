import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { createI18n } from '../i18n';
import { ErrorState } from '../states';
import { remember } from '../storage';
import { KeptWords, NewerBuildBar } from './NewerBuildBar';
import { keptWords, type Place, reloadKeepingWords, reloadOnceFor, startAnewIfUpgraded } from './reload';
import { typedWords, watchTyping } from './typed';

const gone = new TypeError('Failed to fetch dynamically imported module: http://here/portal/assets/Page-old.js');
const page = (build: string) =>
  (async () => ({
    ok: true,
    text: async () => `<head><meta name="bandeng-build" content="${build}" /></head>`,
  })) as unknown as typeof fetch;

/** A tab: what it keeps survives its reloads. */
function aTab(storage: Place['storage'] | 'none' = null) {
  const kept = new Map<string, string>();
  const own = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { storage: storage === 'none' ? null : (storage ?? own), reload: jest.fn<() => void>() };
}

beforeAll(async () => {
  remember('bandeng.language', 'zh-CN');
  await createI18n({ namespaces: {}, loadEnglish: async () => ({}) });
  watchTyping(document);
});
beforeEach(() => window.sessionStorage.clear());

test('a page whose code is gone since an upgrade starts anew once, and never goes round in circles', async () => {
  const tab = aTab();
  expect(await startAnewIfUpgraded(gone, 'old', { place: tab, ask: page('new') })).toBe(true);
  expect(await startAnewIfUpgraded(gone, 'old', { place: tab, ask: page('new') })).toBe(false);
  expect(tab.reload).toHaveBeenCalledTimes(1);
  expect(await startAnewIfUpgraded(gone, 'old', { place: tab, ask: page('newest') })).toBe(true);
});

test('it stays as it is without a signal, when the server has the same build, and when nothing can be remembered', async () => {
  const away = (async () => {
    throw new TypeError('Failed to fetch');
  }) as unknown as typeof fetch;
  const tab = aTab();
  expect(await startAnewIfUpgraded(gone, 'old', { place: tab, ask: away })).toBe(false);
  expect(await startAnewIfUpgraded(gone, 'old', { place: tab, ask: page('old') })).toBe(false);
  expect(await startAnewIfUpgraded(new Error('another fault'), 'old', { place: tab, ask: page('new') })).toBe(false);
  expect(await startAnewIfUpgraded(gone, null, { place: tab, ask: page('new') })).toBe(false);
  const forbidden = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  for (const storage of ['none', forbidden] as const) {
    const bare = aTab(storage);
    expect(reloadOnceFor('new', bare)).toBe(false);
    expect(bare.reload).not.toHaveBeenCalled();
  }
  expect(tab.reload).not.toHaveBeenCalled();
});

test('the newer version is offered while nothing that was written could be lost', async () => {
  jest.useFakeTimers();
  const { rerender } = render(<NewerBuildBar isThere={false} />);
  expect(screen.queryByRole('status')).toBeNull();
  rerender(
    <>
      <NewerBuildBar isThere />
      <textarea aria-label="诉求" />
      <input type="password" aria-label="密码" />
    </>,
  );
  expect(screen.getByRole('status').textContent).toContain('有新版本');
  fireEvent.input(screen.getByLabelText('密码'), { target: { value: 'secret' } });
  expect(screen.getByRole('button', { name: '刷新' })).toBeTruthy();
  fireEvent.input(screen.getByLabelText('诉求'), { target: { value: '路灯不亮' } });
  expect(screen.queryByRole('button', { name: '刷新' })).toBeNull();

  // The form was sent and is gone.
  rerender(<NewerBuildBar isThere />);
  act(() => jest.advanceTimersByTime(2000));
  expect(screen.getByRole('button', { name: '刷新' })).toBeTruthy();
  jest.useRealTimers();
});

test('what was written is shown again after the page started anew, once, and never a password', () => {
  const { unmount } = render(
    <>
      <label>
        说明
        <textarea />
      </label>
      <input type="password" aria-label="密码" />
    </>,
  );
  fireEvent.input(screen.getByLabelText('说明'), { target: { value: '修好了，请验收' } });
  fireEvent.input(screen.getByLabelText('密码'), { target: { value: 'secret' } });
  expect(typedWords()).toEqual([{ label: '说明', text: '修好了，请验收' }]);
  const tab = aTab(window.sessionStorage);
  reloadKeepingWords(tab);
  unmount();

  render(<KeptWords />);
  expect((screen.getByLabelText('说明') as HTMLTextAreaElement).value).toBe('修好了，请验收');
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByLabelText('说明')).toBeNull();
  expect(keptWords(tab)).toEqual([]);
});

test('a document the server no longer knows is not asked for again: the page is', () => {
  const retry = jest.fn();
  render(<ErrorState error={{ code: 'OPERATION_NOT_REGISTERED' }} onRetry={retry} />);
  expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull();
  expect(screen.getByRole('button', { name: '刷新' })).toBeTruthy();
  expect(retry).not.toHaveBeenCalled();
});
