import { Input, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shell/day/DayField';

interface Said {
  readonly speaker: string | null;
  readonly group: string | null;
  readonly consentOn: string | null;
  readonly consentHow: string | null;
}

const WAYS = ['SPOKEN', 'WRITTEN', 'MESSAGE'] as const;

/** Whose words these are. Named only with the day and the way somebody agreed; without a name nothing more is asked. */
export function QuotationFields({
  said,
  still,
  onChange,
}: {
  said: Said;
  still: boolean;
  onChange: (said: Partial<Said>) => void;
}) {
  const { t } = useTranslation('publicity');
  const { speaker, group, consentOn, consentHow } = said;
  if (still) return <footer>{t(speaker ? 'quote.named' : 'quote.unnamed', { speaker, group })}</footer>;
  return (
    <footer contentEditable={false}>
      <Space size={[8, 8]} wrap>
        <Input
          value={group ?? ''}
          maxLength={40}
          style={{ width: 130 }}
          placeholder={t('quote.group')}
          aria-label={t('quote.group')}
          onChange={({ target }) => onChange({ group: target.value })}
        />
        <Input
          value={speaker ?? ''}
          maxLength={40}
          style={{ width: 190 }}
          placeholder={t('quote.speaker')}
          aria-label={t('quote.speaker')}
          onChange={({ target }) =>
            onChange(target.value ? { speaker: target.value } : { speaker: null, consentOn: null, consentHow: null })
          }
        />
        {speaker && (
          <>
            <DayField
              bare
              value={consentOn}
              style={{ width: 150 }}
              aria-label={t('quote.consentOn')}
              onChange={(day) => onChange({ consentOn: day ?? null })}
            />
            <Select
              value={consentHow}
              style={{ width: 130 }}
              placeholder={t('quote.consentHow')}
              aria-label={t('quote.consentHow')}
              options={WAYS.map((value) => ({ value, label: t(`quote.way.${value}`) }))}
              onChange={(way) => onChange({ consentHow: way })}
            />
          </>
        )}
      </Space>
    </footer>
  );
}
