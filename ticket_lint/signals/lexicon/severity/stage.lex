# Where it happens: production or test.
[stage-test]
(测试|联调|开发|预发|预发布|预生产|灰度测试|沙箱|沙盒|仿真|验收|演示|演练|压测|集成|内测|内部测试|uat|sit|dev|staging|stage|qa|sandbox|pre-prod|preprod|test|demo|poc|试用|体验|本地|调试)( |)(环境|阶段|服|区|集群|域|账号|包|版|机|期|中|项目|房间|频道|租户|站|平台|工程|程序|服务器)
(本地|本机|真机|模拟器|开发机|自己电脑|自己的电脑|开发者工具|ide|xcode|android studio|devtools)(上|里|中|)(跑|调试|运行|测试|编译|测|复现|起|开发)
(还没|尚未|还未|未|没|暂未|没有|并未)(正式|)(上线|发布|上架|投产|发版|商用|接真实用户|对外|开放|上生产)
(接入|集成|对接|联调|自测|开发|调研|选型|评估|试用|压测|预研|适配)(中|阶段|期|过程中|的时候|时|刚开始|)
(正在|刚|刚刚|刚开始|准备|打算|计划|第一次|初次)(接入|集成|对接|联调|自测|开发|调研|选型|评估|试用|压测|上手|接)
(跑|用|起|编译|打开)(官方|你们的|贵司|自带|)(的|)(demo|示例|样例|sample|quickstart|例子)
(demo|示例工程|示例|官方示例|样例工程|sample app|api-example|apiexample|quickstart|hello world)
(没有|无|没|不涉及|不影响|未影响|没影响)(真实|线上|生产|正式|外部|任何真实|)(用户|客户|环境|业务)
(内部|自己)(测试|联调|试用|体验|演示|验证|用)
localhost
127.0.0.1
(staging|sandbox|pre-production|preproduction|pre-prod|preprod|uat|qa|dev|development|test|testing|integration|lab|local|non-prod|non-production|nonprod|demo|trial)( |-)(environment|env|cluster|tenant|system|server|stack|account|project|setup|build|phase|app|instance|namespace|site|machine|rig|workspace|only)
(in|on|to|our|the|against|from|only|just) (staging|sandbox|pre-production|uat|qa|dev|preprod|pre-prod|test env|test)
(not|isn't|not yet|hasn't|haven't|nothing|never)( yet|)( in| live| released| launched| shipped| gone live| been released| deployed to| production| in prod| in production)
(no|zero) (real|live|production|external|paying) (users|customers|traffic|data)
(before (we|the) (go live|launch|release|rollout|roll out)|evaluating|evaluation|prototype|proof of concept|poc|while developing|during development|integrating|integration phase|porting|migrating to|spike|hackathon|playground|sample app|example app|sample project|basic publish|quick start|tutorial|getting started|minimal repro|starter)
(emulator|simulator|my laptop|dev machine|unit test|ci pipeline|ci job)
!(测试过|测试了|测试下来|测试结果|测试发现|测试网络|拨测|自测正常|测速|测试人员|性能测试)
!(线上|生产)(测试|环境)
!test call
!tested

[stage-production]
(线上|现网|生产|正式|商用|实网)( |)(环境|服|版|用户|业务|集群|房间|系统|服务|项目|账号|直播|机器|实例|数据|库|站|)
(用户|客户|观众|主播|学生|老师|家长|患者|玩家|会员|买家|卖家|商家|司机|乘客|员工|坐席|门店|顾客|嘉宾|考生|医生|粉丝)(反馈|投诉|反映|进线|在骂|骂|报障|报修|说|打电话|流失|退款|退货|反应|催|质问|进不|看不|听不|用不|登不|收不|付不)
(客诉|投诉|退费|退款|退课|流失|赔付|赔偿|营收|营业额|gmv|流水|订单量|日活|dau|在线人数|付费用户|真实用户|外部用户)
(正在直播|直播中|直播间|开播|开课|上课|上班|营业|高峰|开会|就诊|考试中|比赛中|大促|活动中|晚高峰|早高峰|值班|告警|报警|监控显示|监控)
(已上线|上线了|已经上线|上线后|发布后|发版后|全量|灰度到|放量)
(production|in prod|prod|live traffic|live users|live customers|real users|real customers|paying customers|end users|our customers|our users|our viewers|customers (are|report|complain|call|cannot|can't|see)|users (are|report|complain|call|cannot|can't|see)|complaints|complaining|refunds|refund|revenue|churn|on-call|oncall|pager|paged|monitoring|dashboards? show|since the (release|rollout|deploy)|rolled out|went live|on air|support lines|our staff|our agents|our teachers|our students|patients|employees|shop floor|store)
!(非|不是|没上|不在|未上|未到)(生产|线上|正式|现网)
!(生产|线上|正式)(环境|)(没|没有|未|不受|不|正常|无|都正常|一切正常|都没)
!(production|prod)( is| was|)( not|n't| unaffected| fine| ok| normal)
!(not|never|isn't|nothing)( yet|)( in| live|) (production|prod)
!pre-production
!non-production

[stage-public]
(文档|官网|控制台|帮助中心|开发者中心|status page|console|dashboard|documentation|docs page)
