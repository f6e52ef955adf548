import { graphql } from '../../generated';

export const Directive = graphql(`
  query DirectiveOnPhone($id: ID!) {
    directive(id: $id) { id ...DirectiveShown_directive }
  }
`);
export const Directives = graphql(`
  query DirectivesOnPhone($consultationId: ID!) {
    directivesOf(consultationId: $consultationId) {
      id
      title
      status
      takenDown
      committeeName
      startsAt
      place
      viewerCanWrite
      departments { id name }
      days { workingDays day }
      directives { id ...DirectiveLine_directive }
    }
  }
`);
export const AllDirectives = graphql(`
  query AllDirectivesOnPhone($filter: DirectiveFilter, $first: Int!, $after: String) {
    directives(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id ...DirectiveLine_directive }
    }
  }
`);
export const AllInstructions = graphql(`
  query AllInstructionsOnPhone($filter: InstructionFilter, $first: Int!, $after: String) {
    instructions(filter: $filter, first: $first, after: $after) {
      totalCount
      endCursor
      nodes { id briefId briefTitle leaderName departmentName duty status dueOn isOverdue }
    }
  }
`);
export const Write = graphql(`
  mutation WriteDirective($input: WriteDirectiveInput!) {
    writeDirective(input: $input) { ... on DirectiveChanged { id } ... on DirectiveRefusal { code } }
  }
`);
export const Correct = graphql(`
  mutation CorrectDirective($input: CorrectDirectiveInput!) {
    correctDirective(input: $input) { ... on DirectiveChanged { id } ... on DirectiveRefusal { code } }
  }
`);
export const Withdraw = graphql(`
  mutation WithdrawDirective($input: WithdrawDirectiveInput!) {
    withdrawDirective(input: $input) { ... on DirectiveChanged { id } ... on DirectiveRefusal { code } }
  }
`);
export const Answer = graphql(`
  mutation AnswerDirective($input: AnswerDirectiveInput!) {
    answerDirective(input: $input) { ... on DirectiveChanged { id } ... on DirectiveRefusal { code } }
  }
`);
export const CorrectAnswer = graphql(`
  mutation CorrectDirectiveAnswer($input: CorrectDirectiveAnswerInput!) {
    correctDirectiveAnswer(input: $input) { ... on DirectiveChanged { id } ... on DirectiveRefusal { code } }
  }
`);
