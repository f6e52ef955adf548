import { todayInChina } from '@bandeng/ui';
import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { defineAct, type Sending } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { atMost, needed } from '../../shell/forms';
import { ReasonField } from './standing-acts';

export interface ShownTerm {
  readonly id: string;
  readonly version: number;
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn?: string | null;
}
interface Filled {
  readonly number: number;
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly takesIn?: boolean;
  readonly reason?: string;
}

function TermFields({ subject }: { subject: Partial<ShownTerm> }) {
  const { t } = useTranslation('roster');
  return (
    <>
      <Form.Item
        name="number"
        label={t('term.number')}
        rules={[{ required: true, message: t('term.number') }]}
        required
      >
        <InputNumber min={1} max={99} precision={0} />
      </Form.Item>
      <Form.Item name="startsOn" label={t('term.startsOn')} rules={[needed(t, t('term.startsOn'))]}>
        <DayField allowClear={false} />
      </Form.Item>
      <Form.Item name="endsOn" label={t('term.endsOn')} extra={t('term.endsOnHint')}>
        <DayField />
      </Form.Item>
      <Form.Item name="takesIn" valuePropName="checked" extra={t('term.takesInHint')}>
        <Checkbox>{t('term.takesIn')}</Checkbox>
      </Form.Item>
      {subject.id && (
        <Form.Item name="reason" label={t('standing.reason')} rules={[atMost(t, 1000)]}>
          <Input />
        </Form.Item>
      )}
    </>
  );
}

const filledOf = ({ number, startsOn, endsOn, takesIn }: Filled) => ({
  ...{ number, startsOn },
  endsOn: endsOn ?? null,
  takesIn: takesIn ?? false,
});

export const enterTerm = defineAct({
  document: graphql(`
    mutation EnterTerm($input: EnterTermInput!) {
      enterTerm(input: $input) { ... on Term { id } ... on RosterRefusal { code } }
    }
  `),
  words: { title: 'roster:term.enter', done: 'roster:term.entered' },
  Fields: TermFields,
  blank: () => ({ startsOn: todayInChina(), takesIn: true }),
  variables: (_none: Partial<ShownTerm>, filled: Filled, { clientMutationId }: Sending) => ({
    input: { ...filledOf(filled), clientMutationId },
  }),
});

export const correctTerm = defineAct({
  document: graphql(`
    mutation CorrectTerm($input: CorrectTermInput!) {
      correctTerm(input: $input) { ... on Term { id } ... on RosterRefusal { code } }
    }
  `),
  words: { title: 'roster:term.correct', done: 'roster:term.corrected' },
  Fields: TermFields,
  blank: ({ number, startsOn, endsOn }: ShownTerm) => ({
    number,
    startsOn,
    endsOn: endsOn ?? undefined,
    takesIn: false,
  }),
  variables: ({ id, version }: ShownTerm, filled: Filled) => ({
    input: { id, version, ...filledOf(filled), reason: filled.reason ?? null },
  }),
});

export const removeTerm = defineAct({
  document: graphql(`
    mutation RemoveTerm($id: ID!, $version: Int!, $reason: String!) {
      removeTerm(id: $id, version: $version, reason: $reason) { ... on TermRemoved { id } ... on RosterRefusal { code } }
    }
  `),
  words: { title: 'roster:term.remove', done: 'roster:term.removed', hint: 'roster:term.removeHint' },
  Fields: ReasonField,
  variables: ({ id, version }: ShownTerm, { reason }: { reason: string }) => ({ id, version, reason }),
});
