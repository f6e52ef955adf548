import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { atDesk } from '../../testing/at-desk';
import shellWords from '../shell.zh-CN';
import { ActMenu, type OfferedAct } from './ActMenu';

type Key = 'reply' | 'report' | 'extend' | 'correct' | 'undo';
const ACTS: readonly OfferedAct<Key>[] = [
  { key: 'reply', label: '办复办结', group: 'next', whyNot: '还没有报过进展' },
  { key: 'report', label: '报进展', group: 'next' },
  { key: 'extend', label: '申请延期', group: 'next' },
  { key: 'correct', label: '更正办复', group: 'correct', whyNot: '还没有办复' },
  { key: 'undo', label: '撤回上一步', group: 'takeBack' },
];

const offered = async (props: Partial<Parameters<typeof ActMenu<Key>>[0]> = {}) => {
  const onChoose = jest.fn<(key: Key) => void>();
  await atDesk(<ActMenu acts={ACTS} due={['reply', 'report', 'extend']} onChoose={onChoose} {...props} />, {}, {
    shell: shellWords,
  } as never);
  return onChoose;
};
const named = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name });

test('two at most are buttons, the first that can be done is filled; what cannot says why', async () => {
  const onChoose = await offered();
  const [reply, report] = [await named('办复办结'), await named('报进展')];
  expect(screen.queryByRole('button', { name: '申请延期' })).toBeNull();
  expect(reply.disabled).toBe(true);
  expect(document.getElementById(reply.getAttribute('aria-describedby') ?? '')?.textContent).toBe('还没有报过进展');
  expect(report.className).toContain('ant-btn-primary');
  fireEvent.click(report);
  expect(onChoose.mock.calls).toEqual([['report']]);
});

test('the rest stands in one menu under what it is for; what rests there says why and does nothing', async () => {
  const onChoose = await offered();
  fireEvent.click(await named(/^更\s?多$/));
  const menu = await screen.findByRole('menu');
  const headings = [...menu.querySelectorAll('.ant-dropdown-menu-item-group-title')].map((one) => one.textContent);
  expect(headings).toEqual(['做下一步', '更正', '撤回']);
  const resting = await screen.findByRole('menuitem', { name: '更正办复 还没有办复' });
  expect(resting.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(resting);
  expect(onChoose).not.toHaveBeenCalled();
  fireEvent.click(await screen.findByRole('menuitem', { name: '撤回上一步' }));
  expect(onChoose.mock.calls).toEqual([['undo']]);
});

test('a menu of one is a button, unless the menu has a name of its own', async () => {
  await offered({ acts: ACTS.slice(1, 3), due: ['report'] });
  expect(await named('申请延期')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^更\s?多$/ })).toBeNull();
});

test('where another thing of the page is its filled button, none of these is', async () => {
  await offered({ quiet: true, more: { of: '第 1 条诉求' } });
  expect((await named('报进展')).className).not.toContain('ant-btn-primary');
  expect(await named('第 1 条诉求的更多操作')).toBeTruthy();
});
