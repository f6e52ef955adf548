import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Keep, toForget } from './retention.rules.js';

export interface BackupFile {
  readonly name: string;
  readonly path: string;
  readonly house: string;
  readonly createdAt: Date;
  readonly bytes: number;
}

const NAME = /^bandeng-([0-9a-f]{16})-(\d{4}-\d{2}-\d{2})T(\d{2})(\d{2})(\d{2})Z\.tar\.zst(\.encrypted)?$/;

/** Says what it is, whose, and of when; in UTC, so that names sort by time. */
export function backupName(house: string, createdAt: Date, isEncrypted: boolean): string {
  const at = createdAt.toISOString().slice(0, 19).replaceAll(':', '');
  return `bandeng-${house}-${at}Z.tar.zst${isEncrypted ? '.encrypted' : ''}`;
}

/** The backups in a directory by their names, newest first; whatever else lies there is nobody's business. */
export async function listBackups(directory: string, house: string | null = null): Promise<BackupFile[]> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const found = names.flatMap((name) => {
    const [, of, day, hour, minute, second] = NAME.exec(name) ?? [];
    if (!of || (house !== null && of !== house)) return [];
    return [
      { name, house: of, path: join(directory, name), createdAt: new Date(`${day}T${hour}:${minute}:${second}Z`) },
    ];
  });
  const files = await Promise.all(found.map(async (file) => ({ ...file, bytes: (await stat(file.path)).size })));
  return files.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

/** Takes away what need not be kept, and what an interrupted backup of this house left. Gives the names. */
export async function forget(directory: string, house: string, keep: Keep): Promise<string[]> {
  const outdated = toForget(await listBackups(directory, house), keep).map(({ name }) => name);
  for (const name of outdated) await rm(join(directory, name), { force: true });
  return outdated;
}

/** Only while nobody makes one: what is unfinished then never will be. */
export async function sweepUnfinished(directory: string, house: string): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  const left = names.filter((name) => name.startsWith(`.bandeng-${house}-`) && name.endsWith('.unfinished'));
  for (const name of left) await rm(join(directory, name), { force: true });
}
