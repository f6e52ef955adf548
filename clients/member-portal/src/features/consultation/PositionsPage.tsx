import { EmptyState, isConflict, Tag, useBothSides } from '@bandeng/ui';
import { Button, Form, TextArea } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import type { FormOf } from '../../shell/form-of';
import { Card, Page } from '../../shell/Page';
import { isPrepared } from './checklist';
import { type Prepared, WithPreparation } from './prepared';

const Submit = graphql(`
  mutation SubmitDepartmentPosition($input: SubmitDepartmentPositionInput!) {
    submitDepartmentPosition(input: $input) {
      ... on DepartmentPosition {
        id
        version
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

type Demand = Prepared['demands'][number];

export function Component() {
  const { t } = useTranslation('consultation');
  return (
    <WithPreparation title={t('positions.title')}>
      {({ id, me, demands, status }, refresh) => {
        const ours = me?.departmentId
          ? demands.filter((demand) => demand.departmentId === me.departmentId)
          : demands.filter(({ positions }) => positions.length > 0);
        return (
          <Page
            title={t('positions.title')}
            lead={me?.departmentId ? t('positions.lead') : t('positions.leadOthers')}
            back={`/consultations/${id}`}
          >
            {ours.length === 0 && <EmptyState title={t('positions.none')} hint={t('positions.noneHint')} />}
            {ours.map((demand) => (
              <Position
                key={demand.id}
                consultationId={id}
                demand={demand}
                canWrite={Boolean(me?.departmentId) && isPrepared(status)}
                refresh={refresh}
              />
            ))}
          </Page>
        );
      }}
    </WithPreparation>
  );
}

interface PositionProps {
  readonly consultationId: string;
  readonly demand: Demand;
  readonly canWrite: boolean;
  readonly refresh: () => void;
}

function Position({ consultationId, demand, canWrite, refresh }: PositionProps) {
  const { t } = useTranslation('consultation');
  const own = demand.positions.find(({ departmentId }) => departmentId === demand.departmentId);
  const [writing, setWriting] = useState(false);
  return (
    <Card
      title={`${demand.number}. ${demand.title}`}
      extra={
        <Tag tone={own ? 'ok' : 'soon'} icon={own ? 'checkRing' : 'clock'}>
          {t(own ? 'positions.given' : 'positions.owed')}
        </Tag>
      }
    >
      {demand.body && <p className="plain-words">{demand.body}</p>}
      {!writing &&
        demand.positions.map((position) => (
          <p key={position.id} className="plain-words">
            <strong>{position.departmentName}</strong> {position.text}
          </p>
        ))}
      {canWrite && !writing && own && (
        <Button block onClick={() => setWriting(true)}>
          {t('common:verb.edit')}
        </Button>
      )}
      {canWrite && (writing || !own) && (
        <WritePosition
          consultationId={consultationId}
          demandId={demand.id}
          own={own}
          onDone={() => {
            setWriting(false);
            refresh();
          }}
        />
      )}
    </Card>
  );
}

function WritePosition({
  consultationId,
  demandId,
  own,
  onDone,
}: {
  consultationId: string;
  demandId: string;
  own: Demand['positions'][number] | undefined;
  onDone: () => void;
}) {
  const { t } = useTranslation('consultation');
  const [submit, { busy }] = useCommand(Submit, { done: t('positions.sent'), quiet: isConflict });
  const [form] = Form.useForm<{ text: string }>();
  const finish = async ({ text }: { text: string }, version = own?.version ?? null) => {
    const outcome = await submit({ input: { consultationId, demandId, text, version } });
    if (outcome.ok) onDone();
    else both.caught(outcome.why);
  };
  const both = useBothSides({
    fields: { text: { label: t('positions.text') } },
    mine: () => ({ text: form.getFieldValue('text') ?? '' }),
    send: (chosen, version) => {
      form.setFieldsValue(chosen);
      void finish(chosen, version);
    },
  });
  return (
    <>
      {both.dialog}
      <PositionForm form={form} given={own?.text} finish={finish} busy={busy} />
    </>
  );
}

function PositionForm({
  form,
  given,
  finish,
  busy,
}: {
  form: FormOf<{ text: string }>;
  given?: string;
  finish: ({ text }: { text: string }, version?: number | null) => Promise<void>;
  busy: boolean;
}) {
  const { t } = useTranslation('consultation');
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMarkStyle="none"
      initialValues={{ text: given }}
      onFinish={(written) => finish(written)}
      footer={
        <Button block color="primary" type="submit" loading={busy}>
          {t('positions.act')}
        </Button>
      }
    >
      <Form.Item
        name="text"
        label={t('positions.text')}
        rules={[{ required: true, whitespace: true, message: t('needed', { what: t('positions.text') }) }]}
      >
        <TextArea maxLength={7000} rows={4} autoSize={{ minRows: 4, maxRows: 14 }} placeholder={t('positions.hint')} />
      </Form.Item>
    </Form>
  );
}
