import { useLocation } from '@remix-run/react';
import { useEffect, useRef } from 'react';

/** After going to another page without a reload the focus goes to its title, so that a screen reader says where one is. */
export function useFocusBijNavigatie(): void {
  const { pathname } = useLocation();
  const vorige = useRef(pathname);
  useEffect(() => {
    if (vorige.current === pathname) return;
    vorige.current = pathname;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname]);
}
