import { Button, Form, Input, Popup, TextArea } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './shell.module.css';

/** One text of a record; its words stand in `corrections:field`. */
export interface CorrectedField {
  readonly name: string;
  readonly max: number;
  readonly optional?: true;
}

export type Said = Readonly<Record<string, string | null>>;

/** 更正: the texts of a record as they stand, to be put right with a reason. */
export function CorrectSheet({
  title,
  fields,
  said,
  busy,
  onSave,
  onClose,
  children,
}: {
  /** Left out: 更正. */
  title?: string;
  fields: readonly CorrectedField[];
  said: Said;
  busy: boolean;
  onSave: (says: Readonly<Record<string, string>>, reason: string) => void;
  onClose: () => void;
  /** What is chosen rather than typed, as items of the form. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('corrections');
  const must = (label: string) => [{ required: true, whitespace: true, message: t('needed', { what: label }) }];
  // What is taken back is no correction.
  const why = t(fields.length > 0 ? 'reason' : 'why');
  const save = ({ reason, ...says }: Record<string, string>) => onSave(says, reason ?? '');
  return (
    <Popup visible onMaskClick={onClose} destroyOnClose bodyClassName={styles.correctSheet}>
      <h2>{title ?? t('act')}</h2>
      {fields.length > 0 && <p className="quiet">{t('hint')}</p>}
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        initialValues={said}
        onFinish={save}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('common:verb.save')}
          </Button>
        }
      >
        {fields.map(({ name, max, optional }) => (
          <Form.Item key={name} name={name} label={t(`field.${name}`)} rules={optional ? [] : must(t(`field.${name}`))}>
            {max > 200 ? (
              <TextArea maxLength={max} autoSize={{ minRows: 3, maxRows: 12 }} />
            ) : (
              <Input maxLength={max} />
            )}
          </Form.Item>
        ))}
        {children}
        <Form.Item name="reason" label={why} rules={must(why)}>
          <Input maxLength={1000} />
        </Form.Item>
      </Form>
    </Popup>
  );
}
