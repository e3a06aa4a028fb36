import { useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Feiten } from '~/components/gegevens/Feiten';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { useOpmaak } from '~/components/useOpmaak';
import type { Cursistbeeld } from './cursistbeeld';
import { PersoonVelden, WetVelden } from './CursistVelden';

const BOTSING = 'cursist.fouten.intussen_gewijzigd';

function isBotsing(antwoord: unknown): boolean {
  if (typeof antwoord !== 'object' || antwoord === null) return false;
  const { error } = antwoord as { error?: Record<string, string[] | null> | null };
  return error?.['']?.includes(BOTSING) ?? false;
}

type Props = { cursist: Cursistbeeld['cursist'] };

/** Changes what was registered. When someone else was first, both versions stay in sight: his above, one's own in the form. */
export function GegevensPagina({ cursist }: Props) {
  const { t } = useTranslation();
  const botsing = isBotsing(useActionData());
  const { id, versie, aanbiederId: _aanbiederId, ...gegevens } = cursist;
  return (
    <Pagina
      titel={t('cursist.gegevens.titel')}
      kruimels={[
        { naar: '/cursisten', tekst: t('algemeen.navigatie.cursisten') },
        { naar: `/cursisten/${id}`, tekst: `${cursist.voornamen} ${cursist.achternaam}` },
      ]}
    >
      {botsing ? <NuOpgeslagen cursist={cursist} /> : <Melding>{t('cursist.gegevens.kenmerk_uitleg')}</Melding>}
      <Formulier naam="gegevens" teksten="cursist.velden" standaard={gegevens}>
        <input type="hidden" name="versie" value={versie} />
        <PersoonVelden />
        <WetVelden />
        <VerstuurKnop>{t('cursist.gegevens.bewaar')}</VerstuurKnop>
      </Formulier>
    </Pagina>
  );
}

function NuOpgeslagen({ cursist }: Props) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <Melding soort="waarschuwing" titel={t('cursist.gegevens.nu_opgeslagen')}>
      <Feiten
        feiten={[
          { term: t('cursist.velden.kenmerk'), waarde: cursist.kenmerk },
          { term: t('cursist.velden.voornamen'), waarde: cursist.voornamen },
          { term: t('cursist.velden.achternaam'), waarde: cursist.achternaam },
          { term: t('cursist.velden.geboortedatum'), waarde: datum(cursist.geboortedatum) },
          { term: t('cursist.kort.wet'), waarde: t(`inburgeraar.wet.${cursist.wet}`) },
          { term: t('cursist.kort.doelgroep'), waarde: t(`inburgeraar.doelgroep.${cursist.doelgroep}`) },
        ]}
      />
    </Melding>
  );
}
