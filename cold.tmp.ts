import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { answers } from './tests/browser/walk.ts';
import { cases } from '#content/cases/index.ts';
const server = await preview({ preview: { port: 4199, strictPort: true }, logLevel: 'error' } as any);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (let i=0;i<1;i++){
const context = await browser.newContext({ acceptDownloads: true });
const page = await context.newPage();
await page.goto('http://localhost:4199/');
await page.locator('input[type="file"]').setInputFiles({ name:'a.json', mimeType:'application/json', buffer: Buffer.from(JSON.stringify({version:1,answers:(cases as any)['nepal-2004'].answers}))});
await page.getByRole('button', { name: 'On to the documents' }).click();
await page.locator('.sheet').waitFor();
await page.waitForTimeout(800);
const cdp = await context.newCDPSession(page);
for (const rate of [6]) {
 await cdp.send('Emulation.setCPUThrottlingRate', { rate });
 if (process.argv[2]) { await cdp.send('Profiler.enable'); await cdp.send('Profiler.start'); }
 const start = performance.now();
 await page.getByRole('button', { name: 'Download all three' }).click();
 await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
 console.log(rate, 'cold', (performance.now()-start).toFixed(0));
 if (process.argv[2]) { const {profile}=await cdp.send('Profiler.stop'); (await import('node:fs')).writeFileSync('/tmp/mine/prof/b.cpuprofile', JSON.stringify(profile)); }
 const s2 = performance.now();
 await page.getByRole('button', { name: 'Download all three' }).click();
 await page.waitForTimeout(50);
 await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
 console.log(rate, 'again', (performance.now()-s2).toFixed(0));
}
await context.close();
}
await browser.close(); await server.close(); process.exit(0);
