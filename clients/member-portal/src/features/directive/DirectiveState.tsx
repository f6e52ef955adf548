import { type DirectiveLine, isLate, toneOf } from '@bandeng/features/directive';
import { Tag } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';

/** Whether it was answered; late, by how much. */
export function DirectiveState({ one }: { one: Pick<DirectiveLine, 'status' | 'workingDaysLeft'> }) {
  const { t } = useTranslation('directive');
  return (
    <Tag tone={toneOf(one)} icon={one.status === 'ANSWERED' ? 'check' : isLate(one) ? 'alert' : 'clock'}>
      {isLate(one) ? t('late', { count: -(one.workingDaysLeft ?? 0) }) : t(`status.${one.status}`)}
    </Tag>
  );
}
