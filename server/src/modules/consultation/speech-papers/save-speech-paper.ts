import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, conflict } from '../../../kernel/errors.js';
import { knownIds } from '../../../kernel/id.js';
import { textInput } from '../../../kernel/text.js';
import { actorOf } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Demand } from '../demand.entity.js';
import { participantIn } from '../find-in.js';
import { inPreparation } from '../in-preparation.js';
import { type Answer, type Outcome, paperIn } from './paper-in.js';
import { SpeechPaper, SpeechPaperStatus } from './speech-paper.entity.js';
import { PAPER_MAX, whyCannotTakeBack, whyCannotWrite } from './speech-paper.rules.js';
import type { SaveSpeechPaperInput, TakeBackSpeechPaperInput } from './speech-paper.types.js';

/** Writes one's paper, or somebody else's for them; with `handIn` it goes to the organisers. */
export function saveSpeechPaper(ctx: RequestContext, input: SaveSpeechPaperInput): Outcome {
  const text = textInput(input.text, { field: 'text', max: PAPER_MAX, required: true });
  const demandIds = knownIds(input.demandIds);
  return inPreparation<SpeechPaper, Answer>(ctx, input, {
    act: 'saveSpeechPaper',
    by: 'INVITED',
    replay: (tx, id) => tx.em.findOneOrFail(SpeechPaper, id),
    work: async (preparation) => {
      const { tx, consultation, seat, canOrganise, record } = preparation;
      if (input.onBehalfOfId) authorize(canOrganise, 'write a paper on behalf');
      const participant = input.onBehalfOfId ? await participantIn(preparation, input.onBehalfOfId) : seat;
      authorize(participant !== null, 'write a speech paper');
      const known = await tx.em.findOne(SpeechPaper, { participant: participant.id }, { populate: ['demands'] });
      const refusal = whyCannotWrite(known, input.handIn);
      if (refusal) return refusal;
      if (known) expectVersion(known, input.version ?? 0);
      else if (input.version != null) throw conflict(0);

      const demands = await tx.em.find(Demand, { id: { $in: demandIds }, consultation });
      if (demands.length !== demandIds.length) throw badInput('demandIds', 'UNKNOWN');
      const writtenBy = actorOf(ctx.viewer).id;
      if (!writtenBy) throw new Error('whoever has a seat is somebody');
      const words = { text, mode: input.mode, writtenBy };
      const paper =
        known ??
        tx.em.create(SpeechPaper, { ...words, consultation: ref(consultation), participant: ref(participant) });
      tx.em.assign(paper, words);
      paper.demands.set(demands);
      if (input.handIn) {
        paper.status = SpeechPaperStatus.SUBMITTED;
        paper.handedInAt = ctx.now();
      }
      tx.em.persist(paper);
      if (input.handIn) record('paperHandedIn', { paperId: paper.id });
      else record('paperDrafted', { paperId: paper.id });
      return paper;
    },
  });
}

/** The writer takes it back while nobody has decided. */
export function takeBackSpeechPaper(ctx: RequestContext, input: TakeBackSpeechPaperInput): Outcome {
  return inPreparation<SpeechPaper, Answer>(ctx, input, {
    act: 'takeBackSpeechPaper',
    by: 'INVITED',
    work: async (preparation) => {
      const paper = await paperIn(preparation, input.paperId);
      const isOwn = paper.participant.id === preparation.seat?.id || paper.writtenBy === actorOf(ctx.viewer).id;
      authorize(isOwn, 'take a paper back');
      const refusal = whyCannotTakeBack(paper);
      if (refusal) return refusal;
      expectVersion(paper, input.version);
      paper.status = SpeechPaperStatus.DRAFT;
      paper.handedInAt = null;
      preparation.record('paperTakenBack', { paperId: paper.id });
      return paper;
    },
  });
}
