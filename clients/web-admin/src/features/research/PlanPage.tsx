import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { LoadingState, todayInChina } from '@bandeng/ui';
import { Button, Form, type FormInstance, Input, Radio, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ResearchPlanQuery, ResearchToCorrectQuery, TripKind, TripLed } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { DayField } from '../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { useViewer } from '../../viewer';

const ToCorrect = graphql(`
  query ResearchToCorrect($id: ID!) {
    researchTrip(id: $id) {
      id
      version
      kind
      led
      title
      purpose
      places
      startsOn
      endsOn
      departmentId
      people { memberId }
      viewerCanLead
    }
  }
`);
const ToChoose = graphql(`
  query ResearchPlan {
    researchChoices {
      members { id name committeeName }
    }
    rosterCatalog {
      committees { id name }
      departments { id name }
    }
  }
`);
const Plan = graphql(`
  mutation PlanResearchAtDesk($input: PlanResearchTripInput!) {
    planResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
const Correct = graphql(`
  mutation CorrectResearchPlanAtDesk($input: CorrectResearchTripInput!) {
    correctResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
const KINDS: readonly TripKind[] = ['FIELD_RESEARCH', 'DEPARTMENT_VISIT'];
const LED: readonly TripLed[] = ['OFFICE', 'MEMBERS'];

interface Words {
  kind: TripKind;
  led: TripLed;
  committeeId?: string;
  leadMemberId?: string;
  title: string;
  purpose: string;
  places: string;
  startsOn: string;
  endsOn: string;
  departmentId?: string;
  memberIds?: string[];
  reason?: string;
}
type Known = NonNullable<ResearchToCorrectQuery['researchTrip']>;

/** A plan, or with an id one that is put right. */
export function Component() {
  const { t } = useTranslation('research');
  const { id } = useParams();
  const [{ data: choices, error }, again] = useQuery({ query: ToChoose });
  const [{ data: known, error: failed }] = useQuery({
    query: ToCorrect,
    variables: { id: id ?? '' },
    pause: !id,
    requestPolicy: 'network-only',
  });
  const why = error ?? failed;
  const back = { to: id ? `/research/${id}` : '/research', label: t('back') };
  const title = t(id ? 'correct' : 'plan');
  if (why && !(choices && (known || !id)))
    return <LoadFailed error={codedError(why)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />;
  if (!choices || (id && !known)) return <LoadingState what={title} />;
  if (id && !known?.researchTrip?.viewerCanLead) return <Gone back={back} />;
  const trip = known?.researchTrip ?? null;
  return (
    <Page title={title} subtitle={trip?.title ?? t('planLead')} back={back}>
      <Panel>
        <PlanForm trip={trip} choices={choices} />
      </Panel>
    </Page>
  );
}

function PlanForm({ trip, choices }: { trip: Known | null; choices: ResearchPlanQuery }) {
  const { t } = useTranslation('research');
  const [form] = Form.useForm<Words>();
  const { finish, busy } = usePlanning(trip);
  const own = useViewer().posts.flatMap(({ committeeId }) => committeeId ?? []);
  const today = todayInChina();
  const blank: Partial<Words> = {
    ...{ kind: 'FIELD_RESEARCH', led: 'OFFICE', startsOn: today, endsOn: today, memberIds: [] },
    ...(own[0] ? { committeeId: own[0] } : {}),
  };
  const { departmentId, people = [], ...known } = trip ?? {};
  const filled = trip
    ? { ...known, departmentId: departmentId ?? undefined, memberIds: people.map(({ memberId }) => memberId) }
    : blank;
  return (
    <ColumnForm<Words> form={form} onFinish={finish} style={{ maxWidth: 760 }} initialValues={filled as Partial<Words>}>
      {!trip && <LedFields form={form} choices={choices} own={own} />}
      <WhatFields form={form} departments={choices.rosterCatalog.departments} />
      <DayFields />
      <Form.Item name="memberIds" label={t('field.goers')}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={memberOptions(choices)} />
      </Form.Item>
      {trip && (
        <Form.Item
          name="reason"
          label={t('corrections:reason')}
          rules={[needed(t, t('corrections:reason')), atMost(t, 1000)]}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={busy}>
        {t(trip ? 'correct' : 'plan')}
      </Button>
    </ColumnForm>
  );
}

const memberOptions = ({ researchChoices }: ResearchPlanQuery) =>
  researchChoices.members.map(({ id, name, committeeName }) => ({
    value: id,
    label: [name, committeeName].filter(Boolean).join(' · '),
  }));

/** Who leads, and whose work it is. */
function LedFields({
  form,
  choices,
  own,
}: {
  form: FormInstance<Words>;
  choices: ResearchPlanQuery;
  own: readonly string[];
}) {
  const { t } = useTranslation('research');
  const led = Form.useWatch('led', form);
  const everywhere = useViewer().canOrganiseDistrict;
  const committees = choices.rosterCatalog.committees.filter(({ id }) => everywhere || own.includes(id));
  const lead = t('field.lead');
  return (
    <>
      <Form.Item name="led" label={t('field.led')} required>
        <Radio.Group options={LED.map((value) => ({ value, label: t(`led.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="committeeId"
        label={t('field.committee')}
        rules={everywhere ? [] : [needed(t, t('field.committee'))]}
      >
        <Select
          allowClear={everywhere}
          placeholder={everywhere ? t('field.district') : undefined}
          showSearch={{ optionFilterProp: 'label' }}
          options={committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name="leadMemberId" label={lead} rules={led === 'MEMBERS' ? [needed(t, lead)] : []}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={memberOptions(choices)} />
      </Form.Item>
    </>
  );
}

function WhatFields({
  form,
  departments,
}: {
  form: FormInstance<Words>;
  departments: ResearchPlanQuery['rosterCatalog']['departments'];
}) {
  const { t } = useTranslation('research');
  const kind = Form.useWatch('kind', form);
  return (
    <>
      <Form.Item name="kind" label={t('field.kind')} required>
        <Radio.Group options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      {kind === 'DEPARTMENT_VISIT' && (
        <Form.Item name="departmentId" label={t('field.department')} rules={[needed(t, t('field.department'))]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      <Form.Item name="title" label={t('field.title')} rules={[needed(t, t('field.title')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name="purpose" label={t('field.purpose')} rules={[needed(t, t('field.purpose')), atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="places" label={t('field.places')} rules={[needed(t, t('field.places')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
    </>
  );
}

function DayFields() {
  const { t } = useTranslation('research');
  return (
    <>
      <Form.Item name="startsOn" label={t('field.startsOn')} rules={[needed(t, t('field.startsOn'))]}>
        <DayField allowClear={false} />
      </Form.Item>
      <Form.Item
        name="endsOn"
        label={t('field.endsOn')}
        dependencies={['startsOn']}
        rules={[
          needed(t, t('field.endsOn')),
          ({ getFieldValue }) => ({
            validator: async (_, endsOn?: string) => {
              if (endsOn && endsOn < getFieldValue('startsOn')) throw new Error(t('daysOrder'));
            },
          }),
        ]}
      >
        <DayField allowClear={false} />
      </Form.Item>
    </>
  );
}

/** Sends the plan, or puts it right, and shows it. */
function usePlanning(trip: Known | null) {
  const { t } = useTranslation('research');
  const navigate = useNavigate();
  const clientMutationId = useRef(newClientMutationId()).current;
  const [plan, planning] = useCommand(Plan, { done: t('planned') });
  const [correct, correcting] = useCommand(Correct, { done: t('corrected') });
  const finish = async ({ led, committeeId, leadMemberId, reason = '', ...words }: Words) => {
    const { kind, title, purpose, places, startsOn, endsOn, memberIds = [] } = words;
    const departmentId = kind === 'DEPARTMENT_VISIT' ? (words.departmentId ?? null) : null;
    const same = { kind, title, purpose, places, startsOn, endsOn, departmentId, memberIds };
    if (trip) {
      const outcome = await correct({ input: { ...same, tripId: trip.id, version: trip.version, reason } });
      if (outcome.ok) navigate(`/research/${trip.id}`, { replace: true });
      return;
    }
    const outcome = await plan({
      input: { ...same, led, committeeId: committeeId ?? null, leadMemberId: leadMemberId ?? null, clientMutationId },
    });
    if (outcome.ok) navigate(`/research/${outcome.value.id}`, { replace: true });
  };
  return { finish, busy: planning.busy || correcting.busy };
}
