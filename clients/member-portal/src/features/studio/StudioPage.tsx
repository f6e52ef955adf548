import { STATE_TONES } from '@bandeng/features/studio';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useKeptQuery } from '../../shell/kept';
import { Card, Page, RowLink } from '../../shell/Page';
import { CorrectStudio } from './CorrectStudio';
import { Studio } from './documents';
import { Numbers } from './Numbers';
import { PlanDay } from './PlanDay';

type Found = ResultOf<typeof Studio>;

/** One studio: where it is, who keeps it, its days, and what became of what people said there. */
export function Component() {
  const { t } = useTranslation('studio');
  const { id = '' } = useParams();
  const { data, why, again } = useKeptQuery(Studio, { id }, `studios/${id}`);
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (why) return <ErrorState error={why} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  const { studio } = data;
  if (!studio)
    return (
      <Page title={t('title')} back="/studios">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return (
    <Page title={studio.name} lead={[studio.townshipName, studio.address].join(' · ')} back="/studios">
      <Card
        title={studio.committeeName}
        extra={<Tag tone={studio.status === 'OPEN' ? 'ok' : 'calm'}>{t(`status.${studio.status}`)}</Tag>}
      >
        {studio.statusReason && <p className="plain-words">{studio.statusReason}</p>}
        {studio.about && <p className="plain-words">{studio.about}</p>}
        <p className="lead">
          {studio.members.map((one) => (one.isLead ? `${one.name}（${t('field.lead')}）` : one.name)).join('、')}
        </p>
        {studio.plateNumber && (
          <p className="lead num">
            {t('field.plate')} {studio.plateNumber} · {t('field.code')} {studio.code}
          </p>
        )}
      </Card>
      <Card>
        <Numbers figures={studio.figures} />
      </Card>
      <Days days={data.receptions.nodes} />
      {studio.viewerCanCorrect && <CorrectStudio key={studio.version} studio={studio} onDone={refresh} />}
      {studio.viewerCanPlan && <PlanDay studioId={studio.id} members={studio.members} onDone={refresh} />}
    </Page>
  );
}

function Days({ days }: { days: Found['receptions']['nodes'] }) {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  if (days.length === 0) return <EmptyState title={t('noDays')} hint={t('noneHint')} />;
  return (
    <Card title={t('days')}>
      {days.map((day) => (
        <RowLink
          key={day.id}
          to={`/receptions/${day.id}`}
          note={
            <>
              <Tag tone={STATE_TONES[day.state]}>{t(`state.${day.state}`)}</Tag>{' '}
              {day.isBackdated && <Tag tone="soon">{t('backdated')}</Tag>} {`${day.startsAt}—${day.endsAt} · `}
              {day.onDuty.map(({ name }) => name).join('、')}
            </>
          }
        >
          {date(day.onDay)} {t(`half.${day.half}`)}
        </RowLink>
      ))}
    </Card>
  );
}
