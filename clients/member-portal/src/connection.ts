import { signedOut } from '@bandeng/features/session';
import { createClient } from '@bandeng/graphql-client';
import { outbox } from './phone';

export const connection = createClient({
  page: 'portal',
  url: '/graphql',
  onUnauthenticated: signedOut,
  onAnswered: () => void outbox.send(),
  sendText: import.meta.env.DEV,
});
