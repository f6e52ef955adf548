import { LockMode, ref } from '@mikro-orm/core';
import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import { inTransaction, once, type Transaction } from '../../../kernel/transaction.js';
import { expectVersion } from '../../../kernel/version.js';
import { Role } from '../../../kernel/viewer.js';
import {
  type Account,
  givePost,
  IdentityRefusal,
  IdentityRefusalCode,
  type IssuedActivation,
  issueActivation,
  makeAccount,
  Post,
  takePost,
} from '../../identity/index.js';
import { LiaisonCommittee, Member, Sector, SpecialCommittee } from '../../roster/index.js';
import {
  informantActivated,
  informantAppointed,
  informantEnded,
  informantNominated,
  informantRevised,
} from '../opinion.events.js';
import { OpinionRefusal, OpinionRefusalCode } from '../opinion.refusal.js';
import { InformantStatus, SpecialInformant } from './informant.entity.js';
import type {
  AppointInformantInput,
  EndInformantInput,
  InformantActInput,
  NominateInformantInput,
  ReviseInformantInput,
} from './informant.inputs.js';
import { informantLifecycle } from './informant.lifecycle.js';
import { canManageInformants, canNominateFor, canNominateInformants, mayActOnInformant } from './informant.policy.js';
import { InformantAct, isExpected, isOpenToOffice, isPhone } from './informant.rules.js';

const NAME_MAX = 40;

type Words = Pick<NominateInformantInput, 'name' | 'unit' | 'phone' | 'committeeId' | 'monthlyExpected'>;

async function wordsInput(tx: Transaction, input: Words) {
  const phone = textInput(input.phone?.normalize('NFKC'), { field: 'phone', max: 20 });
  if (phone && !isPhone(phone)) throw badInput('phone', 'PHONE');
  const { monthlyExpected } = input;
  if (!isExpected(monthlyExpected)) throw badInput('monthlyExpected', 'RANGE');
  const committeeId = knownIdOrNull(input.committeeId);
  const committee = committeeId ? await tx.em.findOne(LiaisonCommittee, committeeId) : null;
  if (committeeId && !committee) throw badInput('committeeId', 'UNKNOWN');
  return {
    name: textInput(input.name, { field: 'name', max: NAME_MAX, required: true }),
    unit: textInput(input.unit, { field: 'unit', max: TITLE_MAX }),
    phone,
    monthlyExpected,
    committee: committee && ref(committee),
  };
}

/** Put forward by a special committee or a sector group: by its office, of its members or of others; or by the secretariat for it. */
export function nominateInformant(
  ctx: RequestContext,
  input: NominateInformantInput,
): Promise<SpecialInformant | OpinionRefusal> {
  authorize(canNominateInformants(ctx.viewer), 'nominate an informant');
  const [specialCommitteeId, sectorId] = [knownIdOrNull(input.specialCommitteeId), knownIdOrNull(input.sectorId)];
  if ((specialCommitteeId === null) === (sectorId === null)) throw badInput('specialCommitteeId', 'ONE_OF_TWO');
  const nominatorId = (specialCommitteeId ?? sectorId) as string;
  authorize(canNominateFor(ctx.viewer, nominatorId), 'nominate an informant for this group');
  return inTransaction(ctx, async (tx) => {
    const nominate = async () => {
      const words = await wordsInput(tx, input);
      const specialCommittee = specialCommitteeId ? await tx.em.findOne(SpecialCommittee, specialCommitteeId) : null;
      const sector = sectorId ? await tx.em.findOne(Sector, sectorId) : null;
      if (!specialCommittee && !sector) throw badInput(sectorId ? 'sectorId' : 'specialCommitteeId', 'UNKNOWN');
      const memberId = knownIdOrNull(input.memberId);
      // Two clerks who put forward the same member take turns on the member's row.
      const member = memberId ? await tx.em.findOne(Member, memberId, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (memberId && !member) throw badInput('memberId', 'UNKNOWN');
      if (member && !canManageInformants(ctx.viewer) && !(await belongsTo(member, nominatorId)))
        throw badInput('memberId', 'UNKNOWN');
      if (member && (await tx.em.count(SpecialInformant, { member, status: { $ne: InformantStatus.ENDED } })) > 0)
        return new OpinionRefusal(OpinionRefusalCode.INFORMANT_ALREADY);
      const informant = tx.em.create(SpecialInformant, {
        ...words,
        member: member && ref(member),
        specialCommittee: specialCommittee && ref(specialCommittee),
        sector: sector && ref(sector),
        nominatedOn: ctx.today(),
        createdAt: ctx.now(),
      });
      tx.em.persist(informant);
      tx.record(informantNominated({ informantId: informant.id, byOffice: !canManageInformants(ctx.viewer) }));
      return informant;
    };
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId) return nominate();
    return once<SpecialInformant, SpecialInformant | OpinionRefusal>(
      tx,
      { act: 'nominateInformant', clientMutationId, input: rest },
      nominate,
      (id) => tx.em.findOneOrFail(SpecialInformant, id),
    );
  });
}

async function belongsTo(member: Member, groupId: string): Promise<boolean> {
  if (member.sector?.id === groupId) return true;
  await member.specialCommittees.init();
  return member.specialCommittees.getIdentifiers().includes(groupId);
}

async function lockInformant(tx: Transaction, id: string, act: InformantAct): Promise<SpecialInformant> {
  const informant = await tx.em.findOne(SpecialInformant, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  // To an office and to an informant, those of others are not there.
  if (!informant || !mayActOnInformant(tx.ctx.viewer, act, whoseOf(informant))) throw notFound();
  return informant;
}

const whoseOf = ({ specialCommittee, sector, accountId }: SpecialInformant) => ({
  nominatorId: (specialCommittee ?? sector)?.id ?? '',
  accountId,
});

/** What an office nominated and the secretariat appointed is out of its hands. */
function whyOutOfHand({ ctx }: Transaction, act: InformantAct, { status }: SpecialInformant): OpinionRefusal | null {
  if (status === InformantStatus.ENDED) return new OpinionRefusal(OpinionRefusalCode.INFORMANT_ENDED);
  if (canManageInformants(ctx.viewer) || isOpenToOffice(act, status)) return null;
  return new OpinionRefusal(OpinionRefusalCode.NOT_NOMINATED);
}

export interface Appointed {
  readonly informant: SpecialInformant;
  /** The slip of the account that was made for them; shown once. */
  readonly slip: IssuedActivation | null;
}

/** Appointed for a term: they get the post, and an account where they have none. */
export function appointInformant(
  ctx: RequestContext,
  input: AppointInformantInput,
): Promise<Appointed | OpinionRefusal> {
  const termStartsOn = dayInput(input.termStartsOn, 'termStartsOn');
  const termEndsOn = input.termEndsOn ? dayInput(input.termEndsOn, 'termEndsOn') : null;
  if (termEndsOn !== null && termEndsOn < termStartsOn) throw badInput('termEndsOn', 'BEFORE_START');
  return inTransaction(ctx, async (tx) => {
    const informant = await lockInformant(tx, input.informantId, InformantAct.APPOINT);
    if (informant.status !== InformantStatus.NOMINATED) return new OpinionRefusal(OpinionRefusalCode.NOT_NOMINATED);
    expectVersion(informant, input.version);
    const way = await wayIn(tx, informant, input.loginName ?? null);
    if (way instanceof OpinionRefusal) return way;
    informant.accountId = way.accountId;
    informant.postId = way.postId;
    informant.status = InformantStatus.APPOINTED;
    informant.termStartsOn = termStartsOn;
    informant.termEndsOn = termEndsOn;
    tx.record(informantAppointed({ informantId: informant.id }));
    return { informant, slip: way.slip };
  });
}

interface WayIn {
  readonly accountId: string;
  readonly postId: string | null;
  readonly slip: IssuedActivation | null;
}

/** A member writes through the account they have; anybody else gets one, with a slip to set its password. */
async function wayIn(
  tx: Transaction,
  informant: SpecialInformant,
  loginName: string | null,
): Promise<WayIn | OpinionRefusal> {
  const own = informant.member
    ? await tx.em.findOne(Post, { memberId: informant.member.id, role: Role.MEMBER, endedAt: null })
    : null;
  if (own) {
    const post = await givePost(tx, own.account.id, { role: Role.INFORMANT });
    return { accountId: own.account.id, postId: post instanceof IdentityRefusal ? null : post.id, slip: null };
  }
  const member = informant.member ? [{ role: Role.MEMBER, memberId: informant.member.id }] : [];
  const account = await makeAccount(tx, {
    loginName: textInput(loginName, { field: 'loginName', max: 40 }),
    displayName: informant.name,
    posts: [{ role: Role.INFORMANT }, ...member],
  });
  if (account instanceof IdentityRefusal) return takenName(account);
  const slip = await issueActivation(tx, account.id);
  if (slip instanceof IdentityRefusal) throw notFound();
  const post = await informantPost(tx, account);
  return { accountId: account.id, postId: post.id, slip };
}

const informantPost = (tx: Transaction, account: Account) =>
  tx.em.findOneOrFail(Post, { account: account.id, role: Role.INFORMANT, endedAt: null });

function takenName({ code }: IdentityRefusal): OpinionRefusal {
  if (code === IdentityRefusalCode.LOGIN_NAME_FORMAT) throw badInput('loginName', 'FORMAT');
  return new OpinionRefusal(OpinionRefusalCode.LOGIN_NAME_TAKEN);
}

/** They have begun, as the secretariat says or they themselves by accepting: from now on the months are counted. */
export function activateInformant(
  ctx: RequestContext,
  input: InformantActInput,
): Promise<SpecialInformant | OpinionRefusal> {
  return inTransaction(ctx, async (tx) => {
    const informant = await lockInformant(tx, input.informantId, InformantAct.ACTIVATE);
    if (!informantLifecycle.may(informant.status, InformantStatus.ACTIVE))
      return new OpinionRefusal(OpinionRefusalCode.NOT_APPOINTED);
    expectVersion(informant, input.version);
    informant.status = InformantStatus.ACTIVE;
    tx.record(informantActivated({ informantId: informant.id }));
    return informant;
  });
}

export function reviseInformant(
  ctx: RequestContext,
  input: ReviseInformantInput,
): Promise<SpecialInformant | OpinionRefusal> {
  return inTransaction(ctx, async (tx) => {
    const informant = await lockInformant(tx, input.informantId, InformantAct.REVISE);
    const words = await wordsInput(tx, input);
    const why = whyOutOfHand(tx, InformantAct.REVISE, informant);
    if (why) return why;
    expectVersion(informant, input.version);
    const termEndsOn = input.termEndsOn ? dayInput(input.termEndsOn, 'termEndsOn') : null;
    if (termEndsOn && informant.termStartsOn && termEndsOn < informant.termStartsOn)
      throw badInput('termEndsOn', 'BEFORE_START');
    Object.assign(informant, words);
    if (informant.termStartsOn) informant.termEndsOn = termEndsOn;
    tx.record(informantRevised({ informantId: informant.id }));
    return informant;
  });
}

/** Their term is over, or the nomination came to nothing: the post goes with it, the account stays. */
export async function endInformant(
  ctx: RequestContext,
  input: EndInformantInput,
): Promise<SpecialInformant | OpinionRefusal> {
  const reason = textInput(input.reason, { field: 'reason', max: NOTE_MAX, required: true, min: 2 });
  return inTransaction(ctx, async (tx) => {
    const informant = await lockInformant(tx, input.informantId, InformantAct.END);
    const why = whyOutOfHand(tx, InformantAct.END, informant);
    if (why) return why;
    expectVersion(informant, input.version);
    await end(tx, informant, reason, !canManageInformants(ctx.viewer));
    return informant;
  });
}

async function end(tx: Transaction, informant: SpecialInformant, reason: string, byOffice = false): Promise<void> {
  const post = informant.postId ? await tx.em.findOne(Post, informant.postId) : null;
  if (post && post.endedAt === null) takePost(tx, post);
  informant.status = InformantStatus.ENDED;
  informant.endedOn = tx.ctx.today();
  informant.endedReason = reason;
  tx.record(informantEnded({ informantId: informant.id, byOffice }));
}

/** In this transaction: a member is a special informant no longer. The caller has decided that it may be ended. */
export async function endInformantOf(tx: Transaction, memberId: string, reason: string): Promise<void> {
  const theirs = { member: memberId, status: { $ne: InformantStatus.ENDED } };
  for (const informant of await tx.em.find(SpecialInformant, theirs, { lockMode: LockMode.PESSIMISTIC_WRITE }))
    await end(tx, informant, reason);
}
