import { createContext, type ReactNode, useContext } from 'react';
import { Link } from 'react-router';

/** The period and scope all numbers of a page share, as they stand in the address. */
export const FigureScope = createContext<URLSearchParams>(new URLSearchParams());

/** A number that opens the records behind it. */
export function FigureLink({
  name,
  counted,
  committeeId,
  departmentId,
  children,
  className,
}: {
  name: string;
  /** Only those that count, only those that do not; left out: both. */
  counted?: boolean;
  committeeId?: string;
  departmentId?: string;
  /** Left out where words with places in them put it in. */
  children?: ReactNode;
  className?: string;
}) {
  const params = new URLSearchParams(useContext(FigureScope));
  if (committeeId) params.set('committee', committeeId);
  if (departmentId) params.set('department', departmentId);
  if (counted !== undefined) params.set('counted', counted ? 'yes' : 'no');
  return (
    <Link className={`figure-link num ${className ?? ''}`} to={`/figures/${name}?${params}`}>
      {children}
    </Link>
  );
}
