import { jest } from '@jest/globals';
import { takeOver } from './take-over';

let drawn: HTMLElement;
let root: HTMLElement;
beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = '<div id="drawn"><main>已立项</main></div><div id="root"></div>';
  drawn = document.getElementById('drawn')!;
  root = document.getElementById('root')!;
  takeOver(drawn, root);
});
afterEach(() => jest.useRealTimers());

const isShown = () => !drawn.isConnected && !root.classList.contains('behind') && !root.inert;
/** Observers are told once the work at hand is done. */
const observed = () => Promise.resolve();

it('keeps what was drawn while the page is empty or still asking', async () => {
  expect(root.classList.contains('behind')).toBe(true);
  root.innerHTML = '<span></span>';
  await observed();
  expect(isShown()).toBe(false);
  root.innerHTML = '<main><h1>进度</h1><div aria-busy="true"></div></main>';
  await observed();
  expect(isShown()).toBe(false);
});

it('gives way once the page shows as much', async () => {
  root.innerHTML = '<main><div aria-busy="true"></div></main>';
  await observed();
  root.querySelector('[aria-busy]')?.setAttribute('aria-busy', 'false');
  await observed();
  expect(isShown()).toBe(true);
});

it('gives way to a page that takes too long: it says so itself', () => {
  root.innerHTML = '<main><div aria-busy="true"></div></main>';
  jest.advanceTimersByTime(8000);
  expect(isShown()).toBe(true);
});
