import type { TaskPartShown } from '@bandeng/features/task';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shell/day/DayField';
import { atMost, needed } from '../../shell/forms';

export type Part = Pick<TaskPartShown, 'id' | 'version'>;
export const on = ({ id, version }: Part) => ({ partId: id, version });
type Field = 'why' | 'missing' | 'verdict' | 'ownWords' | 'report';
export interface Words {
  readonly words: string;
}

/** Some words, and what they are about. */
export function WordsField({
  about,
  optional = false,
  max = 1000,
}: {
  about: Field;
  optional?: boolean;
  max?: number;
}) {
  const { t } = useTranslation('task');
  const label = t(`field.${about}`);
  return (
    <Form.Item name="words" label={label} rules={[...(optional ? [] : [needed(t, label)]), atMost(t, max)]}>
      <Input.TextArea autoSize={{ minRows: max > 1000 ? 6 : 2, maxRows: 16 }} />
    </Form.Item>
  );
}
export const WhyField = () => <WordsField about="why" />;

export function DayAsked({ label, optional = false }: { label: 'newDay' | 'askedDay'; optional?: boolean }) {
  const { t } = useTranslation('task');
  const words = t(`field.${label}`);
  return (
    <Form.Item name="dueOn" label={words} rules={optional ? [] : [needed(t, words)]}>
      <DayField allowClear={optional} />
    </Form.Item>
  );
}
export interface Dated extends Words {
  readonly dueOn?: string;
}
