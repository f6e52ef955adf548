import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, useFormats } from '@bandeng/ui';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import type { ResearchKind, WorkspaceQuery } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import { Correctable } from '../../../shell/acts/Correctable';
import { DayField } from '../../../shell/day/DayField';
import { atMost, ColumnForm, needed } from '../../../shell/forms';
import { Panel } from '../../../shell/Page';
import { ClauseItem } from './ClauseItem';
import { ClausesField, type GivenClause, LinkField } from './ClausesField';
import { FilesField } from './FilesField';
import { correctPolicyClause, correctResearch } from './mending-acts';
import { SuggestionEntry } from './SuggestionEntry';
import { Withdrawal } from './Withdrawal';
import { restorePolicyClause, restoreResearch, withdrawPolicyClause, withdrawResearch } from './withdraw-acts';
import { useWorkspace } from './workspace';

const RecordResearch = graphql(`
  mutation RecordResearchForMembers($input: RecordFieldResearchInput!) {
    recordFieldResearch(input: $input) {
      ... on FieldResearch {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

const ListClause = graphql(`
  mutation ListPolicyClauseForDepartment($input: ListPolicyClauseInput!) {
    listPolicyClause(input: $input) {
      ... on PolicyClause {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

const KINDS: readonly ResearchKind[] = ['RESEARCH', 'INSPECTION', 'DEPARTMENT_VISIT'];

const stands = ({ withdrawnAt }: { readonly withdrawnAt?: string | null }) => !withdrawnAt;

/** What was seen before the meeting, the policy it meets, and what members suggest. */
export function Component() {
  const { t } = useTranslation('consultation');
  const { consultation, canPrepare, refresh } = useWorkspace();
  const [recording, setRecording] = useState(false);
  const [listing, setListing] = useState(false);
  const { research, clauses, suggestions } = consultation;
  const record = canPrepare && <Button onClick={() => setRecording(true)}>{t('research.record')}</Button>;
  return (
    <>
      <Panel
        title={t('research.title', { count: research.filter(stands).length })}
        extra={research.length > 0 && record}
      >
        {research.length === 0 && (
          <EmptyState icon="eye" title={t('research.none')} hint={t('research.noneHint')} action={record} />
        )}
        {research.map((one) => (
          <ResearchEntry key={one.id} one={one} />
        ))}
      </Panel>
      <Panel
        title={t('clauses.title', { count: clauses.filter(stands).length })}
        extra={canPrepare && <Button onClick={() => setListing(true)}>{t('clauses.list')}</Button>}
      >
        {clauses.length === 0 && <p className="quiet">{t('clauses.none')}</p>}
        {clauses.map((one) => (
          <div key={one.id}>
            <ClauseItem clause={one} />
            <Correctable
              corrections={one.corrections}
              act={correctPolicyClause}
              subject={{
                ...one,
                viewerCanCorrect: one.viewerCanCorrect && !one.withdrawnAt,
                consultationId: consultation.id,
              }}
              onDone={refresh}
            />{' '}
            <Withdrawal one={one} acts={{ away: withdrawPolicyClause, back: restorePolicyClause }} />
          </div>
        ))}
      </Panel>
      <Panel title={t('suggestions.title', { count: suggestions.filter(stands).length })}>
        {suggestions.length === 0 && <p className="quiet">{t('suggestions.none')}</p>}
        {suggestions.map((one) => (
          <SuggestionEntry key={one.id} one={one} />
        ))}
      </Panel>
      {recording && <ResearchForm onClose={() => setRecording(false)} />}
      {listing && <ClauseForm onClose={() => setListing(false)} />}
    </>
  );
}

function ResearchEntry({ one }: { one: NonNullable<WorkspaceQuery['consultation']>['research'][number] }) {
  const { t } = useTranslation('consultation');
  const { date } = useFormats();
  const { consultation, refresh } = useWorkspace();
  return (
    <article className="demand">
      <header>
        <strong>
          {t(`words:researchKind.${one.kind}`)} · {one.place}
        </strong>
        <span className="quiet num">{date(one.heldOn)}</span>
      </header>
      <p className="words">{one.findings}</p>
      <p className="quiet">
        {[one.takenByNames.join('、'), one.departmentName, one.peopleMet].filter(Boolean).join(' · ')}
      </p>
      {one.photoIds.length > 0 && (
        <div className="thumbs">
          {one.photoIds.map((id, index) => (
            <a key={id} href={`/files/${id}`} target="_blank" rel="noreferrer">
              <img src={`/files/${id}`} alt={t('research.photo', { place: one.place, count: index + 1 })} />
            </a>
          ))}
        </div>
      )}
      <Correctable
        corrections={one.corrections}
        act={correctResearch}
        subject={{
          ...one,
          viewerCanCorrect: one.viewerCanCorrect && !one.withdrawnAt,
          consultationId: consultation.id,
        }}
        onDone={refresh}
      />{' '}
      <Withdrawal one={one} acts={{ away: withdrawResearch, back: restoreResearch }} />
    </article>
  );
}

interface Given {
  kind: ResearchKind;
  place: string;
  heldOn: string;
  peopleMet?: string;
  findings: string;
  departmentId?: string;
  takenByIds?: string[];
  photoIds?: string[];
  clauses?: GivenClause[];
}

function ResearchForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, departments } = useWorkspace();
  const [form] = Form.useForm<Given>();
  const kind = Form.useWatch('kind', form);
  const { busy, finish } = useRecordResearch({ onClose });
  return (
    <Modal
      open
      width={640}
      title={t('research.record')}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ColumnForm<Given> form={form} onFinish={finish} initialValues={{ kind: 'RESEARCH' }}>
        <Form.Item name="kind" label={t('research.kind')} rules={[{ required: true }]}>
          <Select options={KINDS.map((value) => ({ value, label: t(`words:researchKind.${value}`) }))} />
        </Form.Item>
        {kind === 'DEPARTMENT_VISIT' && (
          <Form.Item name="departmentId" label={t('research.department')} rules={[needed(t, t('research.department'))]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={departments.map((one) => ({ value: one.id, label: one.shortName }))}
            />
          </Form.Item>
        )}
        <Form.Item name="place" label={t('research.place')} rules={[needed(t, t('research.place')), atMost(t, 120)]}>
          <Input />
        </Form.Item>
        <Form.Item name="heldOn" label={t('research.heldOn')} rules={[needed(t, t('research.heldOn'))]}>
          <DayField />
        </Form.Item>
        <Form.Item name="takenByIds" label={t('research.takenBy')}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={consultation.people.map((person) => ({ value: person.id, label: person.name }))}
          />
        </Form.Item>
        <Form.Item name="peopleMet" label={t('research.peopleMet')} rules={[atMost(t, 1000)]}>
          <Input />
        </Form.Item>
        <Form.Item
          name="findings"
          label={t('research.findings')}
          rules={[needed(t, t('research.findings')), atMost(t, 7000)]}
        >
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} />
        </Form.Item>
        <ClausesField name="clauses" />
        <Form.Item name="photoIds" label={t('research.photos')}>
          <FilesField accept="image/*" />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}

function useRecordResearch({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [record, { busy }] = useCommand(RecordResearch, { done: t('research.recorded') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async (given: Given) => {
    const outcome = await record({
      input: {
        ...given,
        consultationId: consultation.id,
        clientMutationId,
        departmentId: given.kind === 'DEPARTMENT_VISIT' ? (given.departmentId ?? null) : null,
        takenByIds: given.takenByIds ?? [],
        photoIds: given.photoIds ?? [],
        clauses: given.clauses ?? [],
      },
    });
    if (!outcome.ok) return;
    onClose();
    refresh();
  };
  return { busy, finish };
}

interface ListedClause extends GivenClause {
  departmentId?: string;
}

/** A clause written down for the department that named it, or for nobody in particular. */
function ClauseForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('consultation');
  const { consultation, departments, refresh } = useWorkspace();
  const [form] = Form.useForm<ListedClause>();
  const [list, { busy }] = useCommand(ListClause, { done: t('research.recorded') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const finish = async ({ departmentId, ...words }: ListedClause) => {
    const outcome = await list({
      input: { ...words, departmentId: departmentId ?? null, consultationId: consultation.id, clientMutationId },
    });
    if (!outcome.ok) return;
    onClose();
    refresh();
  };
  return (
    <Modal
      open
      width={640}
      title={t('clauses.list')}
      okText={t('common:verb.save')}
      cancelText={t('common:verb.cancel')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ColumnForm<ListedClause> form={form} onFinish={finish}>
        <Form.Item
          name="document"
          label={t('clauses.document')}
          rules={[needed(t, t('clauses.document')), atMost(t, 120)]}
        >
          <Input />
        </Form.Item>
        <Form.Item name="documentNumber" label={t('clauses:number')} rules={[atMost(t, 60)]}>
          <Input />
        </Form.Item>
        <Form.Item name="clause" label={t('clauses.clause')} rules={[needed(t, t('clauses.clause')), atMost(t, 7000)]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
        </Form.Item>
        <LinkField name="link" />
        <Form.Item name="departmentId" label={t('clauses.department')} extra={t('clauses.departmentHint')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={departments
              .filter(({ isInvited }) => isInvited)
              .map((one) => ({ value: one.id, label: one.shortName }))}
          />
        </Form.Item>
      </ColumnForm>
    </Modal>
  );
}
