/** What the bench asks. */
export const documents = {
  board: `query Board($committeeId: ID, $first: Int!) {
  resultsBoard(committeeId: $committeeId, first: $first) {
    committeeName
    totals { matters promised accepted inProgress overdue relapsed unsolved declined solvedOnSpot carriedOver }
    cards {
      demandId takenDownAt title consultationTitle form committeeName townshipName state disposition promise departmentName dueOn status
      resultClass round reason basis answerCount invitedCount invitedAnswerCount solvedCount halfSolvedCount notSolvedCount trackingCode beforePhoto
      afterPhoto updatedAt
    }
  }
}`,
  meeting: `subscription Meeting($id: ID!, $pass: String) {
  meetingLive(id: $id, pass: $pass) {
    id status title
    agenda { id position title part plannedMinutes status openedAt closedAt unsettledCount }
    queue { id party name status position startedAt endsAt }
    demands { id number title status disposition toPursue }
  }
}`,
  open: `mutation Open($itemId: ID!) { openAgendaItem(itemId: $itemId) { __typename } }`,
  signIn: `mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename } }`,
  join: `mutation Join($code: String!) { joinByInvitationCode(code: $code) { __typename } }`,
  present: `mutation Present($code: String!) { signInToMeeting(joinCode: $code) { __typename } }`,
  sitIn: `mutation SitIn($input: SignInObserverInput!) { signInObserver(input: $input) { __typename ... on MeetingSignIn { pass } } }`,
  close: `mutation Close($itemId: ID!) { closeAgendaItem(itemId: $itemId) { __typename } }`,
};
