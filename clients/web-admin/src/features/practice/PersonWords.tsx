import { Tag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import type { Preview } from './taken';

/** Who it is, for whom, and whether they can still be invited. */
export function PersonWords({ person }: { person: Omit<Preview['people'][number], '__typename'> }) {
  const { t } = useTranslation('practice');
  const { party, name, organisation, groupName, standing, wasThere } = person;
  return (
    <span>
      {name}{' '}
      <span className="quiet">{[t(`words:party.${party}`), organisation, groupName].filter(Boolean).join(' · ')}</span>{' '}
      {standing === 'HERE' ? (
        !wasThere && <span className="quiet">{t('wasNotThere')}</span>
      ) : (
        <Tag tone="calm">{t(`standing.${standing}`)}</Tag>
      )}
    </span>
  );
}
