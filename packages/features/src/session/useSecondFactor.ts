import { useAct } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { useState } from 'react';
import { BeginSecondFactorDocument, ConfirmSecondFactorDocument } from './documents';
import { useViewerState } from './viewer';

type Step =
  | { readonly at: 'password' }
  | { readonly at: 'scan'; readonly secret: string; readonly uri: string }
  | { readonly at: 'codes'; readonly codes: readonly string[] };

/** Setting one's own second factor: the password, then the secret for the authenticator, then the recovery codes. */
export function useSecondFactor() {
  const words = useWords();
  const { viewer, asking } = useViewerState();
  const [begin, beginning] = useAct(BeginSecondFactorDocument);
  const [confirm, confirming] = useAct(ConfirmSecondFactorDocument);
  const [step, setStep] = useState<Step>({ at: 'password' });
  const [problem, setProblem] = useState<string | null>(null);

  const onPassword = async (input: { password: string; code?: string }) => {
    setProblem(null);
    const outcome = await begin({ input });
    if (!outcome.ok) return setProblem(words(outcome.why));
    if ('secret' in outcome.value) setStep({ at: 'scan', secret: outcome.value.secret, uri: outcome.value.uri });
  };
  const onCode = async ({ code }: { code: string }) => {
    setProblem(null);
    const outcome = await confirm({ code });
    if (!outcome.ok) return setProblem(words(outcome.why));
    if ('recoveryCodes' in outcome.value) setStep({ at: 'codes', codes: outcome.value.recoveryCodes });
  };
  return {
    step,
    problem,
    busy: beginning.busy || confirming.busy,
    onPassword,
    onCode,
    isNobody: !viewer && !asking,
    /** A post asks for it: nothing else opens before it is set. */
    must: viewer?.mustSetSecondFactor ?? false,
    /** One is set already, and its code is asked for before another takes its place. */
    has: viewer?.hasSecondFactor ?? false,
  };
}

/** The recovery codes are written down. Until the server has said that the factor is set, every page would lead back. */
export function useRecoveryCodesKept() {
  const { viewer, refresh } = useViewerState();
  const [leaving, setLeaving] = useState(false);
  const done = () => {
    refresh();
    setLeaving(true);
  };
  return { leaving, mayLeave: leaving && (viewer?.hasSecondFactor ?? false), done };
}

/** In groups, as one reads it off a screen. */
export const secretInWords = (secret: string) => secret.replace(/(.{4})/g, '$1 ');
export const recoveryCodeInWords = (code: string) => code.replace(/(.{5})/, '$1 ');
