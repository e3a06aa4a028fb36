import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

type Regel = { payload: AdapterPayload; verlooptOp: number };

/** Keeps sessions and codes of the stand-in provider in memory; a restart of the stand-in forgets them. */
export function maakGeheugen(): AdapterFactory {
  const soorten = new Map<string, Map<string, Regel>>();

  return (soort): Adapter => {
    const regels = soorten.get(soort) ?? new Map<string, Regel>();
    soorten.set(soort, regels);

    const leef = (regel: Regel | undefined) => (regel && regel.verlooptOp > Date.now() ? regel.payload : undefined);
    const zoek = (past: (payload: AdapterPayload) => boolean) => leef([...regels.values()].find((regel) => past(regel.payload)));

    return {
      upsert: async (id, payload, seconden) => {
        for (const [sleutel, regel] of regels) if (!leef(regel)) regels.delete(sleutel);
        regels.set(id, { payload, verlooptOp: seconden === undefined ? Infinity : Date.now() + seconden * 1_000 });
      },
      find: async (id) => leef(regels.get(id)),
      findByUid: async (uid) => zoek((payload) => payload.uid === uid),
      findByUserCode: async (code) => zoek((payload) => payload.userCode === code),
      consume: async (id) => {
        const regel = regels.get(id);
        if (regel) regel.payload.consumed = Math.floor(Date.now() / 1_000);
      },
      destroy: async (id) => void regels.delete(id),
      revokeByGrantId: async (grantId) => {
        for (const [sleutel, { payload }] of regels) if (payload.grantId === grantId) regels.delete(sleutel);
      },
    };
  };
}
