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
export const signInFailed = (data: Ids) => event('signInFailed', data);
export const accountUnlocked = (data: Ids) => event('accountUnlocked', data);
export const postRequested = (data: Ids & { accountId: string }) => event('postRequested', data);
export const slipRequested = (data: Ids & { accountId: string }) => event('slipRequested', data);
export const requestConfirmed = (data: Ids & { accountId: string }) => event('requestConfirmed', data);
export const requestDeclined = (data: Ids & { accountId: string }) => event('requestDeclined', data);
export const secondFactorSet = (data: { accountId: string }) => event('secondFactorSet', data, data.accountId);
export const secondFactorReset = (data: { accountId: string }) => event('secondFactorReset', data, data.accountId);
export const recoveryCodeUsed = (data: { accountId: string }) => event('recoveryCodeUsed', data);
