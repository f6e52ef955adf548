import { useState } from 'react';

export interface OwnPosition {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracyMetres: number;
}

const PATIENCE_MS = 15_000;

/**
 * Where this device is, asked only when somebody presses a button. Browsers tell it on a safe connection alone: on plain
 * http `canAsk` is false, and what is typed or chosen takes its place.
 */
export function useOwnPosition(): {
  readonly canAsk: boolean;
  readonly state: 'NOT_ASKED' | 'ASKING' | 'GOT' | 'REFUSED';
  readonly ask: () => Promise<OwnPosition | null>;
} {
  const [state, setState] = useState<'NOT_ASKED' | 'ASKING' | 'GOT' | 'REFUSED'>('NOT_ASKED');
  const canAsk = globalThis.isSecureContext && 'geolocation' in navigator;
  const ask = () => {
    setState('ASKING');
    return new Promise<OwnPosition | null>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        ({ coords: { latitude, longitude, accuracy } }) => {
          setState('GOT');
          resolve({ latitude, longitude, accuracyMetres: accuracy });
        },
        () => {
          setState('REFUSED');
          resolve(null);
        },
        { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 60_000 },
      ),
    );
  };
  return { canAsk, state, ask };
}
