/** What may have happened at a meeting that is as if it had not been opened: who came, how the table is laid. */
const NOTHING_SAID = [
  ...['opened', 'changed', 'prepared'],
  ...['signedIn', 'signInUndone', 'writtenIn', 'delegateReplaced', 'departed', 'returned'],
  ...['observerSignedIn', 'observerSentOut', 'doorCleared', 'joinCodeChanged'],
  ...['chairHandedOver', 'floorOptionsSet'],
  ...['agendaItemAdded', 'agendaItemOpened', 'agendaItemSkipped', 'agendaItemRemoved', 'agendaItemEdited'],
  ...['agendaItemMoved', 'agendaItemRestored'],
  ...['speakerQueued', 'speakerMoved', 'speakerWithdrawn', 'queueCleared'],
  ...['broadcastOpened', 'broadcastClosed', 'broadcastHeld', 'broadcastResumed'],
].map((happening) => `'meeting.${happening}'`);

/** Whether anything was said, noted or decided since the meeting was last opened, by its numbered record. */
export const RECORDED_SINCE_OPENING = (meetingId: string) =>
  `exists (select from meeting_event said where said.meeting_id = ${meetingId}
    and said.type not in (${NOTHING_SAID.join(', ')})
    and said.seq > (select coalesce(max(opened.seq), 0) from meeting_event opened
      where opened.meeting_id = ${meetingId} and opened.type = 'meeting.opened'))`;
