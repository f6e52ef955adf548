import { Button, Form, Popup } from 'antd-mobile';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AskSheet.module.css';

/** One act with what it asks, in a sheet over the page. */
export function AskSheet<Words extends object>({
  title,
  hint,
  busy,
  initial,
  children,
  onSave,
  onClose,
}: {
  title: string;
  hint?: string;
  busy: boolean;
  initial?: Partial<Words>;
  children: ReactNode;
  onSave: (words: Words) => void;
  onClose: () => void;
}) {
  return (
    <Popup visible onMaskClick={onClose} destroyOnClose bodyClassName={styles.sheet}>
      <h2>{title}</h2>
      {hint && <p className="quiet">{hint}</p>}
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        initialValues={initial}
        onFinish={onSave}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {title}
          </Button>
        }
      >
        {children}
      </Form>
    </Popup>
  );
}

/** A rule said in words. */
export function useNeeded() {
  const { t } = useTranslation();
  return (what: string) => ({ required: true, whitespace: true, message: t('shell:needed', { what }) });
}
