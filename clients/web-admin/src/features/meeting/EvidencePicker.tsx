import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { evidenceKey, useScribeAids } from './useScribeAids';

/** What words rest on: the policy list, the materials with their files, the visits. At most six. */
export function EvidencePicker({
  meetingId,
  value,
  onChange,
}: {
  meetingId: string;
  /** `KIND:id` */
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const { t } = useTranslation('said');
  const [{ evidence }] = useScribeAids(meetingId);
  return (
    <Select
      mode="multiple"
      allowClear
      maxCount={6}
      style={{ flex: 1, minWidth: 0 }}
      aria-label={t('evidence')}
      placeholder={t('evidence')}
      value={[...value]}
      showSearch={{ optionFilterProp: 'label' }}
      options={evidence.map((one) => ({
        value: evidenceKey(one),
        label: `${t(`meeting:evidenceKind.${one.kind}`)} · ${one.label}`,
      }))}
      onChange={onChange}
    />
  );
}
