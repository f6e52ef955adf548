import { SaidBefore } from '@bandeng/features/corrections';
import { useFormats } from '@bandeng/ui';
import { Button, Drawer, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { ActForm } from '../../shell/acts/ActForm';
import { correctTerm, enterTerm, removeTerm, type ShownTerm } from './term-acts';

const TermsDocument = graphql(`
  query Terms {
    terms {
      id
      version
      number
      startsOn
      endsOn
      isNow
      memberCount
      leftCount
      corrections { ...SaidBefore_correction }
    }
  }
`);

/** The terms that were entered, to choose one. */
export function useTermChoices() {
  const { t } = useTranslation('roster');
  const [{ data }] = useQuery({ query: TermsDocument });
  return (data?.terms ?? []).map(({ id, number }) => ({ value: id, label: t('term.name', { number }) }));
}

type Acting = { readonly act: 'enter' } | { readonly act: 'correct' | 'remove'; readonly term: ShownTerm };

/** 届次: each with its days and who belongs to it. */
export function TermsDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('roster');
  const [acting, setActing] = useState<Acting | null>(null);
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('term.title')}
      size={520}
      destroyOnHidden
      extra={
        <Button type="primary" onClick={() => setActing({ act: 'enter' })}>
          {t('term.enter')}
        </Button>
      }
    >
      {open && <List acting={acting} setActing={setActing} onLeave={onClose} />}
    </Drawer>
  );
}

function List({
  acting,
  setActing,
  onLeave,
}: {
  acting: Acting | null;
  setActing: (acting: Acting | null) => void;
  onLeave: () => void;
}) {
  const { t } = useTranslation('roster');
  const { date } = useFormats();
  const [{ data }, again] = useQuery({ query: TermsDocument, requestPolicy: 'cache-and-network' });
  const forms = { onDone: () => again({ requestPolicy: 'network-only' }), onClose: () => setActing(null) };
  return (
    <>
      {data?.terms.length === 0 && <p className="quiet">{t('term.none')}</p>}
      {data?.terms.map((term) => (
        <section key={term.id} className="term">
          <h3>
            {t('term.name', { number: term.number })} {term.isNow && <Tag color="green">{t('term.now')}</Tag>}
          </h3>
          <p className="num">
            {term.endsOn
              ? t('member.stayed', { from: date(term.startsOn), to: date(term.endsOn) })
              : t('member.since', { from: date(term.startsOn) })}
            {' · '}
            <Link to={`/members?term=${term.id}`} onClick={onLeave}>
              {t('term.members', { count: term.memberCount })}
            </Link>
            {term.leftCount > 0 && ` · ${t('term.leftCount', { count: term.leftCount })}`}
          </p>
          <SaidBefore corrections={term.corrections} />
          <Button size="small" onClick={() => setActing({ act: 'correct', term })}>
            {t('term.correct')}
          </Button>{' '}
          <Button size="small" onClick={() => setActing({ act: 'remove', term })}>
            {t('term.remove')}
          </Button>
        </section>
      ))}
      {acting?.act === 'enter' && <ActForm act={enterTerm} subject={{}} {...forms} />}
      {acting?.act === 'correct' && <ActForm act={correctTerm} subject={acting.term} {...forms} />}
      {acting?.act === 'remove' && <ActForm act={removeTerm} subject={acting.term} {...forms} />}
    </>
  );
}
