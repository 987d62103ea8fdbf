# How bad it is, by the way it goes wrong; `severity/facets/impact.py` weighs the classes.

[hit-cannot]
# What is tried does not come about at all.
(无法|没法|没办法|不能|不可以|未能|没能) + (进|入|登|打|连|开|播|推|拉|上|下|听|看|收|发|用|使用|访问|启动|呼|通|接|拨|支付|付|提交|下单|创建|建立|加载|正常|注册|订阅|识别|采集|写|读|查|解析|编译|安装|初始化|完成|继续|编辑|签|考|会|直播|通话|语音|建|绑|结算|核销|取号|控制|开启|开播|加入|查询|获取|交|工作|恢复|运行|送达|下载|上传|唤起|拉起|切换|分配|扩容|导入|导出|同步)
(进|登|连|打|收|发|看|听|用|推|拉|播|付|下|加|上|刷|传|调|跑|编|装|起|开|拨|接|呼|出|启动|注册|访问|订阅|查|读|写|扫|绑|签|提交|登录|登陆|登入|考|打卡|做|拿|建|取|解|聊|点|结|叫|卖|唤|匹配|入|回|找|存|跳|退|放|采|送|通|初始化|建立|创建|保存|打印|约|交|挂|改|定位|识别|分配) + (不上|不了|不进|不出|不到|不开|不通|不动|不起|不见|不成|不下|不来|不去|不过|不着|不住)
(进|登|连|打|发|收|听|看|用)都(进|登|连|打|发|收|听|看|用)不
进都进不|用不成|没办法用|办不成|交不上|卡在(登录|启动|加载|连接|入会|进房)|起不来|跑不起来|拉不起|唤不起|调不起|接不起|出不来|读不出|走不通|登不进|上不去线|连线不到|收不到|发不出|听不见|看不见|找不到
can't|cannot|can not|cant|could not|couldn't|unable to|not able to|impossible to|refuses to|won't (start|open|load|connect|boot|play|launch|join|build|compile|install|ring|go through|come up|run|work)
will not (start|open|load|connect|boot|play|launch|join|build|compile|install|ring|go through|come up|run|work)
(no one|nobody|none of|no user|no customer|no participant|no candidate|no student|no agent|no viewer|no device|no call|no order|no message|no request|no job|no jobs|no client|not a single|not one|neither) ~ (can|could|is|are|gets|get|hears|hear|sees|see|joins|join|arrives|arrive|connects|connect|works|work|goes|go|comes|come|starts|start|starting|starts|rings|ring|reaches|reach|completes|complete|connected|delivered)
(never|no longer|not|doesn't|does not|don't|do not|didn't|did not|isn't|is not|aren't|are not|fails to|failed to|fail to|failing to|stopped) + (start|starts|starting|open|opens|load|loads|loading|connect|connects|connecting|join|joins|play|plays|playing|ring|rings|ringing|respond|responds|responding|resolve|resolves|resolving|boot|come up|comes up|arrive|arrives|arriving|publish|publishes|published|deliver|delivered|reach|reaching|reachable|get through|gets through|go through|going through|build|builds|compile|compiles|install|installs|launch|launches|initialize|initialise|return|returns|complete|completes|completing|fire|fires|work|works|working|turn on|authenticate|receive|received|send|sends|sending|sent|log in|sign in|print|display|render|recover|reconnect|execute|run|runs|running|save|create)
not in service|prints nothing|print nothing|never comes back|never came back|never come back|have not gone out|has not gone out|hasn't (started|printed|run|arrived|gone|worked|delivered)|haven't (started|printed|run|arrived|gone|worked)|yields nothing|comes out empty|is refused|are refused|locked out|turned away|left outside|kept out|shut out|goes nowhere|gets nowhere|dead on arrival|out of order|out of action|cannot be (used|opened|joined|started|reached|completed)
!can't (unsee|tell|say|wait|find (it |this |anything |)in|stand|reproduce|think|decide|believe|judge)|cannot (tell|say|judge|reproduce)|can't (read|see) (why|how)
!找不到(文档|例子|示例|说明|原因|规律|入口|区别)|查不(出|到)(原因|问题)|看不(出|到)(规律|区别|问题)|用不(着|上)|(不到|不了)(一|几|多少)|舍不得|说不(上|准)|复现不(出|了)|来不及
!看不(出来|懂)|受不了|少不了|免不了
(wont|doesnt|dont|didnt|wouldnt) + (start|open|load|connect|boot|play|launch|join|build|compile|install|ring|go through|come up|run|work|respond|print|turn on|answer|close|send|save)
!(边|线|页面|屏|网|手机|电脑|云|端|墙|桌|车|脸)上不

[hit-dead]
黑屏|白屏|全黑|漆黑|黑的|一片黑|全白|纯黑|黑了|灰屏|蓝屏|死机|挂了|全挂|挂掉|宕机|宕|瘫痪|瘫了|崩盘|不可用|中断|全断|断了|断流|断供|断服|断网|失联|掉线一片|停服|停摆|全灭|全军覆没|离线|全红|哑了|全哑|静音|静默|没了|没反应|无响应|没响应|无反应|不响应|没动静|毫无反应|空白|全空|不工作|不生效了|失灵|罢工|一个都没|一条都没|一条都收|一单都|全线|整个(挂|断|查不|用不|打不|没)
(没|没有|无|毫无|听不到|全无|一点) + (声音|声|语音|画面|图像|视频|音频|信号|响应|反应|回调|来电|数据流|图|影像|人声)
没(有|)(声音|声|画面|图像|视频|音频|语音|人声|响应|反应|信号)
down|outage|offline|unreachable|unavailable|not available|unresponsive|unusable|dead|silent|silence|mute|black|blank|all black|nothing (works|arrives|happens|comes|plays|loads|is shown|appears|is published|is received|is sent)|stopped working|not working|no longer works|does not work|doesn't work|gone|brought down|taken out|out of service|at a standstill|collapsed|total loss|complete loss|not reachable|service unavailable|lost all|went dark|blackout|hangs|hung|stuck|endless spinner|spinner|spins forever|loops back|in a circle|loading forever
(no|without|zero|neither) (sound|audio|video|picture|image|images|signal|response|calls|messages|media|connection|callback|callbacks|dial tone|frames|voice|service|login|logins|orders|payments|remote audio|remote video|events)
!(slow|slows|slowed|shut|cut|scale|narrow|calm|drop|scroll|write|written|drill|count|break|broken|top|pull|upside|scaled|cool|wind|back|track|tear|going|goes|went|spins|spun|tears|page|arrow|settle|settled|two floors|further|tie|nail|key|steps|hold|holding|held|step)( |-)down
!dark mode|black (list|box)|blacklist|dead letter*|not available (in|for) (your|the) docs|all gone|no media queries|going down|down(load*| to| the road)|in blank
!没了(吗|么)|好了没|离线(地图|消息|推送|包|包名|日志|文件|期间|缓存|数据)|断流(重连|回调)|断网重连|静音(按钮|状态|功能|键)|空白(处|行|页)
!挂了(得|有|好几|半|快|大半|几)

[hit-fail]
(失败|失效|不通过|不过|被拒|拒绝|报错|出错|异常|不成功|未成功|failed|error|被驳回)
报(错|了|-)|提示(错误|失败|异常)
(一直|都|全|全部|总是|直接|立即|马上) + (报|返回|提示|是)
报 <n>
返回 ~ (错误|失败|异常|null|50|40)
fails|failed|failing|failure|failures|fail|errors out|error|errors|rejects|rejected|rejecting|declined|declines|denied|refused|refuses|bounced|throws|throw|threw|exception|panic|panics|returns (4|5)*|returning (4|5)*|(gives|gives us|getting|get|gets|got|answered with|answers) (a |an |)(4|5)*|500|502|503|504|520|403|401|internal server error|invalid|timeout|timeouts|times out|timed out|timing out|aborts|aborted
超时|timeout|连接失败|鉴权失败|验签
!(没有|没|无|不)(报错|异常|失败|出错)|(失败|错误|异常)率|no (error|errors|exception)|without (error|errors|an error)|error (code|codes) (page|table|list)|错误码(表|页)|error rate|failure rate
!(get|gets|getting|got) <n>( |)(kb|mb|gb|kbit|mbit|kbps|mbps|kb/s|mb/s|fps|ms|%|s|sec|seconds|minutes|hours|emails|calls|users|times)

[hit-total]
(no|none of the|not one of our|not a single|none of our) ~~ (takes|take|accepts|accept|opens|open|sells|sell|connects|connect|answers|unlocks|unlock|rings|prints|boots|starts|loads|responds|goes|works) ~ (cards|card|up|through|any more|anymore|at all|since|payment|payments|calls|orders)
(not one|not a single|no single|neither|not any) ~~ (has started|have started|starts|started|gets|got|completes|completed|comes|came|goes|went|arrives|arrived|works|worked|connects|connected|made it|managed|succeeds|succeeded|picks|picked|runs|ran)
(no|none of) ~ (can|could) be (set up|established|made|placed|opened|started|joined|created|saved|read|written|sent|reached|booked|paid)
(nothing|nobody|no one) (picks|gets|comes|goes|arrives|answers|responds|connects|loads|plays|starts) ~ (up|through|in|out|on|any more|anymore|at all)
没(有|)(一个|)(人|谁)(能|可以|) + (进得|登得|打得|看得|听得|用得|上得|连得|收得|开得|付得)
# All of it, every time: what fails fails wholly.
(全部|都|全|一直|每次|次次|必|必定|必现|均|总是|始终|永远|100%|百分百|一律|清一色|统统|通通|从来|整个|所有|任何|全员|全体|无一|一概|通通|全线|全量) ~ (失败|报错|超时|进不|登不|打不|连不|收不|发不|听不|看不|黑|挂|断|没|无法|不能|不了|不通|崩|闪退|返回|拒|500|502|503|空|用不|起不|推不|拉不|白屏|卡住|卡在|异常|离线|掉)
必崩|必闪退|必失败|必现|全败|一个都(没|进|打|连|登|发|收)|一条都|一单都|一次都没|没有一(个|次|条)成功|成功率(为|是|掉到|跌到|降到|) ?0|10 次 10 次|十次十次|从来没(成功|好|连|通)|从没(成功|通|连)|再也(没|不|采|收|听|连|回|拉)
(all|every|each|any|whole|entire|everything|everyone|everybody|always|100 %|100%|invariably|without exception|completely|totally|wholly|permanently|consistently) ~ (fail|fails|failed|failing|down|dead|black|silent|rejected|declined|refused|error|errors|timeout|times out|time out|blank|offline|unreachable|unavailable|cannot|can't|stuck|hang|hangs|hung|gone|crash|crashes|403|500|502|503|504|404|401|lost|closed|denied|disconnected|blocked|affected|broken|nothing|empty|dropped|no)
(fail|fails|failed|failing|crash|crashes|crashed|hang|hangs|reject|rejects|error|errors|times out|500|503|empty|black) ~ (always|every time|each time|all the time|100 %|100%|without exception|on every|for every|for all|for everyone|for everybody|consistently|immediately|at once|instantly|in all)
(0|zero) (of|out of) <n>
broken for (everyone|everybody|all|the whole)|ten out of ten|10 out of 10|10/10 times|20/20|5/5

(no|not one|not a single|zero|0) (successful|completed|successes)
all of (them|our|us|it)|the whole (company|team|office|floor|site|house|building|service)|nobody|no one

[hit-start]
# It does not even start: building, installing, launching.
(启动|打开|一开|初始化|一进|进入|点开|进房|开播|安装|加载|一打开|一启动|一点|冷启动|一调|一初始化|joinroom|joinchannel|首页) + (就|即|后|时|立即|直接|马上|后立即|后直接|必|秒|阶段|瞬间) + (崩|闪退|黑|白|退|挂|crash|报|闪|卡死|anr|没|卡)
(启动|开机|打开)(闪退|崩溃|失败|不了|报错|黑屏|白屏|crash|就崩|即崩|秒退)
秒退|秒崩|进房必崩|编译(失败|不过|报错|不通过|出错|不了)|跑不起来|运行不起来|起不来|装不上|拉不到(镜像|依赖|包)|crashloopbackoff
(构建|打包|安装|部署|链接|导入) ~ (失败|报错|不过|冲突|红色|超时)
(crash|crashes|crashed|crashing|closes|exits|dies|aborts|panics|quits|throws|hangs|fails) + (on|at|during|right after|immediately after|after|as soon as|when|while|upon|in) ~ (start|startup|start-up|launch|launching|boot|init|initialization|initialisation|open|opening|splash|import|login)
(build|builds|compile|compilation|install|installation|npm install|pod install|gradle|linker|linking|docker build|helm install|startup|start-up|boot) ~ (fail|fails|failed|failing|error|errors|broken|breaks)
undefined (symbol|symbols|reference|references)|could not resolve|cannot find module|module not found|unresolved (symbol|external|import)|no such file|does not (compile|build|link|start)|doesn't (compile|build|link|start)|won't (compile|build|start|boot|install)|unsupported (operation|platform|architecture)|cannot be resolved|fatal error

[hit-crash]
崩溃|崩了|闪退|闪崩|crash|异常退出|自动退出|被杀|anr|oom|段错误|空指针|野指针|core dump|崩
crash|crashes|crashed|crashing|segfault|segfaults|sigsegv|sigabrt|sigbus|null pointer|npe|out of memory|oom*|force close*|deadlock|deadlocks|hard fault
!崩溃率|no crash|never crashes|crash (report|reports|reporting|log|logs)|不崩|没崩

[hit-part]
# It goes wrong for a part, or now and then.
偶尔|偶发|偶现|有时|有时候|时不时|间歇|间歇性|概率|几率|小概率|随机|不定时|不定期|个别|部分|有些|有的|少数|时好时坏|时有时无|一会儿|一阵|隔三差五|每隔|经常|老是|频繁|动不动|反复|多次|隔几|几分钟就|过一会|过几|左右会|大概率|千分之|万分之|百分之|每天(大约|大概|约|有|都有|会有)|次里|次中|里有|中有|分之一|再试|重试(能|就|可以|即|一次|下|后|能成)|多试|多点几|再点|下次又
(成功率|失败率|错误率|接通率|崩溃率|卡顿率|超时率|丢包率|可用率|到达率|占比|比例|丢失率|达率) ~ <n>
<n> (次|条|通|单|笔|场|人|台|个|路) ~ (里|中|有) ~ <n> (次|条|通|单|笔|场|人|台|个|路)
<n> %
<n> percent
one in <n>
百分之<n>
sometimes|occasionally|intermittent|intermittently|sporadic|sporadically|randomly|at random|now and then|on and off|every now and then|from time to time|once in a while|flaky|unstable|unreliable|partially|partly|in part|a part of|some of|a few times|several times|once or twice|rarely|seldom|hit or miss|at times|off and on|every (few|couple of|so many) (seconds|minutes|hours)|about one in|one run in|a few|per hour|per day|times a (day|week|month|night)|retry works|retrying works|works on (the|a) (second|third|retry)|second attempt|after a retry|error rate|failure rate|success rate
<n> (out of|of|in) (our |the |every |all |)<n>
every <n> (s|sec|seconds|minutes|min|hours|h)

[hit-quality]
!(医保|社保|校园|饭|门禁|储值|积分|电话|流量|插|读|读完|磁|房|就诊|身份|工|电|水|购物|礼品|ic|nfc|公交|交通|地铁|会员|贵宾|年|月|次)卡
卡顿|很卡|好卡|太卡|卡一下|卡成|卡得|老卡|电音|发虚|发闷|飘|漏字|漏掉|吃字|卡帧|一卡一卡|画面卡|声音卡|卡|掉帧|丢帧|跳帧|帧率|幻灯片|ppt|花屏|马赛克|糊|模糊|看不清|听不清|绿屏|闪绿|闪烁|闪屏|条纹|撕裂|残影|拖影|拉长|拉伸|变形|抖动|毛刺|回声|回音|啸叫|杂音|噪音|噪声|底噪|电流声|爆音|破音|滋滋|嗡嗡|断断续续|断续|吞字|丢字|变声|机器人|失真|声音小|音量(变|小|低|忽)|太小声|小声|忽大忽小|串音|漏音|不同步|对不上|对不齐|越播越|漏句|单边|单通|画质|清晰度|码率(掉|低|上不)|首帧|首包|口型
choppy|stutter|stutters|stuttering|freeze|freezes|freezing|frozen|lag|lags|laggy|lagging|jitter|jittery|jerky|blurry|blurred|pixelated|pixelation|blocky|artefacts|artifacts|garbled|distorted|flicker|flickers|flickering|glitch|glitches|green (tint|line|lines|frames|picture|screen)|washed out|echo|echoes|crackle|crackling|hiss|hum|buzz|buzzing|static noise|howling|robotic|robot|metallic|tinny|patchy|scratchy|dark picture|muffled|quiet|too quiet|faint|out of sync|lip sync|lip-sync|desync*|drift|drifts|drifting|low quality|poor quality|fps|frame rate|resolution drops|rebuffer*|buffering|breaks up|breaking up|cuts out|cutting out|drops out|dropped out|dropouts|noise|noisy|tearing|stretched|cropped
!echo (cancel*|server|command)|noise (suppression|cancel*|model|reduction)|卡片|银行卡|信用卡|借记卡|显卡|网卡|声卡|卡号|打卡|刷卡|卡券|sim卡|物联卡|选项卡|卡在|卡住|卡死|开卡|卡口|卡点|采集卡|会员卡|不卡|不糊|没卡|卡里
stall|stalls|stalled|stalling|judder|judders|hiccup|hiccups|comes through in pieces|in pieces|in bits|under water|underwater|水下|咕噜|一抽一抽|抽一下|顿一下|一顿一顿|口型对不上|嘴型
robots|like a robot|(audio|sound|video|picture|voice) (is |quality |quality is |)(bad|terrible|awful|poor|horrible)|(bad|terrible|awful|poor|horrible) (audio|sound|video|picture|voice|quality)|绿绿|发绿|糊成|听着费劲

[hit-slow]
(takes|took|take|needs|need|lasts|lasted|wait|waits|waiting) ~ (an hour|hours|half an hour|quarter of an hour|several minutes|many minutes|minutes|forty seconds|half a minute|a minute|ages|an age|an eternity|all morning)
(要|得|需要|等|花|用)(等|上|了|) ~ (分钟|分鐘|小时|小時|个钟|个钟头|半天|一刻钟|十几秒|几十秒)
(was|were|used to (be|take)) ~ (seconds|instant|instantaneous|immediate|a blink) before
慢|很慢|太慢|变慢|缓慢|慢半拍|延迟|延时|时延|滞后|晚到|晚了|迟到|迟迟|半天|要等|等很久|才到|才能|才出|才收到|才显示|才动|耗时|积压|堆积|排队|转圈|加载慢|超时|抖|飙|暴涨|上涨|越来越|涨到|内存|cpu|发热|发烫|耗电|泄漏|泄露|上不去|打满|占满|限流|降级|不释放|停顿|逾时|破图
延迟 ~ <n>
slow|slower|slowly|sluggish|slowness|delay|delays|delayed|late|later than|latency|lagging|behind|takes (forever|ages|too long|minutes|up to|about|around|over|more than)|took (ages|over|about|around|more than)
takes <n>
took <n>
backlog|piling up|piles up|queue|queued|queueing|throttled|throttling|rate limit*|429|high cpu|cpu usage|memory (leak|leaks|grows|usage|growth)|leak|leaks|grows|growing|rss|overheat*|battery|degraded|degradation|degrades|deferred|spike|spikes|spiky|p95|p99|waiting for|long time|bottleneck
!低延迟|超低延迟|延时消息|延迟加载|延迟消息|low-latency|low latency|lately|jitter buffer
crawl|crawls|crawling|sluggish|snail's pace|at a crawl|takes ages|蜗牛|龟速|慢得像|像爬|跟爬

[hit-drop]
掉线|断线|断连|断开|掉了|被踢|踢出|踢下线|重连|闪断|频繁断|自动断|断一次|断一下|掉一次|掉出|丢包|丢失|丢了|漏|少了一|缺|空洞|丢点|断过|挂断|自动挂|停了|停住|会断|就断|又断
disconnect|disconnects|disconnected|disconnecting|disconnection|disconnections|reconnect|reconnects|reconnecting|kicked|kicks|drop|drops|dropped|dropping|cut|are cut|is cut|cut off after|packet loss|connection (lost|reset|closed)|resets|reset|interrupted|interruption|interruptions|hang up|hung up|lost
!drop-down|drop down|dropdown|drag and drop|short cut|cut off in|cut-off

[hit-wrong]
# Wrong, but it goes on.
(is|are|was|were|gets|get|got|isn't|aren't|not|never|no longer|doesn't stay|won't stay|isn't being) ~ (remembered|kept|persisted|stored as|retained|restored to|forgotten)
(forgotten|forgets|forgot) (the|my|our|its|what|which|after|every|on)|forgotten|(back|reset|resets|reverts|reverted|jumps back|goes back|falls back|returns) (at|to) (100|the default|default|defaults|zero|0|english|light|on|off|its old|the old)
(ticked|unticked|checked|unchecked|switched on|switched off|selected) again|comes back (ticked|checked|enabled|on)|(in the wrong|in a strange|in reverse|the wrong|wrong) (order|place|language|currency symbol|colour|color|icon|label|unit|units|name|title|date|day|month|year|count|number|picture|sex|gender)|(one|a) day (behind|ahead|early|late|off)|yesterday's date|tomorrow's date|(stuck|stays|frozen|remains|hangs) at <n> ~ (%|percent)
(stuck|stays|remains) at <n>
briefly (shows|reads|displays|says|flashes)|for a (second|moment|split second|blink)|change places|swap places|swap|swaps|swapped|(counts|counting|counted) (day|also|the|them|it|twice|double|too)|under two names|two names|same (metric|line|entry|message|row|item) (twice|under|again)|alphabetical|is taken as|(read|taken|treated|interpreted|counted) as|times a second|(floats|hovers|clips|sinks|pokes|sticks out|hangs) ~ (above|through|below|into|out|over|beside)|(at the bottom of|on) every page|hasn't noticed|haven't noticed|won't go away|refuses to go|doesn't go away
(记|記)不(住|得)|没记住|沒記住|忘(了|记)(设置|选择|勾选)|自己(关|开|跳|变|勾|改|排|恢复|复原|跑)(了|掉|回|成|)|(变|跳|弹|又变|变回|跑回|恢复)(回|成|到)(了|)(默认|原来|原本|原先|以前|初始|英文|100)|得重新(勾|设|选|排|调|改)|(排|放|显示)在(最后|最前|后面|前面|左边|右边)(了|)|(算|统计|标|写|排|显示|翻译|拼|画|放|印|配)(错|反|歪|混|重|漏)(了|)|(会|又)(跑掉|跑回|乱掉|乱跳)|(还|还是|仍|仍是|仍然是|居然|竟然) + (写着|显示|是|停在|停留在) + (20|去年|旧|老|以前)|(周一|周日|礼拜一)开头|刷屏|(一秒|每秒)(两|几|上|数|三|好几)(百|千)|(从|由) ~ 开始(,|，)实际|刷出(一堆|大量)|(停|卡)在 (99|98|97|95|90|100)
错|错了|不对|错误地|有误|不准|不正确|不一致|不符|对不上|不统一|写错|写成|写的是|拼错|标错|显示成|显示为|应该是|应为|却是|实际是|而不是|少算|多算|重复统计|算了两|翻倍|差了|差一|偏差|偏大|偏小|偏高|偏低|多了|少了|恒为|一直是|始终是|永远是|为负|负数|顺序(乱|错|反|不对)|乱序|乱了|乱码|反了|反的|颠倒|镜像|错位|歪|断了一截|缺一段|没更新|不更新|不刷新|没刷新|不显示|没显示|没变|清不掉|回弹|弹回|屏蔽词|拦不住|消不掉|不计入|没计|不消失|漏发|没发|没数据|没带上|重复(收到|触发|推送|显示|弹|回调|通知|出现)|一条变|角标|时区|定位到|偏色|发紫|偏绿|发绿|发黄|横过来|转了
(触发|弹|弹出|发|收到|推|fire|回调|响) + (两|2|三|多)(次|遍|条|个)
wrong|incorrect|incorrectly|inaccurate|mismatch|mismatched|inconsistent|inconsistency|misleading|off by|too high|too low|off-by-one|twice|doubled|two entries|two rows|listed twice|a grey streak|streak|streaks|unreadable|looks (left|wrong|odd|off|horrible)|shown as|pending for ever|painted|ignored on|disregards|old copy|old cached|reads "|duplicate|duplicated|negative|stale|outdated|out of date|obsolete|not updated|does not update|doesn't update|missing from|still (shows|says|displays|lists)|shows|showing|displays|displayed|says|instead of|rather than|should be|should read|reads|swapped|reversed|mirrored|out of order|sorted|sorting|jumps to|ignores|ignored|has no effect|no effect|fires twice|fired twice|counts|counted|badge|zero kbps|0 kbps|an hour (late|off|early)|time zone|timezone|misreports|reports|rounded|rounding|truncated|cut off|clipped|cropped|loses the|umlauts|encoding|warning|warnings|deprecated|hydration|leftover|blank column|undocumented|default value|broken link|dead link|never cleared|lingers
!应该是(网络|你们|服务|后端|没有)|says (that|he|she|they|it)
never (clears|goes away|disappears|resets|updates|hides)|stays (on|visible|lit|highlighted|at zero)|remains (visible|lit|highlighted)

[hit-loss]
丢数据|数据丢|丢失|丢了|被删|误删|清空|被清|覆盖|回滚到|损坏|找不到了|不见了|消失了|看到(了|)(别人|他人|其他|另一|别的|别家)|串号|串了|串数据|泄露|泄漏|外泄|越权|不校验|未校验|没有校验|绕过|冒充|被攻击|被盗|盗刷|被利用|扣(了|)(两|2|双|多)|多扣|重复扣|扣两次|多收|错扣|public-read|任意(用户|人|账号|登录)
data loss|lost|deleted|wiped|overwritten|corrupt*|disappear*|vanish*|never stored|rows disappear|missing (keys|rows|records|messages|orders)|leak (of|through)|exposed|exposes|other (tenants|customers|users|shoppers|people|companies|patients)|another (customer|tenant|user|company)|other tenants'|someone else's|foreign documents|charged twice|billed twice|double charge*|twice charged|two captures|pays twice|duplicate charge*|unauthori*|bypass*|still (sign in|valid|accepted)|revoked|deactivated

[hit-mild]
# What still works; how little it hinders.
(nobody loses sleep|lose no sleep|i cope|we cope|we manage|i manage|no drama|bit sad|it can be (pressed|clicked|used|read)|can be pressed|that's okay|that is okay|and that's ok|obviously cosmetic|cosmetic, obviously|only a handful|just too many|i delete one|in any case it works|works either way|finds it either way|either way)
(记得改|記得改|别的都(好|清楚|对|正常)|也不是不能|不是不能过|顶着|凑活|数值没错|数据没错|选起来没|看的时候自己|就是看着|能认出来|能看正文|能看懂)
(no harm done|no real harm|nothing is lost|nothing lost|nothing is down|nothing dramatic|no drama|no biggie|not a big (thing|deal|problem|issue)|no big (thing|deal)|not the end of the world|nobody has died|nobody died|i can live with|i'll live with|we can live with|can live with it|i'll survive|we'll survive|mild (comedy|annoyance|confusion|irritation)|made (me|us) (laugh|smile|giggle|chuckle)|made my (day|evening|morning)|made our day|gave (me|us) a (laugh|giggle|smile)|nobody will (ever |)(notice|care)|hardly anyone notices|only i notice|a matter of (looks|taste)|purely (a matter of|visual|optical|cosmetic)|for the perfectionists|ocd|my inner|drives me nuts|bugs me|itches|nitpick|nitpicking|pedantic|petty|lol|haha|hehe|x/10|10/10|startles|puzzles|confuses (people|users|me|us)|a bit (odd|silly|funny|confusing|ugly)|slightly (odd|off|annoying|different|confusing)|looks (silly|funny|strange|odd|weird)|just (thought|saying|so you know|fyi)|in case you care|for what it's worth|fwiw|fyi|no complaints|otherwise no complaints|i don't mind|doesn't matter much|doesn't hurt|does not hurt|not that it matters|works around it|i just (delete|ignore|skip|close)|we just (don't|ignore|skip|delete))
没啥(损失|影响|大碍|关系|毛病)|没(什么|有什么|多大|有多大|太大)(损失|影响|大碍|关系)|不影响(玩|看|用|读|听|使用|操作|业务)|无伤大雅|凑合|湊合|将就|就是(看着|有点|看起来|逼死|难受)|逼死强迫症|强迫症(发作|患者|表示)|笑死|哈哈|笑到|好笑|不要紧|不打紧|不碍(事|眼)|没人在意|没人会注意|只有我(会|才)|小瑕疵|小毛病|小问题|小細節|小细节|该改改|顺手改|有空改|看着不(统一|舒服|顺)|不(太|大)好看|多点两下|能忍|忍忍|忍得住|也还行|也能用|还能玩
不影响|没影响|无影响|不耽误|不碍|不妨碍|影响不大|影响很小|无伤大雅|不打紧|能用|还能用|可以用|能正常|照常|照样能|点击正常|能认清|能看清|能提交|其他(的|)(都|功能|页面|)(正常|没问题|好)|只是|就是(看|有点|觉得|想|用户|费)|看着(别扭|难受|像)|强迫症|小问题|小毛病|小瑕疵|小 bug|不急|不着急|顺手|顺便|有空|随手|倒是|倒能|内容(倒|没|是对)|反正|无所谓|好在|不算大|不碍事|也不是大|本身(没|正常|不受|是好)|功能(正常|没问题|不受|都正常)|已经绕|先绕|手动刷|不算很急|自己看|查得到|查得出|不影响打|就是费事
no harm|harmless|no impact|not affected|unaffected|does not affect|doesn't affect|otherwise (fine|ok|works|perfect|good)|works fine|still works|works when|works as|works otherwise|everything else|all else|minor|nit|trivial|cosmetic|small thing|tiny|no rush|no hurry|not urgent|low priority|whenever|not blocking|doesn't block|nothing (else is wrong|is broken|breaks)|not a blocker|just (looks|confusing|a bit|annoying|saying)|only (looks|the display|confusing|the label|the chart|a display)|gave us a laugh|fine by me|not upset|can't unsee|nobody is blocked|calls? (itself|themselves) (is|are|go|going|work)|perfect|going on as usual|merely|slightly|a little|a bit|thing is fine|for completeness|low prio

[hit-look]
!pixel <n>
错别字|错字|笔误|拼写|拼成|拼错|typo|文案|措辞|颜色|色值|对齐|没对齐|歪|间距|像素|字体|字号|图标|边框|阴影|样式|排版|换行|省略号|空格|翻译|标点|深色|暗色|主题|叠在一起|重叠|遮挡|页脚|页眉|配色|难看|截断|logo|打成|打错
typo|typos|misspell*|spelling|spelled|wording|colour|color|colors|colours|pixel|pixels|alignment|aligned|misaligned|font|icon|icons|border|padding|margin|spacing|footer|header image|logo|label|labels|tooltip|animation|cosmetic|overlap|overlaps|contrast|dark mode|translation|untranslated|grammar|banner|favicon|blurred logo

[hit-docs]
隐私页|snippet|section|chapter|changelog entry|clause|page:|文档|文挡|readme|说明书|接入指南|快速开始|快速集成|示例代码|注释|注解|更新日志|错误码表|api reference|帮助中心|quick start|wiki|手册|参考页
docs|documentation|readme|quickstart|quick start|reference page|guide|changelog|javadoc|jsdoc|tutorial|comment in|doc page|example code|man page|--help

[hit-later]
# It works at first, or breaks only in the middle of something.
切后台|切到后台|退到后台|进后台|退后台|放到后台|挂后台|回桌面|回到桌面|退到桌面|后台(回来|播放|运行|时)|锁屏|熄屏|息屏|来电|接电话|横屏|竖屏|横竖屏|切换(摄像头|网络|镜头|清晰度|房间|线路)|切网|弱网|断网重连|再进|再次进|第二次|第二遍|第三次|重新进|重进|播放中|通话中|会议中|直播中|中途|过程中|期间|播一会|开久|久了|挂机|长时间|连续(运行|跑|开|播)|越来越|每到|整点|晚高峰|高峰期|高并发|并发(一|上|高|大)|超过|以上就|大于|多了就|人多|人一多|压测|唤醒|休眠|旋转|拔插|插拔|切到|切回
(分钟|小时|秒|天) + (后|之后|以后|就|会|必|开始)
in the background|to the background|background|lock screen|locked screen|screen is locked|screen off|phone call|incoming call|gsm call|after a while|after some (time|minutes|hours)|after about|after roughly|within hours|over time|mid-call|mid call|mid-session|midway|in the middle of|during (a|the|our|long|calls|meetings|playback)|second (time|join|attempt|run)|rejoin|re-join|reconnects|network switch|switching|when (switching|many|more than|a third|the network|the screen|resolution|rotating)|as soon as|whenever|fails over|failover|under load|at peak|long-running|long running|hours later|minutes later|more than|above|beyond|exceeds|resolution changes|rotate|sleep|wake|hibernate|interrupts|interrupted
<n> (minutes|hours|seconds|min|s|days) (in|into|later|after)
after <n> (minutes|hours|seconds|min|s|days|participants|streams|calls)

[hit-retry]
# To do it again brings it back: it is not gone for good.
(重试|重拨|重进|再试|再点|重连|刷新|退出重进|退出再进|重开|挂断重拨|切回|切换|解锁|再进|重新(进|加入|打开|拨|登录|连|开播)|多点|多试|回前台|切回来|重启(app|应用|客户端|直播|)|杀进程|杀掉) ~ (能|好|恢复|可以|正常|成功|就行|又有|出来|即可|一般)
retry (works|helps|succeeds)|second attempt works|until (i|we|they|he|she|you|the) (leave|rejoin|restart|reload|reconnect|switch|refresh|press|toggle)|carries on|recovers (by|on|after|within)|comes back (after|on|by|within)|retries save|on the second try|works again after|leave and join|then it (works|recovers|continues|carries)

(rejoining|reloading|refreshing|restarting|retrying|reconnecting|redialling|redialing|toggling|leaving) ~ (helps|works|fixes|brings|restores|cures|solves|recovers)

[hit-certain]
# Only some kinds of it.
带(有|)|包含|含有|特定|某些|某几|某个|单个|一部分|仅(在|限|当)|只有(在|当)|极少|小部分|非常少
with certain|certain|specific|particular|only when|only if|only for|only with|only on|only from|only in|unless|containing|that contain|larger than|longer than|one of (my|our|the)|in some cases|edge case|corner case|a handful

[hit-works]
(收款|退款|到账|支付|付款|下单|聊天|通话|直播|消息|上课|登录|播放|进房|发货|收银|开门|取件|看诊|就诊|充值|交易|会议|推流|拉流|收发|扫码|刷卡|提现|挂号|打单) ~ (没耽误|不耽误|没受影响|没影响|没受波及|没断过|没出岔子|该怎么用怎么用|跟平时一样|和往常一样|跟往常一样|照样|照旧|一切正常|都正常|不受影响)
(ordering|paying|buying|selling|booking|checkout|payments|orders|calls|meetings|streams|streaming|playback|lessons|classes|chat|messages|logins|sign-ins|deliveries|trading|browsing|joining|publishing) ~ (go|goes|run|runs|work|works|carry|carries|come|comes|keep|keeps) (through |on |in |fine |out |)(as ever|as always|as usual|as before|as normal|as it should|as they should|without a hitch|like clockwork)
(media|calls|streams|audio|video|payments|orders|sales|playback|service|traffic|users|customers|viewers|clients) (is |are |was |were |remain |remains |)(unaffected|untouched|not affected|not touched|unharmed|none the wiser)
!服务(不可用|不能用)|都没受影响,只
# What the end user came for goes on: said of the core, it sets the fault beside it.
(payments|transfers|bookings|orders|sales|lessons|exams|calls|messages|mails|jobs|builds|deploys|streams|rides|doors|lights|tills|the tills|deliveries|purchases|logins|data collection|alerting|monitoring|opening (a|the) (picture|file|page|document|photo|ticket)|shop itself|the shop itself) + (run|runs|work|works|go through|go out|are fine|is fine|are quick|is quick|is instant|is as quick|are as quick|are normal|as usual|are not affected|are unaffected|keep working|still work)
(转账|付款|扣款|收银|下单|开票|打卡|上网|交易|出货|出库|播放|看照片|开锁|控制|告警|采集|数据采集|里面的(交易|内容|数据|数字|金额)(日期|)|照片) + (正常|照常|没错|都对|都在|没问题|没受影响|不受影响|照样|能用)
(records|grades|figures|amounts|values|messages|results|names|search|product search|the washing machine|it|she|he) + (carry|are right|is right|perfectly|are right otherwise|finds it|is snappy|washes|prints|sells as ever|shows the right)
(the (shop|site|app|system|till|game|service|server|phone|door|heating)) (sells|runs|works|opens|plays|responds|answers) ~ (as ever|as usual|fine|as always|as before|normally)
(卖货|开门|上课|营业|下单|做生意|发货|课|看病|数值|系统里看|办公|选起来|浇水|洗衣) + (本身|都|也|倒|) + (正常|照常|没毛病|没问题|是对的|没错|没影响|正常上)
(paying|playing|joining|calling|watching|listening|typing|printing|browsing|sending|receiving|editing|saving|reading|writing|booking|ordering|shopping|building|deploying|streaming|scraping|routing|checkout|traffic|routes|internet|wifi|scrapes|courses|course|lessons|mail|the shop|shop itself|the game|game|the app|the site|the rest|delivery|delivery itself|orders themselves|messages themselves|calls themselves|contents|content|rows|everything) + (itself |themselves |still |just |all |otherwise |) + (works|work|is fine|are fine|is ok|are ok|run|runs|arrives|arrive|is healthy|are healthy|is right|are right|is correct|are correct|is as quick|is as fast|is complete|are complete|go through|goes through|is unaffected|are unaffected|is perfect|are perfect|have the right|has the right)
(everything|all else|the rest|all the rest) (else |) ~ (works|is fine|is perfect|is good|is right|in order|as it should)
(nobody|no one|none) ~ (loses|lost|is charged|was charged|is harmed|was harmed|is stuck|gets hurt|is hurt|notices|will notice|will ever notice|minds)
nothing is (lost|down|broken|missing|at risk|blocked|stuck|wrong)|nothing (gets|got) (lost|broken)|no data (is|was|gets) lost|no money lost
(消息|收发|上网|网络|播放|支付|付款|收款|下单|登录|功能|前台|客人|采集|发工资|通话|进货|出货|核心|业务|主流程|内容|数据|数字|其他|其余|别的|玩|使用|买东西|点进去) + (收发|本身|倒|都|也|倒是|没有|) + (没毛病|没啥毛病|没问题|没有问题|没事|没影响|没有影响|不受影响|不影响|没受影响|照常|是好的|是对的|都好|都对|好使|顺畅|正常|都正常)
(通话|直播|登录|登陆|音视频|声音|画面|视频|语音|业务|会议|上课|课|作业|播放|下单|支付|收付款|使用|收发|消息|提交|点击|打开|下载|数据|内容|线上|单子|电话|开播|推流|拉流|观看|交易|读写|功能|系统|服务|打印|文件|订单|发货|录制|采集|接口) + (正常|没问题|不受影响|没受影响|未受影响|照常|好的|没事|不影响|没断|流畅|照样|没停|能收到|也能|能打|没受|是对的|没少|完整|照开|可用)
(能|可以|照样)(打开|提交|登录|下单|播放|用|看|打|进|交|收到|点|上课|办|出纸|收发|正常用|正常使用)
点了能|课能|会照开|照开|钱只扣了一次|没多收|内容没|内容没错|数据没|没有人掉线|没人掉线|没有掉线|没有投诉|没有主播投诉|没有用户(投诉|反馈)
(calls|call|login|logging in|logins|playback|everything|service|services|video|audio|sound|picture|orders|payments|delivery|media|messages|chat|meetings|classes|streams|data|downloads|uploads|builds|deploys|production|traffic|the work|work|joining|joins|figures|numbers|content|editing|saving|shipping|billing|the rest|all the rest|the meeting|the call|everything else) ~ (fine|perfect|perfectly|ok|okay|well|correct|correctly|normally|normal|unaffected|as usual|not affected|right|works|work|untouched|smoothly|goes on|go on|are there|is there|keeps working)
(nobody|no one|no user|no customer|no caller) + (is affected|was affected|complained|has complained|noticed|lost)
they do load|open and download|checksums match|can still be|still be (used|opened|read)|readable|usable|do load|does load|still go through|still get through
