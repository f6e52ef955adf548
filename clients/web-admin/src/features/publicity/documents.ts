import { graphql } from '../../generated';

export const StoryDesk = graphql(`
  query StoryDesk($id: ID!) {
    story(id: $id) {
      id version code kind status title summary body coverId committeeId committeeName writerName reviewerName signerName
      updatedAt publishOn publishedOn needsReviewSince inSpite inSpiteBecause withdrawnAt withdrawnBecause reads placements
      factCheckClosedAt factCheckClosedByName factCheckSkippedBecause
      subjects { consultationId commitmentId briefId title }
      findings { key rule severity place block from to words record mend reference }
      facts { key reference value label asOf gone }
      pictures { fileId path }
      waivers { findingKey reason byName at }
      versions { number title savedByName savedAt correctionNumber correctionReason }
      steps { kind byName at reason }
      factChecks { id unitName expiresOn issuedByName revokedAt answeredAt answers { factKey value verdict note } }
      pending { title summary body coverId reason byName at }
      acts { act whyNot }
    }
  }
`);

export const StoryMaterialDocument = graphql(`
  query StoryMaterial($storyId: ID, $slotId: ID) {
    storyMaterial(storyId: $storyId, slotId: $slotId) {
      facts { key reference value label group asOf gone }
      photos { fileId path beforeId matter }
      groups
      sources {
        trackingCode title committeeName formWords heldOn
        matters { title stateWords open openSince unitName dueOn trackingCode }
      }
    }
  }
`);

export const StoryFindingsDocument = graphql(`
  query StoryFindings($input: CheckStoryInput!) {
    storyFindings(input: $input) {
      findings { key rule severity place block from to words record mend reference }
      facts { key reference value label asOf gone }
    }
  }
`);

export const SaveStoryDocument = graphql(`
  mutation SaveStory($input: SaveStoryInput!) {
    saveStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`);

export const SubmitStoryDocument = graphql(`
  mutation SubmitWrittenStory($input: StoryActInput!) {
    submitStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`);

export const CorrectStoryDocument = graphql(`
  mutation CorrectStory($input: CorrectStoryInput!) {
    correctStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`);
