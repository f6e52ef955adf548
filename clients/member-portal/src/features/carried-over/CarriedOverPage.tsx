import { leadOf, useUnitOptions } from '@bandeng/features/commitment';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button, Form, Input, Selector, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { Disposition } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import { ChoicesDocument, DisposeDocument, MineDocument } from './documents';

const WAYS = ['COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'ESCALATED', 'CARRIED_OVER'] as const;

interface Words {
  disposition: Disposition[];
  reason?: string;
  basis?: string;
  until?: string;
  ownerId?: string;
  promise?: {
    action: string;
    deliverable: string;
    responsiblePerson: string;
    dueOn: string;
    /** As the select of units has it. */
    lead: string;
  };
}

/** One demand that was carried over to this person, and how it goes on. */
export function Component() {
  const { t } = useTranslation('carriedOver');
  const { due } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: MineDocument, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('title')} onRetry={refresh} />;
  const row = data.carriedOverDemands.nodes.find((one) => one.id === id);
  if (!row) {
    return (
      <Page title={t('title')} back="/">
        <EmptyState icon="eye" title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  }
  const { dueOn, workingDaysLeft, provisional } = row.until;
  return (
    <Page title={t('title')} back="/" lead={row.consultationTitle}>
      <Card title={row.title}>
        <p className="num">{t('until', { due: due(dueOn, workingDaysLeft, provisional) })}</p>
        {row.reason && <p className="words">{t('still', { reason: row.reason })}</p>}
      </Card>
      <Card title={t('way')}>
        <DisposeForm key={row.version} demandId={row.id} version={row.version} refresh={refresh} />
      </Card>
    </Page>
  );
}

function DisposeForm({ demandId, version, refresh }: { demandId: string; version: number; refresh: () => void }) {
  const { t } = useTranslation('carriedOver');
  const go = useNavigate();
  const [form] = Form.useForm<Words>();
  const [way] = Form.useWatch('disposition', form) ?? [];
  const [dispose, { busy }] = useCommand(DisposeDocument, { done: t('done') });
  const send = async ({ disposition, promise, ...words }: Words) => {
    const [chosen] = disposition;
    if (!chosen) return;
    const outcome = await dispose({
      input: { demandId, version, disposition: chosen, ...words, promise: promise && promised(promise) },
    });
    refresh();
    if (outcome.ok) go('/', { replace: true });
  };
  const needed = (what: string) => ({ required: true, whitespace: true, message: t('needed', { what }) });
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMarkStyle="none"
      onFinish={send}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('act')}
        </Button>
      }
    >
      <Form.Item
        name="disposition"
        label={t('way')}
        rules={[{ required: true, message: t('needed', { what: t('way') }) }]}
      >
        <Selector columns={2} options={WAYS.map((value) => ({ value, label: t(`status:disposition.${value}`) }))} />
      </Form.Item>
      {way === 'COMMITMENT' && <PromiseFields demandId={demandId} needed={needed} />}
      {way && way !== 'COMMITMENT' && (
        <Form.Item name="reason" label={t(`reason.${way}`)} rules={[needed(t(`reason.${way}`))]}>
          <TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
      )}
      {way === 'DECLINED' && (
        <Form.Item name="basis" label={t('basis')} rules={[needed(t('basis'))]}>
          <Input maxLength={1000} />
        </Form.Item>
      )}
      {way === 'CARRIED_OVER' && <CarryOnFields demandId={demandId} needed={needed} />}
    </Form>
  );
}

const promised = ({ lead, ...promise }: NonNullable<Words['promise']>) => ({ ...promise, ...leadOf(lead) });

interface FieldsProps {
  readonly demandId: string;
  readonly needed: (what: string) => { required: boolean; whitespace: boolean; message: string };
}

function CarryOnFields({ demandId, needed }: FieldsProps) {
  const { t } = useTranslation('carriedOver');
  const [{ data }] = useQuery({ query: ChoicesDocument, variables: { demandId } });
  const owners = data?.disposalChoices.owners.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <>
      <Form.Item name="ownerId" label={t('owner')} rules={[needed(t('owner'))]}>
        <Choice label={t('owner')} groups={[{ options: owners }]} />
      </Form.Item>
      <Form.Item name="until" label={t('untilDay')} rules={[needed(t('untilDay'))]}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}

function PromiseFields({ demandId, needed }: FieldsProps) {
  const { t } = useTranslation('carriedOver');
  const [{ data }] = useQuery({ query: ChoicesDocument, variables: { demandId } });
  const choices = data?.disposalChoices;
  const units = useUnitOptions(choices?.departments, choices?.organisations);
  return (
    <>
      <Form.Item name={['promise', 'lead']} label={t('lead')} rules={[needed(t('lead'))]}>
        <Choice label={t('lead')} groups={units} />
      </Form.Item>
      {(['action', 'deliverable', 'responsiblePerson'] as const).map((field) => (
        <Form.Item key={field} name={['promise', field]} label={t(field)} rules={[needed(t(field))]}>
          <Input maxLength={field === 'responsiblePerson' ? 120 : 1000} />
        </Form.Item>
      ))}
      <Form.Item name={['promise', 'dueOn']} label={t('dueOn')} rules={[needed(t('dueOn'))]}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}

/** A list to choose one of, as the phone shows lists. A field of a form. */
function Choice({
  label,
  groups,
  value,
  onChange,
}: {
  label: string;
  groups: readonly { label?: string; options: readonly { value: string; label: string }[] }[];
  value?: string;
  onChange?: (value: string) => void;
}) {
  return (
    <select aria-label={label} value={value ?? ''} onChange={(event) => onChange?.(event.target.value)}>
      <option value="" />
      {groups.map(({ label: heading, options }) =>
        heading ? (
          <optgroup key={heading} label={heading}>
            <Options options={options} />
          </optgroup>
        ) : (
          <Options key="all" options={options} />
        ),
      )}
    </select>
  );
}

function Options({ options }: { options: readonly { value: string; label: string }[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
