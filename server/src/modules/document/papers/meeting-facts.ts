import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import {
  type ConsultationForm,
  Party,
  readConsultation,
  standsInSql,
  withoutTakenDownOf,
} from '../../consultation/index.js';
import type { AgendaPart } from '../../floor/index.js';
import { committeeIssuer, inFullWidth } from '../paper.js';

export interface PersonOnPaper {
  readonly party: Party;
  readonly name: string;
  readonly organisation: string | null;
  readonly groupName: string | null;
}

interface MeetingRow {
  readonly joinCode: string | null;
  readonly hasEnded: boolean;
  readonly agenda: readonly { title: string; part: AgendaPart; plannedMinutes: number; isPart: boolean }[];
  readonly people: readonly PersonOnPaper[];
  readonly demands: readonly DemandOnPaper[];
}

interface DemandOnPaper {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly raisedBy: string | null;
  readonly departmentName: string | null;
  readonly positions: readonly { readonly departmentName: string; readonly text: string }[];
}

const list = (select: string) => `(select coalesce(json_agg(one), '[]') from (${select}) one)`;

const meetingQuery = prepared<MeetingRow, { id: string }>(
  'document.meeting',
  `select m.join_code as "joinCode", coalesce(m.status = 'ENDED', false) as "hasEnded",
     ${list(`select a.title, a.part, a.planned_minutes as "plannedMinutes", a.parent_id is not null as "isPart"
       from agenda_item a where a.meeting_id = m.id and a.status <> 'SKIPPED' order by a.position`)} as agenda,
     ${list(`select p.party, p.name, coalesce(p.organisation, d.name) as organisation, g.name as "groupName"
       from participant p left join department d on d.id = p.department_id
       left join interest_group g on g.id = p.interest_group_id
       where p.consultation_id = k.id and p.attendance not in ('DECLINED', 'LEAVE_APPROVED') and p.duty <> 'OBSERVER'
       order by p.id`)} as people,
     ${list(`select d.id, d.number, d.title, d.body, coalesce(g.name, p.name) as "raisedBy", u.short_name as "departmentName",
         ${list(`select n.short_name as "departmentName", o.text from department_position o
           join department n on n.id = o.department_id where o.demand_id = d.id order by o.id`)} as positions
       from demand d left join participant p on p.id = d.raised_by_id
       left join interest_group g on g.id = d.interest_group_id left join department u on u.id = d.department_id
       where d.consultation_id = k.id and ${standsInSql('d')} order by d.number`)} as demands
   from consultation k left join meeting m on m.consultation_id = k.id where k.id = :id`,
);

/** A consultation as the papers of its meeting have it, for whoever may read it; nothing that was taken down goes on paper. */
export async function meetingOnPaper(ctx: RequestContext, consultationId: string) {
  const consultation = await readConsultation(ctx, consultationId);
  if (!consultation) return null;
  const [row, without] = await Promise.all([
    ctx.read.one(meetingQuery, { id: consultation.id }),
    withoutTakenDownOf(ctx.read, consultation.id),
  ]);
  if (!row || without?.isWhole) return null;
  const { hostName, committeeName } = consultation;
  const standing = row.demands.filter(({ id }) => !without?.isDown(id));
  return {
    ...row,
    consultation,
    title: inFullWidth(consultation.title),
    form: FORMS[consultation.form],
    issuer: hostName === committeeName ? committeeIssuer(committeeName) : hostName,
    startsAt: consultation.startsAt ? new Date(consultation.startsAt) : null,
    place: consultation.place,
    agenda: without ? without.words(row.agenda) : row.agenda,
    demands: without ? without.rows(standing) : standing,
    topics: consultation.topics
      .filter(({ title }) => !without?.isNamedIn(title))
      .map(({ title }) => inFullWidth(title)),
  };
}

const FORMS: Readonly<Record<`${ConsultationForm}`, string>> = {
  BENCH: '板凳协商会',
  COUNCIL: '协商议事会',
  ON_SITE: '现场协商',
  THEMATIC: '专题协商',
};

export const PARTIES: Readonly<Record<`${Party}`, string>> = {
  MEMBER: '政协委员',
  DEPARTMENT: '职能部门',
  TOWNSHIP: '乡镇街',
  STAKEHOLDER: '利益主体',
};

/** As a list at a table goes: members, departments, the township, the people concerned. */
export const inPartyOrder = (people: readonly PersonOnPaper[]): PersonOnPaper[] =>
  (Object.keys(PARTIES) as Party[]).flatMap((party) => people.filter((person) => person.party === party));
