import { SpeechPaperStatus } from './speech-paper.entity.js';
import { canReadPaper } from './speech-paper.policy.js';
import { PaperVerdict, whyCannotReview, whyCannotTakeBack, whyCannotWrite } from './speech-paper.rules.js';

const { DRAFT, SUBMITTED, RETURNED, ACCEPTED } = SpeechPaperStatus;
const paper = (status: SpeechPaperStatus) => ({ status, writtenBy: 'writer' });
const review = (status: SpeechPaperStatus, verdict: PaperVerdict, by = 'officer', note: string | null = '补充数据') =>
  whyCannotReview(paper(status), { by, verdict, note })?.code ?? null;

it('is written while it is a draft or sent back, and not while the organisers have it', () => {
  for (const handIn of [true, false]) {
    for (const status of [DRAFT, RETURNED]) expect(whyCannotWrite(paper(status), handIn)).toBeNull();
    for (const status of [SUBMITTED, ACCEPTED]) {
      expect(whyCannotWrite(paper(status), handIn)).toMatchObject({
        code: 'PAPER_WITH_ORGANISERS',
      });
    }
    expect(whyCannotWrite(null, handIn)).toBeNull();
  }
});

it('is taken back only while nobody has decided', () => {
  expect(whyCannotTakeBack(paper(SUBMITTED))).toBeNull();
  for (const status of [DRAFT, RETURNED, ACCEPTED]) expect(whyCannotTakeBack(paper(status))).not.toBeNull();
});

it('is reviewed once handed in, by somebody who did not write it', () => {
  for (const verdict of Object.values(PaperVerdict)) {
    expect(review(SUBMITTED, verdict)).toBeNull();
    expect(review(ACCEPTED, verdict)).toBeNull();
    expect(review(SUBMITTED, verdict, 'writer')).toBe('OWN_PAPER');
    for (const status of [DRAFT, RETURNED]) expect(review(status, verdict)).toBe('PAPER_STEP_NOT_ALLOWED');
  }
});

it('is not sent back without a word', () => {
  expect(review(SUBMITTED, PaperVerdict.RETURN, 'officer', null)).toBe('NOTE_NEEDED');
  expect(review(SUBMITTED, PaperVerdict.ACCEPT_ORAL, 'officer', null)).toBeNull();
});

it('is its writer’s as a draft, the organisers’ once handed in, everybody’s once accepted', () => {
  const reads = (status: SpeechPaperStatus, reader: Partial<Parameters<typeof canReadPaper>[0]>) =>
    canReadPaper({ personId: 'p', seatId: 's', isStaff: false, ...reader }, { ...paper(status), participantId: 'w' });
  for (const status of [DRAFT, SUBMITTED, RETURNED]) expect(reads(status, {})).toBe(false);
  expect(reads(ACCEPTED, {})).toBe(true);
  expect(reads(DRAFT, { seatId: 'w' })).toBe(true);
  expect(reads(DRAFT, { isStaff: true })).toBe(false);
  expect(reads(DRAFT, { isStaff: true, personId: 'writer' })).toBe(true);
  expect(reads(RETURNED, { isStaff: true })).toBe(true);
});
