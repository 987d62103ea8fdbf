# What goes wrong, in concrete terms. The classes become the kinds of `signals.symptoms`.
# Negated, hypothetical and asked-about symptoms are sorted out there; fixed negations stand here.

$sym_av = 画面|视频|音频|声音|语音|图像|影像|直播|直播流|通话|推流|拉流|混流|转推|弹幕|字幕|摄像头|麦克风|麦|屏幕共享|共享|回放|录制|录像|白板|课件|伴奏|耳返
$sym_fn = 功能|服务|接口|系统|页面|网站|平台|后台|控制台|客户端|应用|小程序|app|sdk|api|软件|程序|插件|网关|数据库|集群|节点|实例|模块|登录|支付|下单|付款|推送|搜索|查询|上传|下载|导出|导入|同步|回调|通知
$sym_neg_en = does not|doesn't|doesnt|do not|don't|dont|did not|didn't|didnt|is not|isn't|isnt|are not|aren't|was not|wasn't|were not|weren't|has not|hasn't|have not|haven't|will not|won't|wont|would not|wouldn't|never|no longer|fails to|failed to|fail to|refuses to|stopped
$sym_cannot = can't|cant|cannot|can not|could not|couldn't|unable to|not able to|impossible to|not possible to|no way to

[symptom-outage]
没法(唱|玩|用|上|看|听|打|学|考|卖|做|开|进|登|连|播|发|收)
没(有|)(一个|)人(能|可以|) + (进得|登得|打得|看得|听得|用得|上得|连得|收得)
(no|none of) ~ (can|could) be (set up|established|made|placed|opened|started|joined|created|saved|sent|reached|booked|paid)
nothing picks ~ up
# Chinese: inability
无法|没法|没办法(用|登|进|打|连|看|听|支付|付款|下单|使用|正常|推|拉|播|发|收|开|上课)
不能(正常|登|进|打开|打|连|看|听|支付|付款|下单|推|拉|播|发|收|开|上|访问|加载|识别|保存|提交|上传|下载|使用|采集|播放|切换|恢复|启动|安装|注册|编译|更新|升级|显示|全屏|静音|退出)
不了|不出来|不起来|不上(去|来|线|号|网|课|麦|传|了)|登不(上|进)|连不(上|通|到)|上不(去|来)|传不上|进不(去|来|了)|打不(开|通|进)|开不(开|了|机|起|播)|点不(开|动|了)|拉不(到|起|下|动|出)|推不(上|出|动|了)|拨不(出|通)|接不(通|到|起)
加载不(出|了|完)|装不(上|了)|启不(动|来)|起不来|跑不(起|通|动|了)|用不(了|起来)|动不了|访问不(了|到|通)|播不(出|了|动|放)|放不(出|了)|关不(掉|了)|停不(下|了)|删不(掉|了)|改不(了|动)|存不(了|上|下)|写不(进|了|入)|读不(到|出|了)
查不(到|出)|搜不(到|出)|找不(到|着)|看不(到|见|了|清)|听不(到|见|清|了)|收不(到|了)|发不(出|了|到)|获取不(到|了)|取不(到|了)|拿不(到|了)|识别不(到|了|出)|检测不(到|了)|触发不(了|到)|匹配不(到|上)|对不(上|齐)|配不(对|上|了)
付不(了|出)|下不(了|来|单)|扫不(出|了|上|到)|绑不(上|定|了)|签不(到|了|上)|退不(出|了)|切不(了|过|回|到)|回不(去|来)|划不(动|了)|滑不动|拖不动|输不(进|了)|选不(中|了)|解不(开|了|出)|编译不(过|了|通)|过不(去|了)|走不通|ping不通
不通|连接不(上|了|到)
!不了解|受不了|少不了|免不了|大不了|忘不了|差不了|错不了|离不了|不了了之|等不了|看不到入口|找不到(文档|例子|示例|说明|教程|入口)|没找到(文档|例子|示例|说明)|查不到(文档|说明|资料)|想不出来|说不出来|看不出来(区别|差别)|吃不上|排不上|谈不上|算不上|比不上
!跟不上节奏|不上不下|不上架|不上传|回不去了吗|要不了|用不了多|不通知|不通过|不通用|过不了多久|出不了门|解不了燃眉|无法比拟|无法接受|无法理解|受不住
挂了|全挂|挂掉|挂死|宕机|当机|停机|瘫痪|瘫了|罢工|崩盘|停摆|不可用|服务不可用|全断|全部断|断了|断联|失联|中断
登录不|登不|进不|一个都进不|谁也(登|进|打|连)|都(登|进|打|连)不
黑屏|白屏|蓝屏|一片黑|一片白|全黑|全白|黑的|黑漆漆|纯黑|黑画面|没(有|)(画面|图像|视频|影像)|无(画面|图像|视频|影像)|看不到(画面|对方|主播|老师|自己)|不出(画面|图|声|声音)
没(有|)(声音|声儿|声|语音|音频|人声)|无(声|声音|音频)|静音了|哑了|听不见|听不到|单通|只有单向
!没有声音提示|没有声音提醒|无声无息|黑的主题|黑屏模式
没(有|)(反应|响应|回应|反馈结果)|无(响应|反应|应答)|点(了|击|)(也|都|)没(反应|用|动静)|没动静|毫无反应|一动不动
一直(转圈|加载|loading|连接中|在转|卡在|停在|显示连接)|转圈(圈|)|卡在|停在(加载|启动|登录|连接|log|第)|停留在|死在|僵在|卡死|死机|假死|冻住|冻结|定住|卡住|不动了|死锁|死循环|挂起
失败|失效|败了|没成功|不成功|未成功|起飞失败
!失败(率|)(不超过|低于)|失败重试(机制|策略|次数怎么)|失败后怎么|失败提示语
收不到|没收到|未收到|没(有|)(回调|推送到|到账|送达|下发|发货|发出|出来|进来|弹|生成|入账)|未(到账|送达|生成|生效|触发|回调|返回|响应|更新)
!没有回调(接口|说明|文档)
全线|全军覆没|大面积
# Chinese, Taiwan
没办法登入|登不进|登入失败|无法登入|当掉|挂点|跑不出来|开不起来|连线失败|断线|断讯|没画面|没声音|没回应
# English: inability
{sym_cannot} ~ (join|connect|log|login|sign|see|hear|play|open|load|publish|subscribe|send|receive|access|use|start|stop|enter|get|find|reach|pay|save|submit|upload|download|install|build|compile|run|read|write|create|delete|remove|update|edit|add|set|select|click|register|reconnect|record|share|view|watch|display|render|import|export|parse|resolve|call|dial|answer|complete|finish|launch|authenticate|verify|deploy|boot|print|scroll|type|attach|enable|disable|change|move|restore|recover|unmute|mute|switch|execute|process|handle|bind|allocate|fetch|retrieve|reproduce on)
cannot|can't (join|connect|log|see|hear|play|open|load|publish|send|use|access|start)|unable to|not able to|impossible to|no one can|nobody can
(nobody|no one|none of (us|them|our users|our customers)|not one|not a single (user|customer|client|one)) ~ (is|are|was|were|has been|have been) able to
none of (us|them|our)|no user can|nobody (gets|hears|sees)
(is|are|was|were|went|goes|been|being|completely|totally|be) down|outage|unavailable|unreachable|unresponsive|unusable|not usable|out of service
offline for|dead|blocked from|locked out|brought down|taken down|bricked|a brick|service disruption
!dead letter|dead code|deadline|dead simple|drop down|deadlock detection|dead links checker|shut down the|slow down the|scale down|calm down|narrow down
!narrowed down|written down
(black|blank|white|grey|gray|green) (screen|video|page|frame|frames|window|picture|image|tile|tiles|canvas|rectangle|box)
screen (is|stays|goes|went|turns|remains) (black|blank|white|grey)|(stays|goes|went|turns|remains|all|only|completely|is) (black|blank)
no (sound|audio|video|picture|image|voice|response|reply|callback|callbacks|event|events|result|results|output|data|signal|dial tone|frames|media|packets|notification|notifications|email|effect|reaction)
(can't|cannot|don't|can not) (hear|see)|(hear|hears|see|sees|saw|heard|receives|received|gets|got|shows) (nothing|no )|one way audio|one-way audio
silent|silence|muted forever|not audible|inaudible
!no data loss|no audio mixing|no results yet|no response needed|no reply needed|silent install|in silence
(hangs|hang|hung|hanging|stuck|gets stuck|got stuck|freezes up|frozen|froze|locks up|locked up|spins|spinning|spinner|never ends|never finishes|never completes|never resolves|never returns|never fires|never arrives|never loads|never starts|never connects|never ready|forever|endless|endlessly|infinite loop|deadlock|deadlocks|infinitely)
!for the hang of|stuck with you
(fails|failed|failing|failure|failures|fail|unsuccessful|rejected|refused|denied|declined|bounced)
!fail-over|fail over|failover works|fail fast|fail-safe
nothing (happens|happened|works|arrives|comes|appears|is shown|is displayed|is sent|loads|shows)|does nothing|do nothing|did nothing|without any effect
has no effect|had no effect|no effect

[symptom-crash]
崩溃|奔溃|崩了|崩掉|崩过|必崩|会崩|就崩|闪退|闪崩|闪了|自动退出|自己退出|异常退出|意外退出|被杀|进程(退出|没了|死|挂)|野指针|空指针|段错误|core dump|coredump|核心转储|内存溢出|anr|oom|oomkilled
!崩溃率(统计|看板)|崩溃(收集|上报|采集)(平台|工具|功能)|没(有|)(崩溃|闪退|崩|crash)|不(崩溃|闪退|崩)|无崩溃|未崩溃
crash|crashes|crashed|crashing|segfault|segfaults|segmentation fault|sigsegv|sigabrt|sigill|sigbus|null pointer|nullpointerexception|npe|core dumped
exc_bad_access|access violation|panics|panicked|kernel panic|out of memory|oom-killed|oom killer|force close|force closes|force closed
terminates unexpectedly|exits unexpectedly|app closes|closes itself|quits unexpectedly|aborts|aborted
process (dies|died|exits|exited|is killed|gets killed)
!crash (reporting|reporter|course|reports tool)|no (crash|crashes)|(does not|doesn't|didn't|did not|never|without) (crash|crashing|crashed)|a crash
!not a crash|crash test

[symptom-loss]
数据丢|丢数据|丢消息|丢单|漏单|掉单|丢订单|数据(损坏|错乱|串了|泄露|泄漏|外泄|被清|不见)|全丢|丢失|丢了|不见了|没了|消失了|凭空消失
(数据|消息|记录|文件|订单|内容|聊天记录|作业|录像|录音|录制|日志|笔记|文档|视频|照片|附件|备份|余额|积分|字段|帧|包|行|条) ~ (丢失|丢了|没了|不见了|消失|被清空|清空了|被删|被覆盖|覆盖了|损坏|坏了)
重复(扣|收|计|支付|付款|扣费|扣款|收费|下单|退款|发货|入账)|扣(了|)(两|2|多|二|三)(次|笔|遍)|多扣|错扣|扣错|乱扣|多收|误扣|扣款(两次|异常|错误)|被扣(了|)(两|2|三)|少退|未退款|没退|账(单|)(不对|对不上|错)|盗刷|被盗|金额(不对|错误|不一致)
重复计费|多计费|双重扣
泄露|泄漏给|越权|串号|串户|串数据|看到(了|)(别人|其他人|他人|别的用户|其他用户|别家|别的租户)|未授权(访问|就能)|公开访问|裸奔|被黑|被攻击|入侵|漏洞|注入|绕过(了|)(鉴权|登录|权限|校验|验证)|明文(密码|存储|传输)
!内存泄漏|内存泄露|泄漏检测|漏洞扫描工具
data loss|lost data
(lost|missing|losing|loses|vanished|disappeared|gone|wiped|overwritten|deleted|corrupt|corrupted|corrupts|truncated) ~ (data|messages|records|rows|files|orders|recordings|history|emails|events|notes|documents|entries|backups|changes|work)
(data|messages|records|rows|files|orders|recordings|history|emails|events|notes|documents|entries|backups|changes|recording|file|message|order) ~ (lost|missing|vanished|vanish|disappeared|disappear|disappears|gone|wiped|overwritten|deleted|corrupt|corrupted|truncated)
(double|duplicate|wrong|incorrect) (charge|charges|charged|billing|debit|payment|payments|invoice|amount)|overcharged|overbilled|over-charged
charged for|wrong amount
(charged|billed|debited|invoiced|paid|refunded) ~ (twice|double|two times|again|wrongly|three times|multiple times)
other (user's|users'|customer's|customers'|people's|tenant's|tenants'|company's) (data|files|orders|messages|documents|invoices|recordings|profile|profiles|names)
security (hole|vulnerability|breach|flaw)|vulnerability|cve-*|xss|sql injection|bypass (authentication|authorization|auth|the check)
unauthenticated access|unauthorised access|unauthorized access|hacked|compromised
(leak|leaks|leaked|leaking|exposes|exposed|exposing) ~ (data|token|tokens|password|passwords|email|emails|address|addresses|credentials|secret|secrets|personal|information|names|files|key|keys)

[symptom-degraded]
!回声消除|回音消除|噪声抑制|噪音抑制
翻了(倍|番|一倍|几倍|两倍|好几倍)
卡顿|卡成|很卡|特别卡|巨卡|超卡|太卡|有点卡|变卡|卡得|卡的(很|要死|不行)|一卡一卡|卡一下|会卡|就卡|老卡|总卡|好卡|卡爆|卡了|卡个|卡上|画面卡|声音卡|视频卡|卡帧|掉帧|丢帧|跳帧|帧率(低|只有|掉|降|下降|不稳)|帧率从|ppt一样|幻灯片|不流畅|不连贯|一顿一顿
抽搐|抽帧
!不卡|没卡|卡片|卡券|会卡片|卡顿率(统计|指标)怎么|没有卡顿|无卡顿|不会卡
高延迟|延时(高|大|很|达|到|从|涨|变|增|飙|越|超|严重|明显)|时延(高|大|达|到|从|涨|变|超)|慢了|很慢|特别慢|太慢|巨慢|变慢|越来越慢|慢得|龟速|要等|才(出|进|能|收|显示|加载|连|打开|返回|响应|有|弹|到|生效|更新|刷新|看到|恢复)|半天(才|没|都)
耗时|晚(了|到|几|好几)|滞后|迟迟|延后|积压|堆积|慢查询
延迟(高|大|很|达|到|从|涨|变|增|飙|越|超|严重|有|在|约|接近|明显|翻|好几|好多|几)

延迟 ~ <n>
慢 ~ <n>
耗时 ~ <n>
排队 ~ (分钟|小时|秒)
!延迟加载|延迟毫秒|延迟队列|延迟消息|超低延迟
花屏|马赛克|糊(了|成|的)|模糊|画质(差|很差|下降|变差|低|糊)|分辨率(低|掉|变低|只有|降)|清晰度(低|下降|差)|码率(低|掉|上不去|只有|掉到|骤降)|绿屏|绿边|绿线|绿条|紫屏|粉屏|偏色|偏红|偏绿|偏黄|色差|闪屏|闪烁|频闪|一闪一闪|条纹|撕裂|残影|拖影|鬼影
重影|黑边|黑条|拉伸|变形|被压扁|压扁|画面(倒|反|旋转|歪|偏|裂|撕|抖|跳|定格|静止|停|不动|冻)|定格|静帧|抖动|抖(动|)得|镜像反|倒置|上下颠倒|横过来|转了90
回声|回音|啸叫|杂音|噪音|噪声|底噪|电流声|电流音|爆音|爆破音|破音|滋滋|嗡嗡|咔咔|哒哒|沙沙|刺啦|嘟嘟|断断续续|断续|时断时续|吞字|吃字|丢字|变声|变调|机器人音|电音|失真|声音(小|很小|太小|变小|忽大忽小|忽高忽低|发闷|闷|发虚|飘|变|抖|延迟|不同步|断|卡)
音量(小|很小|太小|变小|偏小|低|忽大忽小|突然|上不去)|听不清|串音|串台|漏音|音画不同步|音画(不|)同步|声画不同步|嘴型对不上|口型|不同步|抢麦|采到的是
!回声消除(功能|模式|算法|开关)|噪声抑制(功能|模式|算法)|降噪(功能|模式|挺好)|没有(回声|杂音|噪音)|无(回声|杂音|噪音)
超时|断线|断连|断流|断开|掉线|掉了|断网|重连|闪断|频繁断|自动断|被踢|踢下线|踢出|踢掉|踢了|掉(出|回|到)|被(挤|弹|强制)(下线|出|退)|顶下线|丢包|抖动大|网络质量差|不稳定|不稳|时好时坏|时灵时不灵|时有时无|偶尔|偶发|偶现|间歇|间断|隔一会
随机(出现|断|掉|失败|卡)|有时(候|)
断 <n> 次
!超时时间(怎么|设|是多少|可以)|断线重连(机制|策略|怎么|逻辑)|踢掉前面
发烫|发热|烫手|过热|耗电|掉电|费电|电量掉|cpu(飙|涨|高|满|占用高|打满|跑满|100)|内存(泄漏|泄露|暴涨|飙|涨|不释放|持续|一直|从|占用高|越来越)|占用(率|)(高|过高|飙|涨)|飙到|飙升|涨到|暴涨|暴增|翻倍|激增|陡增|猛增|升到|跌到|掉到|降到|骤降
下降到|下跌|下滑|降了|跌了|持续上涨|一路涨|打满|跑满|占满|满了|爆了|被限流|限流了|限速|抖了
cpu ~ (飙|涨|高|满|%|到|占)
!满了去哪
lag|lags|laggy|lagging|lagged|stutter|stutters|stuttering|stuttered|choppy|jerky|jitter|jittery|freeze|freezes|freezing|sluggish|slow|slower|slows
slowed|slowly|slowness|takes (ages|forever|too long|so long|very long|minutes|hours)|took (ages|forever|too long|minutes|hours)|delay|delays|delayed
high latency|late|unstable|flaky|intermittent|intermittently|sporadic|sporadically|sometimes|occasionally|randomly|every now and then|on and off|spotty
dropouts|drops out|cuts out|cutting out|cut off|breaks up|breaking up|drop|drops|dropped|dropping|dropouts
latency ~ (high|up|rise|rises|rose|grew|grows|increase|increases|increased|spike|spikes|jump|jumps|jumped|went|from|of|ms|s|climbs|climbed)
takes (up to|about|around|more than|over|between|) ~ <n> (s|sec|secs|seconds|minutes|min|mins|ms|hours)
took ~ <n> (s|sec|seconds|minutes|min|mins|ms|hours)
!delay queue|delayed job*|late binding|slow motion|slow query log|low-latency|at the latest|no lag|drop-down|drop down|drag and drop|drop support
!drop me|drop the|drop us|drop in|drop-in|late reply|sorry for the late|sorry for the delay|dropped support|later|jitter buffer
blurry|blurred|blur|pixelated|pixelation|pixellated|blocky|artefacts|artifacts|artifacting|distorted|distortion|garbled|garbage|flicker|flickers
flickering|flickered|glitch|glitches|glitchy|tearing|washed out|green (line|lines|stripe|tint|bar)|stretched|squashed|upside down|upside-down|rotated
mirrored|grainy|low quality|poor quality|bad quality|quality (drops|dropped|is bad|is poor|degrades|degraded)|degraded|degradation|degrades
echo|echoes|echoing|noise|noisy|crackle|crackling|crackles|popping|pops|clicks and|hiss|hissing|hum|humming|buzz|buzzing|static|feedback loop
howling|robotic|metallic|muffled|too quiet|very quiet|barely hear|hardly hear|too loud|out of sync|not in sync|lip sync|lip-sync|desync|desynced|drifts
drift|drifted|drifting
!noise (suppression|cancellation|reduction|model|cancelling)|echo (cancellation|canceller|command|server|test)
!static (file|files|site|page|pages|ip|method|type|typing|analysis|library|libs|assets|content|export|class|const|field|build|binary|linking)|popping up
!hum of
disconnect|disconnects|disconnected|disconnecting|disconnection|disconnections|reconnects|reconnecting|reconnect loop|kicked|kicked out|kicks
thrown out|logged out|logs out|signed out|connection (lost|reset|closed|drops|dropped|refused|timed out|timeouts)|time out|times out|timed out|timeout
timeouts|timing out|packet loss|unreliable
!timeout (option|parameter|setting|value of)|reconnects fine|kicked off the|log out button
overheats|overheating|gets hot|very hot|battery (drain|drains|drops)|high cpu|100% cpu
memory (leak|leaks|grows|keeps growing|climbs|rises|usage|increases|consumption)|leaks memory|leaking memory|keeps growing|grows without|grows until
eats (memory|ram|cpu|battery)|hogs|throttled|throttling|rate limited|rate-limited|backlog (of|grows|grew|is)|piling up|piles up|pile up
queue (grows|grew|is full|backs up)|spikes|spiked|spike in
cpu ~ (%|high|spike|spikes|spiked|pegged|usage goes|rises|jumps|hog)

[symptom-error]
404|502
报错|报了|报错误|抛(了|出|异常|错)|出错|错误|异常|告警|弹(出|窗)(提示|报错|错误)|系统繁忙|服务器繁忙|网络(异常|错误|开小差)|稍后再试|稍后重试|未知错误
返回(了|)(空|null|错误|异常|失败|-|400|401|403|404|405|408|409|413|415|422|429|499|500|501|502|503|504|undefined|nan)|状态码|错误码|被拒|拒绝(访问|连接|了)|校验(失败|不过|不通过|没过)
验签(失败|不过|不通过)|不通过|没通过|审核(不过|被拒|驳回)|驳回|打回|编译(报|失败|错|不过)|冲突|exception
提示 ~ (错误|失败|异常|无|不|未|过期|重试|超|请)
报 ~ (error|错|exception)
返回 ~ (错误|失败|异常|为空|null|是空)
回-<n>
报-<n>
返回-<n>
回 -<n>
报 -<n>
返回 -<n>
!告警(本身|内容|没错|太|短信|电话|邮件|消息|通知|推送|规则|阈值|配置|策略|群|功能|页|页面|中心|级别|设置|铃声|声)
!没(有|)(报错|异常|错误|告警)|无(报错|异常|错误|告警)|不(报错|抛错|抛异常)|未(报错|见异常|见报错|发现异常)|(错误码|状态码)(表|列表|文档|是什么意思|有哪些|含义)|告警(规则|降噪|策略|配置|通知渠道)|是否(报错|异常)|异常处理(机制|规范)
!错误处理(机制|规范)|异常记录|一切正常|均无异常|都没有异常
error|errors|exception|exceptions|throws|threw|throwing|thrown|traceback|stack trace|stacktrace|unhandled|uncaught
(returns|returned|returning|gets|get|got|getting|gives|gave|responds with|responded with|answers|answered|status|http|http/1.1|http/2) ~ (400|401|402|403|404|405|408|409|410|413|415|422|423|429|499|500|501|502|503|504|null|undefined|nan|empty|nothing|error)

internal server error|bad gateway|bad request|forbidden|unauthorized|unauthorised|not found|service unavailable|gateway timeout|permission denied
access denied|invalid|mismatch|mismatches|mismatched|not a function|is undefined|is not defined|undefined is not|cannot read|cannot find
can't find module|no such file|no such method|not recognized|unrecognized|unexpected token|unexpected|assertion|assert fails|errno|econnreset
econnrefused|etimedout|warning|warnings|conflict|conflicts|undefined reference|unresolved|does not compile|doesn't compile|fails to compile
compile error|build error|typeerror|referenceerror|syntaxerror|valueerror|keyerror|attributeerror|importerror|runtimeerror|indexerror|assertionerror
modulenotfounderror|typeerrors|expired|expires
!no (error|errors|exception|exceptions|warning|warnings)|without (error|errors|any error|any errors|an error|exception|warning|warnings)
!error (handling|handler|codes page|code table|code list|boundary|boundaries|messages could|page design)|error code table
!(never|doesn't|does not|not) throw|throw (in|away|out)|not an error|margin of error|error correction|error-free|resource not found anywhere

[symptom-defect]
(表格|正文|文档|示例|注释|一处|一页|一边|前面) ~ (另一处|另一页|另一边|正文写|表格写|示例写|注释写|后面写|注释是|实际是)
打架|两边(不|打)|偏(灰|暗|亮|白|黑|绿|红|蓝|黄|小|大|高|低)|发(绿|红|黄|紫|灰|白|黑|虚|糊)|字(是|都是|)反|还是从|写的不一样|说法不一|不一致|看错|认错|冒出|别人家的|别家的|陌生(人|老|的)|(一列|里|上|下|出现)(出现|多)了
没(有|)对齐|换行
不(显示|弹|弹出|回调|触发|返回|更新|刷新|同步|生效|响|跳转|执行|生成|发送|推送|播放|自动|恢复|释放|上报|渲染|滚动|保存|记录|清除|清空|走|认|准|准确|对|一致|一样|完整|正确|正常|匹配|符合|相符|居中|对齐|全|包含|带|识别|响应|可点|可选|收敛|翻译|计入|计算|统计|能用|起作用|管用|减|涨|会停|会消失|会自动|掉)
!(对不对|是不是|不对外|不对劲的话|不带货|不带的话|不自动|不全屏|不全是|不认识|不一样的(场景|业务|团队|需求)|不对称|不走回头|不完整的需求|不更新也|能不能|要不要|会不会|不恢复出厂|准不准|一不一样|行不行|不一定|不同于|不必|不用|不急|差不多|不错|不只|不光|不管|不仅|不过|不少|不如|不想|不打算|不考虑|不确定|不知道|不清楚)
没(有|)(显示|弹出|触发|返回|更新|刷新|同步|生效|响|跳转|执行|生成|发送|播放|自动|恢复|释放|上报|渲染|保存|记录|清除|变化|变|对齐|居中|带上|识别|提示|写入|落库|关闭|结束|停|断|反映|计入|算|扣|退|加上|减|翻译|起作用|改变)
!没(有|)提示词|没(有|)变化过|没有自动化
(收到|出现|发了|触发|弹|推|显示|回调|执行) ~ (两|2|3|三|多|好几)(次|条|遍|个)
重复(出现|触发|回调|收到|推送|发送|显示|创建|播放|生成|执行|上报|通知|弹|投递|消费)|重复了|多出来|少(了|算|一|两|几|返回|显示)|缺(失|少|了)
漏(了|发|记|算|报|掉|判)|误(判|报|识别|触|伤|杀|删|拦|封)|错(位|乱|了|误地|别字|字)|写错|拼写错|标错|算错|判错|发错|串了|乱码|乱序|顺序(错|乱|不对|颠倒|反)|倒序|反了|颠倒|偏移|偏(差|大|小|高|低|了)|跑偏|溢出|重叠|遮挡|挡住|盖住|被挡|截断
被截|截掉|被裁|超出|挤(在|成)|歪|变成|变为|变回|显示(成|为|的是|错|异常|不)|却|反而|依然|依旧|仍然|仍是|仍旧|而不是|应为|实际(上|)(是|为|却|只有|返回|显示)|为空|空白|是空的|空的|为0|是0|为 0|全是0|一直是|永远(是|为|不)|总是|恒为|停不下
跳(回|到|来跳去|动|变)|闪一下|回退|退回|复位|重置(了|成)|自己(变|跳|关|开|重启|断)|自动(重启|关闭|断开|退出|变|跳)|重启(了|循环)|反复(重启|弹|断|出现)|无限(循环|弹|重启|刷新)|死链|链接(失效|打不开|404|错)|样式(乱|错|丢)|布局(乱|错)|错行
排版(乱|错)|图标(不|丢|错)|时间(不对|错|差)|时区(不对|错)|差了|相差|不符|出入|矛盾|对不起来|前后不一|文档(写错|有误|错|与|和实际|不符)|有误|笔误|兼容(问题|性问题)|不兼容|回归|退化|失灵|失控|混乱|异响|卡壳|没用|不灵|不灵了|不认|认不出|不稳|泄漏
多(出|了)(一|两|几|好)

显示 ~ (而不是|实际)
还是(一样|老样子|不行|会|没|有|显示|报|黑|卡|旧|原来|空|失败|在|那|提示|出现|返回|h2|404|不|停|断)

应该是 ~ 实际
差 <n>
不支持 ~ (报|了)
!(偏好|偏向|偏移量参数|少量|少许|多出一台|多了解|错过|重置密码怎么|错题|总是希望|一直是你们|变成可能|变为可能|却步|冷却|了却|溢出到)
{sym_neg_en} ~ (work with|fire|fires|fired|trigger|triggered|show|shown|showing|display|displayed|update|updated|refresh|respond|return|returned|appear|apply|applied|arrive|arrived|receive|received|load|loaded|loading|play|played|playing|start|started|starting|stop|open|opened|close|closed|change|changed|save|saved|render|rendered|match|send|sent|emit|emitted|called|invoked|detected|recognized|recognised|recognize|persist|persisted|released|cleared|sync|synced|fit|align|aligned|highlight|highlighted|scroll|sort|sorted|count|counted|include|included|contain|enforced|honoured|honored|respected|respect|ignore|deleted|removed|written|logged|reset|restored|resume|resumed|recover|recovered|reconnect|rotate|resize|end|finish|complete|resolve|get|getting|come|coming|go|reach|delivered|deliver|run|running|compile|install|installed|build|exist|found|available|visible|clickable|correct|right|accurate|consistent|in sync|handled|parsed|encoded|decoded|escaped|translated|mention|mentioned|ring|vibrate|move|draw|print|register|registered|take effect|accept|accepted|allow|allowed|boot|connect|connected)
!(does not have to|don't have to|do not need|don't need|does not need|doesn't need|don't want|do not want|not sure|don't know|don't think|do not know|don't get me wrong|do not hesitate|don't hesitate|is not urgent|isn't urgent|not urgent|does not hurt|never mind|never change a|isn't a bug|is not a bug|isn't a complaint)
wrong|wrongly|incorrect|incorrectly|inaccurate|inconsistent|inconsistently|inconsistency|misleading|duplicate|duplicated|duplicates|missing|misaligned
overlap|overlaps|overlapping|overlapped|truncated|clipped|cropped|cut-off|off by|off-by-one|typo|typos|misspelled|misspelt|garbled|mojibake|stale
outdated|out of date|broken (link|links|image|images|layout)|dead link|instead of|rather than|even though|although
but (it|the|we|i|nothing|instead|only|still|no|not|they|get|got)
still (shows|show|says|returns|gets|appears|happens|present|there|fails|open|black|does|has|have|sends|reports|see|get|the same|not)
keeps (showing|sending|returning|asking|restarting|reconnecting|popping|spinning|loading|resetting|failing)
always (returns|shows|zero|0|null|empty|false|true|fails|undefined)|is (always|still|zero|null|empty|undefined|nan|negative|ignored|lost|gone|reset)
are (ignored|lost|gone|swapped|missing)|ignored|ignores|swapped|reversed|flipped|jumps|jump back|resets|restarts|reboots|rebooted|restarting|regressed
regression|regressions|vanishes|vanish|disappears|disappear|disappeared|unreadable|illegible|unclickable|hidden behind|overwrites|reverts|reverted
leaks|leak|mangled|scrambled|shifted|twice|doubled|out of order|unordered|empty (list|page|response|array|string|result|file|screen|body)|zero bytes
0 bytes|no longer (works|work|possible|available|shows|fires)|used to work|stopped working|stops working|not working (with|when|after|on|in|for)
doesn't work (with|when|after|on|in|for)|does not work (with|when|after|on|in|for)|worked (before|fine before|until|in the|on the)|only works|unless
weird|strange|odd|bug|buggy
works (fine|) (in|on|with) ~ but
!duplicate of|instead of having to|missing feature|not a bug|no bug|isn't a bug|bug this time|rather than the current|false positive rate|not broken
!nothing is broken|bug bounty|bug report|bug fixes|bug tracker|although not|even though it is not urgent

# The present state falls short of what is wanted, though nothing fails.
[symptom-limit]
就是(只|没|不|太|得|要|很)|只有(数字|图标|白|white|一个|英文|中文|黑白)|只(写|剩|给|说|能|限|认|显示|返回|支持|有单)(到|了|图标|3|5)|(每次|老是|总|又)(都|)(忘|要|得|需)|(同|一样)(的|)(色|颜色|字号)
都是(橙|红|绿|灰|白|黑|蓝|any|英文|同)|太亮|吵醒|(有点|偏)(热|烫|吵|亮|暗|灰|慢|单调)|听不懂|不好看|不太好看|还限|没(有|)(深色|暗色|夜间|批量|区分|进度|排序|分页|缓存)
(is|are) all (we|i|you) get|would like to be able|nothing to ask|have to compare
still wants
只能(选|设|看|用|靠|手|自己|一|在|按|到|先|全|整|人工|从|去|通过|把|再|叠|传|抄|提|凭)|仅支持|只支持|不支持|不提供|没提供|没(有|)(入口|开关|选项|提供|接口|这个功能|办法|地方|给)|缺(乏|一个|个)
(得|要|需要|需|靠|都是|全靠)(自己|手动|手工|人工|一个个|逐个|逐条|挨个|多搭|来回|重复)|自己(写|算|拼|存|监听|维护|抄|对|搭|包|实现|封装|处理|兜底|做了)|很(麻烦|累|绕|痛苦|不方便|费劲|难|费时|低效|费事|烦|繁琐|吃力|鸡肋)
挺(麻烦|累|绕|痛苦|不方便|费劲|难|费时|烦|繁琐)|太(麻烦|累|亮|大|小|长|短|少|多|慢|绕|贵|丑|乱|密|复杂|繁琐|难|暗|刺眼|死板|单一|简陋)|有点(麻烦|累|大|小|长|短|少|多|绕|贵|丑|乱|复杂|繁琐|难|暗|晃|不方便|费)
不(方便|够|直观|友好|好找|好用|灵活|太方便|够用|便于|利于|统一|美观)|麻烦得|费时|费劲|费力|繁琐|容易(错|出错|漏|忘|点错|误|混)|认不出|看不清|分不清|找起来|晃眼|刺眼|别扭|闷|累赘|笨重|浪费|多余|吃掉|跑一次|切到手软|痛点|不足|短板|诟病|吐槽|抱怨|嫌|被说
反馈说|凑合|将就|勉强|兜底|绕过去|曲线救国|权宜|临时用|目前用|现在用|目前是|现在是|现在都|目前都|现在要|目前要|现在得|现在就|现在的
(现在|目前|当前|现阶段|现有|暂时|至今) ~ (只能|只有|只支持|仅支持|只给|只到|仅|没有|没|无|不支持|不能|要|得|需要|必须|都是|还是|最多|最高|每次|靠|手动|手工|人工|默认|太|很|要么|一次|又|全靠|是)
只有(一|麦上|全局|纯色|单|这|那|java|php|两|2|1)

最多(只|支持|能)

最高(只|才)

(每次|每月|每天|每个月|每周|每回|每一|天天|回回|次次) ~ (都|要|得|手|重新|先|自己)
手(工|动|抄|写) ~ (要|才|很|累|半天|小时|分钟|一遍|软)
要花 ~ <n>
花(了|) ~ (小时|分钟|天|行)
!现在用的是|现在是不是|不够清楚的地方请|目前还在(设计|调研|评估|选型|规划)|目前(还|)没(有|)(写|上线|接入|开始)|还没(写|上线|接)|太棒|太好了|太感谢|麻烦(您|你|帮|尽快|大家|用|把|看|给|各位)|很累了|目前正在|现在想
!现在用 ~ 版本
currently|at present|at the moment|right now|as of now|today (it|the|we|i|you|there|one)|so far|the only way|only way
only (option|possible|supports|allows|works|offers|accepts|takes|has|one|global|shows|lets|gives)|one has to|we have to|i have to|you have to
users have to|has to be|have to|need to (manually|go|open|copy|click|switch|edit|write)|must (manually|be done|copy|open)|by hand|manually
manual (step|work|effort)|workaround is|work around|working around|monkey-patch*|hard-coded|hardcoded
no (option|way|setting|support|possibility|button|means|api|built-in|easy way|flag|field|filter|indication)|there is no|there's no|there isn't
there are no|isn't any|aren't any
not (supported|possible|available|configurable|customizable|customisable|documented|exposed|obvious|clear|easy|intuitive|convenient|ideal)|unsupported
lacks|lack of|lacking|limited to|limitation|limitations|limits us|restricted to|awkward|cumbersome|tedious|annoying|painful|inconvenient|clumsy|verbose
ugly|wasteful|error-prone|error prone|time-consuming
too (small|big|large|long|short|bright|dark|many|few|verbose|strict|noisy|hard|complex|complicated|early|coarse)
hard to (read|find|see|use|tell|know|follow|understand|maintain)|difficult to|confusing|can't tell|easy to miss|is tricky|takes some|fill the|eats
fiddly|no fun|every (time|quarter|month|week|few weeks)|each time|over and over
driving ~ mad
!right now i want|currently (using|on|running|evaluating|planning|designing)|right now we are (planning|evaluating)|no support needed|i have to say

# Says that something is wrong, not what.
[symptom-vague]
!(医保|社保|校园|饭|门禁|储值|积分|电话|流量|插|读|读完|磁|房|就诊|身份|工|电|水|购物|礼品|ic|nfc|公交|交通|地铁|会员|贵宾|年|月|次)卡
有问题|有(点|些|个|)(毛病|bug|故障|状况|异样)|出(了|)(问题|故障|状况|毛病)|不好使|不好用|不能用|用不了|没法用|无法使用|不行|不太对|不对劲|不正常|坏了|烂|很差|太差|垃圾|有异常|又(来了|不行|挂|坏|出问题)|老样子|一堆(毛病|问题|bug)
各种(问题|毛病|bug|报错)|体验(差|很差|极差|不好)|效果(差|不好|不佳|很差)|卡|怪怪的|奇怪
!卡片|信用卡|银行卡|显卡|网卡|声卡|选项卡|采集卡|sim卡|卡号|打卡|刷卡|卡券|点卡|会员卡|卡通|(没|没有)问题|行不行|可不可行|还行不行|要是不行的话
doesn't work|does not work|doesnt work|don't work|do not work|didn't work|not working|isn't working|aren't working|won't work|not work|no longer works
broken|is broken|issue|issues|problem|problems|trouble|goes wrong|went wrong|something wrong|is wrong with|messed up|screwed|sucks|terrible|awful
horrible|garbage|malfunction|malfunctions|malfunctioning|acting up|misbehaves|misbehaving|not right|not good|bad
!no problem|no problems|no issue|no issues|without problems|without issues|not a problem|nothing is broken|not broken|problem statement|known issue list
!open an issue|this issue tracker|github issues|related to a problem

# When it began, how often, who complains: how a fault is told, whatever the fault is.
[report-onset]
(之前|以前|原来|原先|上个版本|老版本|旧版|回退|回滚|降级|昨天) ~ (好好的|正常|没问题|没事|没有这个|不会|是好的|能用)
昨(天|晚|夜|日|儿)|今(早|晨|天上午|天下午|天早上|天凌晨|天中午|天一早|天开始|天突然|日)|前天|凌晨|刚(刚|才)|突然|忽然|莫名|自从|以来|起就|开始(出现|就|报|卡|断|发现|频繁|收到|反馈)|上(周|个月|星期)(开始|起|五|一|二|三|四|六|日)
最近(总|老|经常|频繁|几天|两天|一周|开始)|这(几天|两天|周)(总|老|一直|都|频繁|开始)
从 ~ 开始
升级(到|完|之|以|)后|更新(完|之|以|)后|(升|升级|更新|切换|迁移|换|改)(了|到|完|成)(新版|最新|之后|以后)|(升级|更新|发版|上线|变更|割接|重启|扩容|迁移)(后|之后|以后|完)(就|出现|发现|开始|突然|,|,)
旧版(本|)(正常|没有|没问题|是好的|不会)
必现|偶现|偶发|必崩|复现(率|概率|步骤|路径|方式|方法|了|不了|不出)|稳定复现|百分百|100%|概率(性|)(出现|复现|约|大概|很)|有时候|时不时|隔三差五|每隔
(次|回|台|个|笔|单|条)里(有|)(有|) ~ (次|回|台|个|笔|单|条)
投诉|打爆|炸锅|炸了|被骂|客诉|线上(用户|环境|出现|事故|故障|报错|大量)|生产环境|影响(了|约|到|范围|用户|面|全部|所有|上课|开播|业务)|在线等|停课|停播|中断了
(用户|客户|主播|观众|学生|老师|家长|同事|商家|司机|患者|员工|会员|玩家|门店|领导|老板) ~ (投诉|反馈说|反映|抱怨|退款|退费|骂|打爆|进不来|炸了|反馈(不|无|没|收|看|听|卡|黑|崩|登|进|打|说))
(已经|都|也|又|试过|尝试过|重启|重装|清缓存|换)(试过|重启|重装|换过|换了|清|排查|排除)|自动恢复|自己恢复|自行恢复|恢复了|恢复正常
(重启|重装|换(手机|设备|网络|浏览器|电脑|账号|机器|4g|wifi|流量)|清(缓存|除缓存)|重新登录|卸载) ~ (一样|也|还是|无效|没用|依旧|依然|仍|不行|不管用|未解决|无法)
since (the|last|this|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|we|i|upgrading|updating|version|about|around|then|today|v)
after (upgrading|updating|the upgrade|the update|upgrade|update|an update|installing|migrating|switching|restarting|the deploy|the release|the latest|a few|about|some|n minutes|several|deploying|rebooting|a while|the migration)
suddenly|all of a sudden|out of nowhere|out of the blue|started (happening|to|failing|at|around|yesterday|this|after|when)|began (to|at|around|failing)
yesterday|last night|this morning|this afternoon|tonight|earlier today|a few (minutes|hours|days) ago|regression|recently (started|began)|used to
previously (worked|it)|it worked|was working|worked (fine|before|until|in|on|with)|works (fine|ok|as expected|correctly|well) (in|on|with|when|if)
everything was|until (the|last|yesterday|version|we|v)
reproducible|reproduces|reproduced|can reproduce|repro rate|every (single |)time|100 %|always happens
happens (every|always|on|when|in|only|about|randomly|once|to|with|since|after)|intermittently|consistently|steadily
out of ~ (calls|times|attempts|tries|users|devices|rooms|runs)
complaints|refund|refunds|is affected|are affected|in production|on production|production is|affected
we (see|saw|noticed|observed|observe|are seeing|get|got|received|have been seeing)
i (see|saw|get|got|noticed|receive|received|am getting|'m getting|am seeing|'m seeing|encountered|ran into|found that|tried|have tried|expected|expect)
recovered|came back|went away|back to normal|by itself
(users|customers|students|teachers|agents|clients|people|colleagues|viewers|callers|members|staff|everyone|everybody|nobody|drivers|nurses|patients|parents|shops) ~ (complain|complaining|complained|report|reporting|reported|affected|cannot|can't|are unable|see|hear|lost|get|stuck|angry|leaving)
(restarting|reinstalling|rebooting|clearing|switching|downgrading|rolling back) ~ (help|helps|helped|change|changes|difference|same|fixes|fixed|not|didn't|doesn't)
tried ~ (same|but|without|no luck)
