import { useTranslation } from 'react-i18next';
import { useOpmaak } from '~/components/useOpmaak';
import type { Nt2blok } from '../scannt2.lezen.service.server';

/** What the registers said, and that nobody's name is kept. */
export function Controlezin({ controle }: { controle: NonNullable<Nt2blok['controle']> }) {
  const { t } = useTranslation();
  const { datum, getal } = useOpmaak();
  const { gecontroleerdOp, gevonden, verlopen, nietGevonden, door } = controle;
  return (
    <p>
      {t('scannt2.controle.zin', {
        ...{ dag: datum(gecontroleerdOp), door, gevonden: getal(gevonden) },
        ...{ verlopen: getal(verlopen), nietGevonden: getal(nietGevonden) },
      })}
    </p>
  );
}
