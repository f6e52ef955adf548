import { useAct } from '@bandeng/graphql-client';
import { type Coded, useWords } from '@bandeng/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import {
  BeginBindingElsewhereDocument,
  BeginSignInElsewhereDocument,
  FinishSignInElsewhereDocument,
  MyOutsideIdentitiesDocument,
  UnbindElsewhereDocument,
} from './elsewhere-documents';
import { safeReturn } from './safe-return';
import { useViewerState } from './viewer';

/** What the server leads back with, and has words for. Whatever else stands in an address says nothing. */
const SAID = /^(?:ELSEWHERE_[A-Z_]{1,40}|ACCOUNT_DISABLED|TOO_MANY_TRIES)$/;
const LOCK_MINUTES = 15;

/** What became of the way to a provider and back, as the address says it. */
function useBecame() {
  const [params] = useSearchParams();
  const words = useWords();
  const became = params.get('elsewhere');
  const refused = became && SAID.test(became) ? words({ code: became, params: { minutes: LOCK_MINUTES } }) : null;
  return { became, refused };
}

/** The own program of 企业微信 has a door of its own. */
const isInApp = () => /wxwork/i.test(navigator.userAgent);

/** Signing in by a provider of the house: the browser goes there, and comes back to the page it wanted. */
export function useSignInElsewhere() {
  const words = useWords();
  const [params] = useSearchParams();
  const { signInProviders: providers, refresh } = useViewerState();
  const { became, refused } = useBecame();
  const to = useHref(safeReturn(params.get('to')));
  const [begin, beginning] = useAct(BeginSignInElsewhereDocument);
  const [finish, finishing] = useAct(FinishSignInElsewhereDocument);
  const [tried, setProblem] = useState<string | null>();
  // Until something is tried here, it is what the address says.
  const problem = tried === undefined ? refused : tried;
  const [leaving, setLeaving] = useState(false);
  const [factor, setFactor] = useState(became === 'FACTOR');

  const goTo = async (provider: string) => {
    setProblem(null);
    const outcome = await begin({ input: { provider, to, inApp: isInApp() } });
    if (!outcome.ok) return setProblem(words(outcome.why));
    if (!('url' in outcome.value)) return;
    setLeaving(true);
    window.location.assign(outcome.value.url);
  };
  const onCode = async ({ code }: { code: string }) => {
    setProblem(null);
    const outcome = await finish({ code });
    if (outcome.ok) return refresh();
    setProblem(words(outcome.why));
    // Too late: it begins anew.
    if ((outcome.why as Coded).code === 'ELSEWHERE_STALE') setFactor(false);
  };
  return {
    providers,
    goTo,
    onCode,
    problem,
    busy: beginning.busy || finishing.busy || leaving,
    /** The provider knows them; a code of the second factor is asked for. */
    factor,
    /** By name and password instead. */
    leaveFactor: () => {
      setProblem(null);
      setFactor(false);
    },
  };
}

export interface TypedBinding {
  readonly password: string;
  readonly code?: string;
}

/** Who the own account is elsewhere: bound by an act of its own, and ended as easily. */
export function useBindings(tell: (done: string) => void) {
  const { t } = useTranslation('identity');
  const words = useWords();
  const here = useHref('/elsewhere');
  const { viewer, asking, signInProviders } = useViewerState();
  const { became, refused } = useBecame();
  const [{ data, error }, again] = useQuery({
    query: MyOutsideIdentitiesDocument,
    variables: {},
    requestPolicy: 'cache-and-network',
    pause: !viewer,
  });
  const [begin, beginning] = useAct(BeginBindingElsewhereDocument);
  const [unbind, unbinding] = useAct(UnbindElsewhereDocument);
  const [tried, setProblem] = useState<string | null>();
  // Until something is tried here, it is what the address says.
  const problem = tried === undefined ? refused : tried;
  const bound = data?.myOutsideIdentities ?? null;

  const onBind = async (provider: string, { password, code }: TypedBinding) => {
    setProblem(null);
    const input = { provider, to: here, inApp: isInApp(), password, code: code ?? null };
    const outcome = await begin({ input });
    if (!outcome.ok) return setProblem(words(outcome.why));
    if ('url' in outcome.value) window.location.assign(outcome.value.url);
  };
  const onUnbind = async (identityId: string) => {
    setProblem(null);
    const outcome = await unbind({ identityId });
    if (outcome.ok) tell(t('elsewhere.unbound'));
    else setProblem(words(outcome.why));
    again({ requestPolicy: 'network-only' });
  };
  return {
    isNobody: !viewer && !asking,
    hasFactor: viewer?.hasSecondFactor ?? false,
    /** Just now, by the way there and back. */
    isBound: became === 'BOUND',
    bound,
    unbound: signInProviders.filter(({ code }) => bound?.every(({ provider }) => provider !== code)),
    error: error ?? null,
    again: () => again({ requestPolicy: 'network-only' }),
    busy: beginning.busy || unbinding.busy,
    ...{ problem, onBind, onUnbind },
  };
}
