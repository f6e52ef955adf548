import { NOTHING_WRITTEN, PARTS, type Written } from '@bandeng/features/brief';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../generated';
import { defineAct } from '../../../shell/acts/define-act';
import { WordFields } from '../WordFields';
import { ReasonField } from './fields';
import { of, type Shown } from './shown';

interface Filled extends Written {
  readonly reason: string;
}

/** 更正原文: after it went out, by words or as a whole. */
export const correct = defineAct({
  document: graphql(`
  mutation CorrectBrief($input: CorrectBriefInput!) {
    correctBrief(input: $input) { ... on BriefChanged { id } ... on OpinionRefusal { code } }
  }
`),
  words: { title: 'brief:act.CORRECT', done: 'brief:actDone', hint: 'brief:actHint.CORRECT' },
  Fields: CorrectedWords,
  blank: ({ edited, written }: Shown) => {
    const { title, situation, analysis, suggestion } = edited ?? written;
    return { title, situation, analysis, suggestion };
  },
  variables: (brief: Shown, { title, situation, analysis, suggestion, reason }: Filled) => ({
    input: { ...of(brief), title, situation, analysis, suggestion, reason },
  }),
  width: 720,
});

function CorrectedWords({ subject }: { subject: Shown }) {
  const { t } = useTranslation('brief');
  const form = Form.useFormInstance<Filled>();
  const typed = Form.useWatch([], form) as Partial<Written> | undefined;
  const gone = t('takenDownWords');
  const whole = () =>
    form.setFieldsValue({ title: gone, ...Object.fromEntries(PARTS.map((part) => [part, gone])) } as Partial<Filled>);
  return (
    <>
      {subject.sentTo.length > 0 && (
        <p className="quiet">{t('correctAlsoTell', { names: [...subject.sentTo, ...subject.copiedTo].join('、') })}</p>
      )}
      <Button onClick={whole}>{t('takeAllDown')}</Button>
      <WordFields written={{ ...NOTHING_WRITTEN, ...typed }} />
      <ReasonField />
    </>
  );
}
