// SPDX-License-Identifier: GPL-3.0-or-later
export default { content: ['./index.html', './src/**/*.jsx'], theme: { extend: {} }, plugins: [] };
