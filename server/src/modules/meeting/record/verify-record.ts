import { prepared, type ReadContext } from '../../../kernel/read.js';
import {
  differences,
  type KeptRow,
  type RecordDifference,
  type RowChange,
  replay,
  UnfitEvents,
} from './replay.rules.js';

export interface RecordedMeetingEvent {
  readonly seq: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly at: string;
  readonly changes: readonly RowChange[];
}

export interface RecordVerdict {
  readonly meetingId: string;
  readonly events: number;
  readonly rows: number;
  /** The first event that does not follow from those before it. */
  readonly unfit: string | null;
  readonly differences: readonly RecordDifference[];
  readonly holds: boolean;
}

interface StoredRecord {
  readonly events: readonly RecordedMeetingEvent[];
  readonly kept: readonly KeptRow[];
}

/** Both sides at one moment: one statement sees one state of the database. */
const storedRecordQuery = prepared<StoredRecord, { meetingId: string }>(
  'meeting.storedRecord',
  `select
     (select coalesce(json_agg(json_build_object('seq', e.seq, 'type', e.type, 'data', e.data, 'actorKind', e.actor_kind,
        'actorId', e.actor_id, 'at', e.at, 'changes', e.changes) order by e.seq), '[]')
      from meeting_event e where e.meeting_id = :meetingId) as events,
     (select coalesce(json_agg(json_build_object('table', s.table_name, 'row', s.row_key, 'values', s.content)
        order by s.table_name, s.row_key), '[]') from meeting_state(:meetingId) s) as kept`,
);
const meetingIdsQuery = prepared<{ id: string }>('meeting.allIds', 'select id from meeting order by id');

/** All events of a meeting, and the rows it keeps. */
export async function readStoredRecord(read: ReadContext, meetingId: string): Promise<StoredRecord> {
  return (await read.one(storedRecordQuery, { meetingId })) ?? { events: [], kept: [] };
}

/** Rebuilds the meeting from its events and compares it with the rows kept. */
export async function verifyMeetingRecord(read: ReadContext, meetingId: string): Promise<RecordVerdict> {
  const { events, kept } = await readStoredRecord(read, meetingId);
  return judgeRecord(meetingId, events, kept);
}

/** The same judgement over what a file says: `kept` are the rows it carries. */
export function judgeRecord(
  meetingId: string,
  events: readonly Pick<RecordedMeetingEvent, 'seq' | 'changes'>[],
  kept: readonly KeptRow[],
): RecordVerdict {
  const counted = { meetingId, events: events.length, rows: kept.length };
  try {
    const found = differences(replay(events), kept);
    return { ...counted, unfit: null, differences: found, holds: found.length === 0 };
  } catch (error) {
    if (!(error instanceof UnfitEvents)) throw error;
    return { ...counted, unfit: error.message, differences: [], holds: false };
  }
}

export async function verifyMeetingRecords(read: ReadContext, meetingId: string | null): Promise<RecordVerdict[]> {
  const ids = meetingId === null ? (await read.all(meetingIdsQuery, {})).map(({ id }) => id) : [meetingId];
  const verdicts: RecordVerdict[] = [];
  for (const id of ids) verdicts.push(await verifyMeetingRecord(read, id));
  return verdicts;
}
