import type { ModelSettings } from '../../config-of-model.js';
import { authorize } from '../../kernel/authorize.js';
import { taggedWordsOf } from '../../kernel/chinese/index.js';
import type { RequestContext } from '../../kernel/context.js';
import { inTransaction } from '../../kernel/transaction.js';
import { accountIdOf } from '../../kernel/viewer.js';
import { askForJson, ProviderAway } from '../identity/index.js';
import { recordsToWriteFrom } from '../opinion/index.js';
import { personalNumbersIn } from '../publicity/index.js';
import { sentencesSaid } from './answer.rules.js';
import { askingTurnsOf } from './asking-turns.js';
import { type GivenRecord, givenRecords, withoutNumbers } from './given-records.rules.js';
import { holds } from './holds.rules.js';
import { modelAnswered, modelAsked, ProposalOutcome } from './proposing.events.js';
import { canHaveProposed } from './proposing.policy.js';
import { ProposingRefusal, ProposingRefusalCode } from './proposing.refusal.js';
import { BriefProposal, type ProposeBriefInput } from './proposing.types.js';
import { questionAbout } from './question.rules.js';

const REFUSED: Readonly<Record<Exclude<ProposalOutcome, ProposalOutcome.SHOWN>, ProposingRefusalCode>> = {
  UNREADABLE: ProposingRefusalCode.MODEL_UNREADABLE,
  TOO_SLOW: ProposingRefusalCode.MODEL_TOO_SLOW,
  AWAY: ProposingRefusalCode.MODEL_AWAY,
};
const masked = (text: string) => withoutNumbers(text, personalNumbersIn(text));

/**
 * Has the model propose words for a brief, and shows what holds against the records it names. No transaction and no connection waits
 * for it, and nothing it says is kept.
 */
export async function proposeBrief(
  ctx: RequestContext,
  { briefId }: ProposeBriefInput,
): Promise<BriefProposal | ProposingRefusal> {
  const refused = (code: ProposingRefusalCode) => new ProposingRefusal(code);
  authorize(canHaveProposed(ctx.viewer), 'have words proposed');
  const stored = await recordsToWriteFrom(ctx, briefId);
  const { model } = ctx.services.config;
  if (!model) return refused(ProposingRefusalCode.NO_MODEL);
  if (!stored) return refused(ProposingRefusalCode.NOT_BEING_WRITTEN);
  const { given, of, withheld } = givenRecords(stored, masked);
  if (given.length === 0) return refused(ProposingRefusalCode.NO_RECORDS);

  const turns = askingTurnsOf(ctx.services);
  const accountId = accountIdOf(ctx.viewer) as string;
  const whyNot = turns.take(accountId, ctx.now().getTime());
  if (whyNot) return refused(whyNot);
  try {
    const characters = given.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
    await inTransaction(ctx, async (tx) =>
      tx.record(modelAsked({ briefId, records: given.length, withheld, characters })),
    );
    const { outcome, detail, milliseconds, body } = await ask(ctx, model, given);
    const answer = outcome === ProposalOutcome.SHOWN ? sentencesSaid(body) : null;
    const sentences = answer?.said.filter((one) => holds(one, given, taggedWordsOf)) ?? [];
    const leftOut = answer ? answer.broken + answer.said.length - sentences.length : 0;
    const came = outcome === ProposalOutcome.SHOWN && !answer ? ProposalOutcome.UNREADABLE : outcome;
    await inTransaction(ctx, async (tx) =>
      tx.record(modelAnswered({ briefId, outcome: came, detail, milliseconds, held: sentences.length, leftOut })),
    );
    if (came !== ProposalOutcome.SHOWN) return refused(REFUSED[came]);
    const records = of.map(({ kind, recordId }, at) => ({
      number: at + 1,
      kind,
      recordId,
      title: given[at]?.title ?? '',
    }));
    return Object.assign(new BriefProposal(), { sentences, records, leftOut, withheld });
  } finally {
    turns.giveBack(accountId);
  }
}

interface Answered {
  readonly outcome: ProposalOutcome;
  readonly detail: string;
  readonly milliseconds: number;
  readonly body: unknown;
}

/** Waiting for the model is not counted as the request's own time: it has a limit of its own. */
async function ask(ctx: RequestContext, model: ModelSettings, records: readonly GivenRecord[]): Promise<Answered> {
  const { url, name, key, timeoutMs } = model;
  const began = performance.now();
  const spent = () => Math.round(performance.now() - began);
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  ctx.turnAt = Number.POSITIVE_INFINITY;
  try {
    const body = await askForJson(url, { method: 'POST', headers, body: questionAbout(name, records) }, timeoutMs);
    return { outcome: ProposalOutcome.SHOWN, detail: 'HTTP_200', milliseconds: spent(), body };
  } catch (error) {
    if (!(error instanceof ProviderAway)) throw error;
    const { code } = error;
    const outcome =
      code === 'TIMEOUT'
        ? ProposalOutcome.TOO_SLOW
        : code === 'NOT_JSON'
          ? ProposalOutcome.UNREADABLE
          : ProposalOutcome.AWAY;
    return { outcome, detail: code, milliseconds: spent(), body: null };
  } finally {
    ctx.turnAt = performance.now();
  }
}
