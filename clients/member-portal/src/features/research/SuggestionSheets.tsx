import { newClientMutationId } from '@bandeng/graphql-client';
import { Form, Input, Selector, TextArea } from 'antd-mobile';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { SuggestionOutcome } from '../../generated/graphql';
import { AskSheet, useNeeded } from '../../shell/AskSheet';
import { useCommand } from '../../shell/act';
import { AnswerSuggestion, Choices, MakeTopic, Suggest } from './documents';
import type { Suggested } from './Suggestions';
import type { Shown } from './TripPage';

interface Sheet {
  readonly refresh: () => void;
  readonly onClose: () => void;
}

interface Wish {
  suggestion: string;
  addressees?: string[];
  answerBy: string;
}

/** A suggestion to one department, or to one organisation of the township. */
export function Suggesting({ trip, refresh, onClose }: Sheet & { trip: Shown }) {
  const { t } = useTranslation('research');
  const needed = useNeeded();
  const key = useRef(newClientMutationId()).current;
  const [{ data }] = useQuery({ query: Choices, variables: { committeeId: trip.committeeId ?? null } });
  const [suggest, { busy }] = useCommand(Suggest, { done: t('suggested') });
  const departments = data?.rosterCatalog.departments ?? [];
  const organisations = data?.researchChoices.organisations ?? [];
  const save = async ({ suggestion, answerBy, addressees: [to = ''] = [] }: Wish) => {
    const isDepartment = departments.some(({ id }) => id === to);
    const whom = { departmentId: isDepartment ? to : null, organisationId: isDepartment ? null : to };
    const input = { tripId: trip.id, suggestion, answerBy, ...whom, clientMutationId: key };
    if ((await suggest({ input })).ok) onClose();
    refresh();
  };
  return (
    <AskSheet<Wish> title={t('suggest')} hint={t('suggestHint')} busy={busy} onSave={save} onClose={onClose}>
      <Form.Item name="suggestion" label={t('field.suggestion')} rules={[needed(t('field.suggestion'))]}>
        <TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
      <Form.Item name="answerBy" label={t('field.answerBy')} rules={[needed(t('field.answerBy'))]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="addressees"
        label={t('field.addressee')}
        rules={[{ required: true, message: t('needed', { what: t('field.addressee') }) }]}
      >
        <Selector
          options={[
            ...departments.map(({ id, name }) => ({ value: id, label: name })),
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Form.Item>
    </AskSheet>
  );
}

interface Reply {
  outcomes: SuggestionOutcome[];
  words: string;
}
const OUTCOMES = ['TAKEN_UP', 'NOT_TAKEN_UP'] as const;

/** 已采纳 and where, or 未采纳 and why. */
export function Answering({ one, refresh, onClose }: Sheet & { one: Suggested }) {
  const { t } = useTranslation('research');
  const needed = useNeeded();
  const [answer, { busy }] = useCommand(AnswerSuggestion, { done: t('replied') });
  const save = async ({ outcomes: [outcome = 'TAKEN_UP'], words }: Reply) => {
    const input = { suggestionId: one.id, answersSeen: one.answers.length, outcome, words };
    if ((await answer({ input })).ok) onClose();
    refresh();
  };
  return (
    <AskSheet<Reply>
      title={t('reply')}
      hint={t('replyHint')}
      busy={busy}
      initial={{ outcomes: ['TAKEN_UP'] }}
      onSave={save}
      onClose={onClose}
    >
      <Form.Item
        name="outcomes"
        label={t('field.outcome')}
        rules={[{ required: true, message: t('needed', { what: t('field.outcome') }) }]}
      >
        <Selector columns={2} options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))} />
      </Form.Item>
      <Form.Item shouldUpdate noStyle>
        {(form) => {
          const [outcome = 'TAKEN_UP'] = (form.getFieldValue('outcomes') ?? []) as SuggestionOutcome[];
          const what = t(`outcomeWords.${outcome}`);
          return (
            <Form.Item name="words" label={what} rules={[needed(what)]}>
              <TextArea maxLength={1000} autoSize={{ minRows: 3, maxRows: 10 }} />
            </Form.Item>
          );
        }}
      </Form.Item>
    </AskSheet>
  );
}

interface NewTopic {
  title: string;
  body: string;
}

/** What was suggested goes on as a topic. */
export function ToTopic({ one, trip, refresh, onClose }: Sheet & { one: Suggested; trip: Shown }) {
  const { t } = useTranslation('research');
  const needed = useNeeded();
  const key = useRef(newClientMutationId()).current;
  const [make, { busy }] = useCommand(MakeTopic, { done: t('madeTopic') });
  const save = async (words: NewTopic) => {
    const input = { ...words, suggestionId: one.id, place: trip.places, clientMutationId: key };
    if ((await make({ input })).ok) onClose();
    refresh();
  };
  const initial = { title: [...one.suggestion].slice(0, 120).join(''), body: trip.report ?? one.suggestion };
  return (
    <AskSheet<NewTopic> title={t('makeTopic')} busy={busy} initial={initial} onSave={save} onClose={onClose}>
      <Form.Item name="title" label={t('field.topicTitle')} rules={[needed(t('field.topicTitle'))]}>
        <TextArea maxLength={120} autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
      <Form.Item name="body" label={t('field.topicBody')} rules={[needed(t('field.topicBody'))]}>
        <TextArea maxLength={7000} autoSize={{ minRows: 5, maxRows: 14 }} />
      </Form.Item>
    </AskSheet>
  );
}
