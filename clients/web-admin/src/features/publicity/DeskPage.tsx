import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { ActForm } from '../../shell/acts/ActForm';
import { Page } from '../../shell/Page';
import { useUrlFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { changeDays } from './acts/change-days';
import { openSlot } from './acts/open-slot';
import { SlotsTable } from './SlotsTable';
import { StoriesTable } from './StoriesTable';

const Counts = graphql(`
  query PublicityDeskCounts {
    publicityDesk { gaps openSlots inReview inFactCheck published needsReview inSpite waitsForViewer }
    publicitySettings { version topicalWorkingDays inDepthWorkingDays followUpWorkingDays followUpDays factCheckWorkingDays }
  }
`);

type Settings = ResultOf<typeof Counts>['publicitySettings'];

const KEYS = ['tab', 'aside'] as const;

/** What is owed a story first, then the stories: what waits for the viewer, and all of them. */
export function Component() {
  const { t } = useTranslation('publicity');
  const { filters, setFilters } = useUrlFilters(KEYS);
  const [{ data }, again] = useQuery({ query: Counts, requestPolicy: 'cache-and-network' });
  const desk = data?.publicityDesk;
  const [opening, setOpening] = useState(false);
  const [round, setRound] = useState(0);
  const tab = filters.tab ?? 'slots';
  const reload = () => again({ requestPolicy: 'network-only' });
  return (
    <Page
      title={t('nav')}
      subtitle={
        desk && (
          <>
            {t('desk.sum', { ...desk })}
            {desk.inSpite > 0 && <strong> · {t('desk.inSpite', { count: desk.inSpite })}</strong>}
          </>
        )
      }
      action={<DeskActs settings={data?.publicitySettings ?? null} reload={reload} onOpen={() => setOpening(true)} />}
      filters={
        <Segmented
          value={tab}
          onChange={(next) => setFilters({ tab: next === 'slots' ? undefined : String(next) })}
          options={[
            { value: 'slots', label: `${t('desk.slots')} ${desk ? desk.openSlots + desk.gaps : ''}` },
            { value: 'waits', label: `${t('desk.waits')} ${desk?.waitsForViewer ?? ''}` },
            { value: 'stories', label: t('desk.stories') },
          ]}
        />
      }
    >
      {tab === 'slots' ? (
        <SlotsTable
          key={round}
          aside={filters.aside === '1'}
          onAside={(aside) => setFilters({ aside: aside ? '1' : undefined })}
          onChanged={reload}
        />
      ) : (
        <StoriesTable key={tab} waits={tab === 'waits'} />
      )}
      {opening && (
        <ActForm
          act={openSlot}
          subject={{}}
          onDone={() => {
            reload();
            setRound((now) => now + 1);
          }}
          onClose={() => setOpening(false)}
        />
      )}
    </Page>
  );
}

/** A subject of one's own, for whoever organises; the days stories have, for whoever sets them. */
function DeskActs({ settings, reload, onOpen }: { settings: Settings | null; reload: () => void; onOpen: () => void }) {
  const { t } = useTranslation('publicity');
  const { canOrganise, canChangePublicitySettings } = useViewer();
  const [setting, setSetting] = useState(false);
  return (
    <>
      {canChangePublicitySettings && settings && <Button onClick={() => setSetting(true)}>{t('settings.act')}</Button>}{' '}
      {canOrganise && <Button onClick={onOpen}>{t('desk.newByHand')}</Button>}
      {setting && settings && (
        <ActForm
          act={changeDays}
          subject={settings}
          onDone={reload}
          onConflict={() => {
            setSetting(false);
            reload();
          }}
          onClose={() => setSetting(false)}
        />
      )}
    </>
  );
}
