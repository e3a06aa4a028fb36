const tekeningen = {
  afmelden: 'M9 4H5a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h4M15 8l4 4-4 4M19 12H9',
  document: 'M14 3H6v18h12V7zM14 3v4h4M9 12h6M9 16h6',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  fout: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 8v5M12 16.5v.1',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1',
  ok: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 12.5l2.8 2.8L16 9.5',
  persoon: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4.5 20.5c.5-4 3.5-6 7.5-6s7 2 7.5 6',
  waarschuwing: 'M12 4L2.5 20h19zM12 10v4.5M12 17.3v.1',
  wereld: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c5 5 5 13 0 18c-5-5-5-13 0-18',
  zoek: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.3 15.3L20.5 20.5',
} as const;

export type IcoonNaam = keyof typeof tekeningen;

/** A small drawing beside a word; it says nothing by itself, so a screen reader skips it. */
export function Icoon({ naam }: { naam: IcoonNaam }) {
  return (
    <svg className="tk-icoon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={tekeningen[naam]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
