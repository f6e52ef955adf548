import { EmptyState, ErrorState, LoadingState, OfflineBanner } from '@bandeng/ui';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../generated';
import type { PreparationQuery } from '../../generated/graphql';
import { outbox } from '../../phone';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';

export const Preparation = graphql(`
  query Preparation($id: ID!) {
    consultation(id: $id) {
      id
      title
      form
      status
      place
      startsAt
      committeeName
      hostName
      topics {
        id
        title
      }
      haltReason
      viewerCanOrganise
      corrections {
        ...SaidBefore_correction
      }
      readiness {
        score
        threshold
      }
      me {
        participantId
        party
        duty
        attendance
        leaveKind
        leaveReason
        viewerCanConfirm
        viewerCanRequestLeave
        viewerCanDecline
        departmentId
        interestGroupId
        phoneEnding
        items {
          kind
          share
          isDone
          isWaiting
          dueOn
          isDueProvisional
          workingDaysLeft
        }
      }
      people {
        id
        name
        party
        duty
        organisation
        departmentId
        delegateAuthority
      }
      demands {
        id
        version
        number
        title
        body
        rank
        status
        raisedById
        raisedByName
        interestGroupId
        interestGroupName
        departmentId
        departmentName
        takenBackReason
        mergedIntoNumber
        viewerCanTakeBack
        corrections {
          ...SaidBefore_correction
        }
        positions {
          id
          version
          departmentId
          departmentName
          text
        }
      }
      research {
        id
        kind
        place
        heldOn
        peopleMet
        findings
        version
        withdrawnAt
        viewerCanCorrect
        corrections {
          ...SaidBefore_correction
        }
        takenByNames
        photoIds
      }
      clauses {
        id
        version
        withdrawnAt
        viewerCanCorrect
        ...ClauseItem_clause
      }
      suggestions {
        id
        participantId
        participantName
        problem
        cause
        measure
        answers {
          outcome
          words
          answeredAt
        }
        version
        withdrawnAt
        viewerCanCorrect
        corrections {
          ...SaidBefore_correction
        }
      }
      materials {
        id
        title
        body
        isReadByViewer
        files {
          id
          name
          sizeBytes
        }
      }
      survey {
        version
        askedCount
        answeredCount
        summary
        conductedOn
      }
    }
  }
`);

export type Prepared = NonNullable<PreparationQuery['consultation']>;

/** The consultation in the address, with every state a page of it can be in. */
export function WithPreparation({
  title,
  children,
}: {
  /** Left out: the consultation's own. */
  title?: string;
  children: (consultation: Prepared, refresh: () => void) => ReactNode;
}) {
  const { t } = useTranslation('consultation');
  const { id = '' } = useParams();
  const { data, asOf, why, again } = useKeptQuery(Preparation, { id }, `preparation/${id}`);
  const refresh = () => again({ requestPolicy: 'network-only' });
  useEffect(
    () =>
      outbox.onSent((entry) => {
        if (entry.lane === id) again({ requestPolicy: 'network-only' });
      }),
    [id, again],
  );
  if (why) return <ErrorState error={why} onRetry={refresh} />;
  if (!data) return <LoadingState what={title ?? t('title')} />;
  if (!data.consultation) {
    return (
      <Page title={title ?? t('title')} back="/">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  }
  return (
    <>
      {asOf && <OfflineBanner asOf={asOf} />}
      {children(data.consultation, refresh)}
    </>
  );
}
