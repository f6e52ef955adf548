import { z } from 'zod';
import {
  type ElsewhereSettings,
  environmentOfElsewhere,
  type MessengerCode,
  readElsewhere,
} from './config-of-elsewhere.js';
import { environmentOfModel, type ModelSettings, readModel } from './config-of-model.js';
import { type Keep, parseKeep } from './kernel/backup/retention.rules.js';
import { isAddressOrBlock } from './kernel/gate/client-address.js';
import type { Role } from './kernel/viewer.js';

/** Named here once more, so that whoever only reads the configuration does not load the schema's library. */
const POSTS = [
  'SECRETARIAT',
  'LEADER',
  'REVIEWER',
  'SIGNER',
  'DIRECTOR',
  'LIAISON_OFFICER',
  'DEPARTMENT_OFFICER',
  'GROUP_OFFICER',
  'MEMBER',
  'INFORMANT',
] as const satisfies readonly `${Role}`[];

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_WAIT_SECONDS: z.coerce.number().int().min(0).max(3600).default(30),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim() || []))
    .refine((parts) => parts.every(isAddressOrBlock), 'addresses or blocks such as 10.0.0.0/8, separated by commas'),
  SECOND_FACTOR: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((part) => part.trim().toUpperCase() || []))
    .pipe(z.array(z.enum(POSTS), 'posts such as SECRETARIAT, LEADER, separated by commas')),
  MAX_SOCKETS: z.coerce.number().int().min(10).max(100_000).default(5000),
  MAX_SOCKETS_PER_ADDRESS: z.coerce.number().int().min(1).max(100_000).default(1500),
  MAX_VIEWS_PER_ADDRESS: z.coerce.number().int().min(1).max(10_000).default(200),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  NOTICE_FILE: z.string().min(1).optional(),
  NOTICE_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  NOTICE_WEBHOOK_SECRET: z.string().min(16).optional(),
  NOTICE_QUIET_HOURS: z
    .string()
    .default('22:00-07:00')
    .refine(
      (text) => text === 'none' || /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/.test(text),
      'hours such as 22:00-07:00, or none',
    ),
  // A device that heard nothing tells of the last thirty days when it is back.
  WALL_PLAY_KEEP_DAYS: z.coerce.number().int().min(35).max(3650).default(92),
  NOTICE_KEEP_DAYS: z.coerce.number().int().min(1).max(3650).default(180),
  PERSONAL_REQUEST_DAYS: z.coerce.number().int().min(1).max(30).default(15),
  BACKUP_DIR: z.string().min(1).optional(),
  BACKUP_COMMAND: z.string().min(1).optional(),
  BACKUP_KEY_FILE: z.string().min(1).optional(),
  BACKUP_HOUR: z.coerce.number().int().min(0).max(23).default(2),
  BACKUP_KEEP: z
    .string()
    .default('7d 5w 12m')
    .transform((text) => parseKeep(text))
    .pipe(z.custom<Keep>((keep) => keep !== null, 'days, weeks and months such as 7d 5w 12m')),
  CERTIFICATE_FILE: z.string().min(1).optional(),
  DRILL_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  ...environmentOfElsewhere,
  ...environmentOfModel,
});

/** Everything the environment decides, parsed once. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** How long a start waits for a database that is not there yet. */
  readonly databaseWaitSeconds: number;
  /** How people reach the server; null means the address it listens on. Printed in QR codes. */
  readonly publicUrl: string | null;
  /** Only registered operations run in production; development and test accept any document. */
  readonly mode: 'production' | 'development' | 'test';
  /** Addresses and blocks of proxies whose word about the visitor's address is taken. */
  readonly trustedProxies: readonly string[];
  /** Holders of these posts sign in with a second factor. */
  readonly secondFactor: readonly `${Role}`[];
  /** Where people may sign in beside their passwords. */
  readonly elsewhere: ElsewhereSettings;
  /** Most open live connections, all told and from one address, and most different live views from one address. */
  readonly maxSockets: number;
  readonly maxSocketsPerAddress: number;
  readonly maxViewsPerAddress: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Where the figures are told, apart from everything else; null: nowhere. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** Where messages to telephones are written, within the data directory; null: they are not. */
  readonly noticeFile: string | null;
  /** Where messages to telephones are posted, and the secret that signs them; null: they are not. */
  readonly noticeWebhook: { readonly url: string; readonly secret: string } | null;
  /** Providers people sign in by that also bring them messages. */
  readonly noticeElsewhere: readonly MessengerCode[];
  /** Hours in China (`22:00-07:00`) in which no message goes out that can wait; null: none are. */
  readonly quietHours: string | null;
  /** Notices older than this are taken away. */
  readonly wallPlayKeepDays: number;
  readonly noticeKeepDays: number;
  /** Working days within which somebody who asks about what is kept of them is answered. */
  readonly personalRequestDays: number;
  /** A language model of this house that proposes words; null: there is none. */
  readonly model: ModelSettings | null;
  readonly backup: BackupSettings;
  /** The certificate that the proxy shows, to say in time that it ends; null: nobody watches it. */
  readonly certificateFile: string | null;
}

export interface BackupSettings {
  /** Where backups are written; null: nowhere. */
  readonly directory: string | null;
  /** A command of the shell that takes a backup on its standard input; null: none does. */
  readonly command: string | null;
  /** Holds the key that backups are encrypted with; null: they are not. */
  readonly keyFile: string | null;
  /** The hour in China from which the backup of a day is due. */
  readonly hour: number;
  readonly keep: Keep;
  /** A database for drills alone; null: none can be held. */
  readonly drillDatabaseUrl: string | null;
}

/** Names the variable that is wrong, in one line, without showing its value. */
export class ConfigError extends Error {}

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`configuration refused: ${problems.join('; ')}`);
  }
  const value = parsed.data;
  const { NOTICE_WEBHOOK_URL: url, NOTICE_WEBHOOK_SECRET: secret } = value;
  if (url && !secret)
    throw new ConfigError('configuration refused: NOTICE_WEBHOOK_SECRET: needed with NOTICE_WEBHOOK_URL');
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL,
    databaseWaitSeconds: value.DATABASE_WAIT_SECONDS,
    publicUrl: value.PUBLIC_URL?.replace(/\/{1,9}$/, '') ?? null,
    mode: value.NODE_ENV,
    trustedProxies: value.TRUSTED_PROXIES,
    secondFactor: value.SECOND_FACTOR,
    elsewhere: orRefused(() => readElsewhere(value, value.PUBLIC_URL)),
    model: orRefused(() => readModel(value)),
    maxSockets: value.MAX_SOCKETS,
    maxSocketsPerAddress: value.MAX_SOCKETS_PER_ADDRESS,
    maxViewsPerAddress: value.MAX_VIEWS_PER_ADDRESS,
    logLevel: value.LOG_LEVEL,
    metrics: value.METRICS_PORT === undefined ? null : { port: value.METRICS_PORT, host: value.METRICS_HOST },
    noticeFile: value.NOTICE_FILE ?? null,
    noticeWebhook: url && secret ? { url, secret } : null,
    noticeElsewhere: value.NOTICE_ELSEWHERE,
    quietHours: value.NOTICE_QUIET_HOURS === 'none' ? null : value.NOTICE_QUIET_HOURS,
    wallPlayKeepDays: value.WALL_PLAY_KEEP_DAYS,
    noticeKeepDays: value.NOTICE_KEEP_DAYS,
    personalRequestDays: value.PERSONAL_REQUEST_DAYS,
    certificateFile: value.CERTIFICATE_FILE ?? null,
    backup: {
      directory: value.BACKUP_DIR ?? null,
      command: value.BACKUP_COMMAND ?? null,
      keyFile: value.BACKUP_KEY_FILE ?? null,
      hour: value.BACKUP_HOUR,
      keep: value.BACKUP_KEEP,
      drillDatabaseUrl: value.DRILL_DATABASE_URL ?? null,
    },
  };
}

function orRefused<Settings>(read: () => Settings): Settings {
  try {
    return read();
  } catch (error) {
    throw new ConfigError(`configuration refused: ${(error as Error).message}`);
  }
}
