import { newClientMutationId } from '@bandeng/graphql-client';
import { EmptyState, useFormats } from '@bandeng/ui';
import { Button, Form, Input, Selector, TextArea } from 'antd-mobile';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ResearchKind } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import { PhotoField } from '../../shell/PhotoField';
import { ClausesField, type GivenClause, isBlank, isWhole } from './ClausesField';
import { type Prepared, WithPreparation } from './prepared';

const Departments = graphql(`
  query ResearchDepartments($id: ID!) {
    departmentChoices(consultationId: $id) {
      id
      shortName
      isInvited
    }
  }
`);
const RecordResearch = graphql(`
  mutation RecordFieldResearch($input: RecordFieldResearchInput!) {
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

const KINDS: readonly ResearchKind[] = ['RESEARCH', 'INSPECTION', 'DEPARTMENT_VISIT'];

interface Words {
  kind: ResearchKind[];
  place: string;
  heldOn: string;
  peopleMet?: string;
  findings: string;
  departments?: string[];
  photoIds?: string[];
  clauses?: readonly GivenClause[];
}

export function Component() {
  const { t } = useTranslation('consultation');
  return (
    <WithPreparation title={t('research.title')}>
      {(consultation) => <Research consultation={consultation} />}
    </WithPreparation>
  );
}

function Research({ consultation: { id: consultationId, me, research } }: { consultation: Prepared }) {
  const { t } = useTranslation('consultation');
  const { date } = useFormats();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [form] = Form.useForm<Words>();
  const kind = (Form.useWatch('kind', form) as ResearchKind[] | undefined)?.[0] ?? params.get('kind') ?? 'RESEARCH';
  const [{ data }] = useQuery({ query: Departments, variables: { id: consultationId } });
  const [record, { busy }] = useCommand(RecordResearch, { done: t('research.recorded') });
  const clientMutationId = useRef(newClientMutationId()).current;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const needed = (what: string) => ({ required: true, whitespace: true, message: t('needed', { what }) });
  const finish = async (words: Words) => {
    const outcome = await record({
      input: {
        consultationId,
        kind: words.kind[0] ?? 'RESEARCH',
        place: words.place,
        heldOn: words.heldOn,
        peopleMet: words.peopleMet,
        findings: words.findings,
        departmentId: kind === 'DEPARTMENT_VISIT' ? (words.departments?.[0] ?? null) : null,
        photoIds: words.photoIds ?? [],
        takenByIds: [],
        clauses: (words.clauses ?? []).filter((one) => !isBlank(one)),
        clientMutationId,
      },
    });
    if (outcome.ok) navigate(`/consultations/${consultationId}`);
  };
  return (
    <Page title={t('research.title')} lead={t('research.lead')} back={`/consultations/${consultationId}`}>
      {me?.party === 'MEMBER' ? (
        <Form
          form={form}
          layout="vertical"
          requiredMarkStyle="text-optional"
          initialValues={{ kind: [params.get('kind') ?? 'RESEARCH'], heldOn: today }}
          onFinish={finish}
          footer={
            <Button block color="primary" type="submit" loading={busy}>
              {t('research.act')}
            </Button>
          }
        >
          <Form.Item name="kind" label={t('research.kind')} rules={[{ required: true }]}>
            <Selector
              options={KINDS.map((value) => ({ label: t(`words:researchKind.${value}`), value }))}
              columns={3}
            />
          </Form.Item>
          {kind === 'DEPARTMENT_VISIT' && (
            <Form.Item
              name="departments"
              label={t('research.department')}
              rules={[{ required: true, message: t('needed', { what: t('research.department') }) }]}
            >
              <Selector
                options={(data?.departmentChoices ?? []).map((one) => ({ label: one.shortName, value: one.id }))}
              />
            </Form.Item>
          )}
          <Form.Item name="place" label={t('research.place')} rules={[needed(t('research.place'))]}>
            <Input maxLength={120} clearable />
          </Form.Item>
          <Form.Item name="heldOn" label={t('research.heldOn')} rules={[needed(t('research.heldOn'))]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="peopleMet" label={t('research.peopleMet')}>
            <Input maxLength={1000} placeholder={t('research.peopleMetHint')} clearable />
          </Form.Item>
          <Form.Item name="findings" label={t('research.findings')} rules={[needed(t('research.findings'))]}>
            <TextArea maxLength={7000} rows={5} autoSize={{ minRows: 5, maxRows: 14 }} />
          </Form.Item>
          <Form.Item
            name="clauses"
            label={t('clauses:field')}
            rules={[
              {
                validator: async (_, rows?: readonly GivenClause[]) => {
                  if (rows?.some((one) => !isBlank(one) && !isWhole(one))) throw new Error(t('clauses:whole'));
                },
              },
            ]}
          >
            <ClausesField />
          </Form.Item>
          <Form.Item name="photoIds" label={t('shell:photos')}>
            <PhotoField />
          </Form.Item>
        </Form>
      ) : (
        research.length === 0 && <EmptyState icon="eye" title={t('research.none')} hint={t('research.noneHint')} />
      )}
      {research.map((one) => (
        <Card key={one.id} title={`${t(`words:researchKind.${one.kind}`)} · ${one.place}`}>
          <p className="lead num">
            {date(one.heldOn)}
            {one.takenByNames.length > 0 && ` · ${one.takenByNames.join('、')}`}
          </p>
          <p className="plain-words">{one.findings}</p>
          {one.photoIds.length > 0 && (
            <div className="photos">
              {one.photoIds.map((id, index) => (
                <img key={id} src={`/files/${id}`} alt={t('research.photo', { place: one.place, count: index + 1 })} />
              ))}
            </div>
          )}
        </Card>
      ))}
    </Page>
  );
}
