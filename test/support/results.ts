import { randomUUID } from 'node:crypto';
import type { LiaisonCommittee } from '../../server/src/modules/roster/index.js';
import type { TestApp } from './app.js';
import { aDepartment, aLiaisonCommittee, nextName } from './roster.js';

type Row = Readonly<Record<string, unknown>>;

/** Puts a row straight into the database: what it took to get there is another test's business. Answers its id. */
export async function aRow(app: TestApp, table: string, values: Row): Promise<string> {
  const id = randomUUID();
  const row = { id, created_at: app.clock.now(), ...values };
  const columns = Object.keys(row);
  await app.app.database.pool.query(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
    Object.values(row),
  );
  return id;
}

export interface HeldConsultation {
  readonly id: string;
  readonly meetingId: string;
  readonly committeeId: string;
}

let meetings = 0;

/** A bench meeting that was held and whose minutes are confirmed, all at the present time. */
export async function aHeldConsultation(
  app: TestApp,
  { committee, ...values }: Row & { readonly committee?: Pick<LiaisonCommittee, 'id'> } = {},
): Promise<HeldConsultation> {
  const now = app.clock.now();
  const committeeId = (committee ?? (await aLiaisonCommittee(app))).id;
  meetings += 1;
  const id = await aRow(app, 'consultation', {
    title: nextName('板凳协商会'),
    form: 'BENCH',
    status: 'TRACKING',
    committee_id: committeeId,
    starts_at: now,
    ...values,
  });
  const meetingId = await aRow(app, 'meeting', {
    consultation_id: id,
    status: 'ENDED',
    join_code: String(meetings).padStart(6, '0'),
    opened_at: now,
    ended_at: now,
  });
  return { id, meetingId, committeeId };
}

const numbers = new Map<string, number>();

/** A demand at this meeting. Give its disposition, or leave it open. */
export async function aDemand(app: TestApp, { id }: HeldConsultation, values: Row = {}): Promise<string> {
  const number = (numbers.get(id) ?? 0) + 1;
  numbers.set(id, number);
  return aRow(app, 'demand', {
    consultation_id: id,
    number,
    title: nextName('诉求'),
    ...(values.disposition ? { status: 'DISPOSED', disposed_at: app.clock.now() } : {}),
    ...values,
  });
}

/** What a department answered to a demand. */
export async function aResponse(
  app: TestApp,
  meeting: HeldConsultation,
  demandId: string,
  departmentId: string | null,
  nature: string,
): Promise<string> {
  const participantId = await aRow(app, 'participant', {
    consultation_id: meeting.id,
    party: departmentId ? 'DEPARTMENT' : 'TOWNSHIP',
    name: nextName('代表'),
    department_id: departmentId,
  });
  return aRow(app, 'demand_response', {
    meeting_id: meeting.meetingId,
    demand_id: demandId,
    participant_id: participantId,
    nature,
    text: '答复',
    responded_at: app.clock.now(),
  });
}

export interface PromisedMatter {
  readonly commitmentId: string;
  readonly demandId: string;
  readonly departmentId: string;
}

/** A demand that became a promise, assigned now and due in a month unless told otherwise. */
export async function aPromise(
  app: TestApp,
  meeting: HeldConsultation,
  { title, departmentId: given, ...values }: Row & { readonly title?: string; readonly departmentId?: string } = {},
): Promise<PromisedMatter> {
  const now = app.clock.now();
  const departmentId = given ?? (await aDepartment(app)).id;
  const demandId = await aDemand(app, meeting, {
    disposition: 'COMMITMENT',
    department_id: departmentId,
    ...(title ? { title } : {}),
  });
  const responseId = await aResponse(app, meeting, demandId, departmentId, 'COMMITMENT');
  const commitmentId = await aRow(app, 'commitment', {
    number: nextName('办'),
    tracking_code: randomUUID().slice(0, 8).toUpperCase(),
    consultation_id: meeting.id,
    committee_id: meeting.committeeId,
    demand_id: demandId,
    response_id: responseId,
    action: '建成货位',
    deliverable: '60 个货位',
    due_on: inDays(now, 30),
    promised_due_on: inDays(now, 30),
    responsible_person: '经办人',
    lead_department_id: departmentId,
    assigned_at: now,
    acknowledge_by: inDays(now, 3),
    last_acted_at: now,
    ...values,
  });
  return { commitmentId, demandId, departmentId };
}

/** How residents answered in a round. */
export async function anAnswer(
  app: TestApp,
  { commitmentId }: Pick<PromisedMatter, 'commitmentId'>,
  result: string,
  values: Row = {},
): Promise<void> {
  await aRow(app, 'acceptance_answer', {
    commitment_id: commitmentId,
    round: 1,
    voice_hash: randomUUID(),
    result,
    attitude: 'GOOD',
    invited: true,
    answered_at: app.clock.now(),
    ...values,
  });
}

/** A photograph that was reported as progress. */
export async function aProgressPhoto(
  app: TestApp,
  { commitmentId }: Pick<PromisedMatter, 'commitmentId'>,
  reach: 'PUBLIC' | 'PARTIES' = 'PUBLIC',
): Promise<string> {
  const photo = await aRow(app, 'stored_file', {
    name: 'photo.png',
    media_type: 'image/png',
    size_bytes: 1,
    sha256: 'x',
    bytes: Buffer.from('x'),
    reach,
  });
  await aRow(app, 'progress_entry', {
    commitment_id: commitmentId,
    round: 1,
    text: '进展',
    photo_ids: [photo],
    reported_at: app.clock.now(),
  });
  return photo;
}

/** The day so many days from an instant. */
export function inDays(from: Date, days: number): string {
  return new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
