import { type Door, NoticeLine, useNotice } from '@bandeng/features/privacy';
import { Form } from 'antd';
import { useEffect } from 'react';

/** What a clerk tells whoever leaves something of themselves; which notice that was goes out with the form, as `noticeNumber`. */
export function NoticeField({ door }: { door: Door }) {
  const form = Form.useFormInstance();
  const number = useNotice()?.number || null;
  useEffect(() => {
    form.setFieldValue('noticeNumber', number);
  }, [form, number]);
  return (
    <>
      <Form.Item name="noticeNumber" hidden>
        <input type="hidden" />
      </Form.Item>
      <NoticeLine door={door} tell />
    </>
  );
}
