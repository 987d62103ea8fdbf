# Where it happens: production or test.
[stage-test]
(uat|qa|staging|sandbox|preprod|test) (tester|testers|tenant|tenants|round|cycle|team|account|accounts|users|window|sign-off|instance)
(this is|it's|its|all) (only |just |)(staging|sandbox|uat|preprod|a test|a demo|dev)
(no|not any|without) (real|live|paying|actual) (users|customers|traffic|people|viewers) (on it|there|yet|involved|in it)
(nightly|nightly-|夜间|每晚)( |)(job|build|run|构建|任务|流水线)|(playwright|cypress|selenium|puppeteer|appium|e2e)
(ci|流水线|pipeline|nightly)( |)(里|上|中|job|任务)
# a test environment by name
(测试|联调|开发|预发|预发布|预生产|沙箱|沙盒|仿真|演练|压测|集成测试|uat|sit|fat|dev|staging|stage|qa|sandbox|pre-prod|preprod|test|poc|调试|类生产|准生产|试验|灰盒|实验)( |)(环境|阶段|服|区|集群|域|帐号|账套|租户|站|平台|工程|服务器|实例|库|专用集群|网络环境|那边|这边|包|上|里|侧)
(验收|集成|内测|本地|试用)( |)(环境|集群|服务器|租户)
(在|是|于|只在|只有|仅|仅限|仅在|目前在|还在|我们|我司|环境:|环境 |都是)( |)(测试|沙箱|沙盒|预发|联调|staging|uat|sandbox|dev|qa|测试服|test)
(仅|只|纯)(测试|联调|内测|内部测试|开发)(环境|用|阶段|)
(测试|联调)(设备|频道|房间|项目|应用|商户|appid|app id|推流域名|域名|key|账号)
(沙箱|stg|沙盒|sandbox|staging|uat) ~ (商户|下单|调|env|里|project|验签|webhook|回调|报|失败)
(staging|sandbox|pre-production|preproduction|pre-prod|preprod|uat|qa|sit|integration|non-prod|non-production|nonprod|rehearsal|acceptance) + (environment|env|cluster|tenant|system|server|stack|account|project|setup|phase|app|instance|namespace|site|machine|rig|workspace|only|type|api|backend|platform|area|database|key|keys|side|build|copy|stage|workflow|room|shop|store|domain)
(test|dev|development|lab|demo|trial|load test) + (environment|env|cluster|tenant|system|stack|project|setup|phase|instance|namespace|rig|bench|server|build|database|account|lab|machine|vm|deployment)
(in|on|to|our|the|against|from|only|just|via|for|of|into|with) (staging|sandbox|pre-production|uat|qa|preprod|pre-prod|test env|lab|integration environment|dev|our dev)
(staging|sandbox|uat|stg|沙箱|预发|联调):
(staging|sandbox|uat) (is|has|hasn't|does|doesn't|returns|project|:|-|webhooks|tokens|api)
(env|environment|环境) + (uat|staging|sandbox|dev|test|qa|sit|测试|联调|开发|沙箱|预发)
(pre-production|preproduction|staging only|sandbox only|test only|only in staging|only on staging|only in test|load test|load tests|load-test|load testing|benchmarking|in our lab|in the lab|lab setup)
(预发|stg-*|*-stg|-uat*|*-rc1|*-rc2|内部体验版|体验账号|开发板|全链路彩排|仿真跑|simulation run|test calculation|test plan|testers|qa accounts|demo channel|trial page|react quickstart|your quickstart|quickstart on|假订单|造的数据|假数据)
!(测试|联调)(过|了|下来|结果|发现|人员|报告|完|通过|一下|脚本)
!(线上|生产|现网)(测试|)(环境|集群)
!(不是|并非|非|不只是|不止|不光)(在|)(测试|开发|预发)
!(not|isn't|not just|not only|wasn't) (on|in|a|) ?(staging|sandbox|test)
!(性能|网速|速度|拨测|灰度|a/b )(测试)
!(in|on|the|)( |)(staging|test|dev|sandbox) ~ (is fine|works fine|ok there|approves)
!your (sandbox|staging)
!(the|with|of|)( |)(staging|stg)( |)(configuration|config|settings)
!(in|on|to|the|of) (qa|dev) (team|manager|lead)
(staging|sandbox|uat|沙箱|沙盒|预发|测试服|测试环境|stg) + (挂|崩|炸|不通|连不|进不|起不|没法|报错|登不|打不|dead|broken)

[stage-before]
(没给|未给|还没给|没有给)(任何|)(外部|真实|正式)(用户|客户)
(上线日期|上线时间)(没有|没|还没|未)定
(线上|生产)(还没|尚未|未)(开通|开|接)
(no customers on it|no customer involvement|no live customers|no customers yet)
# not released yet
(还没|尚未|还未|未|没|暂未|没有|并未|还没有|还不|不曾)(正式|)(上线|发布|上架|投产|发版|商用|接真实用户|对外|上生产|提测|交付用户|交付|release|launch|上市|量产|开放|推出|正式用|开始用)
(没有|无|没|不涉及|尚无|还没有|暂无)(真实|线上|外部|任何真实|实际|正式)(的|)(用户|客户|流量|业务)
(没有用户|无真实用户|不涉及线上|不涉及用户|不影响线上|不影响生产|线上没影响|线上无影响|不影响真实|不影响用户|还没人用)
(上线|发布|交付|投产|上架|开服|上市|发版|量产|go-live|首发|launch)(前|之前)
(计划|预计|准备|打算|预定|定在|排在|目标)(在|是|)(明天|后天|下个月|下月|下周|这周|本周|下季度|明年|年底|月底|月初|下旬|月中|今晚|周|暑假|国庆|春节|元旦|双11|一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月|第三季|三季度|四季度|q) ~ (上线|发布|交付|go-live|上架|开放|release|launch|切|推)
(下个月|下月|下周|月底|明天|后天|明早|下季度|年底|next sprint|下个版本) ~ (才|再|要|就)(上|上线|发布|launch|go-live|发版|交付)
(联调|开发|测试|验收)(完|通过|结束)(了|后|)(才|再|就)(上线|上|发)
(not|isn't|not yet|hasn't|haven't|nothing|never|has not|have not|is not|are not|aren't|hasn't been|not been)( yet|)( in| been| is| gone| gone to| on|)( live| released| launched| shipped| public| deployed to production| in production| rolled out| production| prod)( yet|)
(no|zero|without|any) (real|live|production|external|paying|actual) (users|customers|traffic|data|patients|money|user|customer)
(nothing|none) (of (this|it) |)(is|has been|was|goes) (live|public|released|in production|to production)
(before (we|the|our) (go live|go-live|launch|release|roll-out|rollout|cutover|first release)|first release is|we go live|go live in|go live on|go-live is|launch is|launch planned|planned for|prior to (go-live|launch|release)|yet to launch|yet to go live|not live|pre-launch|prelaunch|have not switched|haven't switched it over|still in (development|integration|testing|staging)|will go live)
!(没有|没|未)(发布|上线|发版|交付)(任何|过|新|变更|改动)
!(近期|最近|今天|当天|昨天|我们|我方|期间)(没|未|没有|无|都没有|也没有|均未|并未)(上线|发布|发版|投产)
!(no|any|nothing) (release|deploy|rollout)
!nothing (was|has been|is|got) (released|deployed|rolled out)( on| by| at| from)
!(not|never|hasn't) (released|deployed|rolled out) (anything|by us|on our)

[stage-building]
# integration, development, first steps
(开发|测试|联调|自测|集成|压测|预研|选型|评估|接入|对接|设计|调研|poc)(阶段|期间|过程中|中|时)
(还在|还处于|仍在|目前在|正在|处于|刚开始|在做|刚|我们在|今天在|先|准备|打算|想)(开发|测试|联调|自测|集成|接入|对接|压测|预研|选型|评估|接你们|接 sdk|接sdk|搭|做 demo|做demo|写 demo|写demo|试用|设计|调研|跑通|调)
(联调|自测|提测|冒烟|预研|选型|毕设|课程设计|大作业|练手|自学|新手|小白|初学|刚接触|第一次用|第一次接|第一次做|学习用|入门|个人项目|自己玩|玩玩|跑着玩|试玩|照着文档|照着教程|跟着文档|样车|样机|工程机|试产|打样|原型|内部演示|路演用|给投资人|还没投产|设计阶段|没有写代码|评估期)
(编译不过|编译失败|编译报错|编译学习|源码编译|archive 报错|archive报错|archive失败|undefined symbols|undefined symbol|链接报错|link 报错|build 失败|打包失败|打包报错|pod install|pod update|gradle sync|npm run dev|npm err|npm i |npm install|yarn install|postinstall|cmake|make -j|ld: symbol|linker command|build fails|fails to build|won't build|build failed|does not compile|doesn't compile|will not compile|cannot compile|compile error|doesn't link|does not link)
(integrating|we integrate|integration phase|integration work|started integrating|evaluating|our evaluation|in evaluation|evaluation licence|prototype|prototyping|proof of concept|while developing|during development|still building|only building|still developing|developing against|dev build|debug build|playground|hackathon|just (trying|playing|testing)|to play with|play around|first time with|first time using|first steps|beginner|newbie|new to (webrtc|this|your)|home server|home lab|homelab|side project|hobby project|toy project|pet project|thesis|student project|coursework|getting started|learning|pilot with|pilot phase|investor demo|for a demo|rehearse|rehearsal|e2e suite|end-to-end tests|unit tests|test suite|test runner|ci runners|ci job|ci pipeline|our ci|github actions)
(deciding|decide|choosing|choose) on (the|a) vendor
!(测试|开发)(人员|同学|团队|同事|工程师|者)
!(用户|学生|老师)(自测)

[stage-sample]
# samples and demos
(官方|你们的|贵司|自带|示例|样例|unity|安卓|ios|flutter|鸿蒙|小程序|android|最小|api-example|sample) + (demo|示例工程|示例项目|样例工程|sample|example)
(demo|示例工程|sample)(跑不|一跑|跑起来|编译|一导入|工程|黑屏|运行|启动|跑着|里跑|项目|就崩|闪退)
(跑|运行|编译|下载|clone|打开) + (demo|example|sample|示例)
(跑|运行|编译|下载|clone|打开)(官方|你们的|你们|一下) + (demo|example|sample|示例)
(空工程|新建工程|新建一个工程|最小工程|新建项目|新建一个空|空项目|最小 demo|最小demo|最小复现工程|demo 工程|demo工程)
(sample app|example app|sample project|api-example|api example|basic publish|quickstart app|starter template|your demo|the demo app|demo app|demo project|sample scene|minimal (app|project|repro)|fresh project|clone example|stock sample|the stock|your compose file|compose file|create-vite|create vite|create-react-app|flutter create|react-native init|npm create|npx create|nest new|expo init)
(用|换|拿|跟|和)(官方|你们官网|你们的|你们)( |)demo
!(用|换|拿|装)(官方|你们官网|你们的|你们|贵司)( |)(demo|示例)(也|测|互拨|试|对比|复现|跑也|一样|正常)
!your (bare |own |)(sample app|demo|sample) (too|as well|also|page)
(follow|followed|following|through|with|from|per) (the|your|this|) ?(quickstart|quick start|getting started|getting-started|tutorial)|(quickstart|quick start|getting started guide) (does|doesn't|fails|is|not)|照着(快速开始|快速入门|示例|官方示例)|(快速开始|快速入门|示例)(跑|走|照着|做到)

[stage-machine]
# the writer's own machine
(localhost|127.0.0.1|192.168.)
(本地|本机)(开发|调试|联调|跑|起|运行|编译|复现|测试|部署|搭|起的)
(模拟器|开发机|自己电脑|自己的电脑|开发者工具|笔记本|虚拟机|树莓派|真机运行|真机调试|editor|play mode|自己的服务器|nas)(上|里|跑|编译|学习|调试|)
(on|in|from) (my laptop|a fresh vm|a vm|my machine|my mac|my desk|my own machine|my raspberry|docker desktop|wsl)
(emulator|ios simulator|the simulator|play mode|in the editor|kind cluster|minikube|k3d|docker-compose up|docker run|raspberry pi|synthetic load)

[stage-production-clear]
# production is well
(线上|生产|正式|现网|production|prod|正式环境|生产环境|线上环境|正式服|生产集群)( |)(的|用的|环境|是另|) ~ (没事|没问题|正常|不受影响|没影响|无影响|没有问题|ok|是好的|好的|没受影响|没动|不涉及|没有此问题)
(production|prod) ~ (is fine|fine|okay|unaffected|untouched|healthy|not affected|luckily|isn't touched|not touched|is ok|has nothing|running normal|still runs the previous|is with the other|remains there)
(users|customers) of the (actual|real|live) (product|app) have nothing
(生产|线上|正式)(还没|没有|未)(接|切|用|上|开)
!(线上|生产) ~ (下单|登录) ~ 不正常

[stage-people]
(用户|客户|观众|主播|学生|老师|家长|患者|玩家|会员|买家|卖家|商家|商户|司机|乘客|员工|坐席|门店|顾客|嘉宾|考生|医生|粉丝|业主|住户|听众|同事|全员|访客|骑手|店员|乡亲|学员|学校|教室|听友|值班|运营|客服|法官|代驾|队友|网友)
(users|customers|viewers|students|teachers|parents|patients|players|members|buyers|sellers|merchants|drivers|employees|agents|colleagues|clients|guests|fans|staff|visitors|participants|subscribers|shoppers|doctors|nurses|everyone|everybody|people|tenants|callers|audience|hosts|trainers|classrooms|rooms|hotels|hospitals|clinicians|households|operators|our team|the team|seats)

!(客户端|用户名|用户态|用户 id|用户id|用户表|商户号|商户沙箱|运营商|客服机器人|同事试|值班室|用户协议|用户手册)
!(merchants?|user|seller) (sandbox|id|name|account)

[stage-business]
(客诉|投诉|退费|退款|退课|流失|赔付|营收|营业额|gmv|流水|订单量|日活|dau|在线人数|上课|开课|开播|直播间|门诊|收银|结算|考试|比赛|带货|庭审|会议室|营业|告警|账单|发票|审核后台|看板|控制台|运营后台|日报|月报|周报|财务|对账|下单|开户)
(complaints|complaining|refunds|revenue|churn|on-call|oncall|monitoring|store|stores|shop|shops|clinic|office|meeting|meetings|class|lesson|lessons|show|event|court|hospital|invoice|invoices|console|dashboard|billing|payout|settlement|turnover|contract|contracts|fleet|incident|support tickets|newsletter|the portal|on call)

[stage-hit]
# people to whom it happens
(用户|客户|观众|主播|学生|老师|家长|患者|玩家|会员|商家|司机|员工|坐席|门店|顾客|考生|住户|商户|学员) + (反馈|投诉|反映|进线|在骂|都在骂|骂|报障|报修|打电话|流失|退款|退货|反应|催|质问|进不|看不|听不|用不|登不|收不|付不|发不|被|说|群里|抱怨|等着|打爆)
(our|the|all|some|many|most|other|few|several|of the|of our|more) (customers|users|viewers|students|teachers|clients|patients|players|members|agents|employees|tenants|merchants|drivers|staff|guests|subscribers|callers|hosts|sellers|shoppers|sites|shops|stores|rooms|meetings|calls|visits|payments|orders)
(customers|users|viewers|students|teachers|clients|patients|players|members|agents|employees|tenants|merchants|drivers|staff|guests|people) (are|can|cannot|can't|get|report|complain|see|lose|have|who|leave|call|keep|were|could)

[stage-production-hit]
(线上|现网|生产|正式|商用)( |)(环境|服|版|用户|业务|集群|房间|系统|服务|) + (用户|业务|全|所有|大概|有|报|也|都|读写|订单|反馈|崩|挂|故障|每天)
(已上线|上线了|已经上线|上线后|上线一周|上线以来|全量后|全量发布|灰度|强制更新)
(production|prod) (is|down|users|outage|traffic|joinroom|calls|cluster is|tenant is|is down|incident|too|as well)
(in production|in prod|live traffic|live users|live customers|real users|real customers|paying customers|end users|store release)
!(线上|生产|正式) + (没|未|不|正常|无|都正常|一切正常|都没|还没)
!(线上|生产|正式)(环境|)(没有|没|未见|无此|没这)( |)(出现|发生|遇到|问题|现象|此|)
!(线上|生产|正式) ~ (没事|没问题|正常)
!(如果|要是|等|下个月|将来) ~ (上线后)
!(非|不是|没上|不在|未上|未到|没有真实|上)(生产|线上|正式|现网)
!(pre-|non-|not in |not yet in |before |nothing in |to |not |never in )(production|prod)
!(no|without|zero) (real|live|paying|end) (users|customers|traffic)
!(production|prod) ~ (没事|没问题|正常|不受影响|没影响|ok|好的|unaffected|fine|okay|untouched|luckily|isn't touched|not touched|running normal|on the previous|still runs|remains|other team|normal there)
!(不影响|没影响|不涉及)(线上|生产|正式)
!(预|准|类)生产

[stage-production]
(线上|现网|生产|正式|商用)( |)(环境|服|版|用户|业务|集群|房间|系统|服务|项目|账号|直播|机器|实例|数据|库|站|出|也|全|所有|每天|大概|有|报|一|都|读写|订单|反馈)
(已上线|上线了|已经上线|上线后|上线一|上线以来|全量后|全量发布|全量|灰度|放量|发版后|应用商店|商店版|app store 包|强制更新|装机|日均|峰值|今早|高峰)
(production|in prod|live traffic|live users|live customers|real users|real customers|paying customers|end users|prod|in the field|store release|rolled out|roll-out|the fleet|live for|went live|been live)
(环境|env)( |)(:|=)( |)(生产|线上|正式|prod|production)
!(线上|生产|正式) + (没|未|不|正常|无|都正常|一切正常|都没|还没)
!(线上|生产|正式) ~ (没事|没问题|正常)
!(非|不是|没上|不在|未上|未到|没有真实|上)(生产|线上|正式|现网)
!(pre-|non-|not in |not yet in |before |in seven weeks|nothing in |to )(production|prod)
!(production|prod) ~ (没事|没问题|正常|不受影响|没影响|ok|好的|unaffected|fine|okay|untouched|luckily|isn't touched|not touched)
!(不影响|没影响|不涉及)(线上|生产|正式)
!(预|准|类)生产
