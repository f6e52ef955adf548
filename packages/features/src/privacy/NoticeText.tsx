import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../generated';

const NoticeText_notice = graphql(`
  fragment NoticeText_notice on PersonalNoticeText {
    number
    since
    keeper
    contact
    lines { whose what purpose ground kept }
  }
`);

const RIGHTS = ['ask', 'correct', 'erase', 'how', 'refuse'] as const;

/** 个人信息说明 in full: who keeps it, what is kept of whom, what they may ask for. */
export function NoticeText({ notice: given }: { notice: FragmentType<typeof NoticeText_notice> }) {
  const notice = readFragment(NoticeText_notice, given);
  const { t } = useTranslation('privacy');
  const { date } = useFormats();
  const people = [...new Set(notice.lines.map(({ whose }) => whose))];
  return (
    <>
      <h2>{t('notice.keeper')}</h2>
      <p className="plain-words">{notice.keeper ?? t('notice.noKeeper')}</p>
      <h2>{t('notice.contact')}</h2>
      <p className="plain-words">{notice.contact ?? t('notice.noContact')}</p>
      <h2>{t('notice.rights')}</h2>
      <ul>
        {RIGHTS.map((right) => (
          <li key={right}>{t(`notice.${right}`)}</li>
        ))}
      </ul>
      <h2>{t('notice.kept')}</h2>
      {people.map((whose) => (
        <section key={whose}>
          <h3>{t(`whose.${whose}`)}</h3>
          <ul>
            {notice.lines
              .filter((line) => line.whose === whose)
              .map(({ what, purpose, ground, kept }) => (
                <li key={`${purpose} ${kept}`}>
                  {t('notice.of', {
                    what: what.map((kind) => t(`what.${kind}`)).join(t('and')),
                    purpose: t(`purpose.${purpose}`),
                    ground: t(`ground.${ground}`),
                    kept: t(`kept.${kept}`),
                  })}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p className="quiet num">
        {notice.since
          ? t('notice.version', { number: notice.number, date: date(notice.since) })
          : t('notice.unnumbered')}
      </p>
    </>
  );
}
