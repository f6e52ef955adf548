import type { Viewer } from '../kernel/viewer.js';
import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

export interface CommitmentRow {
  readonly id: string;
  readonly title: string;
  /** The department or organisation in the lead. */
  readonly lead: string;
}

export async function commitmentsOf(stage: Stage, { officer, consultationId }: PlayedCase): Promise<CommitmentRow[]> {
  const { nodes } = await stage.ask<{ nodes: CommitmentRow[] }>(
    officer,
    'commitments',
    { filter: { consultationId }, first: 50 },
    'nodes { id title: demandTitle lead: leadDepartmentName }',
  );
  return nodes;
}

export function named(commitments: readonly CommitmentRow[], title: string, lead?: string): CommitmentRow {
  const found = commitments.find((row) => row.title === title && (!lead || row.lead === lead));
  if (!found) throw new Error(`nobody promised anything on ${title}`);
  return found;
}

/** Residents answer; then the answers decide. */
export async function accept(
  stage: Stage,
  played: PlayedCase,
  commitment: CommitmentRow,
  results: readonly string[],
): Promise<void> {
  await ask(stage, played, commitment, results);
  await stage.act(played.officer, 'settleAcceptance', { commitmentId: commitment.id });
}

/** Residents are asked and answer: those who sat at the table, those with a slip, and one by the code on the notice. */
export async function ask(
  stage: Stage,
  { officer, guests: seated }: PlayedCase,
  { id: commitmentId, lead }: CommitmentRow,
  results: readonly string[],
): Promise<void> {
  // Whoever sat for the organisation that did it does not judge it.
  const guests = seated.filter(({ organisation }) => organisation !== lead);
  const { acceptanceCode } = await stage.act<{ acceptanceCode: string }>(
    officer,
    'openAcceptance',
    { commitmentId },
    'acceptanceCode',
  );
  const slips = await slipsFor(stage, officer, commitmentId, results.length - guests.length - 1);
  for (const [index, result] of results.entries()) {
    const guest = guests[index];
    await stage.act(guest?.viewer ?? null, 'answerAcceptance', {
      input: {
        code: (!guest && slips[index - guests.length]) || acceptanceCode,
        result,
        attitude: result === 'NOT_SOLVED' ? 'FAIR' : 'GOOD',
        deviceToken: `demonstration-device-${commitmentId.slice(-8)}-${index}`,
      },
    });
  }
}

/** The codes on this many slips; the same slips are good for every round. */
async function slipsFor(stage: Stage, officer: Viewer, commitmentId: string, count: number): Promise<string[]> {
  const handedOut = async () => {
    const slips = await stage.ask<{ code: string; atTable: boolean }[]>(
      officer,
      'acceptanceInvitations',
      { commitmentId },
      'code atTable',
    );
    return slips.filter(({ atTable }) => !atTable).map(({ code }) => code);
  };
  const missing = count - (await handedOut()).length;
  if (missing > 0) {
    const labels = Array.from({ length: missing }, (_, index) => `商户 ${index + 1} 号`);
    await stage.act(officer, 'inviteToAcceptance', { commitmentId, labels });
  }
  return handedOut();
}
