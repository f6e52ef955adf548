import { type PreparedQuery, prepared, type ReadContext } from '../../../kernel/read.js';
import { DemandStatus, TAKEN_DOWN_TITLE, type WithoutMatter, withoutTakenDownOf } from '../../consultation/index.js';
import {
  asSeenInPublic,
  CHAIRS,
  GROUPS_PRESENT,
  isAtTheTable,
  isInTheRoom,
  LiveAudience,
  OBSERVERS,
  PARTICIPANTS,
  PARTIES_PRESENT,
  type PersonInPublic,
} from '../../meeting/index.js';
import { MeetingStatus } from '../../meeting/meeting.entity.js';
import { AGENDA } from '../agenda/agenda.sql.js';
import { AgendaItemStatus } from '../agenda/agenda-item.entity.js';
import { nextItemOf, type RawAgendaItem, toLiveAgenda } from '../agenda/read-agenda.js';
import { CLAUSES } from '../agreement/clauses.sql.js';
import { type RawClause, toLiveClause } from '../agreement/live-clause.js';
import { DEMANDS } from '../answers/demands.sql.js';
import { demandWithout, type RawDemand, toLiveDemand } from '../answers/live-demand.js';
import { LAST_SPOKEN, QUEUE, SHARES } from '../queue/queue.sql.js';
import { FLOOR_COLUMNS, type FloorRow, toLiveFloor } from '../queue/read-floor.js';
import { SpeakerStatus } from '../queue/speaker-entry.entity.js';
import { statements } from '../statements/statements.sql.js';
import type { MeetingLive } from './meeting-live.types.js';

type LiveRow = Pick<
  MeetingLive,
  | 'id'
  | 'consultationId'
  | 'title'
  | 'form'
  | 'place'
  | 'committeeName'
  | 'status'
  | 'startsAt'
  | 'openedAt'
  | 'endedAt'
  | 'joinCode'
  | 'speakingMinutes'
  | 'consensusThreshold'
  | 'queue'
  | 'statements'
  | 'observerCount'
  | 'parties'
  | 'groups'
  | 'speakingShares'
  | 'participants'
> &
  FloorRow & {
    readonly agenda: readonly RawAgendaItem[];
    readonly demands: readonly RawDemand[];
    readonly clauses: readonly RawClause[];
  };

const meetingLiveQuery: PreparedQuery<LiveRow, { id: string }> = prepared(
  'floor.live',
  `select m.id, c.id as "consultationId", c.title, c.form, c.place, lc.name as "committeeName", m.status,
     c.starts_at as "startsAt", m.opened_at as "openedAt", m.ended_at as "endedAt", m.join_code as "joinCode",
     f.speaking_minutes as "speakingMinutes", f.consensus_threshold as "consensusThreshold",
     ${AGENDA} as agenda, ${QUEUE} as queue, ${DEMANDS} as demands, ${CLAUSES} as clauses,
     ${statements('order by id desc limit 30', 'desc')} as statements, ${OBSERVERS} as "observerCount",
     ${PARTIES_PRESENT} as parties, ${GROUPS_PRESENT} as groups, ${SHARES} as "speakingShares",
     ${PARTICIPANTS} as participants, ${FLOOR_COLUMNS}, ${CHAIRS} as chairs, ${LAST_SPOKEN} as "lastSpoken"
   from meeting m join consultation c on c.id = m.consultation_id
   join liaison_committee lc on lc.id = c.committee_id join consultation_terms f on f.consultation_id = c.id
   where m.id = :id`,
);

/** The present state of a meeting as one audience may see it: one statement, whoever watches. */
export async function readMeetingLive(
  read: ReadContext,
  audience: LiveAudience,
  id: string,
): Promise<MeetingLive | null> {
  const row = await read.one(meetingLiveQuery, { id });
  if (!row) return null;
  const live = toMeetingLive(isInTheRoom(audience, row.status) ? row : fromTheStreet(row), audience);
  // Nothing is taken down before the minutes are confirmed; afterwards only the desk still has all of it.
  if (row.status !== MeetingStatus.ENDED || audience === LiveAudience.CHAIR) return live;
  const without = await withoutTakenDownOf(read, row.consultationId);
  return without ? withoutMatter(live, without) : live;
}

function withoutMatter(live: MeetingLive, without: WithoutMatter): MeetingLive {
  const { agenda, activeItem, nextItem, floor, clauses, queue } = live;
  return {
    ...live,
    ...(without.isWhole && { title: TAKEN_DOWN_TITLE }),
    ...without.words({ agenda, activeItem, nextItem, floor, clauses, queue }),
    demands: live.demands.map((demand) => demandWithout(demand, without)),
    statements: without.rows(live.statements.filter(({ demandId }) => !demandId || !without.isDown(demandId))),
  };
}

/** That there is a meeting, where, and whether it runs. What is said and asked in it the street follows as a broadcast. */
function fromTheStreet(row: LiveRow): LiveRow {
  return {
    ...row,
    agenda: [],
    queue: [],
    demands: [],
    clauses: [],
    statements: [],
    parties: [],
    groups: [],
    speakingShares: [],
    participants: [],
    observerCount: 0,
    chairs: [],
    lastSpoken: null,
    plannedEndsAt: null,
  };
}

function toMeetingLive(row: LiveRow, audience: LiveAudience): MeetingLive {
  const inTheRoom = isAtTheTable(audience);
  const seen = <Person extends PersonInPublic>(person: Person) => (inTheRoom ? person : asSeenInPublic(person));
  // What somebody wants to say is for the desk.
  const queue = row.queue.map((entry) => seen(audience === LiveAudience.CHAIR ? entry : { ...entry, note: null }));
  const agenda = toLiveAgenda(row.agenda, inTheRoom);
  const demands = row.demands.map((demand) => toLiveDemand(demand, inTheRoom));
  const speaking = queue.find(({ status }) => status === SpeakerStatus.SPEAKING) ?? null;
  const activeItem = agenda.find(({ status }) => status === AgendaItemStatus.ACTIVE) ?? null;
  const waiting = queue.filter(({ status }) => status === SpeakerStatus.WAITING);
  return {
    ...row,
    // The digits prove that somebody is in the room: they stand on its wall and at its desk, nowhere else.
    joinCode:
      (audience === LiveAudience.CHAIR || audience === LiveAudience.SCREEN) && row.status !== MeetingStatus.ENDED
        ? row.joinCode
        : null,
    audience,
    agenda,
    activeItem,
    floor: toLiveFloor(row, agenda, waiting, seen),
    nextItem: nextItemOf(agenda, activeItem),
    speaking,
    queue: waiting,
    demands,
    pursueCount: demands.filter(({ toPursue }) => toPursue).length,
    settledCount: demands.filter(({ status }) => status === DemandStatus.DISPOSED).length,
    clauses: row.clauses.map((clause) => toLiveClause(clause, row.consensusThreshold, inTheRoom)),
    statements: inTheRoom ? row.statements : [],
    invitedCount: sum(row.parties.map(({ invited }) => invited)),
    presentCount: sum(row.parties.map(({ present }) => present)),
    participants: audience === LiveAudience.CHAIR ? row.participants : [],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
