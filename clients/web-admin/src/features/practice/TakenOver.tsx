import { useFormats } from '@bandeng/ui';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCommand } from '../../shell/act';
import { Panel } from '../../shell/Page';
import { DropUseDocument } from './library-documents';
import styles from './practice.module.css';
import type { Used } from './shown';

interface Props {
  readonly used: Used;
  readonly consultationId: string;
  readonly onChanged: () => void;
}

/** Which practices a consultation began with. */
export function TakenOver({ used, consultationId, onChanged }: Props) {
  const { t } = useTranslation('practice');
  const { dateTime } = useFormats();
  const [drop, { busy }] = useCommand(DropUseDocument, { done: t('library.didDropUse') });
  if (used.length === 0) return null;
  const press = async (practiceId: string) => {
    if ((await drop({ input: { practiceId, consultationId } })).ok) onChanged();
  };
  return (
    <Panel title={t('library.takenOver')}>
      <ul className={styles.lines}>
        {used.map(({ practiceId, title, committeeName, usedAt, byName, form, retiredBecause, ...counts }) => (
          <li key={practiceId}>
            <Link to={`/practices/${practiceId}`}>{title}</Link> <span className="quiet">{committeeName}</span>{' '}
            <span>
              {[
                form && t('part.form'),
                ...(['groups', 'questions', 'agendaItems'] as const).map(
                  (part) => counts[part] > 0 && t(`count.${part}`, { count: counts[part] }),
                ),
              ]
                .filter(Boolean)
                .join('、')}
            </span>{' '}
            <span className="quiet num">{[byName, dateTime(usedAt)].filter(Boolean).join(' ')}</span>{' '}
            <Button size="small" loading={busy} onClick={() => void press(practiceId)}>
              {t('library.dropUse')}
            </Button>
            {retiredBecause && (
              <Alert
                type="warning"
                showIcon
                message={t('read.retired', { reason: retiredBecause })}
                className={styles.flag}
              />
            )}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('library.dropUseHint')}</p>
    </Panel>
  );
}
