import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { createI18n, switchLanguage } from './i18n';
import { StatusTag } from './StatusTag';
import { DisabledReason, ErrorState, LoadingState } from './states';
import { remember } from './storage';

const load = () => createI18n({ namespaces: {}, loadEnglish: async () => ({}) });
const later = (ms: number) => act(() => jest.advanceTimersByTime(ms));

function Switch() {
  const { t, i18n } = useTranslation('own');
  return (
    <button type="button" onClick={() => switchLanguage(i18n, 'en')}>
      {t('nav')}
    </button>
  );
}

beforeEach(() => {
  remember('bandeng.language', 'zh-CN');
});
afterEach(() => {
  jest.useRealTimers();
});

test('waiting shows nothing at first, then a shape, and after 8 seconds what happens and a way on', async () => {
  await load();
  jest.useFakeTimers();
  const retry = jest.fn();
  const { container } = render(<LoadingState what="议题" onRetry={retry} />);
  expect(container.textContent).toBe('');
  later(300);
  expect(screen.getByRole('status').textContent).toContain('正在读取议题');
  later(8000);
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(retry).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button')).toBeNull();
});

test('an act that is not possible says why, and is described by it', async () => {
  await load();
  const { rerender } = render(
    <DisabledReason reason="还差 2 项准备">
      <button type="button">发出通知</button>
    </DisabledReason>,
  );
  const button = screen.getByRole('button') as HTMLButtonElement;
  expect(button.disabled).toBe(true);
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('还差 2 项准备');
  rerender(
    <DisabledReason reason={null}>
      <button type="button">发出通知</button>
    </DisabledReason>,
  );
  expect((screen.getByRole('button') as HTMLButtonElement).disabled).toBe(false);
});

test('an error is said in words, never as its code', async () => {
  await load();
  render(<ErrorState error={{ code: 'NEVER_HEARD_OF' }} />);
  expect(screen.getByRole('alert').textContent).toContain('这次没有完成');
  expect(screen.getByRole('alert').textContent).not.toContain('NEVER');
});

test('the language is switched on the page, remembered, and there at the next visit', async () => {
  const i18n = await load();
  render(<StatusTag kind="verdict" value="SOLVED" />);
  expect(screen.getByText('解决')).toBeTruthy();
  await act(() => switchLanguage(i18n, 'en'));
  expect(screen.getByText('Solved')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect((await load()).language).toBe('en');
});

test('a status this client does not know yet has a word too', async () => {
  await load();
  render(<StatusTag kind="commitment" value="FROM_A_NEWER_SERVER" />);
  expect(screen.getByText('其他状态')).toBeTruthy();
});

test('a page switches to the client’s own English words at once, not only at the next visit', async () => {
  await createI18n({
    namespaces: { own: { nav: '来件导入' } },
    loadEnglish: async () => ({ own: { nav: 'Intake' } }),
  });
  render(<Switch />);
  fireEvent.click(screen.getByRole('button', { name: '来件导入' }));
  expect(await screen.findByRole('button', { name: 'Intake' })).toBeTruthy();
});
