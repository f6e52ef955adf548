import type { Form } from 'antd-mobile';

/** A form of the phone, which antd-mobile does not name at its door. */
export type FormOf<Values> = ReturnType<typeof Form.useForm<Values>>[0];
