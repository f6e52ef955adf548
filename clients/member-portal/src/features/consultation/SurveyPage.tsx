import { useFormats } from '@bandeng/ui';
import { Button, Form, Input, TextArea } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { WithPreparation } from './prepared';

const RecordSurvey = graphql(`
  mutation RecordWishSurvey($input: RecordWishSurveyInput!) {
    recordWishSurvey(input: $input) {
      ... on WishSurvey {
        version
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

export function Component() {
  const { t } = useTranslation('consultation');
  const { rate } = useFormats();
  const navigate = useNavigate();
  const [record, { busy }] = useCommand(RecordSurvey, { done: t('survey.recorded') });
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const needed = (what: string) => ({ required: true, message: t('needed', { what }) });
  return (
    <WithPreparation title={t('item.WISH_SURVEY')}>
      {({ id: consultationId, survey }) => (
        <Page
          title={t('item.WISH_SURVEY')}
          lead={survey ? rate(survey.answeredCount, survey.askedCount, 'people') : t('survey.lead')}
          back={`/consultations/${consultationId}`}
        >
          <Form
            layout="vertical"
            requiredMarkStyle="none"
            initialValues={{ conductedOn: today, ...survey }}
            onFinish={async (given: Record<'askedCount' | 'answeredCount' | 'summary' | 'conductedOn', string>) => {
              const outcome = await record({
                input: {
                  consultationId,
                  askedCount: Number(given.askedCount),
                  answeredCount: Number(given.answeredCount),
                  summary: given.summary,
                  conductedOn: given.conductedOn,
                  version: survey?.version ?? null,
                },
              });
              if (outcome.ok) navigate(`/consultations/${consultationId}`);
            }}
            footer={
              <Button block color="primary" type="submit" loading={busy}>
                {t('common:verb.save')}
              </Button>
            }
          >
            <Form.Item name="askedCount" label={t('survey.asked')} rules={[needed(t('survey.asked'))]}>
              <Input type="number" min={1} max={100000} inputMode="numeric" />
            </Form.Item>
            <Form.Item name="answeredCount" label={t('survey.answered')} rules={[needed(t('survey.answered'))]}>
              <Input type="number" min={0} max={100000} inputMode="numeric" />
            </Form.Item>
            <Form.Item name="conductedOn" label={t('survey.conductedOn')} rules={[needed(t('survey.conductedOn'))]}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="summary" label={t('survey.summary')} rules={[needed(t('survey.summary'))]}>
              <TextArea maxLength={7000} rows={4} autoSize={{ minRows: 4, maxRows: 14 }} />
            </Form.Item>
          </Form>
        </Page>
      )}
    </WithPreparation>
  );
}
