import type { FileRef } from '@bandeng/graphql-client';
import {
  type Evidence,
  noEvidence,
  type OwnPosition,
  StatusTag,
  toFiles,
  useFormats,
  useKeepingFiles,
} from '@bandeng/ui';
import { Button, Checkbox, NoticeBar, Radio, Space, TextArea } from 'antd-mobile';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { LookBackFinding, MatterQuery, ResultClass, VerificationFinding } from '../../generated/graphql';
import { DraftNotice } from '../../shell/DraftNotice';
import { EvidenceInput } from '../../shell/EvidenceInput';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';
import { WaitingList } from '../../shell/WaitingList';
import styles from './commitment.module.css';
import { MatterDocument } from './documents';
import { Whereabouts } from './whereabouts';

const StagesDocument = graphql(`
  query StagesOnThePhone {
    progressStages {
      id
      wordsZh
      wordsEn
      active
    }
  }
`);

export type Work = 'REPORT_PROGRESS' | 'REPLY' | 'VERIFY' | 'LOOK_BACK';
type Matter = NonNullable<MatterQuery['commitment']>;

const MUTATION = {
  REPORT_PROGRESS: 'reportProgress',
  REPLY: 'replyToCommitment',
  VERIFY: 'verifyCommitment',
  LOOK_BACK: 'recordLookBack',
} as const;

const TEXT_OF = {
  REPORT_PROGRESS: 'form.text',
  REPLY: 'form.replyText',
  VERIFY: 'form.findingText',
  LOOK_BACK: 'lookBack.text',
} as const;
const OF_SOLVED = ['HELD', 'RELAPSED', 'NEW_PROBLEM'] as const;
const OF_UNSOLVED = ['STILL_HARD', 'CAN_BE_DONE'] as const;

interface Words {
  text?: string;
  stageId?: string;
  place?: string;
  finding?: VerificationFinding;
  lookedBack?: LookBackFinding;
  newTitle?: string;
  resultClass?: ResultClass;
  delivered?: string;
  progressIds?: readonly string[];
  reason?: string;
  basis?: string;
  nextLookOn?: string;
  evidence?: Evidence;
  /** The same files in a row, so that the phone keeps them as long as the form. */
  photos?: readonly FileRef[];
}

/** 报进展, 办复, 核实: written on the spot, kept on the phone, sent when there is a signal. */
export function WorkPage({ id, act }: { id: string; act: Work }) {
  const { t } = useTranslation('commitment');
  const { data } = useKeptQuery(MatterDocument, { id }, `matter/${id}`);
  const draft = useDraft<Words>(act.toLowerCase(), id);
  const matter = data?.commitment;
  return (
    <Page title={t(`act.${act}`)} back={`/commitments/${id}`} lead={matter?.demandTitle}>
      <WaitingList act={MUTATION[act]} lane={id} />
      {draft && <DraftNotice draft={draft} />}
      {draft && matter && <WorkForm key={draft.round} act={act} matter={matter} draft={draft} />}
    </Page>
  );
}

function WorkForm({ act, matter, draft }: { act: Work; matter: Matter; draft: DraftOf<Words> }) {
  const { t } = useTranslation('commitment');
  const { dateTime } = useFormats();
  const go = useNavigate();
  const [said, setSaid] = useState<Words>(draft.words ?? {});
  const [position, setPosition] = useState<OwnPosition | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [send, { busy }] = useSend({ done: t(`did.${act}`) });
  const keeping = useKeepingFiles();
  const evidence = said.evidence ?? noEvidence;
  const place = said.place ?? matter.place ?? '';
  const unsolved = said.resultClass === 'D';
  const onSite = act === 'VERIFY' || act === 'LOOK_BACK';
  const isNew = said.lookedBack === 'NEW_PROBLEM';
  const isStillHard = said.lookedBack === 'STILL_HARD';
  const entries = matter.progress.filter(({ round }) => round === matter.round);

  const say = (more: Words) => {
    const next = { ...said, ...more };
    if (more.evidence) next.photos = toFiles(more.evidence).files;
    setSaid(next);
    draft.save(next);
  };
  const missing = (): string | null => {
    const { text, finding, resultClass, delivered, reason, basis, nextLookOn, progressIds } = said;
    if (act === 'VERIFY' && !finding) return t('form.finding');
    if (act === 'LOOK_BACK' && !said.lookedBack) return t('lookBack.finding');
    if (isNew && !said.newTitle?.trim()) return t('lookBack.newTitle');
    if (isStillHard && !nextLookOn) return t('evidence:nextLook');
    if (act === 'REPLY' && !resultClass) return t('form.resultClass');
    if (act === 'REPLY' && !unsolved && !delivered?.trim()) return t('evidence:delivered');
    if (!text?.trim()) {
      return t(TEXT_OF[act]);
    }
    if (onSite && !place.trim()) return t('form.where');
    if (unsolved && !reason?.trim()) return t('reason');
    if (unsolved && !basis?.trim()) return t('basis');
    if (unsolved && !nextLookOn) return t('evidence:nextLook');
    const shows = toFiles(evidence).files.length + (progressIds?.length ?? 0);
    return act === 'REPLY' && !unsolved && shows === 0 ? t('evidence:shows') : null;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = missing();
    if (lacking) return setProblem(`${t('common:required')}:${lacking}`);
    setProblem(null);
    const { files, uses } = toFiles(evidence);
    const { text, stageId, finding, resultClass, delivered, progressIds, reason, basis, nextLookOn } = said;
    const common = { commitmentId: matter.id, text, photoIds: [], fileUses: uses };
    const outcome = await send({
      act: MUTATION[act],
      lane: matter.id,
      about: matter.demandTitle,
      title: t(`act.${act}`),
      path: `/commitments/${matter.id}/${act.toLowerCase()}`,
      draft,
      words: said,
      photos: { field: 'photoIds', files },
      input: {
        REPORT_PROGRESS: { ...common, stageId },
        REPLY: { ...common, resultClass, delivered, progressIds, reason, basis, nextLookOn },
        VERIFY: { ...common, finding, place, position },
        LOOK_BACK: { ...common, finding: said.lookedBack, place, position, newTitle: said.newTitle, nextLookOn },
      }[act],
    });
    if (outcome === 'SENT' || outcome === 'KEPT') go(`/commitments/${matter.id}`, { replace: true });
  };
  const words = (
    name: 'text' | 'reason' | 'basis' | 'delivered' | 'newTitle',
    label: string,
    max: number,
    hint?: string,
  ) => (
    <Field label={label} hint={hint} id={`work-${name}`}>
      <TextArea
        id={`work-${name}`}
        value={said[name] ?? ''}
        onChange={(value) => say({ [name]: value })}
        maxLength={max}
        autoSize={{ minRows: name === 'text' ? 4 : 2, maxRows: 12 }}
      />
    </Field>
  );
  return (
    <form onSubmit={submit} className={styles.workForm}>
      {act === 'VERIFY' && (
        <Choice
          label={t('form.finding')}
          value={said.finding}
          onChange={(value) => say({ finding: value as VerificationFinding })}
          options={(['DONE', 'PARTLY_DONE', 'NOT_DONE'] as const).map((value) => ({
            value,
            label: t(`${matter.resultClass === 'D' ? 'findingD' : 'finding'}.${value}`),
          }))}
        />
      )}
      {act === 'LOOK_BACK' && (
        <Choice
          label={t('lookBack.finding')}
          value={said.lookedBack}
          onChange={(value) => say({ lookedBack: value as LookBackFinding })}
          options={(matter.closedUnsolved ? OF_UNSOLVED : OF_SOLVED).map((value) => ({
            value,
            label: <StatusTag kind="lookBack" value={value} />,
          }))}
        />
      )}
      {isNew && words('newTitle', t('lookBack.newTitle'), 120, t('lookBack.newTitleHint'))}
      {onSite && (
        <>
          <Whereabouts hasFence={matter.hasSiteFence} onPosition={setPosition} />
          <Field label={t('form.where')} id="work-place">
            <input
              id="work-place"
              className={styles.line}
              value={place}
              maxLength={120}
              onChange={(event) => say({ place: event.target.value })}
            />
          </Field>
        </>
      )}
      {act === 'REPORT_PROGRESS' && <Stages value={said.stageId} onChange={(stageId) => say({ stageId })} />}
      {act === 'REPLY' && (
        <Choice
          label={t('form.resultClass')}
          value={said.resultClass}
          onChange={(value) => say({ resultClass: value as ResultClass })}
          options={(['A', 'B', 'C', 'D'] as const).map((value) => ({
            value,
            label: <StatusTag kind="resultClass" value={value} />,
          }))}
        />
      )}
      {act === 'REPLY' && said.resultClass && !unsolved && (
        <>
          {words(
            'delivered',
            t('evidence:delivered'),
            1000,
            t('evidence:deliveredHint', { deliverable: matter.deliverable }),
          )}
          <fieldset className={styles.field}>
            <legend>{t('evidence:shows')}</legend>
            <small>{t(entries.length ? 'evidence:showsHint' : 'evidence:noEntries')}</small>
            <Checkbox.Group
              value={[...(said.progressIds ?? [])]}
              onChange={(chosen) => say({ progressIds: chosen.map(String) })}
            >
              <Space direction="vertical" block>
                {entries.map(({ id, text, reportedAt }) => (
                  <Checkbox key={id} value={id}>
                    {dateTime(reportedAt)} · {text.slice(0, 30)}
                  </Checkbox>
                ))}
              </Space>
            </Checkbox.Group>
          </fieldset>
        </>
      )}
      {words('text', t(TEXT_OF[act]), 7000, t('form.textHint'))}
      {unsolved && (
        <>
          <p className="quiet">{t('form.dHint')}</p>
          {words('reason', t('reason'), 1000)}
          {words('basis', t('basis'), 1000)}
        </>
      )}
      {(unsolved || isStillHard) && (
        <Field label={t('evidence:nextLook')} hint={t('evidence:nextLookHint')} id="work-next">
          <input
            id="work-next"
            className={styles.line}
            type="date"
            value={said.nextLookOn ?? ''}
            onChange={(event) => say({ nextLookOn: event.target.value })}
          />
        </Field>
      )}
      {!unsolved && (
        <div className={styles.field}>
          <strong>{t('photos')}</strong>
          <EvidenceInput
            value={evidence}
            onChange={(next) => say({ evidence: next })}
            withPairs={!onSite}
            withDocuments={!onSite}
          />
        </div>
      )}
      {problem && (
        <div role="alert">
          <NoticeBar color="alert" content={problem} wrap />
        </div>
      )}
      <Button block color="primary" type="submit" loading={busy} disabled={keeping}>
        {keeping ? t('evidence:busy') : t(`act.${act}`)}
      </Button>
    </form>
  );
}

function Stages({ value, onChange }: { value?: string; onChange: (id: string) => void }) {
  const { t, i18n } = useTranslation('evidence');
  const [{ data }] = useQuery({ query: StagesDocument });
  const stages = data?.progressStages.filter(({ active }) => active) ?? [];
  if (stages.length === 0) return null;
  return (
    <Choice
      label={t('stage')}
      value={value}
      onChange={onChange}
      options={stages.map(({ id, wordsZh, wordsEn }) => ({
        value: id,
        label: i18n.language === 'en' ? wordsEn : wordsZh,
      }))}
    />
  );
}

function Choice({
  label,
  value,
  onChange,
  options,
}: {
  label: string;
  value?: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: ReactNode }[];
}) {
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <Radio.Group value={value ?? null} onChange={(next) => onChange(String(next))}>
        <Space direction="vertical" block>
          {options.map((option) => (
            <Radio key={option.value} value={option.value}>
              {option.label}
            </Radio>
          ))}
        </Space>
      </Radio.Group>
    </fieldset>
  );
}

function Field({ label, hint, id, children }: { label: string; hint?: string; id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && <small>{hint}</small>}
      {children}
    </div>
  );
}
