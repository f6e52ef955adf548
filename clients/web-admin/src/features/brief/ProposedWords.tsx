import { NOTHING_WRITTEN, type Written } from '@bandeng/features/brief';
import type { FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { Proposal, type ProposedSentence } from '../../shell/proposing/Proposal';
import { type BriefSourceShown, SourceLink } from './SourceLink';

const FIELD = { TITLE: 'title', SITUATION: 'situation', ANALYSIS: 'analysis', SUGGESTION: 'suggestion' } as const;

/** 模型拟稿 beside the fields of a brief: what is taken over stands in a field, as if it had been typed. */
export function ProposedWords({ brief, form, onTaken }: ProposedWordsProps) {
  const { t } = useTranslation('opinion');
  const write = (key: keyof Written, change: (before: string) => string) => {
    const written: Written = { ...NOTHING_WRITTEN, ...form.getFieldsValue(true) };
    const words = { ...written, [key]: change(written[key]) };
    form.setFieldsValue(words);
    onTaken(words);
    return written[key];
  };
  const take = ({ part, text }: ProposedSentence) => {
    const key = FIELD[part];
    if (part !== 'TITLE') {
      write(key, (before) => before + text);
      return () => void write(key, (now) => withoutLast(now, text));
    }
    const before = write(key, () => text);
    return () => void write(key, (now) => (now === text ? before : now));
  };
  return (
    <Proposal
      briefId={brief.id}
      partWords={(part) => t(`part.${FIELD[part]}`)}
      linkOf={({ recordId, title }) => {
        const source = brief.sources.find((one) => one.recordId === recordId);
        return source ? <SourceLink source={source} /> : title;
      }}
      onTake={take}
    />
  );
}
interface ProposedWordsProps {
  readonly brief: { readonly id: string; readonly sources: readonly BriefSourceShown[] };
  readonly form: FormInstance<Written>;
  readonly onTaken: (words: Written) => void;
}

/** A text that may have been written on since. */
function withoutLast(text: string, taken: string): string {
  const at = text.lastIndexOf(taken);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + taken.length);
}
