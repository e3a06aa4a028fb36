import { useTranslation } from 'react-i18next';
import { Formulier } from '~/components/formulier/Formulier';
import { VerstuurKnop } from '~/components/formulier/VerstuurKnop';
import { Gedaan } from '~/components/Gedaan';
import type { Kruimel } from '~/components/Kruimelpad';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Melding } from '~/components/Melding';
import { Pagina } from '~/components/Pagina';
import { Sectie } from '~/components/Sectie';
import { Stuk } from '~/components/Stuk';
import type { Tekenblad } from '../ondertekening.service.server';
import { Looptijd } from './Looptijd';
import { Tekenformulier } from './Tekenformulier';
import { Tekenstanden } from './Tekenstanden';

type Props = { blad: Tekenblad; kruimels: readonly Kruimel[] };

/** Where a side reads the convenant and signs it, or follows how that stands. */
export function OndertekenPagina({ blad, kruimels }: Props) {
  const { t } = useTranslation();
  const { eigen, beletsel, tekst, termijn, scan } = blad;
  const pdf = (
    <Knoppen>
      <KnopLink naar="/convenant/tekst/pdf" soort="secundair" herlaad>
        {t('convenant.tekst.pdf')}
      </KnopLink>
      {eigen === 'school' ? null : (
        <KnopLink naar="/convenantteksten" soort="secundair">
          {t('convenant.teksten.titel')}
        </KnopLink>
      )}
    </Knoppen>
  );
  return (
    <Pagina
      titel={t('convenant.teken.titel', { naam: scan.naam })}
      lead={t('convenant.teken.lead')}
      kruimels={kruimels}
      acties={beletsel === null && eigen ? <KnopLink naar="#handtekening">{t('convenant.teken.naar_formulier')}</KnopLink> : null}
    >
      <Gedaan teksten="convenant.gedaan" />
      {beletsel ? <Melding soort={beletsel === 'gesloten' ? 'ok' : 'waarschuwing'}>{t(`convenant.fouten.${beletsel}`)}</Melding> : null}
      <Sectie titel={t('convenant.teken.stand')} id="stand">
        <Tekenstanden kanten={blad.kanten} />
        <Volgt blad={blad} />
        {termijn ? (
          <>
            <Looptijd termijn={termijn} />
            <KnopLink naar={`/convenanten/${termijn.id}`}>{t('convenant.document.bekijk')}</KnopLink>
          </>
        ) : null}
      </Sectie>
      {beletsel === null && blad.isVoorwaardelijk ? (
        <Melding soort="waarschuwing" titel={t('convenant.voorwaardelijk.titel')}>
          {t('convenant.voorwaardelijk.tekst')}
        </Melding>
      ) : null}
      {beletsel === null ? (
        <Sectie titel={t('convenant.teken.tekst', { nummer: tekst.nummer })} acties={pdf} id="tekst">
          <Stuk stuk={tekst.stuk} />
        </Sectie>
      ) : null}
      {beletsel === null && eigen ? <Tekenformulier blad={blad} eigen={eigen} /> : null}
      {beletsel === null ? <Terugnemen blad={blad} /> : null}
    </Pagina>
  );
}

/** Who must do what before there is a convenant. */
function Volgt({ blad: { kanten, beletsel } }: { blad: Tekenblad }) {
  const { t } = useTranslation();
  if (beletsel !== null) return null;
  const open = kanten.filter(({ stand }) => stand !== 'getekend');
  if (open.length === 0) return <Melding soort="waarschuwing">{t('convenant.teken.verschil')}</Melding>;
  return <p>{t('convenant.teken.wacht_op', { wie: open.map(({ kant }) => t(`convenant.kant.${kant}`)).join(t('convenant.teken.en')) })}</p>;
}

function Terugnemen({ blad: { eigen, kanten } }: { blad: Tekenblad }) {
  const { t } = useTranslation();
  if (!kanten.some(({ kant, stand }) => kant === eigen && stand !== 'niet')) return null;
  return (
    <Sectie titel={t('convenant.terug.titel')} uitleg={t('convenant.terug.uitleg')} id="terugnemen">
      <Formulier naam="terug" teksten="convenant.velden">
        <input type="hidden" name="doe" value="neem_terug" />
        <VerstuurKnop soort="secundair">{t('convenant.terug.verstuur')}</VerstuurKnop>
      </Formulier>
    </Sectie>
  );
}
