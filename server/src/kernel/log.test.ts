import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createLog, StandardError } from './log.js';

const onLinux = existsSync('/dev/full') ? it : it.skip;

onLinux('goes on when there is room again, and keeps no more than a bound meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bandeng-log-'));
  const path = join(folder, 'log');
  const [full, file] = [openSync('/dev/full', 'w'), openSync(path, 'w')];
  let failures = 0;
  let failed = () => {};
  const onFailure = () => {
    failures += 1;
    failed();
  };
  const destination = new StandardError({ fd: full, onFailure });
  const log = createLog({ logLevel: 'info' }, destination);
  const firstFailure = new Promise<void>((resolve) => {
    failed = resolve;
  });
  log.info('the first');
  await firstFailure;
  for (let n = 0; n < 3000; n += 1) log.info('x'.repeat(1000));
  expect(failures).toBeGreaterThan(1000);

  // As if somebody had made room.
  (destination as { fd: number }).fd = file;
  const text = () => readFileSync(path, 'utf8');
  while (text() === '') {
    log.info('with room');
    await new Promise(setImmediate);
  }
  // While much still waits to be written, a line may be let go.
  const isTaken = () => {
    const before = failures;
    log.info('the last');
    return failures === before;
  };
  while (!isTaken()) await new Promise(setImmediate);
  while (!text().endsWith('"the last"}\n')) await new Promise(setImmediate);
  const lines = text()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0]).toMatchObject({ msg: 'the first' });
  expect(text().length).toBeLessThan(1.1 * 1024 * 1024);
  for (const fd of [full, file]) closeSync(fd);
  rmSync(folder, { recursive: true });
});

onLinux('throws nothing at programs that wait for every line', () => {
  const full = openSync('/dev/full', 'w');
  let failures = 0;
  const onFailure = () => {
    failures += 1;
  };
  createLog({ logLevel: 'info' }, new StandardError({ fd: full, sync: true, onFailure })).info('gone');
  expect(failures).toBe(1);
  closeSync(full);
});
