import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Groep } from '~/components/formulier/Groep';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Vinkje } from '~/components/formulier/Vinkje';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { categorieen, richtingen } from '~/domein/grondslag/categorie';
import { kolomcodes } from '../matrix';
import { veranderingen } from '../voorstel';

/** A voorstel: which cells, what they become, from when, by what source and why. */
export function NieuwVoorstel({ morgen }: { morgen: string }) {
  const { t } = useTranslation();
  const opties = (codes: readonly string[], sleutel: string) => codes.map((waarde) => ({ waarde, tekst: t(`${sleutel}.${waarde}`) }));
  return (
    <Pagina titel={t('matrix.nieuw.titel')} lead={t('matrix.nieuw.lead')} kruimels={[{ naar: '/grondslagen', tekst: t('matrix.titel') }]}>
      <Melding>{t('matrix.nieuw.vier_ogen')}</Melding>
      <Formulier naam="voorstel" teksten="matrix.velden" standaard={{ ingang: morgen }}>
        <Groep titel={t('matrix.nieuw.waarover')} uitleg={t('matrix.nieuw.waarover_uitleg')}>
          <Keuze naam="kolommen" soort="checkbox" opties={opties(kolomcodes, 'matrix.kolom')} />
          <Keuze naam="categorieen" soort="checkbox" opties={opties(categorieen, 'grondslag.categorie')} />
          <Keuze naam="richtingen" soort="checkbox" opties={opties(richtingen, 'grondslag.kolom')} />
        </Groep>
        <Groep titel={t('matrix.nieuw.wat')}>
          <Keuze
            naam="wat"
            opties={opties(veranderingen, 'matrix.wat').map((optie) => ({ ...optie, uitleg: t(`matrix.wat_uitleg.${optie.waarde}`) }))}
          />
          <Veld naam="bron" maxLengte={300} />
          <Vinkje naam="teBevestigen" />
        </Groep>
        <Groep titel={t('matrix.nieuw.wanneer')}>
          <Veld naam="ingang" soort="date" min={morgen} />
          <Veld naam="reden" soort="textarea" maxLengte={1000} />
        </Groep>
        <VerstuurKnop>{t('matrix.nieuw.verstuur')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}
