import { graphql } from '../../../generated';

/** Every act answers with the commitment as it then is: the page shows it without asking again. */
const DONE = graphql(`
  fragment ActDone_commitment on CommitmentDetail {
    id
    status
    round
    closedUnsolved
    acceptanceCode
    ...Promise_commitment
    ...Chain_commitment
    ...Record_commitment
    ...Acceptance_commitment
    ...LookBacks_commitment
    ...ActPanel_commitment
    ...Clocks_commitment
    ...Lineage_commitment
  }
`);
void DONE;
