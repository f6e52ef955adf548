import { graphql } from '../../../generated';
import type { SpeechPapersQuery } from '../../../generated/graphql';

export const SpeechPapersDocument = graphql(`
  query SpeechPapers($consultationId: ID!) {
    speechPapers(consultationId: $consultationId) {
      dueOn
      papers {
        id
        version
        participantId
        participantName
        organisation
        interestGroupName
        party
        status
        mode
        text
        position
        reviewNote
        handedInAt
        isLate
        viewerCanReview
        viewerCanWriteOn
        viewerCanTakeBack
        demands {
          id
          number
          title
        }
      }
    }
  }
`);
export const SaveForOther = graphql(`
  mutation SaveSpeechPaperForOther($input: SaveSpeechPaperInput!) {
    saveSpeechPaper(input: $input) {
      ... on SpeechPaper {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const TakeBackForOther = graphql(`
  mutation TakeBackSpeechPaperForOther($input: TakeBackSpeechPaperInput!) {
    takeBackSpeechPaper(input: $input) {
      ... on SpeechPaper {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const Review = graphql(`
  mutation ReviewSpeechPaper($input: ReviewSpeechPaperInput!) {
    reviewSpeechPaper(input: $input) {
      ... on SpeechPaper {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);
export const Order = graphql(`
  mutation OrderSpeechPapers($input: OrderSpeechPapersInput!) {
    orderSpeechPapers(input: $input) {
      ... on Consultation {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

export type Paper = SpeechPapersQuery['speechPapers']['papers'][number];

/** Who a paper is by, as the chair calls them up. */
export const bylineOf = ({ participantName, interestGroupName, organisation }: Paper) =>
  [participantName, interestGroupName ?? organisation].filter(Boolean).join(' · ');
