import { signedOut } from '@bandeng/features/session';
import { createClient } from '@bandeng/graphql-client';
import { screenIdentity } from './screen-token';

export const connection = createClient({
  page: 'display',
  url: '/graphql',
  onUnauthenticated: signedOut,
  bearer: () => screenIdentity()?.token ?? null,
  sendText: import.meta.env.DEV,
});
