import { months, type Period } from '@bandeng/features/plan';
import { newClientMutationId } from '@bandeng/graphql-client';
import { monthInChina, yearInChina } from '@bandeng/ui';
import { Button, Form, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { OrganiserKind, PlanOrganisersQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ColumnForm } from '../../shell/forms';
import { Page, Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { EntryFields, type EntryWords, wordsOf } from './EntryFields';
import { PeriodField } from './PeriodField';
import styles from './plan.module.css';

const OrganisersDocument = graphql(`
  query PlanOrganisers {
    rosterCatalog {
      committees { id name }
      sectors { id name }
      specialCommittees { id name }
    }
  }
`);
const AddDocument = graphql(`
  mutation AddPlanEntry($input: AddPlanEntryInput!) {
    addPlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);

export function Component() {
  const { t } = useTranslation('plan');
  const [params] = useSearchParams();
  const year = Number(params.get('year')) || yearInChina();
  const [{ data }] = useQuery({ query: OrganisersDocument });
  const clientMutationId = useRef(newClientMutationId()).current;
  const catalog = data?.rosterCatalog;
  return (
    <Page title={t('new', { year })} back={{ to: `/plan?year=${year}`, label: t('nav') }}>
      <Panel>{catalog && <EntryForm year={year} clientMutationId={clientMutationId} catalog={catalog} />}</Panel>
    </Page>
  );
}

function EntryForm({
  year,
  clientMutationId,
  catalog,
}: {
  year: number;
  clientMutationId: string;
  catalog?: PlanOrganisersQuery['rosterCatalog'];
}) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const [add, { busy }] = useCommand(AddDocument, { done: t('added') });
  const { only, groups } = useOrganisers(catalog);
  const finish = async ({ organiser, period, ...words }: EntryWords & { organiser: string; period: Period }) => {
    const [organiserKind, organiserId] = organiser.split(':') as [OrganiserKind, string];
    const outcome = await add({
      input: { year, organiserKind, organiserId, period, ...wordsOf(words as EntryWords), clientMutationId },
    });
    if (outcome.ok) navigate(`/plan?year=${year}`, { replace: true });
  };
  return (
    <ColumnForm
      className={styles.form}
      onFinish={finish}
      initialValues={{
        form: 'BENCH',
        period: months(year, monthInChina()),
        organiser: only,
      }}
    >
      <Form.Item
        name="organiser"
        label={t('organiser')}
        rules={[{ required: true, message: t('shell:form.needed', { what: t('organiser') }) }]}
      >
        <Select showSearch optionFilterProp="label" options={groups} />
      </Form.Item>
      <Form.Item name="period" label={t('when')} rules={[{ required: true }]}>
        <PeriodField year={year} />
      </Form.Item>
      <EntryFields />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('add')}
      </Button>
    </ColumnForm>
  );
}

/** For whom this person can plan: everybody at the secretariat, else their own committee, special committee or sector. */
function useOrganisers(catalog: PlanOrganisersQuery['rosterCatalog'] | undefined) {
  const { t } = useTranslation('plan');
  const viewer = useViewer();
  const all = viewer.canOrganiseDistrict;
  const own = new Set(viewer.posts.flatMap(({ committeeId, groupId }) => [committeeId, groupId]));
  const group = (kind: OrganiserKind, rows: readonly { id: string; name: string }[] = []) => ({
    label: t(`kind.${kind}`),
    options: rows
      .filter(({ id }) => all || own.has(id))
      .map(({ id, name }) => ({ value: `${kind}:${id}`, label: name })),
  });
  const groups = [
    group('COMMITTEE', catalog?.committees),
    group('SECTOR', catalog?.sectors),
    group('SPECIAL_COMMITTEE', catalog?.specialCommittees),
  ].filter(({ options }) => options.length > 0);
  const options = groups.flatMap((one) => one.options);
  return { only: options.length === 1 ? options[0]?.value : undefined, groups };
}
