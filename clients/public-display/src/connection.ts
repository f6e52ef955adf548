import { createClient } from '@bandeng/graphql-client';
import { screenIdentity } from './screen-token';
import { signedOut } from './session-events';

export const connection = createClient({
  page: 'display',
  url: '/graphql',
  onUnauthenticated: signedOut,
  bearer: () => screenIdentity()?.token ?? null,
  sendText: import.meta.env.DEV,
});
