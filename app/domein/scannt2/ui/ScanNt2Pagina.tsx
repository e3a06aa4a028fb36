import { useTranslation } from 'react-i18next';
import { Cijfers } from '~/components/gegevens/Cijfers';
import { Gedaan } from '~/components/Gedaan';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import { useScankruimels } from '~/domein/kwaliteitsscan/ui/useScankruimels';
import { useNt2Cijfers } from '~/domein/taalaanbieder/ui/useNt2Cijfers';
import type { Nt2pagina } from '../scannt2.lezen.service.server';
import { AddendumSectie } from './AddendumSectie';
import { Cijferformulier } from './Cijferformulier';
import { Controleformulier } from './Controleformulier';
import { Controlezin } from './Controlezin';

/** The NT2 figures of a scan: looked up in the registers, judged by the norms of their day, and what the Addendum makes of those. */
export function ScanNt2Pagina({ pagina }: { pagina: Nt2pagina }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const { scanId, naam, cijfers, controle, teControleren, magVastleggen, peildatum } = pagina;
  const figuren = useNt2Cijfers(cijfers ? [cijfers] : []);
  return (
    <Pagina titel={t('scannt2.paginatitel', { naam })} lead={t('scannt2.lead')} kruimels={useScankruimels({ id: scanId, naam })}>
      <Gedaan teksten="scannt2.gedaan" />
      <Sectie titel={t('scannt2.cijfers.titel')} id="cijfers">
        {cijfers ? (
          <Cijfers cijfers={figuren} />
        ) : (
          <LeegStaat niveau={3} titel={t('scannt2.cijfers.leeg')} tekst={t('scannt2.cijfers.leeg_tekst', { dag: datum(peildatum) })} />
        )}
        {controle ? <Controlezin controle={controle} /> : null}
      </Sectie>
      {teControleren ? <Controleformulier {...teControleren} peildatum={peildatum} /> : null}
      {magVastleggen && teControleren === null ? <Cijferformulier {...pagina} /> : null}
      <AddendumSectie pagina={pagina} />
    </Pagina>
  );
}
