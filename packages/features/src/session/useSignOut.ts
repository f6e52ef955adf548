import { useAct } from '@bandeng/graphql-client';
import { useEffect, useRef, useState } from 'react';
import { SignOutDocument } from './documents';
import { useViewerState } from './viewer';

type State = 'arrived' | 'leaving' | 'out' | { readonly code: string };

/** Signs out by itself as soon as `ready`, once; whoever has something waiting on the device decides by `leave`. */
export function useSignOut(ready: boolean) {
  const { refresh } = useViewerState();
  const [signOut] = useAct(SignOutDocument);
  const [state, setState] = useState<State>('arrived');
  const asked = useRef(false);
  const leave = async () => {
    asked.current = true;
    setState('leaving');
    const outcome = await signOut({});
    if (outcome.ok || outcome.why.code === 'UNAUTHENTICATED') {
      refresh();
      setState('out');
    } else setState(outcome.why);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known that nothing waits
  useEffect(() => {
    if (ready && !asked.current) leave();
  }, [ready]);
  return { state, leave };
}
