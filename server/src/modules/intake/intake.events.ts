import type { DomainEvent } from '../../kernel/event.js';

type Counts = Readonly<Record<string, string | number>> & { readonly importId: string };

const event = (type: string, data: Counts): DomainEvent => ({ type: `intake.${type}`, data });

/** One of each per import, however many rows: what became of a row is a step of its topic. */
export const fileReceived = (data: Counts) => event('fileReceived', data);
export const fileChecked = (data: Counts) => event('fileChecked', data);
export const importConfirmed = (data: Counts) => event('importConfirmed', data);
export const importFinished = (data: Counts) => event('importFinished', data);
export const importDiscarded = (data: Counts) => event('importDiscarded', data);
