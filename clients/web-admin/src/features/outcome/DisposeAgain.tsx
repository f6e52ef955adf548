import { leadOf, useUnitOptions } from '@bandeng/features/commitment';
import { useAct } from '@bandeng/graphql-client';
import { todayInChina, useWords } from '@bandeng/ui';
import { App, Form, Input, Modal, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { Disposition } from '../../generated/graphql';
import { DayField } from '../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../shell/forms';
import { OwnerSelect } from '../../shell/OwnerSelect';

const Again = graphql(`
  mutation DisposeAgain($input: DisposeAgainInput!) {
    disposeAgain(input: $input) {
      __typename
      ... on CommitmentRefusal {
        code
      }
    }
  }
`);
const Promising = graphql(`
  query DepartmentsToPromise($demandId: ID!) {
    disposalChoices(demandId: $demandId) {
      departments {
        id
        name
      }
      organisations {
        id
        name
      }
    }
  }
`);

const WAYS = ['COMMITMENT', 'SOLVED_ON_SPOT', 'DECLINED', 'ESCALATED', 'CARRIED_OVER'] as const;

const waysFrom = (stands: Disposition | null) => WAYS.filter((way) => stands !== 'COMMITMENT' || way !== stands);

interface Values {
  disposition: Disposition;
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
interface Props {
  readonly demandId: string;
  /** Which one: the dialog hides the list it came from. */
  readonly demandTitle: string;
  readonly version: number;
  /** How it stands: a promise on the wrong demand is taken back, and another one is no way out of it. */
  readonly disposition: Disposition | null;
  readonly close: () => void;
  readonly refresh: () => void;
}

const promised = ({ lead, ...promise }: NonNullable<Values['promise']>) => ({
  ...promise,
  ...leadOf(lead),
});

/** 另定去向: what was carried over, or went up, is disposed of again in any way. */
export function DisposeAgain({ demandId, demandTitle, version, disposition: stands, close, refresh }: Props) {
  const { t } = useTranslation('outcome');
  const words = useWords();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const disposition = Form.useWatch('disposition', form);
  const [again, { busy }] = useAct(Again);
  const submit = async ({ promise, ...values }: Values) => {
    const outcome = await again({
      input: {
        ...{ demandId, version, ...values },
        promise: promise && promised(promise),
      },
    });
    refresh();
    if (!outcome.ok) return message.error(words(outcome.why), 5);
    message.success(t('done'), 3);
    close();
  };
  return (
    <Modal
      open
      title={t('again.title')}
      okText={t('again.act')}
      cancelText={t('cancel')}
      confirmLoading={busy}
      onOk={form.submit}
      onCancel={close}
    >
      <p className="quiet">{demandTitle}</p>
      <p className="quiet">{t(stands === 'COMMITMENT' ? 'again.takesBack' : 'again.tells')}</p>
      <ColumnForm form={form} onFinish={submit} preserve={false}>
        <Form.Item name="disposition" label={t('again.way')} rules={[{ required: true, message: t('again.way') }]}>
          <Radio.Group
            options={waysFrom(stands).map((value) => ({ value, label: t(`status:disposition.${value}`) }))}
          />
        </Form.Item>
        {disposition === 'COMMITMENT' && <PromiseFields demandId={demandId} />}
        {disposition && disposition !== 'COMMITMENT' && (
          <Form.Item
            name="reason"
            label={t(`again.reason.${disposition}`)}
            rules={[needed(t, t(`again.reason.${disposition}`)), atMost(t, 1000)]}
          >
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
        )}
        {disposition === 'DECLINED' && (
          <Form.Item name="basis" label={t('again.basis')} rules={[needed(t, t('again.basis')), atMost(t, 1000)]}>
            <Input maxLength={1000} />
          </Form.Item>
        )}
        {disposition === 'CARRIED_OVER' && <CarriedOn demandId={demandId} />}
      </ColumnForm>
    </Modal>
  );
}

function CarriedOn({ demandId }: { demandId: string }) {
  const { t } = useTranslation('outcome');
  return (
    <>
      <Form.Item name="ownerId" label={t('again.owner')} rules={[{ required: true, message: t('again.owner') }]}>
        <OwnerSelect demandId={demandId} />
      </Form.Item>
      <Form.Item name="until" label={t('again.until')} rules={[{ required: true, message: t('again.until') }]}>
        <DayField min={todayInChina()} />
      </Form.Item>
    </>
  );
}

function PromiseFields({ demandId }: { demandId: string }) {
  const { t } = useTranslation('outcome');
  const [{ data }] = useQuery({ query: Promising, variables: { demandId } });
  const choices = data?.disposalChoices;
  const units = useUnitOptions(choices?.departments, choices?.organisations);
  const text = (field: 'action' | 'deliverable' | 'responsiblePerson', label: string, most: number) => (
    <Form.Item name={['promise', field]} label={label} rules={[needed(t, label), atMost(t, most)]}>
      <Input maxLength={most} />
    </Form.Item>
  );
  return (
    <>
      <Form.Item name={['promise', 'lead']} label={t('lead')} rules={[{ required: true, message: t('choose') }]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={units} />
      </Form.Item>
      {text('action', t('action'), 1000)}
      {text('deliverable', t('deliverableName'), 1000)}
      {text('responsiblePerson', t('person'), 120)}
      <Form.Item name={['promise', 'dueOn']} label={t('by')} rules={[{ required: true, message: t('by') }]}>
        <DayField min={todayInChina()} />
      </Form.Item>
    </>
  );
}
