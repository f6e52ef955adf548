import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';

export interface PersonLike {
  readonly party: string;
  readonly sitsIn?: boolean | undefined;
  readonly name?: string | null;
  readonly organisation?: string | null;
  readonly departmentName?: string | null;
  readonly interestGroupName?: string | null;
}

/** Name first, then what they stand for: 丁小满 · 配件商会. */
export function usePersonWords(): (person: PersonLike) => string {
  const { t } = useTranslation();
  return ({ party, sitsIn, name, organisation, departmentName, interestGroupName }) => {
    const stands = sitsIn ? t('meeting:duty.OBSERVER') : t(`words:party.${party}`);
    const standing = departmentName ?? organisation ?? interestGroupName ?? stands;
    return name ? `${name} · ${standing}` : standing;
  };
}

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
