import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import { AskPurpose } from './AskPurpose';
import { withPurpose } from './purpose';

/** A file with personal data: what it is for is said before it is taken, each time. */
export function FileButton({ href, ...rest }: Omit<ButtonProps, 'href' | 'onClick'> & { readonly href: string }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button {...rest} onClick={() => setAsking(true)} />
      {asking && (
        <AskPurpose
          onClose={() => setAsking(false)}
          onSay={(said) => {
            setAsking(false);
            window.location.assign(withPurpose(href, said));
          }}
        />
      )}
    </>
  );
}
