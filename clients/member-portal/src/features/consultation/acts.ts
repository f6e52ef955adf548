import { graphql } from '../../generated';

/** What people write on the road: kept on the phone until there is a signal. */
export const acts = {
  recordFieldResearch: graphql(`
    mutation RecordFieldResearch($input: RecordFieldResearchInput!) {
      recordFieldResearch(input: $input) {
        ... on FieldResearch {
          id
        }
        ... on ConsultationRefusal {
          code
        }
      }
    }
  `),
  submitDemand: graphql(`
    mutation SubmitDemand($input: SubmitDemandInput!) {
      submitDemand(input: $input) {
        ... on Demand {
          id
        }
        ... on ConsultationRefusal {
          code
        }
      }
    }
  `),
  submitSuggestion: graphql(`
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
  `),
  markMaterialRead: graphql(`
    mutation MarkMaterialRead($input: MarkMaterialReadInput!) {
      markMaterialRead(input: $input) {
        ... on Material {
          id
        }
        ... on ConsultationRefusal {
          code
        }
      }
    }
  `),
};
