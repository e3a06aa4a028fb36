import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Keuze } from '~/components/formulier/Keuze';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Feiten } from '~/components/gegevens/Feiten';
import { KnopLink } from '~/components/KnopLink';
import { LeegStaat } from '~/components/LeegStaat';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import { laterredenen } from '../later';
import type { Wacht } from '../later.service.server';
import { Aanzet } from './Aanzet';
import { useWachtzin } from './useWachtzin';
import { Wachtdag } from './Wachtdag';

/** One entry: what, who waits on whom, why, until when, what happens then; and showing it later. */
export function WachtPagina({ wacht }: { wacht: Wacht | null }) {
  const { t } = useTranslation();
  const zin = useWachtzin();
  const kruimels = [{ naar: '/werk', tekst: t('werkvoorraad.titel') }];
  if (wacht === null) {
    return (
      <Pagina titel={t('werkvoorraad.klaar.titel')} kruimels={kruimels}>
        <LeegStaat
          titel={t('werkvoorraad.klaar.kop')}
          tekst={t('werkvoorraad.klaar.tekst')}
          actie={<KnopLink naar="/werk">{t('werkvoorraad.klaar.terug')}</KnopLink>}
        />
      </Pagina>
    );
  }
  return (
    <Pagina
      titel={zin('zin', wacht)}
      lead={[wacht.naam, wacht.school].filter(Boolean).join(', ') || undefined}
      kruimels={kruimels}
      acties={
        <>
          <KnopLink naar={wacht.pad}>{t('werkvoorraad.doe')}</KnopLink>
          {wacht.doet === 'school' && wacht.uiterste !== null ? (
            <KnopLink naar={`/inburgeraars/${wacht.persoon}/uitstel`} soort="secundair">
              {t('werkvoorraad.stel_uit')}
            </KnopLink>
          ) : null}
        </>
      }
    >
      <Omschrijving wacht={wacht} />
      {wacht.laterTot === null ? <Later wacht={wacht} /> : <Rust wacht={wacht} />}
    </Pagina>
  );
}

function Omschrijving({ wacht }: { wacht: Wacht }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const zin = useWachtzin();
  const feit = (id: string) => t(`werkvoorraad.feiten.${id}`);
  return (
    <Feiten
      feiten={[
        { term: feit('aanzet'), waarde: <Aanzet rij={wacht} /> },
        { term: feit('waarom'), waarde: `${zin('waarom', wacht)} ${t('werkvoorraad.bron', { bron: wacht.bron })}` },
        { term: feit('van'), waarde: datum(wacht.van) },
        { term: feit('uiterste'), waarde: <Wachtdag wacht={wacht} /> },
        { term: feit('dan'), waarde: zin('dan', wacht) },
        ...(wacht.namensNaam ? [{ term: feit('namens'), waarde: wacht.namensNaam }] : []),
      ]}
    />
  );
}

function Later({ wacht: { laatsteLater } }: { wacht: Wacht }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  if (laatsteLater === null) {
    return (
      <Sectie titel={t('werkvoorraad.later.titel')}>
        <p>{t('werkvoorraad.kan_niet_later')}</p>
      </Sectie>
    );
  }
  return (
    <Sectie titel={t('werkvoorraad.later.titel')} uitleg={t('werkvoorraad.later.uitleg', { laatste: datum(laatsteLater) })}>
      <Formulier naam="later" teksten="werkvoorraad.velden">
        <input type="hidden" name="doe" value="later" />
        <Veld naam="tot" soort="date" />
        <Keuze naam="reden" opties={laterredenen.map((reden) => ({ waarde: reden, tekst: t(`werkvoorraad.laterreden.${reden}`) }))} />
        <VerstuurKnop>{t('werkvoorraad.later.knop')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}

function Rust({ wacht: { laterTot, laterReden } }: { wacht: Wacht }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  return (
    <Sectie titel={t('werkvoorraad.rust.titel')}>
      <p>
        {t('werkvoorraad.rust.tekst', { datum: datum(laterTot ?? ''), reden: t(`werkvoorraad.laterreden.${laterReden ?? 'afspraak'}`) })}
      </p>
      <Formulier naam="nu" teksten="werkvoorraad.velden">
        <input type="hidden" name="doe" value="nu" />
        <VerstuurKnop>{t('werkvoorraad.rust.knop')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
