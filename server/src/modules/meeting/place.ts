import type { Transaction } from '../../kernel/transaction.js';
import { Consultation, Participant } from '../consultation/index.js';
import { Meeting } from './meeting.entity.js';
import { type MeetingData, type MeetingHappening, meetingEvent } from './meeting.events.js';
import type { MeetingScope } from './meeting.policy.js';

/** A meeting whose row is held until commit. */
export interface Place {
  readonly meeting: Meeting;
  readonly consultation: Consultation;
}

/** The same, and where the viewer stands in it. */
export interface Floor extends Place {
  readonly scope: MeetingScope;
  /** The viewer's own place at the table. */
  readonly seat: Participant | null;
}

/** Says what happened at this meeting. */
export function record<What extends MeetingHappening>(
  tx: Transaction,
  { meeting, consultation }: Place,
  happening: What,
  ...data: MeetingData<What>
): void {
  tx.record(meetingEvent(happening, { meetingId: meeting.id, consultationId: consultation.id }, ...data));
}
