import { graphql } from '../../generated';

export const Offices = graphql(`
  query OwnOfficesOnPhone {
    ownOffices { id name kind members { id name unit } }
    rosterCatalog { committees { id name } }
  }
`);
export const Informants = graphql(`
  query NominatedOnPhone {
    informants(first: 100) {
      nodes {
        id
        version
        name
        unit
        phone
        isMember
        committeeId
        nominatedBy
        nominatedOn
        status
        termStartsOn
        termEndsOn
        endedOn
        endedReason
        monthlyExpected
        viewerActs
      }
    }
  }
`);
export const Nominate = graphql(`
  mutation NominateOnPhone($input: NominateInformantInput!) {
    nominateInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);
export const Revise = graphql(`
  mutation ReviseNominationOnPhone($input: ReviseInformantInput!) {
    reviseInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);
export const Withdraw = graphql(`
  mutation WithdrawNominationOnPhone($input: EndInformantInput!) {
    endInformant(input: $input) { ... on InformantChanged { id } ... on OpinionRefusal { code } }
  }
`);

/** 年度计划 of one's own special committees and sectors. */
export const OwnPlan = graphql(`
  query OwnPlanOnPhone($year: Int!) {
    ownOffices { id name kind }
    planEntries(filter: { year: $year }, first: 100) {
      nodes {
        id
        version
        title
        form
        activity
        fromOn
        toOn
        firstFromOn
        firstToOn
        state
        wasPostponed
        responsible
        departments
        note
        heldOn
        withdrawnReason
        organiser { id name }
        viewerCanPlan
      }
    }
  }
`);
export const AddEntry = graphql(`
  mutation AddPlanEntryOnPhone($input: AddPlanEntryInput!) {
    addPlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
export const ReviseEntry = graphql(`
  mutation RevisePlanEntryOnPhone($input: RevisePlanEntryInput!) {
    revisePlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
export const PostponeEntry = graphql(`
  mutation PostponePlanEntryOnPhone($input: PostponePlanEntryInput!) {
    postponePlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
export const WithdrawEntry = graphql(`
  mutation WithdrawPlanEntryOnPhone($input: WithdrawPlanEntryInput!) {
    withdrawPlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
export const RestoreEntry = graphql(`
  mutation RestorePlanEntryOnPhone($input: RestorePlanEntryInput!) {
    restorePlanEntry(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
export const NoteEntryHeld = graphql(`
  mutation NotePlanEntryHeldOnPhone($input: NotePlanEntryHeldInput!) {
    notePlanEntryHeld(input: $input) { ... on PlanEntryChanged { id } ... on PlanRefusal { code } }
  }
`);
