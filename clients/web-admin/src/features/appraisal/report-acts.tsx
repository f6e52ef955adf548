import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { AppraisalGrade, AppraisalOpinionSide } from '../../generated/graphql';
import { defineAct } from '../../shell/acts/define-act';
import { atMost, needed } from '../../shell/forms';
import { GRADES, ReasonField } from './round-acts';

interface Seen {
  readonly id: string;
  readonly version: number;
}
const seen = ({ id, version }: Seen) => ({ id, version });
type Because = { reason: string };
type Graded = Seen & { readonly grade: AppraisalGrade };

/** 评定等次: as proposed, or another one for all that were chosen, with the reason. */
export const gradeReports = defineAct({
  document: graphql(`
  mutation GradeAppraisals($input: GradeAppraisalsInput!) {
    gradeAppraisals(input: $input) { ... on AppraisalsGraded { graded } ... on AppraisalRefusal { code } }
  }
`),
  words: { title: 'appraisal:grading.title', hint: 'appraisal:grading.hint', done: 'appraisal:grading.done' },
  Fields: () => (
    <>
      <GradeField proposed />
      <ReasonField optional />
    </>
  ),
  blank: () => ({ grade: 'PROPOSED' as const }),
  variables: (
    { roundId, reports }: { readonly roundId: string; readonly reports: readonly Seen[] },
    { grade, reason }: { grade: AppraisalGrade | 'PROPOSED'; reason?: string },
  ) => ({
    input: {
      ...{ roundId, reports: reports.map(seen), reason: reason || null },
      grade: grade === 'PROPOSED' ? null : grade,
    },
  }),
});

/** 撤回等次 */
export const withdrawGrade = defineAct({
  document: graphql(`
  mutation WithdrawAppraisalGrade($input: AppraisalReasonInput!) {
    withdrawAppraisalGrade(input: $input) { ... on AppraisalKept { id } ... on AppraisalRefusal { code } }
  }
`),
  words: { title: 'appraisal:withdrawGrade.title', done: 'appraisal:withdrawGrade.done' },
  Fields: () => <ReasonField />,
  variables: (report: Seen, { reason }: Because) => ({ input: { ...seen(report), reason } }),
});

interface Opined extends Seen {
  readonly side: AppraisalOpinionSide;
  /** The secretariat writes down what somebody said. */
  readonly onBehalf: boolean;
  readonly text: string;
  readonly saidBy: string;
}

/** 提意见, or 代录 for those without accounts; once more to put it right. */
export const opine = defineAct({
  document: graphql(`
  mutation GiveAppraisalOpinion($input: GiveAppraisalOpinionInput!) {
    giveAppraisalOpinion(input: $input) { ... on AppraisalKept { id } ... on AppraisalRefusal { code } }
  }
`),
  words: { title: 'appraisal:opine.act', done: 'appraisal:opine.done' },
  Fields: OpinionFields,
  blank: ({ text, saidBy }: Opined) => ({ text, saidBy }),
  variables: (report: Opined, { text, saidBy }: { text: string; saidBy?: string }) => ({
    input: { ...seen(report), side: report.side, text, saidBy: saidBy || null },
  }),
});

/** 撤回意见 */
export const withdrawOpinion = defineAct({
  document: graphql(`
  mutation WithdrawAppraisalOpinion($input: WithdrawAppraisalOpinionInput!) {
    withdrawAppraisalOpinion(input: $input) { ... on AppraisalKept { id } ... on AppraisalRefusal { code } }
  }
`),
  words: { title: 'appraisal:opine.withdraw', done: 'appraisal:opine.withdrawn' },
  Fields: () => <ReasonField />,
  variables: (report: Seen & { readonly side: AppraisalOpinionSide }, { reason }: Because) => ({
    input: { ...seen(report), side: report.side, reason },
  }),
});

/** 答复异议: by a second person; the grade stays or becomes another. */
export const answerObjection = defineAct({
  document: graphql(`
  mutation AnswerAppraisalObjection($input: AnswerAppraisalObjectionInput!) {
    answerAppraisalObjection(input: $input) { ... on AppraisalKept { id } ... on AppraisalRefusal { code } }
  }
`),
  words: { title: 'appraisal:answering.title', hint: 'appraisal:answering.hint', done: 'appraisal:answering.done' },
  Fields: () => (
    <>
      <GradeField />
      <TextField name="answer" label="answer" />
    </>
  ),
  blank: ({ grade, answer }) => ({ grade, answer }),
  variables: (
    report: Graded & { readonly answer: string },
    { grade, answer }: { grade: AppraisalGrade; answer: string },
  ) => ({
    input: { ...seen(report), grade, answer },
  }),
});

/** 更正归档的等次 */
export const correctGrade = defineAct({
  document: graphql(`
  mutation CorrectAppraisalGrade($input: CorrectAppraisalGradeInput!) {
    correctAppraisalGrade(input: $input) { ... on AppraisalKept { id } ... on AppraisalRefusal { code } }
  }
`),
  words: { title: 'appraisal:correcting.title', hint: 'appraisal:correcting.hint', done: 'appraisal:correcting.done' },
  Fields: () => (
    <>
      <GradeField />
      <ReasonField />
    </>
  ),
  blank: ({ grade }) => ({ grade }),
  variables: (report: Graded, { grade, reason }: { grade: AppraisalGrade } & Because) => ({
    input: { ...seen(report), grade, reason },
  }),
});

function GradeField({ proposed = false }: { proposed?: boolean }) {
  const { t } = useTranslation('appraisal');
  const grades = GRADES.map((value) => ({ value: value as string, label: t(`grade.${value}`) }));
  return (
    <Form.Item name="grade" label={t('column.grade')} rules={[{ required: true }]}>
      <Select options={proposed ? [{ value: 'PROPOSED', label: t('grading.proposed') }, ...grades] : grades} />
    </Form.Item>
  );
}

function TextField({ name, label }: { name: string; label: 'answer' | 'opine.text' }) {
  const { t } = useTranslation('appraisal');
  return (
    <Form.Item name={name} label={t(label)} rules={[needed(t, t(label)), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
    </Form.Item>
  );
}

function OpinionFields({ subject: { side, onBehalf } }: { subject: Opined }) {
  const { t } = useTranslation('appraisal');
  return (
    <>
      <p className="quiet">{t(`side.${side}`)}</p>
      <TextField name="text" label="opine.text" />
      {onBehalf && (
        <Form.Item name="saidBy" label={t('saidBy')} rules={[needed(t, t('saidBy')), atMost(t, 120)]}>
          <Input placeholder={t('saidByHint')} />
        </Form.Item>
      )}
    </>
  );
}
