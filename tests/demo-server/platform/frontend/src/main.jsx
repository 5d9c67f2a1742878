// SPDX-License-Identifier: GPL-3.0-or-later
import React from 'react';
import { createRoot } from 'react-dom/client';
import OrderBook from './order-book.jsx';
import './index.css';

createRoot(document.getElementById('root')).render(<OrderBook />);
