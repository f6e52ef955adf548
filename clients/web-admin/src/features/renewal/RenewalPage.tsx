import { SaidBefore } from '@bandeng/features/corrections';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, Tag, useFormats } from '@bandeng/ui';
import { Alert, Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { RenewalPageQuery } from '../../generated/graphql';
import { ActForm } from '../../shell/acts/ActForm';
import { NotFound } from '../../shell/NotFound';
import { Page } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { AppointmentsTab } from './AppointmentsTab';
import { PeopleTab } from './PeopleTab';
import { PreviewTab } from './PreviewTab';
import { TONES } from './RenewalsPage';
import { callOffRenewal, confirmRenewal, reviseRenewal, takeBackRenewal } from './renewal-acts';
import { ThingsTab } from './ThingsTab';

const Renewal = graphql(`
  query RenewalPage($id: ID!) {
    renewal(id: $id) {
      id
      version
      number
      startsOn
      endsOn
      note
      rule
      status
      statusReason
      confirmedAt
      confirmedByName
      doneAt
      stoppedBy
      stoppedAbout
      stayed
      left
      came
      corrections { ...SaidBefore_correction }
    }
  }
`);
type Shown = NonNullable<RenewalPageQuery['renewal']>;
const KEYS = ['tab'] as const;

/** 一次换届: who stays, leaves and comes, to whom things go, who is appointed, and what stands in the way. */
export function Component() {
  const { t } = useTranslation('renewal');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: Renewal,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  if (!data.renewal) return <NotFound />;
  return <RenewalOf renewal={data.renewal} refresh={refresh} />;
}

function RenewalOf({ renewal, refresh }: { renewal: Shown; refresh: () => void }) {
  const { t } = useTranslation('renewal');
  const { date } = useFormats();
  const { filters, setFilters } = useUrlFilters(KEYS);
  const { id, number, startsOn, status, note } = renewal;
  const tab = { renewalId: id, open: status === 'DRAFT' };
  return (
    <Page
      title={t('name', { number })}
      status={<Tag tone={TONES[status]}>{t(`status.${status}`)}</Tag>}
      subtitle={`${t('from', { day: date(startsOn) })}${note ? ` · ${note}` : ''}`}
      back={{ to: '/renewals', label: t('title') }}
      action={<RenewalActs renewal={renewal} refresh={refresh} />}
    >
      <Standing renewal={renewal} />
      <SaidBefore corrections={renewal.corrections} />
      <Tabs
        activeKey={filters.tab ?? 'preview'}
        onChange={(next) => setFilters({ tab: next === 'preview' ? null : next })}
        destroyOnHidden
        items={[
          { key: 'preview', label: t('tab.preview'), children: <PreviewTab {...tab} /> },
          { key: 'people', label: t('tab.people'), children: <PeopleTab {...tab} /> },
          { key: 'things', label: t('tab.things'), children: <ThingsTab {...tab} /> },
          { key: 'posts', label: t('tab.posts'), children: <AppointmentsTab {...tab} /> },
        ]}
      />
    </Page>
  );
}

/** Where it stands, and why. */
function Standing({ renewal }: { renewal: Shown }) {
  const { t } = useTranslation('renewal');
  const { date } = useFormats();
  const { status, stoppedBy, stoppedAbout, statusReason, confirmedByName, confirmedAt, startsOn } = renewal;
  if (status === 'DONE')
    return <Alert type="success" title={t('doneAs', { ...renewal })} description={t('doneHint')} />;
  if (status === 'CALLED_OFF') return <Alert type="info" title={t('calledOffAs', { reason: statusReason })} />;
  if (status === 'CONFIRMED') {
    const confirmed = { name: confirmedByName, at: date(confirmedAt ?? ''), day: date(startsOn) };
    return <Alert type="info" title={t('confirmedAs', confirmed)} />;
  }
  if (stoppedBy) {
    const why = t(`problem.${stoppedBy}` as 'problem.UNDECIDED', {
      ...{ about: stoppedAbout, more: '' },
      defaultValue: t('stoppedAbout', { about: stoppedAbout }),
    });
    return <Alert type="warning" title={t('stopped')} description={why} />;
  }
  return statusReason ? <Alert type="info" title={t('takenBackAs', { reason: statusReason })} /> : null;
}

const ACTS = { revise: reviseRenewal, confirm: confirmRenewal, takeBack: takeBackRenewal, callOff: callOffRenewal };
type Key = keyof typeof ACTS;

function RenewalActs({ renewal, refresh }: { renewal: Shown; refresh: () => void }) {
  const { t } = useTranslation('renewal');
  const [act, setAct] = useState<Key | null>(null);
  const { status } = renewal;
  const button = (key: Key, primary = false) => (
    <Button type={primary ? 'primary' : 'default'} onClick={() => setAct(key)}>
      {t(key)}
    </Button>
  );
  return (
    <>
      {(status === 'DRAFT' || status === 'CONFIRMED') && button('callOff')}
      {status === 'CONFIRMED' && button('takeBack')}
      {status === 'DRAFT' && button('revise')}
      {status === 'DRAFT' && (
        <Link to="/renewals/import">
          <Button tabIndex={-1}>{t('import.title')}</Button>
        </Link>
      )}
      {status === 'DRAFT' && button('confirm', true)}
      {status === 'DONE' && (
        <Link to="/committees">
          <Button tabIndex={-1}>{t('slips')}</Button>
        </Link>
      )}
      {act && (
        <ActForm
          act={ACTS[act] as typeof callOffRenewal}
          subject={renewal}
          onDone={refresh}
          onConflict={refresh}
          onClose={() => setAct(null)}
        />
      )}
    </>
  );
}
