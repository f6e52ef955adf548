import { useNotice } from '@bandeng/features/privacy';
import { useTranslation } from 'react-i18next';

/** The words alone, for a browser without JavaScript: it is drawn by the server and never by the page. */
export function PlainForm({
  places,
}: {
  places: readonly { readonly committeeId: string; readonly townshipName: string }[];
}) {
  const { t } = useTranslation('topic');
  const noticeNumber = useNotice()?.number;
  return (
    <noscript>
      <style>
        {
          '.needs-script{display:none}.plain-form label,.plain-form button{display:block;margin:12px}.plain-form input,.plain-form textarea,.plain-form select{display:block;width:100%;box-sizing:border-box;font:inherit;padding:8px}.plain-form button{font:inherit;padding:12px 24px}'
        }
      </style>
      <form className="plain-form" method="post" action="/topics/plain" acceptCharset="utf-8">
        <label>
          {t('submit.what')}
          <input name="title" required maxLength={120} />
        </label>
        <label>
          {t('submit.body')}
          <textarea name="body" required maxLength={7000} rows={6} />
        </label>
        <label>
          {t('submit.place')}
          <input name="place" maxLength={120} />
        </label>
        <label>
          {t('submit.township')}
          <select name="committeeId">
            <option value="">{t('submit.townshipUnknown')}</option>
            {places.map(({ committeeId, townshipName }) => (
              <option key={committeeId} value={committeeId}>
                {townshipName}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('submit.name')}
          <input name="submitterName" maxLength={40} />
        </label>
        <label>
          {t('submit.phone')}
          <input name="submitterPhone" type="tel" maxLength={20} />
        </label>
        {noticeNumber ? <input type="hidden" name="noticeNumber" value={noticeNumber} /> : null}
        <button type="submit">{t('submit.act')}</button>
        <p className="lead">{t('submit.plain')}</p>
      </form>
    </noscript>
  );
}
