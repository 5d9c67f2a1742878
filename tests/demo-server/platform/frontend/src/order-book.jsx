// SPDX-License-Identifier: GPL-3.0-or-later
import React, { useEffect, useState } from 'react';

const pageSize = 50;

function Row({ order }) {
  const colour = order.side === 'buy' ? 'text-emerald-700' : 'text-rose-700';
  return (
    <tr className="border-t border-slate-200">
      <td className="px-3 py-1 font-mono">{order.order_no}</td>
      <td className={`px-3 py-1 font-semibold ${colour}`}>{order.side}</td>
      <td className="px-3 py-1">{order.customer ?? '-'}</td>
      <td className="px-3 py-1 text-right">{order.quantity ?? '-'}</td>
      <td className="px-3 py-1 text-right">{order.price ?? '-'}</td>
      <td className="max-w-md truncate px-3 py-1 text-slate-500">{order.note}</td>
    </tr>
  );
}

export default function OrderBook() {
  const [page, setPage] = useState(0);
  const [book, setBook] = useState({ total: 0, orders: [] });
  const [problem, setProblem] = useState(null);

  useEffect(() => {
    fetch(`/api/orders?limit=${pageSize}&offset=${page * pageSize}`)
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`the backend answered ${answer.status}`))))
      .then((answer) => { setBook(answer); setProblem(null); })
      .catch((error) => setProblem(error.message));
  }, [page]);

  return (
    <main className="mx-auto max-w-6xl p-6">
      <h1 className="text-2xl font-bold">Order Book</h1>
      <p className="mb-4 text-slate-500">{book.total.toLocaleString()} orders</p>
      {problem && <p className="mb-4 rounded bg-rose-100 p-3 text-rose-800">{problem}</p>}
      <table className="w-full rounded bg-white text-sm shadow">
        <thead>
          <tr className="text-left text-slate-500">
            {['Number', 'Side', 'Customer', 'Quantity', 'Price', 'Note'].map((title) => (
              <th key={title} className="px-3 py-2">{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>{book.orders.map((order) => <Row key={order.id} order={order} />)}</tbody>
      </table>
      <nav className="mt-4 flex gap-2">
        <button className="rounded bg-slate-200 px-3 py-1" disabled={page === 0} onClick={() => setPage(page - 1)}>Newer</button>
        <button className="rounded bg-slate-200 px-3 py-1" onClick={() => setPage(page + 1)}>Older</button>
      </nav>
    </main>
  );
}
