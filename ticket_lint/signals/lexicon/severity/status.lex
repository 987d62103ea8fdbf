# Is it still happening?
[status-recovered]
(已|已经|现在|目前|后来|刚刚|刚|又|自己|自动|均已|现已|都|全部|基本|之后|随后|后)(恢复|好了|正常了|恢复正常|自愈|没再出现|不再出现|修好|修复了|解决了|缓解)
(恢复正常|已恢复|恢复了|自愈|自己好了|自行恢复|自动恢复|又好了|没再复现|没有再出现|未再出现|未再复现|没再发生|未再发生|不再复现|已解除|已消除|已平息|已缓解|故障解除|恢复至正常|恢复到正常|业务恢复)
(持续|历时|前后|中断|影响|一共|总共|约|大约)(了|)( |)<n>( |)(分钟|分|小时|秒|min)(后|左右|)( |,|)(恢复|自愈|好了|正常)
<n>( |)(分钟|小时|分|秒)(后|左右后|之后)(恢复|自愈|好了|正常|自动恢复|自己好了)
(复盘|事后|根因分析|rca|root cause|事故报告|故障报告|postmortem|post-mortem|原因说明|根因)(报告|说明|分析|)
(提供|给出|给个|出具|要|请给|需要|补一份|麻烦)( |)(根因|事故报告|故障报告|复盘|rca|原因说明|故障原因|书面说明)
(昨天|昨晚|上周|前天|凌晨|今早|上午|中午)的(故障|中断|事故|异常)
(recovered|resolved itself|back to normal|it has been fine since|fine again|working again|works again|back up|came back|no longer (happening|happens|occurs|reproducible|affected)|has not happened (again|since)|hasn't happened (again|since)|not recurred|has not recurred|hasn't recurred|service (is|was) restored|restored (at|after|around|by)|went away|cleared (up|itself)|stabilised|stabilized|all green|is over|since then (all|everything|no|it)|everything is (fine|back|normal) (now|again)|now (fine|ok|okay|normal|stable|works|working)|self-healed|healed|subsided|fixed itself|normal again|solved in the meantime|over now|closed on our side)
(rca|root cause|post-mortem|postmortem|incident report|what happened|explanation) (please|wanted|needed|requested|for|of|report|analysis|by)
lasted( for|)( about| around| some| roughly|) <n>
!(没|没有|未|尚未|还没|还未|仍未|一直没|并未|不能|无法|没能|迟迟不|不会|才能|尽快|请|帮忙|麻烦|何时|什么时候|多久|预计|能)(恢复|好|修复|解决|自愈)
!(恢复|解决)(时间|不了)
!(not|hasn't|haven't|never|isn't|until|when|please|to be|be|not yet) (recovered|resolved|restored|back to normal|fixed)

[status-intermittent]
(偶尔|偶发|偶现|间歇|间歇性|时不时|时好时坏|时有时无|有时|有时候|不定期|不定时|随机|断断续续|概率性|小概率|零星|隔三差五|每隔一段|时断时续|一阵一阵|一会好一会|一会儿好|忽好忽坏|不稳定|一天几次|一周几次|每天几次|不固定|反复)
(概率|几率|大概率)(出现|复现|失败|)
<n>( |)次(里|中|有|)( |)(有|)( |)<n>( |)次
(十次|百次|五次|三次)(里|中|有)
(intermittent|intermittently|sporadic|sporadically|occasionally|occasional|sometimes|at times|now and then|now and again|every now and then|once in a while|from time to time|on and off|off and on|random|randomly|flaky|flakey|in bursts|comes and goes|at irregular|irregularly|once or twice (a|per)|a few times (a|per)|not every time|not always|roughly (one|two) in|about one in|one in (ten|twenty|five|three|four))
(about|around|roughly|maybe|some|)( |)<n> (times|out of)

[status-ongoing]
(一直|仍|仍然|仍旧|还是|依然|依旧|现在还|目前还|至今|到现在|持续|持续中|还在|正在|当前|目前|此刻|截至|截止|必现|每次|每次都|100%|必然|稳定复现|必定|总是|始终|恒为)
(只要|一|凡是) ~ 就
(从|自) ~ (起|开始|以来)
(刚才又|刚刚又|又开始|越来越|还没好|还没恢复|仍未恢复|未恢复|没有恢复|尚未恢复|还未恢复|至今没|一直没好|没好)
(每天|每周|每晚|每逢|每到|每个|逢) ~ (都|就|必)
(still|ongoing|right now|currently|at the moment|as of now|as we speak|since|ever since|always|every time|each time|consistently|constantly|continuously|permanently|100% reproducible|reproducible|never works|keeps|keep|until now|to this minute|so far|not recovered|not resolved|getting worse|and counting|whenever|any time)
