# Is it still happening?
[status-recovered]
(已|已经|现在|目前|后来|刚刚|刚|又|自己|自动|均已|现已|都|全部|基本|之后|随后|后)(恢复|正常了|恢复正常|自愈|没再出现|不再出现|修好|修复了|解决了|缓解)
(现在|目前|后来|刚刚|自己|自动|今天|今早|今早看|之后|随后|分左右|分钟后|点后|分)(又|都|也|)(好了|好的|没了|正常了|正常|没事了|消失了|一切正常|没问题了)
(恢复正常|已恢复|恢复了|自愈|自己好了|自行恢复|自动恢复|又好了|没再复现|没有再出现|未再出现|未再复现|没再发生|未再发生|没再出现|不再复现|不再出现|已解除|已消除|已平息|已缓解|故障解除|恢复至正常|恢复到正常|业务恢复|至今稳定|之后一直正常|之后都正常|之后正常|后正常|已经不影响|已不影响|现已正常|现在正常|目前正常|没有再断|没再断|没有新的投诉|之后没有新的|服务恢复|已修复|已经修复|已止血|回滚止血|未再发现|没再发现|之后新单正常|之后新订单正常|已经好了|都好了|现在好了|后来好了)
(今天|今早|今天上午|今晨)(也|都|)(一切正常|正常|没问题|没再|没有再)
(only|)(lasted|took)( for|)( about| around| some| roughly| only| just|) <n>
(recovered|has recovered|have recovered|resolved itself|resolved on its own|(is|was|are|were|went|everything|all|things|service|returned|came|and) back to normal|been fine (since|ever since)|fine again|was good again|is good again|okay again|ok again|working again|works again|working normally again|back up|came back|is back|no longer (happening|happens|occurs|reproducible|affected|see)|has not happened (again|since)|hasn't happened (again|since)|not recurred|has not recurred|hasn't recurred|not come back|hasn't come back|(service|everything|all|access|traffic) (is|was|has been) restored|restored (at|after|around|by)|went away|gone by itself|cleared (up|itself)|stopped by itself|stopped on its own|ended by itself|stabilised|stabilized|been stable since|stable since|everything green|this is over|the outage is over|the incident is over|since then (all|everything|no|it|nothing)|everything is (fine|back|normal) (now|again)|now (fine|okay|normal|stable|works|working|resolved|green)|self-healed|healed|subsided|fixed itself|normal again|solved in the meantime|over now|been green|perfect (as well|again|since)|been quiet since|quiet since|has been resolved|is resolved|was resolved|has ended|normal since|no further (errors|complaints|failures|incidents|cases)|no new (cases|complaints|reports))
!(没|没有|未|尚未|还没|还未|仍未|一直没|并未|不能|无法|没能|迟迟不|不会|才能|尽快|请|帮忙|麻烦|何时|什么时候|多久|预计|能|希望|需要|等|等待|要求|期望|期望是|望|尽早|早日|直到|再) + (恢复|好|修复|解决|自愈|缓解)
!(恢复|解决|修复)(时间|不了|后|之前|之后)
!(期望|预期|希望|应该|要求) ~ (恢复|正常)
!(not|hasn't|haven't|never|isn't|until|when|please|to be|be|not yet|should be|must be|get|getting|want|need|expect|once|before) ~ (recovered|resolved|restored|(is|was|are|were|went|everything|all|things|service|returned|came|and) back to normal|fixed|fine again|working again|back up|is back|are back)
!back up (the|our|of|to|data|files)
!came back (with|as|empty)

!(才|就|便|能|会|可以|即可) + (恢复|好了|正常|没事)
!(想|要|能|去) + (自己恢复|自行恢复)
!(afterwards|then|after that|seconds|minutes) ~ (back to normal|was good again|are back|fine again)

[status-rca]
(复盘|根因分析|rca|root cause|事故报告|故障报告|postmortem|post-mortem|原因说明|故障原因|书面说明|书面结论|整改措施|防复发|改进措施|根因)
(给个|要个|讨个)(说法|原因|结论)
(留个|留)(记录|底)
(知会|通报|备案|报备)(一声|一下|)
(post-mortem|incident report|root-cause|for your (records|information)|for the record|fyi|no action (needed|required)|not asking for any action|what happened (on|at|between|during)|explanation of what happened)

[status-intermittent]
(偶尔|偶发|偶现|间歇|间歇性|时不时|时好时坏|时有时无|有时|有时候|不定期|不定时|随机|概率性|小概率|隔三差五|时断时续|一阵一阵|一会好|一会儿好|一会儿|忽好忽坏|不固定|反复|老是断|又断又连|频繁(断|掉|重连))
(不是每次|并非每次|不一定每次|不是必现|非必现)
(概率|几率)(出现|复现|失败|黑|崩|闪|发生|触发|会|,|性)
(有|大概|约|大约)(一定|)(的|)(概率|几率)
(一|两|二|三|五|六|七|八|十|几)(天|周|晚上|晚|小时|场|次)(里|中|大概|大约|有|会|能|要|)(有|) + (几|一两|两三|三四|四五|五六|十来|十几|好几)次
<n>( |)(次|回|把)(里|中|有|会|大概|) + (有|会|崩|出) + <n>( |)次
(十次|百次|五次|三次|五六次|十来次|几次)(里|中|有|会)
(intermittent|intermittently|sporadic|sporadically|occasionally|occasional|sometimes|at times|now and then|now and again|once in a while|from time to time|on and off|off and on|randomly|at random|flaky|flakey|in bursts|comes and goes|at irregular|irregularly|not every time|not always|every few (hours|days)|a few times (a|an|per)|several times (a|an|per)|once or twice (a|an|per)|twice (a|an) (hour|day|minute)|roughly (one|two) in|about one in|about one (run|call|join|time|attempt) in|one in (ten|twenty|five|three|four|six|eight)|one out of|keeps (dropping|disconnecting|reconnecting|freezing))
<n> (times out of|out of) <n>
<n> times (a|an|per) (hour|day|minute|week|call|lesson|meeting|class|session)
(intermittent)

[status-ongoing]
(一直|仍|仍然|仍旧|依然|依旧|现在还|目前还|至今还|至今未|到现在|持续|还在|目前|此刻|截至|截止|必现|必然|稳定复现|必定|总是|始终|恒为|每次都|百分百)
(还没好|还没恢复|仍未恢复|未恢复|没有恢复|尚未恢复|还未恢复|至今没|一直没好|没好|越来越|又开始)
(still|ongoing|right now|currently|at the moment|as of now|as we speak|ever since|consistently|constantly|continuously|permanently|reproducible|keeps|getting worse|and counting)

[status-broken]
(还没好|还没恢复|仍未恢复|未恢复|没有恢复|尚未恢复|还未恢复|至今没好|一直没好|又断了|又挂了|又开始了|又出现了|再次出现|又来了|再次发生)
(not recovered|not resolved|hasn't recovered|still (down|failing|broken|happening|out|not|no|the same|ongoing)|happening again|is back again|down again|started again|came back again|happened again)
