import ical, { ICalEventStatus } from 'ical-generator';
import { ConsultationStatus } from '../consultation/index.js';
import type { CoordinationDay, MeetingDay, PromiseDay, ReceptionDay } from './datebook.queries.js';

/** Where no agenda says how long it takes. */
const USUAL_MINUTES = 120;
const PRODUCT = { company: 'Bandeng', product: 'bandeng', language: 'ZH' };

interface Days {
  readonly meetings?: readonly MeetingDay[];
  readonly promises?: readonly PromiseDay[];
  readonly coordinations?: readonly CoordinationDay[];
  readonly receptions?: readonly ReceptionDay[];
}

/**
 * Days as a calendar program reads them (RFC 5545). Moments go in UTC, so that no program has to know our zone; what is
 * due on a day is that day, wherever it is read. A record's id names it for good and its version grows with each change:
 * programs replace what they have by what is newer.
 */
export function toIcs(
  { meetings = [], promises = [], coordinations = [], receptions = [] }: Days,
  at: Date,
  publicUrl: string | null,
): string {
  const calendar = ical({ name: '板凳协商', prodId: PRODUCT, timezone: null });
  const linked = (path: string) => (publicUrl ? { url: `${publicUrl}${path}` } : {});
  for (const { id, version, title, status, hostName, place, startsAt, minutes } of meetings) {
    const start = new Date(startsAt);
    calendar.createEvent({
      id: `consultation-${id}@bandeng`,
      sequence: version,
      stamp: at,
      start,
      end: new Date(start.getTime() + (minutes ?? USUAL_MINUTES) * 60_000),
      summary: `${PREFIX[status] ?? ''}${title}`,
      location: place,
      description: `协商会议，主办：${hostName}`,
      status: statusOf(status),
      ...linked(`/portal/consultations/${id}`),
    });
  }
  for (const { id, version, number, title, dueOn } of promises) {
    calendar.createEvent({
      id: `commitment-${id}@bandeng`,
      sequence: version,
      stamp: at,
      start: new Date(`${dueOn}T00:00:00Z`),
      allDay: true,
      summary: `承诺到期：${title}`,
      description: `承诺编号：${number}`,
      ...linked(`/portal/commitments/${id}`),
    });
  }
  for (const { id, version, title, status, place, startsAt } of coordinations) {
    const start = new Date(startsAt);
    const off = status === 'CANCELLED';
    calendar.createEvent({
      id: `coordination-${id}@bandeng`,
      sequence: version,
      stamp: at,
      start,
      end: new Date(start.getTime() + USUAL_MINUTES * 60_000),
      summary: `${off ? '（取消）' : ''}协调会：${title}`,
      location: place,
      status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...linked(`/portal/coordinations/${id}`),
    });
  }
  for (const { id, version, studioName, address, onDay, startsAt, endsAt, isCancelled } of receptions) {
    calendar.createEvent({
      id: `reception-${id}@bandeng`,
      sequence: version,
      stamp: at,
      start: new Date(`${onDay}T${startsAt}:00+08:00`),
      end: new Date(`${onDay}T${endsAt}:00+08:00`),
      summary: `${isCancelled ? '（取消）' : ''}接待日值班：${studioName}`,
      location: address,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...linked(`/portal/receptions/${id}`),
    });
  }
  return calendar.toString();
}

const PREFIX: Readonly<Partial<Record<ConsultationStatus, string>>> = {
  [ConsultationStatus.POSTPONED]: '（延期）',
  [ConsultationStatus.CANCELLED]: '（取消）',
};

/** Put off is off on that day: it comes again, under the same name, on the new one. */
function statusOf(status: ConsultationStatus): ICalEventStatus {
  if (status === ConsultationStatus.CANCELLED || status === ConsultationStatus.POSTPONED)
    return ICalEventStatus.CANCELLED;
  const isOpen = status === ConsultationStatus.PLANNED || status === ConsultationStatus.PREPARING;
  return isOpen || status === ConsultationStatus.READY ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}
