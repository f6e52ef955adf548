import { Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import { needed } from '../../shell/forms';
import { Panel } from '../../shell/Page';
import { SavePracticeDocument } from './library-documents';
import styles from './practice.module.css';
import { of, type Shown } from './shown';

interface Kept {
  text: string;
  kept: boolean;
}
interface Filled extends Record<'title' | 'matter' | 'worked' | 'effect' | 'caution' | 'intro', string> {
  groups: Kept[];
  questions: Kept[];
  agenda: Kept[];
}
const LONG = ['matter', 'worked', 'effect', 'caution'] as const;

const filledFrom = ({ title, matter, worked, effect, caution, parts }: Shown): Filled => ({
  ...{ title, matter, worked, effect, caution, intro: parts.intro },
  groups: parts.groups.map(({ name, kept }) => ({ text: name, kept })),
  questions: parts.questions.map(({ text, kept }) => ({ text, kept })),
  agenda: parts.agenda.map(({ title: text, kept }) => ({ text, kept })),
});

/** Its words, and which parts go out under which names: what is not ticked stays here. */
type Props = { practice: Shown; reload: () => void; onTyped: () => void };
export function WritePractice({ practice, reload, onTyped }: Props) {
  const { t } = useTranslation('practice');
  const [save, { busy }] = useCommand(SavePracticeDocument, { done: t('did.EDIT') });
  const { parts } = practice;
  const finish = async (filled: Filled) => {
    const { groups = [], questions = [], agenda = [], intro = '', ...words } = filled;
    const input = { ...of(practice), ...words, intro, groups, questions, agenda };
    if ((await save({ input })).ok) reload();
  };
  return (
    <Form<Filled> layout="vertical" initialValues={filledFrom(practice)} onValuesChange={onTyped} onFinish={finish}>
      <Panel>
        <Form.Item name="title" label={t('library.title')} rules={[needed(t, t('library.title'))]}>
          <Input maxLength={120} />
        </Form.Item>
        {LONG.map((name) => (
          <Form.Item key={name} name={name} label={t(`read.${name}`)} extra={t(`library.${name}Hint`)}>
            <Input.TextArea maxLength={7000} autoSize={{ minRows: 2, maxRows: 14 }} />
          </Form.Item>
        ))}
      </Panel>
      <Panel title={t('read.parts')}>
        <p className="quiet">{t('library.partsHint')}</p>
        <p>
          <b>{t('part.form')}</b> {t(`words:form.${parts.form}`)}
        </p>
        <Part name="groups" label={t('part.groups')} count={parts.groups.length} most={60} />
        {parts.questions.length > 0 && (
          <Form.Item name="intro" label={t('library.intro')}>
            <Input.TextArea maxLength={7000} autoSize={{ minRows: 1, maxRows: 6 }} />
          </Form.Item>
        )}
        <Part name="questions" label={t('part.questions')} count={parts.questions.length} most={200} />
        <Part name="agenda" label={t('part.agendaItems')} count={parts.agenda.length} most={120} mayBeEmpty />
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('common:verb.save')}
        </Button>
      </Panel>
    </Form>
  );
}

interface PartProps {
  readonly name: 'groups' | 'questions' | 'agenda';
  readonly label: string;
  readonly count: number;
  readonly most: number;
  readonly mayBeEmpty?: boolean;
}
function Part({ name, label, count, most, mayBeEmpty = false }: PartProps) {
  const { t } = useTranslation('practice');
  if (count === 0) return null;
  return (
    <fieldset className={styles.fields}>
      <legend>{label}</legend>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as many as there are, in their order
        <div key={at} className={styles.kept}>
          <Form.Item name={[name, at, 'kept']} valuePropName="checked" noStyle>
            <Checkbox aria-label={t('library.keep', { what: label, number: at + 1 })} />
          </Form.Item>
          <Form.Item name={[name, at, 'text']} rules={mayBeEmpty ? [] : [needed(t, label)]} className={styles.grows}>
            <Input aria-label={t('library.wordsOf', { what: label, number: at + 1 })} maxLength={most} />
          </Form.Item>
        </div>
      ))}
    </fieldset>
  );
}
