# What is hit: what the end user came for (core-*), or something beside it (side-*).
# `severity/facets/function.py` weighs the classes by where they stand.

[core-join]
进房|入会|进会|入房|加入(房间|频道|会议|通话|直播|课堂)|进(频道|直播间|教室|会议|会|课|组|队|店|游戏|考场|诊室)|房间|频道|会议|课堂|教室|开课|上课|开会|考试|考生|庭审|问诊|joinroom|joinchannel|enterroom|上线|匹配|排队进|连上|连接|断连|掉线|重连|建联|信令|长连接|ice|turn|踢|离线
join|joins|joining|joined|enter|entering|room|rooms|meeting|meetings|classroom|classrooms|class|classes|lesson|lessons|session|sessions|connect|connects|connecting|connection|connections|reconnect|reconnects|disconnect|disconnects|disconnected|pair|pairing|pairs|handshake|signalling|signaling|dtls|participant|participants|matchmaking|lobby

[core-media]
声音|没声|有声|无声|画面|图像|视频|音频|语音|麦克风|麦|摄像头|黑屏|花屏|绿屏|卡顿|回声|回音|杂音|噪音|啸叫|音画|音量|听筒|扬声器|外放|耳机|听不|看不到(画面|对方|主播|老师)|听得|听到|首帧|帧率|码率|编码|解码|硬编|硬解|蓝牙|屏幕共享|共享屏幕|录屏|连麦|合唱|伴奏|混音|混流|镜头|美颜|渲染|对讲|白板|课件
sound|audio|audible|inaudible|video|picture|image|voice|camera|cameras|mic|microphone|speaker|speakers|headset|headphones|bluetooth|earpiece|black screen|echo|freeze|freezes|frozen|fps|playout|hear|heard|silent|mute|muted|track|tracks|codec|encoder|decoder|h264|h.264|h265|vp9|screen share|screen sharing|screenshare|whiteboard|media|remote video|remote audio|noise|crackling|stutters|lip sync|face|rendering

[core-stream]
推流|拉流|开播|直播|播放|断流|转推|观众|主播|播不|回源|hls|flv|rtmp|srt|whep|whip|cdn|直播间|点播|看播|播放器
publish|publishes|publishing|published|publisher|publishers|subscribe|subscriber|stream|streams|streaming|playback|play|plays|playing|viewer|viewers|live|broadcast|ingest|on air|player

[core-call]
通话|呼叫|接听|拨打|拨号|来电|接通|挂断|打电话|电话(接|打|通)|振铃|门铃|门口机|对讲|1v1|客服电话|呼入|呼出|坐席|座席|中继|sip
call|calls|calling|caller|callers|dial|dialling|dialing|ring|rings|ringing|pstn|sip|trunk|phone|phones|doorbell|inbound|outbound|hang up
!(focus|blue|red|grey|gray|outer|inner|coloured|colored) ring|key ring

[core-login]
登录|登陆|登入|登不|登出|认证|鉴权|验证码|单点|sso|saml|oidc|统一身份|注册|密码|刷脸|人脸|核身|实名|token|身份证|打卡|账号(登|被|进)|授权失败|vpn|ssh|权限
login|logins|log in|logged in|logs in|log-in|logging in|sign in|sign-in|signed in|signing in|sign-on|sso|saml|auth|authentication|authenticate|oauth|oidc|otp|2fa|mfa|password|passwords|token|tokens|credential|credentials|vpn|ssh|verification code|captcha|api key|api keys|scim|account pages

[core-pay]
支付|付款|扣款|扣费|下单|收款|收银|收不了款|结算|转账|提现|退款|充值|代扣|缴费|交易|订单|出票|计费回调|核销|扣了|扣钱|结账|入账|到账|金币|微信支付|发货|库存|购物车
payment|payments|pay|pays|paid|payout|payouts|checkout|check out|charge|charges|charged|billed|card|cards|declined|refund|refunds|order|orders|purchase|purchases|settlement|transaction|transactions|capture|captures|cart|invoice.settled|acquirer|booking|bookings|shop|shoppers
!(settlement|payment|order|orders|payout|billing) (e-mail|email|mail|e-mails|emails|summary|report|reminder)

[core-message]
消息|群聊|单聊|私信|聊天|发消息|收消息|短信|推送|离线推送|会话|送达|已读|弹幕|im|发不出|撤回|漫游
message|messages|chat|chats|sms|delivery|delivered|push notification|inbox|conversation|conversations|group chat|mail|mails|mailbox|smtp
!(summary|confirmation|reminder|welcome|settlement|notification|weekly|daily|monthly) (e-mail|email|mail|e-mails|emails|mails)

[core-data]
数据库|主库|从库|读写|写入|查询|慢查|慢sql|慢 sql|事务|主从|分片|索引|实例|redis|mysql|postgres*|mongodb|kafka|rocketmq|es集群|存储|上传|下载|对象|bucket|文件|备份|数据(丢|空洞|不一致)|消费|堆积|缓存|存档|同步|识别|转写|翻译接口|ocr|asr|tts|搜索(结果|接口)|路径规划|导航|定位|地图|报表库
database|databases|replica|replicas|replication|primary|query|queries|write|writes|read|reads|rows|row|table|compaction|wal|index|redis|mysql|postgres*|kafka|queue|consumer|consumers|broker|bucket|buckets|upload|uploads|download|downloads|object|objects|storage|file|files|folder|backup|backups|save|records|sync|search latency|import|jobs|scheduler|data

[core-net]
dns|域名|解析|网站|官网|首页|证书|tls|https|网关|接口|api|服务(端|器|不可用|全|挂)|集群|节点|容器|pod|镜像|扩容|云服务器|主机|机器|专线|带宽|丢包|路由|负载均衡|apiserver|ingress|打印机|打印服务器|打印队列|小程序|app|系统|平台
dns|domain|domains|website|websites|site|sites|certificate|certificates|tls|gateway|api|api calls|requests|request|endpoint|endpoints|server|servers|node|nodes|cluster|pod|pods|container|network|edge|load balancer|worker|workers|process|service|host|hosts|latency|packet loss|503|502|relay|app|apps
printer|printers|print queue|print server|print jobs
!(left|right|top|bottom|outer|inner) edge|cutting edge|edge (case|cases)

[core-crash]
闪退|崩溃|崩了|必崩|crash|anr|oom|内存泄漏|内存泄露|内存一直|sigabrt|sigsegv
crash|crashes|crashed|crashing|segfault|sigsegv|sigabrt|out of memory|oom*|memory leak|memory grows|leaks memory|deadlock|panic

[side-console]
查询后台|后台无法|记录查询|控制台|后台(页|看|改|数|里|的|配|列|管理|系统|图|截)|管理后台|审核后台|运营后台|看板|大盘|仪表盘|监控页|工单系统|管理页|配置页|设置页|用量页|菜单|表单|列表页|详情页|页面(上|样|显|布)|grafana|权限管理|子账号|大屏|工作台|左侧|项目名称|监考宫格
dashboard|dashboards|console|admin (page|panel|ui|console|portal)|back office|backoffice|management page|settings page|profile page|usage page|status page|grafana|web ui|portal page|inspector|editor|rule editor|panel|menu|sidebar|pricing page|settings

[side-stats]
统计|报表|曲线|图表|用量|数字|活跃|人数(显|不|统|曲)|时长(统|明|曲)|明细|月报|周报|日报|质量(看|数|评|调)|卡顿率(统|与|不)|指标|口径|图例|getstats|排行榜|榜单|对账单|账单(邮|导|明|里|核)|账单|发票|计费|资费|rtcstats|数据统计|在线人数|质量分|上报
statistic|statistics|stats|report|reports|reporting|chart|charts|graph|graphs|metric|metrics|analytics|counter|counters|kpi|getstats*|usage|roundtriptime|packetslost|volume indicator|leaderboard|invoice|invoices|pricing|billing page|monthly|mos|bitrate chart|kbps|badge|number of

[side-docs]
条款|文档|文挡|readme|接入指南|快速开始|快速集成|示例(工程|代码|里)|示例|注释|更新日志|错误码表|帮助|说明书|教程|手册|错别字|wiki|清单|隐私(检测|合规)|合规|typescript|类型定义|d.ts|sample|范例|license|licence|国密|审核|app store|google play|上架
snippet|clause|docs|doc|documentation|readme|quickstart|quick start|reference|guide|changelog|tutorial|tutorials|sample|samples|example|examples|typings|type definition*|comment|comments|wording|typo|typos|spelling|misspell*|migration guide|licence|license|--help|jsdoc|legal|terraform|app store|play console|compliance

[side-notify]
通知|告警|报警|提醒|邮件|角标|订阅消息|站内信|回调(延迟|重复|收不到|晚|没|少|多)|录制回调|webhook|回调地址|事件回调|漏发|通知栏|消息免打扰|审批通知
notification|notifications|alert|alerts|alerting|alarm|alarms|reminder|reminders|email notification*|digest|webhook|webhooks|callback|callbacks|push on|bell|badge|in-app
(summary|confirmation|reminder|welcome|settlement|notification|weekly|daily|monthly) (e-mail|email|mail|e-mails|emails|mails)
calendar invite*|invitation mail*|未读(数|角标|计数)|unread (count|counter|badge)

[side-record]
字幕|纪要|转写稿|抽听|通话记录|录制|录像|回放|成片|录音|转码|截图|缩略图|水印|云录|dvr|录制文件|双录成片|片段|合流录像
caption|captions|subtitle|subtitles|meeting minutes|minutes of (the|a|our)|call history|call log|call logs|recording|recordings|recorded|recorder|replay|vod|thumbnail|thumbnails|watermark|transcript|transcripts|composite|snapshot|snapshots|export of recordings

[side-look]
!pixel <n>
举手|点赞|屏蔽词|美颜|磨皮|滑杆|滑块|礼物|挂件|虚拟形象|开屏|背景图|登录页|首页图|隐私页|网页上|提示音|铃声|皮肤|半角|全角|写成|印成|打成|打错|图标|按钮|颜色|主题|深色|暗色|样式|文案|排版|字体|对齐|阴影|像素|翻译|语言|头像|昵称|皮肤|贴纸|特效|背景|表情|动画|弹窗|提示语|布局|页脚|轮播|logo|logo|标注|小窗|打印预览|空格|没对齐|界面|ui|悬停
slider|owl|picture on the|login screen|login page|start page|home page|reaction|reactions|raise hand|hand raise|sticker|stickers|screen saver|cookie (bar|banner|consent)|consent bar|typo|typos|unreadable|baseline|british english|text says|wording|icon|icons|button|buttons|colour|color|colors|theme|dark mode|styling|style|layout|label|labels|tooltip|font|alignment|pixel|pixels|logo|footer|avatar|avatars|emoji|confetti|animation|wallpaper|background blur|virtual background|translation|umlauts|banner|tile|frame jumps|speaker frame|completions|shortcut|hold music|caption|captions
focus (ring|outline)|scrollbar|popover|modal|checkbox|placeholder text|keyboard navigation|splash screen|loading animation|screen reader|larger text|font size
typing indicator|presence (dot|indicator)|status (dot|icon)|loading indicator

[side-list]
打印预览|查询页|查询后台|显示了两条|重复显示|筛选|排序|搜索框|检索|分页|下拉|导出|导入格式|excel|csv|pdf|打印|列表(里|排|不|加|显)|标签|备注|字段|日期选择|商机|线索|审批|请假|考勤|待办|模板|批量|排班|打分|进度条|查重|草稿
listed twice|run history|history page|share link|bulk export|scheduled report*|filter|filters|filtering|sort|sorting|sorted|search box|pagination|dropdown|export|exports|csv|excel|spreadsheet|pdf|print preview|list|lists|column|columns|tag|tags|template|templates|autocomplete|bookmark|bookmarks|calendar|synonyms
date picker|datepicker|time picker|colour picker|color picker|tree view|week starts|(starts|start) the week|first day of the week
!打印机|打印服务器|打印队列

[side-log]
日志|log|埋点|打点|warning|警告|类型提示|ide|lint|typings|包体|包体积|sdk 包|依赖告警|日志目录|tracing|traces|审计|sei|onuserjoined|onuseroffline|reason|触发两次|fire 两次|返回值|参数名
log|logs|logger|logging|log level|warning|warnings|deprecation|deprecated|audit log|trace|traces|tracing|hydration|type error|types|typescript|lint|bundle size|package size|exception text|fires twice|fired twice|event name|verbose|--watch|plan|--json|cli

[side-build]
# Built, not run: what it would do is not known.
编译|构建|打包|链接错误|依赖(冲突|安装)|npm i|npm install|pod install|gradle|cmake|源码|postinstall|vite|webpack|跑不起来|import 报|installer|undefined symbol*|undefined reference*|could not resolve|cannot find module
build|builds|building|compile|compiles|compiling|compilation|linker|linking|undefined symbols|npm|pip install|gradle|cmake|makefile|xcode|could not resolve|module not found|bundler|toolchain

[vague-thing]
又来了|跟上次一(模一|)样|你们懂的|系统(有|)异常|数据好像不对|看一下|sdk(有|出)(问题|毛病|bug)|有问题|一堆(毛病|问题)|不好用|不太对|跟以前一样|老问题|上次那个|还是不行|又不行了|不行了|出问题|老样子
you know which|the thing with|as above|it doesn't work|sdk problem|problem in your sdk|doesn't work|does not work|not working|is broken|has problem|has problems|some problem|issue with your|same problem again|it's broken|same issue|still broken

[ask-core]
# What questions and wishes are about: the service itself, or something around it.
码率|分辨率|帧率|编码|av1|h264|h265|h.264|h.265|vp9|simulcast|大小流|延迟|低延迟|并发|配额|白名单|架构|协议|quic|http3|http/3|拉流|推流|token|有效期|签名过期|privilege|权限(怎么|弹)|登出|单点|鉴权|uid|场景参数|audioscenario|连接数|容量|升级(会|要|断)|主从|只读实例|内核参数|maxmemory|延时消息|超时设置|重连|穿透|端口|防火墙|candidate|nginx|负载均衡|跨房|混流|降噪|3a|采样率|立体声|高音质|音质|鸿蒙|纯血鸿蒙|windows on arm|linux|web 端支持|识别|标点
bitrate|resolution|codec|simulcast|svc|latency|concurrency|quota|quotas|limits|connection limit*|pooler|sizing|capacity|architecture|protocol|token|tokens|expiry|expires|ttl|privilege|sso|logout|firewall|ports|turn server|nat|proxy|reverse proxy|sample rate|stereo|e2ee|encryption|whitelist|allowlist|failover|replica|region|regions|publish|publishing|native sdk|key rotation|audio processing

[ask-side]
计费|收费|费用|价格|资费|套餐|账单|发票|试用|授权|license|licence|隐私|合规|密评|审核|上架|备案|国密|模板|回调签名|签名怎么算|sign 是怎么|文件名|命名|切片|录制|密码忘|重置密码|子账号|邮箱|调账|字段含义|啥意思|什么意思|下载地址|示例工程|terraform|报表|导出|导入|标签|样式|主题|深色|文档|更新日志|错误码|搜索框|快捷键|贴纸|特效|水印|音量回调|界面|控制台|日志|包体|类型|提示|列表|进度条|模板消息|工单|打分|通知|弹幕|白板|组件
pricing|price|billing|billed|invoice|invoices|licence|license|trial|legal|privacy|gdpr|compliance|data location|app store|play console|terraform|sample|docs|migration guide|changelog|webhook|webhooks|signature|getstats|recording|recordings|file name|filename|dashboard|console|dark mode|theme|caption|captions|notification|notifications|export|filter|filters|logger|logging|logs|types|typings|shortcut|completion|completions|synonyms|hold music|emoji|stickers|search box|admin|ui|tooltip|plan|report|reports|tracing|traces
