import { cloneElement, type ReactElement, type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from './formats';
import { Icon, type IconName } from './icons';
import { reloadKeepingWords } from './newer/reload';
import styles from './states.module.css';
import { type Coded, useWords } from './words';

/** Says what will appear here and offers the first act. */
export function EmptyState({
  title,
  hint,
  action,
  icon = 'bench',
}: {
  title: ReactNode;
  hint?: ReactNode;
  action?: ReactNode;
  icon?: IconName;
}) {
  return (
    <div className="state">
      <Icon name={icon} />
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {action && <div className="acts">{action}</div>}
    </div>
  );
}

type Wait = 'short' | 'waiting' | 'long';

/** Nothing for a moment, then the shape of what comes, and after 8 seconds what is happening and a way to try again. */
export function LoadingState({ what, onRetry }: { what?: string; onRetry?: () => void }) {
  const { t } = useTranslation();
  const [wait, setWait] = useState<Wait>('short');
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round starts the wait again
  useEffect(() => {
    setWait('short');
    const shape = setTimeout(() => setWait('waiting'), 250);
    const long = setTimeout(() => setWait('long'), 8000);
    return () => {
      clearTimeout(shape);
      clearTimeout(long);
    };
  }, [round]);

  if (wait === 'short') return <div className={styles.skeleton} aria-busy="true" />;
  if (wait === 'waiting') {
    return (
      <div className={styles.skeleton} role="status" aria-busy="true">
        <span className="visually-hidden">{t('common:loading.now', { what: what ?? '' })}</span>
        <i />
        <i />
        <i />
        <i />
      </div>
    );
  }
  return (
    <div className="state" role="status">
      <Icon name="clock" />
      <h2>{t('common:loading.slow')}</h2>
      <p>{t('common:loading.why')}</p>
      {onRetry && (
        <div className="acts">
          <button
            type="button"
            className="button"
            onClick={() => {
              setRound(round + 1);
              onRetry();
            }}
          >
            {t('common:verb.retry')}
          </button>
        </div>
      )}
    </div>
  );
}

/** What happened, what is safe, what to do next. */
export function ErrorState({ error, onRetry, safe }: { error: Coded; onRetry?: () => void; safe?: ReactNode }) {
  const { t } = useTranslation();
  const words = useWords();
  // Asking the same again helps nobody: only the newer page asks what the server knows.
  const isOld = error.code === 'OPERATION_NOT_REGISTERED';
  const again = isOld ? () => reloadKeepingWords() : onRetry;
  return (
    <div className="state problem" role="alert">
      <Icon name="alert" />
      <h2>{words(error)}</h2>
      <p>{safe ?? t('errors:safe')}</p>
      {again && (
        <div className="acts">
          <button type="button" className="button" onClick={again}>
            {t(isOld ? 'common:verb.refresh' : 'common:verb.retry')}
          </button>
        </div>
      )}
    </div>
  );
}

/** 离线·数据截至 14:32: shown while the connection is away; what is on the page stays readable. */
export function OfflineBanner({ asOf }: { asOf?: Date | string | null }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  return (
    <div className="offline" role="status">
      <Icon name="offline" />
      <span className="num">{asOf ? t('common:offline.asOf', { time: time(asOf) }) : t('common:offline.now')}</span>
    </div>
  );
}

interface CanBeDisabled {
  disabled?: boolean;
  'aria-describedby'?: string;
}

/** An act that is not possible now says why, in words that can be read on a phone (no hover needed). */
export function DisabledReason({
  reason,
  block,
  children,
}: {
  reason: ReactNode | null | undefined | false;
  block?: boolean;
  children: ReactElement<CanBeDisabled>;
}) {
  const id = useId();
  if (!reason) return children;
  return (
    <span className={`disabled-reason${block ? ` ${styles.block}` : ''}`}>
      {cloneElement(children, { disabled: true, 'aria-describedby': id })}
      <small id={id}>{reason}</small>
    </span>
  );
}
