import { SaidBefore } from '@bandeng/features/corrections';
import { STATE_TONES } from '@bandeng/features/studio';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useKeptQuery } from '../../shell/kept';
import { Card, Page } from '../../shell/Page';
import { WaitingList } from '../../shell/WaitingList';
import { CloseDay, DayMends, Presence } from './DayActs';
import { Day } from './documents';
import styles from './studio.module.css';
import { Visits } from './Visits';

export type Shown = NonNullable<ResultOf<typeof Day>['reception']>;
interface Given {
  readonly day: Shown;
  readonly refresh: () => void;
}

/** One reception day: say that one is there, note who comes, close it. */
export function Component() {
  const { t } = useTranslation('studio');
  const { id = '' } = useParams();
  const { data, why, again } = useKeptQuery(Day, { id }, `receptions/${id}`);
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (why) return <ErrorState error={why} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('days')} onRetry={refresh} />;
  if (!data.reception)
    return (
      <Page title={t('days')} back="/studios">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return <Whole day={data.reception} refresh={refresh} />;
}

function Whole({ day, refresh }: Given) {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  const navigate = useNavigate();
  const when = [date(day.onDay), t(`half.${day.half}`), `${day.startsAt}—${day.endsAt}`].join(' ');
  const foot = day.viewerCanNote && (
    <Button block color="primary" onClick={() => navigate(`/receptions/${day.id}/visit`)}>
      {t('note')}
    </Button>
  );
  return (
    <Page title={day.studioName} lead={[when, day.address].join(' · ')} back="/studios" foot={foot}>
      <DutyCard day={day} refresh={refresh} />
      <WaitingList act="noteVisit" lane={day.id} />
      <Visits receptionId={day.id} count={day.visitors} onDone={refresh} />
      <CloseDay day={day} refresh={refresh} />
    </Page>
  );
}

function DutyCard({ day, refresh }: Given) {
  const { t } = useTranslation('studio');
  const { dateTime } = useFormats();
  return (
    <Card
      title={t('field.onDuty')}
      extra={
        <>
          <Tag tone={STATE_TONES[day.state]}>{t(`state.${day.state}`)}</Tag>{' '}
          {day.isBackdated && <Tag tone="soon">{t('backdated')}</Tag>}
        </>
      }
    >
      {day.cancelledReason && <p className="plain-words">{t('cancelledBecause', { reason: day.cancelledReason })}</p>}
      {day.onDuty.map(({ memberId, name, isPresent }) => (
        <div key={memberId} className={styles.person}>
          <span>{name}</span>
          <Tag tone={isPresent ? 'ok' : 'calm'}>{t(isPresent ? 'isThere' : 'notThere')}</Tag>
        </div>
      ))}
      {day.record && <p className="plain-words">{day.record}</p>}
      {day.closedAt && (
        <p className="lead">{t('closedBy', { name: day.closedByName ?? '', at: dateTime(day.closedAt) })}</p>
      )}
      <SaidBefore corrections={day.corrections} />
      <Presence day={day} refresh={refresh} />
      <DayMends day={day} refresh={refresh} />
    </Card>
  );
}
