import { Consultation, Participant } from '../consultation/index.js';
import { Meeting } from './meeting.entity.js';
import type { MeetingScope } from './meeting.policy.js';

/** A meeting whose row is held until commit. */
export interface Place {
  readonly meeting: Meeting;
  readonly consultation: Consultation;
}

/** The same, and where the viewer stands in it. */
export interface HeldMeeting extends Place {
  readonly scope: MeetingScope;
  /** The viewer's own place at the table. */
  readonly seat: Participant | null;
}
