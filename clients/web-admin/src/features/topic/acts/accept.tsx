import { answersOf, type ChecklistValues, checklistValues, speaksAgainst } from '@bandeng/features/checklist';
import { Alert, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { atMost, needed } from '../../../shell/forms';
import { ChecklistFields } from '../Checklist';
import { NoteField } from './NoteField';
import { of, type Shown } from './shown';

interface Filled extends ChecklistValues {
  readonly note?: string;
  readonly committeeId?: string;
  readonly against?: string;
}

const activeIn = ({ lists }: Shown) => lists.screeningLists.criteria.filter((one) => one.active);
const checkedIn = ({ topic, lists }: Shown) => checklistValues(topic.checks[0], lists.screeningLists.criteria);

function against(shown: Shown, filled: ChecklistValues) {
  // Before the first keystroke the form has no values of its own yet.
  const values = filled.checklist ? filled : checkedIn(shown);
  return speaksAgainst(values, shown.lists.screeningLists.criteria);
}

/** It is taken up, by whom, with the checklist filled in; against the checklist only with why. */
export const accept = defineAct({
  document: graphql(`
    mutation AcceptTopic($input: AcceptTopicInput!) {
      acceptTopic(input: $input) {
        ... on Topic {
          id
        }
        ... on TopicRefusal {
          code
        }
      }
    }
  `),
  words: { title: 'topic:decide.ACCEPTED', hint: 'topic:decide.hint.ACCEPTED', done: 'topic:decide.done' },
  Fields: AcceptFields,
  blank: (shown) => ({ committeeId: shown.topic.committeeId ?? undefined, ...checkedIn(shown) }),
  width: 640,
  variables: (shown: Shown, { note, committeeId, against: reason, ...checklist }: Filled) => ({
    input: {
      ...of(shown),
      note,
      committeeId,
      answers: answersOf(checklist),
      reason: against(shown, checklist) ? reason : null,
    },
  }),
});

function AcceptFields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('topic');
  const { lists } = subject;
  const form = Form.useFormInstance<Filled>();
  const why = against(subject, (Form.useWatch([], form) ?? {}) as Filled);
  return (
    <>
      <Form.Item name="committeeId" label={t('decide.committee')} rules={[needed(t, t('decide.committee'))]}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={lists.topicDestinations.map((one) => ({ value: one.committeeId, label: one.committeeName }))}
        />
      </Form.Item>
      {activeIn(subject).length > 0 && <ChecklistFields criteria={lists.screeningLists.criteria} />}
      {why && (
        <>
          <Alert type="warning" showIcon title={t(`checklist:against.${why}`)} style={{ marginBottom: 12 }} />
          <Form.Item
            name="against"
            label={t('checklist:against.reason')}
            rules={[needed(t, t('checklist:against.reason')), atMost(t, 1000)]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} placeholder={t('checklist:against.hint')} />
          </Form.Item>
        </>
      )}
      <NoteField subject={subject} />
    </>
  );
}
