import { Party } from '../consultation/index.js';
import { MeetingStatus } from '../meeting/meeting.entity.js';
import { MinutesStatus } from './minutes.entity.js';
import { PartyStanding, partyStandings, whyCannotConfirm, whyCannotSave } from './minutes.rules.js';

const ended = { status: MeetingStatus.ENDED };
const draft = { status: MinutesStatus.DRAFT, editedBy: 'officer', writers: ['officer', 'clerk', null] };

it('writes minutes after the meeting and until they are confirmed', () => {
  expect(whyCannotSave(ended, null)).toBeNull();
  expect(whyCannotSave({ status: MeetingStatus.LIVE }, null)?.code).toBe('MEETING_NOT_ENDED');
  expect(whyCannotSave(ended, { status: MinutesStatus.CONFIRMED })?.code).toBe('MINUTES_CONFIRMED');
});

it('lets nobody confirm a paragraph of their own', () => {
  expect(whyCannotConfirm(ended, draft, 'director')).toBeNull();
  expect(whyCannotConfirm(ended, draft, 'officer')?.code).toBe('WRITER_MAY_NOT_CONFIRM');
  expect(whyCannotConfirm(ended, draft, 'clerk')?.code).toBe('WRITER_MAY_NOT_CONFIRM');
  expect(whyCannotConfirm(ended, null, 'director')?.code).toBe('MINUTES_MISSING');
});

it('says where each party that was there stands with the text as it is', () => {
  const { MEMBER, DEPARTMENT, STAKEHOLDER } = Party;
  const answers = [
    { party: MEMBER, agrees: true, textVersion: 2 },
    { party: DEPARTMENT, agrees: true, textVersion: 1 },
    { party: STAKEHOLDER, agrees: true, textVersion: 2 },
    { party: STAKEHOLDER, agrees: false, textVersion: 2 },
  ];
  expect(partyStandings([MEMBER, DEPARTMENT, STAKEHOLDER, STAKEHOLDER], answers, 2)).toEqual([
    { party: MEMBER, standing: PartyStanding.AGREED },
    { party: DEPARTMENT, standing: PartyStanding.EARLIER_TEXT },
    { party: STAKEHOLDER, standing: PartyStanding.DISSENTED },
  ]);
  expect(partyStandings([MEMBER], [], 1)).toEqual([{ party: MEMBER, standing: PartyStanding.WAITING }]);
});
