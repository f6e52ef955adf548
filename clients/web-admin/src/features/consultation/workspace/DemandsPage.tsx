import { SaidBefore } from '@bandeng/features/corrections';
import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, isConflict, StatusTag, Tag, useBothSides } from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { useCommand } from '../../../shell/act';
import { atMost, ColumnForm, needed } from '../../../shell/forms';
import { Panel } from '../../../shell/Page';
import { StartBrief } from '../../../shell/StartBrief';
import { DemandActs } from './DemandActs';
import { type Consultation, isLate, useWorkspace } from './workspace';

const Submit = graphql(`
  mutation SubmitDemandForOther($input: SubmitDemandInput!) {
    submitDemand(input: $input) {
      ... on Demand {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Edit = graphql(`
  mutation EditDemandByStaff($input: EditDemandInput!) {
    editDemand(input: $input) {
      ... on Demand {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Position = graphql(`
  mutation SubmitPositionForDepartment($input: SubmitDepartmentPositionInput!) {
    submitDepartmentPosition(input: $input) {
      ... on DepartmentPosition {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

type Demand = Consultation['demands'][number];

/** 诉求: everything asked for, by whom, to whom, and what departments have written so far. */
export function Component() {
  const { t } = useTranslation('consultation');
  const { consultation, canPrepare } = useWorkspace();
  const [writing, setWriting] = useState<Demand | 'NEW' | null>(null);
  const [answering, setAnswering] = useState<Demand | null>(null);
  const { demands } = consultation;
  const record = canPrepare && <Button onClick={() => setWriting('NEW')}>{t('common:verb.recordDemand')}</Button>;
  return (
    <Panel title={t('demands.title', { count: demands.length })} extra={demands.length > 0 && record}>
      {demands.length === 0 && (
        <EmptyState icon="hand" title={t('demands.none')} hint={t('demands.noneHint')} action={record} />
      )}
      {demands.map((demand) => (
        <DemandEntry key={demand.id} demand={demand} setWriting={setWriting} setAnswering={setAnswering} />
      ))}
      {writing && <DemandForm demand={writing === 'NEW' ? null : writing} onClose={() => setWriting(null)} />}
      {answering && <PositionForm demand={answering} onClose={() => setAnswering(null)} />}
    </Panel>
  );
}

function DemandEntry({
  demand,
  setWriting,
  setAnswering,
}: {
  demand: Demand;
  setWriting: (next: 'NEW' | Demand | null) => void;
  setAnswering: (next: Demand | null) => void;
}) {
  const { t } = useTranslation('consultation');
  return (
    <article className="demand">
      <header>
        <strong>
          {demand.number}. {demand.title}
        </strong>
        <StatusTag kind={demand.disposition ? 'disposition' : 'demand'} value={demand.disposition ?? demand.status} />
      </header>
      {demand.body && <p className="words">{demand.body}</p>}
      {(demand.disposition === 'ESCALATED' || demand.disposition === 'DECLINED') && (
        <StartBrief sources={[{ kind: 'DEMAND', recordId: demand.id }]} />
      )}
      <RaisedBy demand={demand} />
      {demand.positions.length === 0 && demand.status === 'RAISED' && <PositionOwed demand={demand} />}
      {demand.positions.map((position) => (
        <blockquote key={position.id}>
          <strong>{position.departmentName}</strong>
          <p className="words">{position.text}</p>
          <SaidBefore corrections={position.corrections} />
        </blockquote>
      ))}
      <SaidBefore corrections={demand.corrections} />
      {demand.takenBackReason && (
        <p className="quiet">
          {demand.mergedIntoNumber
            ? t('demands.mergedInto', { number: demand.mergedIntoNumber, reason: demand.takenBackReason })
            : t('demands.withdrawnFor', { reason: demand.takenBackReason })}
        </p>
      )}
      <footer>
        <DemandActs demand={demand} onEdit={() => setWriting(demand)} onAnswer={() => setAnswering(demand)} />
      </footer>
    </article>
  );
}

/** A department has not said yet what it holds; from its day on it is late. */
function PositionOwed({ demand: { departmentId, departmentName } }: { demand: Demand }) {
  const { t } = useTranslation('consultation');
  const { readiness, people } = useWorkspace().consultation;
  if (!departmentId) return null;
  const seats = people.filter((one) => one.departmentId === departmentId).map(({ id }) => id);
  const late = readiness.people.some(
    ({ participantId, items }) =>
      seats.includes(participantId) && items.some((item) => item.kind === 'POSITIONS' && isLate(item)),
  );
  return (
    <p>
      <Tag tone={late ? 'bad' : 'soon'} icon={late ? 'alert' : 'clock'}>
        {t(late ? 'demands.positionLate' : 'demands.positionOwed', { department: departmentName })}
      </Tag>
    </p>
  );
}

function RaisedBy({ demand }: { demand: Demand }) {
  const { t } = useTranslation('consultation');
  return (
    <p className="quiet">
      {[demand.raisedByName, demand.interestGroupName].filter(Boolean).join(' · ') || t('demands.nobody')}
      {' → '}
      {demand.departmentName ?? t('demands.noDepartment')}
      {demand.rank && (
        <>
          {' '}
          <Tag tone="brand">{t('demands.rank', { place: demand.rank })}</Tag>
        </>
      )}
    </p>
  );
}

interface Given {
  title: string;
  body?: string;
  departmentId?: string;
  from?: string;
}

function DemandForm({ demand, onClose }: { demand: Demand | null; onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const [form] = Form.useForm<Given>();
  const { submitting, editing, finish, both } = useWritingDemand({ demand, onClose, form });
  return (
    <Modal
      open
      title={demand ? t('demands.edit') : t('common:verb.recordDemand')}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={submitting.busy || editing.busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {both.dialog}
      {!demand && <p className="quiet">{t('demands.recordHint')}</p>}
      <ColumnForm<Given>
        form={form}
        onFinish={(given) => finish(given)}
        initialValues={{
          title: demand?.title,
          body: demand?.body,
          departmentId: demand?.departmentId ?? undefined,
        }}
      >
        {!demand && <FromField />}
        <Form.Item name="title" label={t('demands.what')} rules={[needed(t, t('demands.what')), atMost(t, 120)]}>
          <Input />
        </Form.Item>
        <Form.Item name="body" label={t('demands.body')} rules={[atMost(t, 7000)]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
        <DepartmentField />
      </ColumnForm>
    </Modal>
  );
}

function useWritingDemand({
  demand,
  onClose,
  form,
}: {
  demand: Demand | null;
  onClose: () => void;
  form: FormInstance<Given>;
}) {
  const { t } = useTranslation('consultation');
  const { consultation, departments, refresh } = useWorkspace();
  const [submit, submitting] = useCommand(Submit, { done: t('demands.written') });
  const [edit, editing] = useCommand(Edit, { done: t('demands.written'), quiet: isConflict });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async ({ from, departmentId, ...words }: Given, version = demand?.version) => {
    const input = { ...words, consultationId: consultation.id, departmentId: departmentId ?? null };
    const [kind, id] = from?.split(':') ?? [];
    const outcome = demand
      ? await edit({ input: { ...input, demandId: demand.id, version: version ?? demand.version } })
      : await submit({
          input: {
            ...input,
            clientMutationId,
            onBehalfOfId: kind === 'person' ? id : null,
            interestGroupId: kind === 'group' ? id : null,
          },
        });
    if (!outcome.ok) {
      both.caught(outcome.why);
      return;
    }
    onClose();
    refresh();
  };
  const both = useBothSides({
    fields: {
      title: { label: t('demands.what') },
      body: { label: t('demands.body') },
      departmentId: {
        label: t('demands.department'),
        show: (id) => departments.find((one) => one.id === id)?.shortName ?? '',
      },
    },
    mine: () => {
      const { title = '', body = '', departmentId = '' } = form.getFieldsValue();
      return { title, body, departmentId };
    },
    send: ({ departmentId, ...words }, version) => {
      const chosen = { ...words, departmentId: departmentId || undefined };
      form.setFieldsValue(chosen);
      void finish(chosen, version);
    },
  });
  return { submitting, editing, finish, both };
}

function FromField() {
  const { t } = useTranslation('consultation');
  const { consultation } = useWorkspace();
  return (
    <Form.Item name="from" label={t('demands.from')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={[
          ...consultation.people
            .filter(({ party }) => party === 'STAKEHOLDER' || party === 'MEMBER')
            .map((person) => ({ value: `person:${person.id}`, label: person.name })),
          ...consultation.groups.map((group) => ({ value: `group:${group.id}`, label: group.name })),
        ]}
      />
    </Form.Item>
  );
}

function DepartmentField() {
  const { t } = useTranslation('consultation');
  const { departments } = useWorkspace();
  return (
    <Form.Item name="departmentId" label={t('demands.department')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={departments.map((one) => ({
          value: one.id,
          label: one.isInvited ? one.shortName : t('demands.notInvited', { name: one.shortName }),
        }))}
      />
    </Form.Item>
  );
}

function PositionForm({ demand, onClose }: { demand: Demand; onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [form] = Form.useForm<{ text: string }>();
  const [submit, { busy }] = useCommand(Position, { done: t('demands.positionSaved'), quiet: isConflict });
  const own = demand.positions.find(({ departmentId }) => departmentId === demand.departmentId);
  const finish = async ({ text }: { text: string }, version = own?.version ?? null) => {
    const outcome = await submit({
      input: { consultationId: consultation.id, demandId: demand.id, text, version },
    });
    if (!outcome.ok) {
      both.caught(outcome.why);
      return;
    }
    onClose();
    refresh();
  };
  const both = useBothSides({
    fields: { text: { label: t('demands.position') } },
    mine: () => ({ text: form.getFieldValue('text') ?? '' }),
    send: (chosen, version) => {
      form.setFieldsValue(chosen);
      void finish(chosen, version);
    },
  });
  return (
    <Modal
      open
      title={t('demands.positionOf', { department: demand.departmentName })}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="quiet">{demand.title}</p>
      {both.dialog}
      <ColumnForm form={form} onFinish={(given) => finish(given)} initialValues={{ text: own?.text }}>
        <Form.Item
          name="text"
          label={t('demands.position')}
          rules={[needed(t, t('demands.position')), atMost(t, 7000)]}
        >
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
