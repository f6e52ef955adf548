import { graphql } from '../../generated';

export const Trips = graphql(`
  query ResearchTrips {
    researchTrips(first: 100) {
      totalCount
      nodes {
        id
        kind
        led
        state
        title
        startsOn
        endsOn
        committeeName
        leadName
        suggestions
        answered
        ownAnswer
      }
    }
  }
`);

export const Trip = graphql(`
  query ResearchTrip($id: ID!) {
    researchTrip(id: $id) {
      id
      version
      kind
      led
      state
      title
      purpose
      places
      startsOn
      endsOn
      committeeId
      committeeName
      leadName
      departmentId
      departmentName
      goers
      there
      ownAnswer
      cancelledReason
      report
      joinedTo { id title }
      mayJoin { id title }
      people { memberId name answer leaveReason wasThere }
      findings { id ...Findings_finding }
      suggestionList { id ...Suggestions_suggestion }
      corrections { ...SaidBefore_correction }
      viewerCanLead
      viewerCanRestore
      viewerCanCancel
      viewerCanAnswer
      viewerCanNotePresence
      viewerCanRecordFinding
      viewerCanReport
    }
  }
`);

export const Choices = graphql(`
  query ResearchChoices($committeeId: ID) {
    researchChoices(committeeId: $committeeId) {
      ownCommitteeId
      members { id name committeeName }
      organisations { id name }
    }
    rosterCatalog {
      committees { id name }
      departments { id name }
    }
  }
`);

export const Plan = graphql(`
  mutation PlanResearchTrip($input: PlanResearchTripInput!) {
    planResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const CorrectPlan = graphql(`
  mutation CorrectResearchTrip($input: CorrectResearchTripInput!) {
    correctResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const Cancel = graphql(`
  mutation CancelResearchTrip($input: ResearchTripReasonInput!) {
    cancelResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const Restore = graphql(`
  mutation RestoreResearchTrip($input: ResearchTripReasonInput!) {
    restoreResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const AnswerTrip = graphql(`
  mutation AnswerResearchTrip($input: AnswerResearchTripInput!) {
    answerResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const NotePresence = graphql(`
  mutation NoteResearchPresence($input: NoteResearchPresenceInput!) {
    noteResearchPresence(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const HandOver = graphql(`
  mutation HandOverResearchTrip($input: HandOverResearchTripInput!) {
    handOverResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const CorrectFinding = graphql(`
  mutation CorrectResearchFinding($input: CorrectResearchFindingInput!) {
    correctResearchFinding(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const WithdrawFinding = graphql(`
  mutation WithdrawResearchFinding($input: TurnResearchFindingInput!) {
    withdrawResearchFinding(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const RestoreFinding = graphql(`
  mutation RestoreResearchFinding($input: TurnResearchFindingInput!) {
    restoreResearchFinding(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const WriteReport = graphql(`
  mutation WriteResearchReport($input: WriteResearchReportInput!) {
    writeResearchReport(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const Suggest = graphql(`
  mutation MakeResearchSuggestion($input: MakeResearchSuggestionInput!) {
    makeResearchSuggestion(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const CorrectSuggestion = graphql(`
  mutation CorrectResearchSuggestion($input: CorrectResearchSuggestionInput!) {
    correctResearchSuggestion(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const WithdrawSuggestion = graphql(`
  mutation WithdrawResearchSuggestion($input: TurnResearchSuggestionInput!) {
    withdrawResearchSuggestion(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const RestoreSuggestion = graphql(`
  mutation RestoreResearchSuggestion($input: TurnResearchSuggestionInput!) {
    restoreResearchSuggestion(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const AnswerSuggestion = graphql(`
  mutation AnswerResearchSuggestion($input: AnswerResearchSuggestionInput!) {
    answerResearchSuggestion(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);
export const MakeTopic = graphql(`
  mutation MakeTopicOfResearch($input: MakeTopicOfResearchInput!) {
    makeTopicOfResearch(input: $input) { ... on ResearchBecameTopic { id topicId } ... on ResearchRefusal { code } }
  }
`);
export const Join = graphql(`
  mutation JoinResearchTrip($input: JoinResearchTripInput!) {
    joinResearchTrip(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
  }
`);

/** What people write on the road: kept on the phone until there is a signal. */
export const acts = {
  recordResearchFinding: graphql(`
    mutation RecordResearchFinding($input: RecordResearchFindingInput!) {
      recordResearchFinding(input: $input) { ... on ResearchChanged { id } ... on ResearchRefusal { code } }
    }
  `),
};
