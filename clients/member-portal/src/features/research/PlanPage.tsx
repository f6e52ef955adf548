import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, todayInChina } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Form, Input, Selector, TextArea } from 'antd-mobile';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { TripKind } from '../../generated/graphql';
import { useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';
import { useViewer } from '../../viewer';
import { Choices, CorrectPlan, Plan, Trip } from './documents';
import { MembersField } from './MembersField';

const KINDS: readonly TripKind[] = ['FIELD_RESEARCH', 'DEPARTMENT_VISIT'];

interface Words {
  kind: TripKind[];
  title: string;
  purpose: string;
  places: string;
  startsOn: string;
  endsOn: string;
  departments?: string[];
  memberIds?: string[];
  reason?: string;
}
type ChoicesOf = ResultOf<typeof Choices>;
type Known = NonNullable<ResultOf<typeof Trip>['researchTrip']>;

/** A plan, or with an id one that is put right. */
export function Component() {
  const { id } = useParams();
  return id ? <Existing id={id} /> : <WithChoices trip={null} />;
}

function Existing({ id }: { id: string }) {
  const { t } = useTranslation('research');
  const { data, why, again } = useKeptQuery(Trip, { id }, `research/${id}`);
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (why) return <ErrorState error={why} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('correct')} onRetry={refresh} />;
  if (!data.researchTrip?.viewerCanLead)
    return (
      <Page title={t('correct')} back="/research">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return <WithChoices trip={data.researchTrip} />;
}

function WithChoices({ trip }: { trip: Known | null }) {
  const { t } = useTranslation('research');
  const { data, why, again } = useKeptQuery(Choices, { committeeId: trip?.committeeId ?? null }, 'research/choices');
  const title = t(trip ? 'correct' : 'plan');
  if (why) return <ErrorState error={why} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={title} />;
  return (
    <Page title={title} lead={trip ? trip.title : t('planLead')} back={trip ? `/research/${trip.id}` : '/research'}>
      <PlanForm trip={trip} choices={data} />
    </Page>
  );
}

const wordsOf = (trip: Known): Words => ({
  ...{ kind: [trip.kind], title: trip.title, purpose: trip.purpose, places: trip.places },
  ...{ startsOn: trip.startsOn, endsOn: trip.endsOn, departments: trip.departmentId ? [trip.departmentId] : [] },
  memberIds: trip.people.map(({ memberId }) => memberId),
});

function PlanForm({ trip, choices }: { trip: Known | null; choices: ChoicesOf }) {
  const { t } = useTranslation('research');
  const [form] = Form.useForm<Words>();
  const { finish, busy } = usePlanning(trip, choices);
  const needed = useNeeded();
  const today = todayInChina();
  const blank = { kind: ['FIELD_RESEARCH'], startsOn: today, endsOn: today, memberIds: [] };
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={trip ? wordsOf(trip) : blank}
      onFinish={finish}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t(trip ? 'correct' : 'plan')}
        </Button>
      }
    >
      <WhereFields form={form} departments={choices.rosterCatalog.departments} />
      <Form.Item name="startsOn" label={t('field.startsOn')} rules={[needed(t('field.startsOn'))]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="endsOn" label={t('field.endsOn')} rules={[needed(t('field.endsOn'))]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="memberIds" label={t('field.goers')}>
        <MembersField members={choices.researchChoices.members} />
      </Form.Item>
      {trip && (
        <Form.Item name="reason" label={t('corrections:reason')} rules={[needed(t('corrections:reason'))]}>
          <Input maxLength={1000} />
        </Form.Item>
      )}
    </Form>
  );
}

function WhereFields({
  form,
  departments,
}: {
  form: ReturnType<typeof Form.useForm<Words>>[0];
  departments: ChoicesOf['rosterCatalog']['departments'];
}) {
  const { t } = useTranslation('research');
  const needed = useNeeded();
  const kind = (Form.useWatch('kind', form) as TripKind[] | undefined)?.[0];
  return (
    <>
      <Form.Item name="kind" label={t('field.kind')} rules={[{ required: true }]}>
        <Selector options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} columns={2} />
      </Form.Item>
      {kind === 'DEPARTMENT_VISIT' && (
        <Form.Item
          name="departments"
          label={t('field.department')}
          rules={[{ required: true, message: t('needed', { what: t('field.department') }) }]}
        >
          <Selector options={departments.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      )}
      <Form.Item name="title" label={t('field.title')} rules={[needed(t('field.title'))]}>
        <Input maxLength={120} clearable />
      </Form.Item>
      <Form.Item name="purpose" label={t('field.purpose')} rules={[needed(t('field.purpose'))]}>
        <TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="places" label={t('field.places')} rules={[needed(t('field.places'))]}>
        <Input maxLength={120} clearable />
      </Form.Item>
    </>
  );
}

/** Members plan for themselves; whoever serves a committee, for it. */
function usePlanning(trip: Known | null, choices: ChoicesOf) {
  const { t } = useTranslation('research');
  const navigate = useNavigate();
  const viewer = useViewer();
  const clientMutationId = useRef(newClientMutationId()).current;
  const [plan, planning] = useCommand(Plan, { done: t('planned') });
  const [correct, correcting] = useCommand(CorrectPlan, { done: t('corrected') });
  const served = viewer.posts.flatMap(({ committeeId }) => committeeId ?? [])[0] ?? null;
  const forOffice = served !== null || viewer.canOrganiseDistrict;
  const finish = async ({ kind: [kind = 'FIELD_RESEARCH'], departments = [], memberIds = [], ...words }: Words) => {
    const { title, purpose, places, startsOn, endsOn, reason = '' } = words;
    const departmentId = kind === 'DEPARTMENT_VISIT' ? (departments[0] ?? null) : null;
    const same = { kind, title, purpose, places, startsOn, endsOn, departmentId, memberIds };
    if (trip) {
      const outcome = await correct({ input: { ...same, tripId: trip.id, version: trip.version, reason } });
      if (outcome.ok) navigate(`/research/${trip.id}`, { replace: true });
      return;
    }
    const committeeId = served ?? choices.researchChoices.ownCommitteeId ?? null;
    const outcome = await plan({
      input: { ...same, led: forOffice ? 'OFFICE' : 'MEMBERS', committeeId, clientMutationId },
    });
    if (outcome.ok) navigate(`/research/${outcome.value.id}`, { replace: true });
  };
  return { finish, busy: planning.busy || correcting.busy };
}
