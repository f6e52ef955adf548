import { GateContext } from '../../server/src/kernel/gate/request-context.js';
import { inTransaction } from '../../server/src/kernel/transaction.js';
import { assignCommitments } from '../../server/src/modules/commitment/index.js';
import { differingMatters } from '../../server/src/modules/commitment/matters/kept-matters.js';
import {
  AttendanceStatus,
  Consultation,
  ConsultationForm,
  ConsultationStatus,
  Demand,
  DemandStatus,
  Disposition,
  Participant,
  Party,
} from '../../server/src/modules/consultation/index.js';
import { ClauseStatus, ConsensusClause, DemandResponse } from '../../server/src/modules/floor/index.js';
import { Meeting, MeetingStatus } from '../../server/src/modules/meeting/index.js';
import type {
  Department,
  LiaisonCommittee,
  Organisation,
  OrganisationKind,
} from '../../server/src/modules/roster/index.js';
import { Topic, TopicChannel, TopicStatus } from '../../server/src/modules/topic/index.js';
import { ResponseNature } from '../../server/src/modules/wording/index.js';
import type { TestApp } from './app.js';
import {
  aDepartmentOfficer,
  aGuest,
  aLiaisonOfficer,
  aMember,
  type CommitteeOfficer,
  type Person,
  type SignedDepartmentOfficer,
  type SignedMember,
} from './people.js';
import { anOrganisation, nextName } from './roster.js';

export interface PromiseMade {
  readonly department: Department;
  /** Promised by somebody who speaks for this organisation, in its name. */
  readonly organisation?: Organisation;
  readonly dueOn?: string;
  readonly title?: string;
}

export interface ConfirmedMeeting {
  readonly consultation: Consultation;
  readonly meeting: Meeting;
  readonly topic: Topic;
  readonly demands: readonly Demand[];
  readonly responses: readonly DemandResponse[];
  readonly stakeholder: Participant;
  /** Who made the promises, in their order. */
  readonly speakers: readonly Participant[];
}

/** A bench meeting whose minutes are confirmed: these promises were made, and nobody has acted on them yet. */
export async function aConfirmedMeeting(
  app: TestApp,
  committee: LiaisonCommittee,
  { promises, followers = [] }: { promises: readonly PromiseMade[]; followers?: readonly SignedMember[] },
): Promise<ConfirmedMeeting> {
  const em = app.app.database.orm.em.fork();
  const now = app.clock.now();
  const make = <Entity extends object>(entity: new () => Entity, row: object): Entity => {
    const made = em.create(entity, { createdAt: now, ...row } as never);
    em.persist(made);
    return made;
  };
  const topic = make(Topic, {
    number: nextName('2026'),
    trackingCode: nextName('TRACK').replace(/\W/g, '').toUpperCase(),
    title: '早市占道',
    body: '车过不去',
    place: '东门',
    committee: committee.id,
    channel: TopicChannel.QR,
    status: TopicStatus.SCHEDULED,
  });
  const consultation = make(Consultation, {
    title: '东门早市怎么管',
    form: ConsultationForm.BENCH,
    status: ConsultationStatus.MINUTES_CONFIRMED,
    committee: committee.id,
    topic: topic.id,
  });
  const meeting = make(Meeting, { consultation: consultation.id, joinCode: '123456', status: MeetingStatus.ENDED });
  for (const { name, accountId, member } of followers) {
    const attendance = AttendanceStatus.PRESENT;
    make(Participant, {
      consultation: consultation.id,
      party: Party.MEMBER,
      name,
      accountId,
      member: member.id,
      attendance,
    });
  }
  const stakeholder = make(Participant, { consultation: consultation.id, party: Party.STAKEHOLDER, name: '商户甲' });
  const demands: Demand[] = [];
  const speakers: Participant[] = [];
  const responses: DemandResponse[] = [];
  for (const [index, promise] of promises.entries()) {
    const { department, organisation, dueOn = '2026-04-30', title = '早市占道，车过不去' } = promise;
    const speaker = make(Participant, {
      consultation: consultation.id,
      name: '经办人',
      ...(organisation
        ? { party: Party.STAKEHOLDER, represents: organisation.id, organisation: organisation.name }
        : { party: Party.DEPARTMENT, department: department.id }),
    });
    speakers.push(speaker);
    const demand = make(Demand, {
      consultation: consultation.id,
      number: index + 1,
      title,
      department: department.id,
      status: DemandStatus.DISPOSED,
      disposition: Disposition.COMMITMENT,
    });
    demands.push(demand);
    responses.push(
      make(DemandResponse, {
        meeting: meeting.id,
        demand: demand.id,
        participant: speaker.id,
        nature: ResponseNature.COMMITMENT,
        text: '我们来办',
        action: '施划摊位线',
        deliverable: '东门外 40 个摊位入线',
        dueOn,
        responsiblePerson: '王科长',
        respondedAt: now,
      }),
    );
  }
  await em.flush();
  return { consultation, meeting, topic, demands, responses, stakeholder, speakers };
}

/** Another unit promised on its first demand as well, and perhaps somebody objected to that. */
export async function alsoPromised(
  app: TestApp,
  { consultation, meeting, demands }: Pick<ConfirmedMeeting, 'consultation' | 'meeting' | 'demands'>,
  given: { department?: Department; participantId?: string; dueOn?: string; contested?: boolean },
): Promise<DemandResponse> {
  const em = app.app.database.orm.em.fork();
  const createdAt = app.clock.now();
  const make = <Entity extends object>(entity: new () => Entity, row: object): Entity => {
    const made = em.create(entity, { createdAt, ...row } as never);
    em.persist(made);
    return made;
  };
  const participant =
    given.participantId ??
    make(Participant, {
      consultation: consultation.id,
      party: Party.DEPARTMENT,
      name: '另一位经办人',
      department: given.department?.id,
    }).id;
  const response = make(DemandResponse, {
    meeting: meeting.id,
    demand: demands[0]?.id,
    participant,
    nature: ResponseNature.COMMITMENT,
    text: '我们也办',
    action: '我们也办',
    deliverable: '另一份清单',
    dueOn: given.dueOn ?? '2026-04-30',
    responsiblePerson: '李科长',
    respondedAt: createdAt,
    contestReason: given.contested ? '没有说清' : null,
  });
  await em.flush();
  return response;
}

/** A clause the table agreed on; it holds. */
export async function aClause(
  app: TestApp,
  { meeting }: Pick<ConfirmedMeeting, 'meeting'>,
  status = ClauseStatus.HELD,
): Promise<ConsensusClause> {
  const em = app.app.database.orm.em.fork();
  const number = (await em.count(ConsensusClause, { meeting: meeting.id })) + 1;
  const clause = em.create(ConsensusClause, {
    createdAt: app.clock.now(),
    meeting: meeting.id,
    number,
    text: '早市七点半收摊，腾出车道',
    policyBasis: '《城市市容和环境卫生管理条例》',
    status,
  } as never);
  await em.persist(clause).flush();
  return clause;
}

export interface Following extends ConfirmedMeeting {
  readonly id: string;
  readonly officer: CommitteeOfficer;
  readonly follower: SignedMember;
  readonly department: SignedDepartmentOfficer;
  /** The stakeholder's representative, by invitation code. */
  readonly guest: Person;
}

/** One commitment just assigned, with the people who have a part in it. */
export async function aCommitment(app: TestApp, options: { dueOn?: string } = {}): Promise<Following> {
  const officer = await aLiaisonOfficer(app);
  const follower = await aMember(app, { committee: officer.committee });
  const department = await aDepartmentOfficer(app);
  const made = await aConfirmedMeeting(app, officer.committee, {
    promises: [{ department: department.department, ...options }],
    followers: [follower],
  });
  await assignCommitments(house(app), made.consultation.id);
  const [row] = await rowsOf<{ id: string }>(app, 'select id from commitment where consultation_id = $1', [
    made.consultation.id,
  ]);
  return { ...made, id: row?.id as string, officer, follower, department, guest: aGuest(app, made.stakeholder) };
}

export interface Entrusted extends Following {
  readonly organisation: Organisation;
  /** Whoever sat at the table for it, by invitation code. */
  readonly itsPerson: Person;
}

/** One just assigned to an organisation that promised it in its own name. */
export async function anOrganisationsCommitment(
  app: TestApp,
  { kind, contactName, ...options }: { dueOn?: string; kind?: OrganisationKind; contactName?: string } = {},
): Promise<Entrusted> {
  const officer = await aLiaisonOfficer(app);
  const follower = await aMember(app, { committee: officer.committee });
  const department = await aDepartmentOfficer(app);
  const organisation = await anOrganisation(app, officer.committee, {
    ...(kind && { kind }),
    ...(contactName && { contactName }),
  });
  const made = await aConfirmedMeeting(app, officer.committee, {
    promises: [{ department: department.department, organisation, ...options }],
    followers: [follower],
  });
  await assignCommitments(house(app), made.consultation.id);
  const [row] = await rowsOf<{ id: string }>(app, 'select id from commitment where consultation_id = $1', [
    made.consultation.id,
  ]);
  const [speaker] = made.speakers as [Participant];
  const guest = aGuest(app, made.stakeholder);
  const people = { officer, follower, department, organisation, guest, itsPerson: aGuest(app, speaker) };
  return { ...made, ...people, id: row?.id as string };
}

/** The house itself, as reactions run. */
export function house(app: TestApp): GateContext {
  return new GateContext(app.app.services, () => app.app.database.orm.em.fork(), {
    viewer: null,
    requestId: 'test',
    address: null,
  });
}

/** Tells everybody that it happened, as the meeting does. */
export async function minutesConfirmed(app: TestApp, { consultation, meeting }: ConfirmedMeeting): Promise<void> {
  await inTransaction(house(app), async (tx) => {
    tx.record({
      type: 'meeting.minutesConfirmed',
      data: { meetingId: meeting.id, consultationId: consultation.id },
    });
  });
  await app.app.settled();
}

export async function rowsOf<Row extends object>(app: TestApp, text: string, values: unknown[]): Promise<Row[]> {
  return (await app.app.database.pool.query<Row>(text, values)).rows;
}

/** What boards are read from is what the facts say, after whatever this house has been through. */
export const differingMattersOf = (app: TestApp) => differingMatters(house(app));
