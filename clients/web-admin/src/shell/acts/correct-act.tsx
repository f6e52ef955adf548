import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../day/DayField';
import { atMost, needed } from '../forms';
import { type Act, defineAct, type Sending } from './define-act';

/** One text of a record: under its name, its words stand in `corrections:field`. */
export interface CorrectedField {
  readonly name: string;
  readonly max: number;
  readonly optional?: true;
  /** It is a day, not a text. */
  readonly isDay?: true;
}

type Filled = Readonly<Record<string, string | undefined>>;

/** 更正: the texts of a record as they stand, to be put right with a reason; two may do so at once. */
export function correctAct<Subject extends { readonly version: number }, Data, Variables>({
  document,
  fields,
  said,
  variables,
}: {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly fields: readonly CorrectedField[];
  readonly said: (subject: Subject) => Readonly<Record<string, string | null>>;
  readonly variables: (subject: Subject, filled: Filled, version: number) => NoInfer<Variables>;
}): Act<Subject> {
  const texts = (filled: Filled) => Object.fromEntries(fields.map(({ name }) => [name, filled[name] ?? '']));
  return defineAct({
    document,
    words: {
      title: 'corrections:act',
      press: 'common:verb.save',
      hint: 'corrections:hint',
      done: 'corrections:done',
    },
    Fields: asking(fields),
    blank: (subject: Subject) =>
      Object.fromEntries(Object.entries(said(subject)).map(([name, text]) => [name, text ?? ''])),
    twoSides: {
      fields: Object.fromEntries(fields.map(({ name }) => [name, `corrections:field.${name}`])),
      read: texts,
      write: (chosen) => chosen,
    },
    variables: (subject: Subject, filled: Filled, { version = subject.version }: Sending) =>
      variables(subject, filled, version),
  }) as Act<Subject>;
}

const asking = (fields: readonly CorrectedField[]) => () => <CorrectFields fields={fields} />;

function CorrectFields({ fields }: { fields: readonly CorrectedField[] }) {
  const { t } = useTranslation('corrections');
  return (
    <>
      {fields.map(({ name, max, optional, isDay }) => {
        const label = t(`field.${name}`);
        return (
          <Form.Item
            key={name}
            name={name}
            label={label}
            rules={[...(optional ? [] : [needed(t, label)]), atMost(t, max)]}
          >
            {isDay ? <DayField /> : <Input.TextArea autoSize={{ minRows: max > 200 ? 3 : 1, maxRows: 12 }} />}
          </Form.Item>
        );
      })}
      <Form.Item name="reason" label={t('reason')} rules={[needed(t, t('reason')), atMost(t, 1000)]}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} />
      </Form.Item>
    </>
  );
}
