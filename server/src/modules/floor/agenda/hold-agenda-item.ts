import { badInput, notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { type HeldMeeting, holdAsChair, holdAsScribe } from '../../meeting/index.js';
import { AgendaItem, AgendaPart } from './agenda-item.entity.js';

const MAX_MINUTES = 480;

export interface HeldItem {
  readonly floor: HeldMeeting;
  readonly item: AgendaItem;
  readonly agenda: AgendaItem[];
}

/** An item with its whole agenda, read after the meeting is held. */
export async function holdAgendaItem(
  tx: Transaction,
  itemId: string,
  hold: typeof holdAsScribe | typeof holdAsChair = holdAsScribe,
): Promise<HeldItem> {
  const known = await tx.em.findOne(AgendaItem, knownId(itemId));
  if (!known) throw notFound();
  const floor = await hold(tx, known.meeting.id);
  const agenda = await agendaOf(tx, floor);
  return { floor, item: itemIn(agenda, known.id), agenda };
}

/** The agenda of a meeting that is held. */
export function agendaOf(tx: Transaction, { meeting }: Pick<HeldMeeting, 'meeting'>): Promise<AgendaItem[]> {
  return tx.em.find(AgendaItem, { meeting: meeting.id }, { refresh: true, orderBy: { position: 'asc' } });
}

export function itemIn(agenda: readonly AgendaItem[], id: string): AgendaItem {
  const item = agenda.find((one) => one.id === id);
  if (!item) throw notFound();
  return item;
}

export function plannedMinutesInput(minutes: number): number {
  if (minutes < 1 || minutes > MAX_MINUTES) throw badInput('plannedMinutes', 'RANGE');
  return minutes;
}

/** A title, which only an item whose part has words of its own may go without. */
export function itemTitleInput(title: string, part: AgendaPart): string {
  const rule = { field: 'title', max: TITLE_MAX };
  return part === AgendaPart.OTHER ? textInput(title, { ...rule, required: true }) : (textInput(title, rule) ?? '');
}
