import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState } from '@bandeng/ui';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CombinedError } from 'urql';
import type { FragmentType } from '../../generated';
import { Sheet, type Sheet_paper } from './Sheet';

/** One paper as it will be printed, and as a Word file. `paper`: undefined before it came, null where there is none. */
export function PaperDesk({
  paper,
  error,
  onRetry,
  what,
  word,
  children,
}: {
  paper: FragmentType<typeof Sheet_paper> | null | undefined;
  error: CombinedError | undefined;
  onRetry: () => void;
  what: string;
  word: { readonly href: string; readonly label: string };
  children?: ReactNode;
}) {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  if (error && paper === undefined) return <ErrorState error={codedError(error)} onRetry={onRetry} />;
  if (paper === undefined) return <LoadingState what={what} />;
  if (paper === null) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  return (
    <main className="paper-desk">
      <nav className="no-print">
        <Button type="text" onClick={() => navigate(-1)}>
          ← {t('verb.back')}
        </Button>
        <span className="grow" />
        <Button href={word.href}>{word.label}</Button>
        <Button type="primary" onClick={() => window.print()}>
          {t('verb.print')}
        </Button>
        {children}
      </nav>
      <Sheet paper={paper} />
    </main>
  );
}
