// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a diagram from stdin and lets mermaid's own parser judge it. Exit 1 and the parser's words when it refuses.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM(''); // mermaid cleans labels with a page's own tools
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');

try {
    await mermaid.parse(readFileSync(0, 'utf8'));
} catch (refusal) {
    console.error(refusal.message);
    process.exit(1);
}
