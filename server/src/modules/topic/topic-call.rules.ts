import { registerEnumType } from 'type-graphql';
import { TopicChannel } from './topic.entity.js';
import { TopicCallReach } from './topic-call.entity.js';
import { TopicCallRefusal, TopicCallRefusalCode } from './topic-call.refusal.js';

export enum TopicCallState {
  UPCOMING = 'UPCOMING',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(TopicCallState, { name: 'TopicCallState', description: 'Derived from the days of the call.' });

interface Window {
  readonly opensOn: string;
  readonly closesOn: string;
  readonly closedAt: Date | string | null;
}

export function callState({ opensOn, closesOn, closedAt }: Window, today: string): TopicCallState {
  if (closedAt !== null || today > closesOn) return TopicCallState.CLOSED;
  return today < opensOn ? TopicCallState.UPCOMING : TopicCallState.OPEN;
}

/** The same for a read model of `k`, on the day `:today`. */
export const callStateInSql = `case when k.closed_at is not null or :today::date > k.closes_on then 'CLOSED'
  when :today::date < k.opens_on then 'UPCOMING' else 'OPEN' end`;

/** Why it cannot be answered today, by anybody. */
export function whyNotOpen(call: Window, today: string): TopicCallRefusal | null {
  switch (callState(call, today)) {
    case TopicCallState.UPCOMING:
      return new TopicCallRefusal(TopicCallRefusalCode.NOT_OPEN_YET, call.opensOn);
    case TopicCallState.CLOSED:
      return new TopicCallRefusal(TopicCallRefusalCode.CALL_CLOSED, call.closedAt ? null : call.closesOn);
    default:
      return null;
  }
}

export interface Reach {
  readonly reach: TopicCallReach;
  readonly channels: readonly string[];
  readonly committeeIds: readonly string[];
  readonly sectorIds: readonly string[];
}

/** Who answers. A member belongs to a committee and a sector, staff to committees; others belong to the district. */
export interface Answerer {
  readonly signedIn: boolean;
  readonly isMember: boolean;
  readonly committeeIds: readonly string[];
  readonly sectorId: string | null;
}

function isInReach({ reach, committeeIds, sectorIds }: Reach, who: Answerer): boolean {
  switch (reach) {
    case TopicCallReach.DISTRICT:
      return true;
    case TopicCallReach.COMMITTEES:
      return who.committeeIds.some((id) => committeeIds.includes(id));
    case TopicCallReach.SECTORS:
      return who.sectorId !== null && sectorIds.includes(who.sectorId);
  }
}

/**
 * The way by which this person's answer comes, or why it may not. Whoever belongs nowhere in the roster answers as
 * anybody does: by the public code, where it is one of the ways.
 */
export function channelFor(call: Reach, who: Answerer, onBehalf: boolean): TopicChannel | TopicCallRefusal {
  const may = (channel: TopicChannel) => call.channels.includes(channel);
  const no = (code: TopicCallRefusalCode) => new TopicCallRefusal(code);
  if (onBehalf) return may(TopicChannel.ON_BEHALF) ? TopicChannel.ON_BEHALF : no(TopicCallRefusalCode.CHANNEL_NOT_OPEN);
  if (who.signedIn && isInReach(call, who) && may(TopicChannel.PORTAL)) return TopicChannel.PORTAL;
  if (who.isMember && !isInReach(call, who)) return no(TopicCallRefusalCode.NOT_IN_REACH);
  return may(TopicChannel.QR) ? TopicChannel.QR : no(TopicCallRefusalCode.CHANNEL_NOT_OPEN);
}

/** The committee an answer goes to: the one chosen, else the only one asked, else the answerer's own. */
export function committeeFor(
  { reach, committeeIds }: Reach,
  who: Answerer,
  chosen: string | null,
): string | null | TopicCallRefusal {
  if (reach !== TopicCallReach.COMMITTEES) return chosen;
  if (chosen)
    return committeeIds.includes(chosen) ? chosen : new TopicCallRefusal(TopicCallRefusalCode.COMMITTEE_NOT_IN_REACH);
  if (committeeIds.length === 1) return committeeIds[0] ?? null;
  return who.committeeIds.find((id) => committeeIds.includes(id)) ?? null;
}

/** Why its last day may not become that one. */
export function whyCannotExtend(call: Window, closesOn: string, today: string): TopicCallRefusal | null {
  if (call.closedAt !== null) return new TopicCallRefusal(TopicCallRefusalCode.CALL_CLOSED);
  return closesOn > call.closesOn && closesOn >= today ? null : new TopicCallRefusal(TopicCallRefusalCode.NOT_LONGER);
}

/** Why it may not be changed or closed: what is over is over. */
export function whyOver(call: Window, today: string): TopicCallRefusal | null {
  return callState(call, today) === TopicCallState.CLOSED
    ? new TopicCallRefusal(TopicCallRefusalCode.CALL_CLOSED, call.closedAt ? null : call.closesOn)
    : null;
}
