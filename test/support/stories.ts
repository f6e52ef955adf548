import type { TestApp } from './app.js';
import type { Person } from './people.js';

const CHANGED = '{ __typename ... on StoryChanged { id version storyCode status } ... on PublicityRefusal { code } }';
const SLOT = '{ __typename ... on StorySlotChanged { id version } ... on PublicityRefusal { code } }';

/** The acts on a story that take one input and answer how it stands. */
export const storyAct = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) ${CHANGED} }`;
export const slotAct = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) ${SLOT} }`;

export const INPUT_OF = {
  startStory: 'StartStoryInput',
  saveStory: 'SaveStoryInput',
  submitStory: 'StoryActInput',
  takeBackStory: 'StoryActInput',
  discardStory: 'StoryActInput',
  returnStory: 'StoryReasonInput',
  passStory: 'StoryActInput',
  releaseStoryPhotos: 'ReleaseStoryPhotosInput',
  closeFactCheck: 'CloseFactCheckInput',
  sendStoryBack: 'StoryReasonInput',
  signStory: 'SignStoryInput',
  scheduleStory: 'ScheduleStoryInput',
  publishStory: 'StoryActInput',
  correctStory: 'CorrectStoryInput',
  dropStoryCorrection: 'StoryActInput',
  signStoryCorrection: 'SignStoryCorrectionInput',
  clearStoryDoubt: 'StoryReasonInput',
  seeStoryInSpite: 'StoryActInput',
  withdrawStory: 'StoryReasonInput',
  restoreStory: 'StoryReasonInput',
} as const;
export type StoryActName = keyof typeof INPUT_OF;

export interface StoryStands {
  readonly __typename: 'StoryChanged' | 'PublicityRefusal';
  readonly id: string;
  readonly version: number;
  /** Of its address; of a refusal, why. */
  readonly code: string;
  readonly storyCode: string;
  readonly status: string;
}

/** Does something with a story, as this person: how it stands, or the code of the refusal in `code`. */
export async function doStory(
  app: TestApp,
  person: Person,
  name: StoryActName,
  input: Readonly<Record<string, unknown>>,
): Promise<StoryStands> {
  const answer = await app.as(person).mutate<Record<string, StoryStands>>(storyAct(name, INPUT_OF[name]), { input });
  return answer[name] as StoryStands;
}

type Node = Readonly<Record<string, unknown>>;
export const text = (said: string): Node => ({ type: 'text', text: said });
export const fact = (recordId: string, kind: string, field: string): Node => ({
  type: 'factRef',
  attrs: { kind, recordId, field },
});
export const paragraph = (...content: readonly Node[]): Node => ({ type: 'paragraph', content });
export const bodyOf = (...content: readonly Node[]): string => JSON.stringify({ type: 'doc', content });

export interface PublishedStory extends StoryStands {
  readonly storyId: string;
}

interface Desk {
  readonly writer: Person;
  readonly reviewer: Person;
  readonly signer: Person;
  readonly clerk: Person;
}

/** From its first word to everybody's eyes, by three persons. */
export async function aPublishedStory(
  app: TestApp,
  { writer, reviewer, signer, clerk }: Desk,
  given: {
    readonly title: string;
    readonly body: string;
    readonly consultationId: string;
    readonly slotId?: string;
    readonly inSpiteOf?: string;
  },
): Promise<PublishedStory> {
  const { title, body, consultationId, slotId, inSpiteOf } = given;
  const must = (stands: StoryStands): StoryStands => {
    if (stands.__typename !== 'StoryChanged') throw new Error(stands.code);
    return stands;
  };
  const started = must(
    await doStory(app, writer, 'startStory', {
      ...(slotId ? { slotId } : { kind: 'TOPICAL' }),
      subjects: [{ consultationId }],
      title,
      body,
    }),
  );
  const storyId = started.id;
  const handed = must(await doStory(app, writer, 'submitStory', { storyId, version: started.version }));
  const passed = must(await doStory(app, reviewer, 'passStory', { storyId, version: handed.version }));
  const closed = must(
    await doStory(app, clerk, 'closeFactCheck', { storyId, version: passed.version, skippedBecause: '当天已电话核对' }),
  );
  const signed = must(
    await doStory(app, signer, 'signStory', {
      storyId,
      version: closed.version,
      waivers: [],
      inSpiteOf: inSpiteOf ?? null,
    }),
  );
  const published = must(await doStory(app, signer, 'publishStory', { storyId, version: signed.version }));
  return { ...published, storyId, code: published.storyCode };
}
