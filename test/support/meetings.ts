import {
  AttendanceStatus,
  Consultation,
  ConsultationForm,
  ConsultationStatus,
  DelegateAuthority,
  Demand,
  InterestGroup,
  Participant,
  ParticipantDuty,
  Party,
} from '../../server/src/modules/consultation/index.js';
import { Meeting } from '../../server/src/modules/meeting/index.js';
import type { Department, LiaisonCommittee } from '../../server/src/modules/roster/index.js';
import type { TestApp } from './app.js';
import { aDirector, aGuest, aLiaisonOfficer, aMember, type Person, type SignedMember } from './people.js';
import { aDepartment, nextName } from './roster.js';

export interface TableOptions {
  readonly form?: ConsultationForm;
  readonly status?: ConsultationStatus;
  /** How many demands the merchants bring. */
  readonly demands?: number;
  readonly authority?: DelegateAuthority;
  readonly overrideReason?: string;
}

/** A convened consultation with everybody around the table: whom a test is about, it takes from here. */
export interface Table {
  readonly consultation: Consultation;
  readonly committee: LiaisonCommittee;
  readonly director: Person;
  readonly officer: Person;
  readonly member: SignedMember;
  readonly memberSeat: Participant;
  readonly merchant: Person;
  readonly merchantSeat: Participant;
  readonly merchants: InterestGroup;
  readonly department: Department;
  readonly delegateSeat: Participant;
  readonly townshipSeat: Participant;
  readonly demands: readonly Demand[];
}

export async function aTable(app: TestApp, options: TableOptions = {}): Promise<Table> {
  const director = await aDirector(app);
  const { committee } = director;
  const officer = await aLiaisonOfficer(app, committee);
  const member = await aMember(app, { committee });
  const department = await aDepartment(app);

  const em = app.app.database.orm.em.fork();
  const createdAt = app.clock.now();
  const consultation = em.create(Consultation, {
    title: nextName('摩配大市场物业管理'),
    form: options.form ?? ConsultationForm.BENCH,
    status: options.status ?? ConsultationStatus.NOTIFIED,
    committee: committee.id,
    place: '城南镇便民服务中心',
    startsAt: createdAt,
    convenedAt: createdAt,
    convenedReadiness: 0.92,
    overrideReason: options.overrideReason ?? null,
    createdAt,
  } as never);
  const merchants = em.create(InterestGroup, { consultation, name: '商户', createdAt } as never);
  const seat = (row: object) => em.create(Participant, { consultation, createdAt, ...row } as never);
  const memberSeat = seat({
    party: Party.MEMBER,
    name: member.name,
    member: member.member.id,
    accountId: member.accountId,
  });
  const merchantSeat = seat({
    party: Party.STAKEHOLDER,
    name: '丁小满',
    organisation: '配件商会',
    interestGroup: merchants,
  });
  const delegateSeat = seat({
    party: Party.DEPARTMENT,
    name: '周工',
    department: department.id,
    delegateAuthority: options.authority ?? DelegateAuthority.MAY_PROMISE,
  });
  const townshipSeat = seat({ party: Party.TOWNSHIP, name: '何镇长' });
  seat({ party: Party.MEMBER, name: '缺席者', duty: ParticipantDuty.ATTENDEE });
  const demands = Array.from({ length: options.demands ?? 1 }, (_, index) =>
    em.create(Demand, {
      consultation,
      number: index + 1,
      title: ['仓储无处安放', '车辆乱停', '早市占道'][index] ?? `诉求${index + 1}`,
      raisedBy: merchantSeat,
      interestGroup: merchants,
      department: department.id,
      createdAt,
    } as never),
  );
  await em.flush();
  return {
    consultation,
    committee,
    director,
    officer,
    member,
    memberSeat,
    merchant: aGuest(app, merchantSeat),
    merchantSeat,
    merchants,
    department,
    delegateSeat,
    townshipSeat,
    demands,
  };
}

export interface LiveTable extends Table {
  readonly meeting: Meeting;
}

/** The same, with the meeting open. `present` signs everybody in but the one who stays away. */
export async function aLiveTable(app: TestApp, options: TableOptions & { present?: boolean } = {}): Promise<LiveTable> {
  const table = await aTable(app, options);
  const { openMeeting } = await app
    .as(table.officer)
    .mutate('mutation Open($id: ID!) { openMeeting(consultationId: $id) { ... on Meeting { id } } }', {
      id: table.consultation.id,
    });
  if (options.present ?? true) {
    for (const { id } of [table.memberSeat, table.merchantSeat, table.delegateSeat, table.townshipSeat]) {
      await app
        .as(table.officer)
        .mutate('mutation SignIn($id: ID!) { signInParticipant(participantId: $id, method: DESK) { __typename } }', {
          id,
        });
    }
  }
  const meeting = await app.app.database.orm.em.fork().findOneOrFail(Meeting, openMeeting.id);
  return { ...table, meeting };
}

/** More people of one interest group, all in the room, each with a phone. */
export async function moreOf(
  app: TestApp,
  table: LiveTable,
  count: number,
  group = table.merchants,
): Promise<Person[]> {
  const em = app.app.database.orm.em.fork();
  const seats = Array.from({ length: count }, (_, index) =>
    em.create(Participant, {
      consultation: table.consultation.id,
      party: Party.STAKEHOLDER,
      name: `${group.name}${index + 1}号`,
      interestGroup: group.id,
      attendance: AttendanceStatus.PRESENT,
      createdAt: app.clock.now(),
    } as never),
  );
  await em.flush();
  return seats.map((seat) => aGuest(app, seat));
}
