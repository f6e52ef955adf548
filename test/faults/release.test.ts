import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from '@jest/globals';
import { discardDirectory, throwAwayDirectory } from '../../scripts/throw-away.mjs';

const root = join(import.meta.dirname, '../..');
const place = throwAwayDirectory('release');
const dataDir = throwAwayDirectory('released');
afterAll(() => {
  discardDirectory(dataDir);
  discardDirectory(place);
});

/** Neither Node nor pnpm of this machine, no store, and a registry that nobody answers for. */
const NOTHING_OF_OURS = { PATH: '/usr/bin:/bin', HOME: '/nonexistent', npm_config_registry: 'http://127.0.0.1:9' };

it('packs an archive that starts, serves and is operated where there is nothing else', async () => {
  const made = spawnSync(process.execPath, ['scripts/release.mjs', '--out', place, '--level', '1'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status: made.status, said: made.stderr }).toEqual({ status: 0, said: '' });
  const outside = spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: place, encoding: 'utf8' });
  const archive = readdirSync(place).find((name) => name.endsWith('.tar.gz')) ?? '';
  spawnSync('tar', ['xzf', archive], { cwd: place });
  const unpacked = join(place, archive.replace('.tar.gz', ''));
  const inside = spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: unpacked, encoding: 'utf8' });

  const environment = { ...NOTHING_OF_OURS, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' };
  const house = spawn(join(unpacked, 'start'), ['--empty'], {
    cwd: '/',
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(house, 'exit');
  const address = await firstMatch(house.stdout, /^\s+(http\S+)\/admin /);
  const answers = await Promise.all(
    ['/readyz', '/admin/', '/portal/', '/display/'].map(async (page) => (await fetch(address + page)).status),
  );
  const verified = spawnSync(join(unpacked, 'bandeng'), ['audit', 'verify', '--json'], {
    cwd: '/',
    env: environment,
    encoding: 'utf8',
  });
  house.kill('SIGTERM');

  expect([outside.stdout + outside.stderr, inside.stdout + inside.stderr]).toEqual(['', '']);
  expect(answers).toEqual([200, 200, 200, 200]);
  expect(JSON.parse(verified.stdout)).toMatchObject({ intact: true });
  expect((await ended)[0]).toBe(0);
}, 300_000);

async function firstMatch(output: NodeJS.ReadableStream, wanted: RegExp): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const found = wanted.exec(line)?.[1];
    if (found) return found;
  }
  throw new Error('it ended without saying where it is');
}
