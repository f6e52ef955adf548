import { useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import type { DraftOf } from './useDraft';

/** Says that a form was found as it had been left, and offers to start anew. */
export function DraftNotice({ draft }: { draft: Pick<DraftOf<object>, 'restoredAt' | 'discard'> }) {
  const { t } = useTranslation('outbox');
  const { dateTime } = useFormats();
  if (!draft.restoredAt) return null;
  return (
    <div className="draft-notice" role="status">
      <span className="num">{t('restored', { time: dateTime(draft.restoredAt) })}</span>
      <Button size="small" onClick={draft.discard}>
        {t('startAnew')}
      </Button>
    </div>
  );
}
