# What the writer wants: to know, to have, to be helped. The classes become the kinds of `signals.intent`.

# Wants to know how, whether, which, how much: answered by documentation or advice.
[intent-howto]
是否(可|可以|能|能够|需|需要|须|必须|要|涉及|收费|支持|允许|包含|属于)(直接|在|走|另外|通过|由|)
(请|烦请|敬请)(告知|示知|明示|赐告|知会|回告)
(what|which) (does|do|is|are) ~ (mean|means|stand for|for|called|good for)
(until|till|by|from|up to|at|for) (what|which|how many|how long) (time|date|day|days|hours|minutes|amount|version|age|size|point)
是 ~ 还是 ~~ (?|没写|没说|不清楚|不明白|没讲|不知道)
(按|算|从|在|用|走|分|归)(哪|什么|自然|几|啥) ~ (算|清|计|开始|截止|为准)
(几点|几号|哪天|几时|几月|多久|多少|几天|几个)(能|出|可以|开|到|才|生成|结束|截止|关|放|拉|发)
(是|那是|这是|这个是)(什么|啥|哪个|哪种)(东西|意思|图标|含义|标志|灯|符号|状态|按钮|功能|)
(没|沒|未|都没|也没)(写|讲|说|提)(明白|清楚|到|明|)
i (would like|want|wanted|need|am trying|'m trying|'d like|'d love|don't understand|do not understand|don't know|do not know|am not sure|'m not sure|am confused|'m confused) ~ (to know|to understand|to ask|how|if|whether|why|what|which|where|when)
can (i|we|one) (use|have|set|do|run|change|get|still|also|just|safely|call|pass|add|combine|share|access|override|configure|make|disable|enable|create|build|rely|expect|assume)
does (it|this|the|that|a|your|sdk) ~ (support|mean|work with|include|cover|count|apply|allow|need|require|follow|survive|have)
(以|按|照)(哪个|哪边|谁|哪一|哪份|哪页)(为准|的为准|来|说的)|(哪个|哪边|哪一个|谁)(对|是对的|正确|准|为准)|推荐(哪|用哪|什么)|哪(一|)(条|种|个|款)(更|比较|)(好|合适|稳|推荐|适合)|选型|只抓|按什么
(还是|或者) ~ 哪个
怎么|怎样|如何|咋|怎样才能|怎么样才

怎么(个|)(用|弄|搞|玩|收|办理|填|写|算|划|选)(法|的|)|(该|应该|到底|具体)(怎么|如何|怎样|填|选|用|配|传)|(填|选|用|传|设|配|写)(什么|哪个|哪种|几|多少|啥|哪)
填 ~ 还是
用 ~ 还是
传 ~ 还是
!怎么(办|回事|解决|搞的|又|还|这么|那么|可能|一直|总|老|会|不|没|都|了|啦|能这样|校都)|怎么处理(一下|啊|这|的)|怎么用(都|也)|不知道(怎么|如何|咋)(回|解释|办|跟|和)|(不管|无论|任凭)怎么|怎么(试|点|弄|搞|改|调|设|切|换|配)(都|也)|怎么也
!如何是好|如何解决|如何恢复|怎么恢复|怎么修|(原样|)怎么复现|如何复现|怎么赔|如何赔|如何补偿|看看怎么
(是|算)(多少|几|什么意思|啥意思|什么单位|哪个|哪种|哪些|绝对|相对|指什么|指的是)|(什么|啥|几个|何)意思|有什么(区别|不同|差别|差异|限制|要求|影响|建议|推荐|坑)|区别(是什么|在哪|是啥)|有(何|啥)(区别|不同|限制)|多少钱|收费吗|要钱吗|免费吗|怎么收费
计费(规则|方式|标准|口径|么|吗|一样)|算(并发|计费|一次|不算|哪)|多久(能|可以|到账|审核|生效|过期|清理|断)|断多久|多长时间|几天|提前多久|要(多久|多长|几天|准备什么|哪些材料)
(上限|下限|限制|最大值|默认值|有效期|配额|单价|价格|费用|范围|频率限制|最长|最大|最多|最小) ~ (是多少|多少|多久|多长|几|吗|么|多大|是啥|怎么算)
(在|从)(哪里|哪儿|哪|何处)(看|查|设置|下载|找|改|配|开|申请|能)|(去|到)(哪里|哪儿|哪)(申请|下载|看|查|开|找|改)|哪里(下载|可以|能|有|申请|设置|查)|从哪(个|一)(版本|版|version)|哪个(版本|version)(开始|支持|起)
文档(里|中|上|)(没|未|没有|也没)(找到|写|提|说|列|看到)|没(找到|看到)(文档|例子|示例|说明)
(文档|示例|demo|例子|教程|白皮书|案例|sample|sdk 包|安装包|源码|旧版本) ~ (在哪|哪里|哪儿|有吗|有没有|有么|发我|发一份|给一份|给个链接|去哪|下载地址)
(有没有|有无|求|求个|给个|给份|发个|想要|有) ~ (文档|示例|demo|例子|教程|sample|example|说明|时序图|案例|白皮书|检测命令|模板)(吗|么|没|?|可以|参考)

求(大佬|高手|)(指点|解答|解惑|教)|请(指教|指点|赐教|明确|解释|说明一下)|不太(懂|明白|确定|理解)|没(弄|搞|看)(明白|懂|清楚)|拿不准
不确定(是|该|要|能|怎么)
!不太明白为什么
how (do|can|should|could|would|does|did) (i|we|you|one|it|they|users|a|the|this)|how to|howto
how (much|many|long|often|big|large|far|expensive) (is|are|does|do|can|will|would|should|of|time|data|memory)|how about|how come it is documented
how exactly
(inform|tell|advise|notify|show|let) (us|me|my team|our team) (know |)(how|whether|which|what|when|where|if) (many|much|long|one|a|an|the|documents|we|i|it|to|there|this|that|our|your)
在(哪里|哪儿|哪)(调整|调|设|启用|开通|开启|关闭|指定|维护|领取|登记|填|更改|更换|续费|配置)|(确认|请教|咨询|了解|问)(两|几|三|一)(件事|点|个问题|个事|个点)
(what's|what is|what are|whats) (the|a|your|best)
(the|a|any|your) (best way|right way|correct way|recommended|preferred|hard cap|canonical|idiomatic|official) ~ ?

what('s| is) the (rate|hard|max|retention|exact)
what (value|values|parameter|parameters|option|options|setting|settings|version|versions|format|unit|else|kind of|should|happens if|happens when|would happen|must)

where (can|do|should|could|is|are|would|does|did) (i|we|one|you|the|it|this|that|a|my)
when (should|will|would|do|does|can|is) (i|we|the|it|this|v|version|you)
why (is|are|does|do|did|would|not|can't|isn't|doesn't) (the|it|we|you|there|this|a|use|not|that|i|so|they)|should (i|we|one)
do (i|we) (have to|need|need to|really)|am i (right|correct|missing|doing|supposed|allowed)|are we (allowed|supposed)|what am i
is (it|this|that|there) (possible|safe|ok|okay|expected|normal|allowed|correct|intended|by design|the right|the correct|recommended|necessary|supported|still|true|any|a|some|normal|an|documented|feasible)
is the only (way|option)|are there (any|some|plans|docs|examples)
can (you|someone|somebody|anyone|anybody) ~ (explain|tell|help|clarify|confirm|point|share|provide an example|guide|advise)

any (idea|ideas|chance to know|advice|suggestions|pointers|hint|hints|thoughts|guidance|recommendation|recommendations|tips|docs|documentation|example|examples|help|way to|insight|insights|clue|solution|solutions|workaround)
what does ~ (mean|do|return|stand for)
what do ~ mean
which (one|value|values|of|is|are|version|versions|parameter|option|variant|setting|way|port|ports|approach|method|format|license|licence|header|endpoint|field|plan|branch) ~ (should|is|are|do|does|to|must|can|we|i|the)
could (you|someone|somebody|anyone|anybody) ~ (explain|clarify|tell|confirm|point|help|advise|share|elaborate|give an example|guide|let me know)
do ~ (count|support|survive|apply|need to be|include)
wondering (if|whether|how|why|what|about)
(my|the|a|our) question (is|was|about|here|regarding)|question (about|regarding|on|:|for|is|-)
please (explain|advise|clarify|enlighten|guide|point me|tell me (how|what|which|if|whether|where)|let me know (how|what|which|if|whether|where))
looking for (an|a|some|any|the) (example|examples|way|documentation|docs|guidance|advice|explanation|guide|tutorial)|couldn't find
could not find (it|any|in|anything|how)|not sure (if|whether|how|what|which|why)|would (like|love) to (know|understand|learn|hear)
beginner
newbie|best practice|best practices|recommended (way|approach|practice|value|values)|migration guide
correct way|proper way|right way|possible to|for our records|what should i|what would be the
!how to (reproduce|trigger|see it|repro)|is (it|this) a (known issue|bug|regression)|is anybody (looking|working)|do we have to wait|should i file
!can you (help fix|fix|please fix|reproduce)|can anyone (reproduce|confirm)|can somebody look
!please let me know if (you need|there is anything|i can|more|further|any)|let me know if you need|no questions
!if you have (any|further|more) questions|any questions|frequently asked questions|any help fixing|out of the question|is this a regression
!what is there an existing issue|is it a bug|stack overflow question

# Asks whether something exists or is possible.
# Opens a question politely; what is asked comes behind it.
[intent-ask]
请问|请教|想(问|请教|咨询|了解|确认|知道)(一|)(下|)|咨询(一|)下|问(一|)下|问个|求助(贴|)|(小白|新手)(求助|求教|请教|提问|)|咨询:
(just|quick|simple|noob|newbie|stupid|dumb|general|small|short|another|one|usage|licensing|sizing) question|questions|thanks in advance
(just |)wondering|(first time|new) (with|to)|(somebody|someone|anyone|anybody)|(for|to) our (records|file)
i (am curious|'m curious|wonder|was wondering|have a question|have some questions|have a few questions|had a question)
!any questions

[intent-support]
(是否|能否|可否|能不能|可不可以|会不会|支不支持|支持不支持|是不是) ~ (支持|兼容|提供|可以|自定义|配置|修改|设置|使用|接入|获取|私有化|指定|试用|关闭|打开|关掉|共用|通用|混用|复用|调整|拿到|实现|撤回|延长|预览|批量|改成|做到|只能)

支不支持|支持不|(能|可以|行|够|要|会|用|需要|好)不(能|可以|行|够|要|会|用|需要|好)|要不要|用不用|需不需要|需要不需要|能不能|可不可以|够不够|对不对|是不是|有没有(办法|开关|参数|接口|配置|回调|现成|计划|别的|其他|更|推荐|类似|可能)
(api|接口|字段|参数|功能|版本|套餐|协议)(有|是)(没有|哪些|什么)|有(哪些|什么)(方式|方案|接口|参数|限制|要求|办法|建议|选择)
支持 ~ (吗|么|不|嘛|没|?)
有 ~ (吗|么|嘛|没有?)
(可以|能|要|需要|会|行|够|算|用|是|得) ~ (吗|么|嘛|不?|没?|呢)
是 ~ 还是
还是 ~ ?
(any|are there) (plans|plan|eta|roadmap|timeline) (to|for|on|of)
is there (a|an|any|some) (way|option|api|guide|method|setting|example|possibility|limit|flag|equivalent|chance|doc|documentation|list|migration|workaround|alternative|reason|function|plan|command|trick|best)
is it possible|would it be possible|possible to use|planned (to|for)|on the roadmap?|still supported|supported in
(does|do|is|are|will|can|could|would|has|have|did) ~ (support|supported|available|compatible|allowed|possible|included|planned|free|limited|documented|required|per account|per key|covered) ~ ?

# A question particle, wherever the sentence ends.
[intent-question]
吗|没呀|不呀|么?|没?|不?|呢?
!在吗|有人吗|好吗|行吗|可以吗|干吗|是吗|知道吗|不是吗

# Wants an action on the account or configuration: quota, white list, permission, invoice.
[intent-admin]
(申请|请求|拟|需|想)(调整|提升|提高|增加|放宽|上调|扩到|调到|调高)(一下|)(并发|配额|额度|上限|人数|带宽|限额|qps|房间人数|套餐|时长)
(拟|计划|打算|准备|需要|想)(自|从|于|在|)(下月|下周|下个月|本月|明年|本周|) ~ (调整|提|升|扩|增)(至|到|为)
(加|开|申请|添加|加入|配置|帮加|上) ~ (白名单|权限|配额|额度|套餐|发票|license|许可证|试用)
(配额|额度|并发|并发数|qps|上限|限额|带宽|容量)(提升|提高|扩大|申请|调整|上调|扩容)

(提升|提高|调大|上调|扩大|放开|临时提)(一下|)(配额|额度|并发|qps|上限|限额|带宽)|开通(一下|权限|服务|功能|账号|申请)|加白(名单|)|白名单|试用(申请|期|账号|license)|发票(抬头|怎么|开|申请|信息)|开发票|盖章|合同(盖章|怎么|模板)
资质(材料|证明)|报价|询价|价格表|商务|续费|采购|改(一下|)(绑定|手机号|主体|名称)|账号(注销|合并|迁移|过户)
(帮|麻烦|请|需要|想|申请|协助|给)(我|我们|您|你|忙|) ~ (开通|开启权限|加白|提额|扩容|提升配额|提高配额|调高配额|开票|开发票|重置密码|解封|解绑|注销|续期|延期|退订|变更主体|改绑|迁移到|过户)
(quota|limit|license|licence|trial|access|allowlist|whitelist|seat|invoice) (increase|extension|request|upgrade|renewal)
request (for|) (access|quota|a quota|a trial|an invoice)
(quotation|a quote|price list|data processing agreement|dpa|statement for our auditors|security questionnaire|purchase order|vat number)
(increase|raise|lift|bump|extend|enable|activate|whitelist|allowlist|unblock|unlock|reset|transfer|provision|grant|upgrade) ~ (quota|limit|limits|allowance|rate limit|account|whitelist|allowlist|trial|access|permission|permissions|plan|licence|license|invoice|billing address|mfa|2fa|seats|subscription)

# Asks for the cause or a repair: what every bug report may do.
[intent-repair]
(什么|啥|何)(原因|情况|问题|毛病|鬼)|原因(是什么|是啥|在哪|何在)|为(什么|啥|何)|怎么(回事|办|解决|搞的|处理|恢复|修|还|又|这样|会)|咋(回事|办|整|解决|弄的)|如何(解决|处理|恢复|规避|修复)|(能|可以)(不能|否|)(尽快|帮|快点|赶紧|马上|先|优先)
能不能(尽快|赶紧|快点|帮|先|查|给个|修|看|优先|处理)|能否(尽快|帮|协助|先|查|定位|修复|给个|优先)|尽快(修|解决|处理|恢复|排查|回复|查)|(什么时候|何时|多久|啥时候)(能|可以|才能|)(修|恢复|好|解决|搞定)|有人(管|在|看|处理)吗|在吗
是不是(你们|服务|服务器|平台|挂|出|崩|坏|bug|在升级|又|改了)|是 bug 吗|是bug吗|是不是 bug|(已知|known)(问题|issue|bug)|有修吗|求(解决|修复|救|处理|帮)|急求|查一下|看一下|看下|查下|看看|确认下
给个(说法|准信|交代|时间|结论|eta)
(帮忙|帮|麻烦|请|劳烦|烦请|协助|辛苦)(我|我们|忙|您|你们|各位|研发|技术|尽快|一下|) ~ (看|查|排查|定位|处理|解决|修|修复|分析|确认|核实|跟进|恢复|check|回滚|支援|介入)
(希望|请|望|盼|恳请|要求|务必|麻烦|烦请) ~ (修复|修|解决|处理|恢复|排查|定位|查明|回复|答复|给出原因|跟进|改正|修正|核查|查清|优化一下这个|赔|回滚)
(needs|need|must|has) (to be |be |a |)(fixed|fix|resolved|hotfix|repaired|corrected)|fix (it|this|that|asap|please|the|your)|root cause
what (is|was) (the|going) (cause|reason|root cause|wrong|on)|what('s| is) (wrong|going on|happening)|(known|existing) (issue|bug|problem)
is (this|it) (a|an) (bug|regression|known)|is anybody (looking|working|aware)|is anyone|any (update|updates|eta|news|fix)
when will (it|this) be (fixed|back|resolved)|looking into (it|this)|steps to reproduce|to reproduce|expected behavio*|actual behavio*
what (happened|happens|went wrong)
why (is|are|does|do|did|has|have) (this|it|that|my|our|the) ~ (happen|happening|fail|failing|crash|broken|wrong|slow|not)
(please|pls|kindly|could you|can you|would you|can somebody|can someone|can anybody|somebody please|someone please) ~ (fix|look|check|investigate|resolve|help us|restore|repair|correct|revert|roll back|have a look|take a look|examine|analyse|analyze|debug|assist|escalate|respond|confirm the cause)

# Wants something that does not exist yet, or a change of taste.
[intent-wish]
(type|kind|category|label|labels|tag|类型|分类|标签|类别)( |):( |)(feature|enhancement|improvement|wish|idea|suggestion|需求|功能|建议|优化|体验)
(we'd|i'd|you'd|they'd) be (laughing|golden|all set|over the moon|in heaven|sorted|set|happy bunnies|so happy|delighted|grateful)
(shut up and take my money|take my money|you'd make my (day|week|year))
(if i|if we) (were to|had to|may|might) (nitpick|quibble|be picky|complain|grumble|pick one|name one|wish)
(would|could|might) (make|be) (me|us|him|her|them|teachers|users|everyone|all of us|my team|our team|people) (very |so |really |a lot |much |)(happy|happier|glad|grateful|smile)
(would|'d) be (a|such a|quite a) (present|gift|blessing|treat|bonus|relief|godsend|joy|win)
what would help( most| us| me|)|what's missing( is|)|what is missing( is|)
(give|get|grant|hand|get me|give me|give us) (me|us|users|people|everybody|players|teachers) (a|an|some|more|one) (slider|toggle|switch|button|option|setting|shortcut|filter|checkbox|way|list|column|preview|knob|field|counter)
(a|an|one) (volume|brightness|size|colour|color|sort|language|undo|mute|search|filter|countdown|progress|preview) (setting|option|control|switch|slider|button|field|bar|toggle) (in|on|for|per|next|beside|would|or)
(put|show|place|include|print|display|write) the ~ (in|on|into|next to|beside|at) (the |)(subject|title|header|top|list|mail|name|overview|line|footer|column) ~ (then|so|and)
(save|saves|saving|spare) (me|us|him|her|them|everyone|people) (a |some |a good |a lot |a lot of |a bit |)(bit |lot |)(of |)(clicking|clicks|typing|scrolling|time|minutes|trouble|hassle|work)
(just |simply |)(remembered|remember|remembers) (last|the last|my last|what i|where i|our last) (week|time|choice|setting|selection|room|picked|left|one)
(把|将) ~ (放进|放到|加进|加到|写进|写到|带上|补进|塞进|挪到|改成|换成|做成|合并成|拆成|并到|排到) ~ (一目了然|就好|就行|就完美|更清楚|更方便|更直观|就省事|省得|就不用|会好很多)
(省掉|少掉|省去|免去|免得)(这|那|一|我们|大家|每次|来回)(一|)(层|步|道|趟|遍|麻烦|工夫|)
(排期|时间|什么时候做|早晚)(随意|随缘|都行|不急|看你们|你们定|都可以)
(规划|计划|路线图|排期|版本|roadmap)(里|中|上)(有|能有|带上|捎上)(就|)(行|好|可以|成)
(带上|捎上|附上|标上|注明|显示) ~ (就|便|会|那就)(一目了然|省事|方便|清楚|好认|好找|完美)
any (plans|chance|hope|interest|appetite|takers)(?|.)|(currently|at present|so far|right now|today) (only|just) ~ (exist|available|offered|supported|possible|on offer|selectable)
(spare|spares|save|saves) (us|me|everyone|people) ~ (the|a|from|some|time|clicks|work|trouble|sticky|typing)|a plea (from|for|to)
(排|加|改|分|合|弄|放|做|调|换|并|存|列)(个|一下|成|到|一) ~ (行不行|行不|行吗|好不好|成不成|成不|可行不|中不中)
(目前|现在|現在|当前|暂时)(只有|只能|仅有|仅支持|就) ~ (档|种|个选项|个选择|几种|两种|三种|三档|两档|这几个)
would (love|welcome|appreciate|adore|fancy) (them|it|that|this|those|these|one|to (have|see|get))|would be (kind|so kind|thoughtful|considerate|civil|clever|only fair)
(surely|isn't|is not|aren't) there('s| is|) (a|an|some) (nicer|better|easier|quicker|faster|simpler|neater|smarter) (way|method|solution)|(a|an|some) (nicer|easier|quicker|faster|simpler|neater) way (to|of|than|would|please)
(咱|咱们|你们|咱家|贵司|官方)(也|) + (整|搞|弄|加|出|上|来|做|支持)(一|)(个|套|款|下|点|)
(如果|要是|若|若能|如果能) ~~ (又|既|会|就|可以) + (环保|省事|方便|省钱|省时|省心|贴心|好用|安心)
建议|希望|盼望|盼着|许愿|心愿|巴不得|提议|倡议|但愿|要是|最好(能|可以|是|有|还|再)|求(一个|个|加|支持|出|开放|增加)|请(务必|尽快|尽早|你们|贵司|贵方|官方|)(增加|新增|加上|加个|加一|添加|支持|提供|开放|推出|优化|补充|补上|加入|内置|考虑)|想要
强烈要求|要求(增加|新增|加|支持|提供|出)|(居然|竟然|怎么|到现在|至今)(还|都|)(没有|不支持|没)(批量|深色|夜间|这个|暗黑|黑暗)|(支持|考虑)一下|换个色|改个色|加上去|未来(能|可以|希望)
请 ~ 排进
!建议(级别|等级|优先级|定级|值|配置|你们先|先|尽快|贵司先|联系|重启|用户|检查|大家|升级到)|(文档|指南|手册|客服|官方|你们|工程师|技术支持|贵方|手册上)(的|里的|上的|给的|)建议
!希望(能|可以|你们|)(尽快|尽早|早日|)(修|给|有人|帮|查|回|知道|了解|得到|告知)|希望(不要再|别再|没|贵司查|贵方)|没希望|有希望|要是(不行|没|还|再|实在)|没有建议|有什么建议|有没有建议|有何建议
!(按|照|根据|遵照|参考)(了|) ~ 建议
!希望(能|可以|你们|贵司|) + (修|给|有人|帮|查|回|知道|了解|得到|告知|协助|跟进|定位|排查|处理|解决|恢复|答复|联系|明确|安排|介入|看|把问题)
(still|does not|doesn't) have ~ (option|mode|support|setting|button|search|filter)
(needs|need|want|wants) (dark mode|a dark|a way|an option|a button|a setting|a search|a filter|proper|native|official)|must-have|must have|add it
we asked for|they would (like|welcome|love|appreciate)|(would|will) (welcome|appreciate a|appreciate an)|would make it (even |)(better|nicer|easier)
(one|a small|a little|another|a few|some) (thought|thoughts|wish|wishes|idea|ideas|suggestion|suggestions)|some day|later release
(is|are) there (a |any |)(plan|plans|intention|roadmap) (for|to)|not implemented (yet|so far)|simply not implemented|isn't implemented
file it as a wish|for a future|dark mode
official ~ bindings
(any|some|a later|a future|the next|whichever) (release|version|sprint|quarter) ~ (would do|will do|is fine|is ok)
could ~~ (get|have) (them|one|it|a|an)
想要(一|个|有|能|支持|增加|加)|上加(个|一个|上)|(上|里|中|下|页|面板|页面|列表|界面|端)(能|)加(个|一个|上|一|点)|再(出|加|给|分|来)(个|一个|一款|一套)|也出一(套|个|款)
(要是|如果|若)能 ~ 就
let (us|me|users|people|admins|hosts|everyone|it be)|give (us|me|users) (a|an|the option|more|some)|make it (possible|configurable|easier|optional)
bring back|wish (there|i could|we could|you|it|that)|we wish
(产品|功能|体验|优化|改进|一点|一些|几点|几条|小|文档|改善)(建议|意见|想法)
(提|有) ~ (建议|想法|意见|愿望)
(建议|意见|想法)(:|如下|供参考)|建议书|合理化建议
给 ~ 的建议
(希望|盼望|期望|期待|盼|想要|渴望|跪求|呼吁|强烈要求|恳请|许愿|拜托) ~ (出个|出一|出套|出纯|出原生|早日出|尽快出|支持|增加|新增|加上|加入|加个|加一|加墙|添加|提供|开放|允许|推出|做成|做个|上线|上个|补充|补上|内置|自带|集成|兼容|适配|引入|完善|优化|改进|细化|丰富|拆分|按能力拆|导入|导出|自定义|配置|设定|记住|保留|叠加|显示|展示|能像|改成|改为|开源|统一|放开|放宽|接入|用上|后台|类似|support|emit|publish|expose|export|add|自动|可以|能有|能出|能加|能到|能给|能在|能按|能让|能把|再小|再大|小一点|大一点|更)

!(希望|期望|期待|恳请|盼) ~ (修复|解决|处理|恢复|回复|答复|排查|查明|查一下|查清|帮忙|协助|跟进|定位)
希望(能|可以|)(看到|有|给)(回复|结果|原因|报告|说明|答复|进展)|希望帮|希望查
!希望贵(司|方)(尽快|协助|查)|期望(时间|优先级|结果|行为)|期待(回复|您的|你的|你们的回)|期待尽快|希望修|希望不要再|希望别再|希望没|希望给个|希望有人
(能不能|能否|可否|是否可以|可不可以|是不是可以|要是能|如果能|若能|最好能|要能) ~ (再|也|加|增加|新增|出个|出一|做个|做成|做在|提供|开放|支持|补|内置|改成|改为|放进|放宽|放开|显示|标个|来个|给个|给一个|给每|弄个|搞个|考虑|优化|改进|细分|分个|拆|收紧|modernize|记住|导入|导出|认|更好|也好|就好|出文字|出个)

(就|会|那就)(更|太|最)(好|方便|棒|完美|理想)(了|)|(就|那就)(好|方便|完美)了|(会|能)(方便|省|友好|好)(很多|不少|许多|多了)|(该|也该|应该)(让|给|有个|支持|提供|加)|什么时候(能|可以|会|才能|)(支持|出|上线|加|有|认|推出|开放|适配)
何时(支持|上线|推出|适配)|啥时候(支持|出|上|有|能)|有(没有|无)(计划|打算|排期)|(排进|放进|列入|加到|加进|放到|纳入|安排进|进)(路线图|roadmap|backlog|规划|排期|长期规划|待办|需求池|计划|后续版本)|长期(规划|的|来看|想法|需求)|有空再说
排期(里|时|的时候|考虑)|愿望(单|清单|)|许愿|心愿|wishlist|wish list|脑洞|畅想|遐想
供 ~ (排期|参考|评估)
(新|功能|产品|业务|定制|优化|改进|紧急|组件库|一条)(需求|特性)|需求(类型|标题|描述|背景|一条|单|场景|建议|!|:|-|,)|(加|提)(个|一个|条)需求|新功能|功能(请求|申请|诉求|需求|建议|许愿)|特性请求|竞品(都|上|有|已)|别家(都|有|能)
友商(都|有|已)|增强(建议|需求)|[需求]|[建议]|[feature]|[feat]|想法|设想|构想|个功能|这个功能就|这样的功能|类似(功能|的功能)|锦上添花
feature (request|requests|wish|idea|proposal|suggestion|wishlist)
(request|proposal|suggestion|enhancement|improvement|rfc|rfe|idea|wish|wishes|wishlist|wish list|feature|feat)(:| :| -|])
(request|proposal|idea|wish|wishes|feature|suggestion) for
[feature|[feat|[enhancement|[request|[proposal|enhancement|enhancements|new feature|nice (to have|if|addition|to see)|nice-to-have
(would|'d|will|could|might) be (nice|great|good|lovely|awesome|cool|useful|helpful|handy|even better|better|wonderful|fantastic|amazing|very useful|really nice|really useful|so nice|much nicer|very nice|very helpful|great if|ideal|excellent|super|neat|beneficial|a nice|a great|a good|an improvement|convenient|appreciated if)
it'd be (nice|great|good|lovely|awesome|cool|useful|helpful|handy|better|neat)
# Terse wishes: there should be …, maybe?, more than …, in a coming release.
there (should|ought to|could|must) ~ be (a|an|some|more|two|at least|an option|a way)
(should|ought to) be (a|an) ~ (in|on|for|next to|there|here|somewhere)
(maybe|perhaps|possibly|someday|no|one day|pretty please|please) + ?
(something|anything|a value|a step|a mode|an option|a middle way) (in between|in-between|like (that|this|it)|similar|along (those|these) lines)
(might|may|could|should) be (offered|added|made|extended|raised|translated|available|shown|given|turned|lowered|exposed|supported|included|increased|introduced|renamed|allowed|optional|configurable)
(in|for|with|to) (a|the|some|your|one of the) (coming|next|future|later|upcoming|following) (firmware|version|release|update|patch|build|sprint|season|iteration|edition|dlc)
(could|can|might) (just|simply|also|easily|as well|even) (print|show|do|add|remember|offer|include|send|display|put|have|list|sort|keep|use|accept|support|tell|say|warn|highlight|fill)
(customers|users|people|guests|they|clients|colleagues|members|students|parents|everyone|everybody|players|staff) (keep|kept|often|always|sometimes|have been|are|constantly|frequently|regularly) (asking|ask|asked|requesting|request|begging) ~ (for|whether|if|us|to|why there)
(ask|asking|wonder|wondering|enquire|inquire) (whether|if) ~~ (might|could|may) ~ (be (offered|added|made|possible|available|shown|included|an option)|offer|add|get a|have a)
i never know (which|whose|who|what|where|when|how)|no way to (tell|see|know|sort|filter|group|search|rename|hide|undo|mark|pin|reorder|export|choose) ~ (which|whose|who|what|from|by|the|a|them|it|at)
can ~~ but not ~ (to|in|on|the|a|an|for|from|with|by)
(i|we)('d| would| should| could) ~ (need|want|prefer|wish for|ask for|settle for|vote for|suggest|propose|request|argue for)
(is|are) the (maximum|limit|most|minimum|smallest|largest|only (choice|choices|option|options))
(maximum|minimum|limit) (is|of) <n> ~ (i|we|but|which|too)
(a little|a small|a simple|a tiny|a quick|an extra|an additional|a second|an optional) ~ (next to|beside|maybe|perhaps|please|toggle|switch|button|box|icon|option|setting|preview|counter|hint|shortcut|indicator|link|checkbox|slider)
(could|can|must|should|might) do better|room for one more|what if (you|there|we|it|the) ~ (could|had|were|added|showed|let)
(i|we) (vote|plead|root) for|(count|consider) this (a|as a|my|as) (vote|wish|plea|request|+1)|+1 from (me|us)|(my|our|one) wish|(my|our) (request|wish|suggestion|proposal|idea) ~ (is|would|:)|request from|wish from|greetings and a wish|for your (wishlist|wish list|suggestion box|backlog|ideas)
(please|pls) (bring|add|allow|consider|let|make|give|support|offer|include|show|put|provide|implement|enable|extend|integrate)
(给|加|添|整|出|上|弄|搞|来|安排|补|开|做)(一|)(个|下|套|张|款|点|些|上|份|条) ~ (呗|吧|嘛|行不|好不好|可好|拜托|拜託|求求|多好|就好|香|才对|才行|不过分)
(也|再|顺便|顺手|都|就)(给|加|添|整|出|上|弄|搞|来|安排|补|开|做)(一|)(个|下|套|张|款|点|些|上|份|条|段)
(多好|该多好|多好啊|多香|岂不美哉|不香吗|就差(个|一个|一|根|把|张|这个|这一)|就缺(个|一个|一|这个|这一)|还差(个|一)|还缺(个|一)|安排上|安排一下|安排一个|走起|求安排|盼安排|提一嘴|提一句|多句嘴|多嘴一句|说句题外话|拜託|跪谢|羡慕|羨慕|眼馋|眼饞)
(想要|希望|想|好想)(像|跟|和|学) ~ (一样|一樣|那样|那樣)
(像|跟|学)(别|其他|隔壁|某|友商|竞品) ~ (一样|一樣|那样|那樣) ~ (就|可以|能|会|選|选)
(可以|能)(自己|手动|自行|选择|選擇) ~ (选|選|关|關|调|調|改|换|換|设|設|隐藏|排)(吗|嗎|要不要|就好|多好|么)
(什么|啥)(都|)能 ~ 就(是|)(不能|没法|缺)
(不能|没法|没办法|不可以|只能|没有) ~ (有点|有些|怪|挺|蛮|真|太)(可惜|遗憾|麻烦|不方便|憋屈|不便|累)
# A polite adjective behind would, or a verb of liking behind it, names what is not there yet.
(would|'d|will|could|might|must) ~ be ~ (nice|great|good|lovely|awesome|cool|useful|helpful|handy|better|wonderful|fantastic|amazing|neat|brilliant|splendid|grand|sweet|ace|perfect|super|ideal|excellent|welcome|magic|marvellous|delightful|terrific|appreciated|convenient|practical|grateful|thankful|thrilled|delighted|happier|happy if|over the moon|a dream|a joy|a treat|a blessing|a godsend|a lifesaver|a boon|a big help|a great help|a real help|a help|a plus|much obliged)
(that|this|it|which)'d ~ be ~ (nice|great|good|lovely|awesome|cool|useful|helpful|handy|better|wonderful|fantastic|amazing|neat|brilliant|splendid|grand|sweet|ace|perfect|super|ideal|excellent|welcome|magic|marvellous|delightful|terrific|appreciated|convenient|practical|grateful|thankful|thrilled|delighted|happier|happy if|over the moon|a dream|a joy|a treat|a blessing|a godsend|a lifesaver|a boon|a big help|a great help|a real help|a help|a plus|much obliged)
(would|'d) ~ (save|spare) (us|me|everyone|everybody|people|users|a lot|lots|many|some|time|so much|hours|one|a click|you)
(would|'d) (make|use) ~ (good use|my day|my week|our day|a difference|happy|much easier|a lot easier|nicer)
(would|'d) (really |absolutely |so |dearly |very much |also |just |personally |)(love|like|enjoy|appreciate|welcome|pay for|kill for|happily|gladly|prefer|be up for|be keen) ~ (it if|if|a|an|to have|to see|to be able|the option|some|more|support|being able|extra|native)
(any|no|some) (chance|hope|plans|plan|possibility|interest|appetite|prospect|scope) (of|to|for|that|you|we|it|in|on|there)
(what|how) about (a|an|some|adding|making|letting|having|showing|offering|giving|using|the option|allowing|supporting)
(could|can|might|may) (it|this|that|there|they|one|the app|the page|the list|the tool|the box|the site|the button|the player|the editor|the map|the dashboard) (also |please |not |ever |perhaps |maybe |one day |by any chance |)(work|be (made|added|configurable|optional|shown|sorted|an option|supported|possible|extended|a|bigger|smaller|hidden|shorter|longer|remembered)|show|have|support|offer|remember|do the same|learn|get|include|accept|follow|read|pick|use)
(open|amenable|receptive) to (a pr|a pull request|a patch|contributions|accepting|adding|the idea|an option|a flag)|(would|do) you (take|accept|consider|welcome|merge) (a|an|patches|prs|adding|making|it)
one (more|other) (thing |item |idea |wish |one |)(for|on|to) (the|your|my|our) (list|pile|wishlist|wish list|backlog|heap|suggestion box|whiteboard)
(humble|modest|small|tiny|little|polite|friendly|cheeky|quick|simple) (request|suggestion|wish|proposal|idea|ask|plea)|(pretty|pretty,) please|pretty-please|with (a cherry|sugar) on top
idea (from|of|by|i had|for)|had an idea|here's an idea|just an idea|an idea:|food for thought|suggestion box|thinking out loud|shower thought|brainwave
like (the (other|others|competition|old one|rest)|everyone else|everybody else|every other) (one |app |tool |)(has|have|does|do|can|offers|did)|the way ~ (does it|do it)
if (only|you ever|you could|you can|you would|there were|there was a way|one could|it could|we could|i could|the app could|users could|somebody could) ~~ (would|i'd|we'd|it'd|that'd)
if ~~ could ~~ (that'd|it'd|that would|it would|i'd|we'd) ~ (be|love|save|help|make)
could (do with|use) (a|an|some|more)|(miss|missing) (is |)(a|an|the) (way|option|button|setting|shortcut|toggle|switch|filter|possibility)|the one thing (i|we) miss|all (it|that's|that is) (needs|missing) is|only thing missing
(room|space|potential) for (improvement|one more|a|an)|(make|makes) a good (addition|feature|default)|(deserves|deserve|cries out for|begs for|needs) (a|an) (option|toggle|shortcut|dark|search|filter|proper|undo|second|smaller|bigger)
(why not|how hard would it be to|time to|let's) (add|have|allow|let|offer|make|support|show|give|put|include)
求(个|一个|加|出|做|搞|整|弄|上|添|更|安排|开放|支持|增加|适配|改成|官方|求你们加)|跪求|敲碗|蹲一个|蹲(个|一)功能|在线等一个|许个愿|许愿一|小心愿|小愿望|小请求|小建议|小想法|提个(小|建议|想法|需求|愿望)|说个(小|建议|想法|愿望)
(能不能|能否|可不可以|可以不可以|可否|能|可以|要不要|是否能|有没有可能|有冇|得唔得|可唔可以) + (整|搞|弄|来|做|加|出|添|多|上|给|换|安排|适配|升级|改进|增)(个|一|几|些|点|套|张|只|条|款|多|下|上|整|来|弄)
(能不能|能否|可不可以|可否|可以) (多|再|也|顺便|顺手|干脆) ~ (整|搞|弄|来|做|加|出|添|给|支持|有|显示|放|标|配|选)
(啥|什么|几)(时候|时|时间)(才|)(能|可以|会|出|上|有|给|支持|安排|轮到|搞|整|弄|来|更|做|把)|何时(能|可|会)|几时(能|有|出|可以|会)|多久(能|会|才能)(出|上|支持|有)
(要是|要系|如果|若是|若|假如|假使|倘若|如能|要能|最好|能) ~~ (就好了|就更好|就太好|就太棒|就完美|就爽|就太爽|就方便|就舒服|就美|就省|就更|就最好|就赞|就香|该多好|多好啊|多好呀|那就好|就开心|就圆满|便好|就好用|就無敵|就无敌|就满足)
(就|会|那|可)(太|更|最|超|特别|非常|)(好|爽|棒|赞|香|妙|美|方便|舒服|完美|贴心|感激|开心)了
(会|能|就)(更|方便|省|友好|省事|省心|舒服|贴心|好用|直观|顺手|高兴|开心)(很多|不少|许多|多了|好多|一些|一点|些|坏了|得多)
(想|好想|很想|超想|真想|只想|挺想)(要|有|加|多|能|看到|把|让) ~ (一个|一款|一套|个|功能|选项|按钮|按鈕|版|颜色|顏色|入口|快捷|模式|支持)
(加|添|补|出|做|整|搞|弄|来|上)(一|)(个|款|套|些|点|种|张|枚) ~ (吧|呗|嘛|好不好|好吗|行不|行吗|可以吗|如何|怎么样|中不中|要得不)
(可以|能|最好|应该|是不是)(考虑|也|再|多)(做|加|出|支持|提供|有|给|显示|放)|(不如|何不|干脆)(加|做|出|给|改|让|把)|(缺|少|差)(个|一个|了个)(功能|选项|按钮|入口|开关|快捷键)
(有个|有一个|有张|有只|有款|多个|多一个|多一项|多一些|多几个) ~ (就好|会(很|更|非常)|多好|该多|方便|更方便|肯定)
(如果|要是) ~ (有|能|可以|加|支持) ~ (就|会|那|肯定|一定)
(would|'d) (love|like) (to see|to have|it if|a|an|the ability|the option|to be able|to suggest|to propose|to request|some|support|if|for|more|this)
we'd (love|like) (to see|to have|a|an)|any (chance|plans|plan|possibility|interest) (that|of|to|for|in)
it would (help|save|make|allow|benefit|simplify|improve)
(should|could) (have|allow|support|provide|offer|be able|accept|also|be possible|be configurable|be an option|include|let|be added|be supported|expose)
(add|adding|allow|allowing|provide|providing|implement|implementing|introduce|introducing|expose|exposing|extend|enable|improve|improving|integrate|offer|include|consider|support) ~ (support|option|options|ability|more|new|better|additional|custom|optional|configurable|possible|setting|flag|parameter|easier|native|api)

(ability|option|possibility) (to|for)|support for|describe the (solution|feature)
describe alternatives|alternatives (considered|you)|proposed (solution|change|feature|api|behaviour|behavior|implementation|design)|use case|use-case
use cases|motivation|the solution you'd like|solution you'd like|what i'd like|what i would like|what we'd like|what i'd change
i'd like (to see|to have|a|an|it|the|to request|to propose|to be able|to suggest)
(we|i) (need|want) (a|an|some|the ability|to be able|support|better|more)|(idea|wish|something|wishes) (for|:|to|about) (later|v|the|next|future)
for (later|the future|a future|next release|next year's)|future (release|version|versions|releases)|roadmap|backlog|someday|one day|in the long run
long term|long-term|worth (adding|considering|having|supporting|including)|feature parity|missing feature|on par with|as in (some |)other
like most (tools|apps|other)|competitors (have|do|offer|just|already)|+1 for|even better if|two cents|my 2 cents|thinking aloud|quality of life
make life easier|(it's|it is) a (wish|feature request|request)|a wish|willing to (contribute|implement|submit|send|open|work)
happy to (contribute|implement|submit a pr|send a pr|open a pr|make a pull|be a beta)
(please|pls|plz|kindly) ~ (add|support|consider|implement|provide|allow|extend|expose|accept|offer|introduce|make it possible|include|enable|bring|let us|let me|let users|give us|follow|port|ship|improve|make)
(can|could) (you|we|it|the team|someone) ~ (add|support|implement|provide|have|introduce|expose|make|offer|extend|allow|get|include|bring)
(is|are) (missing|lacking) ~ (feature|support|option)
like ~ already (does|do|have|has)
!feature (flag|flags|branch|toggle|detection|vector|map|maps|column|columns|extraction|gate|gates|policy)
!(should|could) have (been|shown|worked|happened|seen|received|gotten|got)|use cases? (is|are) broken
!could you provide (a|an|the) (log|explanation|timeline)|to improve your chances|feature-flag
!(please|pls) ~ (add me|add us|include (the|your)|provide (the|a|more|any|your|us with|an update|information)|make sure|let me know|let us know)

# Opinion without a task: praise, remarks, general feedback.
[intent-feedback]
(一点|一些|几点|随便|使用|一个|用户|体验|新版|个人|简单|真实)(反馈|感受|体会|感想|吐槽|体验)|(反馈|意见)(一下|如下|几点|汇总|收集)|随便(说说|聊聊|反馈|提提|吐槽)|(挺|很|非常|特别|真|蛮)(好用|好的|不错|棒|香|稳|满意|喜欢|清楚|良心)
做得(很|挺|真|非常)(好|棒|不错)|点赞|给(个|你们)赞|辛苦(了|)|感谢(你们|团队|开源|开发)|用了(快|)(一|两|半|三)(年|学期|个月)|意见(收集|箱|)|仅供参考|个人(看法|意见|觉得|感觉)
(整体|总体|总的来说|用下来|用了)(很|挺|比较|还算|非常|都|还|) ~ (满意|不错|好用|好|顺|稳)
觉得 ~ (更好|不错|可以更)
(honest|some|general|a bit of|a little|quick|user|positive|my|our|first|overall) feedback|feedback (on|about|after|from|for|regarding)
(great|good|awesome|excellent|amazing|nice|fantastic) (work|job|product|tool|project|library|stuff|docs|release)|keep (it up|up the)
(love|loving|like|enjoy|enjoying) (the|your|this|using|it)|thank you for (the|this|your|making|all)
thanks for (the|this|your|making|all|creating|building|maintaining)|(has|have) been a pleasure|product's great|one of the best|pleasure to|kudos
well done|impressed|first of all|just my|no complaint|isn't a complaint|not a complaint|not complaining

# Says in so many words that nothing is broken, or that there is no hurry.
[intent-not-bug]
(一切|都|全部|目前|现在)(正常|没问题|好的),(没有|无)(故障|异常)|没有(出|)故障|不是事故|本身(是好的|没问题|没错|正常)|(撤回|撤销|作废)(了|此|该|原|)(故障|工单|单)|原故障撤回|跟(贵司|你们)无关|went all right
all good (there|here)|works, no complaint|no action needed|by design
不是(故障|bug|缺陷|报障|线上问题|什么问题|问题反馈|投诉)|(并|也)(非|不是)(故障|bug|问题)|没有(故障|任何故障)|非(故障|bug|缺陷)|不算(bug|故障|问题)|不(影响|耽误|妨碍)(使用|业务|上线|什么|大局|现有|任何)|暂不影响|凑合能用|也能凑合|能凑合
还可以接受|还能用|够用|能用就是
not (a|really a|exactly a) (bug|defect|fault|complaint|blocker|problem|regression|bug report|real bug)|isn't a (bug|complaint|defect)|no bug
nothing (is |)(broken|blocked|urgent|wrong|fails)|works as (documented|designed|intended|advertised)|everything works
works (fine|well|nicely), (just|but)|works, just|working as intended|nothing blocked|documented like that|which (does|works|is no)|does the job
no big deal|gets by|we get by|not stuck|(so |)i'm not (stuck|blocked)

[intent-no-hurry]
不做也(行|可以|没关系)|有空(的话|)(支持|弄|做|加|搞)
不(急|着急|紧急|催|赶|赶时间|是很急)|无(需|须)着急|没那么急|慢慢(来|回|看)|有空(的时候|时|)(再|看|回|处理)|(明年|下个季度|下季度|今年内|年底|以后|将来|后续)(再|也行|也可以|做|都行|有)|优先级(低|不高|最低)|低优
(一两周|两周|几天)(内|后)(回复|答复)(都|也)|还(在|处于)(设计|调研|评估|选型|规划|方案)(阶段|中|期|)|(设计|方案|选型|技术)(阶段|评审|调研|选型)|没有(写|动|开始写)代码|还没(开始|写|接入|动工|立项)|打算(做|用|把|换|上|接|在|给|拆|迁)
准备(做|用|接|上|迁|换|把)|计划(做|用|接|上|迁|换|把|在)|(调研|评估|考虑|选型)(中|阶段|一下|)
no (rush|hurry|urgency|pressure)|not urgent|isn't urgent|nothing urgent|low priority|when(ever| ) you (have time|get a chance|find time|get around)
take your time|next (quarter|year|sprint|release)|not a blocker|can wait
(we|i) (plan|planning|are planning|consider|are considering|are evaluating|intend|are going) (to|on|the|using|a)|evaluating|planning to
before we (move|start|buy|sign|migrate|commit|decide)|in the design (phase|stage)|we'd like to (host|build|use|move|migrate)
thinking (about|of) (using|moving|switching|migrating)
