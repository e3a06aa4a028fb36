import { Link } from '@remix-run/react';
import { Temporal } from 'temporal-polyfill';
import { useTranslation } from 'react-i18next';
import { Tabel, type Kolom } from '~/components/gegevens/Tabel';
import { useOpmaak } from '~/components/useOpmaak';
import type { Linkregel } from '../eigenlink.maken.service.server';
import { Rekenblad } from '~/domein/uiterstedag/ui/Rekenblad';
import { taalkenmerken } from '~/domein/verklaring/verklaringstaal';

/** The links that someone got, newest first, with what became of each; never the link itself. */
export function LinkTabel({ persoonId, links }: { persoonId: string; links: readonly Linkregel[] }) {
  const { t } = useTranslation();
  const opmaak = useOpmaak();
  const kolommen: Kolom<Linkregel>[] = [
    { id: 'school', kop: t('toestemming.link.kolom.school'), rijkop: true, cel: ({ school }) => school },
    { id: 'wijze', kop: t('toestemming.link.kolom.wijze'), cel: ({ wijze }) => t(`toestemming.link.wijze.${wijze}`) },
    { id: 'taal', kop: t('toestemming.link.kolom.taal'), cel: ({ taal }) => taalkenmerken[taal].naam },
    {
      id: 'gemaakt',
      kop: t('toestemming.link.kolom.gemaakt'),
      cel: ({ gemaakt, door }) => (
        <>
          {opmaak.moment(gemaakt)}
          {door ? <small> {t('toestemming.link.door', { naam: door })}</small> : null}
        </>
      ),
    },
    {
      id: 'stand',
      kop: t('toestemming.link.kolom.stand'),
      cel: ({ id, stand, wijze, gemaakt, geldigTot }) => (
        <>
          {t(`toestemming.link.stand.${stand}`)} {stand === 'open' ? <Geldigheid {...{ wijze, gemaakt, geldigTot }} /> : null}
          {stand === 'open' && wijze === 'qr' ? (
            <Link to={`/inburgeraars/${persoonId}/toestemming/link/${id}`} className="nl-link">
              {t('toestemming.link.toon_qr')}
            </Link>
          ) : null}
        </>
      ),
    },
  ];
  if (links.length === 0) return <p>{t('toestemming.link.geen')}</p>;
  return <Tabel bijschrift={t('toestemming.link.bijschrift')} kolommen={kolommen} rijen={links} sleutel={({ id }) => id} />;
}

/** Until when a link works, and how long that is: hours by mail, minutes on the desk. */
function Geldigheid({ wijze, gemaakt, geldigTot }: Pick<Linkregel, 'wijze' | 'gemaakt' | 'geldigTot'>) {
  const { t } = useTranslation();
  const { moment } = useOpmaak();
  const duur = Temporal.Instant.from(gemaakt).until(geldigTot);
  const count = Math.round(duur.total(wijze === 'mail' ? 'hours' : 'minutes'));
  return (
    <Rekenblad over={moment(geldigTot)} cel>
      <p>
        {t(`uiterstedag.link.${wijze}`, { count, gemaakt: moment(gemaakt), tot: moment(geldigTot) })} {t('uiterstedag.link.uren')}
      </p>
    </Rekenblad>
  );
}
