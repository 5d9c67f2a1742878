// SPDX-License-Identifier: GPL-3.0-or-later
import { PoolConfig } from 'pg';

/** Where the database is, from the environment; shared by the server and the migrations. */
export function databaseSettings(): PoolConfig {
  return {
    host: process.env.DATABASE_HOST ?? 'localhost',
    port: Number(process.env.DATABASE_PORT ?? 5432),
    database: process.env.POSTGRES_DB,
    user: process.env.POSTGRES_USER,
    password: process.env.POSTGRES_PASSWORD,
    max: 10,
    connectionTimeoutMillis: 2000,
  };
}
