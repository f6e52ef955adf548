import { SaidBefore } from '@bandeng/features/corrections';
import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, Tag, useFormats } from '@bandeng/ui';
import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { useCommand } from '../../../shell/act';
import { ActButton } from '../../../shell/acts/Correctable';
import { DayField } from '../../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../../shell/forms';
import { Panel } from '../../../shell/Page';
import { FilesField } from './FilesField';
import { replaceMaterial, restoreMaterial, withdrawMaterial } from './mending-acts';
import { type Consultation, useWorkspace } from './workspace';

const AddMaterial = graphql(`
  mutation AddMaterial($input: AddMaterialInput!) {
    addMaterial(input: $input) {
      ... on Material {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const RecordSurvey = graphql(`
  mutation RecordWishSurveyByStaff($input: RecordWishSurveyInput!) {
    recordWishSurvey(input: $input) {
      ... on WishSurvey {
        version
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

/** What everyone reads before the meeting, who has, and the wishes gathered beforehand. */
export function Component() {
  const { t } = useTranslation('consultation');
  const { date, rate } = useFormats();
  const { consultation, canPrepare } = useWorkspace();
  const [open, setOpen] = useState<'MATERIAL' | 'SURVEY' | null>(null);
  const { materials, survey, people } = consultation;
  const add = canPrepare && <Button onClick={() => setOpen('MATERIAL')}>{t('materials.add')}</Button>;
  return (
    <>
      <Panel title={t('materials.title', { count: materials.length })} extra={materials.length > 0 && add}>
        {materials.length === 0 && (
          <EmptyState title={t('materials.none')} hint={t('materials.noneHint')} action={add} />
        )}
        {materials.map((material) => (
          <MaterialEntry key={material.id} material={material} of={people.length} />
        ))}
      </Panel>
      <Panel
        title={t('survey.title')}
        extra={
          canPrepare && (
            <Button onClick={() => setOpen('SURVEY')}>{survey ? t('common:verb.edit') : t('survey.record')}</Button>
          )
        }
      >
        {survey ? (
          <>
            <p className="num">
              {t('survey.answered')} {rate(survey.answeredCount, survey.askedCount, 'people')} ·{' '}
              {date(survey.conductedOn)}
            </p>
            <p className="words">{survey.summary}</p>
            <SaidBefore corrections={survey.corrections} />
          </>
        ) : (
          <p className="quiet">{t('survey.none')}</p>
        )}
      </Panel>
      {open === 'MATERIAL' && <MaterialForm onClose={() => setOpen(null)} />}
      {open === 'SURVEY' && <SurveyForm onClose={() => setOpen(null)} />}
    </>
  );
}

function MaterialEntry({ material, of }: { material: Consultation['materials'][number]; of: number }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const subject = { ...material, consultationId: consultation.id };
  return (
    <article className="demand">
      <header>
        <strong>{material.title}</strong>
        {material.withdrawnAt ? (
          <Tag tone="calm">{t('materials.away')}</Tag>
        ) : (
          <span className="quiet num">{t('materials.read', { count: material.readCount, of })}</span>
        )}
      </header>
      {material.body && <p className="words">{material.body}</p>}
      {material.files.map((file) => (
        <p key={file.id}>
          <a href={`/files/${file.id}`} target="_blank" rel="noreferrer">
            {file.name}
          </a>
        </p>
      ))}
      <SaidBefore corrections={material.corrections} />
      {material.viewerCanCorrect && (
        <footer>
          {material.withdrawnAt ? (
            <ActButton act={restoreMaterial} subject={subject} onDone={refresh} />
          ) : (
            <>
              <ActButton act={replaceMaterial} subject={subject} onDone={refresh} />
              <ActButton act={withdrawMaterial} subject={subject} onDone={refresh} />
            </>
          )}
        </footer>
      )}
    </article>
  );
}

function MaterialForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [form] = Form.useForm<{ title: string; body?: string; fileIds?: string[] }>();
  const [add, { busy }] = useCommand(AddMaterial, { done: t('materials.added') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async ({ fileIds, ...words }: { title: string; body?: string; fileIds?: string[] }) => {
    const outcome = await add({
      input: { ...words, fileIds: fileIds ?? [], consultationId: consultation.id, clientMutationId },
    });
    if (!outcome.ok) return;
    onClose();
    refresh();
  };
  return (
    <Modal
      open
      width={640}
      title={t('materials.add')}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className="quiet">{t('materials.addHint')}</p>
      <ColumnForm form={form} onFinish={finish}>
        <Form.Item name="title" label={t('materials.name')} rules={[needed(t, t('materials.name')), atMost(t, 120)]}>
          <Input />
        </Form.Item>
        <Form.Item name="body" label={t('materials.body')} rules={[atMost(t, 7000)]}>
          <Input.TextArea autoSize={{ minRows: 5, maxRows: 14 }} />
        </Form.Item>
        <Form.Item name="fileIds" label={t('materials.files')}>
          <FilesField />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}

interface Survey {
  askedCount: number;
  answeredCount: number;
  summary: string;
  conductedOn: string;
}

function SurveyForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [form] = Form.useForm<Survey>();
  const [record, { busy }] = useCommand(RecordSurvey, { done: t('survey.recorded') });
  const { survey } = consultation;
  const finish = async (given: Survey) => {
    const outcome = await record({
      input: { ...given, consultationId: consultation.id, version: survey?.version ?? null },
    });
    if (!outcome.ok) return;
    onClose();
    refresh();
  };
  return (
    <Modal
      open
      title={t('survey.title')}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ColumnForm<Survey> form={form} onFinish={finish} initialValues={survey ?? {}}>
        <Form.Item
          name="askedCount"
          label={t('survey.asked')}
          rules={[{ required: true, message: t('survey.number') }]}
        >
          <InputNumber min={1} max={1_000_000} precision={0} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item
          name="answeredCount"
          label={t('survey.answered')}
          rules={[{ required: true, message: t('survey.number') }]}
        >
          <InputNumber min={0} max={1_000_000} precision={0} style={{ width: 160 }} />
        </Form.Item>
        <Form.Item name="conductedOn" label={t('survey.conductedOn')} rules={[needed(t, t('survey.conductedOn'))]}>
          <DayField />
        </Form.Item>
        <Form.Item name="summary" label={t('survey.summary')} rules={[needed(t, t('survey.summary')), atMost(t, 7000)]}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
