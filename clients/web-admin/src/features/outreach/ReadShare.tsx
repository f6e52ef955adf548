import { useFormats } from '@bandeng/ui';
import { Progress } from 'antd';

/** How many of those addressed have read it, with n. */
export function ReadShare({ read, addressed }: { read: number; addressed: number }) {
  const { rate } = useFormats();
  return (
    <div className="read-share">
      <span className="num">{rate(read, addressed)}</span>
      {addressed > 0 && (
        <Progress
          percent={(read / addressed) * 100}
          showInfo={false}
          size="small"
          strokeColor={read === addressed ? 'var(--ok)' : 'var(--info)'}
          aria-hidden
        />
      )}
    </div>
  );
}
