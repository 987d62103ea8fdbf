# Who is affected. Put together in severity/facets/scope.py.
$fine = 正常|没问题|没事|没有问题|没有事|都好|好的|好着|都行|都可以|不受影响|无影响|没影响|没受影响|未受影响|没有受影响|无此问题|无此现象|没有这个|没有此|没有出现|没出现|没遇到|没碰到|没有遇到|没反映|没人反映|没人反馈|没有反馈|没反馈|不会出现|不会这样|不这样|流畅|清楚|能用|能进|没这问题|没这个|没有类似|没发现|未发现|不复现|未复现|无法复现|没复现|不崩|不闪退|不会发生|没有异常|无异常|没异常|没坏|照常|好好的|没毛病|没有同样|没有相同|没有同类|没人遇到|没人这样|都没有|没出过|没受到影响|不受此影响
$finee = fine|ok|okay|works|work|working|worked|normal|normally|unaffected|not affected|no problem|no problems|no issue|no issues|without problems|without trouble|unharmed|as usual|as ever|healthy|doesn't|does not|do not|don't|not have|never|nothing to see|perfect|perfectly|no complaints|can see|can hear|can join|same stream|is good|are good|clean|pass
$part = 用户|使用者|客户|观众|主播|学生|老师|同事|员工|房间|直播间|教室|会议室|会议|间|家|台|店|门店|医院|设备|机器|账号|帐号|主机|终端|站点|学校|租户|群|手机|电脑|频道|副|条|笔|通|机位|小区
$parte = users|people|customers|tenants|rooms|colleagues|teams|accounts|devices|phones|machines|calls|sites|shops|stores|schools|members|participants|meetings|hosts|cameras|cars|desks|laptops|offices|tablets|panels|headsets|workspaces|projects|clients|classes|streams|branches|doors|kiosks|pipelines|repos

[scope-every]
# needs a noun of people, rooms or traffic behind
(所有|全部|全体|全量|每个|每一个|每位|每家|每间|每台|每场|每一场|每通|每一通|每笔|每一笔|每单|每条|各个|一切)(的|)
(all|all of|all our|all the|all of our|every|every single|each and every|the entire|the whole|our entire|our whole|entire|whole|each of our|each of the|each one of our|every one of our|every one of the)
!(all other|all the other|every other|at all|all day|all night|all morning|not all|not every|not each|all good|all of a sudden)
!(不是|并非|并不是|不|非|除|除了)(所有|全部|全体|每个)
!(所有|全部)(其他|其它|其余|别的)
!全量(同步|发布|更新|上线|包|放|后|推|数据)

[scope-any]
(任何|任意|任一|随便|不管哪个)(的|一个|一|)
(any|each|whichever)
!(any (other|more|news|idea|help|update|way|chance|time)|at any)

[scope-none]
# nobody at all; needs a noun behind
(没有一个|没一个|没有任何|无一)
(no|none of|none of our|none of the|not a single|not one|neither of|not one of)
!(no longer|no idea|no luck|no change|no problem|no other|no need|no response|no matter|no real|no one)

[scope-whole]
!(everyone|everybody) (on|with) (a|an|the old|the new|the latest) |(everyone|everybody) (using|running|still on)|(everyone|everybody) in (the|this|that) ~ (thread|topic|forum|channel|group chat)
!square* everywhere (north|south|east|west|above|below|outside|inside)|everywhere (north|south|east|west|above|below) of
(整栋|整幢|整座|整个小区|全小区|全楼|整楼|全行|全部门店|全校师生|全院上下)
(谁看都|谁进都|谁来都|谁用都|谁试都|谁登都|谁点都|谁打都|谁发都|换谁都|一个不剩|一家不剩|一台不剩|一个没剩|一个没落下)
(for|to|with) (whoever|anyone|anybody|everyone|everybody)
whoever (is|signs|logs|joins|opens|tries|calls|watches|uses|clicks|dials|connects)
(whole|entire) (team|staff|office|crew|department|sales team|support team|qa team|dev team|shop floor)
!not (for|to|with) (everyone|everybody|anyone|anybody)
!(for|to|with) (anyone|anybody|everyone) (else|who|interested|but|except)
(全网|全站|全员|全平台|全国|全球|全校|全公司|全集团|全厂|全院|全线|全场|全服|全渠道|全系统|全业务|全行|全县|全市|全省|全区|全组|全团队|全端|全量用户|全体用户|整个平台|整个公司|整个集团|整个业务|整个系统|整个站|整个服务|整个集群|整个账号|整站|整网|平台级|公司上下|各省|各地|各城市|各地区|所有人|大家都|人人|每个人|大家全|各端|各仓|各店|各门店|各校区|各分店|各分公司|各部门|各渠道|各线路|各站点|各校|各医院|各业务|全部业务|所有业务|整条产线)
(everyone|everybody|all of us|all of them|every one of|the whole (platform|company|site|service|system|school|fleet|business|office|organisation|organization|user base|shop|hospital|plant|country|region|cluster|factory|product|contact centre)|whole (platform|company|site|school|fleet|contact centre|contact center|call centre)|our whole (platform|company|site|service|system|school|fleet|business|office|organisation|organization|user base)|entire (platform|company|site|service|system|school|fleet|business|office|organisation|organization|user base|customer base)|platform-wide|company-wide|site-wide|sitewide|globally|worldwide|nationwide|org-wide|fleet-wide|across the board|system-wide|service-wide|everywhere|whole user base|for anybody|for anyone|to everything|rejects every|at all hands)
!(不是|并非|并不是|不)(全网|全站|全员|全平台|全国|所有人|每个人|人人|大家都)
!(安全组|安全团队)
!(everyone|everybody) else
!everywhere else
!(hello|hi|dear|hey|morning|thanks|afternoon|thank you) ( |,|)(everyone|everybody)
!not (everyone|everybody|everywhere|globally|nationwide|worldwide)

[scope-nobody]
(none|nothing|not one|not a soul) (of it |of them |)(gets|got|comes|came|goes|went|makes|made) (in|through|out|it)
(not a soul|not one person|not one soul|no living soul|no human being) ~ (can|could|gets|got|is|was|hears|sees|made)
(一所|一户|一车|一班|一桌|一组|一队|一路人|一条线|一个工位|一名学生|一位客户|一个客户|一个学生|一个门店|一个店) ~ (没|不|进不|登不|连不|打不|收不|没连上|没进来|没成)
(谁都|谁也|哪个都|哪个也) ~ (不|没|进|登|连|打|收|发|看|听|用|失败|黑|断)
(没人能|没有人能|无人能|没一个能|没有一个能|没人可以|没有人可以|无一例外|没有例外|无一幸免|无一成功|个个都)
(没有任何|没有一个|没一个|没任何|无一) ~ (能|可以|成功|登录|登得|进得|收到|打得|连上|正常|开得)
(一个|一台|一间|一单|一路|一家|一笔|一场|一通|一封|一人|一户|一个人|一个用户|一个都|一条消息|一条短信)(都|也) + (没|不|进不|登不|连不|打不|收不|发不|看不|听不|用不|推不|拉不|播不|付不)
(nobody|no one|no-one|noone|none of us|none of them) ~~ (can|could|gets|is able|manages|gets|get in|hears|was able|were able|receives|is getting|able to|got in|made it)
(nothing) (works|comes|loads|arrives|plays|connects|goes out|comes through)
(not a single|not one|no single) ~~ (goes|gets|went|came|works|worked|connected|succeeded|arrived|completed|made it|left|reached|delivered|joined|has been)
without exception
!(nobody|no one|no-one) (else|but|except|other)
!(谁都|谁也) + (不|没)(认识|知道|清楚|晓得|敢|想|说|提|管|理)

[scope-zero]
(成功率|接通率|通过率|到达率|完成率|连通率|可用率|支付率|起播率|登录率|送达率) ~ (是 0|为 0|归 0|到 0|零|0%|掉零|跌零|归零|0 %|几乎为 0|接近 0)
(在线人数|在线|观看人数|到达数|订单数|订单|单量|单子|流量|并发|qps|连接数|开播数|房间数|调用量|收入|营收|业绩|下单|成交|交易) ~ (归零|掉零|跌零|清零|到 0|为 0|是 0|成 0|到零|是零|为零|成零|0 了|0 单|零了)
(全军覆没|全灭|0 成功|零成功|成功 0|接通 0|成功 0 次|无一成功|一次都没成功|一次没成功|没成功过|100% 失败|百分百失败|百分之百失败|一个都没成功|没一个成功|没有一个成功)
(0|zero|none) (of|out of) ~ (started|succeeded|succeed|ok|went|connected|completed|delivered|successful|worked|work|payments|calls|visits|logins|joins|orders)
(zero|no|0) + (jobs|orders|calls|messages|payments|logins|joins|streams|deliveries|connections|transactions|sales|revenue|bookings|traffic|events|deploys|builds|sessions|job) ~ (have|has|can|go|goes|get|gets|are|is|been|since|coming|come|arrive|placed|taken|picked|through|complete*|succeed*|right now|now|starting|starts|started)
(100 %|100%|hundred percent|100 percent) + (fail*|error*|timeout*|of calls|of users|of requests|reject*|drop*|失败)
(success rate|completion rate|conversions|sales|revenue|throughput|traffic|orders|concurrency|viewers|registrations|online|bitrate|bitrates) ~ (zero|0|0%|0 %|nil)
(revenue is zero|down to zero|dropped to zero|fell to zero|fallen to zero|falls to zero|went to zero|at zero|flatlined|flat line|flat-lined)

[scope-failall]
(全部|全都|全|统统|通通|一律|一概|均|集体|彻底|整体|完全) + (进不|登不|连不|打不|收不|发不|看不|听不|用不|推不|拉不|播不|付不|下不|加不|上不|挂了|挂掉|断了|断开|断流|崩了|瘫痪|黑屏|黑了|没声|没画面|没了|没反应|失败|超时|报错|掉线|离线|不可用|无法|不能|失联|哑|停了|停摆|中断|503|502|500|404|403|转圈|报 5|返回 5|返回 4|没到|没收到|丢了|卡死|不通|不了|不出|白屏|被踢|被拒|卡住|用不|没有送达)
(所有|全部|每个|每台|每家|各|全体) ~ (都|均|全|一律) + (进不|登不|连不|打不|收不|发不|看不|听不|用不|推不|拉不|播不|付不|下不|加不|上不|挂了|断|黑屏|没声|失败|超时|报错|掉线|离线|无法|不能|停|报|返回|被)
(全部|全都|全) + (被|invalid|reject*|timeout*|fail*|error*)
(全挂|全崩|全断|全黑|全哑|全瘫|全停|全掉|全没|全红|全丢|全卡|全白|都是 502|都是 503|全是 502|全是 503|全是 500|全是超时|全超时|必定失败)
(completely|totally|entirely|all|fully|simply) + (down|dead|offline|unavailable|unreachable|black|gone|dark|unusable)
(total|complete|full) (outage|loss|blackout|failure|standstill)
(all|everything) ~ (fail|fails|failed|failing|time out|timing out|timed out|rejected|refused|down|dead|stuck|gone|broken)
!(完全|彻底|整体)(没|不)(影响|关系)

[scope-failboth]
# weaker: what is said of several may be said of two
(都|同时|一起) + (进不|登不|连不|打不|收不|发不|看不|听不|用不|推不|拉不|播不|付不|下不|加不|上不|挂了|断了|断开|断流|崩了|黑屏|没声|没画面|没了|失败|超时|报错|掉线|离线|不可用|无法|不能|失联|停了|中断|没到|没收到|丢了|卡死|不通|不了|不出|白屏|被踢)
(every|each) (attempt|request|call|try|login|join|publish|payment|message|upload|order|one) ~ (fail*|time*|return*|error*|refuse*|reject*|drop*|end*|get*|die*|hang*)

[scope-down]
# a service as a whole that does not answer
(挂了|崩了|宕机|宕了|瘫痪|瘫了|炸了|停摆|停服|不可用|打不开|登不上|登不进|登录不了|无法登录|不能登录|进不去|进不了|连不上|发不出|收不到|推不上|播不了|拉不到|打不通|付不了|不到账|全白|无法使用|用不了|访问不了|无法访问|无法连接|无法进入|无法加入|加入失败|登录失败|推流失败|拉流失败|呼叫失败|支付失败|发送失败|进房失败|入会失败|黑屏|开不了|没声|没画面|闪退|解析失败|失联|掉线)
(is down|are down|went down|goes down|down since|down for|dead|outage|unreachable|unavailable|not responding|no response|offline|502|503|504|cannot log in|can't log in|can't login|cannot sign in|can't sign in|cannot join|can't join|cannot connect|can't connect|cannot publish|can't publish|unable to|not working|stopped working|refused|stand still|standstill|not starting|no sound|no audio|no video)
!(挂了)(以后|之后|后|电话)
# people, not a service
!(用户|客户|老板|领导|家长|学生|老师|群里|大家|主播|运营|我们|我|脑子|心态)(们|)(都|全|也|已经|又|快|要|)炸了

[scope-alike]
# no matter which platform, network, region
(两端|三端|双端|各端|多端|四端|所有端|两个端|各机型|各型号|各平台|不同机型|不同型号|不同网络|各个地区|各地域|各区域|各运营商|三网|所有机型|各种机型|各版本|两个地域|三个接入点|各接入点|两个机房|安卓苹果|安卓和苹果|安卓 苹果|苹果安卓|ios 安卓|ios 和安卓|ios 和 android|android 和 ios|ios/android|ios、android|安卓、ios|android、ios) ~ (都|均|一样|一致|全|无差别|没有差别|没差)
(看不出规律|没有规律|没有明显聚集|没有聚集|与机型无关|跟机型无关|和机型无关|不分机型|不分地区|不分用户|与用户无关|与网络无关|不挑|跟版本无关|无规律|没规律)
(all regions|every region|all platforms|every platform|all browsers|every browser|all devices|every device|all versions|both regions|both platforms|all zones|regardless of|no matter which|whichever|independent of|any browser|any device|any network|every method|all methods|everywhere alike|ios and android alike|android and ios alike|across all|in all regions|all data centres|all datacenters|all locations)

[scope-most]
(大部分|大多数|绝大部分|绝大多数|多数|半数|一半|近半|过半|超半数|超过半数|大半|多半|一大半|小一半|十有八九|三分之一|三分之二|四分之一|四分之三|五分之二|五分之三|五分之四|三成|四成|五成|六成|七成|八成|九成|两成半|三四成|四五成|五六成|六七成|七八成|八九成)
(most|the majority|a majority|half|more than half|over half|almost half|nearly half|a third|two thirds|two-thirds|one third|one-third|a quarter|one quarter|three quarters|three-quarters|nine out of ten|nine in ten|eight out of ten|every second|every other|every third|every fourth|one in two|one in three|one in four|one out of two|one out of three|one out of four|two out of three|the bulk)
!(most (of the time|likely|probably|times|recent|important|part)|at most|half (an hour|a second|a day|a minute|a year|second|hour|past|the time|hourly|duplex|hours|seconds|of the time)|almost|mostly|a quarter past|a quarter to|quarter (hour|past|to|of an hour)|every other (day|week|time)|every second (day|week|time|there|or))
!(一半(时间|概率|几率|的时候)|多半(是|就|好|会|能))
!(其他|其余|别的)(大部分|多数)

[scope-many]
(大批|大量|很多|许多|众多|不少|好多|好多个|成片|成批|一大批|一堆|陆续有|陆续|纷纷|越来越多|多个|多家|好几家|十几家|几十家|好几个|多名|多位|数十|几十|三四十|几百|上百|数百|几千|上千|数千|上万|数万|成百上千|成千上万|几十万|几百万)
(many|lots of|a lot of|hundreds of|thousands of|dozens of|scores of|tens of thousands|hundreds|thousands|numerous|multiple|several|more and more|countless|plenty of|a large number of|quite a few)

[scope-spread]
(大面积|大范围|大规模|批量|成批|成片|普遍|泛滥|群体性|大批量)
(widespread|large-scale|en masse|mass|across many|all over the place)
(客诉|投诉|反馈|进线|报障|工单|热线|电话|群里)(量|都|) + (暴增|激增|猛增|飙升|爆|刷屏|炸|打爆|涌)

[scope-few]
(部分|有些|一些|少数|少量|某些|小部分|一部分|小范围|几个|几位|几台|几间|几家|几名|几通|几笔|若干|零星|两三个|三四个|三五个|五六个|六七个|七八个|这几个|那几个|这几台|这批)
(some|a few|few|a handful of|certain|a couple of|a small number of|a fraction of|one or two|two or three|part of|a minority of|a small share of|some of our|some of the|a subset of)
(sporadic*|isolated cases)
!(some (time|times|day|point|kind|sort|reason|way|help|progress|advice|information|more|background|context|numbers|questions|other|of the time|hours|minutes|days|weeks|news|light|idea|ideas)|certain that|a few (times|seconds|minutes|hours|days|weeks|months|questions|things|more|points|words|lines|notes|months|years|percent))
!(部分(时间|功能|内容|原因|代码|日志|截图|数据|字段))

[scope-seldom]
(个别|极少数|极个别|少数|偶有)

[scope-only]
(只有|仅有|仅限|只限|限于|仅|仅仅|只在|只是|只出现在|集中在|主要集中|都是|全是|清一色|均为|唯独|就|单单|偏偏)
(only|just|limited to|specific to|confined to|exclusively|solely|restricted to|concentrated|affects only|all on|all of them on|always on|alone)

[scope-self]
(done|happened) to me|(i|i've) (have |had |just |)lost (my|all my|the whole of my)
(my|mine) (whole|entire|complete) (list|catalogue|library|shop|account|inbox|history|collection|archive|folder|album|calendar)
(you|they|you people) (took|charged|billed|debited|owe) (me|my)|(i want|give me) my ~ back
(就我的|我那份|我那张|我那条|我一个人的|我家那|我的(作文|作业|批注|订单|钱|号|文件|照片|笔记|存档|快递|包裹|积分|余额|会员))
(the|my|our) (bedroom|kitchen|living room|living-room|hallway|garage|barn|pantry|attic|garden|basement|nursery|front door|back door|bathroom|study) (one|set|cam|camera|tv|lamp|light|speaker|sensor|lock|box|hub|screen)
(bedroom|kitchen|hallway|garage|barn|pantry|attic|garden|basement|nursery|desk) (cam|camera|set|tv)
till <n>
(卧室|客厅|厨房|书房|门口|阳台|车库|主卧|次卧|我家|家里|院子|楼上|楼下|老家)(那|这|的)(台|个|只|盏|颗|部)
(only|just) our (key|account|shop|store|site|branch|tenant|room|office|line)|(就|只有)我们(一|)(个|家)(key|账号|店|号|租户|)
my (bedroom|kitchen|living room|own|essay|homework|thesis)
(mine (hallway|is|does|did|has|pulses|shows|won't|keeps|alone)|mine,|just mine|only mine)
(happens|happened|fails|failed|broken|broke|wrong|dead|goes wrong|went wrong|fails only) for me
my (tunnel|thermostat|notes|note|text|album|watch|car|printer|tv|console|doorbell|oven|vacuum|scooter|bike|tickets|pushes|builds|mails|inbox)
我(这|那|家|的|家的|家门口)(台|笔记本|电脑|邮箱|邮件|手环|手机|机子|电视|门铃|锁|空调|扫地机|摄像头|门口|相册|文件夹)|我笔记本|我被(锁|踢|退|拒)|就我一个|我自己的|就我家
!my (team|teams|company|customers|users|colleagues)
(就我|只有我|仅我|只是我|我自己|我一个人|我这台|我本人|我电脑|我手机|我家|本人|我个人|我单独|我本地|我一登|我们一家|我刚才|我这儿|我是主播|我是老师|我的(账号|号|电脑|手机|机器|账户|vpn|邮箱|密码|工位|笔记本|浏览器|订单)|自己的(电脑|手机|账号|号|机器|笔记本|服务器|设备)|自己(笔记本|电脑|服务器|虚拟机|手机|家|搭|用)|个人(项目|开发者|使用|学习|站|用)|自用)
(only me|just me|me only|for me alone|it's just me|only mine|just mine|just my|only my|my (old |new |work |home |personal |)(own|laptop|account|phone|machine|pc|mac|computer|headset|desktop|desk|box|iphone|ipad|browser|profile|tablet|microphone|mic|home|nas|vm|camera|webcam|workstation|mailbox|password|vpn|wife|connection|router|side project|hobby)|on my (machine|laptop|phone|side|desk|mac|pc|box|end|computer)|i moved|i cannot|i can't hear|i can't see|i can't log|i can't join|kicks me|throws me)

[scope-hobby]
# one developer or learner at a desk
(学习|小白|新手|刚接触|初学|入门|自学|毕设|毕业设计|玩一下|玩玩|个人项目|练手|折腾|尝鲜|课程作业|研究一下|家用|树莓派)
(hobby|just learning|to learn|to play with|home lab|homelab|home server|raspberry pi|first time with|beginner|newbie|for fun|student project|my thesis|side project|tinkering|weekend project|pet project)
!(学习|入门)(平台|机|系统|产品|app|软件|文档|指南|资料|通)
(localhost|本地调试|npm run dev|dev build|own prototype|prototype|源码编译|跟着文档|跟着教程|跑 demo|官方 demo|play mode)

[scope-single]
(单个|单一|单台|单间|某一个|某个|某一间|某间|某台|某位|其中一个|其中一台|其中一间|唯一|有个|有一个|有位|有一位|有一家|有一台|有一名|一位|一名|一间|一台|一家|一个|这一个|这一台|这一间|这台|这间|该|那台|那间|这副|这家|这位|某) + (主播|用户|客户|观众|学生|老师|同事|考生|员工|患者|医生|司机|设备|手机|电脑|账号|帐号|房间|直播间|教室|会议室|频道|群|订单|摄像头|门锁|门铃|音箱|工位|店铺|门店|机器|平板|打印机|文件夹|节点|实例|主机|店|机房|学校|副|台|外教|家长|助教|研究员|运维|讲师|嘉宾|坐席|会员|玩家|家长|住户|大哥)
(one|one of our|one of my|one of the|one particular|one specific|a particular|a single|single|only one|just one|exactly one|this one|that one|a user of|a customer of|one of us) ~ (user|customer|client|viewer|student|teacher|tenant|person|employee|agent|player|member|room|channel|meeting|session|call|class|classroom|stream|device|account|phone|laptop|machine|camera|site|store|shop|order|job|developer|colleague|colleagues|customers|clients|users|trainers|teachers|managers|hosts|nurses|doctors|drivers|tv|kiosk|seat|desk|printer|bot|headset|folder|file|node|instance|server|host|trainer|tablet|door|doorbell|panel|office|branch|streams|rooms|cameras|people)
!(不是|不止|不只|并非|一|每|另|随便|注册) + (一个|一两个|个别|某个|一家|单个|一台|一间)
!(not just|not only|more than|no|any) one
!one more
!(per|each) (user|room|call|session|stream|device|account|person)

[scope-named]
<n> 号(直播间|教室|会议室|机位|厅|房|房间|车间|窗口|线|库|店|楼|机|装置|诊室|法庭|机柜|门|院区|桌|工位|柜台|包厢|车|门店|仓)
第 <n> (法庭|教室|会议室|诊室|车间|考场|中学)
(meeting room|room|classroom|channel|studio|ward|desk|theatre|hall|lab|courtroom|stage|booth|gate|store|shop|branch|lane|camera|kiosk|unit) <n>
(房间|房间号|频道|频道号|直播间|群号|会议号|工位|资产|工号|设备号|订单号|单号|roomid|room id)(:|号|id|为|是|) <n>
(其中一|某)(个|间|台|位)
(用户|主播|观众|学生|学员|成员|坐席|客户端|同事) + <n>
(用户|主播|观众|学生|学员|成员|坐席|客户端|同事) + (a|b|c|x|甲|乙|丙|丁|某某|uid|id)
(user|client|member|viewer|attendee|participant|host|student|agent) <n>
(user|client|member|viewer|attendee|participant|host|student|agent) (a|b|c|x)

[scope-sole]
# it is this one alone
(only he|only she|only her|only his|he alone|she alone|only this one|just this one|only this room|only this user|only one of|just one of|only this|just this|just the one|only one room|only one user|just one user|just one room|one room only|one user only|it is my box|down to me|isolated to|the only one|nobody else|no one else|none of the others)
(就这一|只有这一|仅这一|只有他|只有她|就他|就她|只有一个|只有一台|只有一间|只有一家|只有一位|就一个|就一台|就一间|就一家|仅一个|仅一台|就这台|就这间|就这个|只有这个|只有这台|只有这间|仅此一|单独这|只有该|仅该|他一个人|她一个人|就她一|就他一|就发现这一|孤例)

[scope-others]
# the others, who are well where a word of scope-fine follows
(别人|其他人|其余人|别的人|旁边|隔壁工位|隔壁桌|隔壁班|隔壁教室|隔壁房间|隔壁办公室|其他同事|别的同事|同事|同组的|其他一百|其他几十|同校|同楼|另一台电脑|另一台手机|另一台设备|另一台机器|另外一间|另一间|另一副|换个号|换个账号|换台|换一台|换别的|换手机|换电脑|其他班|其他组|其他部门|别人家|别人那|别的间|别的房|别的班|别的店|其余都|其他都|别的都)
(其他|其它|别的|其余|另外)(的|几|) ({part})
(其他|其余|另外|别的|其它)(的|) <n>
(the remaining ones|the rest of us|all the rest|my colleagues|the ones next to|everyone else|everybody else|everybody|the others|others|all other|all the other|another user|another room|another laptop|another phone|another account|another machine|another headset|colleague|colleagues|neighbour|neighbours|next to me|next door|same model|the rest of)
(the other|all others|all the other|any other|of the other) ({parte})
the other <n>
the <n> other ({parte}|handsets|one|ones)
<n> other ({parte}|handsets)
(剩下|剩余|余下)(的|那)
(旁边|隔壁|另外|其他)(的|那|) + <n> + (间|台|家|个|户|位)
other ({parte})

[scope-fine]
(is|are|runs|plays|stays) (smooth|stable|steady|fluent|rock solid|fluid)|很顺|挺顺|都顺|稳得很|稳稳的
(doesn't|don't|never|didn't|hasn't|haven't|aren't|isn't)(.|,|;)
(work|sell|print|open|hold|holds|draw|draws|unlock|ring|connect|stay up|stays up|run|play|are quick|get it on time|get theirs|go through|build|build ok|pushed happily)(.|,|;|:)
(people|users|folks|players|owners|ones) (don't|do not|haven't|aren't)
(没这毛病|没毛病|没这个毛病|没听讲|没听说|都没这|照卖|正常卖|没断过|好好的)
(正常|没问题|没事|没有问题|没有事|都好|好的|好着|都行|都可以|不受影响|无影响|没影响|没受影响|未受影响|没有受影响|无此问题|无此现象|没有这个|没有此|没有出现|没出现|没遇到|没碰到|没有遇到|没反映|没人反映|没人反馈|没有反馈|没反馈|不会出现|不会这样|不会发生|不这样|流畅|清楚|能用|能进|没这问题|没这个|没有类似|没发现|未发现|不复现|未复现|无法复现|没复现|不崩|不闪退|没有异常|无异常|没异常|没坏|照常|好好的|没毛病|没有同样|没有相同|没有同类|没人遇到|没人这样|都没有|没出过|没受到影响|不受此影响|一例没有|没缺过|没这情况|无此情况|没有此情况|没有此状况|没有此状况|没有这问题|没试出来|没听说|没听到有|照卖不误|照用不误|一切如常|如常|没这毛病|安然无恙|好得很|都对|是对的|反而可以|没有这种)
(fine|ok|okay|works|working|normal|normally|unaffected|not affected|no problem|no problems|no issue|no issues|without problems|without trouble|as usual|as ever|healthy|nothing to see|perfect|perfectly|no complaints|is good|are good|never done|noticed nothing|as always|as ever|as before|like clockwork|keep working|keeps working|went on|go on as|ring out|answer normally|get in|gets in|report as|sell as|was ok|were ok|was fine|were fine|had no trouble|have no trouble|no trouble|look sharp|all right|alright|sees nothing|has no|have no|do not see|don't see|does not happen|doesn't happen|not reproducible|can see|can hear|same stream|get through|can phone|untouched|spared|is there)
!(不|未|没|没有|无法|不能|不再|不太|恢复) + 正常
!(正常) + (应该|情况下|来说|流程|使用|上课|开播)
!(not|never|isn't|aren't|wasn't|no longer|un|back to|than|under) (work|works|working|ok|okay|fine|normal|good|healthy|perfect)

[scope-segment]
# names of a part of the users: by device, system, version, region, operator, plan
(机型|型号|运营商|电信|联通|移动|广电|分公司|分院|分校|芯片|显卡|双显卡|浏览器|海外|境外|国外|灰度|老用户|新用户|老版本|旧版本|旧版|老版|低端机|老机型|旧机型|内网|校园网|4g|5g|小程序|h5|安卓|苹果|鸿蒙|华为|荣耀|小米|红米|三星|魅族|一加|真我|平板|蓝牙耳机|蓝牙|东南亚|欧洲|北美|中东|拉美|日本|韩国|印度|越南|印尼|泰国|菲律宾|马来|巴西|美国|德国|英国|法国|新疆|西藏|内蒙|台湾|香港|华东|华南|华北|西南|西北|东北|湖南|湖北|广东|广西|四川|重庆|云南|贵州|福建|浙江|江苏|山东|河南|河北|山西|陕西|甘肃|宁夏|青海|辽宁|吉林|黑龙江|海南|江西|安徽|天津|上海|北京|深圳|广州|财务部|销售部|人事部|研发部|某省)
(ios|ipados|iphone|ipad|android|windows|macos|mac|linux|safari|chrome|firefox|edge|webview|harmonyos|oppo|vivo|iqoo|pixel|galaxy|samsung|huawei|honor|xiaomi|redmi|exynos|snapdragon|mediatek|oneplus|wayland|ubuntu|debian|flutter|unity|react native|carrier|isp|handsets|tablets|firewalls|firewall|ipv6|eu-west|eu-central|eu-north|eu-south|us-east|us-west|us-central|ap-south|ap-southeast|ap-northeast|ap-east|sa-east|me-central|frankfurt|singapore|tokyo|mumbai|virginia|ireland|london|sydney|oregon|sao paulo|jakarta|indonesia|india|brazil|malaysia|vietnam|thailand|philippines|germany|german|france|french|spain|italy|poland|turkey|japan|korea|europe|emea|apac|latam|middle east|jio|airtel|vodafone|telekom|verizon|comcast|t-mobile|bluetooth|airpods|finance team|sales team|desk phones|east wing|west wing)

[scope-rest]
(大陆|内地|境内|国内|本地|本国)(号码|手机号|号段|卡|用户|网络|)
the rest of (the|our|my) (world|country|fleet|company|team|network|map|house|building|models|users)
(all |the |)(other|remaining) (teams|domains|departments|cards|card types|languages|targets|architectures|builds|boards|tills|clients|distros|distributions)
(外地|别处|别的地方|其他地方|其它地方|外省|本地以外)(的|)
# the other part of the users, where it works
(其他|其它|其余|别的|另外|别家|别家的|别的)(机型|银行的卡|型号|牌子|品牌|版本|地区|省|省份|区域|地域|银行|运营商|网络|浏览器|平台|系统|渠道|接口|品类|线路|节点|机房|手机|国家|城市|语言|语种)
(国内|海外|总部|以下|以上|及以上|及以下|开发者工具|真机|模拟器|台式机|有线|桌面|电脑|低版本|高版本|pc 端|pc|web 端|web)
(other|all other|the other) (models|regions|browsers|phones|devices|versions|countries|brands|platforms|carriers|networks|offices|operators|providers|cities|sites|makes|vendors|languages|formats|endpoints)
(everywhere else|elsewhere|older|newer|desktop|laptop|laptops|wired|vlc|prod|production)

[scope-notall]
# it is not all of them
(不是|并不是|并非|也不是|不算)(所有|全部|全体|每个|每一个|每台|全员|全网|全站|大家都|人人|所有人|每个人)
(not|isn't|aren't|wasn't|isn't even|not even) (all|every|everyone|everybody|everywhere|each)
(说大了|夸大了|说错了|overstated|exaggerated|false alarm)

[scope-notonly]
# it is more than this part
(不只是|不只|不仅是|不仅仅是|不仅|不止是|不光是|不光) + (一个|一家|一台|一间|某|个别|华|ios|安卓|我们|这|北京|上海|一两|两三|海外|国内)
(不是个别|并非个别|不是一两个|不是一个两个|不止一个|不止一家|不止一间)
(not just|not only|more than) (one|a single|me|us|our|ios|android|the|a few|this)

[scope-onepart]
# a part of the users that is named without its name
(everyone|everybody|anyone|all of us|whoever|all users|all players) (on|with|using|running|still on) (a|an|the old|the new|intel|apple|windows|linux|android|ios|the first|the second|gen|version|firmware)
(everyone|everybody) in (the|this|that) ~ (thread|topic)
(这部分|这些|这批|那部分|那批)(用户|客户|机器|号码|设备|人)(不多|很少|占比|只有|才|也就)
占(我们|整体|全部|总量|流水|总数|订单|用户|大盘|)(的|) ~ (不到|不足|才|也就|只有|千分之|百分之一|百分之二|百分之三|百分之五)
(percent|%) of (our|the) (takings|revenue|traffic|users|customers|orders|volume)
(某款|某个机型|某机型|这款机型|这个机型|该机型|同一款|同一机型|同一批次|某一批次|某一版本|某一地区|某个地区|某个省|某省|某市|某运营商|某家银行|一家银行|有一家银行|一家运营商|部分机型|部分地区|部分版本|部分省份|部分银行|个别机型|个别地区)
(one|a|a single|certain|some|the same) (mobile |regional |phone |browser |older |)(carrier|operator|provider|isp|bank|region|country|browser|model|vendor|phone family|device family|firmware|subnet|os version|android version|ios version|freemail provider|datacenter|data centre)
(some|certain) (models|regions|versions|browsers|carriers|phones|banks|handsets|firmwares)

[scope-noun]
(territory|territories|judge|judges|courtroom|courtrooms|till|tills|kiosk|kiosks|ward|wards|terminals|lanes|gates|studio|studios|feed|feeds|venue|venues|congregation|dispatcher|dispatchers|delegates|bidders|vendors|operator|translators|jurors|crews|nurse|interpreter|market|markets|table|tables|seat|seats|booth|booths|machine|screen|department|departments|unit|units|line|lines|floor|floors|depot|depots|franchise|franchises|carrier|carriers|affiliate|affiliates|station|reader|readers|scanner|scanners)
(门市|网点|柜面|自助机|闸机|窗口|诊间|病区|工位|产线|站台|收费口|包厢|摊位|档口|片区|大区|分部|分校|机台|读卡器|摄像机|演播室|讲台|点位)
# what a service is counted by, beside the people and things of the shared lists
(cluster|clusters|org|orgs|token|tokens|reader|readers|flat|flats|household|households|till|tills|terminal|terminals|lock|locks|academies|academy|realm|realms|server|servers|region|regions|job|jobs|scooter|scooters|guild|guilds|pipelines|repos|sites|hub|hubs|statement|statements|learner|learners|visitor|visitors)
(分库|户|栋|网点|分行|支行|大区|区服|校区|小区|机房|站)
(业务|接口|服务|节点|任务|写入|登录|域名|仓库|实例|页面|机器|流|通道|线路|路由|渠道|主题|队列|副本|分区|表|库|仓|端|资源|文件|回放|呼叫|推送|验证码)
(pipeline|workspace|group|groups|order|request|payment|message|device|document|image|job|jobs|build|store|customer|user|subscriber|viewer|participant|page|endpoint|endpoints|dashboard|login|upload|email|mail|push|file|files|project|region|route|host|hosts|hostname|hostnames|queue|topic|branch|candidate|guest|guests|teacher|student|patient|driver|agent|listener|speaker|partner|api call|pair|bot|camera|phone|voice room|join|attempt|inbound|writes|reads|query|queries|connection|connections|edge|location|locations|store)

[scope-size]
# how large the service is, not who is hit
(注册用户|日活|月活|日均|平时|总共|一共有|接入了|接的|我们有|我司有|共有|用户量|装机|规模|名下|覆盖|服务)
(registered|daily active|monthly active|mau|dau|we have|we run|we serve|we host|we are|with about|in total|used by|normally|usually|on a normal day|a team of|serving)

[scope-billing]
(账单|欠费|扣费|余额|密码忘|子账号|对账|多扣|重复计费|重复扣款|发票)
(our invoice|the invoice|settlement|our account|billed twice|billed|credit note|payout)


# What the number in a clause is a number of.
[scope-success]
(成功率|接通率|通过率|到达率|完成率|可用率|起播率|送达率|成功的|通过的)
(success*|completion|availability|answer rate)

[scope-rate]
(失败|报错|超时|崩溃|闪退|异常|受影响|中招|用户|客户|观众|主播|学生|老师|学员|考生|会员|玩家|房间|直播间|教室|通话|请求|订单|会话|设备|门店|日活|活跃|流量|占比|占|机型|看不到|听不到|进不|连不|打不|收不|比例|达到)
(fail*|error*|crash*|affected|users|customers|calls|requests|sessions|patients|callers|traffic|devices|viewers|rooms|drivers|orders|messages|dau|mau|active|clients|visitors|students|joins|logins|payments|attempts|volume|players|playe*|of our|of all)

[scope-noise]
(内存|丢包|磁盘|可用性|配额|电量|音量|缩放|放大|进度|使用率|负载|帧率|码率|投诉率|取消率|转化|留存|停留|利用率|发生在|出现在|集中在|打折|灰度|费率|手续费|折扣|占用)
(cpu|memory|packet loss|disk|sla|uptime|quota|battery|zoom|progress|fps|width|faster|slower|cheaper|idle|throw away|fees|vat)

[scope-chance]
# how often it happens to the same user
(概率|几率|次里|每次|必现|次中|次有)
(probability|tries|runs|run in|of the time|rotations|restarts|starts|retries|in perhaps)

[scope-tried]
# what the writer did to look into it; numbers behind are not people
(换|试|测|抽|看了|问了|重启|拿了|模拟|反复|压|限制|最多|支持|升到|超过)
(tried|test*|checked|sampl*|swap*|reproduc*|limit*|max|up to|above|over)

!(稍后|稍候|过会|请|再|重)( |)(再|重|)试

[scope-other]
(另外|其他|其余|别的|其它)
(other|rest|remaining|the last)

[scope-number]
<n>
