import { BECAME_TONES } from '@bandeng/features/studio';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import rows from '../../shell/entries.module.css';
import { Card, Page } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import { Numbers } from './Numbers';
import styles from './studio.module.css';

const NextDays_studio = graphql(`
  fragment NextDays_studio on PublicStudio {
    next { onDay half startsAt endsAt isCancelled onDuty { name sectorName } }
  }
`);
const ByCode = graphql(`
  query StudioByCode($code: String!) {
    studioByCode(code: $code) {
      code
      name
      address
      about
      status
      statusReason
      committeeId
      townshipName
      members { name sectorName }
      figures { ...Numbers_figures }
      topics { onDay became }
      ...NextDays_studio
    }
  }
`);

/** Behind the code at the door: who receives when, what came of it, and a way to say something without waiting. */
export function Component() {
  const { t } = useTranslation('studio');
  const { code = '' } = useParams();
  const home = useViewerState().viewer ? '/' : '/welcome';
  const [{ data, error }, again] = useQuery({ query: ByCode, variables: { code }, requestPolicy: 'cache-and-network' });
  if (error && !data)
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('title')} />;
  const studio = data.studioByCode;
  if (!studio)
    return (
      <Page title={t('title')} back={home}>
        <EmptyState icon="eye" title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  const person = (one: { name: string; sectorName?: string | null }) =>
    one.sectorName ? `${one.name}（${one.sectorName}）` : one.name;
  return (
    <Page title={studio.name} lead={[studio.townshipName, studio.address].join(' · ')} back={home}>
      <Card
        title={t('door.members')}
        extra={studio.status !== 'OPEN' && <Tag tone="soon">{t(`status.${studio.status}`)}</Tag>}
      >
        {studio.statusReason && <p className="plain-words">{studio.statusReason}</p>}
        <p className="plain-words">{studio.members.map(person).join('、')}</p>
        {studio.about && <p className="lead">{studio.about}</p>}
      </Card>
      <NextDays studio={studio} />
      <Link to={`/submit?committee=${studio.committeeId}`}>
        <Button block color="primary" className={styles.say} tabIndex={-1}>
          {t('door.say')}
        </Button>
      </Link>
      <Card title={t('door.became')}>
        <Numbers figures={studio.figures} />
        <Became topics={studio.topics} />
      </Card>
      <Link to="/t">
        <Button block className="below" tabIndex={-1}>
          {t('door.byCode')}
        </Button>
      </Link>
    </Page>
  );
}

function NextDays({ studio: given }: { studio: FragmentType<typeof NextDays_studio> }) {
  const { next } = readFragment(NextDays_studio, given);
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  return (
    <Card title={t('door.next')}>
      {next.length === 0 && <p className="lead">{t('door.noNext')}</p>}
      {next.map((day) => (
        <div key={`${day.onDay}${day.startsAt}`} className={rows.entry}>
          <strong className="num">
            {date(day.onDay)} {t(`half.${day.half}`)} {`${day.startsAt}—${day.endsAt}`}
          </strong>{' '}
          {day.isCancelled && <Tag tone="bad">{t('state.CANCELLED')}</Tag>}
          <p className="plain-words">
            {day.onDuty.map((one) => (one.sectorName ? `${one.name}（${one.sectorName}）` : one.name)).join('、')}
          </p>
        </div>
      ))}
    </Card>
  );
}

type Became = 'ANSWERED' | 'WAITING' | 'NOT_ADOPTED' | 'PASSED_ON' | 'ADOPTED' | 'RESOLVED';

/** Day by day where what was said stands; neither words nor names. */
function Became({ topics }: { topics: readonly { readonly onDay: string; readonly became: Became }[] }) {
  const { t } = useTranslation('studio');
  const { date } = useFormats();
  return (
    <>
      {topics.map(({ onDay, became }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of one day that stand alike are told apart by nothing else
        <div key={at} className={styles.person}>
          <span className="num">{date(onDay)}</span>
          <Tag tone={BECAME_TONES[became]}>{t(`became.${became}`)}</Tag>
        </div>
      ))}
    </>
  );
}
