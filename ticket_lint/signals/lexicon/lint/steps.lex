# What brings a problem on: actions, the words that order them, conditions.

[steps-hand]
# Actions of a hand; naming one tells what to do.
点击|点开|点了|点一下|点进|点完|点"|点「|点'|点【|点《|点"|点"|点开播|点进入|点保存|点提交|点确定|点挂断|点接听|点返回|点发送|点播放|点图标|点按钮|点这|点那|点导出|点下载|点登录|点微信|点支付|点编辑|点删除|按下|按住|按了|按"|按「|按 home|按返回|按电源|按麦|长按|双击|右键|单击|轻点|短按|敲|输入|填写|填入|填上|填完|选择|选中|选了|选"|选「|勾选|勾上|打开|开启|开着|关闭|关掉|切到|切后台|切前台|切出|切回|切走|切成|切横屏|切竖屏|切去|横屏切|竖屏切|横竖屏切换|转横屏|锁屏|息屏|熄屏|插上|插入|插着|插耳机|拔掉|拔下|拔出|摘掉|摘下|戴上|戴着|戴耳机|连上|连着|断网|杀掉|划掉|旋转|拖动|拖拽|拖到|拉到|滑动|滑到|下拉|上滑|翻到|新建|扫码|扫了|扫一扫|搜"|搜「|开免提|一开|外放|开美颜|共享窗口|共享桌面|分屏|小窗|画中画|飞行模式|飞航模式|放大到|缩小到|放音乐|休眠|唤醒|合盖|走专线|按开关|回车|粘贴|拍照|第一遍|再进|再次进入|再次打开|重进|退出再|退出重|故意|复现方法|跑起来|一导入|前置摄像头|后置摄像头|蓝牙耳机|连车载|连蓝牙|说话时|kubectl|redis-benchmark|ffmpeg -|ffplay -|openssl |dig |npm install|npm run|docker run|git clone|用浏览器|无痕窗口|点加入|进入任意|真机预览|`terraform|`go run|`dig|`select|重放|调用 `|调 `|执行 `|运行 `|跑 `|`npm|`curl|请求 `|传 `
!输入框|输入法|搜索框|选择框|选择器|扫码枪|扫码器|扫码机|扫码盒|下拉框|下拉菜单|粘贴板|锁屏密码|点播|点赞|填写说明
!打开率|打开的网站|打不开|点开始|没有关掉|关闭状态|开启状态|找到关掉|已开启|手动重启|手动抬|手动切
click|clicks|clicked|clicking|press|pressing|pressed|presses|tap|taps|tapped|tapping|double-click|double click|double-clicking|right-click|right click|scroll down|scroll up|scrolling|type in|typed in|typing|dragging|drag|hover|hovering|unplug|unplugged|plug in|plugged in|swipe|long-press|pinch|hang up|hangs up|--help

[steps-use]
# Uses of a function: they tell something where a condition is put on them.
进|加入|登录|登陆|登入|登出|离开|退|连麦|开麦|关麦|开播|下播|上麦|下麦|摄像头|视频|推流|拉流|播放|发布|订阅|录制|下载|上传|支付|付款|通话|连接|启动|停止|初始化|设置|改成|改为|配置|安装|集成|引入|发送|匹配|上车|倒车|开车|行驶|演示|转推|混流|停推|首次|同步|重连|断开|满|销毁|释放|加载|渲染|切换|返回|回到|提交|保存|导出|导入|退款|下单|充值|撤回|删除|创建|呼叫|接通|挂断|接听|接起|说话|讲话|唱|调用|执行|运行|编译|打包|构建|静音|共享|投屏|邀请|注册|搜索|搜|筛选|排序|翻译|打印|审批|签到|刷新|重启|换|用|看|听|发|播|开|接|插|拔|选|填|扫|按|点|切|连|断|打|走|关|锁|转|滑|放|拍|传|录|subscribe|failover|join|leave|publish|mute|unmute|start|stop|build|import|init|login|archive|reconnect

[steps-link]
后|以后|之后|时|的时候|时候|期间|途中|过程中|的情况下
!后台|稍后|后端|后续|后面|后果|后来|最后|售后|然后|以后希望|以后再|前后|之后没再|之后一直正常|后恢复|后自动恢复|后自行恢复|之后恢复|以后自己|幕后|后天|后备|后期|后缀|今后|日后|后门|后退|背后
!先后|事后|同时|当时|平时|有时|小时|及时|按时|延时|临时|定时|随时|实时|暂时|准时|耗时|历时|工时|超时|时间|时不时|时长|时段|时区|时延|时刻|时序|时而|时好|计时|何时|届时|课时|时戳|时常|时代|时机|时钟|低延时|高峰时|时效|顿时|什么时候|有的时候|有时候|到时候|那时候|空的时候|的时候也有

[steps-when]
!(只要|一旦) ~ (就(行|好|可以|够|成|能满足|满足))
!第一次就(返回|成功|收到|过|好|行|可以|通|给)
# A condition with what it brings on.
一(点|按|开|进|切|打开|关|接|连|上|插|拔|启动|运行|调|退|转|锁屏|静音|说话|登录|登入|加载|刷新|滑|拖|输入|选|摘|戴|共享|初始化|推流|拉流|录|碰|改|提交|导入|保存|导出|搜|join|leave|mute|publish|登录,|generate|上车) ~ (就|都|便|会|立刻|马上|必|then)
沙箱
(编辑器|模拟器|浏览器|无痕|虚拟机|容器|调试模式|editor|ide) + 里(跑|运行|调|打开|播|请求|执行)
共享(单个|整个)(窗口|屏幕|桌面|标签页)
(headless|incognito|private|debug|safe) (mode|browser|chrome|window)
(每次|每当|每回|每逢|只要|凡是|一旦|但凡) ~ (就|都|会|便|必|返回|弹|出现|报|崩|掉|授权)
每(一|)次调用|每次进|每次打开|每次点|每次发|每次登|每次切|每次上|每次启动|每次开|每场都|每到整点
(超过|多于|大于|达到|不足|低于|高于|加到|到) <n> (个|人|路|条|张|mb|级|位|名|台) ~ (就|时|后|会|以后|之后|的时候|开始)
第 <n> (个|次|路|位|条|遍|人|页|步|台) ~ (就|时|后|会|开始|进来|加入|没|报|都|才|起)
(只有|仅在|只在|必须) ~ (才会|才能|才出|才有|时才|的时候|时会)
(进|加入|登录|开播|呼叫|拨打|推流|拉流|播放|发布|打开|上传|提交|支付|发送|调用|启动|匹配|扫码|连麦|上麦|导出|请求) ~ (直接闪退|直接崩|直接抛|就提示|就报|就闪退|就崩|就黑|就断|就弹|就卡|必崩|必现|必失败|必闪退|都卡在|都弹|会卡|先转圈|就是黑)
(用|拿) ~ (的进|的打开|的登录|的播|的都|时才|就会|就没|就不)
(只有|仅|唯独) ~ (这样|会出现|有这个问题)
深色模式|浅色模式|暗黑模式|夜间模式|界面下|分辨率下|模式下|低温|零下
(用|走|插|戴|带)(移动|联通|电信|ipad|平板|手机|电脑|安卓|苹果|流量|wifi|4g|5g|蓝牙|耳机|有线|无线|内网|专线|代理|vpn)
越到后面|越来越|时间一长|长时间|人一多|一多,|人多的|弱网|高速行驶|车速|后台运行|锁屏后|(接|来|打)(个|了|)(微信|系统|)电话|来电|低端机|大房间|连续播|反复进出|频繁切|压测
(开会|播|看|听|聊|挂|开播|通话|跑)(|了)(半|一|两|十|几|大约|约) ~ (小时|分钟|个小时|来分钟) ~ (后|就|以后|之后|开始)
(刚|刚刚)(进|开播|打开|接通|登录|启动)
升级 ~ 之后(编译|构建|archive|打包)
(when|whenever|once|as soon as) (i|you|we|user|users|the user|a user|the customer|customers|people|someone|somebody|one|he|she|they|two|three|the second|a second|another|more than|connected|joining|muted|the app|the call|the screen|the device|the phone|the page|the window|the browser|the network|the headset|a participant|participants|the other|both|all|the host|a viewer|viewers|a client|clients)
upon|(each|every|any) time (i|we|you|the|a|an|he|she|they|it|user|users|somebody|someone|one|my|our)|at (every|each)|immediately after|right after|shortly after|in dark mode|in landscape|in portrait|in full screen|in fullscreen|on small|on screens|on a small|filtering|sorting by|two tabs|provided that|only from|over mobile|on mobile data|in firefox|in safari|in chrome|in edge|audio-only|in headless|under load|load test
while (i|you|he|she|they|a|sharing|using|screen)
if (i|you|we|one|a user|someone|somebody|two|both|user|users|a client|a second|the user|the other|the client|the page|my|your)
only (when|if|happens|after)
after (i|you|they|he|she|users|a|an|about|around|roughly|some|several|few|exactly|approximately|each|every)
(third|second|fourth|fifth|ninth|tenth|3rd|2nd|4th|5th) (user|person|participant|tab|client|device|join|attempt|page|room|stream|remote|monitor|camera)
(after|by|on|when|while|before) (joining|leaving|opening|closing|selecting|entering|starting|stopping|switching|changing|calling|creating|deleting|adding|removing|logging|signing|connecting|disconnecting|reconnecting|rotating|locking|unlocking|plugging|unplugging|muting|unmuting|publishing|subscribing|uploading|downloading|installing|running|setting|editing|saving|sending|receiving|turning|moving|rejoining|accepting|sleeping|waking|waiting|resuming|scanning|loading|playing|pausing|seeking|enabling|disabling|reloading|refreshing|restarting|sharing|using|importing|exporting|building|trying|compiling|searching|resizing|printing|submitting|signing in|logging in|power-up|boot)
(i|user|users|you) (open|select|choose|enter|start|stop|switch|change|call|create|delete|add|remove|log in|sign in|connect|disconnect|rotate|lock|unlock|mute|unmute|publish|upload|download|run|edit|save|turn|move|rejoin|accept|scan|load|play|enable|disable|reload|refresh|share|import|export|build|try to|attempt|go to|search|submit|dial|opened|started|created|selected|added|ran|built|installed|moved|uploaded|changed|switched|called|deployed|tried to|tried)
(we) (click|open|select|choose|enter|log in|sign in|call|join|create|upload|opened|moved|created)
(goes|go|went|going|moves|moved|switches|switched|sent|send|put|comes|came|coming) (to|into|in) (the|) (background|foreground|standby|sleep)
!at (every|each) (attempt|try|call|device|request|site|hour|minute|moment|of|time)
!i (open|opened|create|created) (this|a|the) (ticket|case|request|issue)|i run (the|a|our)|how do i (rotate|change|create|add|run|build|delete|move|import|export|call|share)|ask before deleting
!when (will|can|do|does|is|are|should|would|did)|when (i|we|you) (have|get) (time|a chance|a moment)|once (a|per) (day|week|month|year|minute)|once in a|once more|at once|if you (need|want|like|have|could|can|guys|look|wish)|if (you|i|we) (don't mind|understand|remember)|when (it|this|the outage|the incident) (began|started|ended|happened)|(know|told|tell|from|of|remember) when (i|we|you|it|they|he|she|users|customers)|when you have|only after we|when ready|when done|whenever you|whenever it|if i may|if i can|after a while it|after a few minutes it recovered

[steps-tried]
# What was tried; an action here brings nothing on.
试过|试了|尝试|已试|换了|换过|重启过|重启了|重装过|重装|清过|清了|清缓存|回滚|降级|没用|不行|无效|没效果|没改善|没变化|没区别|都一样|一样不行|还是一样|也一样|排查|排除|核对|查过|抓包|已做|自查|规避|绕过|临时|凑合
restarted|rebooted|reinstalled|rolled back|downgraded|no effect|did not help|didn't help|doesn't help|does not help|no luck|to no avail|same result|no difference|workaround|ruled out|cleared

[steps-next]
先|再|然后|接着|随后|紧接着|第二步|接下来|->
then|next|afterwards|after that|finally|subsequently|and then|first|followed by

[steps-ask]
怎么|如何|吗|呢|是否|能否|能不能|哪里|哪个|多少|什么|为什么|请|希望|建议|支持
how|what|which|does|can we|could we|is it|is there|should we|should i|please|why

[steps-rate]
# How often, which a form asks for under "Reproducible".
always|sometimes|every time|rarely|didn't try|couldn't reproduce|unable to reproduce|cannot reproduce|no reliable steps|intermittent|intermittently|randomly|yes|no

[steps-cured]
# Behind an action: it works again, so the action brought nothing on.
恢复|正常|好了|就好|才好|解决|没再|没有再|不再|未再|消失

[steps-cond]
# Opens a condition, whatever it is; read only beside a symptom.
when|whenever|while|once|as soon as|if
!(check|know|see|tell|wonder|ask|confirm|sure|determine|verify|understand|remember|clear|wondering|asked|say|explain|even|as) (if|when)
!if (possible|necessary|needed|any|not|so|you|this is|that is|it is|it's|there is a|there are any|only)
!when (possible|necessary|needed|will|can|do|does|did|is|are|should|would|you|was|were)
!(a|the|that|this|little|short|long) while|while (we|others|other|another|the other|the rest|all|everything|waiting|you|most|it's|it is|this|that|i'm|i am)
!once (a|per|again|more|every|or|in|only|on|for|and|you)

[steps-imperative]
# Tells the reader what to do; read only where a sentence or an item begins with it.
(add|attach|build|call|change|choose|clear|clone|close|connect|copy|create|cut|define|delete|deploy|disable|disconnect|download|drag|drop|edit|enable|enter|execute|expand|export|fill|fill in|go|highlight|hold|import|insert|install|invoke|join|launch|load|log in|log out|login|make|make sure|modify|move|navigate|new|open|paste|pick|place|plug|play|pull|push|put|reboot|refresh|reload|remove|rename|replace|restart|resize|rotate|run|save|scan|search|select|send|set|sign in|sign out|start|stop|submit|switch|tick|toggle|try|turn|type|uncheck|unplug|unscrew|update|upload|use|visit|wait|write) (a|an|the|any|some|your|my|this|that|it|one|two|to|on|off|in|into|out|up|from|new|file|both|all|another|each|at|for|with|until)

[steps-soon]
# 一转屏就黑: what stands between is looked at in signals/conditions.py.
一 ~ 就
