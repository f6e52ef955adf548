import { leadOf, useUnitOptions } from '@bandeng/features/commitment';
import { newClientMutationId, useAct } from '@bandeng/graphql-client';
import { todayInChina, useWords } from '@bandeng/ui';
import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { Outcomes_ListFragment } from '../../generated/graphql';
import { DayField } from '../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../shell/forms';

const CarryOut = graphql(`
  mutation CarryOutClause($input: CarryOutClauseInput!) {
    carryOutClause(input: $input) {
      __typename
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);

interface Part {
  action: string;
  deliverable: string;
  responsiblePerson: string;
  dueOn: string;
  /** As the select of units has it. */
  lead: string;
  demandId?: string;
}
interface Props {
  readonly clauseId: string;
  readonly list: Outcomes_ListFragment;
  readonly close: () => void;
  readonly refresh: () => void;
}

/** A clause becomes one to six commitments in one act, each with its own department. */
export function CarryOutClause({ clauseId, list, close, refresh }: Props) {
  const { t } = useTranslation('outcome');
  const words = useWords();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ parts: Part[] }>();
  const [clientMutationId] = useState(newClientMutationId);
  const [carryOut, { busy }] = useAct(CarryOut);
  const submit = async ({ parts }: { parts: Part[] }) => {
    const wanted = parts.map(({ lead, ...part }) => ({
      ...part,
      ...leadOf(lead),
    }));
    const outcome = await carryOut({ input: { clauseId, parts: wanted, clientMutationId } });
    if (!outcome.ok) return message.error(words(outcome.why), 5);
    message.success(t('handedOver'), 3);
    refresh();
    close();
  };
  return (
    <Modal
      open
      width={640}
      title={t('toCommitments')}
      okText={t('handOver')}
      cancelText={t('cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={close}
    >
      <p className="quiet">{t('carryOutTells')}</p>
      <ColumnForm form={form} onFinish={submit} initialValues={{ parts: [{}] }}>
        <Parts list={list} />
      </ColumnForm>
    </Modal>
  );
}

function Parts({ list }: { list: Outcomes_ListFragment }) {
  const { t } = useTranslation('outcome');
  return (
    <Form.List name="parts">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, index) => (
            <fieldset key={key} className="clause-part">
              <legend>
                {t('part', { number: index + 1 })}{' '}
                {fields.length > 1 && (
                  <Button size="small" type="text" danger onClick={() => remove(name)}>
                    {t('removePart')}
                  </Button>
                )}
              </legend>
              <PartFields name={name} list={list} />
            </fieldset>
          ))}
          {fields.length < 6 && (
            <Button block onClick={() => add({})}>
              {t('addPart')}
            </Button>
          )}
        </>
      )}
    </Form.List>
  );
}

function PartFields({ name, list }: { name: number; list: Outcomes_ListFragment }) {
  const { t } = useTranslation('outcome');
  const units = useUnitOptions(list.departments, list.organisations);
  const demands = list.lines.map(({ demandId, demandNumber, demandTitle }) => ({
    value: demandId,
    label: `${demandNumber}. ${demandTitle}`,
  }));
  const search = { showSearch: { optionFilterProp: 'label' } };
  const text = (field: 'action' | 'deliverable' | 'responsiblePerson', label: string, most: number) => (
    <Form.Item name={[name, field]} label={label} rules={[needed(t, label), atMost(t, most)]}>
      <Input maxLength={most} />
    </Form.Item>
  );
  return (
    <>
      <Form.Item name={[name, 'lead']} label={t('lead')} rules={[{ required: true, message: t('choose') }]}>
        <Select {...search} options={units} />
      </Form.Item>
      {text('action', t('action'), 1000)}
      {text('deliverable', t('deliverableName'), 1000)}
      {text('responsiblePerson', t('person'), 120)}
      <Form.Item name={[name, 'dueOn']} label={t('by')} rules={[{ required: true, message: t('by') }]}>
        <DayField min={todayInChina()} />
      </Form.Item>
      <Form.Item name={[name, 'demandId']} label={t('forDemand')}>
        <Select {...search} allowClear placeholder={t('ownDemand')} options={demands} />
      </Form.Item>
    </>
  );
}
