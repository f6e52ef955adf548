import { Icon } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { SceneFrame } from './SceneFrame';
import styles from './wall.module.css';

/** Between scenes, and when there is nothing to show yet: never a blank wall. */
export function Waiting({ message }: { message: 'broken' | 'connecting' | 'nothing' }) {
  const { t } = useTranslation('wall');
  return (
    <SceneFrame title={t('common:product')}>
      <div className={styles.waiting}>
        <Icon name="bench" />
        <p>{t(`waiting.${message}`)}</p>
      </div>
    </SceneFrame>
  );
}
