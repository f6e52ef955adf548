import { SimilarBriefs as Similar, type Written } from '@bandeng/features/brief';
import styles from './brief.module.css';

/** What was written about the like before, below what one writes. */
export function SimilarBriefs({ written, briefId }: { written: Written; briefId: string | null }) {
  return (
    <Similar
      written={written}
      briefId={briefId}
      around={(title, content) => (
        <section className={styles.similar}>
          <h3>{title}</h3>
          {content}
        </section>
      )}
    />
  );
}
