import { type PreparedQuery, prepared, type ReadContext } from '../../kernel/read.js';
import { type DelegateAuthority, DemandStatus, Disposition, Party } from '../consultation/index.js';
import type { LiveClause } from './agreement/live-clause.types.js';
import { type ClauseJudgement, judgeClause } from './consensus.rules.js';
import {
  FLOOR_COLUMNS,
  type FloorRow,
  nextItemOf,
  type RawAgendaItem,
  toLiveAgenda,
  toLiveFloor,
} from './floor/read-floor.js';
import { AgendaItemStatus, ClauseStatus, MeetingStatus, SpeakerStatus } from './meeting.entity.js';
import { isAtTheTable, isInTheRoom, LiveAudience } from './meeting.policy.js';
import type { MeetingLive } from './meeting.types.js';
import {
  AGENDA,
  CHAIRS,
  CLAUSES,
  DEMANDS,
  GROUPS_PRESENT,
  LAST_SPOKEN,
  OBSERVERS,
  PARTICIPANTS,
  PARTIES_PRESENT,
  QUEUE,
  SHARES,
  statements,
} from './meeting-record.sql.js';
import { missingPartsOf } from './promise.rules.js';
import type { LiveDemand, LiveResponse } from './said/live-demand.types.js';

type RawResponse = Omit<LiveResponse, 'missing'> & {
  readonly delegateAuthority: DelegateAuthority | null;
  readonly hasUnit: boolean;
};
export type RawDemand = Omit<LiveDemand, 'responses' | 'toPursue'> & { readonly responses: readonly RawResponse[] };
export type RawClause = Omit<LiveClause, 'holds' | 'fault' | 'minimumShare' | 'weakestGroupName' | 'smallNumbers'>;

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
  'meeting.live',
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
  return row && toMeetingLive(isInTheRoom(audience, row.status) ? row : fromTheStreet(row), audience);
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

/** `inTheRoom`: answers are shown to those at the table; in public they appear once the minutes are confirmed. */
export function toLiveDemand({ responses, ...demand }: RawDemand, inTheRoom: boolean): LiveDemand {
  return {
    ...demand,
    body: inTheRoom ? demand.body : '',
    // An owner is a person: the street reads that the demand is carried over, and until when.
    carriedOverTo: inTheRoom ? demand.carriedOverTo : null,
    dispositionReason: inTheRoom || demand.disposition === Disposition.DECLINED ? demand.dispositionReason : null,
    toPursue: demand.status === DemandStatus.RESPONDED,
    responses: inTheRoom
      ? responses.map(({ delegateAuthority, hasUnit, ...response }) => ({
          ...response,
          missing: response.downgraded ? missingPartsOf(response, { delegateAuthority, hasUnit }) : [],
        }))
      : [],
  };
}

/** While a secret vote is open nobody knows how it stands. */
const SEALED: ClauseJudgement = {
  holds: false,
  fault: null,
  minimumShare: null,
  weakestGroupId: null,
  smallNumbers: false,
};

export function toLiveClause(clause: RawClause, threshold: number, inTheRoom: boolean): LiveClause {
  const isSealed = clause.secret && clause.status === ClauseStatus.OPEN;
  const { holds, fault, minimumShare, weakestGroupId, smallNumbers } = isSealed
    ? SEALED
    : judgeClause(clause, clause.groups, threshold);
  return {
    ...clause,
    reservations: inTheRoom ? clause.reservations : clause.reservations.map(asSeenInPublic),
    holds,
    fault,
    minimumShare,
    weakestGroupName: clause.groups.find(({ id }) => id === weakestGroupId)?.name ?? null,
    smallNumbers,
  };
}

export interface PersonInPublic {
  party: Party;
  sitsIn: boolean;
  name: string | null;
  organisation: string | null;
  interestGroupName: string | null;
}

/** The people concerned appear by what they stand for: not by name, and not by where they live. */
export function asSeenInPublic<Person extends PersonInPublic>(person: Person): Person {
  const organisation = person.interestGroupName === null ? person.organisation : null;
  const isResident = person.party === Party.STAKEHOLDER || person.sitsIn;
  const unnamed = isResident
    ? { ...person, name: null, organisation: person.sitsIn ? null : organisation }
    : { ...person };
  return 'participantId' in unnamed ? { ...unnamed, participantId: null } : unnamed;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
