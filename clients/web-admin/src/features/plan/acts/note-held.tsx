import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { DayField } from '../../../shell/day/DayField';
import { needed } from '../../../shell/forms';
import { of, type Shown } from './shown';

function Fields() {
  const { t } = useTranslation('plan');
  return (
    <>
      <Form.Item name="heldOn" label={t('heldOn')} rules={[needed(t, t('heldOn'))]}>
        <DayField />
      </Form.Item>
      <Form.Item name="note" label={t('note')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}

/** It was held; what is no consultation is noted by hand. */
export const noteHeld = defineAct({
  document: graphql(`
  mutation NotePlanEntryHeld($input: NotePlanEntryHeldInput!) {
    notePlanEntryHeld(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`),
  words: { title: 'plan:act.held', done: 'plan:done', hint: 'plan:actHint.held' },
  Fields: Fields,
  variables: (shown: Shown, said: { heldOn: string; note?: string }) => ({ input: { ...of(shown), ...said } }),
  blank: ({ entry }) => ({ heldOn: entry.heldOn ?? undefined }),
  width: 620,
});
