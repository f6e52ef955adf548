import { Button, Form, Input } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Page } from '../../shell/Page';
import { useViewerState } from '../../viewer';

/** For whoever kept the code on paper and has nothing to scan. */
export function Component() {
  const { t } = useTranslation('topic');
  const navigate = useNavigate();
  const { viewer } = useViewerState();
  const open = ({ code }: { code: string }) => navigate(`/t/${encodeURIComponent(code.trim())}`);
  return (
    <Page title={t('byCode')} lead={t('enter.lead')} back={viewer ? '/me' : undefined}>
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
    </Page>
  );
}
