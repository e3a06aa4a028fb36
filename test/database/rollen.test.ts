import { describe, expect, test } from 'vitest';
import { ROLES } from '../../bin/postgres/roles.mjs';
import { alsRol, alsSuperuser } from '../opstart/database';

const APP_ROLES = ROLES.filter((role) => role !== 'tk_eigenaar');

describe('the roles of the database', () => {
  test.each(ROLES)('%s is no superuser, makes no roles or databases and cannot pass row level security', async (role) => {
    const { rows } = await alsRol(role, (client) =>
      client.query('select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication from pg_roles where rolname = current_user'),
    );
    expect(rows).toEqual([{ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, rolreplication: false }]);
  });

  test('none is a member of another', async () => {
    const { rows } = await alsSuperuser((client) =>
      client.query("select m.roleid::regrole, m.member::regrole from pg_auth_members m where m.member::regrole::text like 'tk\\_%'"),
    );
    expect(rows).toEqual([]);
  });

  test.each(['tk_app', 'tk_werk', 'tk_aanmelding'] as const)('%s owns nothing', async (role) => {
    const { rows } = await alsSuperuser((client) =>
      client.query(
        `select classid::regclass::text, objid from pg_shdepend where refobjid = $1::regrole and deptype = 'o'
         and dbid = (select oid from pg_database where datname = current_database())`,
        [role],
      ),
    );
    expect(rows).toEqual([]);
  });

  test.each(APP_ROLES)('%s makes no tables, not even temporary ones', async (role) => {
    await alsRol(role, async (client) => {
      await expect(client.query('create table public.eigen (id int)')).rejects.toThrow('permission denied for schema public');
      await expect(client.query('create temp table eigen (id int)')).rejects.toThrow('permission denied to create temporary tables');
    });
  });

  test.each(ROLES)('%s lives in Europe/Amsterdam', async (role) => {
    const { rows } = await alsRol(role, (client) => client.query('show timezone'));
    expect(rows).toEqual([{ TimeZone: 'Europe/Amsterdam' }]);
  });

  test.each(['tk_app', 'tk_aanmelding'] as const)('%s is cut off after fifteen seconds', async (role) => {
    const { rows } = await alsRol(role, (client) => client.query('show statement_timeout'));
    expect(rows).toEqual([{ statement_timeout: '15s' }]);
  });
});
