import { ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, conflict, notFound } from '../../../kernel/errors.js';
import { knownId, knownIds } from '../../../kernel/id.js';
import { NOTE_MAX, textInput } from '../../../kernel/text.js';
import { actorOf } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import type { Consultation } from '../consultation.entity.js';
import type { ConsultationRefusal } from '../consultation.refusal.js';
import { Demand } from '../demand.entity.js';
import { participantIn } from '../find-in.js';
import { inPreparation, type Preparation } from '../in-preparation.js';
import { SpeechPaper, SpeechPaperMode, SpeechPaperStatus } from './speech-paper.entity.js';
import { canReviewPapers } from './speech-paper.policy.js';
import { PAPER_MAX, PaperVerdict, whyCannotReview, whyCannotTakeBack, whyCannotWrite } from './speech-paper.rules.js';
import type {
  OrderSpeechPapersInput,
  ReviewSpeechPaperInput,
  SaveSpeechPaperInput,
  TakeBackSpeechPaperInput,
} from './speech-paper.types.js';

type Answer = SpeechPaper | ConsultationRefusal;
type Outcome = Promise<Answer>;

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

/** Accepts it to be spoken or printed, or sends it back with what is missing. Never by whoever wrote it. */
export function reviewSpeechPaper(ctx: RequestContext, input: ReviewSpeechPaperInput): Outcome {
  const note = textInput(input.note, { field: 'note', max: NOTE_MAX });
  return inPreparation<SpeechPaper, Answer>(ctx, input, {
    act: 'reviewSpeechPaper',
    by: 'ORGANISERS',
    work: async (preparation) => {
      const { tx, consultation, committeeId, record } = preparation;
      authorize(canReviewPapers(ctx.viewer, { committeeId }), 'review a speech paper');
      const paper = await paperIn(preparation, input.paperId);
      const by = actorOf(ctx.viewer).id;
      const refusal = whyCannotReview(paper, { by, verdict: input.verdict, note });
      if (refusal) return refusal;
      expectVersion(paper, input.version);

      Object.assign(paper, { reviewNote: note, reviewedBy: by, reviewedAt: ctx.now() });
      if (input.verdict === PaperVerdict.RETURN) {
        Object.assign(paper, { status: SpeechPaperStatus.RETURNED, position: null });
        record('paperReturned', { paperId: paper.id });
        return paper;
      }
      const oral = input.verdict === PaperVerdict.ACCEPT_ORAL;
      const others = await tx.em.find(SpeechPaper, { consultation, id: { $ne: paper.id } });
      Object.assign(paper, {
        status: SpeechPaperStatus.ACCEPTED,
        mode: oral ? SpeechPaperMode.ORAL : SpeechPaperMode.WRITTEN,
        position: oral ? (paper.position ?? Math.max(0, ...others.map(({ position }) => position ?? 0)) + 1) : null,
      });
      record('paperAccepted', { paperId: paper.id, mode: paper.mode });
      return paper;
    },
  });
}

/** Settles who speaks first; the list must be all of the accepted oral ones. */
export function orderSpeechPapers(
  ctx: RequestContext,
  input: OrderSpeechPapersInput,
): Promise<Consultation | ConsultationRefusal> {
  const ids = knownIds(input.paperIds);
  return inPreparation<Consultation, Consultation>(ctx, input, {
    act: 'orderSpeechPapers',
    by: 'ORGANISERS',
    work: async ({ tx, consultation, record }) => {
      const oral = await tx.em.find(SpeechPaper, {
        consultation,
        status: SpeechPaperStatus.ACCEPTED,
        mode: SpeechPaperMode.ORAL,
      });
      if (oral.length !== ids.length || oral.some(({ id }) => !ids.includes(id))) {
        throw badInput('paperIds', 'NOT_ALL_OF_THEM');
      }
      for (const paper of oral) paper.position = ids.indexOf(paper.id) + 1;
      record('papersOrdered');
      return consultation;
    },
  });
}

async function paperIn({ tx, consultation }: Preparation, id: string): Promise<SpeechPaper> {
  const paper = await tx.em.findOne(SpeechPaper, { id: knownId(id), consultation });
  if (!paper) throw notFound();
  return paper;
}
