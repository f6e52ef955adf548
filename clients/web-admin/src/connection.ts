import { createClient } from '@bandeng/graphql-client';
import { signedOut } from './session-events';

export const connection = createClient({
  page: 'admin',
  url: '/graphql',
  onUnauthenticated: signedOut,
  sendText: import.meta.env.DEV,
});
