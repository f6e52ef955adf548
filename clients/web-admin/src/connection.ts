import { signedOut } from '@bandeng/features/session';
import { createClient } from '@bandeng/graphql-client';

export const connection = createClient({
  page: 'admin',
  url: '/graphql',
  onUnauthenticated: signedOut,
  sendText: import.meta.env.DEV,
});
