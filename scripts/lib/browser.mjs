import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findOnPath } from './command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium or one of its kin on this machine, or undefined. */
export const findChromium = () =>
  [process.env.CHROME_PATH, chromium.executablePath(), ...names.map(findOnPath), ...places].find(
    path => path !== undefined && existsSync(path),
  );

/** A headless browser with one page of 1600 × 1000 pixels, which asks nothing of the network by itself. */
export async function openPage(executablePath) {
  const browser = await chromium.launch({
    executablePath,
    handleSIGINT: false, // the session ends it, see session.mjs
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, deviceScaleFactor: 1 });
  return { page, close: () => browser.close() };
}
