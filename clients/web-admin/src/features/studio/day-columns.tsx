import { STATE_TONES } from '@bandeng/features/studio';
import { Tag, useFormats } from '@bandeng/ui';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DayHalf, ReceptionState } from '../../generated/graphql';

export interface DayRow {
  readonly id: string;
  readonly onDay: string;
  readonly half: DayHalf;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: ReceptionState;
  readonly isBackdated: boolean;
  readonly onDuty: readonly { readonly name: string }[];
  readonly visitors: number;
  readonly topics: number;
}

/** Days beside each other: when, who is on duty, how it stands, who came. */
export function useDayColumns(): TableColumnsType<DayRow> {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  return [
    {
      key: 'day',
      title: t('field.onDay'),
      render: (_, { id, onDay, half }) => (
        <Link className="num" to={`/receptions/${id}`}>
          {date(onDay)} {t(`half.${half}`)}
        </Link>
      ),
    },
    {
      key: 'hours',
      title: t('field.half'),
      render: (_, { startsAt, endsAt }) => <span className="num">{`${startsAt}—${endsAt}`}</span>,
    },
    {
      key: 'state',
      title: t('column.status'),
      render: (_, { state, isBackdated }) => (
        <>
          <Tag tone={STATE_TONES[state]}>{t(`state.${state}`)}</Tag>{' '}
          {isBackdated && <Tag tone="soon">{t('backdated')}</Tag>}
        </>
      ),
    },
    { key: 'onDuty', title: t('field.onDuty'), render: (_, { onDuty }) => onDuty.map(({ name }) => name).join('、') },
    { key: 'visitors', title: t('figure.VISITORS'), render: (_, row) => <span className="num">{row.visitors}</span> },
    { key: 'topics', title: t('figure.TOPICS'), render: (_, row) => <span className="num">{row.topics}</span> },
  ];
}
