import type { Rol } from '~/platform/rol';

type Navigatiepunt = { pad: string; sleutel: string };

const perRol: Record<Rol, readonly [Navigatiepunt, ...Navigatiepunt[]]> = {
  casemanager: [
    { pad: '/werk', sleutel: 'werk' },
    { pad: '/caseload', sleutel: 'caseload' },
    { pad: '/waarneming', sleutel: 'waarneming' },
  ],
  relatiebeheerder: [
    { pad: '/werk', sleutel: 'werk' },
    { pad: '/scholen', sleutel: 'scholen' },
    { pad: '/scans', sleutel: 'scans' },
  ],
  taalaanbieder: [
    { pad: '/werk', sleutel: 'werk' },
    { pad: '/cursisten', sleutel: 'cursisten' },
    { pad: '/mijn-school', sleutel: 'mijn_school' },
  ],
  inburgeraar: [{ pad: '/mijn-toestemming', sleutel: 'mijn_toestemming' }],
  tekenbevoegde: [
    { pad: '/werk', sleutel: 'werk' },
    { pad: '/scans', sleutel: 'scans' },
    { pad: '/convenantteksten', sleutel: 'convenantteksten' },
  ],
  beheerder: [
    { pad: '/werk', sleutel: 'werk' },
    { pad: '/toegang', sleutel: 'toegang' },
    { pad: '/grondslagen', sleutel: 'grondslagen' },
    { pad: '/teksten', sleutel: 'teksten' },
    { pad: '/convenantteksten', sleutel: 'convenantteksten' },
    { pad: '/rechtsmiddelen', sleutel: 'rechtsmiddelen' },
    { pad: '/waarneming', sleutel: 'waarneming' },
  ],
  avg_afhandelaar: [{ pad: '/overzicht', sleutel: 'overzicht' }],
  fg: [
    { pad: '/werk', sleutel: 'werk' },
    { pad: '/logboek', sleutel: 'logboek' },
    { pad: '/teksten', sleutel: 'teksten' },
  ],
};

/** What the navigation offers a role: only what it can do. */
export const navigatieVoor = (rol: Rol) => perRol[rol];

const MET_INSTELLINGEN: readonly Rol[] = ['casemanager', 'taalaanbieder', 'relatiebeheerder', 'tekenbevoegde', 'beheerder', 'fg'];

/** Whether a role has settings of its own: the morning mail, where something can wait. */
export const heeftInstellingen = (rol: Rol): boolean => MET_INSTELLINGEN.includes(rol);

/** The page a role starts on after logging in. */
export const beginpagina = (rol: Rol): string => perRol[rol][0].pad;

const vindtPerRol: Partial<Record<Rol, 'mensen' | 'scholen'>> = {
  casemanager: 'mensen',
  taalaanbieder: 'mensen',
  relatiebeheerder: 'scholen',
};

/** What a role can find from every page; nothing for a role that has no people or schools to look for. */
export const vindtVoor = (rol: Rol) => vindtPerRol[rol] ?? null;
