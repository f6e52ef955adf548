import { graphql } from '../../generated';

export const Studios = graphql(`
  query OwnStudios {
    ownReceptions {
      id
      studioName
      onDay
      half
      startsAt
      endsAt
      state
      isBackdated
      visitors
    }
    studios(first: 100) {
      nodes { id name townshipName status nextDay }
    }
  }
`);

export const Studio = graphql(`
  query StudioOnPhone($id: ID!) {
    studio(id: $id) {
      id
      version
      name
      address
      about
      sectorId
      status
      statusReason
      code
      committeeName
      townshipName
      sectorName
      plateNumber
      figures { ...Numbers_figures }
      members { memberId name sectorName isLead }
      viewerCanPlan
      viewerCanCorrect
    }
    receptions(filter: { studioId: $id }, first: 20) {
      nodes { id onDay half startsAt endsAt state isBackdated visitors onDuty { memberId name } }
    }
  }
`);

/** What stands on the phone without a signal: nothing of visitors. */
export const Day = graphql(`
  query ReceptionOnPhone($id: ID!) {
    reception(id: $id) {
      id
      version
      studioId
      studioName
      address
      onDay
      half
      startsAt
      endsAt
      state
      isBackdated
      cancelledReason
      record
      closedAt
      closedByName
      onDuty { memberId name isPresent }
      keepers { memberId name }
      visitors
      topics
      ownPresence
      corrections { ...SaidBefore_correction }
      viewerCanCheckIn
      viewerCanNote
      viewerCanCancel
      viewerCanMove
      viewerCanRestore
      viewerCanClose
      viewerCanSayWhoWasThere
      viewerCanReopen
    }
  }
`);

/** Who came and what they said: read each time, and not kept. */
export const Visits = graphql(`
  query VisitsOnPhone($id: ID!) {
    reception(id: $id) {
      id
      studioName
      visits { id ...Visits_visit }
    }
  }
`);

export const Slip = graphql(`
  query VisitSlip($id: ID!) {
    reception(id: $id) {
      id
      studioName
      visits { id withdrawnAt viewerSeesVisitor topic { id number title trackingCode } }
    }
  }
`);

export const Choices = graphql(`
  query StudioChoices {
    studioChoices {
      ownCommitteeId
      ownMemberId
      members { id name committeeName }
    }
    rosterCatalog {
      committees { id name }
    }
  }
`);
export const Propose = graphql(`
  mutation ProposeStudio($input: ProposeStudioInput!) {
    proposeStudio(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const Plan = graphql(`
  mutation PlanReceptions($input: PlanReceptionsInput!) {
    planReceptions(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const CheckIn = graphql(`
  mutation CheckInAtReception($input: CheckInInput!) {
    checkInAtReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const Correct = graphql(`
  mutation CorrectStudio($input: CorrectStudioInput!) {
    correctStudio(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const Move = graphql(`
  mutation MoveReception($input: MoveReceptionInput!) {
    moveReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const Cancel = graphql(`
  mutation CancelReception($input: ReceptionReasonInput!) {
    cancelReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const Restore = graphql(`
  mutation RestoreReception($input: ReceptionReasonInput!) {
    restoreReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const Close = graphql(`
  mutation CloseReception($input: CloseReceptionInput!) {
    closeReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const Reopen = graphql(`
  mutation ReopenReception($input: ReceptionReasonInput!) {
    reopenReception(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const CorrectVisit = graphql(`
  mutation CorrectVisit($input: CorrectVisitInput!) {
    correctVisit(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const WithdrawVisit = graphql(`
  mutation WithdrawVisit($input: TurnVisitInput!) {
    withdrawVisit(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);
export const RestoreVisit = graphql(`
  mutation RestoreVisit($input: TurnVisitInput!) {
    restoreVisit(input: $input) { ... on StudioChanged { id } ... on StudioRefusal { code } }
  }
`);

/** What is written while somebody sits across the table: kept on the phone until there is a signal. */
export const acts = {
  noteVisit: graphql(`
    mutation NoteVisit($input: NoteVisitInput!) {
      noteVisit(input: $input) { ... on VisitNoted { id } ... on StudioRefusal { code } }
    }
  `),
};
