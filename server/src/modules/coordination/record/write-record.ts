import { dayInChina } from '../../../kernel/clock.js';
import type { Said } from '../../../kernel/corrections/index.js';
import { badInput } from '../../../kernel/errors.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { dayInput, NOTE_MAX, TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { accountIdOf } from '../../../kernel/viewer.js';
import {
  type CoordinationParty,
  CoordinationStatus,
  CoordinationStep,
  CoordinationPartyKind as Kind,
} from '../coordination.entity.js';
import type { RecordCoordinationInput } from '../coordination.inputs.js';
import { ANSWER_WORKING_DAYS } from '../coordination.rules.js';
import type { Held } from '../lock-coordination.js';

const MOST_STEPS = 20;

/** What somebody wrote, checked before anything is locked. */
export function recordWords(input: Pick<RecordCoordinationInput, 'lines' | 'agreed' | 'steps'>) {
  if (input.steps.length > MOST_STEPS) throw badInput('steps', 'TOO_MANY');
  return {
    lines: input.lines.map(({ partyId, came, who, said }) => ({
      partyId: knownId(partyId),
      came,
      who: textInput(who, { field: 'who', max: TITLE_MAX }),
      said: textInput(said, { field: 'said', max: NOTE_MAX }),
    })),
    agreed: textInput(input.agreed, { field: 'agreed', max: NOTE_MAX }),
    steps: input.steps.map(({ id, partyId, what, dueOn }) => ({
      id: knownIdOrNull(id),
      partyId: knownId(partyId),
      what: textInput(what, { field: 'what', max: NOTE_MAX, required: true }),
      dueOn: dayInput(dueOn, 'dueOn'),
    })),
  };
}

const nameOf = ({ kind, department, organisation, member, name }: CoordinationParty): string =>
  department?.getEntity().shortName ??
  organisation?.getEntity().name ??
  member?.getEntity().name ??
  name ??
  (kind === Kind.TOWNSHIP ? '乡镇街' : '联络委');

const stepsOf = ({ coordination }: Pick<Held, 'coordination'>, tx: Transaction) =>
  tx.em.find(CoordinationStep, { coordination, withdrawnAt: null }, { orderBy: { id: 'asc' } });

type Words = ReturnType<typeof recordWords>;

/** What stands in the record now, as somebody would write it. */
export async function wordsIn(tx: Transaction, held: Held): Promise<Words> {
  return {
    lines: held.parties.map(({ id, came, who, said }) => ({ partyId: id, came: came === true, who, said })),
    agreed: held.coordination.agreed,
    steps: (await stepsOf(held, tx)).map(({ id, party, what, dueOn }) => ({ id, partyId: party.id, what, dueOn })),
  };
}

/** The record as text, by the names under which corrections are shown. */
export function saidOf({ parties }: Held, { lines, agreed, steps }: Words): Said {
  const list = (rows: readonly string[]) => rows.join('\n') || null;
  const names = new Map(parties.map((party) => [party.id, nameOf(party)]));
  const lineOf = new Map(lines.map((line) => [line.partyId, line]));
  const cameAs = (id: string) => {
    const line = lineOf.get(id);
    return line?.came ? `到会${line.who ? `（${line.who}）` : ''}` : '未到';
  };
  return {
    came: list(parties.map(({ id }) => `${names.get(id)}：${cameAs(id)}`)),
    sayings: list(
      parties.flatMap(({ id }) => {
        const line = lineOf.get(id);
        return line?.came && line.said ? [`${names.get(id)}：${line.said}`] : [];
      }),
    ),
    agreed,
    steps: list(steps.map(({ partyId, what, dueOn }) => `${names.get(partyId)}：${what}（${dueOn}前）`)),
  };
}

/** Writes what was said and agreed, and asks the other side whether it is so. Who is left out did not come. */
export async function writeRecord(tx: Transaction, held: Held, words: Words): Promise<void> {
  const { coordination, commitment, parties, side } = held;
  const known = new Map(parties.map((party) => [party.id, party]));
  if (words.lines.some(({ partyId }) => !known.has(partyId))) throw badInput('lines', 'UNKNOWN');
  const lineOf = new Map(words.lines.map((line) => [line.partyId, line]));
  for (const party of parties) {
    const line = lineOf.get(party.id);
    const came = line?.came ?? false;
    Object.assign(party, { came, who: came ? (line?.who ?? null) : null, said: came ? (line?.said ?? null) : null });
    // Whoever follows it on the day is the one who was there, or was not.
    if (party.kind === Kind.FOLLOWER && coordination.recordedAt === null && commitment.followingMember)
      party.member = commitment.followingMember;
  }
  await writeSteps(tx, held, words.steps);
  const { calendar } = tx.ctx.services;
  Object.assign(coordination, {
    status: CoordinationStatus.RECORDED,
    agreed: words.agreed,
    recordedAt: tx.ctx.now(),
    recordedBy: accountIdOf(tx.ctx.viewer),
    recordedSide: side,
    answerBy: calendar.add(tx.ctx.today(), ANSWER_WORKING_DAYS).day,
    answeredAt: null,
    answerWords: null,
  });
}

/** Steps that are named stay the same ones, with what was said of them; those left out are withdrawn. */
async function writeSteps(tx: Transaction, held: Held, wanted: Words['steps']): Promise<void> {
  const { coordination, parties } = held;
  const standing = new Map((await stepsOf(held, tx)).map((step) => [step.id, step]));
  const heldOn = dayInChina(coordination.startsAt);
  for (const { id, partyId, what, dueOn } of wanted) {
    const party = parties.find((one) => one.id === partyId);
    if (!party) throw badInput('partyId', 'UNKNOWN');
    if (dueOn < heldOn) throw badInput('dueOn', 'BEFORE_START');
    const step = id === null ? null : standing.get(id);
    if (step === undefined) throw badInput('steps', 'UNKNOWN');
    if (step === null) {
      tx.em.persist(tx.em.create(CoordinationStep, { coordination: coordination.id, party: party.id, what, dueOn }));
      continue;
    }
    Object.assign(step, { what, dueOn });
    tx.em.assign(step, { party: party.id });
    standing.delete(step.id);
  }
  for (const step of standing.values()) step.withdrawnAt = tx.ctx.now();
}
