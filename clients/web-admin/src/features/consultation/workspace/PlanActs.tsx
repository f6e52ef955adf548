import { isConflict, useBothSides } from '@bandeng/ui';
import { Button, Dropdown, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { useCommand } from '../../../shell/act';
import { atMost, ColumnForm, needed } from '../../../shell/forms';
import { toInstant, toLocal } from '../moments';
import { useWorkspace } from './workspace';

const Edit = graphql(`
  mutation EditConsultation($input: EditConsultationInput!) {
    editConsultation(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const ChangeNotice = graphql(`
  mutation ChangeNotice($input: ChangeNoticeInput!) {
    changeNotice(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Postpone = graphql(`
  mutation PostponeConsultation($input: HaltConsultationInput!) {
    postponeConsultation(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Reschedule = graphql(`
  mutation RescheduleConsultation($input: RescheduleConsultationInput!) {
    rescheduleConsultation(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const Cancel = graphql(`
  mutation CancelConsultation($input: HaltConsultationInput!) {
    cancelConsultation(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

const Reinstate = graphql(`
  mutation ReinstateConsultation($input: HaltConsultationInput!) {
    reinstateConsultation(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

type Act = 'edit' | 'changeNotice' | 'postpone' | 'reschedule' | 'cancel' | 'reinstate';
const POSSIBLE: Readonly<Record<string, readonly Act[]>> = {
  PLANNED: ['edit', 'postpone', 'cancel'],
  PREPARING: ['edit', 'postpone', 'cancel'],
  READY: ['edit', 'postpone', 'cancel'],
  NOTIFIED: ['changeNotice', 'postpone', 'cancel'],
  POSTPONED: ['reschedule', 'cancel'],
  CANCELLED: ['reinstate'],
};

interface Given {
  title: string;
  place?: string;
  startsAt?: string;
  reason?: string;
}

/** Changing the plan: beside the next act, never in its way. */
export function PlanActs() {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [acting, setActing] = useState<Act | null>(null);
  const [form] = Form.useForm<Given>();
  const [edit, editing] = useCommand(Edit, { done: t('plan.done'), quiet: isConflict });
  const [change, changing] = useCommand(ChangeNotice, { done: t('plan.done') });
  const [postpone, postponing] = useCommand(Postpone, { done: t('plan.done') });
  const [reschedule, rescheduling] = useCommand(Reschedule, { done: t('plan.done') });
  const [cancel, cancelling] = useCommand(Cancel, { done: t('plan.done') });
  const [reinstate, reinstating] = useCommand(Reinstate, { done: t('plan.done') });
  const possible = consultation.viewerCanOrganise ? (POSSIBLE[consultation.status] ?? []) : [];

  const finish = async (given: Given, version = consultation.version) => {
    const input = { consultationId: consultation.id, version };
    const reason = given.reason ?? '';
    const startsAt = toInstant(given.startsAt);
    const acts = {
      edit: () => edit({ input: { ...input, title: given.title, place: given.place ?? null, startsAt } }),
      changeNotice: () => change({ input: { ...input, place: given.place ?? '', startsAt: startsAt ?? '', reason } }),
      postpone: () => postpone({ input: { ...input, reason } }),
      reschedule: () => reschedule({ input: { ...input, place: given.place ?? '', startsAt: startsAt ?? '' } }),
      cancel: () => cancel({ input: { ...input, reason } }),
      reinstate: () => reinstate({ input: { ...input, reason } }),
    };
    if (!acting) return;
    const outcome = await acts[acting]();
    if (!outcome.ok && acting === 'edit' && both.caught(outcome.why)) return;
    if (!outcome.ok && outcome.why.code !== 'CONFLICT') return;
    setActing(null);
    refresh();
  };
  const both = useBothSides({
    fields: {
      title: { label: t('list.title') },
      place: { label: t('plan.place') },
      startsAt: { label: t('plan.startsAt') },
    },
    mine: () => {
      const { title = '', place = '', startsAt = '' } = form.getFieldsValue();
      return { title, place, startsAt };
    },
    read: (values) => ({ ...values, startsAt: toLocal(values.startsAt) ?? '' }),
    send: (chosen, version) => {
      form.setFieldsValue(chosen);
      void finish(chosen, version);
    },
  });
  if (possible.length === 0) return null;
  const halts = acting === 'postpone' || acting === 'cancel' || acting === 'reinstate';
  return (
    <>
      <PlanMenu possible={possible} setActing={setActing} />
      {both.dialog}
      {acting && (
        <Modal
          open
          title={t(`plan.${acting}`)}
          okText={t(`plan.${acting}`)}
          cancelText={t('common:verb.back')}
          confirmLoading={[editing, changing, postponing, rescheduling, cancelling, reinstating].some(
            ({ busy }) => busy,
          )}
          onOk={() => form.submit()}
          onCancel={() => setActing(null)}
        >
          <p className="quiet">{t(`plan.hint.${acting}`)}</p>
          <ColumnForm<Given>
            form={form}
            onFinish={(given) => finish(given)}
            initialValues={{
              title: consultation.title,
              place: consultation.place ?? undefined,
              startsAt: toLocal(consultation.startsAt),
            }}
          >
            {acting === 'edit' && (
              <Form.Item name="title" label={t('list.title')} rules={[needed(t, t('list.title')), atMost(t, 120)]}>
                <Input />
              </Form.Item>
            )}
            {!halts && <PlaceAndTime isNeeded={acting !== 'edit'} />}
            {(halts || acting === 'changeNotice') && <ReasonField />}
          </ColumnForm>
        </Modal>
      )}
    </>
  );
}

function ReasonField() {
  const { t } = useTranslation('consultation');
  return (
    <Form.Item name="reason" label={t('plan.reason')} rules={[needed(t, t('plan.reason')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} />
    </Form.Item>
  );
}

function PlaceAndTime({ isNeeded }: { isNeeded: boolean }) {
  const { t } = useTranslation('consultation');
  return (
    <>
      <Form.Item
        name="place"
        label={t('plan.place')}
        rules={[atMost(t, 120), ...(isNeeded ? [needed(t, t('plan.place'))] : [])]}
      >
        <Input />
      </Form.Item>
      <Form.Item name="startsAt" label={t('plan.startsAt')} rules={isNeeded ? [needed(t, t('plan.startsAt'))] : []}>
        <Input type="datetime-local" />
      </Form.Item>
    </>
  );
}

function PlanMenu({ possible, setActing }: { possible: readonly Act[]; setActing: (next: Act | null) => void }) {
  const { t } = useTranslation('consultation');
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: possible.map((key) => ({ key, label: t(`plan.${key}`), danger: key === 'cancel' })),
        onClick: ({ key }) => setActing(key as Act),
      }}
    >
      <Button>{t('plan.change')}</Button>
    </Dropdown>
  );
}
