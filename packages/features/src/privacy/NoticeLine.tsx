import { useTranslation } from 'react-i18next';
import { DOORS, type Door } from './doors';
import { useNotice } from './useNotice';

/** 由谁保存、用途、期限, in one sentence beside what is filled in, and the whole of it a touch away. `tell`: a clerk reads it out. */
export function NoticeLine({ door, tell = false }: { door: Door; tell?: boolean }) {
  const { t } = useTranslation();
  const keeper = useNotice()?.keeper ?? t('privacy:door.keeper');
  const { purpose, kept } = DOORS[door];
  return (
    <p className="lead quiet">
      {t(tell ? 'privacy:door.tell' : 'privacy:door.line', { keeper, purpose: t(purpose), kept: t(kept) })}{' '}
      <a href="/portal/personal-data" target="_blank" rel="noopener">
        {t('privacy:door.link')}
      </a>
    </p>
  );
}
