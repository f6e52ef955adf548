import { Input, type InputProps, Stepper, TextArea, type TextAreaProps } from 'antd-mobile';
import { useId } from 'react';

type Named<Props> = Omit<Props, 'id' | 'aria-label'> & { readonly label: string };

/*
 * Fields whose name is not written beside them. antd-mobile puts an aria-label on the frame around the field, where
 * readers do not find it, so these bring a label of their own that only readers meet.
 */

export function NamedTextArea({ label, ...props }: Named<TextAreaProps>) {
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <TextArea {...props} id={id} />
    </>
  );
}

export function NamedInput({ label, ...props }: Named<InputProps>) {
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <Input {...props} id={id} />
    </>
  );
}

/** The figure between the two buttons takes no id, so its name is put on it where it stands. */
export function NamedStepper({
  label,
  ...stepper
}: {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  onChange: (value: number) => void;
}) {
  return (
    <div ref={(frame) => frame?.querySelector('input')?.setAttribute('aria-label', label)}>
      <Stepper {...stepper} />
    </div>
  );
}
