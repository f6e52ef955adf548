import { usePersonWords } from '@bandeng/features/meeting';

export { type NamedPerson as PersonLike, usePersonWords } from '@bandeng/features/meeting';

import { type FragmentType, graphql, readFragment } from '../../generated';

export const SpeakerName_speaker = graphql(`
  fragment SpeakerName_speaker on LiveSpeaker {
    party
    sitsIn
    name
    organisation
    departmentName
    interestGroupName
  }
`);

export function SpeakerName({ speaker }: { speaker: FragmentType<typeof SpeakerName_speaker> }) {
  const words = usePersonWords();
  return <>{words(readFragment(SpeakerName_speaker, speaker))}</>;
}
