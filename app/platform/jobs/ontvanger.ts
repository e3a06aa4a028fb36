import type pg from 'pg';
import type { Taal } from '~/platform/i18n/taal';
import type { Sjabloon } from '~/platform/mail/uitgaand.server';

/** To whom a mail goes, in his language, and the page of ours that it points to. */
export type Ontvanger = { gebruikerId: string; naam: string; email: string; taal: Taal; pad: string };

/** A row of the outbox: which template, about which row, and for whom when that was known at planning. */
export type Post = { id: string; sjabloon: Sjabloon; onderwerpId: string; ontvangerId: string | null };

/** Who should get this mail at this very moment; nobody when it may or need not be told any more. */
export type VindOntvangers = (client: pg.ClientBase, post: Post) => Promise<Ontvanger[]>;
