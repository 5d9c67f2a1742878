// SPDX-License-Identifier: GPL-3.0-or-later
import { Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import { Pool, QueryResultRow } from 'pg';
import { databaseSettings } from './settings';

@Injectable()
export class DatabaseService implements OnApplicationShutdown {
  private readonly log = new Logger('Database');
  private readonly pool = new Pool(databaseSettings());

  constructor() {
    // Without a listener an idle connection that breaks would end the process.
    this.pool.on('error', (error) => this.log.warn(`idle connection lost: ${error.message}`));
  }

  async rows<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, values)).rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
