import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const MS = 2_000;

/** Asks again every two seconds while something is under way. Without script the page says how to. */
export function useVervolg(isBezig: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isBezig) return undefined;
    const klok = setInterval(revalidate, MS);
    return () => clearInterval(klok);
  }, [isBezig, revalidate]);
}
