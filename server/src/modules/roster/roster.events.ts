import type { DomainEvent } from '../../kernel/event.js';

type Ids = Readonly<Record<string, string | null>>;

/** Whoever shows enrolment or the roster reads again. */
const wakes = { view: 'roster', id: 'roster' };
const event = (type: string, data: DomainEvent['data']): DomainEvent => ({ type: `roster.${type}`, data, wakes });

export const memberCreated = (data: Ids & { memberId: string }) => event('memberCreated', data);
export const memberRevised = (data: Ids & { memberId: string }) => event('memberRevised', data);
export const memberMoved = (data: Ids & { memberId: string; committeeId: string | null }) => event('memberMoved', data);
export const committeeCreated = (data: Ids & { committeeId: string }) => event('committeeCreated', data);
export const committeeRevised = (data: Ids & { committeeId: string }) => event('committeeRevised', data);
export const staffAppointed = (data: Ids & { committeeId: string; staffId: string }) => event('staffAppointed', data);
export const staffEnded = (data: Ids & { committeeId: string; staffId: string }) => event('staffEnded', data);
export const slipsIssued = (data: { committeeId: string; count: number }) => event('slipsIssued', data);
export const departmentCreated = (data: Ids & { departmentId: string }) => event('departmentCreated', data);
export const departmentRevised = (data: Ids & { departmentId: string }) => event('departmentRevised', data);
export const sectorCreated = (data: Ids & { sectorId: string }) => event('sectorCreated', data);
export const specialCommitteeCreated = (data: Ids & { specialCommitteeId: string }) =>
  event('specialCommitteeCreated', data);
export const importPreviewed = (data: Ids & { importId: string }) => event('importPreviewed', data);
export const importCellCorrected = (data: Ids & { importId: string }) => event('importCellCorrected', data);
export const importConfirmed = (data: Ids & { importId: string }) => event('importConfirmed', data);
export const importDiscarded = (data: Ids & { importId: string }) => event('importDiscarded', data);
