import type { Written } from '@bandeng/features/brief';
import { BRIEF_MAX, PARTS } from '@bandeng/features/brief';
import { codedError, type FileRef } from '@bandeng/graphql-client';
import { countCharacters, EmptyState, ErrorState, LoadingState, useKeepingFiles } from '@bandeng/ui';
import { Button, Form, Input, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { DraftNotice } from '../../shell/DraftNotice';
import type { FormOf } from '../../shell/form-of';
import { Page } from '../../shell/Page';
import { PhotoField } from '../../shell/PhotoField';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';
import { WaitingList } from '../../shell/WaitingList';
import { AuthorsField, type Share } from './AuthorsField';
import styles from './brief.module.css';
import { SimilarBriefs } from './SimilarBriefs';

const Write_stored = graphql(`
  fragment Write_stored on BriefDetail {
      id
      version
      status
      deskNote
      written {
        title
        situation
        analysis
        suggestion
      }
      authors {
        accountId
        name
        share
      }
      files {
        id
        name
      }
      viewerActs {
        act
        refusal
      }
    }
`);

const BriefToWrite = graphql(`
  query BriefToWrite($id: ID!) {
    brief(id: $id) {
      id
      version
      viewerActs { act refusal }
      ...Write_stored
    }
  }
`);

type Stored = FragmentType<typeof Write_stored>;

interface Words extends Written {
  readonly authors: readonly Share[];
  readonly photos: readonly FileRef[];
}

/** A new brief, or one that goes on: what is on this phone stands before what the server has. */
export function Component() {
  const { t } = useTranslation('brief');
  const { id } = useParams();
  const [{ data, error }, again] = useQuery({
    query: BriefToWrite,
    variables: { id: id ?? '' },
    pause: !id,
    requestPolicy: 'network-only',
  });
  if (!id) return <Write stored={null} />;
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={() => again()} />;
  if (!data) return <LoadingState what={t('write')} />;
  const may = data.brief?.viewerActs.some(({ act, refusal }) => act === 'REVISE' && refusal == null);
  if (!data.brief || !may)
    return (
      <Page title={t('write')} back="/briefs">
        <EmptyState title={t('notToRevise')} hint={t('notToReviseHint')} />
      </Page>
    );
  return <Write key={data.brief.version} stored={data.brief} />;
}

const SHORT = 40;
const textOf = (words: Partial<Words> | undefined, part: keyof Written) => words?.[part] ?? '';

const writtenIn = (typed: Partial<Words> | undefined): Written => ({
  title: textOf(typed, 'title'),
  situation: textOf(typed, 'situation'),
  analysis: textOf(typed, 'analysis'),
  suggestion: textOf(typed, 'suggestion'),
});
const laneOf = (stored: { readonly id: string } | null) => stored?.id ?? 'brief-new';

function Write({ stored: given }: { stored: Stored | null }) {
  const stored = readFragment(Write_stored, given);
  const { t } = useTranslation('brief');
  const draft = useDraft<Words>('brief', stored ? `${stored.id} ${stored.version}` : 'new', {
    ...stored?.written,
    authors: stored && stored.authors.length > 1 ? stored.authors : [],
  });
  const [form] = Form.useForm<Words>();
  const typed = Form.useWatch([], form) as Partial<Words> | undefined;
  const keeping = useKeepingFiles();
  const written = writtenIn(typed);
  const { hand, busy } = useHandIn({ stored, draft, form, written });
  return (
    <Page title={t(stored ? 'goOn' : 'write')} lead={t('writeLead')} back={stored ? `/briefs/${stored.id}` : '/briefs'}>
      <WaitingList act="saveBrief" lane={laneOf(stored)} />
      {stored?.status === 'RETURNED' && stored.deskNote && (
        <p className="why-not">{t('deskSays', { note: stored.deskNote })}</p>
      )}
      {draft && (
        <>
          <DraftNotice draft={draft} />
          <Form
            key={draft.round}
            form={form}
            layout="vertical"
            requiredMarkStyle="none"
            initialValues={{
              ...stored?.written,
              authors: stored && stored.authors.length > 1 ? stored.authors : [],
              ...draft.words,
            }}
            onValuesChange={(_, words) => draft.save(words)}
            footer={<BriefFoot keeping={keeping} busy={busy} hand={hand} written={written} />}
          >
            <BriefFields filesThere={stored?.files.length ?? 0} />
          </Form>
          <SimilarBriefs written={written} briefId={stored?.id ?? null} />
        </>
      )}
    </Page>
  );
}

/** Hands it in, or keeps it at the desk: both go out as soon as there is a signal. */
function useHandIn({
  stored,
  draft,
  form,
  written,
}: {
  stored: { readonly id: string; readonly version: number } | null;
  draft: DraftOf<Words> | null;
  form: FormOf<Words>;
  written: Written;
}) {
  const { t } = useTranslation('brief');
  const navigate = useNavigate();
  const [send, { busy }] = useSend({ done: t('sent') });
  const hand = async (handIn: boolean) => {
    if (!draft) return;
    const words = { ...draft.words, ...form.getFieldsValue(true) } as Partial<Words>;
    const shares = words.authors ?? [];
    const title = written.title || t('untitled');
    const outcome = await send({
      act: 'saveBrief',
      lane: laneOf(stored),
      about: t('block'),
      title: title.length > SHORT ? `${title.slice(0, SHORT)}…` : title,
      path: stored ? `/briefs/${stored.id}/edit` : '/briefs/new',
      input: {
        ...written,
        briefId: stored?.id ?? null,
        version: stored?.version ?? null,
        authors: shares.length > 0 ? shares.map(({ accountId, share }) => ({ accountId, share })) : null,
        fileIds: null,
        sources: null,
        handIn,
      },
      photos: { field: 'addedFileIds', files: words.photos ?? [] },
      draft,
      words,
    });
    if (outcome === 'SENT' || outcome === 'KEPT') navigate('/briefs', { replace: true });
  };
  return { hand, busy };
}

function BriefFields({ filesThere }: { filesThere: number }) {
  const { t } = useTranslation('brief');
  return (
    <>
      <Form.Item name="title" label={t('opinion:part.title')}>
        <Input placeholder={t('opinion:partHint.title')} maxLength={120} clearable />
      </Form.Item>
      {PARTS.map((part) => (
        <Form.Item key={part} name={part} label={t(`opinion:part.${part}`)}>
          <TextArea
            placeholder={t(`opinion:partHint.${part}`)}
            maxLength={6000}
            autoSize={{ minRows: 4, maxRows: 14 }}
          />
        </Form.Item>
      ))}
      <Form.Item
        name="photos"
        label={t('photos')}
        description={filesThere > 0 ? t('filesThere', { count: filesThere }) : undefined}
      >
        <PhotoField max={Math.max(1, 9 - filesThere)} />
      </Form.Item>
      <Form.Item name="authors" label={t('sharedWith')}>
        <AuthorsField />
      </Form.Item>
    </>
  );
}

function BriefFoot({
  keeping,
  busy,
  hand,
  written,
}: {
  keeping: boolean;
  busy: boolean;
  hand: (handIn: boolean) => Promise<void>;
  written: Written;
}) {
  const { t } = useTranslation('brief');
  const length = countCharacters(written.situation, written.analysis, written.suggestion);
  const missing = (['title', ...PARTS] as const).find((part) => written[part].trim() === '');
  const why = missing
    ? t('partNeeded', { part: t(`opinion:part.${missing}`) })
    : length > BRIEF_MAX
      ? t('opinion:tooLong', { count: length - BRIEF_MAX })
      : null;
  return (
    <div className={styles.foot}>
      <p className={`num ${length > BRIEF_MAX ? 'why-not' : 'quiet'}`} role="status">
        {t('opinion:count', { count: length, most: BRIEF_MAX })}
      </p>
      {keeping && <p className="why-not">{t('evidence:busy')}</p>}
      {why && <p className="why-not">{why}</p>}
      <Button block color="primary" disabled={why !== null || keeping} loading={busy} onClick={() => hand(true)}>
        {t('handIn')}
      </Button>
      <Button block disabled={busy || keeping} onClick={() => hand(false)}>
        {t('keep')}
      </Button>
      <p className="quiet">{t('keptHere')}</p>
    </div>
  );
}
