import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly retiredAt: string | null | undefined;
  readonly busy: boolean;
  readonly change: () => void;
  readonly retire: () => void;
  readonly restore: () => void;
}

/** What is planned with is changed or put away; what was put away comes back. */
export function PutAway({ retiredAt, busy, change, retire, restore }: Props) {
  const { t } = useTranslation('signage');
  if (retiredAt) {
    return (
      <Button size="small" loading={busy} onClick={restore}>
        {t('restore')}
      </Button>
    );
  }
  return (
    <Space>
      <Button size="small" onClick={change}>
        {t('common:verb.edit')}
      </Button>
      <Button size="small" loading={busy} onClick={retire}>
        {t('retire')}
      </Button>
    </Space>
  );
}
