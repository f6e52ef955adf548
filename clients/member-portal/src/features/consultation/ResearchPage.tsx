import { SaidBefore } from '@bandeng/features/corrections';
import type { FileRef } from '@bandeng/graphql-client';
import { EmptyState, useFormats, useKeepingFiles } from '@bandeng/ui';
import { Button, Form, Input, Selector, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../generated';
import type { ResearchKind } from '../../generated/graphql';
import { DraftNotice } from '../../shell/DraftNotice';
import { Mend } from '../../shell/Mend';
import { Card, Page } from '../../shell/Page';
import { PhotoField } from '../../shell/PhotoField';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';
import { WaitingList } from '../../shell/WaitingList';
import { ClausesField, type GivenClause, isBlank, isWhole } from './ClausesField';
import { useDepartments } from './departments';
import { type Prepared, WithPreparation } from './prepared';
import { Withdrawal } from './Withdrawal';

const KINDS: readonly ResearchKind[] = ['RESEARCH', 'INSPECTION', 'DEPARTMENT_VISIT'];

interface Words {
  kind: ResearchKind[];
  place: string;
  heldOn: string;
  peopleMet?: string;
  findings: string;
  departments?: string[];
  photos?: FileRef[];
  clauses?: readonly GivenClause[];
}

const Correct = graphql(`
  mutation CorrectOwnResearch($input: CorrectResearchInput!) {
    correctResearch(input: $input) {
      ... on FieldResearch {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
const CORRECTED = [
  { name: 'place', max: 120 },
  { name: 'heldOn', max: 10 },
  { name: 'peopleMet', max: 1000, optional: true },
  { name: 'findings', max: 7000 },
] as const;

export function Component() {
  const { t } = useTranslation('consultation');
  return (
    <WithPreparation title={t('research.title')}>
      {(consultation, refresh) => <Research consultation={consultation} refresh={refresh} />}
    </WithPreparation>
  );
}

function Research({ consultation, refresh }: { consultation: Prepared; refresh: () => void }) {
  const { t } = useTranslation('consultation');
  const { date } = useFormats();
  const [params] = useSearchParams();
  const { id: consultationId, me, research } = consultation;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const blank: Partial<Words> = { kind: [(params.get('kind') ?? 'RESEARCH') as ResearchKind], heldOn: today };
  const draft = useDraft<Words>('research', consultationId, blank);
  return (
    <Page title={t('research.title')} lead={t('research.lead')} back={`/consultations/${consultationId}`}>
      <WaitingList act="recordFieldResearch" lane={consultationId} />
      {draft && <DraftNotice draft={draft} />}
      {me?.party === 'MEMBER'
        ? draft && <ResearchForm key={draft.round} consultation={consultation} draft={draft} blank={blank} />
        : research.length === 0 && <EmptyState icon="eye" title={t('research.none')} hint={t('research.noneHint')} />}
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
          <SaidBefore corrections={one.corrections} />
          {one.viewerCanCorrect && !one.withdrawnAt && (
            <Mend
              document={Correct}
              fields={CORRECTED}
              said={{ place: one.place, heldOn: one.heldOn, peopleMet: one.peopleMet, findings: one.findings }}
              input={({ place, heldOn, peopleMet, findings }, reason) => ({
                consultationId,
                id: one.id,
                version: one.version,
                place: place ?? '',
                heldOn: heldOn ?? '',
                peopleMet,
                findings: findings ?? '',
                reason,
              })}
              onDone={refresh}
            />
          )}{' '}
          <Withdrawal kind="research" one={one} consultationId={consultationId} onDone={refresh} />
        </Card>
      ))}
    </Page>
  );
}

interface Recording {
  readonly consultation: Prepared;
  readonly draft: DraftOf<Words>;
  readonly blank: Partial<Words>;
}

function ResearchForm({ consultation, draft, blank }: Recording) {
  const { t } = useTranslation('consultation');
  const [form] = Form.useForm<Words>();
  const kind = (Form.useWatch('kind', form) ?? draft.words?.kind ?? blank.kind)?.[0];
  const { finish, busy } = useRecording(consultation, draft);
  const keeping = useKeepingFiles();
  return (
    <Form
      form={form}
      onValuesChange={(_, words: Partial<Words>) => draft.save(words)}
      layout="vertical"
      requiredMarkStyle="text-optional"
      initialValues={{ ...blank, ...draft.words }}
      onFinish={finish}
      footer={
        <Button block color="primary" type="submit" loading={busy} disabled={keeping}>
          {t(keeping ? 'evidence:busy' : 'research.act')}
        </Button>
      }
    >
      <Form.Item name="kind" label={t('research.kind')} rules={[{ required: true }]}>
        <Selector options={KINDS.map((value) => ({ label: t(`words:researchKind.${value}`), value }))} columns={3} />
      </Form.Item>
      {kind === 'DEPARTMENT_VISIT' && <VisitedField consultationId={consultation.id} />}
      <FoundFields />
      <Form.Item name="photos" label={t('shell:photos')}>
        <PhotoField />
      </Form.Item>
    </Form>
  );
}

/** Sends it, or keeps it on the phone until there is a signal. */
function useRecording({ id: consultationId, title }: Prepared, draft: DraftOf<Words>) {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const [send, { busy }] = useSend({ done: t('research.recorded') });
  const finish = async (words: Words) => {
    const kind = words.kind[0] ?? 'RESEARCH';
    const outcome = await send({
      act: 'recordFieldResearch',
      lane: consultationId,
      about: title,
      title: words.place,
      path: `/consultations/${consultationId}/research`,
      draft,
      words,
      photos: { field: 'photoIds', files: words.photos ?? [] },
      input: {
        consultationId,
        kind,
        place: words.place,
        heldOn: words.heldOn,
        peopleMet: words.peopleMet,
        findings: words.findings,
        departmentId: kind === 'DEPARTMENT_VISIT' ? (words.departments?.[0] ?? null) : null,
        takenByIds: [],
        clauses: (words.clauses ?? []).filter((one) => !isBlank(one)),
      },
    });
    if (outcome === 'SENT' || outcome === 'KEPT') navigate(`/consultations/${consultationId}`);
  };
  return { finish, busy };
}

function VisitedField({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('consultation');
  const departments = useDepartments(consultationId);
  return (
    <Form.Item
      name="departments"
      label={t('research.department')}
      rules={[{ required: true, message: t('needed', { what: t('research.department') }) }]}
    >
      <Selector options={departments.map((one) => ({ label: one.shortName, value: one.id }))} />
    </Form.Item>
  );
}

/** Where and when it was, whom one met, what one found, and the clauses read. */
function FoundFields() {
  const { t } = useTranslation('consultation');
  const needed = (what: string) => ({ required: true, whitespace: true, message: t('needed', { what }) });
  return (
    <>
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
    </>
  );
}
