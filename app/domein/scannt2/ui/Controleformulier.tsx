import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import { controleuitkomsten } from '../controle';
import type { Nt2pagina } from '../scannt2.lezen.service.server';
import { Lessenfeiten } from './Lessenfeiten';

type Props = NonNullable<Nt2pagina['teControleren']> & { peildatum: string };
type Docent = Props['docenten'][number];

/** Each docent of the aanmelding of whom the school says that he is certified, to be looked up in his register; nothing is chosen beforehand. */
export function Controleformulier({ docenten, lessen, peildatum }: Props) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const naTeZien = docenten.filter((docent) => docent.isNaTeZien);
  const zonder = docenten.length - naTeZien.length;
  return (
    <Sectie titel={t('scannt2.controle.titel')} uitleg={t('scannt2.controle.uitleg', { dag: datum(peildatum) })} id="nakijken">
      <Lessenfeiten lessen={lessen} />
      <Formulier naam="controle" teksten="scannt2.velden">
        <input type="hidden" name="doe" value="controle" />
        {naTeZien.map((docent, nr) => (
          <Vraag key={docent.id} docent={docent} nr={nr} />
        ))}
        {zonder > 0 ? <p>{t('scannt2.controle.zonder', { count: zonder })}</p> : null}
        <p>{t('scannt2.controle.namen_weg')}</p>
        <VerstuurKnop>{t('scannt2.controle.verstuur')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}

function Vraag({ docent, nr }: { docent: Docent; nr: number }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const { id, naam, register, registernummer, geldigTot, isVerlopen } = docent;
  const waar = t('scannt2.controle.register', {
    ...{ register: t(`scannt2.register.${register ?? 'bvnt2'}`), nummer: registernummer ?? t('scannt2.controle.geen_nummer') },
    tot: geldigTot === null ? t('algemeen.onbekend') : datum(geldigTot),
  });
  return (
    <>
      <input type="hidden" name={`docenten[${nr}].id`} value={id} />
      <Keuze
        naam={`docenten[${nr}].uitkomst`}
        naast
        label={naam ?? t('scannt2.controle.docent', { nr: nr + 1 })}
        uitleg={isVerlopen ? `${waar} ${t('scannt2.controle.verlopen')}` : waar}
        opties={controleuitkomsten.map((uitkomst) => ({ waarde: uitkomst, tekst: t(`scannt2.uitkomst.${uitkomst}`) }))}
      />
    </>
  );
}
