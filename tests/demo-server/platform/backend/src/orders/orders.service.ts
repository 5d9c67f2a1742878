// SPDX-License-Identifier: GPL-3.0-or-later
import { Injectable } from '@nestjs/common';
import { DatabaseService } from '../database/database.service';

export interface Order {
  id: string;
  order_no: string;
  side: string;
  customer: string | null;
  quantity: string | null;
  price: string | null;
  note: string | null;
  placed_at: Date;
}

const columns = 'id, order_no, side, customer, quantity, price, note, placed_at';

@Injectable()
export class OrdersService {
  constructor(private readonly database: DatabaseService) {}

  newest(limit: number, offset: number): Promise<Order[]> {
    return this.database.rows<Order>(
      `SELECT ${columns} FROM orders ORDER BY id DESC LIMIT $1 OFFSET $2`,
      [limit, offset],
    );
  }

  async byNumber(orderNo: string): Promise<Order | undefined> {
    const found = await this.database.rows<Order>(`SELECT ${columns} FROM orders WHERE order_no = $1`, [orderNo]);
    return found[0];
  }

  async count(): Promise<number> {
    const rows = await this.database.rows<{ count: string }>('SELECT count(*) AS count FROM orders');
    return Number(rows[0].count);
  }

  async place(order: { side: string; customer?: string; quantity?: string; price?: string; note?: string }): Promise<Order> {
    const rows = await this.database.rows<Order>(
      `INSERT INTO orders (order_no, side, customer, quantity, price, note)
       VALUES ('N' || nextval('order_numbers'), $1, $2, $3, $4, $5) RETURNING ${columns}`,
      [order.side, order.customer ?? null, order.quantity ?? null, order.price ?? null, order.note ?? null],
    );
    return rows[0];
  }
}
