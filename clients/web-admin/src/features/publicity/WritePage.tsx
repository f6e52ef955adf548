import { codedError } from '@bandeng/graphql-client';
import { LoadingState, recall, remember } from '@bandeng/ui';
import type { Editor } from '@tiptap/react';
import { Alert, Button, Input } from 'antd';
import { type Dispatch, type ReactNode, type SetStateAction, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { StoryMaterialQuery } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { readDoc } from '../../shell/bound-text/doc';
import type { ShownFact } from '../../shell/bound-text/facts';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import type { Shown } from './acts/shown';
import {
  CorrectStoryDocument,
  SaveStoryDocument,
  StoryDesk,
  StoryMaterialDocument,
  SubmitStoryDocument,
} from './documents';
import { FactFinder } from './editor/FactFinder';
import { type Finding, FindingsPanel } from './editor/FindingsPanel';
import { rangeOf } from './editor/findings';
import { MaterialPanel } from './editor/MaterialPanel';
import { ReadForSlips } from './editor/ReadForSlips';
import { insertFact, StoryEditor, useStoryEditor } from './editor/StoryEditor';
import styles from './publicity.module.css';
import { type Subject, SubjectsField } from './Subjects';
import { useFindings } from './use-findings';

export interface Words {
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly coverId: string | null;
  readonly subjects: readonly Subject[];
}

export function Component() {
  const { t } = useTranslation('publicity');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: StoryDesk, variables: { id }, requestPolicy: 'network-only' });
  const back = { to: `/stories/${id}`, label: t('back') };
  if (error && !data)
    return (
      <LoadFailed error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} back={back} />
    );
  if (!data) return <LoadingState what={t('nav')} />;
  const may = data.story?.acts.some(({ act, whyNot }) => (act === 'EDIT' || act === 'WRITE_CORRECTION') && !whyNot);
  if (!data.story || !may) return <Gone back={back} />;
  return <Write key={`${data.story.id}${data.story.version}`} story={data.story} back={back} />;
}

/** What was typed and not saved yet outlives a closed window, on this machine. */
const keptAs = (id: string) => `story.${id}`;
function kept(id: string): Words | null {
  try {
    const words = JSON.parse(recall(keptAs(id)) ?? 'null') as Partial<Words> | null;
    const isWhole = typeof words?.body === 'string' && typeof words.title === 'string' && Array.isArray(words.subjects);
    return isWhole ? (words as Words) : null;
  } catch {
    return null;
  }
}

const wordsOf = ({ title, summary, body, coverId, subjects }: Shown): Words => ({
  subjects,
  title,
  summary,
  body,
  coverId: coverId ?? null,
});

/** What is written, kept at every change; what was kept before is gone on with. */
function useWords(story: Shown) {
  const before = useRef(kept(story.id)).current;
  const [words, setWords] = useState<Words>(() => before ?? wordsOf(story));
  const change: Dispatch<SetStateAction<Words>> = (next) =>
    setWords((now) => {
      const changed = typeof next === 'function' ? next(now) : next;
      remember(keptAs(story.id), JSON.stringify(changed));
      return changed;
    });
  const reset = () => {
    remember(keptAs(story.id), 'null');
    setWords(wordsOf(story));
  };
  return { before, words, change, reset };
}

/** What the references of the text say now, and where its photographs are. */
function useShown(material: Material | null | undefined, facts: readonly ShownFact[], pictures: Shown['pictures']) {
  return useMemo(() => {
    const all = [...(material?.facts ?? []), ...facts];
    const paths = [
      ...pictures.map(({ fileId, path }) => [fileId, path ?? null] as const),
      ...(material?.photos ?? []).map(({ fileId, path }) => [fileId, path] as const),
    ];
    return { facts: new Map(all.map((fact) => [fact.key, fact])), pictures: new Map<string, string | null>(paths) };
  }, [material, facts, pictures]);
}

function Write({ story, back }: { story: Shown; back: { to: string; label: string } }) {
  const { t } = useTranslation('publicity');
  const { before, words, change, reset } = useWords(story);
  const [finding, setFinding] = useState(false);
  const editor = useStoryEditor({
    body: readDoc(words.body),
    onChange: (body) => change((now) => ({ ...now, body: JSON.stringify(body) })),
    openFacts: () => setFinding(true),
  });
  const { findings, facts, reading } = useFindings(story, words);
  const [{ data }] = useQuery({
    query: StoryMaterialDocument,
    variables: { storyId: story.id },
    requestPolicy: 'cache-and-network',
  });
  const material = data?.storyMaterial;
  const shown = useShown(material, facts, story.pictures);
  const drop = () => {
    reset();
    editor?.commands.setContent(readDoc(story.body) as object);
  };
  return (
    <Page
      title={words.title || t('untitled')}
      subtitle={t(`kind.${story.kind}`)}
      back={back}
      action={<WriteActs story={story} words={words} onSaved={() => remember(keptAs(story.id), 'null')} />}
    >
      {before && <Restored onDrop={drop} />}
      <div className={styles.desk}>
        <Panel>
          <HeadFields words={words} onChange={change} />
          <SubjectsField value={words.subjects} onChange={(subjects) => change((now) => ({ ...now, subjects }))} />
          {editor && (
            <StoryEditor editor={editor} shown={shown} findings={findings ?? []} onFacts={() => setFinding(true)} />
          )}
        </Panel>
        <Beside editor={editor} findings={findings} reading={reading} material={material}>
          {editor && <ReadForSlips storyId={story.id} words={words} editor={editor} onChange={change} />}
        </Beside>
      </div>
      {finding && (
        <FactFinder
          facts={material?.facts ?? []}
          onClose={() => setFinding(false)}
          onPick={(fact) => {
            setFinding(false);
            if (editor) insertFact(editor, fact.reference);
          }}
        />
      )}
    </Page>
  );
}

/** What was typed before and not saved is here again. */
function Restored({ onDrop }: { onDrop: () => void }) {
  const { t } = useTranslation('publicity');
  return (
    <Alert
      type="info"
      showIcon
      message={t('restored')}
      action={<Button onClick={onDrop}>{t('dropUnsaved')}</Button>}
      style={{ marginBottom: 16 }}
    />
  );
}

type Material = NonNullable<StoryMaterialQuery['storyMaterial']>;

/** Beside the text: what was found, what there is, and the chain as everybody reads it. */
function Beside({
  editor,
  findings,
  reading,
  material,
  children,
}: {
  editor: Editor | null;
  findings: readonly Finding[];
  reading: boolean;
  material: Material | null | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation('publicity');
  return (
    <div className={styles.aside}>
      <Panel title={t('finding.title')}>
        <FindingsPanel
          findings={findings}
          reading={reading}
          onGo={(found) => {
            const range = editor && rangeOf(editor.state.doc, found);
            if (range) editor.chain().focus().setTextSelection(range).scrollIntoView().run();
          }}
          onMend={(found) => {
            const range = editor && rangeOf(editor.state.doc, found);
            if (!range || !found.reference) return;
            editor.chain().focus().setTextSelection(range).run();
            insertFact(editor, found.reference);
          }}
        />
      </Panel>
      {children}
      <Panel title={t('material.title')}>
        {editor && material && (
          <MaterialPanel editor={editor} facts={material.facts} photos={material.photos} groups={material.groups} />
        )}
      </Panel>
      {material && <Chain sources={material.sources} />}
    </div>
  );
}

function HeadFields({ words, onChange }: { words: Words; onChange: Dispatch<SetStateAction<Words>> }) {
  const { t } = useTranslation('publicity');
  return (
    <>
      <label htmlFor="story-title">{t('title')}</label>
      <Input
        id="story-title"
        size="large"
        value={words.title}
        maxLength={120}
        showCount
        placeholder={t('titleHint')}
        onChange={({ target }) => onChange((now) => ({ ...now, title: target.value }))}
      />
      <label htmlFor="story-summary">{t('summary')}</label>
      <Input.TextArea
        id="story-summary"
        value={words.summary}
        maxLength={240}
        showCount
        autoSize={{ minRows: 2, maxRows: 5 }}
        placeholder={t('summaryHint')}
        onChange={({ target }) => onChange((now) => ({ ...now, summary: target.value }))}
      />
    </>
  );
}

type Sources = Material['sources'];

/** The chain as everybody reads it, beside what is written of it. */
function Chain({ sources }: { sources: Sources }) {
  const { t } = useTranslation('publicity');
  return (
    <Panel title={t('material.chain')}>
      {sources.map(({ trackingCode, title, committeeName, matters }) => (
        <section key={trackingCode}>
          <p>
            <a href={`/t/${trackingCode}`} target="_blank" rel="noreferrer">
              {title}
            </a>{' '}
            <span className="quiet">{committeeName}</span>
          </p>
          <ul className={styles.lines}>
            {matters.map((matter) => (
              <li key={`${matter.title}${matter.trackingCode}`}>
                {matter.title}：
                <strong style={{ color: matter.open ? 'var(--soon)' : undefined }}>{matter.stateWords}</strong>
                <span className="quiet"> {[matter.unitName, matter.dueOn].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

function WriteActs({ story, words, onSaved }: { story: Shown; words: Words; onSaved: () => void }) {
  const { t } = useTranslation('publicity');
  const navigate = useNavigate();
  const [save, saving] = useCommand(SaveStoryDocument, { done: t('saved') });
  const [submit, submitting] = useCommand(SubmitStoryDocument, { done: t('savedSubmitted') });
  const [correct, correcting] = useCommand(CorrectStoryDocument, { done: t('correction.handed') });
  const [reason, setReason] = useState('');
  const isDraft = story.acts.some(({ act, whyNot }) => act === 'EDIT' && !whyNot);
  const { subjects: chosen, ...written } = words;
  const subjects = chosen.map(({ consultationId, commitmentId, briefId }) => ({
    consultationId,
    commitmentId,
    briefId,
  }));
  const keep = () => save({ input: { storyId: story.id, version: story.version, ...written, subjects } });
  const onSave = async (handIn: boolean) => {
    const kept = await keep();
    if (!kept.ok) return;
    onSaved();
    if (handIn) await submit({ input: { storyId: story.id, version: kept.value.version } });
    navigate(`/stories/${story.id}`);
  };
  if (isDraft)
    return (
      <>
        <Button loading={saving.busy} onClick={() => void onSave(false)}>
          {t('save')}
        </Button>
        <Button type="primary" loading={submitting.busy} onClick={() => void onSave(true)}>
          {t('saveAndSubmit')}
        </Button>
      </>
    );
  const hand = async () => {
    const { ok } = await correct({ input: { storyId: story.id, version: story.version, ...written, reason } });
    if (!ok) return;
    onSaved();
    navigate(`/stories/${story.id}`);
  };
  return (
    <>
      <Input
        value={reason}
        maxLength={1000}
        style={{ width: 320 }}
        placeholder={t('correction.reason')}
        aria-label={t('correction.reason')}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button type="primary" loading={correcting.busy} disabled={!reason.trim()} onClick={() => void hand()}>
        {t('correction.hand')}
      </Button>
    </>
  );
}
