import { Checkbox, Form, type FormProps, type GetProps } from 'antd';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDialogForm } from './useDialogForm';

/**
 * A form in one column, labels above, the act at the end. Required fields say so; nothing is lost on a refusal. Enter sends it
 * from a field of one line, in a dialog too, and Ctrl Enter from anywhere.
 */
export function ColumnForm<Values extends object>({ children, ...form }: FormProps<Values> & { children: ReactNode }) {
  const { t } = useTranslation();
  // Two forms on one page may both ask for a name: each label must find its own field.
  const name = useId();
  const inside = useRef<HTMLSpanElement>(null);
  const { isDialog } = useDialogForm(inside);
  return (
    <Form<Values>
      name={name}
      layout="vertical"
      requiredMark={(label, { required }) => (
        <>
          {label}
          {!required && <span className="optional"> · {t('common:optional')}</span>}
        </>
      )}
      scrollToFirstError={{ behavior: 'auto', block: 'center' }}
      validateTrigger="onBlur"
      onKeyDown={sendByKey}
      {...form}
    >
      {children}
      <span ref={inside} hidden>
        {/* The button of a dialog stands outside its form: without one inside, Enter does nothing. */}
        {isDialog && <button type="submit" tabIndex={-1} aria-hidden />}
      </span>
    </Form>
  );
}

function sendByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter') return;
  if (event.ctrlKey || event.metaKey) event.currentTarget.requestSubmit();
  // There it chooses a day.
  else if (event.target instanceof Element && event.target.closest('.ant-picker')) event.preventDefault();
}

/** `t` of any namespace: its type differs from one to the next. */
type Say = (...args: never[]) => unknown;
const say = (t: Say, key: string, options: object) => String((t as (...args: unknown[]) => unknown)(key, options));

/** Rules said in words: `rules={[needed(t, title)]}`. Blank text is not an answer. */
export const needed = (t: Say, what: string) => ({
  required: true,
  whitespace: true,
  message: say(t, 'shell:form.needed', { what }),
});

export const atMost = (t: Say, max: number) => ({
  max,
  message: say(t, 'shell:form.atMost', { max }),
});

/** Several of a few. A form field that is required says so to its control, which a group of checkboxes may not repeat. */
export function Choices({
  'aria-required': _said,
  ...group
}: GetProps<typeof Checkbox.Group> & { readonly 'aria-required'?: boolean }) {
  return <Checkbox.Group {...group} />;
}
