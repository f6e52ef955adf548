import { graphql } from '../../generated';

export const Coordination = graphql(`
  query CoordinationOnPhone($id: ID!) {
    coordination(id: $id) { id ...CoordinationShown_coordination }
  }
`);
export const Coordinations = graphql(`
  query CoordinationsOnPhone($commitmentId: ID!) {
    coordinationsOf(commitmentId: $commitmentId) {
      viewerCanCall
      viewerCallsForCommittee
      coordinations { id ...CoordinationShown_coordination }
    }
  }
`);
export const Choices = graphql(`
  query CoordinationChoicesOnPhone($commitmentId: ID!) {
    coordinationChoices(commitmentId: $commitmentId) {
      leadName
      assistingIds
      departments { id name }
      organisations { id name }
    }
  }
`);
export const Call = graphql(`
  mutation CallCoordination($input: CallCoordinationInput!) {
    callCoordination(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const Decide = graphql(`
  mutation DecideCoordination($input: DecideCoordinationInput!) {
    decideCoordination(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const Move = graphql(`
  mutation MoveCoordination($input: MoveCoordinationInput!) {
    moveCoordination(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const Cancel = graphql(`
  mutation CancelCoordination($input: CancelCoordinationInput!) {
    cancelCoordination(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const Record = graphql(`
  mutation RecordCoordination($input: RecordCoordinationInput!) {
    recordCoordination(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const Correct = graphql(`
  mutation CorrectCoordinationRecord($input: CorrectCoordinationRecordInput!) {
    correctCoordinationRecord(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const Answer = graphql(`
  mutation AnswerCoordinationRecord($input: AnswerCoordinationRecordInput!) {
    answerCoordinationRecord(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const Report = graphql(`
  mutation ReportCoordinationStep($input: ReportCoordinationStepInput!) {
    reportCoordinationStep(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
export const Mark = graphql(`
  mutation MarkCoordinationStep($input: MarkCoordinationStepInput!) {
    markCoordinationStep(input: $input) { ... on CoordinationChanged { id } ... on CoordinationRefusal { code } }
  }
`);
