# Where it happens: production or test.
[stage-test]
(测试|联调|开发|预发|预发布|预生产|沙箱|沙盒|仿真|验收|演练|压测|集成|内测|集成测试|uat|sit|fat|dev|staging|stage|qa|sandbox|pre-prod|preprod|test|poc|本地|调试)( |)(环境|阶段|服|区|集群|域|账号|帐号|账套|机|项目|房间|频道|租户|站|平台|工程|服务器|实例|库|专用集群|网络环境|那边|这边)
(还没|尚未|还未|未|没|暂未|没有|并未|还没有)(正式|)(上线|发布|上架|投产|发版|商用|接真实用户|对外|上生产|提测|交付用户|交付)
(没有|无|没|不涉及|尚无|还没有)(真实|线上|外部|任何真实|实际)(用户|客户)
(没有用户|无真实用户|不涉及线上|不涉及用户|不影响线上|不影响生产|线上没影响|线上无影响)
(开发|测试|联调|自测|集成|压测|预研|选型|评估)(阶段|期间)
(还在|还处于|仍在|目前在|正在|处于|刚开始)(开发|测试|联调|自测|集成|接入|对接|压测|预研|选型|评估)
(官方|你们的|贵司|自带|体验|示例|样例|unity|安卓|ios|flutter|鸿蒙|web|小程序|android)( |)(demo|示例工程|示例项目|样例工程)
demo(跑不|一跑|跑起来|编译|一导入|工程|里|黑屏|运行|启动)
(跑|运行|编译|下载|用)( |)(官方|) + demo
(本地|本机)(开发|调试|联调|跑|起|运行|编译|复现|测试)
(模拟器|开发机|自己电脑|自己的电脑|开发者工具|笔记本|虚拟机)(上|里)(跑|编译|学习|调试)
(学习用|自学|小白求助|初学|新手|刚接触|第一次用|第一次接|练手|毕设|课程设计)
样车|样机|工程机|试产
npm run dev
(staging|sandbox|pre-production|preproduction|pre-prod|preprod|uat|qa|sit|integration|non-prod|non-production|nonprod|rehearsal)( |-)(environment|env|cluster|tenant|system|server|stack|account|project|setup|phase|app|instance|namespace|site|machine|rig|workspace|only|type|api|backend|platform|area)
(test|dev|development|lab|local|demo|trial|load test)( |-)(environment|env|cluster|tenant|system|stack|account|project|setup|phase|instance|namespace|rig|bench|server|build)
(in|on|to|our|the|against|from|only|just|via|for) (staging|sandbox|pre-production|uat|qa|preprod|pre-prod|test env|our lab|our integration environment|dev)
(staging|sandbox|uat) (is|has|hasn't|does|doesn't|returns|only|project|:|-)
(not|isn't|not yet|hasn't|haven't|nothing|never)( yet|)( in| been| is| gone|)( live| released| launched| shipped| public| deployed to production| in production| rolled out)
(no|zero|without) (real|live|production|external|paying|actual) (users|customers|traffic|data|patients|money)
(nothing|none) (of (this|it) |)(is|has been|was) (live|public|released|in production)( yet|)
(before (we|the) (go live|launch|release)|evaluating your|our evaluation|prototype|proof of concept|while developing|during development|just started integrating|started integrating|we're integrating|we are integrating|only building|still building|still developing|integration phase|playground project|hackathon|just (trying|playing)|to play with|learning|first time with|my home server|home lab|homelab|side project|toy project)
(sample app|example app|sample project|api-example|basic publish|quickstart app|starter template|your demo|the demo app|demo app|demo project)
(on|in|from) (my laptop|our ci|ci|github actions|a fresh vm|a vm|my machine|my mac|my desk)
(emulator|ios simulator|the simulator|load test|load tests|e2e suite|end-to-end tests|unit tests|test suite|test runner|ci runners|in our lab|benchmarking)
(kind|minikube|k3d) cluster
(create-vite|create vite|create-react-app|flutter create|clone example|npm create)
(空工程|新建工程|新建一个工程|最小工程|新建项目)
(编译不过|编译失败|编译报错|源码编译|archive 报错|undefined symbols|build fails|fails to build|won't build|does not compile|doesn't compile|npm err|postinstall)
!(测试过|测试了|测试下来|测试结果|测试发现|测试人员|性能测试)
!(线上|生产|现网)(测试|)(环境|集群)
!(旧|老|新|线上|正式)(demo)
!(不是|并非|非)(测试|开发|预发)
!(not|isn't) (staging|sandbox|a test|in staging)

[stage-integration]
(接入|集成|对接|联调|自测|调研|选型|评估|试用|demo|演示|测试)
(integrating|integrate|evaluation|trial|pilot|poc|sandbox|staging|demo|localhost|127.0.0.1)
(计划|预计|准备|打算)(下个月|下月|下周|下季度|明天|年底|月底|九月|十月|第三季|三季度) ~ (上线|发布|交付|go-live)

[stage-production-clear]
(线上|生产|正式|现网|production|prod|正式环境|生产环境|线上环境) ~ (没事|没问题|正常|不受影响|没影响|无影响|没有问题|ok|是好的|好的|有数据)
(生产|线上|正式)(集群|系统|服) ~ (一切正常|正常|没事)
(production|prod) ~ (fine|okay|unaffected|untouched|healthy|not affected|luckily|works|working|green)
production 没事

[stage-people]
(用户|客户|观众|主播|学生|老师|家长|患者|玩家|会员|买家|卖家|商家|司机|乘客|员工|坐席|门店|顾客|嘉宾|考生|医生|粉丝|乘客|业主|住户|司乘|听众|同事|全员|访客|骑手|店员|乡亲)
(客诉|投诉|退费|退款|退课|流失|赔付|营收|营业额|gmv|流水|订单量|日活|在线人数|上课|开课|开播|直播间|直播|门诊|收银|结算|考试|比赛|带货|庭审|会议室|营业|值班|告警|监控)
(users|customers|viewers|students|teachers|parents|patients|players|members|buyers|sellers|merchants|drivers|employees|agents|colleagues|clients|guests|fans|staff|visitors|participants|subscribers|shoppers|doctors|nurses|everyone|everybody|people|tenants|callers|audience)
(complaints|complaining|refunds|revenue|churn|on-call|oncall|monitoring|store|stores|shop|shops|clinic|office|seats|meeting|meetings|class|lesson|lessons|show|event|court|hospital)

[stage-production]
(线上|现网|生产|正式|商用)( |)(环境|服|版|用户|业务|集群|房间|系统|服务|项目|账号|直播|机器|实例|数据|库|站|出|也|全|所有|每天|大概|有|报|一)
(已上线|上线了|已经上线|上线后|全量后|全量发布|灰度|放量|发版后|应用商店|商店版)
(用户|客户|观众|主播|学生|老师|家长|患者|玩家|会员|商家|司机|员工|坐席|门店|顾客|考生|住户)(反馈|投诉|反映|进线|在骂|都在骂|报障|报修|打电话|流失|退款|退货|反应|催|质问|进不|看不|听不|用不|登不|收不|付不|被|都|全|那边|说)
(production|in prod|live traffic|live users|live customers|real users|real customers|paying customers|end users|prod)( (is|environment|cluster|users|traffic|tenant|app|since)|)
(our|the|all|some|many|most|other|few) (customers|users|viewers|students|teachers|clients|patients|players|members|agents|employees|tenants|merchants|drivers|staff|guests|subscribers)
!(线上|生产|正式) + (没|未|不|正常|无|都正常|一切正常|都没)
!(线上|生产|正式) ~ (没事|没问题|正常)
!(非|不是|没上|不在|未上|未到)(生产|线上|正式|现网)
!(pre-|non-|not in |not yet in |before )(production|prod)
!(production|prod) ~ (unaffected|fine|okay|untouched|luckily)
