import { ConsultationForm, type FormTerms } from '../../server/src/modules/consultation/index.js';
import { ConfirmMinutes, EndMeeting, RecordResponse, SaveMinutes } from '../api/meeting/documents.js';
import type { TestApp } from './app.js';
import { rowsOf } from './commitment.js';
import { aLiveTable, type LiveTable } from './meetings.js';
import { aDepartmentOfficer, type CommitteeOfficer, type SignedDepartmentOfficer } from './people.js';
import { anAcceptedTopic, type KnownTopic } from './topics.js';

export interface Confirmed extends LiveTable {
  readonly officer: CommitteeOfficer;
  readonly topic: KnownTopic;
  readonly handler: SignedDepartmentOfficer;
  /** What was promised, and what was declined. */
  readonly promisedId: string;
  readonly declinedId: string;
  readonly commitmentId: string;
}

/**
 * A council that promised one thing and declined another: written by the officer, confirmed by the director, its promise
 * handed over. `form`, or the `terms` it was convened under, say whether what came of it waits to be released.
 */
export async function aConfirmedCouncil(
  app: TestApp,
  { form = ConsultationForm.COUNCIL, terms }: { form?: ConsultationForm; terms?: Partial<FormTerms> } = {},
): Promise<Confirmed> {
  const table = await aLiveTable(app, { form, demands: 2 });
  const topic = await anAcceptedTopic(app, table.officer as CommitteeOfficer);
  const consultationId = table.consultation.id;
  await app.app.database.pool.query(
    `with taken_up as (update topic set status = 'SCHEDULED' where id = $2)
     update consultation set topic_id = $2, terms = $3 where id = $1`,
    [consultationId, topic.id, terms ?? null],
  );
  const desk = app.as(table.officer);
  const meetingId = table.meeting.id;
  const [promisedId, declinedId] = table.demands.map(({ id }) => id) as [string, string];
  const answer = (demandId: string, input: object) =>
    desk.mutate(RecordResponse, {
      input: { meetingId, demandId, participantId: table.delegateSeat.id, ...input } as never,
    });
  await answer(promisedId, {
    nature: 'COMMITMENT',
    text: '我们来办',
    action: '划出卸货位',
    deliverable: '卸货位二十个',
    dueOn: '2027-06-30',
    responsiblePerson: '周工',
  });
  await answer(declinedId, {
    nature: 'DECLINED',
    text: '不能办',
    reason: '张三家门口不够宽',
    basis: '《城乡规划法》第四十条',
  });
  await desk.mutate(EndMeeting, { meetingId });
  const { saveMinutes } = await desk.mutate(SaveMinutes, { input: { meetingId, body: '会议纪要', version: null } });
  await app.as(table.director).mutate(ConfirmMinutes, { meetingId, version: saveMinutes.version });
  await app.app.settled();
  const handler = await aDepartmentOfficer(app, table.department);
  const [row] = await rowsOf<{ id: string }>(app, 'select id from commitment where consultation_id = $1', [
    consultationId,
  ]);
  return {
    ...table,
    officer: table.officer as CommitteeOfficer,
    topic,
    handler,
    promisedId,
    declinedId,
    commitmentId: row?.id as string,
  };
}
