import { newClientMutationId } from '@bandeng/graphql-client';
import { Button, Form, TextArea } from 'antd-mobile';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card, Page } from '../../shell/Page';
import { WithPreparation } from './prepared';

const Submit = graphql(`
  mutation SubmitSuggestion($input: SubmitSuggestionInput!) {
    submitSuggestion(input: $input) {
      ... on Suggestion {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

const PARTS = ['problem', 'cause', 'measure'] as const;
type Parts = Record<(typeof PARTS)[number], string>;

/** A suggestion in three parts: a problem without a measure helps nobody. */
export function Component() {
  const { t } = useTranslation('consultation');
  const navigate = useNavigate();
  const clientMutationId = useRef(newClientMutationId()).current;
  const [submit, { busy }] = useCommand(Submit, { done: t('suggestion.sent') });
  return (
    <WithPreparation title={t('item.SUGGESTION')}>
      {({ id: consultationId, me, suggestions }) => (
        <Page title={t('item.SUGGESTION')} lead={t('suggestion.lead')} back={`/consultations/${consultationId}`}>
          {suggestions
            .filter((one) => one.participantId === me?.participantId)
            .map((one) => (
              <Card key={one.id} title={t('suggestion.mine')}>
                {PARTS.map((part) => (
                  <p key={part} className="plain-words">
                    <strong>{t(`suggestion.${part}`)}</strong> {one[part]}
                  </p>
                ))}
              </Card>
            ))}
          <Form
            layout="vertical"
            requiredMarkStyle="none"
            onFinish={async (parts: Parts) => {
              const outcome = await submit({ input: { ...parts, consultationId, clientMutationId } });
              if (outcome.ok) navigate(`/consultations/${consultationId}`);
            }}
            footer={
              <Button block color="primary" type="submit" loading={busy}>
                {t('suggestion.act')}
              </Button>
            }
          >
            {PARTS.map((part) => (
              <Form.Item
                key={part}
                name={part}
                label={t(`suggestion.${part}`)}
                rules={[{ required: true, whitespace: true, message: t('needed', { what: t(`suggestion.${part}`) }) }]}
              >
                <TextArea
                  maxLength={7000}
                  rows={3}
                  autoSize={{ minRows: 3, maxRows: 10 }}
                  placeholder={t(`suggestion.${part}Hint`)}
                />
              </Form.Item>
            ))}
          </Form>
        </Page>
      )}
    </WithPreparation>
  );
}
