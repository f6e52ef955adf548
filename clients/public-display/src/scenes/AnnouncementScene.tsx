import { Icon, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import type { Scene, SceneProps } from '../registry';
import { Fit } from '../shell/Fit';
import { SceneFrame } from '../shell/SceneFrame';
import styles from './plain-scenes.module.css';

/** 插播通知: read across the hall, until when it holds. */
function Announcement({ announcement }: SceneProps) {
  const { t } = useTranslation('plain');
  const { dateTime } = useFormats();
  if (!announcement) return null;
  const { title, body, until } = announcement;
  return (
    <SceneFrame title={t('announcement')}>
      <article className={styles.announcement}>
        <Icon name="flag" />
        <Fit className={styles.words}>
          <h2>{title}</h2>
          {body && <p>{body}</p>}
        </Fit>
        <footer className="num">{t('until', { time: dateTime(new Date(until).toISOString()) })}</footer>
      </article>
    </SceneFrame>
  );
}

export const scene: Scene = { kind: 'ANNOUNCEMENT', Component: Announcement };
