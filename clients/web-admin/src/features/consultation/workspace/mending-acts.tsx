import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { correctAct } from '../../../shell/acts/correct-act';
import { defineAct } from '../../../shell/acts/define-act';
import { atMost, needed } from '../../../shell/forms';
import { FilesField } from './FilesField';
import { ReasonField } from './ReasonField';
import { type Consultation, useWorkspace } from './workspace';

type Of<Row> = Row & { readonly consultationId: string };
type Research = Of<Consultation['research'][number]>;
type Suggestion = Of<Consultation['suggestions'][number]>;
type Clause = Of<Consultation['clauses'][number]>;
type Material = Of<Consultation['materials'][number]>;
type Demand = Consultation['demands'][number];

const of = ({ consultationId, id }: { consultationId: string; id: string }, version: number, reason = '') => ({
  consultationId,
  id,
  version,
  reason,
});

export const correctResearch = correctAct({
  document: graphql(`
    mutation CorrectResearch($input: CorrectResearchInput!) {
      correctResearch(input: $input) { ... on FieldResearch { id } ... on ConsultationRefusal { code } }
    }
  `),
  fields: [
    { name: 'place', max: 120 },
    { name: 'heldOn', max: 10, isDay: true },
    { name: 'peopleMet', max: 1000, optional: true },
    { name: 'findings', max: 7000 },
  ],
  said: ({ place, heldOn, peopleMet, findings }: Research) => ({ place, heldOn, peopleMet, findings }),
  variables: (one, { place = '', heldOn = '', peopleMet, findings = '', reason }, version) => ({
    input: { ...of(one, version, reason), place, heldOn, peopleMet, findings },
  }),
});

export const correctSuggestion = correctAct({
  document: graphql(`
    mutation CorrectSuggestion($input: CorrectSuggestionInput!) {
      correctSuggestion(input: $input) { ... on Suggestion { id } ... on ConsultationRefusal { code } }
    }
  `),
  fields: [
    { name: 'problem', max: 7000 },
    { name: 'cause', max: 7000 },
    { name: 'measure', max: 7000 },
  ],
  said: ({ problem, cause, measure }: Suggestion) => ({ problem, cause, measure }),
  variables: (one, { problem = '', cause = '', measure = '', reason }, version) => ({
    input: { ...of(one, version, reason), problem, cause, measure },
  }),
});

export const correctPolicyClause = correctAct({
  document: graphql(`
    mutation CorrectPolicyClause($input: CorrectPolicyClauseInput!) {
      correctPolicyClause(input: $input) { ... on PolicyClause { id } ... on ConsultationRefusal { code } }
    }
  `),
  fields: [
    { name: 'document', max: 120 },
    { name: 'documentNumber', max: 60, optional: true },
    { name: 'clause', max: 7000 },
    { name: 'link', max: 500, optional: true },
  ],
  said: ({ document, documentNumber, clause, link }: Clause) => ({ document, documentNumber, clause, link }),
  variables: (one, { document = '', documentNumber, clause = '', link, reason }, version) => ({
    input: { ...of(one, version, reason), document, documentNumber, clause, link: link || null },
  }),
});

function MaterialFields() {
  const { t } = useTranslation('consultation');
  return (
    <>
      <Form.Item name="title" label={t('materials.name')} rules={[needed(t, t('materials.name')), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name="body" label={t('materials.body')} rules={[atMost(t, 7000)]}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} />
      </Form.Item>
      <KeptFiles />
      <Form.Item name="fileIds" label={t('materials.files')}>
        <FilesField />
      </Form.Item>
      <Form.Item name="readAgain" valuePropName="checked">
        <Checkbox>{t('materials.readAgain')}</Checkbox>
      </Form.Item>
      <ReasonField />
    </>
  );
}

function KeptFiles() {
  const { t } = useTranslation('consultation');
  const files = (Form.useWatch('files') ?? []) as Material['files'];
  return (
    <>
      <Form.Item name="files" hidden>
        <Select />
      </Form.Item>
      {files.length > 0 && (
        <Form.Item name="keptIds" label={t('materials.keep')}>
          <Checkbox.Group options={files.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      )}
    </>
  );
}

interface Replaced {
  title: string;
  body?: string;
  keptIds?: string[];
  fileIds?: string[];
  readAgain?: boolean;
  reason: string;
}

export const replaceMaterial = defineAct({
  document: graphql(`
    mutation ReplaceMaterial($input: ReplaceMaterialInput!) {
      replaceMaterial(input: $input) { ... on Material { id } ... on ConsultationRefusal { code } }
    }
  `),
  words: { title: 'consultation:materials.replace', done: 'consultation:materials.replaced', hint: 'corrections:hint' },
  width: 640,
  Fields: MaterialFields,
  blank: ({ title, body, files }) => ({ title, body, files, keptIds: files.map(({ id }) => id) }) as Partial<Replaced>,
  variables: (one: Material, { title, body, keptIds = [], fileIds = [], readAgain = false, reason }: Replaced) => ({
    input: { ...of(one, one.version, reason), title, body, fileIds: [...keptIds, ...fileIds], readAgain },
  }),
});

export const withdrawMaterial = defineAct({
  document: graphql(`
    mutation WithdrawMaterial($input: WithdrawMaterialInput!) {
      withdrawMaterial(input: $input) { ... on Material { id } ... on ConsultationRefusal { code } }
    }
  `),
  words: {
    title: 'consultation:materials.withdraw',
    done: 'consultation:materials.withdrawn',
    hint: 'consultation:materials.withdrawHint',
  },
  Fields: ReasonField,
  variables: (one: Material, { reason }: { reason: string }) => ({ input: of(one, one.version, reason) }),
});

export const restoreMaterial = defineAct({
  document: graphql(`
    mutation RestoreMaterial($input: WithdrawMaterialInput!) {
      restoreMaterial(input: $input) { ... on Material { id } ... on ConsultationRefusal { code } }
    }
  `),
  words: {
    title: 'consultation:materials.restore',
    done: 'consultation:materials.restored',
    hint: 'consultation:materials.restoreHint',
  },
  Fields: ReasonField,
  variables: (one: Material, { reason }: { reason: string }) => ({ input: of(one, one.version, reason) }),
});

export const withdrawDemand = defineAct({
  document: graphql(`
    mutation WithdrawDemand($input: TakeDemandBackInput!) {
      withdrawDemand(input: $input) { ... on Demand { id } ... on ConsultationRefusal { code } }
    }
  `),
  words: {
    title: 'consultation:demands.withdraw',
    done: 'consultation:demands.withdrawn',
    hint: 'consultation:demands.withdrawHint',
  },
  Fields: ReasonField,
  variables: ({ id, version }: Pick<Demand, 'id' | 'version'>, { reason }: { reason: string }) => ({
    input: { demandId: id, version, reason },
  }),
});

export const restoreDemand = defineAct({
  document: graphql(`
    mutation RestoreDemand($input: TakeDemandBackInput!) {
      restoreDemand(input: $input) { ... on Demand { id } ... on ConsultationRefusal { code } }
    }
  `),
  words: {
    title: 'consultation:demands.restore',
    done: 'consultation:demands.restored',
    hint: 'consultation:demands.restoreHint',
  },
  Fields: ReasonField,
  variables: ({ id, version }: Pick<Demand, 'id' | 'version'>, { reason }: { reason: string }) => ({
    input: { demandId: id, version, reason },
  }),
});

function MergeFields({ subject: { id } }: { subject: Demand }) {
  const { t } = useTranslation('consultation');
  const { demands } = useWorkspace().consultation;
  const others = demands.filter(
    (one) => one.id !== id && one.disposition !== 'WITHDRAWN' && one.disposition !== 'MERGED',
  );
  return (
    <>
      <Form.Item name="intoId" label={t('demands.into')} rules={[needed(t, t('demands.into'))]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={others.map((one) => ({ value: one.id, label: `${one.number}. ${one.title}` }))}
        />
      </Form.Item>
      <ReasonField />
    </>
  );
}

export const mergeDemand = defineAct({
  document: graphql(`
    mutation MergeDemand($input: MergeDemandInput!) {
      mergeDemand(input: $input) { ... on Demand { id } ... on ConsultationRefusal { code } }
    }
  `),
  words: {
    title: 'consultation:demands.merge',
    done: 'consultation:demands.merged',
    hint: 'consultation:demands.mergeHint',
  },
  Fields: MergeFields,
  variables: ({ id, version }: Demand, { intoId, reason }: { intoId: string; reason: string }) => ({
    input: { demandId: id, version, intoId, reason },
  }),
});
