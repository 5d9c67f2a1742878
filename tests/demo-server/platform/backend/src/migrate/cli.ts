// SPDX-License-Identifier: GPL-3.0-or-later
// migration:run applies what is in migrations/ and not yet in the table schema_migrations;
// migration:show lists all of them, [X] applied and [ ] pending.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { databaseSettings } from '../database/settings';

const folder = join(__dirname, '..', '..', 'migrations');
// Two runs at once wait for each other: any number will do, as long as both use it.
const advisoryLock = 719_400_221;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function appliedMigrations(client: Client): Promise<Map<string, string>> {
  await client.query(`CREATE TABLE IF NOT EXISTS schema_migrations (
    name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
  const { rows } = await client.query<{ name: string; checksum: string }>('SELECT name, checksum FROM schema_migrations');
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

async function run(client: Client): Promise<void> {
  const applied = await appliedMigrations(client);
  let count = 0;
  for (const migration of await readMigrations()) {
    const before = applied.get(migration.name);
    if (before === migration.checksum) continue;
    if (before !== undefined) throw new Error(`${migration.name} was changed after it had been applied`);
    await client.query('BEGIN');
    try {
      await client.query(migration.sql);
      await client.query('INSERT INTO schema_migrations (name, checksum) VALUES ($1, $2)', [migration.name, migration.checksum]);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw new Error(`${migration.name} failed and was rolled back: ${(error as Error).message}`);
    }
    console.log(`applied ${migration.name}`);
    count += 1;
  }
  console.log(count === 0 ? 'no migrations are pending' : `${count} migrations applied`);
}

async function show(client: Client): Promise<void> {
  const applied = await appliedMigrations(client);
  for (const { name } of await readMigrations()) console.log(`${applied.has(name) ? '[X]' : '[ ]'} ${name}`);
}

async function main(): Promise<void> {
  const verb = process.argv[2];
  if (verb !== 'run' && verb !== 'show') throw new Error('usage: cli.js run|show');
  const client = new Client(databaseSettings());
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    await (verb === 'run' ? run(client) : show(client));
  } finally {
    await client.end();
  }
}

main().catch((error) => {
  console.error((error as Error).message);
  process.exit(1);
});
