import type { CodedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, useWords } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface Way {
  readonly to: string;
  readonly label: string;
}

/** One record that cannot be shown: what is not there leads back to its list, what went wrong can be tried again. */
export function LoadFailed({ error, onRetry, back }: { error: CodedError; onRetry?: () => void; back: Way }) {
  if (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN') return <Gone back={back} code={error.code} />;
  return <ErrorState error={error} onRetry={onRetry} />;
}

/** Nothing at this address for this person: the way back to the list. */
export function Gone({ back, code = 'NOT_FOUND' }: { back: Way; code?: string }) {
  const { t } = useTranslation('shell');
  const words = useWords();
  return (
    <EmptyState
      icon="eye"
      title={words({ code, params: {} })}
      action={<Link to={back.to}>{t('backTo', { label: back.label })}</Link>}
    />
  );
}
