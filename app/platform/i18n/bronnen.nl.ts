import aanmelding from '../../../locales/nl/aanmelding.json';
import algemeen from '../../../locales/nl/algemeen.json';
import bewijs from '../../../locales/nl/bewijs.json';
import convenant from '../../../locales/nl/convenant.json';
import cursist from '../../../locales/nl/cursist.json';
import elip from '../../../locales/nl/elip.json';
import fouten from '../../../locales/nl/fouten.json';
import grondslag from '../../../locales/nl/grondslag.json';
import inburgeraar from '../../../locales/nl/inburgeraar.json';
import ketenpartner from '../../../locales/nl/ketenpartner.json';
import kvk from '../../../locales/nl/kvk.json';
import kwaliteitsscan from '../../../locales/nl/kwaliteitsscan.json';
import matrix from '../../../locales/nl/matrix.json';
import nasleep from '../../../locales/nl/nasleep.json';
import ochtendpost from '../../../locales/nl/ochtendpost.json';
import openbaar from '../../../locales/nl/openbaar.json';
import overdracht from '../../../locales/nl/overdracht.json';
import scanbesluit from '../../../locales/nl/scanbesluit.json';
import scangesprek from '../../../locales/nl/scangesprek.json';
import scannt2 from '../../../locales/nl/scannt2.json';
import scanrapport from '../../../locales/nl/scanrapport.json';
import scanrisico from '../../../locales/nl/scanrisico.json';
import scanstuk from '../../../locales/nl/scanstuk.json';
import taalaanbieder from '../../../locales/nl/taalaanbieder.json';
import toegang from '../../../locales/nl/toegang.json';
import toestemming from '../../../locales/nl/toestemming.json';
import uiterstedag from '../../../locales/nl/uiterstedag.json';
import verklaring from '../../../locales/nl/verklaring.json';
import voortgang from '../../../locales/nl/voortgang.json';
import waarneming from '../../../locales/nl/waarneming.json';
import werkvoorraad from '../../../locales/nl/werkvoorraad.json';
import zoeken from '../../../locales/nl/zoeken.json';

/** Dutch texts: one file per room, the room's name is the first part of the key. */
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
