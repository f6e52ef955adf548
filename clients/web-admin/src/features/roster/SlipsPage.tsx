import { EmptyState } from '@bandeng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { IssueActivationSlipsMutation } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { Slip } from './Slip';

const CommitteeNameDocument = graphql(`
  query CommitteeName($id: ID!) {
    liaisonCommittee(id: $id) { id name memberCount activatedCount }
  }
`);
const IssueActivationSlipsDocument = graphql(`
  mutation IssueActivationSlips($committeeId: ID!) {
    issueActivationSlips(committeeId: $committeeId) {
      committeeName
      activatedCount
      slips { accountId ...Slip_slip }
    }
  }
`);

/** Slips of one committee on A4, eight to a page. They are made only when asked for: a new print ends the one before. */
export function Component() {
  const { t } = useTranslation('roster');
  const { id = '' } = useParams();
  const [{ data }] = useQuery({ query: CommitteeNameDocument, variables: { id } });
  const [issue, { busy }] = useCommand(IssueActivationSlipsDocument);
  const [printed, setPrinted] = useState<IssueActivationSlipsMutation['issueActivationSlips'] | null>(null);
  const committee = data?.liaisonCommittee;
  const print = async () => {
    const outcome = await issue({ committeeId: id });
    if (outcome.ok) setPrinted(outcome.value as IssueActivationSlipsMutation['issueActivationSlips']);
  };
  return (
    <div className="slips-page">
      <Page
        title={t('slip.pageTitle', { name: committee?.name ?? '' })}
        back={{ to: '/committees', label: t('nav.committees') }}
        action={
          printed && printed.slips.length > 0 ? (
            <Button type="primary" onClick={() => window.print()}>
              {t('slip.printCount', { count: printed.slips.length })}
            </Button>
          ) : (
            !printed && (
              <Button type="primary" loading={busy} onClick={print}>
                {t('slip.make')}
              </Button>
            )
          )
        }
      >
        {!printed && (
          <Alert
            type="info"
            showIcon
            className="no-print"
            title={t('slip.before')}
            description={t('slip.beforeHint')}
          />
        )}
        {printed?.slips.length === 0 && <EmptyState title={t('slip.none')} hint={t('slip.noneHint')} />}
        {printed && printed.slips.length > 0 && (
          <>
            <Alert type="info" showIcon className="no-print" title={t('slip.once')} style={{ marginBottom: 16 }} />
            <div className="slips">
              {printed.slips.map((slip) => (
                <Slip key={slip.accountId} slip={slip} place={printed.committeeName} />
              ))}
            </div>
          </>
        )}
      </Page>
    </div>
  );
}
