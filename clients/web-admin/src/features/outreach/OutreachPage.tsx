import { Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { OutreachChoicesQuery, OutreachForm, OutreachRecordsPageQuery } from '../../generated/graphql';
import { useList } from '../../shell/list/useList';
import { Page } from '../../shell/Page';
import { FileButton } from '../../shell/taking/FileButton';
import type { Filters, SetFilters } from '../../shell/useUrlFilters';
import { useViewer } from '../../viewer';
import { FORMS } from './documents';
import { OutreachTable } from './OutreachTable';
import { TakeBackModal } from './TakeBackModal';

const Records = graphql(`
  query OutreachRecordsPage($filter: OutreachFilter, $first: Int!, $after: String) {
    outreachRecords(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { ...OutreachTable_record }
    }
  }
`);
const Choices = graphql(`
  query OutreachChoices {
    rosterCatalog {
      committees { id name }
    }
    policyNotices(first: 100) {
      nodes { id title status }
    }
  }
`);
const FILTERS = ['notice', 'committee', 'form', 'open'] as const;
type Key = (typeof FILTERS)[number];

/** Every time something was told on, with the questions heard. */
export function Component() {
  const { t } = useTranslation('policy');
  const viewer = useViewer();
  const [{ data }] = useQuery({ query: Choices });
  const [back, setBack] = useState<{ id: string; version: number } | null>(null);
  const list = useList({
    name: 'OUTREACH',
    document: Records,
    keys: FILTERS,
    variables: ({ notice, committee, form, open }) => ({
      filter: {
        noticeId: notice ?? null,
        committeeId: committee ?? null,
        form: (form as OutreachForm) ?? null,
        openQuestions: open === '1',
      },
    }),
    pick: (found: OutreachRecordsPageQuery) => found.outreachRecords,
  });
  const { filters, setFilters } = list;
  const everywhere = viewer.canReadDistrict;
  return (
    <Page
      title={t('navOutreach')}
      subtitle={t(everywhere ? 'outreachLead' : 'outreachLeadOwn')}
      action={
        <FileButton href={`/exports/outreach${filters.notice ? `?notice=${filters.notice}` : ''}`}>
          {t('exportRecords')}
        </FileButton>
      }
      filters={<OutreachFilters filters={filters} setFilters={setFilters} data={data} everywhere={everywhere} />}
    >
      <OutreachTable
        withNotice
        label={t('navOutreach')}
        {...list.table}
        empty={{ title: t('noRecords'), hint: t('noRecordsHint') }}
        onTakeBack={setBack}
      />
      {back && (
        <TakeBackModal
          record={back}
          close={() => setBack(null)}
          done={() => {
            setBack(null);
            list.reload();
          }}
        />
      )}
    </Page>
  );
}

function OutreachFilters({
  filters,
  setFilters,
  data,
  everywhere,
}: {
  filters: Filters<Key>;
  setFilters: SetFilters<Key>;
  data?: OutreachChoicesQuery;
  everywhere: boolean;
}) {
  const { t } = useTranslation('policy');
  return (
    <>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('record.notice')}
        placeholder={t('record.notice')}
        style={{ width: 300 }}
        value={filters.notice}
        onChange={(notice) => setFilters({ notice })}
        options={data?.policyNotices.nodes
          .filter(({ status }) => status !== 'DRAFT')
          .map(({ id, title }) => ({ value: id, label: title }))}
      />
      {everywhere && (
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('committee')}
          placeholder={t('committee')}
          style={{ width: 200 }}
          value={filters.committee}
          onChange={(committee) => setFilters({ committee })}
          options={data?.rosterCatalog.committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        allowClear
        aria-label={t('record.form')}
        placeholder={t('record.form')}
        style={{ width: 140 }}
        value={filters.form}
        onChange={(form) => setFilters({ form })}
        options={FORMS.map((value) => ({ value, label: t(`outreach:form.${value}`) }))}
      />
      <Switch
        checked={filters.open === '1'}
        aria-label={t('openQuestions')}
        onChange={(on) => setFilters({ open: on ? '1' : null })}
      />{' '}
      {t('openQuestions')}
    </>
  );
}
