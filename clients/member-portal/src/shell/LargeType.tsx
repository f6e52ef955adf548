import { useElderMode } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';

/** Switches this phone to larger type, and back; says which of the two it will do. */
export function LargeType({ fill = 'solid' }: { fill?: 'none' | 'solid' }) {
  const { t } = useTranslation('shell');
  const [elder, setElder] = useElderMode();
  return (
    <Button fill={fill} onClick={() => setElder(!elder)}>
      {t(elder ? 'normalType' : 'largeType')}
    </Button>
  );
}
