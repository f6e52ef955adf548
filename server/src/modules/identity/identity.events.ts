import type { DomainEvent } from '../../kernel/event.js';

type Ids = Readonly<Record<string, string>>;

const event = (type: string, data: DomainEvent['data'], ...sessions: string[]): DomainEvent => ({
  type: `identity.${type}`,
  data,
  wakes: sessions.map((id) => ({ view: 'session', id })),
});

export const accountCreated = (data: { accountId: string }) => event('accountCreated', data);
export const activationIssued = (data: { accountId: string }) => event('activationIssued', data);
export const accountActivated = (data: { accountId: string }) => event('accountActivated', data);
export const accountDisabled = (data: { accountId: string }) => event('accountDisabled', data, data.accountId);
export const accountEnabled = (data: { accountId: string }) => event('accountEnabled', data);
export const passwordChanged = (data: { accountId: string }) => event('passwordChanged', data, data.accountId);
export const postGranted = (data: Ids & { accountId: string }) => event('postGranted', data, data.accountId);
export const postEnded = (data: Ids & { accountId: string }) => event('postEnded', data, data.accountId);
export const sessionOpened = (data: Ids & { sessionId: string }) => event('sessionOpened', data);
export const sessionRevoked = (data: Ids & { sessionId: string }) => event('sessionRevoked', data, data.sessionId);
export const signInFailed = (data: { accountId: string }) => event('signInFailed', data);
