import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput } from '../../../kernel/errors.js';
import { filesToAttach } from '../../../kernel/files/index.js';
import { knownIds } from '../../../kernel/id.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import { capacityIn, move, tellStep } from '../act-on-brief.js';
import { BriefAuthor, BriefKind, BriefStepKind, OpinionBrief } from '../brief.entity.js';
import { areShares, DRAFT_PART_MAX, MOST_AUTHORS, MOST_FILES, whyNotWhole } from '../brief.rules.js';
import { BriefAct, statusAfter, whyCannotDo } from '../brief-acts.rules.js';
import { briefFiles } from '../file-access.js';
import { briefEvent } from '../opinion.events.js';
import type { SaveBriefInput } from '../opinion.inputs.js';
import { canWriteBriefs } from '../opinion.policy.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { findSources } from '../sources/find-sources.js';
import { briefOfWriter } from './brief-of-writer.js';
import { newBrief, type Share, share } from './new-brief.js';
import { kindOf, linkSources } from './start-brief.js';

const part = (text: string, field: string) => textInput(text, { field, max: DRAFT_PART_MAX }) ?? '';

/** Keeps what its author wrote, or hands it in. A draft may be anything; what is handed in is whole. */
export async function saveBrief(ctx: RequestContext, input: SaveBriefInput): Promise<OpinionBrief | OpinionRefusal> {
  authorize(canWriteBriefs(ctx.viewer), 'write a brief');
  const words = {
    title: textInput(input.title, { field: 'title', max: TITLE_MAX }) ?? '',
    situation: part(input.situation, 'situation'),
    analysis: part(input.analysis, 'analysis'),
    suggestion: part(input.suggestion, 'suggestion'),
  };
  if (input.briefId && input.version == null) throw badInput('version', 'REQUIRED');
  const sources = input.briefId || !input.sources?.length ? [] : await findSources(ctx, input.sources);

  return inTransaction(ctx, async (tx) => {
    const save = async () => {
      const stored = input.briefId ? await briefOfWriter(tx, input.briefId) : null;
      const shares = await sharesInput(tx, input, Boolean(stored?.committeeHandSince));
      const refusal = await whyNot(tx, stored, input);
      if (refusal) return refusal;
      if (!sources) return new OpinionRefusal(OpinionRefusalCode.NOT_A_SOURCE);
      if (shares && !areShares(shares.map((one) => one.share)))
        return new OpinionRefusal(OpinionRefusalCode.SHARES_NOT_HUNDRED);
      const unfinished = input.handIn ? whyNotWhole(words) : null;
      if (unfinished) return new OpinionRefusal(unfinished);

      let brief: OpinionBrief;
      if (stored) {
        brief = Object.assign(stored, words);
        if (stored.committeeHandSince) await joinAuthors(tx, stored, shares);
        else if (shares) {
          await tx.em.nativeDelete(BriefAuthor, { brief: brief.id });
          share(tx, brief, shares);
        }
      } else {
        const kind = sources.length > 0 ? kindOf(sources) : BriefKind.SINGLE;
        brief = await newBrief(tx, { ...words, kind }, shares);
        linkSources(tx, brief, sources);
        tellStep(tx, brief, BriefStepKind.STARTED, 'started');
      }
      if (input.fileIds || input.addedFileIds?.length)
        brief.fileIds = await attached(tx, brief, [...(input.fileIds ?? brief.fileIds), ...(input.addedFileIds ?? [])]);
      if (input.handIn) {
        brief.submittedAt = ctx.now();
        brief.deskNote = null;
        tellStep(tx, brief, BriefStepKind.SUBMITTED, 'submitted');
        move(brief, statusAfter(BriefAct.SUBMIT, brief.status));
      } else if (stored) tx.record(briefEvent('saved', brief));
      return brief;
    };
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId) return save();
    return once<OpinionBrief, OpinionBrief | OpinionRefusal>(
      tx,
      { act: 'saveBrief', clientMutationId, input: rest },
      save,
      (id) => tx.em.findOneOrFail(OpinionBrief, id),
    );
  });
}

/** Whoever of the committee goes on with it is its author as well; who began it, and whoever did before, stays one. */
async function joinAuthors(tx: Transaction, brief: OpinionBrief, given: readonly Share[] | null): Promise<void> {
  const before = await tx.em.find(BriefAuthor, { brief: brief.id }, { orderBy: { position: 'asc' } });
  const own = accountIdOf(tx.ctx.viewer) as string;
  const among = (list: readonly { readonly accountId: string }[], id: string) =>
    list.some(({ accountId }) => accountId === id);
  if (given && before.some(({ accountId }) => !among(given, accountId))) throw badInput('authors', 'AUTHOR_MISSING');
  if (!given && (among(before, own) || before.length >= MOST_AUTHORS)) return;
  const [largest] = before.toSorted((a, b) => b.share - a.share);
  const part = Math.floor((largest?.share ?? 100) / 2);
  const shares = given ?? [
    ...before.map((one) => ({ accountId: one.accountId, share: one === largest ? one.share - part : one.share })),
    { accountId: own, share: part },
  ];
  const order = [
    ...shares.filter((one) => among(before, one.accountId)),
    ...shares.filter((one) => !among(before, one.accountId)),
  ];
  await tx.em.nativeDelete(BriefAuthor, { brief: brief.id });
  share(tx, brief, order);
}

async function whyNot(
  tx: Transaction,
  stored: OpinionBrief | null,
  { handIn, version }: SaveBriefInput,
): Promise<OpinionRefusal | null> {
  if (!stored) return null;
  const act = handIn ? BriefAct.SUBMIT : BriefAct.REVISE;
  const facts = { status: stored.status, isIssued: false, awaited: 0, openInstructions: 0, lastStep: null };
  const why = whyCannotDo(act, await capacityIn(tx, stored), facts);
  if (why) return new OpinionRefusal(why);
  expectVersion(stored, version as number);
  return null;
}

/** What was attached before stays attached; what is new was brought by whoever writes. */
async function attached(tx: Transaction, brief: OpinionBrief, given: readonly string[]): Promise<string[]> {
  const before = new Set(brief.fileIds);
  const ids = knownIds(given);
  if (ids.length > MOST_FILES) throw badInput('fileIds', 'TOO_MANY');
  const added = ids.filter((id) => !before.has(id));
  await filesToAttach(tx, added, { field: 'fileIds', max: MOST_FILES, of: briefFiles(brief) });
  return ids;
}

/** The authors in order, the writer first; null where nothing was said. */
async function sharesInput(
  tx: Transaction,
  { authors }: SaveBriefInput,
  joins: boolean,
): Promise<readonly Share[] | null> {
  if (!authors) return null;
  if (authors.length > MOST_AUTHORS) throw badInput('authors', 'TOO_MANY');
  const ids = knownIds(authors.map(({ accountId }) => accountId));
  if (ids.length !== authors.length) throw badInput('authors', 'TWICE');
  const own = accountIdOf(tx.ctx.viewer) as string;
  // Whoever goes on with what their committee has back need not say so: they join those who wrote before.
  if (joins && !ids.includes(own)) return null;
  if (!ids.includes(own)) throw badInput('authors', 'WRITER_MISSING');
  const [row] = await tx.em.execute(
    `select count(distinct a.id)::int as known from account a join post p on p.account_id = a.id and p.ended_at is null
     where a.id = any(?::uuid[]) and a.status <> 'DISABLED'
       and p.role in ('MEMBER', 'INFORMANT', 'DIRECTOR', 'LIAISON_OFFICER', 'SECRETARIAT', 'REVIEWER')`,
    [`{${ids.join(',')}}`],
  );
  if (Number(row?.known) !== ids.length) throw badInput('authors', 'UNKNOWN');
  const shares = authors.map(({ accountId, share }) => ({ accountId: accountId.toLowerCase(), share }));
  return [...shares.filter((one) => one.accountId === own), ...shares.filter((one) => one.accountId !== own)];
}
