import type { CoordinationShown } from '@bandeng/features/coordination';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import { defineAct } from '../../shell/acts/define-act';
import { DayField } from '../../shell/day/DayField';
import { atMost, needed } from '../../shell/forms';
import styles from './coordination.module.css';

type Recorded = Pick<CoordinationShown, 'id' | 'version' | 'agreed'> & {
  readonly parties: readonly Pick<CoordinationShown['parties'][number], 'id' | 'name' | 'came' | 'who' | 'said'>[];
  readonly steps: readonly Pick<CoordinationShown['steps'][number], 'id' | 'partyId' | 'what' | 'dueOn'>[];
};
interface Line {
  readonly came?: boolean;
  readonly who?: string | null;
  readonly said?: string | null;
}
interface Filled {
  readonly lines: Readonly<Record<string, Line>>;
  readonly agreed?: string | null;
  readonly steps?: readonly {
    readonly id?: string;
    readonly partyId: string;
    readonly what: string;
    readonly dueOn: string;
  }[];
}

/** Who came, who for them, and what they said in a line: one row for each who was asked. */
function LineFields({ parties }: Pick<Recorded, 'parties'>) {
  const { t } = useTranslation('coordination');
  return parties.map(({ id, name }) => (
    <fieldset key={id} className={styles.line}>
      <legend>{name}</legend>
      <Form.Item name={['lines', id, 'came']} valuePropName="checked">
        <Checkbox>{t('field.came')}</Checkbox>
      </Form.Item>
      <Form.Item name={['lines', id, 'who']} label={t('field.who')} rules={[atMost(t, 120)]}>
        <Input />
      </Form.Item>
      <Form.Item name={['lines', id, 'said']} label={t('field.said')} rules={[atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
    </fieldset>
  ));
}

function StepFields({ parties }: Pick<Recorded, 'parties'>) {
  const { t } = useTranslation('coordination');
  const of = (name: 'stepUnit' | 'what' | 'dueOn') => t(`field.${name}`);
  return (
    <Form.List name="steps">
      {(rows, { add, remove }) => (
        <>
          {rows.map(({ key, name }) => (
            <fieldset key={key} className={styles.line}>
              {/* Without it a step that stood before would be taken for a new one. */}
              <Form.Item name={[name, 'id']} noStyle>
                <input type="hidden" />
              </Form.Item>
              <Form.Item name={[name, 'partyId']} label={of('stepUnit')} rules={[needed(t, of('stepUnit'))]}>
                <Select options={parties.map((party) => ({ value: party.id, label: party.name }))} />
              </Form.Item>
              <Form.Item name={[name, 'what']} label={of('what')} rules={[needed(t, of('what')), atMost(t, 1000)]}>
                <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
              </Form.Item>
              <Form.Item name={[name, 'dueOn']} label={of('dueOn')} rules={[needed(t, of('dueOn'))]}>
                <DayField />
              </Form.Item>
              <Button size="small" onClick={() => remove(name)}>
                {t('removeStep')}
              </Button>
            </fieldset>
          ))}
          <Button size="small" onClick={() => add({})}>
            {t('addStep')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function RecordFields({ subject: { parties } }: { subject: Recorded }) {
  const { t } = useTranslation('coordination');
  return (
    <>
      <LineFields parties={parties} />
      <Form.Item name="agreed" label={t('field.agreed')} rules={[atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
      <p>{t('field.steps')}</p>
      <StepFields parties={parties} />
    </>
  );
}

function CorrectFields({ subject }: { subject: Recorded }) {
  const { t } = useTranslation('coordination');
  return (
    <>
      <RecordFields subject={subject} />
      <Form.Item name="reason" label={t('field.why')} rules={[needed(t, t('field.why')), atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
    </>
  );
}

const blank = ({ parties, agreed, steps }: Recorded): Partial<Filled> => ({
  lines: Object.fromEntries(parties.map(({ id, came, who, said }) => [id, { came: came ?? false, who, said }])),
  agreed,
  steps: steps.map(({ id, partyId, what, dueOn }) => ({ id, partyId, what, dueOn })),
});
const written = ({ id, version, parties, steps: before }: Recorded, { lines, agreed, steps = [] }: Filled) => ({
  coordinationId: id,
  version,
  lines: parties.map((party) => {
    const { came = false, who, said } = lines[party.id] ?? {};
    return { partyId: party.id, came, who: who || null, said: said || null };
  }),
  agreed: agreed || null,
  steps: steps.map(({ id: stepId, partyId, what, dueOn }) => ({
    ...{ id: before.some((step) => step.id === stepId) ? stepId : null, partyId, what, dueOn },
  })),
});

export const record = defineAct({
  document: graphql(`
    mutation RecordCoordinationAtDesk($input: RecordCoordinationInput!) {
      recordCoordination(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
    }
  `),
  words: { title: 'coordination:record', done: 'coordination:recorded', hint: 'coordination:recordHint' },
  Fields: RecordFields,
  width: 760,
  blank,
  variables: (one: Recorded, filled: Filled) => ({ input: written(one, filled) }),
});
export const correct = defineAct({
  document: graphql(`
    mutation CorrectCoordinationAtDesk($input: CorrectCoordinationRecordInput!) {
      correctCoordinationRecord(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
    }
  `),
  words: { title: 'coordination:correct', done: 'coordination:corrected', hint: 'coordination:correctHint' },
  Fields: CorrectFields,
  width: 760,
  blank,
  variables: (one: Recorded, { reason, ...filled }: Filled & { reason: string }) => ({
    input: { ...written(one, filled), reason },
  }),
});
