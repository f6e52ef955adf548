import { useAct } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { SignInDocument } from './documents';
import { safeReturn } from './safe-return';
import { useViewerState } from './viewer';

export interface Credentials {
  readonly loginName: string;
  readonly password: string;
  readonly code?: string;
}

/** Signing in: whoever has a second factor is asked for its code after the password. */
export function useSignIn() {
  const words = useWords();
  const [params] = useSearchParams();
  const { viewer, refresh } = useViewerState();
  const [signIn, { busy }] = useAct(SignInDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const [codeAsked, setCodeAsked] = useState(false);
  const submit = async (input: Credentials) => {
    setProblem(null);
    const outcome = await signIn({ input });
    if (outcome.ok && 'loginName' in outcome.value) setCodeAsked(true);
    else if (outcome.ok) refresh();
    else setProblem(words(outcome.why));
  };
  /** Where somebody who is signed in goes on; null: nobody is. */
  const goesTo = viewer && (viewer.mustChangePassword ? '/password' : safeReturn(params.get('to')));
  return { submit, busy, problem, codeAsked, goesTo };
}
