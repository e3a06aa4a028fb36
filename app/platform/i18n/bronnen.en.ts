import aanmelding from '../../../locales/en/aanmelding.json';
import algemeen from '../../../locales/en/algemeen.json';
import bewijs from '../../../locales/en/bewijs.json';
import convenant from '../../../locales/en/convenant.json';
import cursist from '../../../locales/en/cursist.json';
import elip from '../../../locales/en/elip.json';
import fouten from '../../../locales/en/fouten.json';
import grondslag from '../../../locales/en/grondslag.json';
import inburgeraar from '../../../locales/en/inburgeraar.json';
import ketenpartner from '../../../locales/en/ketenpartner.json';
import kvk from '../../../locales/en/kvk.json';
import kwaliteitsscan from '../../../locales/en/kwaliteitsscan.json';
import matrix from '../../../locales/en/matrix.json';
import nasleep from '../../../locales/en/nasleep.json';
import ochtendpost from '../../../locales/en/ochtendpost.json';
import openbaar from '../../../locales/en/openbaar.json';
import overdracht from '../../../locales/en/overdracht.json';
import scanbesluit from '../../../locales/en/scanbesluit.json';
import scangesprek from '../../../locales/en/scangesprek.json';
import scannt2 from '../../../locales/en/scannt2.json';
import scanrapport from '../../../locales/en/scanrapport.json';
import scanrisico from '../../../locales/en/scanrisico.json';
import scanstuk from '../../../locales/en/scanstuk.json';
import taalaanbieder from '../../../locales/en/taalaanbieder.json';
import toegang from '../../../locales/en/toegang.json';
import toestemming from '../../../locales/en/toestemming.json';
import uiterstedag from '../../../locales/en/uiterstedag.json';
import verklaring from '../../../locales/en/verklaring.json';
import voortgang from '../../../locales/en/voortgang.json';
import waarneming from '../../../locales/en/waarneming.json';
import werkvoorraad from '../../../locales/en/werkvoorraad.json';
import zoeken from '../../../locales/en/zoeken.json';

/** English texts: one file per room, the room's name is the first part of the key. */
const bron = {
  aanmelding,
  algemeen,
  bewijs,
  convenant,
  cursist,
  elip,
  fouten,
  grondslag,
  inburgeraar,
  ketenpartner,
  kvk,
  kwaliteitsscan,
  matrix,
  nasleep,
  ochtendpost,
  openbaar,
  overdracht,
  scanbesluit,
  scangesprek,
  scannt2,
  scanrapport,
  scanrisico,
  scanstuk,
  taalaanbieder,
  toegang,
  toestemming,
  uiterstedag,
  verklaring,
  voortgang,
  waarneming,
  werkvoorraad,
  zoeken,
};
export default bron;
