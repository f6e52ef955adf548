import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { atMost, needed } from '../../../shell/forms';

export interface GivenClause {
  document: string;
  documentNumber?: string;
  clause: string;
  link?: string;
}

/** Clauses of policy collected on the way, as many as there were. */
export function ClausesField({ name, max = 20 }: { name: string; max?: number }) {
  const { t } = useTranslation('clauses');
  return (
    <Form.List name={name}>
      {(rows, { add, remove }) => (
        <fieldset className="clauses-field">
          <legend>
            {t('field')} <span className="quiet">· {t('common:optional')}</span>
          </legend>
          {rows.map(({ key, name: row }) => (
            <div key={key} className="one-clause">
              <div className="in-a-row">
                <Form.Item
                  name={[row, 'document']}
                  label={t('document')}
                  rules={[needed(t, t('document')), atMost(t, 120)]}
                >
                  <Input placeholder={t('documentHint')} />
                </Form.Item>
                <Form.Item name={[row, 'documentNumber']} label={t('number')} rules={[atMost(t, 60)]}>
                  <Input placeholder={t('numberHint')} />
                </Form.Item>
              </div>
              <Form.Item name={[row, 'clause']} label={t('clause')} rules={[needed(t, t('clause')), atMost(t, 7000)]}>
                <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
              </Form.Item>
              <LinkField name={[row, 'link']} />
              <Button size="small" onClick={() => remove(row)}>
                {t('remove')}
              </Button>
            </div>
          ))}
          {rows.length < max && <Button onClick={() => add({})}>{t('add')}</Button>}
        </fieldset>
      )}
    </Form.List>
  );
}

export function LinkField({ name }: { name: string | (string | number)[] }) {
  const { t } = useTranslation('clauses');
  return (
    <Form.Item
      name={name}
      label={t('link')}
      rules={[atMost(t, 500), { pattern: /^\s*https?:\/\/\S+\s*$/, message: t('linkForm') }]}
    >
      <Input placeholder="https://" inputMode="url" />
    </Form.Item>
  );
}
