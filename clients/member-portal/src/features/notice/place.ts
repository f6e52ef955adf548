import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../generated';

/** What says where a notice leads. */
export const NoticePlace_notice = graphql(`
  fragment NoticePlace_notice on NoticeRow {
    kind
    trackingCode
    consultationId
    viewerHosts
    commitmentId
    briefId
    policyNoticeId
    researchTripId
    directiveId
    personalRequestId
    coordinationId
    taskId
    studioId
    receptionId
    topicId
    callCode
    surveyCode
    rankingRoundId
    storyId
    reportId
  }
`);

export type NoticePlace = ResultOf<typeof NoticePlace_notice>;
