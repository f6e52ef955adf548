import { StatusTag, useFormats } from '@bandeng/ui';
import { Checkbox, Radio, Space, TextArea } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { LookBackFinding, ResultClass, VerificationFinding } from '../../generated/graphql';
import { EvidenceInput } from '../../shell/EvidenceInput';
import styles from './commitment.module.css';
import type { Writing } from './useWork';
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

const OF_SOLVED = ['HELD', 'RELAPSED', 'NEW_PROBLEM'] as const;
const OF_UNSOLVED = ['STILL_HARD', 'CAN_BE_DONE'] as const;

/** Each field reads what was written so far and says what is written in it. */
interface Part {
  readonly work: Writing;
}

export function WordsField({
  work: { said, say },
  name,
  label,
  max,
  hint,
}: Part & {
  readonly name: 'text' | 'reason' | 'basis' | 'delivered' | 'newTitle';
  readonly label: string;
  readonly max: number;
  readonly hint?: string;
}) {
  return (
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
}

/** 核实: what was found on the spot. */
export function FindingField({ work: { matter, said, say } }: Part) {
  const { t } = useTranslation('commitment');
  return (
    <Choice
      label={t('form.finding')}
      value={said.finding}
      onChange={(value) => say({ finding: value as VerificationFinding })}
      options={(['DONE', 'PARTLY_DONE', 'NOT_DONE'] as const).map((value) => ({
        value,
        label: t(`${matter.resultClass === 'D' ? 'findingD' : 'finding'}.${value}`),
      }))}
    />
  );
}

/** 回头看: what was found later. */
export function LookBackField({ work: { matter, said, say } }: Part) {
  const { t } = useTranslation('commitment');
  return (
    <Choice
      label={t('lookBack.finding')}
      value={said.lookedBack}
      onChange={(value) => say({ lookedBack: value as LookBackFinding })}
      options={(matter.closedUnsolved ? OF_UNSOLVED : OF_SOLVED).map((value) => ({
        value,
        label: <StatusTag kind="lookBack" value={value} />,
      }))}
    />
  );
}

/** Where it was looked at: as the phone says, and in words. */
export function SiteFields({ work: { matter, place, say, setPosition } }: Part) {
  const { t } = useTranslation('commitment');
  return (
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
  );
}

/** 办复: which class the result is of, and where something was done, what. */
export function ReplyFields({ work }: Part) {
  const { t } = useTranslation('commitment');
  const { matter, said, say, unsolved } = work;
  return (
    <>
      <Choice
        label={t('form.resultClass')}
        value={said.resultClass}
        onChange={(value) => say({ resultClass: value as ResultClass })}
        options={(['A', 'B', 'C', 'D'] as const).map((value) => ({
          value,
          label: <StatusTag kind="resultClass" value={value} />,
        }))}
      />
      {said.resultClass && !unsolved && (
        <>
          <WordsField
            work={work}
            name="delivered"
            label={t('evidence:delivered')}
            max={1000}
            hint={t('evidence:deliveredHint', { deliverable: matter.deliverable })}
          />
          <ShowsField work={work} />
        </>
      )}
    </>
  );
}

/** Why it cannot be solved now. */
export function UnsolvedFields({ work }: Part) {
  const { t } = useTranslation('commitment');
  return (
    <>
      <p className="quiet">{t('form.dHint')}</p>
      <WordsField work={work} name="reason" label={t('reason')} max={1000} />
      <WordsField work={work} name="basis" label={t('basis')} max={1000} />
    </>
  );
}

export function NextLookField({ work: { said, say } }: Part) {
  const { t } = useTranslation('commitment');
  return (
    <Field label={t('evidence:nextLook')} hint={t('evidence:nextLookHint')} id="work-next">
      <input
        id="work-next"
        className={styles.line}
        type="date"
        value={said.nextLookOn ?? ''}
        onChange={(event) => say({ nextLookOn: event.target.value })}
      />
    </Field>
  );
}

export function ShownField({ work: { evidence, onSite, say } }: Part) {
  const { t } = useTranslation('commitment');
  return (
    <div className={styles.field}>
      <strong>{t('photos')}</strong>
      <EvidenceInput
        value={evidence}
        onChange={(next) => say({ evidence: next })}
        withPairs={!onSite}
        withDocuments={!onSite}
      />
    </div>
  );
}

function ShowsField({ work: { said, say, matter } }: Part) {
  const { t } = useTranslation('commitment');
  const { dateTime } = useFormats();
  const entries = matter.progress.filter(({ round }) => round === matter.round);
  return (
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
  );
}

export function StageField({ work: { said, say } }: Part) {
  const { t, i18n } = useTranslation('evidence');
  const [{ data }] = useQuery({ query: StagesDocument });
  const stages = data?.progressStages.filter(({ active }) => active) ?? [];
  if (stages.length === 0) return null;
  return (
    <Choice
      label={t('stage')}
      value={said.stageId}
      onChange={(stageId) => say({ stageId })}
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
