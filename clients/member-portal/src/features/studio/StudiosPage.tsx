import { STATE_TONES } from '@bandeng/features/studio';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useKeptQuery } from '../../shell/kept';
import { Card, Page, RowLink } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { Studios } from './documents';

type Found = ResultOf<typeof Studios>;

/** One's own reception days, the next first, and the studios there are. */
export function Component() {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const viewer = useViewer();
  const { data, why, again } = useKeptQuery(Studios, {}, 'studios');
  const foot = viewer.canProposeStudio && (
    <Button block onClick={() => navigate('/studios/new')}>
      {t('propose')}
    </Button>
  );
  return (
    <Page title={t('title')} back="/me" foot={foot}>
      {why && <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !why && <LoadingState what={t('title')} />}
      {data && data.ownReceptions.length > 0 && <OwnDays days={data.ownReceptions} />}
      {data && data.studios.nodes.length === 0 && <EmptyState icon="eye" title={t('none')} hint={t('noneHint')} />}
      {data && data.studios.nodes.length > 0 && <All studios={data.studios.nodes} />}
    </Page>
  );
}

function OwnDays({ days }: { days: Found['ownReceptions'] }) {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  return (
    <Card title={t('yours')}>
      {days.map((day) => (
        <RowLink
          key={day.id}
          to={`/receptions/${day.id}`}
          note={
            <>
              <Tag tone={STATE_TONES[day.state]}>{t(`state.${day.state}`)}</Tag>{' '}
              {[day.studioName, `${day.startsAt}—${day.endsAt}`].join(' · ')}
              {day.visitors > 0 && ` · ${t('visitors', { count: day.visitors })}`}
            </>
          }
        >
          {date(day.onDay)} {t(`half.${day.half}`)}
        </RowLink>
      ))}
    </Card>
  );
}

function All({ studios }: { studios: Found['studios']['nodes'] }) {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  return (
    <Card title={t('title')}>
      {studios.map(({ id, name, townshipName, status, nextDay }) => (
        <RowLink
          key={id}
          to={`/studios/${id}`}
          note={[townshipName, status === 'OPEN' && nextDay ? date(nextDay) : t(`status.${status}`)].join(' · ')}
        >
          {name}
        </RowLink>
      ))}
    </Card>
  );
}
