import { graphql } from '../../generated';

/** What is sent through the outbox. */
export const acts = {
  enterOutsideDuty: graphql(`
    mutation EnterOutsideDuty($input: EnterOutsideDutyInput!) {
      enterOutsideDuty(input: $input) { ... on OutsideDutyKept { id } ... on DutyRefusal { code } }
    }
  `),
};

export const OwnFile = graphql(`
  query OwnDutyFile($year: Int!) {
    dutyFile(year: $year) {
      memberId
      totalCount
      credited
      attendance { invited present late leftEarly onLeave excused absent }
      counts { kind lines done }
      lines {
        factId
        kind
        day
        detail
        leaveKind
        opens
        opensId
        title
        note
        share
        people
        points { earned credited }
        outside {
          id
          version
          status
          place
          note
          evidenceIds
          enteredByName
          decidedByName
          reason
          viewerCanCorrect
          viewerCanWithdraw
        }
      }
    }
  }
`);

export const CorrectOutside = graphql(`
  mutation CorrectOutsideDuty($input: CorrectOutsideDutyInput!) {
    correctOutsideDuty(input: $input) { ... on OutsideDutyKept { id } ... on DutyRefusal { code } }
  }
`);
export const WithdrawOutside = graphql(`
  mutation WithdrawOutsideDuty($input: OutsideDutyReasonInput!) {
    withdrawOutsideDuty(input: $input) { ... on OutsideDutyKept { id } ... on DutyRefusal { code } }
  }
`);
