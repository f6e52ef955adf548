import { ChangedText, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../generated';

export const SaidBefore_correction = graphql(`
  fragment SaidBefore_correction on CorrectionRow {
    id
    field
    saidBefore
    saysNow
    reason
    byName
    correctedAt
  }
`);

/** An instant is kept as one, and read as a day and an hour. */
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** What was done to it, by a code, and no text of its own. */
const CODED: readonly string[] = [
  'withdrawn',
  'contest',
  'tripKind',
  'grade',
  'outcome',
  'stood',
  'studioStatus',
  'dayHalf',
  'taskAsk',
  'rule',
];

/** 此前: what a record said before it was corrected, the newest first. Nothing where nothing was. */
export function SaidBefore({ corrections }: { corrections: readonly FragmentType<typeof SaidBefore_correction>[] }) {
  const { t } = useTranslation('corrections');
  const { dateTime } = useFormats();
  const said = corrections.map((one) => readFragment(SaidBefore_correction, one));
  if (said.length === 0) return null;
  const asRead = (field: string, text: string | null) =>
    text && CODED.includes(field) ? t(`code.${text}`) : text && INSTANT.test(text) ? dateTime(text) : (text ?? '');
  return (
    <details className="said-before">
      <summary>{t('corrected', { count: said.length })}</summary>
      <ol>
        {said.map(({ id, field, saidBefore, saysNow, reason, byName, correctedAt }) => (
          <li key={id}>
            <strong>{t(`field.${field}`)}</strong>{' '}
            <span className="quiet num">
              {byName ? t('by', { name: byName, at: dateTime(correctedAt) }) : dateTime(correctedAt)}
            </span>
            <ChangedText before={asRead(field, saidBefore)} after={asRead(field, saysNow)} />
            {reason && <p className="quiet">{t('because', { reason })}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
