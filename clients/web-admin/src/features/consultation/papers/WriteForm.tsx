import { newClientMutationId } from '@bandeng/graphql-client';
import { Form, Input, Modal, Radio, Select } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpeechPaperMode } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { ColumnForm, needed } from '../../../shell/forms';
import { useWorkspace } from '../workspace/workspace';
import { type Paper, SaveForOther } from './documents';

interface Given {
  onBehalfOfId: string;
  mode: SpeechPaperMode;
  demandIds?: string[];
  text: string;
}

/** 代录: writes down what somebody without a screen wants to say. Somebody else reviews it. */
export function WriteForm({
  taken,
  given: known = null,
  onDone,
}: {
  taken: readonly string[];
  /** One that was taken back or returned, to go on with. */
  given?: Paper | null;
  onDone: (made: boolean) => void;
}) {
  const { t } = useTranslation('speechPaper');
  const { consultation } = useWorkspace();
  const [form] = Form.useForm<Given>();
  const [save, { busy }] = useCommand(SaveForOther, { done: t('handedIn') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async ({ demandIds, ...given }: Given) => {
    const outcome = await save({
      input: {
        ...given,
        ...(known && { onBehalfOfId: known.participantId }),
        demandIds: demandIds ?? [],
        handIn: true,
        version: known?.version ?? null,
        consultationId: consultation.id,
        clientMutationId,
      },
    });
    if (outcome.ok) onDone(true);
  };
  return (
    <Modal
      open
      width={720}
      title={known ? `${t('writeOn')} ${known.participantName}` : t('writeForOther')}
      okText={t('handIn')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={() => onDone(false)}
    >
      <p className="quiet">{t('writeHint')}</p>
      <ColumnForm<Given> form={form} onFinish={finish} initialValues={known ? wordsOf(known) : { mode: 'ORAL' }}>
        {!known && <OnBehalfField taken={taken} />}
        <HowFields />
        <TextField />
      </ColumnForm>
    </Modal>
  );
}

const wordsOf = ({ mode, text, demands }: Paper) => ({ mode, text, demandIds: demands.map(({ id }) => id) });

/** How they wish to speak, and on which demands. */
function HowFields() {
  const { t } = useTranslation('speechPaper');
  const { consultation } = useWorkspace();
  return (
    <>
      <Form.Item name="mode" required label={t('mode')}>
        <Radio.Group options={(['ORAL', 'WRITTEN'] as const).map((value) => ({ value, label: t(`wish.${value}`) }))} />
      </Form.Item>
      <Form.Item name="demandIds" label={t('demands')}>
        <Select
          mode="multiple"
          options={consultation.demands.map(({ id, number, title }) => ({
            value: id,
            label: t('demand', { number, title }),
          }))}
        />
      </Form.Item>
    </>
  );
}

function OnBehalfField({ taken }: { taken: readonly string[] }) {
  const { t } = useTranslation('speechPaper');
  const { consultation } = useWorkspace();
  return (
    <Form.Item name="onBehalfOfId" label={t('who')} rules={[needed(t, t('who'))]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={consultation.people
          .filter(({ id }) => !taken.includes(id))
          .map(({ id, name, organisation }) => ({
            value: id,
            label: [name, organisation].filter(Boolean).join(' · '),
          }))}
      />
    </Form.Item>
  );
}

function TextField() {
  const { t } = useTranslation('speechPaper');
  return (
    <Form.Item
      name="text"
      label={t('text')}
      rules={[
        needed(t, t('text')),
        {
          validator: (_, text?: string) =>
            [...(text ?? '')].length > 1500 ? Promise.reject(new Error(t('tooLong'))) : Promise.resolve(),
        },
      ]}
    >
      <Input.TextArea
        autoSize={{ minRows: 6, maxRows: 18 }}
        count={{ show: true, max: 1500, strategy: (text) => [...text].length }}
      />
    </Form.Item>
  );
}
