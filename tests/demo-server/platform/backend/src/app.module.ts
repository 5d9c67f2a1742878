// SPDX-License-Identifier: GPL-3.0-or-later
import { Module } from '@nestjs/common';
import { DatabaseService } from './database/database.service';
import { HealthController } from './health/health.controller';
import { OrdersController } from './orders/orders.controller';
import { OrdersService } from './orders/orders.service';

@Module({
  controllers: [HealthController, OrdersController],
  providers: [DatabaseService, OrdersService],
})
export class AppModule {}
