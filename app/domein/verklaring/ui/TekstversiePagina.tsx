import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { Naast } from '~/components/formulier/Naast';
import { Veld } from '~/components/formulier/Veld';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Feiten } from '~/components/gegevens/Feiten';
import { KnopLink } from '~/components/KnopLink';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Stuk } from '~/components/Stuk';
import { useOpmaak } from '~/components/useOpmaak';
import type { GezieneTekst } from '../teksten.service.server';
import { isVertaling, taalkenmerken } from '../verklaringstaal';
import { Opname } from './Opname';
import { Tekststand } from './Tekststand';
import { Tekstwerk } from './Tekstwerk';

/** One text to read, who confirmed it, and what may still be confirmed. */
export function TekstversiePagina({ tekst, isGedaan }: { tekst: GezieneTekst; isGedaan: boolean }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const { regel, titel, blokken, kan, schrijven } = tekst;
  const { naam, lang, dir } = taalkenmerken[regel.taal];
  return (
    <Pagina
      titel={
        <span lang={lang} dir={dir}>
          {titel}
        </span>
      }
      lead={`${t('toestemming.tekstnaam', regel)}, ${naam}`}
      kruimels={[{ naar: '/teksten', tekst: t('toestemming.teksten.titel') }]}
      acties={
        <KnopLink naar={`/teksten/${regel.id}/voorbeeld`} soort="secundair">
          {t('toestemming.teksten.voorbeeld.naar')}
        </KnopLink>
      }
    >
      {isGedaan ? <Melding soort="ok">{t('toestemming.teksten.gedaan')}</Melding> : null}
      {schrijven.komt ? <Melding>{t('toestemming.teksten.komt_uitleg', { dag: datum(regel.van) })}</Melding> : null}
      <Sectie titel={t('toestemming.teksten.wie')}>
        <Wie tekst={tekst} />
        {kan === 'stel_vast' ? <StelVast merk={regel.merk} /> : null}
        {kan === 'bevestig' ? <Bevestig merk={regel.merk} vandaag={tekst.vandaag} /> : null}
      </Sectie>
      <Tekstwerk tekst={tekst} />
      <Luister tekst={tekst} />
      <Sectie titel={t('toestemming.handeling.tekst')}>
        <Stuk stuk={{ blokken }} />
      </Sectie>
    </Pagina>
  );
}

function Wie({ tekst: { regel } }: { tekst: GezieneTekst }) {
  const { t } = useTranslation();
  const { datum } = useOpmaak();
  const leeg = t('toestemming.teksten.nog_niet');
  const vertaler = regel.vertaler && `${regel.vertaler}, ${regel.wbtvNummer}`;
  const feiten = isVertaling(regel.taal)
    ? [
        { term: t('toestemming.teksten.vertaler'), waarde: vertaler, leeg },
        { term: t('toestemming.teksten.vertaald_op'), waarde: regel.vertaaldOp && datum(regel.vertaaldOp), leeg },
      ]
    : [
        { term: t('toestemming.teksten.namens_gemeente'), waarde: regel.gemeente, leeg },
        { term: t('toestemming.teksten.namens_fg'), waarde: regel.fg, leeg },
      ];
  return <Feiten feiten={[{ term: t('toestemming.teksten.stand'), waarde: <Tekststand tekst={regel} /> }, ...feiten]} />;
}

function Luister({ tekst: { regel, opname, magOpnemen } }: { tekst: GezieneTekst }) {
  const { t } = useTranslation();
  return (
    <Sectie titel={t('toestemming.teksten.opname.titel')}>
      {opname ? <Opname id={opname} taal={regel.taal} /> : <p>{t('toestemming.teksten.opname.geen')}</p>}
      {magOpnemen ? (
        <p>
          <Link className="nl-link" to={`/teksten/${regel.id}/opname`}>
            {t('toestemming.teksten.opname.beheer')}
          </Link>
        </p>
      ) : null}
    </Sectie>
  );
}

function StelVast({ merk }: { merk: string }) {
  const { t } = useTranslation();
  return (
    <Formulier naam="vaststellen" teksten="toestemming.velden">
      <input type="hidden" name="doe" value="stel_vast" />
      <input type="hidden" name="gezien" value={merk} />
      <p>{t('toestemming.teksten.vaststellen_uitleg')}</p>
      <VerstuurKnop>{t('toestemming.teksten.vaststellen')}</VerstuurKnop>
    </Formulier>
  );
}

function Bevestig({ vandaag, merk }: { vandaag: string; merk: string }) {
  const { t } = useTranslation();
  return (
    <Formulier naam="bevestigen" teksten="toestemming.teksten.velden" standaard={{ datum: vandaag }}>
      <input type="hidden" name="doe" value="bevestig" />
      <input type="hidden" name="gezien" value={merk} />
      <p>{t('toestemming.teksten.bevestigen_uitleg')}</p>
      <Naast>
        <Veld naam="vertaler" maxLengte={200} autoComplete="off" />
        <Veld naam="wbtvNummer" maxLengte={50} breedte="midden" autoComplete="off" />
      </Naast>
      <Veld naam="datum" soort="date" autoComplete="off" />
      <VerstuurKnop>{t('toestemming.teksten.bevestigen')}</VerstuurKnop>
    </Formulier>
  );
}
