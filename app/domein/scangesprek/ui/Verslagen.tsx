import { useTranslation } from 'react-i18next';
import { Tijdlijn } from '~/components/gegevens/Tijdlijn';
import { useOpmaak } from '~/components/useOpmaak';
import type { Gespreksblok } from '../gesprek.lezen.service.server';

type Verslag = Gespreksblok['verslagen'][number];

function Tekst({ verslag: { dag, verslag, afspraken, door } }: { verslag: Verslag }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const alineas = [
    [t('scangesprek.verslag.verslag'), verslag],
    [t('scangesprek.verslag.afspraken'), afspraken],
  ];
  return (
    <>
      <p>
        {door === null ? t('scangesprek.verslag.op', { dag: datum(dag) }) : t('scangesprek.verslag.op_door', { dag: datum(dag), door })}
      </p>
      {alineas.map(([kop, tekst]) => (tekst ? <Alinea key={kop} kop={kop ?? ''} tekst={tekst} /> : null))}
    </>
  );
}

const Alinea = ({ kop, tekst }: { kop: string; tekst: string }) => (
  <>
    <p>
      <strong>{kop}</strong>
    </p>
    <p className="tk-vrijetekst">{tekst}</p>
  </>
);

/** What was recorded of the gesprek; an older version stays readable. */
export function Verslagen({ verslagen }: { verslagen: readonly Verslag[] }) {
  const { t } = useTranslation();
  return (
    <Tijdlijn
      gebeurtenissen={verslagen.map((verslag, nr) => ({
        id: verslag.id,
        wanneer: verslag.vastgelegdOp,
        titel: t(`scangesprek.verslag.titel.${verslag.uitkomst}${nr === 0 ? '' : '_vervangen'}`, { versie: verslag.versie }),
        tekst: <Tekst verslag={verslag} />,
        soort: nr === 0 ? 'goed' : 'neutraal',
      }))}
    />
  );
}
