// SPDX-License-Identifier: GPL-3.0-or-later
import { BadRequestException, Body, Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common';
import { Order, OrdersService } from './orders.service';

function wholeNumber(text: string | undefined, fallback: number, name: string): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new BadRequestException(`${name} must be a whole number`);
  return value;
}

@Controller('orders')
export class OrdersController {
  constructor(private readonly orders: OrdersService) {}

  @Get()
  async list(@Query('limit') limit?: string, @Query('offset') offset?: string): Promise<{ total: number; orders: Order[] }> {
    const pageSize = Number(process.env.ORDER_PAGE_SIZE ?? 50);
    const [total, orders] = await Promise.all([
      this.orders.count(),
      this.orders.newest(Math.min(wholeNumber(limit, pageSize, 'limit'), 500), wholeNumber(offset, 0, 'offset')),
    ]);
    return { total, orders };
  }

  @Get(':orderNo')
  async one(@Param('orderNo') orderNo: string): Promise<Order> {
    const order = await this.orders.byNumber(orderNo);
    if (!order) throw new NotFoundException(`There is no order ${orderNo}`);
    return order;
  }

  @Post()
  async place(@Body() body: { side?: string; customer?: string; quantity?: string; price?: string; note?: string }): Promise<Order> {
    if (body.side !== 'buy' && body.side !== 'sell') throw new BadRequestException('side must be buy or sell');
    return this.orders.place({ ...body, side: body.side });
  }
}
