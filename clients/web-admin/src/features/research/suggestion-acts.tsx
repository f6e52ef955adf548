import { todayInChina } from '@bandeng/ui';
import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { SuggestionOutcome } from '../../generated/graphql';
import { correctAct } from '../../shell/acts/correct-act';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { atMost, needed } from '../../shell/forms';
import { ReasonField } from './acts';

interface OfTrip {
  readonly id: string;
  readonly committeeId?: string | null;
}
export interface OfSuggestion {
  readonly id: string;
  readonly version: number;
  readonly suggestion: string;
  readonly answerBy: string;
  readonly answered: number;
  readonly places: string;
  readonly report: string | null;
}

const Addressees = graphql(`
  query ResearchAddressees($committeeId: ID) {
    researchChoices(committeeId: $committeeId) { organisations { id name } }
    rosterCatalog { departments { id name } }
  }
`);

function SuggestFields({ subject }: { subject: OfTrip }) {
  const { t } = useTranslation('research');
  const [{ data }] = useQuery({ query: Addressees, variables: { committeeId: subject.committeeId ?? null } });
  const of = (name: 'suggestion' | 'answerBy' | 'addressee') => t(`field.${name}`);
  const choices = (kind: 'DEPARTMENT' | 'ORGANISATION', rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: `${kind}:${id}`, label: name }));
  return (
    <>
      <Form.Item name="suggestion" label={of('suggestion')} rules={[needed(t, of('suggestion')), atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
      <Form.Item name="to" label={of('addressee')} rules={[needed(t, of('addressee'))]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { label: t('field.toDepartment'), options: choices('DEPARTMENT', data?.rosterCatalog.departments ?? []) },
            {
              label: t('field.toOrganisation'),
              options: choices('ORGANISATION', data?.researchChoices.organisations ?? []),
            },
          ]}
        />
      </Form.Item>
      <Form.Item name="answerBy" label={of('answerBy')} rules={[needed(t, of('answerBy'))]}>
        <DayField min={todayInChina()} />
      </Form.Item>
    </>
  );
}

export const suggest = defineAct({
  document: graphql(`
    mutation MakeResearchSuggestionAtDesk($input: MakeResearchSuggestionInput!) {
      makeResearchSuggestion(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:suggest', done: 'research:suggested', hint: 'research:suggestHint' },
  Fields: SuggestFields,
  variables: (
    { id }: OfTrip,
    { suggestion, to, answerBy }: { suggestion: string; to: string; answerBy: string },
    { clientMutationId }: Sending,
  ) => {
    const [kind, whom = ''] = to.split(':');
    const addressee =
      kind === 'DEPARTMENT'
        ? { departmentId: whom, organisationId: null }
        : { departmentId: null, organisationId: whom };
    return { input: { tripId: id, suggestion, answerBy, ...addressee, clientMutationId } };
  },
});

export const correctSuggestion = correctAct({
  document: graphql(`
    mutation CorrectResearchSuggestionAtDesk($input: CorrectResearchSuggestionInput!) {
      correctResearchSuggestion(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  fields: [
    { name: 'suggestion', max: 1000 },
    { name: 'answerBy', max: 10, isDay: true },
  ],
  said: ({ suggestion, answerBy }: OfSuggestion) => ({ suggestion, answerBy }),
  variables: ({ id }, { suggestion = '', answerBy = '', reason = '' }, version) => ({
    input: { suggestionId: id, version, suggestion, answerBy, reason },
  }),
});

const turn = ({ id, version }: OfSuggestion, { reason }: { reason: string }) => ({
  input: { suggestionId: id, version, reason },
});

export const withdrawSuggestion = defineAct({
  document: graphql(`
    mutation WithdrawResearchSuggestionAtDesk($input: TurnResearchSuggestionInput!) {
      withdrawResearchSuggestion(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:withdraw', done: 'research:withdrawn', hint: 'research:withdrawHint' },
  Fields: ReasonField,
  variables: turn,
});

export const restoreSuggestion = defineAct({
  document: graphql(`
    mutation RestoreResearchSuggestionAtDesk($input: TurnResearchSuggestionInput!) {
      restoreResearchSuggestion(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:restore', done: 'research:restored', hint: 'research:restoreHint' },
  Fields: ReasonField,
  variables: turn,
});

const OUTCOMES = ['TAKEN_UP', 'NOT_TAKEN_UP'] as const;

function AnswerFields() {
  const { t } = useTranslation('research');
  const outcome = (Form.useWatch('outcome') as SuggestionOutcome | undefined) ?? 'TAKEN_UP';
  const what = t(`outcomeWords.${outcome}`);
  return (
    <>
      <Form.Item name="outcome" label={t('field.outcome')} required>
        <Radio.Group options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} />
      </Form.Item>
      <Form.Item name="words" label={what} rules={[needed(t, what), atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
    </>
  );
}

export const answerSuggestion = defineAct({
  document: graphql(`
    mutation AnswerResearchSuggestionAtDesk($input: AnswerResearchSuggestionInput!) {
      answerResearchSuggestion(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:reply', done: 'research:replied', hint: 'research:replyHint' },
  Fields: AnswerFields,
  blank: (_: OfSuggestion) => ({ outcome: 'TAKEN_UP' as SuggestionOutcome }),
  variables: ({ id, answered }: OfSuggestion, { outcome, words }: { outcome: SuggestionOutcome; words: string }) => ({
    input: { suggestionId: id, answersSeen: answered, outcome, words },
  }),
});

function TopicFields() {
  const { t } = useTranslation('research');
  const [title, body] = [t('field.topicTitle'), t('field.topicBody')];
  return (
    <>
      <Form.Item name="title" label={title} rules={[needed(t, title), atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name="body" label={body} rules={[needed(t, body), atMost(t, 7000)]}>
        <Input.TextArea autoSize={{ minRows: 5, maxRows: 16 }} />
      </Form.Item>
    </>
  );
}

export const makeTopic = defineAct({
  document: graphql(`
    mutation MakeTopicOfResearchAtDesk($input: MakeTopicOfResearchInput!) {
      makeTopicOfResearch(input: $input) { ... on ResearchBecameTopic { id topicId } ... on ResearchRefusal { code } }
    }
  `),
  words: { title: 'research:makeTopic', done: 'research:madeTopic' },
  Fields: TopicFields,
  blank: ({ suggestion, report }: OfSuggestion) => ({
    title: [...suggestion].slice(0, 120).join(''),
    body: report ?? suggestion,
  }),
  variables: (
    { id, places }: OfSuggestion,
    { title, body }: { title: string; body: string },
    { clientMutationId }: Sending,
  ) => ({ input: { suggestionId: id, title, body, place: places, clientMutationId } }),
});
