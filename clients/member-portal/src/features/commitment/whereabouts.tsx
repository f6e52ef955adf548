import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracyMetres: number;
}

type State = 'NOT_ASKED' | 'ASKING' | 'GOT' | 'REFUSED';

const PATIENCE_MS = 15_000;

/**
 * Where the phone is, asked only when the member presses the button. Browsers tell it on a safe connection alone: on plain
 * http the place that is typed and a photograph take its place.
 */
export function Whereabouts({
  hasFence,
  onPosition,
}: {
  hasFence: boolean;
  onPosition: (position: Position | null) => void;
}) {
  const { t } = useTranslation('evidence');
  const [state, setState] = useState<State>('NOT_ASKED');
  const canAsk = globalThis.isSecureContext && 'geolocation' in navigator;
  const ask = () => {
    setState('ASKING');
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        setState('GOT');
        onPosition({ latitude, longitude, accuracyMetres: accuracy });
      },
      () => {
        setState('REFUSED');
        onPosition(null);
      },
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  };
  return (
    <div className="field">
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
            <Button block loading={state === 'ASKING'} loadingText={t('whereabouts.asking')} onClick={ask}>
              {t('whereabouts.ask')}
            </Button>
          )}
          {state === 'REFUSED' && <p role="alert">{t('whereabouts.refused')}</p>}
        </>
      )}
    </div>
  );
}
