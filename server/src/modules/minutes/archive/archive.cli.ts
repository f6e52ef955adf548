import { readFile } from 'node:fs/promises';
import { cliCommand } from '../../../kernel/cli-command.js';
import { type PackageFault, readPackage } from '../../../kernel/zip/read-package.js';
import { judgeRecord, type KeptRow, type RecordedMeetingEvent, type RecordVerdict } from '../../meeting/index.js';
import { ARCHIVE_KIND } from './meeting-archive.js';

export interface ArchiveVerdict {
  readonly title: string | null;
  readonly files: number;
  readonly faults: readonly PackageFault[];
  /** The state in the file against the events in the file; null where either cannot be read. */
  readonly record: RecordVerdict | null;
  readonly holds: boolean;
}

/** Reads a meeting's file again: every hash, and whether its events still add up to its state. */
export async function verifyArchive(bytes: Uint8Array): Promise<ArchiveVerdict> {
  const { manifest, faults, text } = await readPackage(bytes);
  if (manifest?.kind !== ARCHIVE_KIND) {
    const wrongKind: PackageFault = { path: 'manifest.json', fault: 'UNREADABLE' };
    return { title: null, files: 0, faults: manifest ? [wrongKind] : faults, record: null, holds: false };
  }
  const record = await judge(String(manifest.about.meetingId), text);
  return {
    title: String(manifest.about.title),
    files: manifest.files.length,
    faults,
    record,
    holds: faults.length === 0 && (record?.holds ?? false),
  };
}

async function judge(meetingId: string, text: (path: string) => Promise<string>): Promise<RecordVerdict | null> {
  try {
    const events: RecordedMeetingEvent[] = JSON.parse(await text('events.json'));
    const kept: KeptRow[] = JSON.parse(await text('state.json'));
    return judgeRecord(meetingId, events, kept);
  } catch {
    return null;
  }
}

export const meetingVerify = cliCommand<ArchiveVerdict>({
  name: 'meeting verify',
  describe: 'checks the file of a whole meeting: every hash, and its events against its state',
  operands: ['FILE'],
  run: async (_ctx, { operands }) => verifyArchive(await readFile(operands.FILE ?? '')),
  print: ({ title, files, faults, record, holds }) =>
    [
      title ?? 'this is not the file of a meeting',
      ...faults.map(({ path, fault }) => `${path}: ${fault.toLowerCase()}`),
      record ? `${record.events} events, ${record.rows} rows: ${record.holds ? 'they agree' : 'they DIFFER'}` : null,
      `${files} files: ${holds ? 'the file is whole' : 'the file is NOT what it says'}`,
    ]
      .filter((line) => line !== null)
      .join('\n'),
  isBadNews: ({ holds }) => !holds,
});
