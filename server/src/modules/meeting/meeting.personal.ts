import { Ground, Kept, type PersonalData, PersonalKind, Purpose, personal, Whose } from '../../kernel/personal.js';
import { MeetingObserver } from './people/meeting-observer.entity.js';

/** What is kept of people here. */
export const meetingPersonal: readonly PersonalData[] = [
  personal(MeetingObserver, ['name'], {
    whose: Whose.OBSERVER,
    what: [PersonalKind.NAME],
    purpose: Purpose.RECORD_MEETINGS,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.WITH_RECORD,
  }),
  personal(MeetingObserver, ['addressHash'], {
    whose: Whose.OBSERVER,
    what: [PersonalKind.TRACE],
    purpose: Purpose.ONE_VOICE_EACH,
    ground: Ground.STATUTORY_DUTY,
    kept: Kept.UNTIL_MEETING_ENDS,
    erasedBy: 'endMeeting',
  }),
];
