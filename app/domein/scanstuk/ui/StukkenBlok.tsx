import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Knoppen } from '~/components/Knoppen';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Stukkenblok } from '../stukken.service.server';
import { onderdeelnaam } from './onderdeelnaam';
import { Stukkenlijst } from './Stukkenlijst';

/** The documents of a scan on its page: what Blik op Werk still has to send, what there is, and the way to the restricted annex. */
export function StukkenBlok({ scanId, stukken, opvraag, magToevoegen, magVragen }: Stukkenblok) {
  const { t } = useTranslation();
  const acties = (
    <Knoppen>
      <KnopLink naar={`/scans/${scanId}/blik-op-werk`} soort="secundair">
        {t(magVragen && opvraag.gevraagdOp === null ? 'scanstuk.blok.vraag_op' : 'scanstuk.blok.blik_op_werk')}
      </KnopLink>
      {magToevoegen ? (
        <KnopLink naar={`/scans/${scanId}/stukken`} soort="secundair">
          {t('scanstuk.blok.voeg_toe')}
        </KnopLink>
      ) : null}
    </Knoppen>
  );
  return (
    <Sectie titel={t('scanstuk.blok.titel')} uitleg={<Opgevraagd opvraag={opvraag} />} acties={acties} id="stukken">
      <Stukkenlijst stukken={stukken} />
      <Paragraph>
        {t('scanstuk.blok.bijlage_uitleg')}{' '}
        <Link className="nl-link" to={`/scans/${scanId}/bijlage`}>
          {t('scanstuk.blok.bijlage')}
        </Link>
      </Paragraph>
    </Sectie>
  );
}

function Opgevraagd({ opvraag: { gevraagdOp, ontbreekt } }: Pick<Stukkenblok, 'opvraag'>) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  if (gevraagdOp === null) return <>{t('scanstuk.blok.niet_gevraagd')}</>;
  const wat = ontbreekt.map((onderdeel) => onderdeelnaam(t, onderdeel)).join(', ');
  const nog = ontbreekt.length > 0 ? t('scanstuk.blok.ontbreekt', { count: ontbreekt.length, wat }) : t('scanstuk.blok.compleet');
  return (
    <>
      {t('scanstuk.blok.gevraagd', { op: moment(gevraagdOp) })} {nog}
    </>
  );
}
