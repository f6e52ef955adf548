import { answersOf, type ChecklistValues, speaksAgainst } from '@bandeng/features/checklist';
import { Button, Selector } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CriterionAnswer, CriterionAnswerInput, Decisions_ListsFragment } from '../../generated/graphql';
import { NamedTextArea } from '../../shell/named';
import styles from './direct.module.css';

const ANSWERS: readonly CriterionAnswer[] = ['YES', 'NO', 'UNCLEAR'];
const KINDS = ['TAKE_UP', 'LEAVE_OUT'] as const;

/** The checklist as it was filled in, and why it is taken up all the same where it speaks against that. */
export interface Checked {
  readonly answers: CriterionAnswerInput[];
  readonly reason: string | null;
}

/** 两议三不议 and 采纳: the same questions as at the desk, and against them only with why. */
export function AcceptFields({
  checked,
  criteria,
  busy,
  accept,
}: {
  checked: ChecklistValues;
  criteria: Decisions_ListsFragment['criteria'];
  busy: boolean;
  accept: (checked: Checked) => void;
}) {
  const { t } = useTranslation('direct');
  const [values, setValues] = useState(checked);
  const [reason, setReason] = useState('');
  const answer = (id: string, chosen: CriterionAnswer | undefined) =>
    setValues(({ checklist }) => ({ checklist: { ...checklist, [id]: { ...checklist?.[id], answer: chosen } } }));
  const why = speaksAgainst(values, criteria);
  return (
    <>
      <Questions criteria={criteria} values={values} onAnswer={answer} />
      {why && (
        <>
          <p className="quiet">{t(`checklist:against.${why}`)}</p>
          <NamedTextArea
            rows={2}
            maxLength={1000}
            label={t('checklist:against.reason')}
            placeholder={t('checklist:against.hint')}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
      <Button
        block
        color="primary"
        loading={busy}
        disabled={why !== null && !reason.trim()}
        onClick={() => accept({ answers: answersOf(values), reason: why ? reason.trim() : null })}
      >
        {t('topics.accept')}
      </Button>
    </>
  );
}

function Questions({
  criteria,
  values,
  onAnswer,
}: {
  criteria: Decisions_ListsFragment['criteria'];
  values: ChecklistValues;
  onAnswer: (id: string, chosen: CriterionAnswer | undefined) => void;
}) {
  const { t } = useTranslation('checklist');
  const active = criteria.filter((one) => one.active);
  return KINDS.map((kind) => (
    <section key={kind} className={styles.checklist}>
      {active.some((one) => one.kind === kind) && <h3>{t(`kind.${kind}`)}</h3>}
      {active
        .filter((one) => one.kind === kind)
        .map(({ id, text }) => (
          <fieldset key={id}>
            <legend>{text}</legend>
            <Selector
              columns={3}
              options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
              value={[values.checklist?.[id]?.answer].filter((one) => one !== undefined)}
              onChange={([chosen]) => onAnswer(id, chosen)}
            />
          </fieldset>
        ))}
    </section>
  ));
}
