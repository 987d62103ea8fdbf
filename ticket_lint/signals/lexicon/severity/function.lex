# What is hit: what the end user came for (core-*), or something beside it (side-*).
# `severity/facets/function.py` weighs the classes by where they stand.

[core-join]
(lock|locks|unlock|unlocks|unlocking|door|doors|gate|barrier|elevator|lift|heating|boiler|thermostat|lights|light goes off|lamp|lamps|blinds|garage|scooter|scooters|charger|charging|alarm system|siren|game server|game servers|login server|region offline|world server|exam|exams|exam room|lecture|lectures|lesson room|check-in desk|self check-in)
(开锁|门锁|锁|门禁|电梯|道闸|闸机|暖气|地暖|空调|灯(灭|不亮|打不开)|充电桩|共享单车|滑板车|区服|大区|游戏服|考场|签到|打不开门|上不了楼)
!(led|status|indicator|warning|night) (light|lights|lamp)|空调(那个|的|)图标
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
!(password|passwords|token|tokens|credential|credentials)=*

[core-pay]
(payroll run|salary run|salaries|wages|payslip|payslips|salary sheet|salary sheets|direct debit|sepa|wire transfer|transfer|transfers|card reader|card readers|terminals|tills|till|cash register|apple pay|google pay|amex|visa|mastercard|reservation|reservations|rebooking|ticket sales)
(工资|薪资|发薪|打款|代发|刷卡|pos 机|pos机|收银机|终端刷|外币卡|境外卡|apple pay|转账|汇款|预订|订房|购票|改签|挂号)
!(订房|訂房)(页|頁)|工资(表|条)(样式|格式|导出)
支付|付款|扣款|扣费|下单|收款|收银|收不了款|结算|转账|提现|退款|充值|代扣|缴费|交易|订单|出票|计费回调|核销|扣了|扣钱|结账|入账|到账|金币|微信支付|发货|库存|购物车
payment|payments|pay|pays|paid|payout|payouts|checkout|check out|charge|charges|charged|billed|card|cards|declined|refund|refunds|order|orders|purchase|purchases|settlement|transaction|transactions|capture|captures|cart|invoice.settled|acquirer|booking|bookings|shop|shoppers
!(settlement|payment|order|orders|payout|billing) (e-mail|email|mail|e-mails|emails|summary|report|reminder)

[core-message]
(mailbox|bounces|bounce|outbound mail|inbound mail|mail to|mails to|mail delivery|mail queue|dkim|spf|smtp|imap|password reset mail)
(邮箱|收件箱|发件|退信|收信|发信|投递)
消息|群聊|单聊|私信|聊天|发消息|收消息|短信|推送|离线推送|会话|送达|已读|弹幕|im|发不出|撤回|漫游
message|messages|chat|chats|sms|delivery|delivered|push notification|inbox|conversation|conversations|group chat|mail|mails|mailbox|smtp
!(summary|confirmation|reminder|welcome|settlement|notification|weekly|daily|monthly) (e-mail|email|mail|e-mails|emails|mails)

[core-data]
(clone|clones|cloning|checkout step|runner|runners|deploy|deploys|deployment|deployments|workflow run|artifact upload|registry|package install|failover|standby|restore|restores|index rebuild|migration|migrations|transactions|commit|commits|rounding|parser|parse|parses|parsing|serialise|serialize|decode|returns the wrong)
(拉代码|推代码|拉不动代码|流水线|构建机|部署|发布流程|制品库|主备|恢复|迁移|解析|计算结果|成绩录入|病历)
数据库|主库|从库|读写|写入|查询|慢查|慢sql|慢 sql|事务|主从|分片|索引|实例|redis|mysql|postgres*|mongodb|kafka|rocketmq|es集群|存储|上传|下载|对象|bucket|文件|备份|数据(丢|空洞|不一致)|消费|堆积|缓存|存档|同步|识别|转写|翻译接口|ocr|asr|tts|搜索(结果|接口)|路径规划|导航|定位|地图|报表库
database|databases|replica|replicas|replication|primary|query|queries|write|writes|read|reads|rows|row|table|compaction|wal|index|redis|mysql|postgres*|kafka|queue|consumer|consumers|broker|bucket|buckets|upload|uploads|download|downloads|object|objects|storage|file|files|folder|backup|backups|save|records|sync|search latency|import|jobs|scheduler|data

[core-net]
(certificate expired|expired certificate|err_cert*|acquirer|cards|handshake|bad record mac|tunnel|vpn client|linux client)
(证书过期|证书(失效|到期)|客户端全连|握手)
(map tiles|no tiles|tiles|routing|navigation|reroute|rerouting|directions|satellite view|gps|positioning|edge node|origin|internet access|wan|pppoe|wifi|wi-fi|router reboots|mesh|hub|hubs|gateways|bridge|firmware update|boot|boots|booting|bootloop|boot loop|reboots|reboot|power on)
(断网|上不了网|拨号|网速|路由器重启|网关重启|重启一次|导航|算路|路线|瓦片|定位飘|开不了机|无限重启)
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
!pricing page
!(usage|help) text
(statistics tab|stats tab|stats page|reports tab|reports page|leader board|leaderboards|scoreboard|ranking page|win rate|play time|playtime|hours played|step count|usage graph|monthly report|weekly report|insights|analytics page|heat map|heatmap|pie chart|progress report|gradebook export|payslip layout|year in review)
(统计页|报表页|数据看板|胜率|战绩|排名页|步数|时长统计|年度总结|热力图|饼图|折线图|周报|月报|日报)
统计|报表|曲线|图表|用量|数字|活跃|人数(显|不|统|曲)|时长(统|明|曲)|明细|月报|周报|日报|质量(看|数|评|调)|卡顿率(统|与|不)|指标|口径|图例|getstats|排行榜|榜单|对账单|账单(邮|导|明|里|核)|账单|发票|计费|资费|rtcstats|数据统计|在线人数|质量分|上报
statistic|statistics|stats|report|reports|reporting|chart|charts|graph|graphs|metric|metrics|analytics|counter|counters|kpi|getstats*|usage|roundtriptime|packetslost|volume indicator|leaderboard|invoice|invoices|pricing|billing page|monthly|mos|bitrate chart|kbps|badge|number of

[side-docs]
(from the readme|readme example|example project|sample project|starter project|hello world|template project|setup guide|install guide|installation guide|getting started)
(安装文档|部署文档|示例项目|模板工程|脚手架|入门教程)
(user guide|user manual|handbook|faq|help page|help pages|help centre|help center|knowledge base|kb article|leaflet|release notes|api reference|reference says|code sample|sample letter|sample text|sample page|tutorial step|cookbook|cheat sheet|white paper|whitepaper|screenshot in the docs|migration notes|sample config|terms of service|terms page|privacy page|cookie page|imprint)
(帮助页|帮助页面|帮助文档|常见问题|用户手册|操作手册|说明页|发布说明|发行说明|知识库|术语表|样例|样本信|截图过时|条款页|须知页)
条款|文档|文挡|readme|接入指南|快速开始|快速集成|示例(工程|代码|里)|示例|注释|更新日志|错误码表|帮助|说明书|教程|手册|错别字|wiki|清单|隐私(检测|合规)|合规|typescript|类型定义|d.ts|sample|范例|license|licence|国密|审核|app store|google play|上架
snippet|clause|docs|doc|documentation|readme|quickstart|quick start|reference|guide|changelog|tutorial|tutorials|sample|samples|example|examples|typings|type definition*|comment|comments|wording|typo|typos|spelling|misspell*|migration guide|licence|license|--help|jsdoc|legal|terraform|app store|play console|compliance

[side-notify]
(newsletter|newsletters|promotional (e-mail|email|mail|mails|emails)|marketing (e-mail|email|mail|mails|emails)|digest mail|digest|unread (badge|count|counter|dot|number)|red dot|notification sound|sound of notifications|status mail|status mails|reminder mail|birthday (mail|reminder)|monthly (mail|overview)|toast|toasts|pop-up|popup|popups|pop-ups|receipt mail|receipt mails)
(红点|小红点|角标|提示音|周报邮件|月报邮件|提醒邮件|生日提醒|营销邮件|推广短信|订阅提醒|浮窗提醒|气泡提醒|未读数|未读红点)
通知|告警|报警|提醒|邮件|角标|订阅消息|站内信|回调(延迟|重复|收不到|晚|没|少|多)|录制回调|webhook|回调地址|事件回调|漏发|通知栏|消息免打扰|审批通知
notification|notifications|alert|alerts|alerting|alarm|alarms|reminder|reminders|email notification*|digest|webhook|webhooks|callback|callbacks|push on|bell|badge|in-app
(summary|confirmation|reminder|welcome|settlement|notification|weekly|daily|monthly) (e-mail|email|mail|e-mails|emails|mails)
calendar invite*|invitation mail*|未读(数|角标|计数)|unread (count|counter|badge)

[side-record]
(certificate pdf|avatar upload|cover image|profile upload|album art|cover art)
字幕|纪要|转写稿|抽听|通话记录|录制|录像|回放|成片|录音|转码|截图|缩略图|水印|云录|dvr|录制文件|双录成片|片段|合流录像
caption|captions|subtitle|subtitles|meeting minutes|minutes of (the|a|our)|call history|call log|call logs|recording|recordings|recorded|recorder|replay|vod|thumbnail|thumbnails|watermark|transcript|transcripts|composite|snapshot|snapshots|export of recordings

[side-look]
# Figures, clothes and scenery of games; corners, bars and surfaces of pages.
(channel logos|logos|flag icons|flags|portraits|ligatures|typographic|quiz page|congratulation page|congratulations|thank-you page|end page|result page|badge)
(頻道圖示|频道图标|台标|台標|圖示|图示|答题页|那一页|恭喜|完成页|结果页)
(artwork|overlay|watermarks|ribbon|sidebar width|collapse arrow|chevron|arrow icon|badge colour|badge color|text colour|text color|splash image|start image|cover|covers|poster|posters|film strip|filmstrip|preview image|preview picture|emoji picker|sticker pack|theme picker|accent colour|accent color|night mode|reading mode|compact mode|text size|letter spacing|line spacing|capital letters|lower case|dash|dashes|quotation marks|ellipsis|bold type|italics|serifs|timestamp overlay|clock face|watch face|complication|home screen icon|app icon|launcher icon|tray icon|status icon|battery icon|weather icon|widget|widgets|skin|skins|photo mode|map legend|map labels|map colours|map colors|road colour|label placement|place name|place names|street name|street names|voice pack|voice packs|narrator voice|sound effect|sound effects|hold tone|beep|beeps)
(language of (the|our|my) (mail|mails|page|invitation|form|menu|app|interface|receipt|message|document)|(goes out|comes|is|are|shown|written|appears|displayed|arrives|arrive|sent|speaks|remains|stays) in (english|german|french|spanish|italian|polish|dutch|chinese|japanese|portuguese|russian|turkish|the wrong language|two languages)|untranslated|half translated|half-translated|comic sans|helvetica|arial)
(text|texts|caption text|button text|link text|menu text|help bubble|sentence|paragraph|headline|subject line|wording) ~ (runs over|overflows|overlaps|doesn't fit|does not fit|is cut|is clipped|wraps|hangs out|spills|says|reads)
(水印位置|背景音|头图|插图|配图|启动画面|开机画面|图标糊|首页图|文字(溢出|重叠|超出|被挡|太小|显示)|语言(显示|切换|包)|称呼|署名|落款|签名档|信头|头衔|昵称显示|字体大小|夜间模式|护眼模式|小程序码样式|海报|封面|卡通|贴图|配色|按钮文字|菜单文字|引导页|空状态|占位图|骨架屏|标牌|桌面图标|开机动画|音效|提示音色|钓鱼|玩法|称号框|表盘|夜景|滤镜)
(年份|頁尾|页尾|订房页|訂房頁|信道名|菜单名|栏目名|页面标题|浏览器标题|标签页标题)
(hat|hats|helmet|helmets|moustache|mustache|beard|hair|hairstyle|haircut|cape|cloak|costume|costumes|outfit|outfits|wardrobe|texture|textures|decal|decals|cosmetics|emote|emotes|mount|mounts|sprite|sprites|eyelashes|eyebrow|eyebrows|scarf|boots|sleeve|sleeves|wig|glasses|crown|sparkles|particles|shader|shaders|foliage|grass|clouds|fog|cutscene|cutscenes|loading screen|title screen|main menu|end credits|pause menu|lobby music|soundtrack|voice line|voice lines|jingle|chime|ringtone)
(corner|corners|rounded corners|bubble|bubbles|progress bar|progress bars|status bar|title bar|task bar|taskbar|toolbar|toolbars|tab title|page title|tab strip|heading|headings|headline|header|legend|swatch|swatches|caption|captions|divider|dividers|underline|background|backdrop|gradient|shadow|shadows|outline|thumbnail|spacing|padding|margin|margins|whitespace|line height|typeface|serif|glyph|ligature|landing page|about page|imprint|splash|favicon|cursor|mouse pointer|hover|transition|animations|carousel|slideshow|hero image|watermark|screensaver|wallpaper|portrait mode|landscape mode|tablet layout|two columns|ruler|gap|gaps|mascot|illustration|illustrations|copyright|trademark|salutation|greeting|signature line|sign-off|letterhead|envelope|stationery|led|leds|light ring|backlight|brightness|zoom level|font size|high contrast|colour-blind|color-blind|colour blind|color blind)
(avatar|profile picture|profile photo|cover photo|silhouette|banner image|header image)
帽子|头盔|胡子|头发|发型|披风|服装|衣服|时装|外观|影子|阴影|贴图|建模|穿模|立绘|皮肤|坐骑|宠物|头像框|边框|气泡|圆角|角落|进度条|状态栏|标题栏|工具栏|任务栏|图例|色块|落款|版权|页眉|首页底|页面底|底部|背景音乐|配乐|语音包|台词|片头|片尾|主菜单|加载页|闪屏|启动图|启动页|壁纸|字号|字重|行距|行高|缩进|留白|缝|光标|鼠标样式|悬停|过渡|轮播图|插画|吉祥物|信头|抬头格式|指示灯|灯号|灯光颜色|亮度|头图|封面图|佈景|背景色|表情包|贴纸|卡片样式|红花|印章|桌面卡片|小组件|挂件|弹窗文案|提示文案|资料卡|個人頁
!pixel <n>
举手|点赞|屏蔽词|美颜|磨皮|滑杆|滑块|礼物|挂件|虚拟形象|开屏|背景图|登录页|首页图|隐私页|网页上|提示音|铃声|皮肤|半角|全角|写成|印成|打成|打错|图标|按钮|颜色|主题|深色|暗色|样式|文案|排版|字体|对齐|阴影|像素|翻译|语言|头像|昵称|皮肤|贴纸|特效|背景|表情|动画|弹窗|提示语|布局|页脚|轮播|logo|logo|标注|小窗|打印预览|空格|没对齐|界面|ui|悬停
slider|owl|picture on the|login screen|login page|start page|home page|reaction|reactions|raise hand|hand raise|sticker|stickers|screen saver|cookie (bar|banner|consent)|consent bar|typo|typos|unreadable|baseline|british english|text says|wording|icon|icons|button|buttons|colour|color|colors|theme|dark mode|styling|style|layout|label|labels|tooltip|font|alignment|pixel|pixels|logo|footer|avatar|avatars|emoji|confetti|animation|wallpaper|background blur|virtual background|translation|umlauts|banner|tile|frame jumps|speaker frame|completions|shortcut|hold music|caption|captions
focus (ring|outline)|scrollbar|popover|modal|checkbox|placeholder text|keyboard navigation|splash screen|loading animation|screen reader|larger text|font size
typing indicator|presence (dot|indicator)|status (dot|icon)|loading indicator

[side-list]
# Settings and what is remembered of them; lists, marks and orders of things.
(sleep timer|unplayed|played mark|window size|window position|restored position|birthday field|bulk export|display name|sticky notes|last visit|contact list|customer list|search history)
(睡眠定时|未听|已听|小蓝点|窗口大小|窗口位置|生日栏|生日欄|批量导出|显示名|便利贴|拜访时间|排个序)
(week numbers|standing orders|statement|statements|statement pdf|account statement|bank statement|mark all|mark as read|mark all as read|album order|date taken|birthdays|birthday calendar|weekly summary|monthly summary|summary|first day|last page|empty page|crop|cropping|faces|face folders|standing order|autoreply|auto reply|about screen|about box|tabs|tab order|thumbnail|confetti|compass rose)
(回单|对账单|對帳單|电子回单|标题日期|周报|农历|生日|相册排序|按拍摄时间|按上传时间|目录|附录|章节号|缺配置|未配置提示|提示缺|店名|小票|發票機|纸卷|紙卷|分文件夹|人脸分)
(last seen|online status|presence|read receipts|typing indicator|invitation|invitations|invite mail|vacation responder|out-of-office|out of office|auto-reply|autoreply|signature|e-mail signature|email signature|drafts list|address book order|contact order|friend list|friends list|buddy list|related products|similar items|recommendations|reviews|review stars|gift message|coupon label|sitemap|meta tags|seo|page order|photo order|gallery order|house rules|org chart|organisation chart|staff directory|birthday list|holiday list|overtime overview|leave overview|overview page|comment field|remarks field|notes field|find in files|find and replace|exclude box|search suggestions|did you mean|search ranking|result order|results page|autocompletion|auto-complete|spell check|spell-check|code lens|snippets|welcome page|start page|what's new page|release channel label|commit author|pipeline list|job names|artifact retention|coverage badge|coverage report|test report|query history|column order|column width|row height|sort arrow|page size selector|filter box|exclude filter|include filter|tag colours|tag colors|colour tags|playlists order|playlist cover|crossfade|equaliser|equalizer|lyrics|shuffle icon|playback speed|chapter marks|bookmarks|reading list|notes list|flashcards|forum|comment section|gradebook|scene names|room names|device names|device name|mac addresses|port forward|port forwards|guest network|qr code|energy statistics|history graph|multi-select|multiselect|select all|paste special|scheduled send|send later|export button|export function|download as|save as pdf|print view)
(在线状态|上次在线|已读(回执|显示)|邀请(函|邮件)|自动回复|签名档|通讯录(排序|顺序)|好友列表|离线的排|相关推荐|商品推荐|评价区|备注栏|赠言|优惠标签|组织架构图|员工名录|生日榜|节假日表|加班(统计|总览)|总览页|搜索建议|搜索联想|结果排序|欢迎页|起始页|流水线列表|提交人|产物保留|覆盖率|查询历史|列宽|列顺序|行高|书签|播放列表封面|均衡器|倍速|章节|读书笔记|论坛|评论区|成绩册|场景名|房间名|设备名|端口转发|访客网络|能耗统计|历史曲线|定时发送|另存为|导出按钮|打印视图|手机号变成|科学计数|列表的排|排序怪)
(preference|preferences|setting|settings page|options page|option page|options dialog|opt-out|opt out|unsubscribe|newsletter|newsletters|weekly digest|mailing list|do not disturb|quiet hours|snooze|favourites|favorites|favourite|favorite|starred|pinned|wish list|wishlist|watch list|recent files|recently used|recents|history list|search history|browsing history|saved searches|saved search|sort order|order of the (list|tabs|columns|items|rows|entries)|achievement|achievements|trophy|trophies|badges|certificate of|certificates|diploma|csv export|pdf export|excel export|ical|ics|calendar view|leave calendar|half days|holiday calendar|tooltips|placeholder|autofill|auto-fill|spell checker|spellcheck|syntax highlighting|code folding|minimap|word wrap|line numbers|keyboard shortcut|keyboard shortcuts|hotkey|hotkeys|keymap|key binding|keybinding|keybindings|drag and drop|drag-and-drop|breadcrumb|breadcrumbs|bulk edit|mass edit|print layout|print preview|label printer template|packing slip|order confirmation|delivery note|receipt (e-mail|email|mail|pdf|layout)|receipt footer|gift note|product tags|size chart|reviews tab|star rating|ratings|waiting list|guest list|nickname|display name|bio|about me|profile page|profile)
(偏好|设置(项|页|里|記|记)|免打扰|勿扰|收藏|收藏夹|星标|置顶|最近(打开|使用|文件)|历史记录|搜索历史|浏览记录|排序|順序|顺序|成就|奖杯|徽章|称号|战绩|胜率|段位显示|证书|结业|导出|匯出|打印模板|打印样式|小票(样式|格式|模板)|快捷键|快捷鍵|高亮|代码折叠|自动补全|换行符|面包屑|批量编辑|拖拽|拖动|多选|全选|日历|日曆|考勤日历|请假|審批|审批首页|昵称|暱稱|个性签名|个人简介|资料页|评分|星级|评论区|候补|退订|订阅邮件|简报|周刊|推荐位|猜你喜欢|待办|备忘|定时发|歌词|歌詞|歌单封面|课表|小红花|批注)
打印预览|查询页|查询后台|显示了两条|重复显示|筛选|排序|搜索框|检索|分页|下拉|导出|导入格式|excel|csv|pdf|打印|列表(里|排|不|加|显)|标签|备注|字段|日期选择|商机|线索|审批|请假|考勤|待办|模板|批量|排班|打分|进度条|查重|草稿
listed twice|run history|history page|share link|bulk export|scheduled report*|filter|filters|filtering|sort|sorting|sorted|search box|pagination|dropdown|export|exports|csv|excel|spreadsheet|pdf|print preview|list|lists|column|columns|tag|tags|template|templates|autocomplete|bookmark|bookmarks|calendar|synonyms
date picker|datepicker|time picker|colour picker|color picker|tree view|week starts|(starts|start) the week|first day of the week
!打印机|打印服务器|打印队列

[side-log]
(access log|access logs|log line|log lines|log file|log files|log flood|log spam|log volume|log level|verbosity|exporter|exporters|same metric|metric name|metric names|scrape|scrapes|stack trace noise|console output|stderr noise|deprecation notice|type hints|type hint|docstring|docstrings|linter|exit code|progress output|--quiet|--verbose|--version|help text|usage text|man page|shell completion)
(访问日志|日志刷屏|刷日志|日志量|日志级别|日志文件|日志行|刷屏|指标名|采集器|探针|退出码|帮助文本|类型标注|弃用提示)
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
