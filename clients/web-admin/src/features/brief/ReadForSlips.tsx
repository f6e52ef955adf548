import { PARTS, type Written } from '@bandeng/features/brief';
import type { FormInstance } from 'antd';
import { Proofreading } from '../../shell/proofreading/Proofreading';

const FIELDS = ['title', ...PARTS] as const;

/** 文稿校对 beside the fields of a brief. */
export function ReadForSlips({ briefId, form, written, onMended }: ReadForSlipsProps) {
  return (
    <Proofreading
      of={briefId ? { kind: 'BRIEF', id: briefId } : null}
      parts={FIELDS.map((key) => ({ key, text: written[key] }))}
      onMend={(given, { from, to, proposal }) => {
        const key = FIELDS.find((field) => field === given);
        if (!key) return;
        const words = { ...written, [key]: written[key].slice(0, from) + proposal + written[key].slice(to) };
        form.setFieldsValue(words);
        onMended?.(words);
      }}
    />
  );
}
interface ReadForSlipsProps {
  readonly briefId: string | null;
  readonly form: FormInstance<Written>;
  readonly written: Written;
  readonly onMended?: (words: Written) => void;
}
