import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Melding } from '~/components/Melding';
import type { Ontbreekt } from '../rapportklaar';

type Props = { ontbreekt: readonly Ontbreekt[]; scanId: string };

/** What has to be done before the report can be made final, each with the way to it. */
export function Ontbrekend({ ontbreekt, scanId }: Props) {
  const { t } = useTranslation();
  if (ontbreekt.length === 0) return <Melding soort="ok">{t('scanrapport.schrijven.klaar')}</Melding>;
  return (
    <Melding soort="waarschuwing" titel={t('scanrapport.schrijven.ontbreekt')}>
      <ul>
        {ontbreekt.map((een) => (
          <li key={sleutel(een)}>
            <Regel ontbreekt={een} scanId={scanId} />
          </li>
        ))}
      </ul>
    </Melding>
  );
}

function sleutel(een: Ontbreekt): string {
  if (een.wat === 'bevinding') return een.onderdeel;
  return een.wat === 'tekst' ? een.sectie : een.wat;
}

function Regel({ ontbreekt: een, scanId }: { ontbreekt: Ontbreekt; scanId: string }) {
  const { t } = useTranslation();
  const zin = (waarden: Record<string, string | number> = {}) => t(`scanrapport.ontbreekt.${een.wat}`, waarden);
  const naar = (pad: string, tekst: string) => (
    <Link className="nl-link" to={`/scans/${scanId}${pad}`}>
      {tekst}
    </Link>
  );
  switch (een.wat) {
    case 'bevinding':
      return naar(`/onderdelen/${een.onderdeel}`, zin({ onderdeel: t(`kwaliteitsscan.onderdeel.${een.onderdeel}`) }));
    case 'tekst':
      return zin({ sectie: t(`scanrapport.velden.${een.sectie}`) });
    case 'gesprek':
      return naar('/gesprek', zin());
    case 'reden':
      return naar('', zin());
    case 'risico':
      return naar('#risicos', zin({ count: een.aantal }));
  }
}
