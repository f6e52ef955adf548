import { Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { Choices } from '../../../shell/forms';
import styles from '../practice.module.css';
import type { Shown } from '../shown';

const Targets = graphql(`
  query PracticeTargets {
    practiceTargets { id title committeeName form hasQuestions }
  }
`);

interface Filled {
  readonly consultationId: string;
  readonly form: boolean;
  readonly groups: string[];
  readonly questions: boolean;
  readonly agenda: boolean;
}
const kept = <Part extends { readonly kept: boolean }>(all: readonly Part[]) => all.filter((one) => one.kept);

/** 从这条经验开始: which consultation, and what of it. */
export const use = defineAct({
  document: graphql(`
  mutation UsePractice($input: UsePracticeInput!) {
    usePractice(input: $input) { ... on PracticeTakenOver { id } ... on PracticeRefusal { code } }
  }
`),
  words: { title: 'practice:library.use', done: 'practice:library.didUse', hint: 'practice:library.useHint' },
  Fields: UseFields,
  blank: ({ parts }: Shown): Partial<Filled> => ({
    ...{ form: true, groups: kept(parts.groups).map(({ name }) => name) },
    ...{ questions: kept(parts.questions).length > 0, agenda: kept(parts.agenda).length > 0 },
  }),
  variables: ({ id }: Shown, filled: Filled, { clientMutationId }: Sending) => ({
    input: { ...filled, practiceId: id, clientMutationId },
  }),
});

function UseFields({ subject: { parts } }: { subject: Shown }) {
  const { t } = useTranslation('practice');
  const [{ data }] = useQuery({ query: Targets, requestPolicy: 'network-only' });
  const targets = data?.practiceTargets ?? [];
  const chosen = Form.useWatch<string | undefined>('consultationId');
  const begun = targets.find(({ id }) => id === chosen)?.hasQuestions ?? false;
  const [groups, questions, agenda] = [kept(parts.groups), kept(parts.questions), kept(parts.agenda)];
  return (
    <>
      <Form.Item
        name="consultationId"
        label={t('library.target')}
        extra={data && targets.length === 0 && t('library.noTarget')}
        rules={[{ required: true, message: t('library.target') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={targets.map(({ id, title, committeeName }) => ({ value: id, label: `${title} · ${committeeName}` }))}
        />
      </Form.Item>
      <Form.Item name="form" valuePropName="checked" extra={t('form.hint')}>
        <Checkbox>{t('form.like', { form: t(`words:form.${parts.form}`) })}</Checkbox>
      </Form.Item>
      {groups.length > 0 && (
        <Form.Item name="groups" label={t('part.groups')}>
          <Choices className={styles.boxes} options={groups.map(({ name }) => ({ value: name, label: name }))} />
        </Form.Item>
      )}
      <Form.Item
        name="questions"
        valuePropName="checked"
        extra={begun ? t('questions.begun') : questions.length === 0 && t('library.noQuestions')}
      >
        <Checkbox disabled={questions.length === 0}>{t('questions.like', { count: questions.length })}</Checkbox>
      </Form.Item>
      <Form.Item name="agenda" valuePropName="checked" extra={agenda.length === 0 && t('library.noAgenda')}>
        <Checkbox disabled={agenda.length === 0}>{t('agenda.like', { count: agenda.length })}</Checkbox>
      </Form.Item>
    </>
  );
}
