import { type OwnPosition, useOwnPosition } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import styles from './commitment.module.css';

/** Where the phone is, for a verification: compared with the fence once. */
export function Whereabouts({
  hasFence,
  onPosition,
}: {
  hasFence: boolean;
  onPosition: (position: OwnPosition | null) => void;
}) {
  const { t } = useTranslation('evidence');
  const { canAsk, state, ask } = useOwnPosition();
  return (
    <div className={styles.field}>
      <strong>{t('whereabouts.title')}</strong>
      {!hasFence ? (
        <small>{t('whereabouts.noFence')}</small>
      ) : !canAsk ? (
        <small>{t('whereabouts.none')}</small>
      ) : (
        <>
          <small>{t('whereabouts.hint')}</small>
          {state === 'GOT' ? (
            <p role="status">{t('whereabouts.got')}</p>
          ) : (
            <Button
              block
              loading={state === 'ASKING'}
              loadingText={t('whereabouts.asking')}
              onClick={async () => onPosition(await ask())}
            >
              {t('whereabouts.ask')}
            </Button>
          )}
          {state === 'REFUSED' && <p role="alert">{t('whereabouts.refused')}</p>}
        </>
      )}
    </div>
  );
}
