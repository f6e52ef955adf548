import { graphql } from '../../generated';

export const Report = graphql(`
  query AnnualReport($id: ID!) {
    appraisal(id: $id) {
      id
      version
      year
      name
      committeeName
      state
      writeBy
      opineBy
      did
      cameOfIt
      notDone
      nextYear
      handedInAt
      late
      facts {
        asOf
        frozen
        from
        to
        credited
        changedSince
        attendance { invited present late leftEarly onLeave excused absent }
        counts { kind lines done }
        lines { factId kind day detail done gone title opens opensId }
      }
      opinions { id side text onBehalf saidBy givenByName givenAt viewerCanWithdraw }
      grade
      gradeReason
      gradedAt
      objectBy
      objection
      answer
      archivedAt
      corrections { ...SaidBefore_correction }
      viewerCanWrite
      viewerCanTakeBack
      viewerCanOpineFor
      viewerCanObject
      viewerCanWithdrawObjection
    }
  }
`);

export const Write = graphql(`
  mutation WriteAnnualReport($input: WriteAppraisalInput!) {
    writeAppraisal(input: $input) { ... on AppraisalKept { id version } ... on AppraisalRefusal { code } }
  }
`);
export const TakeBack = graphql(`
  mutation TakeBackAnnualReport($input: AppraisalInput!) {
    takeBackAppraisal(input: $input) { ... on AppraisalKept { id } ... on AppraisalRefusal { code } }
  }
`);
export const Opine = graphql(`
  mutation GiveOpinionOnReport($input: GiveAppraisalOpinionInput!) {
    giveAppraisalOpinion(input: $input) { ... on AppraisalKept { id } ... on AppraisalRefusal { code } }
  }
`);
export const WithdrawOpinion = graphql(`
  mutation WithdrawOpinionOnReport($input: WithdrawAppraisalOpinionInput!) {
    withdrawAppraisalOpinion(input: $input) { ... on AppraisalKept { id } ... on AppraisalRefusal { code } }
  }
`);
export const ObjectTo = graphql(`
  mutation ObjectToGrade($input: ObjectToAppraisalInput!) {
    objectToAppraisal(input: $input) { ... on AppraisalKept { id } ... on AppraisalRefusal { code } }
  }
`);
export const WithdrawObjection = graphql(`
  mutation WithdrawObjectionToGrade($input: AppraisalInput!) {
    withdrawAppraisalObjection(input: $input) { ... on AppraisalKept { id } ... on AppraisalRefusal { code } }
  }
`);
