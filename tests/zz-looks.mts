import { chromium, type Page } from '@playwright/test';
import { answers, openAnswers, openDocuments, change, readAlone, fileOf } from './browser/walk.ts';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const states: Record<string,(p:Page)=>Promise<unknown>> = {
  question: async p=>{await openAnswers(p); await change(p,'Visibility').click(); await p.waitForTimeout(1200);},
  several: async p=>{await openAnswers(p); await change(p,'From the first day').click(); await p.waitForTimeout(1200);},
  tension: async p=>{await openAnswers(p); await change(p,'A short text first').click(); await p.waitForTimeout(800);},
  check: async p=>{await openAnswers(p);},
  agenda: async p=>{await openAnswers(p); await p.goto('/#/agenda'); await p.waitForTimeout(800);},
  mandate: async p=>{await openDocuments(p); await p.waitForTimeout(800);},
  structure: async p=>{await openDocuments(p); await p.getByRole('link',{name:'Structure',exact:true}).click(); await p.waitForTimeout(1200);},
  review: async p=>{await openDocuments(p); await p.getByRole('button',{name:'Review line by line'}).click(); await p.locator('.sheet .pair').nth(6).getByRole('button',{name:/^Why/}).click(); await p.waitForTimeout(800);},
  compare: async p=>{await openDocuments(p); await p.getByRole('link',{name:'Compare'}).click(); await p.getByLabel('A real case').selectOption('ltte-2003'); await p.getByRole('button',{name:'Lay it beside'}).click(); await p.waitForTimeout(2500);},
  donor: async p=>{await openDocuments(p); await p.getByRole('link',{name:'Donor’s brief'}).click(); await p.waitForTimeout(1500);},
  guide: async p=>{await openDocuments(p); await p.getByRole('link',{name:'Facilitator’s guide'}).click(); await p.waitForTimeout(1500);},
  positions: async p=>{await p.goto('/#/positions'); await p.locator('input[multiple]').setInputFiles([{}, {phase:'talks'},{visibility:'public'}].map((x,i)=>fileOf({version:1,answers:{...answers,...x}},`wing-${i}.json`))); await p.waitForTimeout(1500);},
  cases: async p=>{await p.goto('/#/cases'); await p.waitForTimeout(1200);},
  acase: async p=>{await p.goto('/#/cases/nepal-2004'); await p.waitForTimeout(1200);},
  rules: async p=>{await p.goto('/#/rules'); await p.waitForTimeout(1200);},
  glossary: async p=>{await p.goto('/#/glossary'); await p.waitForTimeout(1000);},
  search: async p=>{await p.goto('/#/search'); await p.getByRole('searchbox').fill('archive'); await p.waitForTimeout(1200);},
  about: async p=>{await p.goto('/#/about'); await p.waitForTimeout(700);},
  limits: async p=>{await p.goto('/#/limits'); await p.waitForTimeout(700);},
  threats: async p=>{await p.goto('/#/threats'); await p.waitForTimeout(700);},
  file: async p=>{await p.goto('/#/file'); await p.waitForTimeout(700);},
  paper: async p=>{await p.goto('/#/paper'); await p.waitForTimeout(700);},
};
const modes = { light:{w:1280,s:'light',shared:false}, dark:{w:1280,s:'dark',shared:false}, phone:{w:390,s:'light',shared:false}, projector:{w:1280,s:'dark',shared:true} } as const;
for (const [m,{w,s,shared}] of Object.entries(modes)) for (const [n,go] of Object.entries(states)) {
  const c = await b.newContext({ viewport:{width:w,height:w===390?844:800}, colorScheme:s, baseURL:'http://localhost:4180', serviceWorkers:'block' });
  const p = await c.newPage(); p.setDefaultTimeout(15000);
  try { await go(p); if (shared) { await p.keyboard.press('Alt+p'); await p.waitForTimeout(700); } await p.screenshot({path:`/tmp/mine/looks/${m}-${n}.png`}); } catch(e){ console.log(m,n,String(e).slice(0,200)); }
  await c.close();
}
await b.close();
