import { Tag, useFormats } from '@bandeng/ui';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Row } from './RollPage';

/** Of the roll: who, how far, what the records say, what is proposed and what was decided. */
export function useRollColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('appraisal');
  return [
    ...useWhoColumns(),
    ...useFoundColumns(),
    { title: t('column.proposal'), key: 'proposal', render: (_, { proposal }) => t(`grade.${proposal}`) },
    {
      title: t('column.grade'),
      key: 'grade',
      render: (_, { grade }) =>
        grade ? <b>{t(`grade.${grade}`)}</b> : <span className="quiet">{t('undecided')}</span>,
    },
  ];
}

function useWhoColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('appraisal');
  return [
    { title: t('column.place'), dataIndex: 'place', width: 60, align: 'right', className: 'num' },
    {
      title: t('column.name'),
      key: 'name',
      render: (_, { id, name, committeeName }) => (
        <>
          <Link to={`/appraisals/reports/${id}`}>{name}</Link>
          <div className="quiet">{committeeName ?? t('common:none')}</div>
        </>
      ),
    },
    {
      title: t('column.state'),
      key: 'state',
      render: (_, { state, late }) => (
        <>
          <Tag tone={state === 'NOT_WRITTEN' || state === 'OBJECTED' ? 'soon' : 'calm'}>{t(`state.${state}`)}</Tag>
          {late && <div className="quiet">{t('late')}</div>}
        </>
      ),
    },
  ];
}

function useFoundColumns(): TableColumnsType<Row> {
  const { t } = useTranslation('appraisal');
  const { number } = useFormats();
  return [
    {
      title: t('column.points'),
      key: 'points',
      align: 'right',
      sorter: (one, other) => one.points - other.points,
      render: (_, { points }) => <span className="num">{number(points)}</span>,
    },
    {
      title: t('column.present'),
      key: 'present',
      align: 'right',
      render: (_, { invited, present }) => (
        <span className="num">{invited > 0 ? `${present}/${invited}` : t('common:none')}</span>
      ),
    },
    {
      title: t('column.opinions'),
      key: 'opinions',
      render: (_, { opinions, missing }) => (
        <>
          {opinions.map((side) => t(`short.${side}`)).join(t('comma'))}
          {missing.length > 0 && (
            <div className="quiet">
              {t('missing', { sides: missing.map((side) => t(`short.${side}`)).join(t('comma')) })}
            </div>
          )}
        </>
      ),
    },
  ];
}
