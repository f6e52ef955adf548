import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../../config.js';
import { OutsideTheDatabase } from '../audit/outside.js';
import { intoCommand, intoFile, type Written } from './archive.js';
import { readBackupKey } from './encryption.js';
import { backupName, forget, sweepUnfinished } from './kept-backups.js';
import type { Manifest } from './manifest.js';
import { type BackupSource, takeBackup } from './take-backup.js';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Where people sign in elsewhere, without the secrets. */
const elsewhereOf = ({ oidc, wecom, zwdingtalk, counts }: Config['elsewhere']) => ({
  OIDC_ISSUER: oidc?.issuer ?? null,
  WECOM_CORP_ID: wecom?.corpId ?? null,
  ZWDINGTALK_APP_KEY: zwdingtalk?.appKey ?? null,
  ELSEWHERE_COUNTS_AS_SECOND_FACTOR: counts.join(', '),
});

/** How the house was set up, as far as that is no secret. */
export function settingsOf(config: Config): Record<string, string> {
  const given: Record<string, string | null> = {
    PUBLIC_URL: config.publicUrl,
    TRUSTED_PROXIES: config.trustedProxies.join(', '),
    SECOND_FACTOR: config.secondFactor.join(', '),
    MAX_SOCKETS: String(config.maxSockets),
    MAX_SOCKETS_PER_ADDRESS: String(config.maxSocketsPerAddress),
    MAX_VIEWS_PER_ADDRESS: String(config.maxViewsPerAddress),
    WALL_PLAY_KEEP_DAYS: String(config.wallPlayKeepDays),
    NOTICE_KEEP_DAYS: String(config.noticeKeepDays),
    PERSONAL_REQUEST_DAYS: String(config.personalRequestDays),
    NOTICE_FILE: config.noticeFile,
    NOTICE_QUIET_HOURS: config.quietHours ?? 'none',
    ...elsewhereOf(config.elsewhere),
    NOTICE_WEBHOOK_URL: config.noticeWebhook ? '(set; its address and secret are not kept)' : null,
  };
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

export interface BackupMade extends Written {
  readonly name: string;
  /** Null where it only went to a command. */
  readonly path: string | null;
  readonly manifest: Manifest;
  /** Older backups that were taken away. */
  readonly forgotten: readonly string[];
}

export interface Destination {
  readonly directory: string | null;
  readonly command: string | null;
}

/** One backup to where backups go: a directory, a command, or first the one and from there to the other. */
export async function makeBackup(
  config: Config,
  { directory, command }: Destination,
  { now, onPart }: Pick<BackupSource, 'now' | 'onPart'>,
): Promise<BackupMade> {
  const key = await readBackupKey(config.backup.keyFile);
  const source: BackupSource = {
    databaseUrl: config.databaseUrl,
    outside: new OutsideTheDatabase(config.dataDir),
    key,
    settings: settingsOf(config),
    program: version,
    now,
    ...(onPart ? { onPart } : {}),
  };
  const { manifest, written } = await takeBackup(source, async (createdAt, house, write) => {
    const name = backupName(house, createdAt, key !== null);
    if (directory === null) {
      if (command === null) throw new Error('a backup goes somewhere: a directory or a command');
      return { ...(await intoCommand(command, name, write)), name, path: null };
    }
    await sweepUnfinished(directory, house);
    const path = join(directory, name);
    return { ...(await intoFile(path, write)), name, path };
  });
  if (command !== null && written.path !== null) {
    const { path } = written;
    await intoCommand(command, written.name, (into) => pipeline(createReadStream(path), into));
  }
  const forgotten = directory === null ? [] : await forget(directory, manifest.house, config.backup.keep);
  return { ...written, manifest, forgotten };
}
