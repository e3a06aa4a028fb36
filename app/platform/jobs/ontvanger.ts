import type pg from 'pg';
import type { Taal } from '~/platform/i18n/taal';
import type { Bericht } from '~/platform/mail/maak-bericht';
import type { EigenSjabloon, Sjabloon } from '~/platform/mail/uitgaand.server';
import type { Settings } from '~/platform/settings.server';

/** To whom a mail goes, in his language, and the page of ours that it points to. */
export type Ontvanger = { gebruikerId: string; naam: string; email: string; taal: Taal; pad: string };

/** A row of the outbox: which template, about which row, and for whom when that was known at planning. */
export type Post = { id: string; sjabloon: Sjabloon | EigenSjabloon; onderwerpId: string; ontvangerId: string | null };

/** Who should get this mail at this very moment; nobody when it may or need not be told any more. */
export type VindOntvangers = (client: pg.ClientBase, post: Post) => Promise<Ontvanger[]>;

/** Someone, and the whole mail that is his; `id` tells his mail from that of another. */
export type Eigenontvanger = { id: string; email: string; bericht: Bericht };

/** The same for a mail that makes its own words: nobody when it may not be told any more. */
export type VindEigenontvangers = (client: pg.ClientBase, post: Post, settings: Settings) => Promise<Eigenontvanger[]>;
