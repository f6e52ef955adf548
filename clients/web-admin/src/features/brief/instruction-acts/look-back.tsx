import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { DaysFields, NoteField } from './fields';
import { of, type Shown } from './shown';

interface Filled {
  readonly note: string;
  readonly holds: boolean;
  readonly dueOn?: string;
  readonly lookBackOn?: string;
}

/** Whether what was done holds; where not, it begins again with days of its own. */
export const lookBack = defineAct({
  document: graphql(`
  mutation LookBack($input: LookBackInput!) {
    lookBack(input: $input) { ... on InstructionChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: {
    title: 'brief:instruction.lookBack',
    hint: 'brief:instruction.lookBackHint',
    press: 'common:verb.save',
    done: 'brief:actDone',
  },
  Fields: LookBackFields,
  blank: () => ({ holds: true }),
  variables: (one: Shown, { note, holds, dueOn, lookBackOn }: Filled) => ({
    input: {
      ...of(one),
      note,
      holds,
      dueOn: holds ? null : (dueOn ?? null),
      lookBackOn: holds ? null : (lookBackOn ?? null),
    },
  }),
});

function LookBackFields() {
  const { t } = useTranslation('brief');
  const holds = Form.useWatch<boolean>('holds', Form.useFormInstance());
  return (
    <>
      <Form.Item name="holds" required label={t('instruction.finding')}>
        <Radio.Group
          options={[
            { value: true, label: t('instruction.holds') },
            { value: false, label: t('instruction.notHolds') },
          ]}
        />
      </Form.Item>
      <NoteField />
      {holds === false && <DaysFields />}
    </>
  );
}
