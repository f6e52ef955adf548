import { NoticeLine } from '@bandeng/features/privacy';
import { useWords } from '@bandeng/ui';
import { Button, Form, Input, NoticeBar } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Entrance } from '../../shell/Entrance';
import { useViewerState } from '../../viewer';

const Join = graphql(`
  mutation JoinByInvitationCode($code: String!) {
    joinByInvitationCode(code: $code) {
      ... on GuestWelcome {
        consultationId
        participantName
        consultationTitle
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

/** For whoever holds an invitation slip: one button when it was scanned, one field when it is typed. */
export function Component() {
  const { t } = useTranslation('consultation');
  const { code } = useParams();
  const words = useWords();
  const navigate = useNavigate();
  const { viewer, refresh } = useViewerState();
  const [join, { busy }] = useCommand(Join, { quiet: true });
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (given: { code: string }) => {
    setProblem(null);
    const outcome = await join({ code: given.code });
    if (!outcome.ok) return setProblem(words(outcome.why));
    refresh();
    navigate(`/consultations/${outcome.value.consultationId}`, { replace: true });
  };
  return (
    <Entrance title={t('join.title')}>
      <p className="lead">{t('join.lead')}</p>
      <Form
        layout="vertical"
        requiredMarkStyle="none"
        initialValues={{ code }}
        onFinish={enter}
        footer={
          <Button block color="primary" type="submit" loading={busy}>
            {t('join.act')}
          </Button>
        }
      >
        <Form.Item
          name="code"
          label={t('join.code')}
          rules={[{ required: true, whitespace: true, message: t('needed', { what: t('join.code') }) }]}
        >
          <Input autoCapitalize="characters" autoComplete="off" maxLength={20} clearable />
        </Form.Item>
      </Form>
      <NoticeLine door="invited" />
      {problem && <NoticeBar color="alert" content={problem} wrap />}
      {viewer?.kind === 'ACCOUNT' && (
        <p className="lead">
          {t('join.signedIn', { name: viewer.displayName })} <Link to="/">{t('join.stay')}</Link>
        </p>
      )}
    </Entrance>
  );
}
