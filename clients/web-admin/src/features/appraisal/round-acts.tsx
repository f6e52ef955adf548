import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { AppraisalGrade } from '../../generated/graphql';
import { defineAct } from '../../shell/acts/define-act';
import { atMost, needed } from '../../shell/forms';
import styles from './appraisal.module.css';

export const GRADES: readonly AppraisalGrade[] = ['EXCELLENT', 'COMPETENT', 'BASIC', 'INCOMPETENT'];
const LEAST = ['excellent', 'competent', 'basic'] as const;
type Least = { points: number; presence: number };

interface Terms {
  readonly year: number;
  readonly writeDays: number;
  readonly opineDays: number;
  readonly objectionDays: number;
  readonly rules: Readonly<Record<(typeof LEAST)[number], Least>> & {
    readonly excellentShare: number;
    readonly unwritten: AppraisalGrade;
  };
}
export type ShownRound = Terms & { readonly id: string; readonly version: number };

/** What a first round begins with; a later one with what the last one had. */
export const FIRST_TERMS: Omit<Terms, 'year'> = {
  ...{ writeDays: 15, opineDays: 10, objectionDays: 5 },
  rules: {
    excellent: { points: 30, presence: 80 },
    competent: { points: 10, presence: 60 },
    basic: { points: 2, presence: 30 },
    ...{ excellentShare: 20, unwritten: 'BASIC' },
  },
};

const termsIn = ({ writeDays, opineDays, objectionDays, rules }: Terms) => ({
  ...{ writeDays, opineDays, objectionDays },
  rules: {
    ...{ excellent: leastIn(rules.excellent), competent: leastIn(rules.competent), basic: leastIn(rules.basic) },
    ...{ excellentShare: rules.excellentShare, unwritten: rules.unwritten },
  },
});
const leastIn = ({ points, presence }: Least) => ({ points, presence });

/** 发起年度述职 */
export const openRound = defineAct({
  document: graphql(`
  mutation OpenAppraisalRound($input: OpenAppraisalRoundInput!) {
    openAppraisalRound(input: $input) { ... on AppraisalRoundKept { id } ... on AppraisalRefusal { code } }
  }
`),
  words: { title: 'appraisal:open.title', hint: 'appraisal:open.hint', done: 'appraisal:open.done' },
  width: 640,
  Fields: () => <TermFields withYear />,
  blank: (terms: Terms) => terms,
  variables: (_: Terms, filled: Terms, { clientMutationId }) => ({
    input: { year: filled.year, ...termsIn(filled), clientMutationId },
  }),
});

/** 更正安排: other days, another rule, before the first grade. */
export const correctRound = defineAct({
  document: graphql(`
  mutation CorrectAppraisalRound($input: CorrectAppraisalRoundInput!) {
    correctAppraisalRound(input: $input) { ... on AppraisalRoundKept { id } ... on AppraisalRefusal { code } }
  }
`),
  words: {
    title: 'appraisal:correctRound.title',
    hint: 'appraisal:correctRound.hint',
    done: 'appraisal:correctRound.done',
  },
  width: 640,
  Fields: () => (
    <>
      <TermFields />
      <ReasonField />
    </>
  ),
  blank: (round: ShownRound) => round,
  variables: ({ id, version, year }: ShownRound, { reason, ...filled }: Omit<Terms, 'year'> & { reason: string }) => ({
    input: { id, version, reason, ...termsIn({ ...filled, year }) },
  }),
});

/** 撤回: opened by mistake. */
export const callBackRound = defineAct({
  document: graphql(`
  mutation CallBackAppraisalRound($input: CallBackAppraisalRoundInput!) {
    callBackAppraisalRound(input: $input) { ... on AppraisalRoundKept { id } ... on AppraisalRefusal { code } }
  }
`),
  words: { title: 'appraisal:callBack.title', hint: 'appraisal:callBack.hint', done: 'appraisal:callBack.done' },
  Fields: () => <ReasonField />,
  variables: ({ id, version }: Pick<ShownRound, 'id' | 'version'>, { reason }: { reason: string }) => ({
    input: { id, version, reason },
  }),
});

export function ReasonField({ optional = false }: { optional?: boolean }) {
  const { t } = useTranslation('appraisal');
  return (
    <Form.Item name="reason" label={t('why')} rules={[...(optional ? [] : [needed(t, t('why'))]), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
    </Form.Item>
  );
}

function NumberField({
  name,
  label,
  max,
  min = 0,
}: {
  name: (string | number)[];
  label: string;
  max: number;
  min?: number;
}) {
  const { t } = useTranslation('appraisal');
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('shell:form.needed', { what: label }) }]}>
      <InputNumber min={min} max={max} style={{ width: '100%' }} />
    </Form.Item>
  );
}

function TermFields({ withYear = false }: { withYear?: boolean }) {
  const { t } = useTranslation('appraisal');
  return (
    <>
      {withYear && <NumberField name={['year']} label={t('year')} min={2000} max={2100} />}
      <div className={styles.row}>
        {(['writeDays', 'opineDays', 'objectionDays'] as const).map((name) => (
          <NumberField key={name} name={[name]} label={t(`days.${name}`)} min={1} max={60} />
        ))}
      </div>
      <p className="quiet">{t('ruleHint')}</p>
      {LEAST.map((grade) => (
        <div key={grade} className={styles.row}>
          <NumberField
            name={['rules', grade, 'points']}
            label={t('leastPoints', { grade: t(`grade.${grade.toUpperCase() as AppraisalGrade}`) })}
            max={1000}
          />
          <NumberField
            name={['rules', grade, 'presence']}
            label={t('leastPresence', { grade: t(`grade.${grade.toUpperCase() as AppraisalGrade}`) })}
            max={100}
          />
        </div>
      ))}
      <div className={styles.row}>
        <NumberField name={['rules', 'excellentShare']} label={t('share')} max={100} />
        <Form.Item name={['rules', 'unwritten']} label={t('unwritten')}>
          <Select options={GRADES.map((value) => ({ value, label: t(`grade.${value}`) }))} />
        </Form.Item>
      </div>
    </>
  );
}
