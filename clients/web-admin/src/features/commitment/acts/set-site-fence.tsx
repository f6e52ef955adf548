import { graphql, readFragment } from '../../../generated';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { FenceItems, WorkFields_commitment } from '../work-fields';
import type { Shown } from './shown';

type Circle = { fencePlace: string; latitude: number; longitude: number; radiusMetres: number };

const fenceOf = (subject: Shown) => readFragment(WorkFields_commitment, subject).siteFence;

/** 核实地点: the circle within which it is looked at; two may set it at once. */
export const setSiteFence = defineAct({
  document: graphql(`
  mutation SetSiteFence($input: SetSiteFenceInput!) {
    setSiteFence(input: $input) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`),
  words: { title: 'commitment:act.SET_SITE_FENCE', done: 'commitment:did.SET_SITE_FENCE' },
  Fields: ({ subject }) => <FenceItems commitmentId={subject.id} />,
  blank: (subject) => {
    const { place, latitude, longitude, radiusMetres = 200 } = fenceOf(subject) ?? {};
    return { fencePlace: place ?? subject.place ?? undefined, latitude, longitude, radiusMetres };
  },
  twoSides: {
    fields: {
      place: 'evidence:fence.place',
      latitude: 'evidence:fence.latitude',
      longitude: 'evidence:fence.longitude',
      radiusMetres: 'evidence:fence.radius',
    },
    read: ({ fencePlace = '', latitude = '', longitude = '', radiusMetres = '' }) => ({
      place: String(fencePlace),
      latitude: String(latitude),
      longitude: String(longitude),
      radiusMetres: String(radiusMetres),
    }),
    write: ({ place, latitude, longitude, radiusMetres }) => ({
      fencePlace: place,
      latitude: Number(latitude),
      longitude: Number(longitude),
      radiusMetres: Number(radiusMetres),
    }),
  },
  variables: (subject: Shown, { fencePlace, ...circle }: Circle, { version }: Sending) => ({
    input: { commitmentId: subject.id, place: fencePlace, ...circle, version: version ?? fenceOf(subject)?.version },
  }),
});
