import { sha256OfBytes } from '@bandeng/graphql-client';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene, SceneProps } from '../registry';
import { SceneFrame } from '../shell/SceneFrame';
import { Waiting } from '../shell/Waiting';
import styles from './plain-scenes.module.css';

/** A released picture. Its bytes are fetched and compared with what the programme says before anybody sees them. */
function Picture({ item }: SceneProps) {
  const { t } = useTranslation('plain');
  const source = useChecked(item?.target ?? null, item?.hash ?? null);
  if (!item || !source) return <Waiting message="connecting" />;
  return (
    <SceneFrame title={t('picture')}>
      <figure className={styles.picture}>
        <img src={source} alt={item.caption ?? t('picture')} />
        {item.caption && <figcaption>{item.caption}</figcaption>}
      </figure>
    </SceneFrame>
  );
}

/** The picture as an address in this page; null until it is here and is the one that was meant. */
function useChecked(fileId: string | null, hash: string | null): string | null {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    if (!fileId || !hash) return;
    let isWanted = true;
    let made: string | null = null;
    const read = async () => {
      const answer = await fetch(`/files/${fileId}`);
      if (!answer.ok) return;
      const bytes = await answer.arrayBuffer();
      if (!isWanted || sha256OfBytes(new Uint8Array(bytes)) !== hash) return;
      made = URL.createObjectURL(new Blob([bytes], { type: answer.headers.get('content-type') ?? 'image/jpeg' }));
      setSource(made);
    };
    read().catch(() => undefined);
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [fileId, hash]);
  return source;
}

export const scene: Scene = { kind: 'PICTURE', Component: Picture };
