import { Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { VisitOutcome } from '../../generated/graphql';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { atMost, needed } from '../../shell/forms';
import { NoticeField } from '../../shell/NoticeField';

interface Person {
  readonly visitorName?: string | null;
  readonly visitorPhone?: string | null;
  readonly groupName?: string | null;
  readonly village?: string | null;
  readonly words: string;
  readonly answer?: string | null;
}
export interface Visit extends Person {
  readonly id: string;
  readonly version: number;
  readonly outcome: VisitOutcome;
  readonly viewerSeesVisitor: boolean;
}
type Filled = Person & {
  readonly consents?: boolean;
  readonly outcome?: VisitOutcome;
  readonly title?: string;
  readonly noticeNumber?: number | null;
  readonly reason?: string;
};

/** Who came, as far as they say: a telephone with their consent or not at all. */
function VisitorFields() {
  const { t } = useTranslation('studio');
  const phone = Form.useWatch<string | undefined>('visitorPhone');
  return (
    <>
      <Form.Item
        name="visitorName"
        label={t('field.visitorName')}
        extra={t('field.visitorHint')}
        rules={[atMost(t, 40)]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="visitorPhone" label={t('field.visitorPhone')} rules={[atMost(t, 20)]}>
        <Input inputMode="tel" autoComplete="off" />
      </Form.Item>
      {phone?.trim() && (
        <Form.Item
          name="consents"
          valuePropName="checked"
          rules={[
            {
              validator: (_, agreed) =>
                agreed ? Promise.resolve() : Promise.reject(new Error(t('needed', { what: t('field.consent') }))),
            },
          ]}
        >
          <Checkbox>{t('field.consent')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

function WordsFields() {
  const { t } = useTranslation('studio');
  const line = (name: 'groupName' | 'village', max: number) => (
    <Form.Item name={name} label={t(`field.${name}`)} rules={[atMost(t, max)]}>
      <Input />
    </Form.Item>
  );
  return (
    <>
      {line('groupName', 40)}
      {line('village', 120)}
      <Form.Item name="words" label={t('field.words')} rules={[needed(t, t('field.words')), atMost(t, 7000)]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
    </>
  );
}

function AnswerField() {
  const { t } = useTranslation('studio');
  return (
    <Form.Item name="answer" label={t('field.answer')} rules={[needed(t, t('field.answer')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
    </Form.Item>
  );
}

function NoteFields() {
  const { t } = useTranslation('studio');
  const outcome = Form.useWatch<VisitOutcome | undefined>('outcome');
  return (
    <>
      <VisitorFields />
      <NoticeField door="visitor" />
      <WordsFields />
      <Form.Item name="outcome" label={t('field.outcome')}>
        <Radio.Group
          options={(['TOPIC', 'ANSWERED'] as const).map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
      </Form.Item>
      {outcome === 'ANSWERED' ? (
        <AnswerField />
      ) : (
        <Form.Item
          name="title"
          label={t('field.topicTitle')}
          rules={[needed(t, t('field.topicTitle')), atMost(t, 120)]}
        >
          <Input />
        </Form.Item>
      )}
    </>
  );
}

const text = (typed: string | null | undefined) => (typed?.trim() ? typed : null);
const person = ({ visitorName, visitorPhone, consents, groupName, village, words, answer }: Filled) => ({
  ...{ visitorName: text(visitorName), visitorPhone: text(visitorPhone), consents: consents ?? false },
  ...{ groupName: text(groupName), village: text(village), words, answer: text(answer) },
});

/** By the committee, where a member without a telephone received somebody. */
export const note = defineAct({
  document: graphql(`
    mutation NoteVisitAtDesk($input: NoteVisitInput!) {
      noteVisit(input: $input) { ... on VisitNoted { id } ... on StudioRefusal { code } }
    }
  `),
  words: { title: 'studio:note', done: 'studio:noted' },
  Fields: NoteFields,
  width: 640,
  blank: (_: { readonly id: string }) => ({ outcome: 'TOPIC' as const }),
  variables: ({ id }: { readonly id: string }, filled: Filled, { clientMutationId }: Sending) => ({
    input: {
      ...person(filled),
      noticeNumber: filled.noticeNumber ?? null,
      ...{ receptionId: id, outcome: filled.outcome ?? 'TOPIC', title: text(filled.title), clientMutationId },
    },
  }),
});

function CorrectFields({ subject }: { subject: Visit }) {
  const { t } = useTranslation('corrections');
  return (
    <>
      {subject.viewerSeesVisitor && <VisitorFields />}
      <WordsFields />
      {subject.outcome === 'ANSWERED' && <AnswerField />}
      <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason')), atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}

export const correctVisit = defineAct({
  document: graphql(`
    mutation CorrectVisitAtDesk($input: CorrectVisitInput!) {
      correctVisit(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
    }
  `),
  words: { title: 'corrections:act', done: 'corrections:done', hint: 'corrections:hint' },
  Fields: CorrectFields,
  width: 640,
  blank: ({ visitorName, visitorPhone, groupName, village, words, answer }: Visit) => ({
    ...{ visitorName, visitorPhone, groupName, village, words, answer },
    consents: Boolean(visitorPhone),
  }),
  variables: ({ id, version }: Visit, filled: Filled) => ({
    input: { ...person(filled), visitId: id, version, reason: filled.reason ?? '' },
  }),
});

function WhyField() {
  const { t } = useTranslation('corrections');
  return (
    <Form.Item name="reason" label={t('why')} rules={[needed(t, t('why')), atMost(t, 1000)]}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
    </Form.Item>
  );
}
const turn = ({ id, version }: Visit, { reason }: { reason: string }) => ({ input: { visitId: id, version, reason } });

export const withdrawVisit = defineAct({
  document: graphql(`
    mutation WithdrawVisitAtDesk($input: TurnVisitInput!) {
      withdrawVisit(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
    }
  `),
  words: { title: 'studio:withdrawVisit', done: 'studio:withdrawnVisit', hint: 'studio:withdrawVisitHint' },
  Fields: WhyField,
  variables: turn,
});

export const restoreVisit = defineAct({
  document: graphql(`
    mutation RestoreVisitAtDesk($input: TurnVisitInput!) {
      restoreVisit(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
    }
  `),
  words: { title: 'studio:restoreVisit', done: 'studio:restoredVisit' },
  Fields: WhyField,
  variables: turn,
});
