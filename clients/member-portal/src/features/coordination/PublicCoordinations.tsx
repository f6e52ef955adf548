import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';

const PublicCoordinations_line = graphql(`
  fragment PublicCoordinations_line on PublicCoordination {
    heldOn
    cameNames
    absentNames
    steps
    stepsDone
  }
`);

/** That people sat together, in a line: which units came, which did not, and how many steps were agreed. */
export function PublicCoordinations({ lines }: { lines: readonly FragmentType<typeof PublicCoordinations_line>[] }) {
  const { t } = useTranslation('coordination');
  const { date } = useFormats();
  const said = lines.map((line) => readFragment(PublicCoordinations_line, line));
  return said.map(({ heldOn, cameNames, absentNames, steps, stepsDone }) => (
    <p key={`${heldOn} ${cameNames.join()} ${steps}`} className="quiet">
      <span className="num">{date(heldOn)}</span> {t('publicCame', { names: cameNames.join('、') })}
      {absentNames.length > 0 && t('publicAbsent', { names: absentNames.join('、') })}
      {steps > 0 && `，${t('publicSteps', { count: steps, done: stepsDone })}`}
    </p>
  ));
}
