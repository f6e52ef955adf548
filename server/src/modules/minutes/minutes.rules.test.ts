import { Party } from '../consultation/index.js';
import { MeetingStatus } from '../meeting/meeting.entity.js';
import { MinutesStatus } from './minutes.entity.js';
import {
  PartyStanding,
  partyStandings,
  whyCannotConfirm,
  whyCannotSave,
  whyPartiesKeepThemOpen,
} from './minutes.rules.js';

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

it('waits for every party it was put to, unless somebody says why not', () => {
  const put = { putToPartiesAt: new Date('2026-03-02T01:00:00Z') };
  const { WAITING, EARLIER_TEXT, AGREED, DISSENTED } = PartyStanding;
  const why = (
    standings: readonly PartyStanding[],
    minutes: { putToPartiesAt: Date | null } = put,
    reason: string | null = null,
  ) =>
    whyPartiesKeepThemOpen(
      minutes,
      standings.map((standing) => ({ standing })),
      reason,
    )?.code;

  expect([WAITING, EARLIER_TEXT, AGREED, DISSENTED].map((standing) => why([AGREED, standing]))).toEqual([
    'PARTIES_NOT_ANSWERED',
    'PARTIES_NOT_ANSWERED',
    undefined,
    undefined,
  ]);
  expect(why([])).toBeUndefined();
  expect(why([WAITING], { putToPartiesAt: null })).toBeUndefined();
  expect(why([WAITING], put, '等了两周')).toBeUndefined();
});
