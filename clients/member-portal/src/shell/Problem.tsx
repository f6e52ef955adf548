import { NoticeBar } from 'antd-mobile';

/** Why it did not go, above the button that was pressed; nothing where nothing is wrong. */
export function Problem({ words }: { words: string | null }) {
  if (!words) return null;
  return (
    <div role="alert">
      <NoticeBar color="alert" content={words} wrap />
    </div>
  );
}
