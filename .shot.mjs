import {chromium} from 'playwright';
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
const T={html:'text/html',js:'text/javascript',css:'text/css',json:'application/json',svg:'image/svg+xml'};
const srv=createServer(async(q,r)=>{let p=new URL(q.url,'http://x').pathname;if(p.endsWith('/'))p+='index.html';try{const b=await readFile('site'+p);r.writeHead(200,{'content-type':T[p.split('.').pop()]||'x'}).end(b)}catch{r.writeHead(404).end()}}).listen(0);
await new Promise(r=>setTimeout(r,100));
const url=`http://127.0.0.1:${srv.address().port}/`;
const b=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox','--disable-gpu']});
for (const spec of process.argv.slice(2)) { // path|WxH|opts|name
  const [path,size,opts='',name]=spec.split('|'); const [w,h]=size.split('x').map(Number);
  const ctx=await b.newContext({viewport:{width:w,height:h},colorScheme:opts.includes('dark')?'dark':'light',forcedColors:opts.includes('fc')?'active':'none',deviceScaleFactor:opts.includes('2x')?2:1,hasTouch:opts.includes('touch')});
  const p=await ctx.newPage(); const log=[];p.on('console',m=>log.push(m.text()));p.on('pageerror',e=>log.push(String(e)));
  await p.goto(url+path); if(opts.includes('rtl')) await p.evaluate(()=>document.documentElement.dir='rtl');
  await p.waitForFunction(()=>document.querySelector('stance-atlas')?.shownRound,undefined,{timeout:8000}).catch(()=>{}); await p.waitForTimeout(700);
  const m=await p.evaluate(()=>{const a=document.querySelector('stance-atlas');if(!a?.shadowRoot)return{};const q=s=>a.shadowRoot.querySelector(s);const r=e=>e&&e.getBoundingClientRect();const map=q('stance-map')?.shadowRoot?.querySelector('svg.map');return{atlas:r(a).top,sentence:r(q('.head'))?.bottom,map:[r(map)?.top,r(map)?.width,r(map)?.height],time:r(q('.time'))?.bottom,bar:r(q('.bar'))?.bottom,foot:r(q('.foot'))?.bottom,over:document.documentElement.scrollWidth-innerWidth}});
  console.log(name,JSON.stringify(m),log.join(' | ').slice(0,300));
  await p.screenshot({path:`/tmp/shots/${name}.png`,fullPage:opts.includes('full')}); await ctx.close();
}
await b.close();srv.close();
