import { BRIEF_MAX, PARTS, type Written } from '@bandeng/features/brief';
import { countCharacters } from '@bandeng/ui';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** The title and the three parts, with the count of all three. */
export function WordFields({ written }: { written: Written }) {
  const { t } = useTranslation('opinion');
  const length = countCharacters(written.situation, written.analysis, written.suggestion);
  return (
    <>
      <Form.Item name="title" label={t('part.title')} required>
        <Input placeholder={t('partHint.title')} maxLength={120} />
      </Form.Item>
      {PARTS.map((part) => (
        <Form.Item key={part} name={part} label={t(`part.${part}`)} required>
          <Input.TextArea placeholder={t(`partHint.${part}`)} maxLength={6000} autoSize={{ minRows: 4, maxRows: 16 }} />
        </Form.Item>
      ))}
      <p className={`num ${length > BRIEF_MAX ? 'bad' : 'quiet'}`} role="status">
        {t('count', { count: length, most: BRIEF_MAX })}
        {length > BRIEF_MAX && ` · ${t('tooLong', { count: length - BRIEF_MAX })}`}
      </p>
    </>
  );
}

/** Why these words cannot be handed in or kept as the copy; null when they can. */
export function useWhyNotWhole(written: Written): string | null {
  const { t } = useTranslation('brief');
  const missing = (['title', ...PARTS] as const).find((part) => written[part].trim() === '');
  if (missing) return t('partNeeded', { part: t(`opinion:part.${missing}`) });
  const over = countCharacters(written.situation, written.analysis, written.suggestion) - BRIEF_MAX;
  return over > 0 ? t('opinion:tooLong', { count: over }) : null;
}
