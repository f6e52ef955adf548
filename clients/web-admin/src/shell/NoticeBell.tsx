import { BellOutlined } from '@ant-design/icons';
import { useUnreadNotices } from '@bandeng/features/unread';
import { Badge } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Says on every page that something was told. */
export function NoticeBell() {
  const { t } = useTranslation('notice');
  const count = useUnreadNotices();
  return (
    <Link to="/notices" className="ant-btn ant-btn-text bell" aria-label={t('bell', { count })}>
      <Badge count={count} size="small" color="var(--brand)">
        <BellOutlined style={{ fontSize: 18 }} />
      </Badge>
    </Link>
  );
}
