import { authorize } from '../../kernel/authorize.js';
import { dayInChina } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { prepared } from '../../kernel/read.js';
import { actorOf } from '../../kernel/transaction.js';
import { hasRole, Role } from '../../kernel/viewer.js';
import {
  AttendanceStatus,
  fromSeat,
  hostName,
  type ParticipantDuty,
  type Party,
  type SeatParams,
  seatParams,
  TAKEN_DOWN_TITLE,
  type WithoutMatter,
  withoutTakenDownOf,
} from '../consultation/index.js';
import {
  AGENDA,
  CLAUSES,
  DEMANDS,
  demandWithout,
  type RawAgendaItem,
  type RawClause,
  type RawDemand,
  SHARES,
  statements,
  toLiveAgenda,
  toLiveClause,
  toLiveDemand,
} from '../floor/index.js';
import { didAsActing } from '../identity/index.js';
import {
  canArchive,
  canChair,
  canScribe,
  canTakeStance,
  canWatch,
  JOIN_SEAT,
  NAMES_BY_PARTY,
  OBSERVERS,
  seatIn,
} from '../meeting/index.js';
import type { MinutesStatus } from './minutes.entity.js';
import { partyStandings, whyCannotConfirm, whyCannotSave } from './minutes.rules.js';
import type { MinutesPage } from './minutes-page.types.js';

type MinutesRow = Omit<
  MinutesPage,
  | 'agenda'
  | 'demands'
  | 'clauses'
  | 'parties'
  | 'dueOn'
  | 'dueProvisional'
  | 'bodyGivenOut'
  | 'viewerCanSave'
  | 'viewerMayConfirm'
  | 'viewerMayAnswer'
  | 'viewerAnswer'
  | 'viewerCanArchive'
  | 'whyCannotConfirm'
> & {
  committeeId: string;
  duty: ParticipantDuty | null;
  consensusThreshold: number;
  editedBy: string | null;
  writers: (string | null)[] | null;
  presentParties: Party[];
  minutesWorkingDays: number;
  seatId: string | null;
  seatAttendance: AttendanceStatus | null;
  agenda: RawAgendaItem[];
  demands: RawDemand[];
  clauses: RawClause[];
  status: MinutesStatus | null;
};

/** Accounts sign with their display name, guests with the name they were invited under. */
const nameOf = (column: string) => `coalesce((select display_name from account where id = ${column}),
  (select name from participant where id = ${column}))`;
const SCRIBE_NAMES = `(select coalesce(json_agg(x.name order by x.id), '[]')
  from participant x where x.consultation_id = c.id and x.duty = 'SCRIBE')`;
/** Everybody who chaired, in turn. */
const CHAIR_NAMES = `(select coalesce(json_agg(t.name order by t.since nulls first, t.id), '[]')
  from (select x.id, x.name, min(k.started_at) as since
    from participant x left join chair_term k on k.participant_id = x.id and k.meeting_id = m.id
    where x.consultation_id = c.id and (x.duty = 'CHAIR' or k.id is not null) group by x.id, x.name) t)`;

/** What those at the table said to the minutes, and which parties were there to say something. */
const ANSWERS = `(select coalesce(json_agg(json_build_object('participantId', p.id, 'name', p.name, 'party', p.party,
    'agrees', w.agrees, 'dissent', w.dissent, 'textVersion', w.text_version, 'answeredAt', w.answered_at,
    'writtenDown', ${fromSeat('w.recorded_by')} is not true) order by p.party, w.id), '[]')
  from minutes_answer w join participant p on p.id = w.participant_id where w.meeting_id = m.id)`;
const PRESENT_PARTIES = `(select coalesce(json_agg(distinct p.party), '[]') from participant p
  where p.consultation_id = c.id and p.attendance = 'PRESENT' and p.duty <> 'OBSERVER')`;

const minutesQuery = prepared<MinutesRow, { id: string } & SeatParams>(
  'minutes.minutes',
  `select m.id as "meetingId", c.id as "consultationId", c.title, c.form, c.place, lc.name as "committeeName", ${hostName('c', 'lc')} as "hostName",
     m.status as "meetingStatus", m.opened_at as "openedAt", m.ended_at as "endedAt",
     ${CHAIR_NAMES} as "chairNames", ${SCRIBE_NAMES} as "scribeNames",
     c.convened_readiness as "convenedReadiness", c.override_reason as "overrideReason",
     ${NAMES_BY_PARTY} as attendance, ${OBSERVERS} as "observerCount", ${AGENDA} as agenda,
     ${statements('', 'asc')} as statements, ${DEMANDS} as demands, ${CLAUSES} as clauses,
     ${SHARES} as "speakingShares", f.consensus_threshold as "consensusThreshold",
     f.minutes_working_days as "minutesWorkingDays", ${ANSWERS} as answers, ${PRESENT_PARTIES} as "presentParties",
     y.text_version as "textVersion", y.put_to_parties_at as "putToPartiesAt",
     y.put_to_parties_version as "putToPartiesVersion", y.unanswered_reason as "unansweredReason", y.writers,
     y.status, y.version, y.body, y.taken_in as "takenIn", y.edited_by as "editedBy", ${nameOf('y.edited_by')} as "editedByName",
     ${nameOf('y.confirmed_by')} as "confirmedByName", y.confirmed_at as "confirmedAt",
     ${didAsActing('y.confirmed_by', 'c.committee_id', 'y.confirmed_at')} as "confirmedAsActing",
     c.committee_id as "committeeId", p.duty, p.id as "seatId", p.attendance as "seatAttendance"
   from meeting m join consultation c on c.id = m.consultation_id
   join liaison_committee lc on lc.id = c.committee_id join consultation_terms f on f.consultation_id = c.id ${JOIN_SEAT}
   left join minutes y on y.meeting_id = m.id where m.id = :id`,
);

/** The minutes, with the record they are drafted from. Those at the table read them once they are put to them. */
export async function readMinutes(ctx: RequestContext, meetingId: string): Promise<MinutesPage> {
  const { viewer, services } = ctx;
  const row = await ctx.read.one(minutesQuery, { id: knownId(meetingId), ...seatParams(viewer) });
  if (!row || !canWatch(viewer, row, seatIn(row))) throw notFound();
  const {
    committeeId,
    duty,
    consensusThreshold,
    editedBy,
    writers,
    presentParties,
    minutesWorkingDays,
    seatId,
    seatAttendance,
    ...page
  } = row;
  const scope = { committeeId };
  const seat = seatIn({ duty });
  const mayWrite = canScribe(viewer, scope, seat);
  authorize(
    mayWrite || row.status === 'CONFIRMED' || row.putToPartiesAt !== null || hasRole(viewer, Role.LEADER),
    'read a draft of minutes',
  );
  const meeting = { status: row.meetingStatus };
  const minutes = row.status && { status: row.status, editedBy, writers };
  const mayConfirm = canChair(viewer, scope, seat);
  const without = await withoutTakenDownOf(ctx.read, row.consultationId);
  const due = row.endedAt ? services.calendar.add(dayInChina(new Date(row.endedAt)), minutesWorkingDays) : null;
  const whole: MinutesPage = {
    ...page,
    bodyGivenOut: without ? without.minutes(page.body) : page.body,
    agenda: toLiveAgenda(row.agenda, true),
    // Words that were taken back may stand in it still: for whoever writes, and nobody else.
    takenIn: mayWrite ? page.takenIn : null,
    demands: row.demands.map((demand) => toLiveDemand(demand, true)),
    clauses: row.clauses.map((clause) => toLiveClause(clause, consensusThreshold, true)),
    parties: partyStandings(presentParties, row.answers, row.textVersion ?? 0),
    dueOn: due?.day ?? null,
    dueProvisional: due?.provisional ?? false,
    viewerCanSave: mayWrite && whyCannotSave(meeting, minutes) === null,
    viewerMayConfirm: mayConfirm,
    viewerMayAnswer:
      row.status === 'DRAFT' &&
      row.putToPartiesAt !== null &&
      canTakeStance(seat) &&
      seatAttendance === AttendanceStatus.PRESENT,
    viewerAnswer: row.answers.find(({ participantId }) => participantId === seatId) ?? null,
    viewerCanArchive: canArchive(viewer, scope) && row.meetingStatus === 'ENDED',
    whyCannotConfirm: mayConfirm ? (whyCannotConfirm(meeting, minutes, actorOf(viewer).id)?.code ?? null) : null,
  };
  // Whoever keeps them, and whoever answers for the file, reads them whole; everybody else as they are given out.
  return without && !mayWrite && !canArchive(viewer, scope) ? givenOut(whole, without) : whole;
}

/** The page without what was taken down. */
export function givenOut(page: MinutesPage, without: WithoutMatter): MinutesPage {
  const { agenda, statements, clauses, answers, overrideReason, unansweredReason } = page;
  return {
    ...page,
    ...(without.isWhole && { title: TAKEN_DOWN_TITLE }),
    body: page.bodyGivenOut,
    ...without.words({ agenda, clauses, answers, overrideReason, unansweredReason }),
    statements: without.rows(
      statements.filter(({ demandId }) => !demandId || !without.isDown(demandId)),
    ) as typeof statements,
    demands: page.demands.map((demand) => demandWithout(demand, without)),
    viewerAnswer: without.words(page.viewerAnswer),
  };
}
