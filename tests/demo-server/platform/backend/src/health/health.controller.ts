// SPDX-License-Identifier: GPL-3.0-or-later
import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseService } from '../database/database.service';

const root = join(__dirname, '..', '..');

@Controller()
export class HealthController {
  constructor(private readonly database: DatabaseService) {}

  /** 200 while the database answers, 503 with the reason otherwise. */
  @Get('health')
  async health(): Promise<{ status: string }> {
    try {
      await this.database.rows('SELECT 1');
    } catch (error) {
      throw new ServiceUnavailableException({ status: 'unavailable', reason: (error as Error).message });
    }
    return { status: 'ok' };
  }

  @Get('version')
  async version(): Promise<{ version: string; environment: string }> {
    const version = (await readFile(join(root, 'VERSION'), 'utf8')).trim();
    return { version, environment: process.env.ENVIRONMENT_NAME ?? 'local' };
  }

  /** A mounted file, read each time it is asked for. */
  @Get('notice')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  async notice(): Promise<string> {
    return readFile(join(root, 'config', 'notice.txt'), 'utf8');
  }
}
