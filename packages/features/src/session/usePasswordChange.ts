import { useAct } from '@bandeng/graphql-client';
import { useWords } from '@bandeng/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ChangePasswordDocument } from './documents';
import { useViewerState } from './viewer';

export interface TypedPasswords {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly again: string;
}

/** Choosing one's own password; `tell` says that it is changed. */
export function usePasswordChange(tell: (done: string) => void) {
  const { t } = useTranslation('identity');
  const words = useWords();
  const go = useNavigate();
  const { viewer, asking, refresh } = useViewerState();
  const [change, { busy }] = useAct(ChangePasswordDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async ({ currentPassword, newPassword, again }: TypedPasswords) => {
    if (newPassword !== again) return setProblem(t('different'));
    setProblem(null);
    const outcome = await change({ input: { currentPassword, newPassword } });
    if (!outcome.ok) return setProblem(words(outcome.why));
    tell(t('changed'));
    refresh();
    go('/');
  };
  return { submit, busy, problem, isNobody: !viewer && !asking, must: viewer?.mustChangePassword ?? false };
}
