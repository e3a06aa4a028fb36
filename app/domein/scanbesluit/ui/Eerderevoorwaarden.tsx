import { useTranslation } from 'react-i18next';
import { Sectie } from '~/components/Sectie';
import { useOpmaak } from '~/components/useOpmaak';
import type { Stukregel } from '~/domein/scanstuk/scanstuk';
import { StukLink } from '~/domein/scanstuk/ui/StukLink';
import type { Voorwaardenbeeld } from '../voorwaarden.service.server';

type Props = { voorwaarden: Voorwaardenbeeld; stukken: readonly Stukregel[] };

/** What was recorded of a step before its latest record. */
export function Eerderevoorwaarden({ voorwaarden: { stappen }, stukken }: Props) {
  const { t } = useTranslation();
  const { datum, moment } = useOpmaak();
  const eerder = stappen.flatMap(({ stap, vastgelegd }) => vastgelegd.slice(1).map((een) => ({ ...een, stap })));
  if (eerder.length === 0) return null;
  return (
    <Sectie titel={t('scanbesluit.voorwaarden.eerder')}>
      <ul>
        {eerder.map(({ id, stap, gedaanOp, uitkomst, op, stukId, toelichting }) => {
          const stuk = stukken.find((een) => een.id === stukId);
          return (
            <li key={id}>
              {t('scanbesluit.voorwaarden.eerder_regel', {
                ...{ stap: t(`scanbesluit.stap.${stap}`), uitkomst: t(`scanbesluit.uitkomst.${uitkomst}`) },
                ...{ datum: datum(gedaanOp), moment: moment(op) },
              })}{' '}
              {toelichting} {stuk ? <StukLink stuk={stuk} /> : null}
            </li>
          );
        })}
      </ul>
    </Sectie>
  );
}
