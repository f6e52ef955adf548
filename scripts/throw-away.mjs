// Where a database lives that is thrown away: in memory where there is room for it, in the temporary directory otherwise.
// Making and dropping a database is making and dropping its twelve hundred files: on a disk that costs ten times as much.
import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './house.mjs';

const MEMORY = '/dev/shm';
/** A run of everything keeps well below one of these there; half of what is left stays for everybody else. */
const ROOM_BYTES = 4 * 1024 ** 3;
const HOUR_MS = 3_600_000;
const NAME = /^bandeng-[a-z-]+-(\d+)-\w+$/;

/** A new directory that only its owner can read, and that the database's own user can pass. */
export function throwAwayDirectory(name) {
  const place = hasRoom() ? MEMORY : tmpdir();
  if (place === MEMORY) sweep(place);
  const directory = mkdtempSync(join(place, `bandeng-${name}-${process.pid}-`));
  chmodSync(directory, 0o711);
  return directory;
}

/** With whatever of a database is left in it. */
export function discardDirectory(directory) {
  const cluster = join(directory, 'postgres');
  if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true, force: true });
  rmSync(directory, { recursive: true, force: true });
}

function hasRoom() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return Math.min(bavail * bsize, process.availableMemory()) >= ROOM_BYTES;
  } catch {
    return false;
  }
}

/** What a run that was killed could not take with it would stay in memory until the machine is started again. */
function sweep(place) {
  for (const name of readdirSync(place)) {
    const owner = NAME.exec(name)?.[1];
    if (!owner || isAlive(Number(owner))) continue;
    const directory = join(place, name);
    const { mtimeMs } = statSync(directory, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > HOUR_MS) rmSync(directory, { recursive: true, force: true });
  }
}
