import { Button, Form, Input } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Card, Page, RowLink } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import { keptCodes } from './kept-codes';

/** For whoever kept the code on paper and has nothing to scan. */
export function Component() {
  const { t } = useTranslation('topic');
  const navigate = useNavigate();
  const { viewer } = useViewerState();
  const [kept] = useState(keptCodes);
  const open = ({ code }: { code: string }) => navigate(`/t/${encodeURIComponent(code.trim())}`);
  return (
    <Page title={t('byCode')} lead={t('enter.lead')} back={viewer ? '/me' : '/welcome'}>
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        onFinish={open}
        footer={
          <Button block color="primary" type="submit">
            {t('enter.act')}
          </Button>
        }
      >
        <Form.Item
          name="code"
          label={t('enter.code')}
          rules={[{ required: true, whitespace: true, message: t('needed', { what: t('enter.code') }) }]}
        >
          <Input autoCapitalize="characters" autoComplete="off" maxLength={16} clearable />
        </Form.Item>
      </Form>
      {kept.length > 0 && (
        <Card title={t('enter.kept')}>
          {kept.map((code) => (
            <RowLink key={code} to={`/t/${code}`}>
              {code}
            </RowLink>
          ))}
        </Card>
      )}
    </Page>
  );
}
