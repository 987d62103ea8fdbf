# Who is affected. The facet's values: all, many, some, one.
$place = 机房|节点|区域|地区|门店|校区|楼层|办公室|分公司|站点|仓库|网点|医院|学校|城市|省份|国家
$things = {user}|{room}|设备|终端|机器|手机|电脑|平板|摄像头|门铃|车辆|车机|音箱|账号|帐号|账户|帐户|订单|请求|接口|消息|任务|课程|班级|学校|门店|租户|项目|应用|实例|节点|集群|直播|通话|会议|音视频|呼叫|devices|device|phones|accounts|orders|requests|apps|tenants|sites|stores|shops|offices|locations|browsers|platforms|versions|regions|channels|streams|calls|meetings|classes|lessons|messages|transactions|payments|endpoints|services|projects|environments|instances|nodes|servers|pods|workspaces|organisations|organizations|companies|schools|hospitals|clinics|everyone|logins|sign-ins

[scope-all]
(所有|全部|全体|全量|每个|每一个|每位|各个|任何|任意)(的|)(线上|在线|海外|国内|移动端|直播|在播|) ~ {things}
(所有|全部|全体)(的|)人
(全网|全站|全员|全平台|全国|全球|全校|全公司|全集团|全厂|全院|全线|全场|全服|全渠道|全系统|全业务|全量用户|整个平台|整个公司|整个集团|整个业务|整个系统|整个app|整个站|整站|整网|整体不可用|平台级|全军覆没|全灭|全崩|全挂|全瘫|全断|全黑|全哑|全失败)
(全|都|全都|全部|均|统统|通通|一律|无一例外) + (进不|登不|连不|打不|收不|发不|看不|听不|用不|推不|拉不|播不|付不|下不|加不|上不)
(全|全都|全部|均|统统|通通)(挂|断|崩|瘫|黑屏|没声|没画面|失败|超时|报错|掉线|离线|不可用|打不开|登不上|无法|不能|收不到|失联|黑|哑|停)
(谁都|哪个都|哪里都|个个|人人|一个都|一个也|一台都|一台也|一间都|一间也|一单都|一单也|一条都|一条也|一路都|一路也|一次都|一次也)(进不|登不|连不|打不|收不|发不|看不|听不|用不|推不|拉不|播不|付不|没|不)
(无人|没有人|没一个人|没有一个人|没有一个{user}|没有任何人|没有任何{user})(能|可以|)
(都是这样|都这样|都一样不行|都不行|都中招|无一幸免)
(0|零)(%| %)
100(%| %)
百分之百
(在线人数|在线|观看人数|成功率|到达数|订单数|订单|流量|并发|qps|连接数) ~ (掉到|跌到|降到|归|变成|是|为|全是|)( |)(0|零)
(归零|掉零|跌零|清零|为零)
(all|every|each|any)( of|)( our| the| my|) ~ {things}
(nobody|no one|no-one|none of our|none of the|not a single)
no {things} + (can|is|are|has|have|gets|get|could)
(everyone|everybody|all of us|all of them|the whole (platform|company|site|service|system|school|fleet|business|office|organisation|organization|team)|entire (platform|company|site|service|system|school|fleet|business|user base|office|organisation|organization)|platform-wide|company-wide|site-wide|sitewide|globally|worldwide|across the board|system-wide|all at once|for all|all customers|total outage|complete outage|full outage|completely down)
(zero|0) (of|out of|calls|orders|messages|streams|logins|rooms|joins|concurrent)
<n> (out of|of|/) <n> all
(both regions|all regions|every region|all zones|every tenant|every customer|every user|every call|every room|every session|every login|every request)
!(不是|并非|不|非)(所有|全部|全体|每个)
!(not|isn't|aren't) (all|every|everyone|everybody)
!all good
!all other
!all the other
!all of a sudden
!(除|除了|其他|其余|其它|别的) ~ (全部|所有|都正常)

[scope-many]
(大部分|大多数|绝大部分|绝大多数|多数|大批|大量|大面积|大范围|大规模|大批量|很多|许多|众多|不少|成片|成批|一大批|好多|好几百|几百|上百|数百|几千|上千|数千|几万|上万|数万|几十万|成百上千|成千上万|半数|一半|近半|过半|超半数|超过半数|三成|四成|五成|六成|七成|八成|九成|近三成|近四成|三分之一|三分之二|四分之一|四分之三|五分之二|大半|多半)(的|以上的|以上|多|) ~ {things}
(大面积|大范围|大规模|批量|成批|成片)
(很多|许多|大量|不少|众多|多个|好多|多家|好几家|十几家|几十家|多名|多位) + {user}
<n>(万|千|百)(多|余|)(个|名|位|间|台|家|人|单|条|路|)
(半数|一半|过半|近半|三成|四成|五成|六成|七成|八成|九成|三分之一|三分之二|四分之一)
(客诉|投诉|反馈|进线|报障)(量|) ~ (暴增|激增|猛增|飙升|爆|刷屏|几百|上百|炸)
(most|the majority|a majority|many|lots|hundreds|thousands|dozens|scores|tens of thousands|a large (number|share|part|portion)|a lot|half|more than half|over half|almost half|nearly half|a third|two thirds|one third|a quarter|three quarters|several (customers|tenants|clients|rooms|schools|hospitals|sites|stores|offices|companies)|multiple (customers|tenants|clients|rooms|schools|hospitals|sites|stores|offices|companies|users|regions))( of|)( our| the| my|) ~ {things}
(hundreds|thousands|tens of thousands|dozens|scores|majority|most) of
(many|most|multiple|several|numerous) {user}
(half|most|a third|two thirds|a quarter|three quarters) of
<n> (schools|hospitals|tenants|customers|clinics|stores|sites|offices|companies|merchants|shops|warehouses|cities|restaurants|hotels)
(widespread|large-scale|mass|en masse|in bulk)

[scope-some]
(部分|有些|一些|少数|少量|个别|某些|小部分|小范围|几个|几位|几台|几间|几家|几名|若干|零星|某个|某一|两个|两台|两间|三个|三台|三间|四个|五个)(的|) ~ ({things}|机型|型号|版本|地区|区域|运营商|人)
(只有|仅|仅仅|只|就|限于|集中在|主要是|都是|仅限|只在|只出现在)(在|是|) ~ (机型|型号|版本|地区|区域|运营商|电信|联通|移动|ios|iphone|安卓|android|鸿蒙|windows|win7|mac|safari|chrome|firefox|小程序|华为|荣耀|小米|红米|oppo|vivo|三星|pad|ipad|平板|机房|节点|线路|校区|分公司|办公室|网络)
(某款|该机型|这款|这个型号|这批|这几台|那几台|那几个|这几个|同一型号|同型号)
(iphone|ipad|华为|荣耀|小米|红米|oppo|vivo|三星|一加|魅族|pixel|galaxy|低端机|老机型|旧机型|低端安卓|安卓 1|安卓|ios) ~ (都|用户|机型|上|全|必现|才|会|出现|有问题|不行)
(some|a few|few|a handful of|certain|several|a couple of|two|three|four|five|six|a small number of|a fraction of|one or two)( of|)( our| the| my|) ~ {things}
(only|just|limited to|specific to|confined to|exclusively|affects only)( on| in| for| with| to|) ~ (ios|android|iphone|windows|macos|linux|safari|chrome|firefox|edge|version|versions|model|models|region|regions|devices|carrier|provider|isp|browser|browsers|office|site|tenant|ipad|tablets|eu|us|asia|emea|apac|mobile|desktop)
<n> (users|customers|rooms|devices|people|persons|participants|agents|colleagues|calls|meetings|tenants|clients|viewers|students|members|seats|players|drivers|riders)
<n> + (个|名|位|台|间|家|路) + ({things}|人|同事)
(个别|少数|极少数|零星|偶有)(用户|观众|客户|学生|房间|设备|机型|地区)

[scope-one]
(只有|就|仅|仅仅|只) + (我|这一|这|有一|一个|一台|一间|一家|一位|他|她|该)
(单个|单一|单台|单间|个人|一个|一位|一名|一台|一间|一家|某个|某位|某一个|这个|该|其中一个|唯一一个) + ({user}|{room}|账号|帐号|设备|机器|手机|电脑|工位|店铺|门店|摄像头|门锁|门铃|车|音箱|订单|任务)
(我自己|本人|我的(账号|电脑|手机|设备|机器|账户)|我这台|我这边|我司一个|我们一个|我一个人|自己用|自用|自己的号)
(别人|其他人|同事|其他{user}|其他{room}|其他设备|其他账号|别的{room}|别的{user}|别的人|其余{room}|其余{user}) ~ (正常|没问题|没事|都好|可以|都行|都能|不会)
(one|a single|single|this one|just one|only one|exactly one|one particular|one specific|a particular|one of our|one of my) ~ ({user}|{room}|device|account|phone|laptop|machine|camera|site|store|order|job|developer|colleague|tv|kiosk|seat|desk|printer|bot)
(only me|just me|only my|my own (account|machine|laptop|phone|project)|on my (machine|laptop|phone|side|account|desk|mac|pc|box)|my (account|laptop|phone|pc|project|desk|tenant|profile))
(everyone else|everybody else|the others|other users|other rooms|all other|nobody else|no one else|others on the team|the rest of the team|all the others|other accounts|other tenants|my colleagues|colleagues) ~ (fine|ok|okay|work|works|normal|unaffected|not affected|no problem|can|has|have|sees|see|good)
(nobody|no one) else
