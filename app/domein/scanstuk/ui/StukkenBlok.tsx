import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { KnopLink } from '~/components/KnopLink';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Stukkenblok } from '../stukken.service.server';
import { Stukkenlijst } from './Stukkenlijst';

/** The documents of a scan on its page: what Blik op Werk still has to send, what there is, and the way to the restricted annex. */
export function StukkenBlok({ scanId, stukken, opvraag, magToevoegen, magVragen }: Stukkenblok) {
  const { t } = useTranslation();
  const acties = (
    <>
      <KnopLink naar={`/scans/${scanId}/blik-op-werk`} soort="secundair">
        {t(magVragen && opvraag.gevraagdOp === null ? 'scanstuk.blok.vraag_op' : 'scanstuk.blok.blik_op_werk')}
      </KnopLink>
      {magToevoegen ? (
        <KnopLink naar={`/scans/${scanId}/stukken`} soort="secundair">
          {t('scanstuk.blok.voeg_toe')}
        </KnopLink>
      ) : null}
    </>
  );
  return (
    <Sectie titel={t('scanstuk.blok.titel')} acties={acties} id="stukken">
      <Opgevraagd opvraag={opvraag} />
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
  if (gevraagdOp === null) return <Paragraph>{t('scanstuk.blok.niet_gevraagd')}</Paragraph>;
  const wat = ontbreekt.map((onderdeel) => t(`scanstuk.onderdeel.${onderdeel}`)).join(', ');
  return (
    <Paragraph>
      {t('scanstuk.blok.gevraagd', { op: moment(gevraagdOp) })}{' '}
      {ontbreekt.length > 0 ? t('scanstuk.blok.ontbreekt', { count: ontbreekt.length, wat }) : t('scanstuk.blok.compleet')}
    </Paragraph>
  );
}
