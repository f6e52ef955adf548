import { lifecycle } from '../../../kernel/lifecycle.js';
import { SpeechPaperStatus } from './speech-paper.entity.js';

const { DRAFT, SUBMITTED, RETURNED, ACCEPTED } = SpeechPaperStatus;

/** Handed in, it waits for the organisers; taken back or sent back, it is the writer's again. */
export const speechPaperLifecycle = lifecycle<SpeechPaperStatus>({
  [DRAFT]: [DRAFT, SUBMITTED],
  [SUBMITTED]: [DRAFT, RETURNED, ACCEPTED],
  [RETURNED]: [RETURNED, SUBMITTED],
  // What was accepted may change from oral to written, or go back to its writer.
  [ACCEPTED]: [ACCEPTED, RETURNED],
});
