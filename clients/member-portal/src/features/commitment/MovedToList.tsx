import styles from './commitment.module.css';

interface Moved {
  readonly number: string;
  readonly trackingCode: string;
  readonly action: string;
  readonly departmentName: string;
}

/** The promises that go on where this one ended. */
export function MovedToList({ movedTo }: { movedTo: readonly Moved[] }) {
  return (
    <ul className={styles.movedTo}>
      {movedTo.map(({ number, trackingCode, action, departmentName }) => (
        <li key={number}>
          <a href={`/portal/t/${trackingCode}`}>
            {departmentName}:{action}
          </a>
        </li>
      ))}
    </ul>
  );
}
