import { todayInChina } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../viewer';

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Who looks at telephones, lightly over the page and at the foot of what is printed: a picture of it says whose it was. */
export function ViewerMark() {
  const { t } = useTranslation('shell');
  const viewer = useViewer();
  const name = viewer.kind === 'ACCOUNT' ? viewer.displayName : '';
  const mark = t('viewerMark', { name, day: todayInChina() });
  const tile = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="220"><text x="20" y="150" transform="rotate(-18 20 150)" font-family="sans-serif" font-size="15" fill="#000" fill-opacity="0.06">${escaped(mark)}</text></svg>`;
  return (
    <div
      className="viewer-mark"
      aria-hidden="true"
      data-mark={mark}
      style={{ backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(tile)}")` }}
    />
  );
}
