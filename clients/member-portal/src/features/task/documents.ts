import { graphql } from '../../generated';

export const Tasks = graphql(`
  query TasksOnPhone {
    tasks(first: 100) {
      nodes { id title ask wanted dueOn parts accepted late status }
    }
  }
`);
export const Task = graphql(`
  query TaskOnPhone($id: ID!) {
    task(id: $id) { id ...TaskShown_task }
  }
`);
export const Choices = graphql(`
  query TaskChoicesOnPhone($partId: ID!) {
    taskChoices(partId: $partId) {
      records { kind recordId title onDay }
      members { id name }
    }
  }
`);
export const Receive = graphql(`
  mutation ReceiveTask($input: ReceiveTaskInput!) {
    receiveTask(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
  }
`);
export const Ask = graphql(`
  mutation AskTaskExtension($input: AskTaskExtensionInput!) {
    askTaskExtension(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
  }
`);
export const Report = graphql(`
  mutation ReportTask($input: ReportTaskInput!) {
    reportTask(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
  }
`);
export const TakeBack = graphql(`
  mutation TakeTaskBack($input: TakeTaskBackInput!) {
    takeTaskBack(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
  }
`);
export const Tell = graphql(`
  mutation TellTaskPart($input: TellTaskPartInput!) {
    tellTaskPart(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
  }
`);
export const Decline = graphql(`
  mutation DeclineTaskPart($input: DeclineTaskPartInput!) {
    declineTaskPart(input: $input) { ... on TaskChanged { id } ... on TaskRefusal { code } }
  }
`);
