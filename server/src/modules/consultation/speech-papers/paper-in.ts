import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import type { ConsultationRefusal } from '../consultation.refusal.js';
import type { Preparation } from '../in-preparation.js';
import { SpeechPaper } from './speech-paper.entity.js';

export type Answer = SpeechPaper | ConsultationRefusal;
export type Outcome = Promise<Answer>;

export async function paperIn({ tx, consultation }: Preparation, id: string): Promise<SpeechPaper> {
  const paper = await tx.em.findOne(SpeechPaper, { id: knownId(id), consultation });
  if (!paper) throw notFound();
  return paper;
}
