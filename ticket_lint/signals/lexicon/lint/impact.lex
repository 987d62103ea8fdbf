# Who and how many are affected, and what it costs. Put together in signals/impact.py.

[impact-who]
(客服|销售|店员|护士|保安|师傅|运营|收银员|值班员|调度员|操作员|会员|旅客|乘客|居民|业主|访客|业务员|审核员|讲师|助教|教练|病人|家属|顾问|经理|领导)
(researcher|researchers|scientists|technicians|clerks|cashiers|receptionists|managers|residents|passengers|spectators|participant|participants|crew|crews|worker|workers|observers|editors|analysts)
# people, rooms and organisations that can be affected
{user}
{room}
(骑手|团长|考生|粉丝|听众|住户|业主|乘客|旅客|护士|病人|访客|游客|网友|读者|经销商|店员|店长|收银员|站长|供应商|代理商|博主|房主|居民|工人|研发|开发同事|运营同事|值班|销售|顾问|经纪人|球迷|孩子|小朋友|候选人|面试者|面试官|评委|法官|律师|当事人|医院|门诊|学校|机构|门店|店铺|商户|商店|企业|公司|团队|部门|品牌|站点|网站|小区|校区|园区|工厂|车间|分店|网点|项目组|业务线|公会|群|合唱房|语音房|语聊房|房|店|单位|县|省|城市|区服|国家|地区|开发者|账号|帐号|账户|考场|法庭|诊室|班级|班|课|场|人)
(patient|patients|doctor|doctors|nurse|nurses|driver|drivers|rider|riders|merchant|merchants|seller|sellers|buyer|buyers|candidate|candidates|applicant|applicants|pupil|pupils|kids|children|parents|guests|hosts|speakers|attendee|attendees|listener|listeners|subscribers|seats|offices|branches|warehouses|teams|developers|engineers|testers|colleague|colleagues|staff|operators|dispatchers|partners|accounts|company|companies|department|departments|country|countries|regions|organisations|organizations|orgs|store|stores|shop|shops|site|sites|school|schools|hospital|hospitals|clinic|clinics|households|residents|families|trainers|lesson|lessons|exam|exams|visitors|shoppers|readers|fans|volunteers|gamers|streamers|contributors|workspaces|tutors|interpreters|anchors|couriers|tenant|folks|guys|moderators|reviewers|auditors|owner|owners|callers|caller|women|men|adults|seniors|citizens|travellers|passengers|plants|campuses|libraries|newsrooms|salons|gyms|hotels|restaurants|pharmacies|banks|towers|districts|villages|provinces|states|cities)

[impact-thing]
(摄像机|相机|大屏|屏幕|屏|闸机|收银机|收款机|打印机|一体机|工位|座席|席位|产线|生产线|机台|货车|卡车|机柜|电梯|充电桩|网关|传感器|小票|包间|餐厅|仓库|站点|柜台)
(screen|screens|display|displays|monitors|printers|scanners|registers|counters|trucks|vans|lorries|pallets|wards|theatres|theaters|labs|lifts|elevators|halls|houses|homes|buildings|apartments|flats|households|sensors|meters|gateways|chargers|stations|gates|lanes|production lines|lines|racks|desks|researchers|employees)
# countable things that carry the business
(反馈|投诉|客诉|车|车辆|设备|终端|机器|手机|平板|摄像头|门锁|手表|音箱|机顶盒|门口机|订单|单子|交易|支付|付款|通话|电话|呼叫|消息|短信|邮件|请求|场次|直播|课程|节点|实例|集群|项目|应用|case|报障|工单|单|次崩溃|崩溃|录制|录像|发票|快递|包裹|航班|盘|样车|审核员)
(order|orders|payment|payments|transaction|transactions|device|devices|phones|tablets|machines|desks|terminals|messages|emails|mails|requests|bookings|appointments|consultations|deliveries|shipments|tickets|complaints|events|webinars|conferences|interviews|visits|crashes|servers|nodes|cars|vehicles|cameras|doorbells|units|jobs|documents|invoices|projects|repos|repositories|services|apps|installations|installs|downloads|logins|sign-ups|signups|conversations|chats|certificates|pages|views|hits|hours of|minutes of|pipelines|recordings|uploads|parcels|flights|beds|kiosks|panels|doors|locks|headsets|laptops)

[impact-people]
!(另|另外|别|其他|其它|上|下|第|同)(一|1|) + (名|位|人|家|户)
!(后|前|末|尾|最后)<n> (位)
!<n> (位)(数|字符|没有|的|小数|整数|密码|验证码|编码|浮点|系统|操作|版|cpu|二进制|十六|随机|序列|编号|号码|手机|以|,|以内|以上)
# counted people need no noun: 30 多人, 五位, 三家
<n> (多|余|来|几|十|百|千|万|万多|千多|百多|十多|十来|百来|亿|)(名|位|人|家|户|人次|口人)
(上百|上千|上万|几百|几千|几十|数百|数千|数万|数十|好几|十几|百来|几百万|几万|几|好多)(名|位|家|人|户|号人)
(多人|好几个)

[impact-number]
<n>
(hundreds|thousands|dozens|tens|millions|scores) of
(上百|上千|上万|成百上千|几百|几千|几十|数百|数千|数万|数十|好几|十几|几十万|几万|近百|近千|近万|过百|过千|过万|百来|百十|几个|两三个|三五个|三四个|四五个|七八个)
(several|a handful of|a few|various|a number of|a couple of)

[impact-received]
(收到|收了|接到|接了|报上来|反馈了|反馈的|投诉|涉及|波及|影响|来了) ~ <n> (个|起|条|例|单|通|笔|封)
(从|由) ~ <n> ~ (跌|掉|降|涨|升|增|飙)(到|至|成) ~ <n>
(万分之|千分之) <n>

[impact-load]
# size of the service
(concurrent|ccu|peak) ~ <n>
(日活|月活|dau|mau|同时在线|在线人数|峰值在线|用户量|装机量|日均|峰值并发)(用户|人数|大概|约|有|从|) <n>
<n> (dau|mau|在线|online|concurrent|ccu|daily users|active users)

[impact-percent]
!(cpu|gpu|内存|占用|磁盘|丢包|音量|电量|亮度|缩放|memory|disk|packet loss|loss|zoom|volume|battery|load|usage|utilisation|utilization|threshold) ~ <n> (%|percent)
<n> (%|个百分点|percent|per cent|pct)
(百分之) <n>
<n> (成多|成左右|成以上|成) ~ (用户|观众|客户|学生|主播|通话|房间|请求|订单|流量|设备|人|会话|支付|玩家|会议|消息|安卓|学员|商户|课)
(占|约占|占了|约|大约|大概|有) ~ <n> (成)
<n> (in|out of|of|of our|of the|of these) <n>
(个|台|间|家|次|单|通|场|人|名|位|条|笔) ~ (里|中|里面|当中)(有|就有|至少|只有|大概|有将近|差不多) <n>
(nine out of ten|one out of|one in (two|three|four|five|six|seven|eight|nine|ten|a hundred)|every (second|third|fourth|other|tenth))
one in <n>
(十有八九|十之八九|十个里|十次里|十通里|十个电话|十次有|十次能|每十个|每三个|每五个|每两个|三次里|两次里|五次里)

[impact-part]
# a share of; needs a noun behind
(一半|一大半|半数|过半|大半|大部分|绝大部分|绝大多数|大多数|多数|超半数|近半|小一半|三分之一|三分之二|四分之一|五分之一|十分之一|少部分|小部分|少数|一部分|部分)
(most of|most|half|half of|half the|half our|a third|two thirds|two-thirds|a quarter|the majority of|a majority of|a fraction of|a share of|a portion of|a tenth of|part of|a percentage of|the bulk of|three quarters|some of|few of)

[impact-every]
(全部|全部的|所有的) (region|regions|user|users|room|rooms|meeting|meetings)
# all of; needs a noun behind
(所有|全部|全体|全量|整个|每个|每一个|每位|每家|每一家|每一位|各个|各|任何|任意|任一|没有一个|没一个|无一)
(all|all of|all our|all the|every|every single|each|any|none of|no|not a single|not one|the entire|the whole|our entire|our whole|whole|entire)
!(any idea|any news|any update|any help|any way|at all|any plans|no idea|no problem|no luck|no change|no longer)

[impact-both]
# all of; needs a noun right in front
(全部|全都|全|都|均|一律|统统|无一)

[impact-alone]
# a single one of; needs a noun behind
(有位|有名|就一个|只有一个|仅一个|有个|有一个|有一位|有一家|有一名|某个|某位|某|一个|一位|一名|一家|一间|一户|单个|个别|两个|两位|两家|俩)
(one|one of our|one of my|one of the|one of us|one particular|a single|single|only one|just one|two of our|three of our|this one|that one)

[impact-many]
# many, without a number
(很多|许多|不少|大量|好多|众多|大批|一堆|一大批|一大堆|越来越多|多个|多名|多位|多家|若干|一些|有些|频繁|陆续|陆陆续续|接连|纷纷|不断|大面积|成片|批量)
(many|a lot of|lots of|plenty of|numerous|multiple|more and more|countless|tons of|quite a few|so many|some)

[impact-all]
(也|都|就|全部|现在|一下子|今天|今早|又|)全(登|进|连|打|用|收|看|听|付|推|拉|发|上|点)不*
(全部|全都|均|统统|全体)(离线|断开|断线|掉线|瘫痪|中断|不可用|停了|停摆|黑屏|白屏|失联|失败|报错|挂了|崩溃|登录不了|用不了|打不开|连不上|进不去)
(全站|全网|全公司|公司全员|全校|全厂|全院|全员|全体|全平台|全线|全集团|全店|全国|全省|全市|全县|全组|全队|全班|全部门|全业务|全服|全区|全端|全量用户|所有人|人人|大家都|大家全|所有端|所有渠道|各端|整站|整条线|全挂|全崩|全断|全红|全停|全掉|全瘫|全军覆没|瘫痪|谁都|谁也|没人能|没有人能|没一个|没有一个|无一|无人能|一个人都|一个都|一个用户都|一单都|一笔都|一场都|任何人|所有地区|各地|多地)
(0 场|0 单|0 笔|零成功|0 成功|成功率 0|成功率为 0|成功率是 0|成功率零|100% 失败|全部失败)
(everyone|everybody|nobody|no one|no-one|noone|all of us|none of us|none of them|all of them|across the board|company-wide|company wide|sitewide|site-wide|platform-wide|org-wide|fleet-wide|worldwide|globally|nationwide|service-wide|campus-wide|everywhere|all over|whole user base|entire user base)

[impact-one]
(就|只|仅)(发现|有|见|遇到|看到|出现|发生)(这|了|过|)(一|1) (例|个|起|次|单|条|笔)
我是(一名|一个|个|)(主播|老师|学生|用户|家长|司机|骑手|患者|观众|学员|玩家|会员|店主|卖家|买家|个人)
<n> 号(直播间|教室|会议室|机位|厅|房|房间|车间|窗口|线|库|店|楼|机)
(第) <n> (法庭|教室|会议室|诊室|车间|考场)
(某一间|那一间|那一个房间|那一场|那一个群|那台)
(只有我|就我|仅我|只我|只是我|我自己|我一个人|我一个|我这台|我的账号|我的帐号|我个人|我本人|只有这|就这一|就他|就她|只有他|只有她|他一个|她一个|个别|一个人|两个人|俩人|)
(only he|only she|he alone|she alone|only me|just me|me only|only my|just my|for me alone|only i|one of us|a user of ours|a customer of ours|a client of ours|my colleague|on my machine only|isolated case|my account|my phone)

[impact-none]
(还是|也|照样|照常|照旧|仍然|仍|都)能(交|提交|下单|用|看清|看懂|认出|登录|上课|开会|工作|营业|点|报|打开|收到|发出|完成)
(has|have) a (workaround|way round)|get (in|by|there|through) (anyway|all the same|regardless)|(can|could) still (use|work|join|log in|order|pay|read|submit|teach|call)
# it goes on all the same
(本身|功能|点击|点起来|业务|金额|登录|浏览|下单|数据|使用|通话|课|会议|打印|搜索|付款|支付|流程|操作) ~ (正常|没问题|不受影响|都对|没受影响|照常|没事|没乱|没断|没停)
(能提交|看得清|能看懂|能用就是|照常|照样能|照旧能|不丢|没少|没有少|没乱|还能用|能接着|能凑合|还能上课|还能开|还能下单|没出过事|就是不好看|就是难看|不好看|看着不|看着烦|看着别扭|有点难受|不够美观|不美观|有点丑|很丑|难看|观感|未上线|没有真实用户|还没给用户)
(works when clicked|works when|still works|still work|everything else works|works otherwise|otherwise works|otherwise fine|readable|just ugly|looks ugly|is ugly|ugly|looks a bit|looks odd|looks off|looks wrong|noisy|just noisy|all good|no rush for|i'm not stuck|not stuck|only staging|it's only|not shipped|no real|no traffic|not used by|we can wait)
(没|没啥|没什么|没有|无|没什么大|没啥大|无明显|没有明显|没太大|没有太大|没多大|没有实际|没有实质) (影响|impact|损失|损害|伤害)
(没|没啥|没什么|没有|无|没什么大|没啥大|无明显|没有明显|没太大|没有太大|没多大)(影响|impact)
(impact|影响|影响范围|影响面|影响程度) (不大|很小|较小|有限|可控|轻微|不算大|不严重)
(不影响|没影响|无影响|没有影响|未影响|不会影响|不太影响|暂不影响|暂未影响|尚未影响|没什么影响|没啥影响|没有什么影响|影响不大|影响很小|影响较小|影响有限|不受影响|没受影响|未受影响|没有受影响|没受到影响|不受此影响|不耽误|不碍事|无大碍|不妨碍|不碍|无碍|没造成|未造成|没有造成|没损失|没有损失|无损失|没丢|没有丢|未丢|没人投诉|没有投诉|没有用户投诉|无投诉|没有用户反馈|没人反馈|暂无用户|无业务影响|业务无影响|对业务没|对用户没|用户无感|用户没感知|用户感知不|用户感觉不|无感知|用户看不到|用户不知道|倒不影响|能接受|不算大事|不是大问题|不算严重|没什么大影响|不痛不痒|没出事|没出大事|没人受影响|无人受影响|凑合能用|不卡业务|不阻塞|没有阻塞|不算阻塞|只是不好看|只是看着|无伤大雅|不伤大雅)
(no impact|no real impact|no business impact|no user impact|no customer impact|no effect on|no harm|no damage|no loss|no data loss|no data was lost|nothing (is|was|has been|gets|got) (lost|broken|affected|damaged)|nothing lost|nothing else (is|was) (wrong|broken|affected)|not (affected|impacted|blocking|a blocker|in trouble|critical|harmful|breaking)|unaffected|unimpacted|no complaints|none functionally|harmless|cosmetic|purely a beauty|beauty thing|only cosmetic|just cosmetic|purely cosmetic|purely visual|merely find|no problem for me|not the end of the world|we can live with|can live with it|i can live|it isn't a stop|survivable|nuisance|annoying but|just annoying|an annoyance|minor annoyance|mildly annoying|only internal|internal only|no big deal|not a big deal|low impact|minor impact|small impact|impact is (low|small|minor|nil|none|limited|minimal)|minimal impact|little impact|limited impact|none so far|not yet in use|not stuck)

(nobody|no one) ~ (affected|hurt|harmed|complained|noticed|blocked|stuck|upset)
no (user|users|customer|customers|client|clients|real users|real user|paying) ~ (is|are|was|were|has|have|noticed|complained|affected|yet|so far|in there|on it)
(does not|doesn't|did not|didn't|do not|don't|will not|won't|hasn't|has not) (affect|impact|block|hurt|harm|hinder|break|bother|stop|matter|cost|disturb)

[impact-consequence]
卡在(这|此)|卡(这|在这)(儿|里)|往下走不了|没法往下(走|做|进行)|推进不下去|进行不下去
(开发|测试|联调|上线|项目|团队|进度|排期|我们|交付|验收|发版) ~ (卡在|卡着|卡住|被卡|受阻|停滞)
(睡不(了|着|好)|被吵醒|被叫醒|吵醒)
(lost|lose|loses|costs|cost|wasted|wastes|waste|spent|spend|takes|took|add|adds) ~ (hour|hours|day|days|morning|afternoon|week|weeks|shift|shifts)
(waiting|queuing|queueing|lined up|stranded|sent away|turned away|sent back|without supervision|unsupervised|unattended|out of stock)
(walk|walks|drive|drives|call|calls|phone|phones|write|writes|copy|copies|type|types) ~ (instead|by hand|on paper|manually)
(没法|无法|不能)(给|向|为|跟|替|正常|继续)(客户|顾客|用户|患者|学生|家长|业主|旅客|病人|营业|交付|办公|上班|开门|做生意|看诊|授课|上课|出货|发货|收款|收银|接单|接待)
(课|会|班|考试|活动|直播|仪式|演出|比赛|路演|手术|庭) ~ (开不了|开不成|开不了头|没法开|取消|改期|推迟|延期|办不了|没能|停了|改到)
(崩溃|闪退|失败|crash|报错|掉线|断流|超时) ~ <n> (次|条|通|笔|单)
<n> (次|通|笔|单|times) ~ (崩溃|闪退|失败|crash|crashed|failed)
(付了钱|付了款|没到账|不到账|未到账|到不了账|钱扣了|充不进|提不出|对外的|彻底断了|整个断了|在丢|还在少|还在涨|还在增加|还在流失)
(订单|成交|收入|单量|成功|营收|流量|入账|销量|下单|成功数|接通|在线|转化) ~ (是|为|剩|降到|跌到|掉到|变成|归|就是) + (0|零)
# money
(退款|退费|退课|退单|退货|退订|赔付|赔偿|索赔|理赔|补偿|违约金|罚款|扣罚|扣款|多扣|少收|多收|重复扣|扣了两|扣两|扣双|少算|多算|损失|亏损|亏了|资损|营收|收入|营业额|gmv|成交|转化率|转化|单量|客单|订单量|业绩|掉单|漏单|丢单|流单|成单|没单|少赚|白花|花了|烧钱|超支|账单多|白付|工资|提成|分成|打赏|付费率|续费|续约|流失|差评|退市|弃单|跳出|留存|停机损失|货值)
(refund*|chargeback*|compensat*|penalt*|fine of|liquidated|sla credit|credits to|revenue|turnover|lost money|lose money|money lost|lost sales|lost orders|lost revenue|losing sales|losing customers|losing users|lose customers|lose users|lose them|lose viewers|churn*|conversion|abandon*|cancelled|canceled|cancellations|cancelling|overcharged|charged twice|billed twice|double charged|double-charged|paid twice|overbilled|out of pocket|cost us|costs us|costing us|costs me|cost me|costs about|cost of|euros|dollars|usd|eur|gbp|per hour lost|invoice*d twice|in damages|in sales|in fees|viewers leave|users leave|customers leave|people leave|drop off|drop-off|give up|giving up|walk away|go elsewhere|switch to a competitor|competitor|uninstall*|one-star|1-star|bad reviews|reviews|ratings|retention|watch time|wasted|wasting|waste of|burns|overtime)
# complaints
(投诉|客诉|骂|抱怨|报障|来电|打爆|炸锅|炸群|问责|追责|通报|舆情|热搜|微博|上门|维权|要说法|讨说法|不满|意见很大|怨声|安抚|道歉|公告|追问|甩锅|被问|老问|老被问|一直问|问怎么|申诉|退群|举报|客户说|家长说|误以为|误会|误解|看不懂|尴尬|丢人|难看|刷屏)
(complain*|complaint*|angry|furious|upset|annoyed|frustrat*|confus*|scold|shouting|yelling|escalat*|hotline|calls to support|support tickets|tickets about|keep asking|keeps asking|asking us|ask us|ring us|ringing us|call us|writing to us|report it|report that|reported it|reported by|reported that|have reported|has reported|social media|apolog*|looks bad|looks unprofessional|unprofessional|trust|reputation|explain to|have to explain|puzzled|puzzling|mislead*|misled|irritat*|think (we|it|they|the|that|he)|thought (we|it|they|the|that|he)|believe (we|the))
phones (do|are|is|keep) ~ (ring|ringing)
# work stopped or done by hand
(停着|停在那|散了|中断了|被中断|会中断|业务中断|服务中断|被取消|叫停|取消了|取消率|都取消|要取消|取消课|取消订单|催单|催得|天天催|一直催|解释了|去解释|跟客户解释|向客户解释|对账不|对不上账|流水对|罚款|停课|停工|停产|停业|停摆|停播|停服|停诊|停运|停线|停了|停办|停单|停开|停摆|下播|断播|断档|开天窗|延考|延期|推迟|改期|延误|延后|耽误|误工|误事|叫停|暂停|暂缓|搁置|作废|白干|白做|白等|白录|返工|重拍|重录|补录|补课|补考|没法上课|上不了课|没法开播|开不了播|开不了会|没法开会|没法上线|上不了线|无法上线|没法上|上不了|没法发版|发不了版|没法交付|交不了|没法干活|没活干|干不了|干不了活|没法工作|没法办公|没法做|做不了|没法演示|没法验收|验收|没法交|卡着|阻塞|堵着|堵住|堵在|排长队|排起|干等|干坐|干瞪眼|傻等|空等|等着用|晾着|晾在|没法下单|下不了单|没法付款|付不了款|没法收款|收不了钱|收不到钱|收不了款|没法接单|接不了单|接不到单|没法接诊|没法看诊|没法营业|没法结账|没法发货|发不了货|出不了库|没法入库|没法考|考不了|没法打卡|打不了卡|没法交卷|交不上|没法监考|没法录|没法点名|没法签到|没法交易|没法讲|讲不下去|没法听|听不下去|进行不下去|没法进行|继续不下去|没法继续|没法玩|玩不了|业务停|业务全停|业务中断|业务受阻|业务受影响|业务瘫痪|影响业务|影响上课|影响开播|影响直播|影响上线|影响发版|影响交付|影响进度|影响工期|影响联调|影响测试|影响验收|影响结算|影响收入|影响体验|影响教学|影响考试|影响会议|影响客户|影响用户|影响观看|影响面|影响了|影响到|影响设备|受影响|受到影响|受害|中招|波及|误导|误判|误报|误发|错发|漏发|漏接|漏掉|漏报|错过|错账|对不上账|对不平|算错|发错|丢数据|数据丢|丢了|丢失|泄露|泄漏|泄密|外泄|合规|违规|监管|等保|通报|下架|法务|违约|合同|甲方|招标|竣工|复盘|汇报|日报|月报|周报|结账|安全隐患|安全事故|出事|事故|危险|急救|救护|生命|人命|报警|不敢用|不敢上|不敢发|不敢开|不能放量|停止放量|暂停放量|停止灰度|放不了量|卡进度|拖进度|工期)
(人工|手工|手动改|手动点|手动删|手动重|手动补|手动算|手动处理|手动导|要手动|得手动|只能手动|人肉|逐个|逐条|挨个|一个个|一个一个|一条条|一条一条|自己算|自己抄|自己查|每次都得|每次都要|每次得|每次要|每回都|每天都要|每天要|每周都|每周要|每月都|每月要|老要|总得|要花|得花|花半天|花一天|花好|花不少|浪费|费时|费劲|费事|费力|麻烦得很|太麻烦|很麻烦|挺麻烦|比较麻烦|麻烦死|手软|眼花|工作量|加班|熬夜|通宵|盯着|守着|被叫醒|维护成本|多一道|多一步|多走|很不方便|不方便|不便|体验差|体验很差|体验不好|没法接受|没眼看|容易错|容易出错|容易漏|容易搞错|容易误|容易点错|经常点错|老点错|点错|选错|填错|搞混|分不清|踩坑|白跑|找半天|找不到|)
(is blocked|are blocked|blocked on|blocks us|blocks our|blocks the|blocking us|a blocker for|stuck here|are stuck|is stuck with|we are stuck|we're stuck|stuck at the|waiting for|are waiting|keep waiting|kept waiting|by hand|manually|manual work|manual|workload|extra work|one by one|all day|every week|every month|every day|time-consuming|tedious|painful|slows us|slows down|slowing|slow us|takes us|took us|takes me|took me|takes ages|lost an|lose an|loses the|lose the|people stop|clumsy|awkward|cumbersome|cannot work|can't work|unable to work|could not work|can not work|idle|doing nothing|sitting|stand still|standing still|at a standstill|standstill|queue|queues|piling up|pile up|blocking|stalled|on hold|postpone*|delay(ed|s|ing|) (the|our|launch|release|go-live|rollout)|delays|reschedul*|called off|call off|sent home|go home|missed|missing the|miss the|miss out|at risk|risk|deadline|cannot start|can't start|cannot ship|can't ship|cannot release|can't release|can't launch|cannot launch|can't go live|cannot go live|can't open the shop|cannot teach|can't teach|cannot sell|can't sell|cannot take (orders|payments|calls|bookings)|can't take (orders|payments|calls|bookings)|cannot bill|can't bill|cannot be held|can't be held|had to (stop|cancel|close|send|move|switch|go|call|fall|repeat|redo|use|reschedule|restart|end|refund|explain|drive|run|postpone|give|pay|resort)|have to (stop|cancel|close|send|move|call|repeat|redo|reschedule|refund|phone|explain|drive|do it|pull|write|type|count|copy|pay|ring)|has to (call|ring|repeat|redo|restart|write|do|drive|stop|start|phone|type|copy|explain)|business (is|has|was) (stopped|down|at a)|production (is|line) (down|stopped|has)|line stopped|shop is closed|closed the|pen and paper|on paper|by phone instead|by ordinary phone|fell back to|leak*|exposed|disclos*|breach*|gdpr|privacy|compliance|auditor*|audit|lawsuit|regulator*|contract|contractual|data loss|lost data|data lost|lost messages|messages lost|lost orders|corrupt*|safety|patient care|emergency|ambulance|injur*|dangerous|on-call|woken|woke|paged|at night|page us|newcomer*|somebody new|someone new|beginners|for the report|our reports|wrong decisions|wrong numbers|wrong figures|misjudge*|distrust)
sending ~ home

[impact-segment]
({user}|客服|销售|店员|护士|保安|师傅|运营|收银员|医护|业主|乘客|旅客|病人) ~ (没法|无法|不能再|只好|只能|不得不|被迫|都在等|等着|走了|走光|走人|跑了|散了|离开)
(my|our|the|all|some|their) (colleagues|team|staff|users|customers|clients|students|teachers|drivers|nurses|doctors|agents|workers|operators|residents|passengers|sales team|support team|people) (have|has|had|cannot|can't|could not|couldn't|are|were|keep|stopped|left|must|need to|use|walk|wait)
(stopped|stop|given up|gave up|quit|avoid) (using|to use|working|buying|on it)
(left|leave|leaving|walked out|dropped out|hung up|logged off|gave up) (early|again|the (room|call|class|meeting|session|webinar|stream|page))
(这部分|这批|这些|那批|那部分|该部分|受影响的|受影响) ~ (用户|客户|人|设备|观众|学生|租户|机型|房间|订单|流量|是|有|约|为|范围|面|人数)
(老用户|新用户|付费用户|海外用户|vip|大客户|企业客户|内部员工|内部同事|测试同学|测试同事|测试人员|研发同学|开发同学|运营同学|客服同学|值班同学|分公司|分校|分院)
(海外|东南亚|欧洲|北美|中东|拉美|日本|印度|越南|印尼|巴西|美国|新疆|西藏|内蒙|华东|华南|华北|西南|西北|东北|湖南|湖北|广东|广西|四川|重庆|云南|贵州|福建|浙江|江苏|山东|河南|河北|山西|陕西|辽宁|吉林|黑龙江|海南|江西|安徽|天津|电信|联通|移动) ~ (用户|观众|客户|学生|门店|骑手|主播|同事)
(用户|客户|观众|主播|老师|学生|患者|骑手|商户|坐席|考生|学员|会员|玩家|家长|员工|同事|司机) ~ (收不到|看不到|听不到|听不见|看不见|进不来|进不去|进不了|登不|连不|打不开|打不通|用不了|付不|下不了|接不到|发不出|被踢|被扣|被迫|没法|无法|只能|得|要)
(users|customers|viewers|people|patients|students|teachers|drivers|agents|members|players|merchants|hosts|listeners|callers|employees|staff) (in|on|of|from|with|at|behind|whose|who|using)
(our|the|their) (users|customers|viewers|patients|students|teachers|drivers|agents|members|players|clients|merchants|hosts|subscribers|listeners|callers|riders|employees|staff|colleagues|guests|owners|testers|editors|sales team|support team|field team|finance team|nurses|doctors|tenants|moderators|sellers|trainers|parents|pupils|sales folks|operators|dispatchers|interpreters|designers|recruiters) ~ (can|cannot|can't|could|don't|see|get|got|have|are|were|lose|hear|hit|report|notice|must|need|who|ask|still|no longer|link|run|wait|stand|sit)
(affects|affected|affecting|hits|hitting|impacts|impacting|impacted|hurts)

[impact-vague]
(线上|生产|生产环境|正式环境|prod|production|live) ~ (用户|user|users|订单|业务|崩|crash|丢|数据|mq)
(验收|发布会|投标|上会|汇报|演示) ~ (要用|用到|要|前)
(guests|clients|the whole team|qa team|whole team|our team)
(主播|主播们|观众|用户|客户|玩家|老师|学生|家长|同事|老板|领导|运营|弹幕)(说|都说|在说|天天问|老问|觉得|感觉|有人说|嫌|受不了|看不|听不|有点意见)
(driving|drives|no fun|bearable|noisy|don't want to do|got tired|sick of|fed up|finds it|dislikes|our boss|the boss|management wants|customer is|editors)
(影响很大|影响较大|影响极大|影响非常大|影响巨大|影响严重|严重影响|影响比较大|影响挺大|影响大|影响恶劣|影响面广|影响面很大|影响很坏|影响范围大|影响范围很大|损失惨重|损失很大|后果严重|后果很严重|非常影响|特别影响|极大影响|大大影响|影响体验|影响观感|影响形象|影响品牌|影响美观|影响心情)
(用户|客户|观众|主播|老师|学生|家长|玩家|商家|学员|会员|领导|老板|业务方|业务|运营|产品|客服|甲方|一线|同事|法务|财务) ~ (反馈|投诉|反映|反应|抱怨|骂|着急|等着|要看|要用|不满|不爽|嫌)
(many|a lot of|lots of|numerous|multiple|more and more) (of our|of|) (complaints|reports)
(big|huge|serious|severe|major|massive|significant|heavy|critical|terrible) ~ (impact|effect|problem for us|loss|losses|disruption|damage)
(users|customers|clients|viewers|students|people|teachers|colleagues|boss|client|customer|management|my manager|end users|players) ~ (keep|report|reports|reported|complain|complains|complained|noticed|ask|asks|asked|waiting)
(impacting|affecting|hurting|disrupting) (our|the|my|us|business)
(daily|every day|all day) (use|work|basis)
(rely on|relies on|depend on|depends on|we need it|important for us|important to us|crucial for us|essential for us|would help|would be a big help|would save|saves us|save us|lovely for|useful for)
using this ~ daily
would make ~ easier
(今天|今晚|明天|明早|后天|下周一|周末|马上|即将|还有|本周)(上午|下午|早上|晚上|) ~ (上线|开播|发布|演示|直播|开考|活动|大促|发版|验收|交付|峰会|发布会|开课|开会|路演|评审|首秀|割接)
(tomorrow|tonight|today|this evening|this afternoon|next monday|on monday|this week) ~~ (launch*|go live|go-live|release|demo|event|show|webinar|conference|presentation|exam|concert|broadcast|kickoff|rollout|premiere)

[impact-fails]
# What a percentage counts besides people and things.
失败|成功|崩溃|崩|卡顿|报错|超时|掉线|流失|下降|下跌|流量|业务|占比|概率|接通|到达|到账|转化|收入|营收|gmv|次|场|率
fail|fails|failed|failure|failures|failing|success|succeed|succeeds|error|errors|crash|crashed|crash-free|drop|dropped|lost|affected|traffic|revenue|sales|conversion|rate|ratio|share|attempts|time|cases|volume
