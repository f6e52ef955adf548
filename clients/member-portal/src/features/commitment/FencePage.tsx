import { useBothSides, useOwnPosition, useWords } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button, Radio, Space, Toast } from 'antd-mobile';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { Page } from '../../shell/Page';
import { Problem } from '../../shell/Problem';
import styles from './commitment.module.css';

const FenceForm_matter = graphql(`
  fragment FenceForm_matter on CommitmentDetail {
      place
      siteFence {
        place
        latitude
        longitude
        radiusMetres
        version
      }
    }
`);

const FenceForm_place = graphql(`
  fragment FenceForm_place on SitePlace {
      place
      latitude
      longitude
      radiusMetres
    }
`);

const FenceDocument = graphql(`
  query FenceOnThePhone($id: ID!) {
    commitment(id: $id) {
      demandTitle
      ...FenceForm_matter
    }
    sitePlaces(commitmentId: $id) {
      ...FenceForm_place
    }
  }
`);
const SetFenceDocument = graphql(`
  mutation SetFenceOnThePhone($input: SetSiteFenceInput!) {
    setSiteFence(input: $input) {
      ... on CommitmentDetail { id status }
      ... on CommitmentRefusal { code }
    }
  }
`);

type Place = ResultOf<typeof FenceForm_place>;
interface Circle {
  place: string;
  latitude: number;
  longitude: number;
  radiusMetres: number;
}

const RADII = [50, 100, 200, 500, 1000] as const;
/** A metre: a place is no finer than that. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** 核实地点, on the spot: chosen from the places of the committee, or around where whoever sets it stands. */
export function FencePage({ id }: { id: string }) {
  const { t } = useTranslation('evidence');
  const [{ data }] = useQuery({ query: FenceDocument, variables: { id }, requestPolicy: 'network-only' });
  return (
    <Page title={t('fence.set')} back={`/commitments/${id}`} lead={data?.commitment?.demandTitle}>
      {data?.commitment && <FenceForm id={id} matter={data.commitment} places={data.sitePlaces ?? []} />}
    </Page>
  );
}

function FenceForm({
  id,
  matter: given,
  places: givenPlaces,
}: {
  id: string;
  matter: FragmentType<typeof FenceForm_matter>;
  places: readonly FragmentType<typeof FenceForm_place>[];
}) {
  const matter = readFragment(FenceForm_matter, given);
  const places = readFragment(FenceForm_place, givenPlaces);
  const { t } = useTranslation('evidence');
  const fence = useFence(id, matter);
  const circles = places.filter(({ latitude }) => latitude != null);

  return (
    <form onSubmit={fence.submit} className={styles.workForm}>
      {fence.dialog}
      <p className="quiet">{t('fence.phoneHint')}</p>
      {circles.length > 0 && <KnownPlaces fence={fence} circles={circles} />}
      <PlaceField fence={fence} places={places} />
      <CentreField fence={fence} />
      <RadiusField fence={fence} />
      <Problem words={fence.problem} />
      <Button block color="primary" type="submit" loading={fence.busy}>
        {t('fence.set')}
      </Button>
    </form>
  );
}

/** The circle as it stands on the page, and sending it; where somebody was quicker, both sides are shown. */
function useFence(id: string, matter: ResultOf<typeof FenceForm_matter>) {
  const { t } = useTranslation('evidence');
  const words = useWords();
  const go = useNavigate();
  const [place, setPlace] = useState(matter.siteFence?.place ?? matter.place ?? '');
  const [centre, setCentre] = useState<{ latitude: number; longitude: number } | null>(matter.siteFence ?? null);
  const [radius, setRadius] = useState<number>(matter.siteFence?.radiusMetres ?? 200);
  const [metres, setMetres] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [set, { busy }] = useCommand(SetFenceDocument, { quiet: true });
  const send = async (circle: Circle, version = matter.siteFence?.version) => {
    const outcome = await set({ input: { commitmentId: id, ...circle, version } });
    if (!outcome.ok) {
      if (!both.caught(outcome.why)) setProblem(words(outcome.why));
      return;
    }
    Toast.show({ content: t('commitment:did.SET_SITE_FENCE'), duration: 3000 });
    go(`/commitments/${id}`, { replace: true });
  };
  const both = useBothSides({
    fields: {
      place: { label: t('fence.place') },
      latitude: { label: t('fence.latitude') },
      longitude: { label: t('fence.longitude') },
      radiusMetres: { label: t('fence.radius') },
    },
    mine: () => ({
      place,
      latitude: String(centre?.latitude ?? ''),
      longitude: String(centre?.longitude ?? ''),
      radiusMetres: String(radius),
    }),
    send: ({ place: chosen, latitude, longitude, radiusMetres }, version) =>
      send(
        {
          place: chosen,
          latitude: Number(latitude),
          longitude: Number(longitude),
          radiusMetres: Number(radiusMetres),
        },
        version,
      ),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    if (!place.trim()) return setProblem(t('common:requiredOf', { what: t('fence.place') }));
    if (!centre) return setProblem(t('fence.noCentre'));
    await send({ place, latitude: centre.latitude, longitude: centre.longitude, radiusMetres: radius });
  };
  const { dialog } = both;
  return { place, setPlace, centre, setCentre, radius, setRadius, metres, setMetres, problem, busy, submit, dialog };
}

interface Part {
  readonly fence: ReturnType<typeof useFence>;
}

function KnownPlaces({
  fence: { place, setPlace, setCentre, setRadius, radius, setMetres },
  circles,
}: Part & { readonly circles: readonly Place[] }) {
  const { t } = useTranslation('evidence');
  const choose = (name: string) => {
    const known = circles.find((one) => one.place === name);
    setPlace(name);
    if (known?.latitude == null || known.longitude == null) return;
    setCentre({ latitude: known.latitude, longitude: known.longitude });
    setRadius(known.radiusMetres ?? radius);
    setMetres(null);
  };
  return (
    <fieldset className={styles.field}>
      <legend>{t('fence.choose')}</legend>
      <Radio.Group value={place} onChange={(name) => choose(String(name))}>
        <Space direction="vertical" block>
          {circles.map((one) => (
            <Radio key={one.place} value={one.place}>
              {t('fence.withCircle', { place: one.place, radius: one.radiusMetres })}
            </Radio>
          ))}
        </Space>
      </Radio.Group>
    </fieldset>
  );
}

function PlaceField({ fence: { place, setPlace }, places }: Part & { readonly places: readonly Place[] }) {
  const { t } = useTranslation('evidence');
  return (
    <div className={styles.field}>
      <label htmlFor="fence-place">{t('fence.place')}</label>
      <input
        id="fence-place"
        className={styles.line}
        list="fence-places"
        value={place}
        maxLength={120}
        onChange={(event) => setPlace(event.target.value)}
      />
      <datalist id="fence-places">
        {places.map((one) => (
          <option key={one.place} value={one.place} />
        ))}
      </datalist>
    </div>
  );
}

function CentreField({ fence: { centre, metres, setCentre, setMetres } }: Part) {
  const { t } = useTranslation('evidence');
  const { canAsk, state, ask } = useOwnPosition();
  const stand = async () => {
    const own = await ask();
    if (!own) return;
    setCentre({ latitude: rounded(own.latitude), longitude: rounded(own.longitude) });
    setMetres(Math.round(own.accuracyMetres));
  };
  return (
    <div className={styles.field}>
      <strong>{t('fence.centre')}</strong>
      {canAsk ? (
        <>
          <small>{t('fence.hereHint')}</small>
          <Button block loading={state === 'ASKING'} loadingText={t('whereabouts.asking')} onClick={stand}>
            {t('fence.here')}
          </Button>
        </>
      ) : (
        <small>{t('fence.phoneNone')}</small>
      )}
      {state === 'REFUSED' && <p role="alert">{t('fence.phoneNone')}</p>}
      <p role="status" className="num">
        {centre ? (
          <>
            {centre.latitude}, {centre.longitude}
            {metres !== null && ` · ${t('fence.hereGot', { metres })}`}
          </>
        ) : (
          t('fence.noCentre')
        )}
      </p>
    </div>
  );
}

function RadiusField({ fence: { radius, setRadius } }: Part) {
  const { t } = useTranslation('evidence');
  return (
    <fieldset className={styles.field}>
      <legend>{t('fence.radius')}</legend>
      <Radio.Group value={radius} onChange={(chosen) => setRadius(Number(chosen))}>
        <Space wrap>
          {[...new Set([...RADII, radius])]
            .sort((a, b) => a - b)
            .map((one) => (
              <Radio key={one} value={one}>
                {one}
              </Radio>
            ))}
        </Space>
      </Radio.Group>
    </fieldset>
  );
}
