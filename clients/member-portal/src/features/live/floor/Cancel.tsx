import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';

/** Back to what was there before, as large as what it stands beside. */
export function Cancel({ done }: { done: () => void }) {
  const { t } = useTranslation();
  return (
    <Button block className="live-huge" fill="none" onClick={done}>
      {t('common:verb.cancel')}
    </Button>
  );
}
