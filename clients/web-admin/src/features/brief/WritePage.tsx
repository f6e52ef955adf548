import { NOTHING_WRITTEN, type Written } from '@bandeng/features/brief';
import { codedError, newClientMutationId } from '@bandeng/graphql-client';
import { DisabledReason, LoadingState, recall, remember } from '@bandeng/ui';
import type { FormInstance } from 'antd';
import { Button, Form } from 'antd';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { BriefToWriteQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { ColumnForm } from '../../shell/forms';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { Discard } from './Discard';
import { ProposedWords } from './ProposedWords';
import { ReadForSlips } from './ReadForSlips';
import { SimilarPanel } from './SimilarPanel';
import { SourceLink } from './SourceLink';
import { useWhyNotWhole, WordFields } from './WordFields';

const ToWrite = graphql(`
  query BriefToWrite($id: ID!) {
    brief(id: $id) {
      id
      version
      deskNote
      status
      written { title situation analysis suggestion }
      sources { kind recordId parentId title committeeName }
      viewerActs { act refusal }
      ...Discard_brief
    }
  }
`);
const Save = graphql(`
  mutation SaveBrief($input: SaveBriefInput!) {
    saveBrief(input: $input) { ... on BriefChanged { id version } ... on OpinionRefusal { code } }
  }
`);

type Stored = NonNullable<BriefToWriteQuery['brief']>;

export function Component() {
  const { t } = useTranslation('brief');
  const { id } = useParams();
  const [{ data, error }, again] = useQuery({
    query: ToWrite,
    variables: { id: id ?? '' },
    pause: !id,
    requestPolicy: 'network-only',
  });
  const back = { to: '/briefs/mine', label: t('navOwn') };
  if (!id) return <Write stored={null} />;
  if (error && !data)
    return (
      <LoadFailed error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />
    );
  if (!data) return <LoadingState what={t('write')} />;
  const may = data.brief?.viewerActs.some(({ act, refusal }) => act === 'REVISE' && refusal == null);
  if (!data.brief || !may) return <Gone back={back} />;
  return <Write key={data.brief.version} stored={data.brief} />;
}

const partOf = (words: Partial<Written> | undefined): Written => ({ ...NOTHING_WRITTEN, ...words });

function Write({ stored }: { stored: Stored | null }) {
  const { t } = useTranslation('brief');
  // What was typed outlives a closed window, on this machine.
  const key = `brief.${stored?.id ?? 'new'}.${stored?.version ?? 0}`;
  const [form] = Form.useForm<Written>();
  const written = partOf(Form.useWatch([], form));
  const why = useWhyNotWhole(written);
  const ids = useRef({ keep: newClientMutationId(), handIn: newClientMutationId() });
  const keep = (words: Partial<Written>) => {
    remember(key, JSON.stringify(words));
    ids.current = { keep: newClientMutationId(), handIn: newClientMutationId() };
  };
  return (
    <Page
      title={t('write')}
      subtitle={t('writeLead')}
      back={{ to: '/briefs/mine', label: t('navOwn') }}
      action={<WriteActs why={why} form={form} stored={stored} ids={ids} key={key} />}
    >
      {stored?.status === 'RETURNED' && stored.deskNote && (
        <Panel title={t('returned')}>
          <p>{stored.deskNote}</p>
        </Panel>
      )}
      <div className="brief-desk">
        <Panel>
          <ColumnForm<Written>
            form={form}
            initialValues={{ ...NOTHING_WRITTEN, ...stored?.written, ...kept(key) }}
            onValuesChange={(_, words) => keep(words)}
          >
            <WordFields written={written} />
          </ColumnForm>
          {why && <p className="quiet">{why}</p>}
        </Panel>
        <div>
          {stored && stored.sources.length > 0 && (
            <Panel title={t('sources', { count: stored.sources.length })}>
              <ul className="brief-list">
                {stored.sources.map((source) => (
                  <li key={source.recordId}>
                    {t(`opinion:source.${source.kind}`)} · <SourceLink source={source} />
                    {source.committeeName && <span className="quiet"> · {source.committeeName}</span>}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {stored && stored.sources.length > 0 && <ProposedWords brief={stored} form={form} onTaken={keep} />}
          <ReadForSlips briefId={stored?.id ?? null} form={form} written={written} onMended={keep} />
          <SimilarPanel written={written} briefId={stored?.id ?? null} />
        </div>
      </div>
    </Page>
  );
}

function WriteActs({
  why,
  form,
  stored,
  ids,
  key,
}: {
  why: string | null;
  form: FormInstance<Written>;
  stored: Stored | null;
  ids: RefObject<{ keep: string; handIn: string }>;
  key: string;
}) {
  const { t } = useTranslation('brief');
  const navigate = useNavigate();
  const [save, { busy }] = useCommand(Save, { done: t('saved') });
  const send = async (handIn: boolean) => {
    const { title, situation, analysis, suggestion } = partOf(form.getFieldsValue(true));
    const outcome = await save({
      input: {
        title,
        situation,
        analysis,
        suggestion,
        briefId: stored?.id ?? null,
        version: stored?.version ?? null,
        handIn,
        clientMutationId: ids.current[handIn ? 'handIn' : 'keep'],
      },
    });
    if (!outcome.ok) return;
    remember(key, '{}');
    navigate(handIn ? `/briefs/${outcome.value.id}` : '/briefs/mine');
  };
  return (
    <>
      {stored && <Discard brief={stored} />}
      <Button disabled={busy} onClick={() => send(false)}>
        {t('keep')}
      </Button>
      <DisabledReason reason={why}>
        <Button type="primary" disabled={why !== null} loading={busy} onClick={() => send(true)}>
          {t('handIn')}
        </Button>
      </DisabledReason>
    </>
  );
}

function kept(key: string): Partial<Written> {
  try {
    return JSON.parse(recall(key) ?? '{}') as Partial<Written>;
  } catch {
    return {};
  }
}
