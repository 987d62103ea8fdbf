# What should happen: norms, wishes, goals, and contrasts with a version, time, setting or device.

[expected-norm]
# 应该 states a norm; the exceptions are guesses about a cause, questions and advice.
应该|应当|理应|本应|理当|应为|应作|应是|应能|应可|应有|应自动|应返回|应显示|应支持|应提示|应保留|应包含|应与|应和
应该是("|「|'|`|“|《)
按理|按说|照理|照说|按道理|按规定|按约定|按承诺|正确的是|正确值|正确写法|正确做法|正确结果|正确应
按(照|)(文档|说明|协议|规范|标准|公告|合同|标称|官方|需求|设计|接口|手册|你们|规定|约定|监管|法规|惯例|照) ~ (只|是|为|能|会|要|需|应|保|每|不|支持|可以|达到|一)
(合同|协议|规章|制度|需求文档)(里|中|上|)(约定|规定|要求|写明|写的|写着)
理想(情况|状态|表现|结果|的)|正常表现|应(该|)有的?表现|应有表现|应有结果|(照|按)道理(说|讲|来说|)|本来该|一般来说(是|会|应|都)|才是(正确|对)
按(文档|说明) ~ (是|为|能|会|支持|保留|可以|达到|只|不)
sla(|里|上|中)写
(文档|说明书|手册|官网|公告|规范|标称|宣传|购买页|说明) ~ (写的是|写了|写着|说的是|说是|说会|说可以|承诺|要求|规定|约定)
说好的|说好是|号称|宣称|说是(会|能|可以|自动|到|支持)|设计稿|设计规范|设计 spec|design spec|阈值|threshold|baseline|才对|才是对的|才合理|才正常|必须是|必须为|需要是|本该|该显示|该返回|按标准
不应该|不应当|不应|不该|才对|才是对的
期望|预期|期待|正常情况|正常应|正常是|正常来说|正常来讲|正常的话|理想情况|理想状态|目标是|目标值|要求是|验收标准|验收指标|达标
!应该是|应该不是|应该就是|应该没|应该跟|应该和网|应该与|应该属于|应该只是|应该算|应该某|版本应|版本应该|版本应为|响应|供应|反应|适应|应该也|应该都是|应该还|应该能复现|应该可以复现|应该可以排除|应该可排除|应该能看|应该可以看|应该有人|应该知道|应该够|应该不难|应该不影响|应该不大|应该看得
!应该(如何|怎么|怎样|填|选|用哪|用什么|找谁|去哪|走哪)
!所以应该|因此应该|感觉应该|估计应该|猜测应该|猜应该|怀疑应该|大概应该|看起来应该|看样子应该|应该打包|了下应该
!(是不是|是否|我|我们|要不要)(就|还|也|都|)(应该|应当)
!(期望|预期)(时间|优先级|完成时间|上线时间|解决时间|回复时间|处理时间|修复时间|版本|级别|答复)
!(期望|期待)(|你们|您|贵司)(|尽快|早日|及时)(回复|答复|处理|解决)
!达标率|预期峰值|预期并发|预计
# English
of course be|by rights|should|shouldn't|i'd say it (is|ought)|would be (correct|right)|correct (is|would|one)|(is|be) equal (to|with)|there is no reason (to|for|why)|
should|shouldn't|shouldnt|ought to|supposed to|must (be|not|return|show|contain|match|support|work|remain|stay)|mustn't|needs to be
expect|expected|expects|expecting|expectation|expectations
(correct|right|proper|desired|intended|wanted|ideal|target) (behaviour|behavior|result|output|value|values|call|outcome|wording|spelling|answer|order|text|way)
(documentation|docs|doc|manual|spec|rfc|standard|release notes|readme|datasheet|reference|guide|tooltip|help page|help text|contract|specification|requirement|policy) ~ (says|say|promises|promise|states|state|guarantees|claims|specifies|requires|describes|tells|mentions)
according to (the|your|our) (docs|documentation|spec|rfc|manual|standard|contract|guide|release notes|readme|sla)
as (documented|promised|advertised|specified|described in|per the docs|stated)
instead of|rather than|in place of
!(using|use|used|uses|switched|moved|try|tried) ~ (instead of|rather than)
should read|meant to|intended to|designed to|is to be|are to be
!should (i|we|one|you need|you want|you wish|you have|you require|anyone|anybody|be able to reproduce|be enough|be easy|help|suffice|work around|not be hard|matter|make|give)
!(what|which|where|when|who|whom|how|why) should
!(what|which|where|how) ~ should (i|we|one|be put|be used)
!(we|i) (should|must) ~ (mention|note|add|say|tell|admit)
!(must|should) (have been|be) (some|something|a bug|caused|related|due|because|the|an)
!must (be|have) (something|some|a bug|a problem|an issue|missed|missing|wrong|broken|related)
!(i|if|we) should (look|mention|note|add|say|tell|have mentioned|have noted|probably)|shouldn't be (hard|too hard|difficult|a problem)
!(not|n't|doesn't|don't|didn't|isn't|aren't|never) ~ as expected
!is (that|this|it) ~ expected
!than expected|not expected|is this expected|expected (by|end|identifier|token|time|at)
!instead of (me|us) 
!(we|i) expect (a|an|your|the|to go|to have|to launch|about|around|more|up to|some|between) ~ (reply|response|answer|call|users|launch|visitors|people|viewers|participants|peak)
!expecting (a|an|your) (reply|response|answer|call)

[expected-wish]
!please make (it|this|that) (work|run|go)|please make (sure|it work again)
希望|盼望|盼早|期盼|但愿|愿望|恳请|渴望
(建议|提议)(|你们|贵司|官方|把|在|对|能|给|增加|加|支持|优化|改|提供|能够|可以|后台|控制台|文档|直接|至少|统一|允许|参考|做|出|补|新增)
功能建议|产品建议|产品需求|功能需求|功能请求|新功能|优化建议|改进建议|体验建议|需求建议|需求一条|提个(建议|需求|想法|意见)|提一个(建议|需求|想法)|几点(想法|建议|意见)|一点(想法|建议|意见)|小建议|小小的(建议|愿望)|愿望单|许愿
(能不能|能否|可不可以|可否|是否可以|是否能|可以不可以|有没有可能) ~ (支持|增加|加|提供|出个|出一|开放|放宽|放开|改|换成|做|记住|优化|合并|区分|导出|导入|收紧|默认|自动|自定义|标|给个|给一|给每|给出|补|缩小|单独|隐藏|关掉|去掉|降到|提到|提高|调大|延长|批量|把|让|modernize|support)
(要是|如果|能|可以) ~ (就好了|就行了)
请(尽快|)(支持|适配|增加|加个|加上|开放|新增|补上|补一下)
求(支持|一个|个|适配|加)
(尽快|早日|至少|先|最好|考虑|后续|以后|什么时候|何时|啥时候) ~ (支持|适配|增加|加个|加一个|加上|提供|出个|出一个|开放|新增|做个|补个|补一下|补上|改成|改为|允许)
最好(能|是|还|再|带|可以|给|有|加|改|把|跟|支持|做)
要是(能|可以|有|再)|如果能|若能|倘若能|(能|可以)的话(就|更|最)好|就更好|就完美|就太好|更理想|会更好|会方便|更方便
(想要|想有|需要|还需要|求|缺|少|缺少)(一个|个|一种|一份|一套|这样的|这种|能) ~ (功能|开关|按钮|接口|选项|参数|组件|模板|例子|示例|入口|提示|回调|列表|档|example|sample|demo|api)
想要 ~ (能|可以|支持|自动|一个)
还要 ~ (支持|自动)
!(希望|期盼|盼望)(|能|你们)(尽快|早日|及时|快点)(回复|答复|处理|解决|反馈|修复|排查|跟进|安排)
!(希望|期盼|盼望)(|能|你们|贵司)(回复|答复|处理|解决|反馈|跟进|协助|说明|告知|告诉|指点|给个说法)
!(希望|期盼|盼望) + (回复|答复|处理|解决|反馈|跟进|修复|排查|安排)
!希望也快|希望快|希望 fix|希望fix
!希望(没|不是|不要紧|不会|只是)
# English
feature request|feature wish|feature suggestion|feature idea|feature proposal|enhancement request|enhancement|feature:|suggestion|suggestions|suggestion:|wish list|wishlist|my wish|our wish|(i|we) wish|feature wish|idea for (later|a|an|the|future)|just an idea|proposal|let us|let people
!i wish i (had|knew|could)
!let us (know|have|look|say|see|assume|consider|call|begin|start|take|suppose)
would (be|make) ~ (nice|great|good|lovely|useful|helpful|handy|cool|better|awesome|ideal|convenient|perfect|welcome|sense|easier|wonderful|fantastic|neat)
would (love|prefer|welcome) (to|a|an|the|it|if|this|that|see|your|more|some|support)
(i|we|users|our users|customers) would like (to|a|an|the|it|if|this|that|see|more|some|support)
(i|we)'d (love|like|prefer|want) (to|a|an|the|it|if|this|that|more|some)
(please|pls|kindly|plz) (also |)(accept|fix one|fix the (docs|typo|spelling|wording|text)|add|support|provide|consider|allow|implement|make|extend|expose|enable|introduce|let users|let people|include|offer|change|rename|improve|bring|ship|publish|keep|replace|remove|document)
(could|can|would) you ~ (add|support|provide|consider|allow|implement|make|extend|expose|introduce|include|offer|change|rename|improve|bring|ship|publish|raise)
(add|adding|missing|lack of|lacks|needs|need|request|requesting|requested|wants|introduce) ~ (support|an option|a setting|a flag|a switch|a button|a parameter|the ability|the option|the possibility|a way)
(support|option|ability|possibility|possible|way) (for|to) ~ would
(suggest|propose|recommend|proposing|suggesting) (to|that|adding|a|an|making|using|we|you|changing)
(it'd|that'd|itd) be ~ (nice|great|good|useful|helpful|handy|better|cool)
could (the|somebody|someone|it|there|users|you please|you kindly) ~ (get|gain|put|have|become|offer|allow|support|show|be able)
would be (correct|right|a real help|a great help|a big help|a help|tidier)|'d be (tidier|nicer|better)|tidied up|a must-have|must-have|add it|change it back|[feature
could ~ be (added|made|supported|extended|exposed|improved|changed|configurable|optional)
why (not|can't|cant|isn't|doesn't|don't) ~ (support|allow|offer|let|have|just)
(any|are there) plans (to|for)|on the roadmap|for the roadmap|any chance (of|to|for|that|you)|+1 for|looking forward to
allow us to|let users|allow users to|make it possible|if only|(nice|great|good|useful|helpful|better|lovely) if (it|there|we|i|one|you)
!'d like to (report|know|ask|point|inform|draw|raise|mention|note|understand|hear|thank|request a call|escalate|get a reply|get a response)
!would (like|love) to (report|know|ask|point|inform|draw|raise|mention|note|understand|hear|thank|escalate)
!would be (nice|great|good|helpful|useful|appreciated) ~ (to know|to hear|know why|reply|answer|look at)
!(a quick|any|further|some other|your) (suggestion|suggestions)
!as (you|one|we) wish|best wishes|good wishes|with best wishes|wish you|if you wish

改回来|改回去|改一下呗|改一下就行|改下就行|换个色|换个颜色|换个位置|加个|加一个|再细一点|能自己配|可以自己配|自定义吗|换一个吧|改一下吧|加一个吧|加上吧|紧急需求|新需求|(p0|p1|p2|p3) 需求|需求!
(要求|请)(你们|贵司) ~ (出一|做一|加一|支持|上线)
allow a

[expected-correction]
# A wrong text with the right one beside it.
(印|画|做|写|拼|打|错|翻|翻译|译|显示|识别|写错|标|误写|误标)成(了|)
!(显示|写|打|做|翻译|识别|译)成功
拼错|拼写错误|拼写有误|错别字|别字|笔误|翻译错误|译错|打错字
typo|typos|misspelt|misspelled|misspelling|mistyped|spelling mistake|spelling error|spelled wrong|spelt wrong
(says|reads|reading|shows|showing|displays|written as|spelled|spelt) ~ (instead of|rather than)

# What is seen, and right behind it what should have been.
(看到|听到|收到|显示|返回|打开|出来|拿到|下载|播放|登录|进入)(的|) ~ 不是 ~ (而是|却是|反而是)

[expected-want]
(i|we) (want|need|wish) (to|it to|each|every|all)
!(i|we) (want|need) to (know|ask|understand|report|confirm|make sure|hear|check|clarify|raise|inform|escalate)

[expected-goal]
# The aim of a question.
想(设|显示|配|同时|直接|限制|改|换成|在|一次性|一路|统一|实时|做|实现|做到|达到|让|把|按|去掉|去除|关掉|降到|控制|一次|批量|先把)
我(们|)(想|要|需要)(做|实现|让|按|达到|做到|能)
(怎么|如何|怎样|怎么才能|如何才能|怎样才能)(把|让|实现|做到|达到|降到|降低|缩短|减少|避免|按|配置成|配成|设置成|控制在|去掉|去除|只|限制|禁止|强制|同时|自动|单独)
怎么操作|怎么(才|)能|如何(才|)能
目的是|为了实现|需求是|要做到|要达到|要实现
!想(在|用|给|把)(|贵司|你们|您|这里|此)(说|提|请教|问|咨询|了解|确认|反馈)
(i|we) (aim|intend) to
(my|our|the) (goal|aim|objective) is|use case|use cases|want to be able|want (it|them|users|this) to
(is|are) there (a|any|some) (way|ways|option|possibility|setting|method|switch|flag|parameter|means|hook|chance) (to|for|of|that)
is it possible to|any way to|what is the (best|right|recommended|correct|proper) way
how (do|can) (i|we|one|you)
!how (do|can) (i|we|one|you) (get it|know|check|find out|tell|see|read|interpret|reach|contact|open a)
!(i|we) (want|need|would like|'d like) to (know|ask|understand|report|confirm|make sure|hear|check|clarify|raise|inform|escalate|see the reason|stress)
!(i|we) need (a|an|the|your) (reply|answer|response|call|written|root|fix|solution|confirmation|statement|explanation|rca)
!in order to (debug|help|reproduce|diagnose)

[expected-past]
# A time before that serves as the norm.
(以前|之前|原来|原先|从前|往常|平时|过去) ~ (都是|都很|都能|都会|都可以|是很|是可以|只要|是能|是会|是有|能直接|不用|不需要)
平时|平常|往常|以往|往日|平日|日常是|正常时|从前|向来|历来|一贯
(原本|原先|先前|早先)(是|都|能|会|可以|正常|没|只|在|为|就|一直|不)|过去(都|是|一直|很|从来|只)
以前(都|是|也|只|很|不|没|能|可以|就|一直|稳定|的|正常|一般|大概|几乎|1|2|3|4|5|6|7|8|9)
(之前|原来|此前|本来)(都|是|也|只|很|不会|没|没有|能|可以|就|从|从来|一直|稳定|正常|大概|基本|几乎|一般|用|挺|还|的)
(昨天|昨晚|前天|上周|上个月|上星期|上午|早上|今早|前几天|上月|去年|前两天|刚才|周五|中午) ~ (还是|还能|还好|还可以|是好的|都好|都正常|还正常|没问题|秒开|都没|能用)
(升级|更新|改版|割接|变更|迁移|切换|发版|维护|改造|扩容|上线|调整)(之前|以前|前)(|都|是|一直|只|不|没|正常|能|的|为|可以|还)
从来没(有|)(过|出现|遇到|这样|发生)|从没(有|)(过|出现|遇到|见过|这样|发生)|没出现过|第一次(出现|遇到)这
一直(都|)(是|很|)(好好|稳定|没问题|没事|能用|好用)
(之前|原来|以前|此前) ~ 一直(都|)(是|很|)(正常|可以)
(恢复到|恢复成|恢复至|回到) ~ (水平|状态|以前|之前|原来|正常)
(同样|同一|一样)(的|)(代码|账号|配置|操作|步骤|文件|流|设备|手机|机器|页面|房间|请求|网络|频道|包|参数|脚本) ~ (正常|没问题|没事|可以|能|就好|是好的|不会|成功|没有)
!从前(天|面|端|台|几天|后|往后)
!以前(的还|的日志|就有|也有过|也发生|也出现|也遇)
!(之前|原来)(也有|也出|也遇|也发生|是因为|的工单|提过|报过|还能看|的问题|是你|就有|就存在|没(注意|留意|开))
(normally|usually|typically) (instant|instantly|immediate|lands|land|have|has|had|arrive|get|gets|do|does|open|opens|finish|finishes|come|done|quick|fast|there|no|only|between|between|it|they|this|i|we|you|the|takes|works|resolves|is|are|all|shows|loads|runs|under|within|around|about|arrives|arrive|comes|come|less|below|at|goes)
(it|that|this|which) (normally|usually|typically)
!(that|this|it|which|i|we|they)('s|'m|'re| is| are| was| were| am| get| got) used to
(it|they|this|that|these|we|i|which|who|always|calls|everything|all|users|people|page|video|audio|app|sound|there) used to|used to (be|work|take|arrive|happen|connect|load)|formerly|normal is|before that it|in the past it|as before|like before|as it was|as they were|back to (normal|how it|what it)|as up to|the way it was|as it did|as (they|we|it|he|she) (did|does|do|used|was|were) (on|in|with|before|until|up)
(before|until|till|prior to|up to) ~ (upgrade|update|release|change|migration|maintenance|rollout|deploy|deployment|move|switch|patch|version|weekend|monday|tuesday|wednesday|thursday|friday|noon) ~ (was|were|worked|took|never|always|fine|ok|less|under|below|had|did)
(before|until|till|up to) (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|today|now) ~ (was|were|worked|took|never|always|fine|ok|less|under|below|had|did)
(before|until|till) (noon|lunch|today|yesterday|then|that|this morning|last night|tuesday's|monday's) ~ (was|were|had|put|worked|took|did)
yesterday (we|it|they|there|everything|all|i) (had|was|were|got|saw|worked|could)
(has|have) (looked|worked|been) ~ for (years|months|ages|six years|weeks)
before (it|they|this|that|everything|we) (was|were|worked|took|did|had|could|never)
(in|last|until|till) (spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december) ~ (was|were|took|had|worked)
(last|until last) (week|month|year|release|version) ~ (was|were|took|had|worked)
(worked|was working|were working|was fine|were fine|was ok|was correct|was good|ran fine|went fine|was stable|was smooth|was instant|was fast|was there|was possible|was never|was always|was flat|was under|was below|was at|was around|was about) ~ (until|till|before|up to|yesterday|last|previously|earlier|for years|for months|prior)
(last|previous) (week|month|year|night|version|release|spring|summer|autumn|winter|time) ~ (was|were|worked|took|had|did|could|ran|still)
(still|always) (worked|was|were|does|did|works) ~ (yesterday|before|until|last|this morning|in)
never (happened|had|saw|occurred|did|was|went|failed|seen) ~ (before|until|previously|earlier|in)
(figure|value|rate|time|number|average|baseline|norm|median) (before|is normally|was|used)
(latency|delay|rate|ratio|p50|p95|p99|time|fps|bitrate|throughput|success|percentage|quality|speed|usage|memory|lag|set-up|setup) ~~ (went|gone|rose|risen|climbed|jumped|grew|grown|fell|fallen|dropped|sank|slid|increased|decreased|up|down) from

[expected-past-ref]
# Past or other versions that are the norm where they are said to be fine.
(旧|老|上一|上个|前一|低|之前|之前的|原来的|以前的|早期)(|个)(版|版本)|换回|退回|回退|降回|降级|降到|回滚|之前|以前|此前|昨天|前天|上周|上个月|上月|上次|去年|升级前|更新前
before|previously|earlier|yesterday|last week|rollback|rolled back|rolling back|downgrade|downgraded|downgrading|revert|reverted|reverting
(old|older|previous|earlier|last|prior|former) (version|versions|release|releases|build|builds|sdk|client|app|firmware|engine|one|model|plugin|driver|api)
compared (to|with)|in contrast|whereas|in comparison|as opposed to|unlike|just like|like (on|in|with|most|other)

(earlier|previous|former|past|other|usual|last) (webinar|webinars|event|events|meeting|meetings|session|sessions|week|weeks|day|days|month|months|year|run|runs|release|releases|version|versions|call|calls|lesson|lessons|time|times|jobs|builds) ~ (was|were|took|had|needed|lasted|only|at most|within)
before (can|could|it can|i can|we can|was ok|ok|it ok|work|it work|no problem|was no problem|there was no)

[expected-change]
# A measure of quality that went from one value to another: the old value is the norm.
(率|帧|延迟|时延|耗时|时间|速度|首帧|首包|卡顿|丢包|带宽|响应|rt|p95|p99|qps|fps|rate|latency|占用|内存|cpu|质量|mos|吞吐|准确|精度) ~ (从|由) ~ (降到|掉到|跌到|降至|跌至|涨到|升到|升至|涨至|变成|变为|增加到|增到|上升到|下降到|拉大到|飙到|飙升到|恶化到|慢到|drop 到|掉至|跳到)
比(平时|平常|以前|之前|往常|正常|原来|上一版|旧版|老版|去年同期|升级前)
(同比|环比|较昨日|较上周|较平时|较之前|相比平时|相比之前|相比以前)
(昨天|昨日|上周|上月|去年|前天)同(时段|期|一时段|时间)

[expected-fine]
# Said of a version, a time or a device, these make it the norm.
正常|没问题|没有问题|没毛病|没这毛病|没有这个|没这个|没这|无此|没事|没有此|没遇到|没有遇到|没出现|没有出现|没见过|没有过|没出过|是好的|都是好的|是对的|都对|可以的|能用|不崩|不会崩|不卡|不闪|不黑|不报|不绿|不花|不丢|没复现|不复现|无法复现|复现不了|流畅|很快|秒开|秒进|秒到|都好|能进|能听到|能看到|能播|能打开|能放|顺的|很顺|没有这|都能|都可以|都行|都很快|就可以|play normally|plays normally|一切ok|照常|不存在|不会出现|不会有|不会发生|无异常|一点没有|从不|好好的|好使|可用
没有|没|不会|没有的|可以|就好|才有|才出现|才开始|才会
ok|okay|fine|works|worked|working|correct|correctly|normal|good|perfect|perfectly|smooth|smoothly|is right|it's right|alright|all right|not affected|unaffected|no problem|no problems|no issue|no issues|no such problem|no such issue|flawless|flawlessly|without (problem|problems|issue|issues|a problem|an issue|any problem|any problems|any issue|any issues)|succeeds|succeeded|passes|passed|instantly
(does not|doesn't|did not|didn't|never) (happen|happened|occur|occurred|show this|show it|crash|fail|reproduce|appear|do this|do that|do it|have this|have it|exist)
(cannot|can't|couldn't|could not|unable to) reproduce ~ (on|in|with)
(is|was) (stable|instant|flat)

[expected-fine-weak]
(为|只有|才|只要|约为|都是|稳定在|大约) <n>
# These do so only beside a version or an earlier time.
was|were|had|had none|there was|took|finishes|finished|completes|completed|needed|ran|runs|lasted|returned|有过|就能|还能|只要|只需|只用|秒内|以内

[expected-setting]
# A way of building, running or playing that serves as the norm.
竖着|横着|竖屏|横屏|前置|后置|浅色模式|深色模式|白天|有线网|有线网络|单人|一对一|小房间|portrait|landscape|dark mode|light mode|the web version|the desktop version|the mobile version
debug|debug包|release|release包|demo|官方demo|sample app|开发者工具|编辑器|editor|模拟器|simulator|simulators|emulator|emulators|真机|真机上|real phone|real device|real devices|打包|架构|architecture|系统相机|系统播放器|系统自带|原生播放器|hls|flv|rtmp|rtsp|webrtc|udp|tcp|ffplay|vlc|curl|postman|同组|同办公室|同部门|同科室|隔壁|正式环境|正式服|生产环境|线上环境|csv|xlsx|pdf|excel|同一台|同一部|同一个|同一路|同样的|同事|同事的|旁边的|别的机子|colleague|colleagues|neighbour|竞品|别家|友商|同类产品|competitor|competitors|other tools|other apps|直连|单机|软解|硬解|软件编码|有线|外接|内置|浏览器里|网页里|jpg|png|mysql|postgres|oracle|旧接口|老接口|旧架构|新架构

[expected-device]
# A platform: the norm where it is set against the one that fails.
android|安卓|ios|iphone|ipad|ipados|苹果|鸿蒙|harmonyos|windows|win10|win11|win7|mac|macos|linux|ubuntu|debian|web|web端|网页版|网页端|h5|小程序|chrome|safari|firefox|edge|opera|internet explorer|ie|浏览器|browser|browsers|pc|pc端|电脑|桌面端|手机|desktop|phone|phones|tablet|laptop|laptops|pixel*|galaxy*|小米*|华为*|荣耀*|vivo*|oppo*|三星*|红米*|mate*|台式机|笔记本|localhost
