/** The look of a story's page: the tokens of packages/ui in their light form, by rem, so that large type is one rule. */
export const PAGE_STYLE = `
:root{color-scheme:light;--paper:#faf8f4;--raised:#fff;--ink:#1f2329;--ink-2:#5b6470;--line:#e4dfd5;--brand:#a8322d;--info:#1d5b8f;--soon:#9a5b00;--soon-soft:#fbf1e0;--calm-soft:#f0eee9}
html{font-size:17px;-webkit-text-size-adjust:100%}
html.large{font-size:22px}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.8 "Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
a{color:var(--info);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--info);outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--raised);padding:8px 12px;z-index:2}
.top{border-bottom:3px solid var(--brand);background:var(--raised)}
.top>div,main,footer>div{max-width:42rem;margin:0 auto;padding-left:20px;padding-right:20px}
.top>div{display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px;min-height:52px;padding-top:8px;padding-bottom:4px}
.top .name{flex:1;min-width:11em;font-size:.88rem;color:var(--ink-2)}
.tools{display:flex;gap:4px}
.tools a,.tools button{display:inline-flex;align-items:center;min-height:44px;padding:0 10px;border:0;background:none;color:var(--info);font:inherit;font-size:.88rem;text-decoration:none;cursor:pointer}
main{padding-top:28px;padding-bottom:40px}
.kind{display:inline-block;margin:0;padding:0 .6em;border:1px solid var(--brand);border-radius:4px;color:var(--brand);font-size:.82rem;line-height:1.7}
h1{margin:.5rem 0 .6rem;font-size:1.65rem;line-height:1.35;text-wrap:balance}
.digest{margin:0 0 .8rem;color:var(--ink-2);font-size:1.06rem}
.by{margin:0 0 1.6rem;color:var(--ink-2);font-size:.82rem}
.alert{margin:0 0 1.4rem;padding:14px 16px;border-left:5px solid var(--soon);background:var(--soon-soft)}
.alert strong{display:block;color:var(--soon);font-size:1.1rem}
.alert p{margin:.2rem 0 0;font-size:.92rem}
h2{margin:2.2rem 0 .6rem;font-size:1.28rem;line-height:1.4}h3{margin:1.6rem 0 .4rem;font-size:1.08rem}
p{margin:0 0 1.1rem}ul,ol{margin:0 0 1.1rem;padding-left:1.5em}li{margin:0 0 .3rem}
data{font-weight:700;font-variant-numeric:tabular-nums;border-bottom:1px dotted var(--ink-2)}
figure{margin:1.6rem 0}figure img{display:block;width:100%;height:auto;border-radius:6px;background:var(--calm-soft)}
figcaption{margin-top:.5rem;color:var(--ink-2);font-size:.85rem;line-height:1.6}
.pair>div{position:relative;margin-bottom:6px}.pair .tag{position:absolute;left:10px;top:10px;padding:0 .7em;border-radius:4px;background:rgba(31,35,41,.86);color:#fff;font-size:.85rem;line-height:1.9}
.slider .stage{position:relative;overflow:hidden;border-radius:6px;touch-action:pan-y;margin:0}
.slider .stage img{width:100%;aspect-ratio:4/3;object-fit:cover;border-radius:0}
.slider .over{position:absolute;top:0;right:0;bottom:0;left:0;margin:0;clip-path:inset(0 calc(100% - var(--at,50%)) 0 0)}
.slider .under .tag{left:auto;right:10px}.slider .under{margin:0}
.slider .rule{position:absolute;top:0;bottom:0;left:var(--at,50%);width:3px;margin:0 0 0 -1px;background:#fff;pointer-events:none}
.slider .rule:after{content:"\\2039\\203a";position:absolute;top:50%;left:-23px;width:48px;height:48px;margin-top:-24px;border-radius:50%;background:#fff;color:var(--ink);font:700 24px/44px sans-serif;letter-spacing:4px;text-align:center;text-indent:4px;box-shadow:0 1px 5px rgba(31,35,41,.4)}
.slider input{position:absolute;top:0;left:0;width:100%;height:100%;margin:0;opacity:0;cursor:ew-resize;touch-action:pan-y}
.slider input:focus-visible~.rule:after{outline:3px solid var(--info)}
blockquote{margin:1.6rem 0;padding:.2rem 0 .2rem 1.1rem;border-left:4px solid var(--brand)}blockquote p{margin:0;font-size:1.08rem}blockquote footer{margin-top:.3rem;color:var(--ink-2);font-size:.88rem}
.box{margin-top:2.2rem;padding:18px 20px;border:1px solid var(--line);border-radius:6px;background:var(--raised)}
.box h2{margin:0 0 .6rem;font-size:1.12rem}.box p,.box ul,.box ol{margin-bottom:.4rem}.box ul,.box ol{padding-left:0;list-style:none}
.box li{padding:.55rem 0;border-top:1px solid var(--line)}.box li:first-child{border-top:0}
.box small{display:block;color:var(--ink-2);font-size:.85rem}
.open{border-left:5px solid var(--soon)}.state{color:var(--soon);font-weight:700}
.code{font-variant-numeric:tabular-nums}
body>footer{border-top:1px solid var(--line);background:var(--raised);font-size:.88rem}body>footer>div{display:flex;flex-wrap:wrap;gap:0 20px;padding-top:8px;padding-bottom:20px}body>footer a{display:inline-flex;align-items:center;min-height:44px}
.lost{padding:1rem;background:var(--calm-soft);color:var(--ink-2);text-align:center}
.gone{padding:12vh 0;text-align:center}.gone h1{font-size:1.5rem}.gone p{color:var(--ink-2)}
@media print{.tools,body>footer,.slider input,.slider .rule{display:none}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`.replaceAll('\n', '');
