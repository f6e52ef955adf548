import { prepared } from '../../../kernel/read.js';
import { AGENDA, CLAUSES, DEMANDS, SHARES, statements } from '../../floor/index.js';
import { joinSomebody, OBSERVERS, PARTIES_PRESENT } from '../../meeting/index.js';
import type { MeetingStatus } from '../../meeting/meeting.entity.js';

export interface ArchiveFacts {
  readonly meetingId: string;
  readonly consultationId: string;
  readonly committeeId: string;
  readonly status: MeetingStatus;
  readonly title: string;
  readonly form: string;
  readonly place: string | null;
  readonly committeeName: string;
  readonly startsAt: string | null;
  readonly openedAt: string | null;
  readonly endedAt: string | null;
  readonly agenda: unknown;
  readonly statements: readonly Record<string, unknown>[];
  readonly demands: readonly Record<string, unknown>[];
  readonly clauses: unknown;
  readonly parties: unknown;
  readonly observerCount: number;
  readonly speakingShares: unknown;
  readonly turns: readonly Record<string, unknown>[];
  readonly minutes: { readonly status: string; readonly body: string; readonly version: number } | null;
  readonly files: readonly { readonly id: string; readonly name: string; readonly mediaType: string }[];
}

/** Who spoke when, turn by turn. */
const TURNS = `(select coalesce(json_agg(json_build_object('name', p.name, 'party', p.party, 'sitsIn', p.duty = 'OBSERVER',
    'startedAt', s.started_at,
    'finishedAt', s.finished_at, 'status', s.status) order by s.started_at), '[]')
  from speaker_entry s ${joinSomebody('s')}
  where s.meeting_id = m.id and s.started_at is not null)`;

export const archiveFactsQuery = prepared<ArchiveFacts, { id: string }>(
  'minutes.archiveFacts',
  `select m.id as "meetingId", c.id as "consultationId", c.committee_id as "committeeId", m.status, c.title, c.form,
     c.place, lc.name as "committeeName", c.starts_at as "startsAt", m.opened_at as "openedAt", m.ended_at as "endedAt",
     ${AGENDA} as agenda, ${statements('', 'asc')} as statements, ${DEMANDS} as demands, ${CLAUSES} as clauses,
     ${PARTIES_PRESENT} as parties, ${OBSERVERS} as "observerCount", ${SHARES} as "speakingShares", ${TURNS} as turns,
     (select to_jsonb(y) from minutes y where y.meeting_id = m.id) as minutes,
     (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type) order by f.id), '[]')
      from stored_file f where f.subject_kind = 'consultation' and f.subject_id = c.id
        and not exists (select from file_taken_down o where o.file_id = f.id)) as files
   from meeting m join consultation c on c.id = m.consultation_id
   join liaison_committee lc on lc.id = c.committee_id where m.id = :id`,
);

export const archivedFileQuery = prepared<{ bytes: Buffer }, { id: string }>(
  'minutes.archivedFile',
  'select bytes from stored_file where id = :id',
);
