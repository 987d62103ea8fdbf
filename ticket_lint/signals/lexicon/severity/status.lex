# Is it still happening?
[status-recovered]
(sorted|fixed|righted|cleared|settled|resolved|healed) (itself|themselves)( out| up|)
(today|now|since then|this morning|since lunch) (it's|it is|they're|they are|all is|everything is|everything's) (as |back |)(quick|fast|good|fine|well|normal|right|smooth)
(put|got|brought|restored) (them|it|everything|all of it) (all |)back (from|with|by|again|the same)
(一直到|到|直到)(今天|现在|目前)(都|)没(再|有再|)(犯|出|发|断|掉|碰)
!since ~ (came back|come back|were back|was back|went back up|are back)
(现在|这会儿|今天|刚才|后来|目前)(又|已经|已|都|)(能|可以)(登|连|进|用|拉|推|看|打|开|收|发|clone)(了|上了|进了)
works again|working again|all good since|fine since|been fine since|working since|back by itself|came back by itself
(已|已经|现在|目前|后来|刚刚|刚|又|自己|自动|均已|现已|都|全部|基本|之后|随后|后)(恢复|正常了|恢复正常|自愈|没再出现|不再出现|修好|修复了|解决了|缓解)
(现在|目前|后来|刚刚|自己|自动|今天|今早|今早看|之后|分左右|分钟后|点后|分)(又|都|也|)(好了|好的|没了|正常了|正常|没事了|消失了|一切正常|没问题了)
(恢复正常|已恢复|恢复了|自愈|自己好了|自行恢复|自动恢复|又好了|没再复现|没有再出现|未再出现|未再复现|没再发生|未再发生|没再出现|不再复现|不再出现|已解除|已消除|已平息|已缓解|故障解除|恢复至正常|恢复到正常|业务恢复|至今稳定|之后一直正常|之后都正常|之后一直正常|已经不影响|已不影响|现已正常|现在正常|目前正常|没有再断|没再断|没有新的投诉|之后没有新的|服务恢复|已修复|已经修复|已止血|回滚止血|未再发现|没再发现|之后新单正常|之后新订单正常|已经好了|都好了|现在好了|后来好了)
(今天|今早|今天上午|今晨)(也|都|)(一切正常|正常|没问题|没再|没有再)
(only|)lasted( for|)( about| around| some| roughly| only| just|) <n>
(only|)took( about| around| some| roughly| only| just|) <n>( |-|)(minutes|minute|min|mins|hours|hour|h)
(recovered|has recovered|have recovered|resolved itself|resolved on its own|(is|was|are|were|went|everything|all|things|service|returned|came|and) back to normal|been fine (since|ever since)|fine again|was good again|is good again|okay again|ok again|working again|works again|working normally again|back up|came back|is back|no longer (happening|happens|occurs|reproducible|affected|see)|has not happened (again|since)|hasn't happened (again|since)|not recurred|has not recurred|hasn't recurred|not come back|hasn't come back|(service|everything|all|access|traffic) (is|was|has been) restored|restored (at|after|around|by)|went away|gone by itself|cleared (up|itself)|stopped by itself|stopped on its own|ended by itself|stabilised|stabilized|been stable since|stable since|everything green|this is over|the outage is over|the incident is over|since then (all|everything|no|it|nothing)|everything is (fine|back|normal) (now|again)|now (fine|okay|normal|stable|works|working|resolved|green)|self-healed|healed|subsided|fixed itself|normal again|solved in the meantime|over now|been green|(problem|issue|error|trouble|fault) is gone( now|)|gone now|perfect (as well|again|since|ever since)|been quiet since|quiet since|has been resolved|is resolved|was resolved|has ended|normal since|no further (errors|complaints|failures|incidents|cases)|no new (cases|complaints|reports))
!(没|没有|未|尚未|还没|还未|仍未|一直没|并未|不能|无法|没能|迟迟不|不会|才能|尽快|请|帮忙|麻烦|何时|什么时候|多久|预计|能|希望|需要|等|等待|要求|期望|期望是|望|尽早|早日|直到|再) + (恢复|好|修复|解决|自愈|缓解)
!(恢复|解决|修复)(时间|不了|后|之前|之后)
!(期望|预期|希望|应该|要求) ~ (恢复|正常)
!(not|hasn't|haven't|never|isn't|until|when|please|to be|be|not yet|should be|must be|get|getting|want|need|expect|once|before) ~ (recovered|resolved|restored|(is|was|are|were|went|everything|all|things|service|returned|came|and) back to normal|fixed|fine again|working again|back up|is back|are back)
!back up (the|our|of|to|data|files)
!came back (with|as|empty)

!(才|就|便|能|会|可以|即可) + (恢复|好了|正常|没事)
!(想|要|能|去) + (自己恢复|自行恢复)
!(afterwards|then|after that|seconds|minutes) ~ (back to normal|was good again|are back|fine again)
!(东西|数据|记录|文件|消息|订单|照片|钱|内容|群|账号|进去的|备份|日程|联系人)(自己|都|全|又|就|)(没了|消失了)

[status-rca]
(dig out|find out|explain to|tell our|pin down|establish) ~ (the reason|why|how|the cause|what happened)
(thought|figured) (you'd|you would|you might|you may) (want|like) to know|(just|only) (a heads-up|heads up|a note|letting you know)
(只|仅)(是|)(留个|做个|报个|备个)(记录|备案|底|案)
(复盘|根因分析|rca|root cause|事故报告|故障报告|postmortem|post-mortem|原因说明|故障原因|书面说明|书面结论|整改措施|防复发|改进措施|根因)
(给个|要个|讨个)(说法|原因|结论)
(留个|留)(记录|底)
(知会|通报|备案|报备)(一声|一下|)
(post-mortem|incident report|root-cause|for your (records|information)|for the record|fyi|no action (needed|required)|not asking for any action|what happened (on|at|between|during)|explanation of what happened)

[status-intermittent]
(老是|老|总|时常|常)(飘|掉线|断|卡住|卡死|跳|闪|掉)
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
(仍|仍然|依然|还是|还|目前仍|现在仍|截至目前仍)(不可用|不通|起不来|打不开|没回来|是 e|处于|没有回来|不能用|有用户|失败)
(今天还在|还在的|还没修|没修好|又爬回|掉回去|反复出现)
(continues to|still (unavailable|unreachable|read-only|needs fixing|cannot|can't|open|affected|red|refuses)|keeps coming back|back again today)
(还没好|还没恢复|仍未恢复|未恢复|没有恢复|尚未恢复|还未恢复|至今没好|一直没好|又断了|又挂了|又开始了|又出现了|再次出现|又来了|再次发生)
(not recovered|not resolved|hasn't recovered|still (down|failing|broken|happening|out|not|no|the same|ongoing)|happening again|is back again|down again|started again|came back again|happened again)

!(每次|每回|转回|等一会儿|再等一会|过一会|隔几秒|三四秒|几秒)(后|再|)(自己|自行|自动)(恢复|好)
!(避免|防止|杜绝|预防|以免|防范|确保|保证|不会|不再|怎么|如何|没有|未|没) ~ (再次发生|再次出现|又出现|再发生|再次)
!(prevent|prevents|preventing|avoid|avoiding|keep|keeps|stop|from|not|never|hasn't|won't|ensure|so that|no longer|without) ~ (happening again|happened again|happen again)

[status-over]
(缓过来|活过来)(了|)|没再犯|没有再犯|再没犯|没再闹
(自己|忽然|突然|一下子) + (就|又|都|) + (通了|能用了|能进了|进来了|涌进来|进得来|连上了|回来了)
后半(节|场|段|程|夜) ~ (平稳|正常|顺利|顺畅|没再|平平稳稳)
(it|this|that|they|errors|failures|trouble|problem|issue) (stopped|ended|ceased) (at|by|around|about|when|after|again|before)
(going|go|goes|went|coming|come|came|flowing|flow|flows) through again|(flowing|running|selling|playing|ringing) again since
(rest of the (day|show|evening|night|week|lesson|class|event)) ~ (fine|well|without|smooth|smoothly|ok|hitch)
(not|never) ~ (a single|one) (one|case|error|failure|complaint) since
!(自己|忽然|突然) + (就|又|) + (回来了) ~ (又|再)
# it is over, however it came to an end
(没|没有|未|不|没能)(再|再次|再有)(出现|发生|复现|断|掉|报|收到|见|现|遇到|有过|有人反馈)
(之后|以后|后面|后来|其后|随后|从那以后|此后|至今|到现在|今天|今早|现在) + (正常|稳定|流畅|好了|没了|没问题|没事|没再|没有再|不再)
(之后|以后|后面|后来|其后|此后|至今|今天)(新开的|新单|新订单|新的|一直|全部|一切) + (正常|稳定|流畅|好了|没问题|没再)
(已恢复|已经恢复|现已恢复|现已正常|现在正常|现在好了|已好了|已经好了|已正常|目前正常|目前已|已解除|已经解除|已修复|已经修复|已解决|已止血|已经没了|不影响了|已经不影响|已不影响|已不再|不再丢|不再发生|不用管|撤回|故障撤回|已回滚,|已经回滚|仅供记录|留个记录|报备一下|就他一个,后来好了|放行之后全部正常|未能复现|后没再|只出现过这一次|只出现过一次|就这一次|仅此一次|写入恢复)
(现在|目前|今天|今早|后来|之后|已|均已|后)(是|)(一切|全部|全都|完全)(正常|恢复|好了)
(业务|服务|写入|用户请求)(已|已经|均已|全部)(正常|恢复)
(换了|改了|切了|回滚了|重启了|处理了) ~ (后就好了|之后就好了|以后就好了|就好了,一直)
(fine since|fine now|stable since|been stable|been fine|been ok|been quiet|been green|normal since|clean since|no recurrence|no further|has not recurred|hasn't recurred|not recurred|not happened again|has not happened since|not come back|over now|it is over now|it's over now|because it's over|outage is over|incident is over|was over by|fixed since|resolved since|since resolved|already recovered|has recovered|recovered at|now recovered|fully recovered|back since|instant again|working since|clean, we checked|was clean|runs clean|nothing since|all good now|all fine now|all well now|now all (person|people|users|of them) can|everyone can (login|log in|work) again|everything (works|worked|is working) again|ended by itself|cleared by itself|by itself at|returned to normal|went back to normal|came back at|bitrates return|reconnect without our help|for your records|for information only|information only|for the sake of completeness|fyi only|no action (needed|required|expected)|no reply needed|close this ticket|post-incident:|what happened on|formal request for root cause|rca needed|rca request|request for rca|request for root cause|interruption this morning|this morning's (interruption|outage|incident)|yesterday's (outage|interruption|incident)|lasted)
took <n> minutes
!(如果|要是|等|何时|什么时候|希望|请|尽快|直到|才能|能否) ~ (已恢复|恢复|正常|稳定)
!(其余|其他|其它|别的|单流|同账号|本地|预览|声音|画面|系统|网络)(都|也|全|) + (正常|稳定|流畅)
!(if|when|once|until|hope|unless|as soon as|please) ~ (recovered|over|normal|fine|stable)
!(not|never|hasn't|isn't|wasn't) ~ (recovered|over now|normal again)
(all|everything|things) (is |are |was |were |been |)(good|well|fine|quiet|normal|calm|smooth) (since|ever since|afterwards|after that)
(been|was|is) (clean|quiet|calm|smooth|steady|good|silent) (since|for|ever since)
(resolved|recovered|ended|cleared|stopped|went away) without (us|any|our|anybody|anyone|touching|intervention)
(之后|以后|后来|后面|随后)(就|便|都|一路|一直|) + (顺了|顺畅|顺当|挺好|太平|消停|安稳|没毛病)
(run|runs|running|ran|worked|works|working|been) (normally|fine|well|smoothly|ok|properly) (from then on|since|ever since|again|from there on)

[status-rate]
# a share of tries or times
<n>( |)(成|成的|%的)( |)(概率|几率|左右|会|掉)
(大约|约|大概|差不多|有|三|四|两|一)( |)(成|成左右)(概率|几率|左右|会|的通话|的用户)
(十|百|几|五六|十来|三五)(次|通|个)(里|中|里面|电话里) ~ (有|会|断|崩|一|两)
<n>( |)(次|通|个|场)(里|中|循环) ~ (有|出|崩|掉|失败)
(每隔|隔)( |)(几|十来|几十|十几)( |)(分钟|小时|秒)
(每隔|隔) <n> ~ (分钟|小时|秒)
(一|每)(小时|天|晚|晚上|节课|场) + (两三|三四|四五|五六|几|好几|十来|十几|个)(次|回)
(每天|每周|一周) ~ (几|两三|三四|三到五|五六|个把)(次|回)
(经常|常常|老是|万分之|千分之|偶有|有几率|中招|部分任务|头一遍|间或|有时会|时而)
(about|around|roughly|in) (one|two) (of|in|out of) (ten|five|twenty|eight|six|every)
(a few times|several times|four times|five times|three times|two, three times) (a|this|per|in|an|each) (day|week|month|hour|two days|morning)
(every|each) (few|couple of) (minutes|hours)
(not each time|now and again|every so often|about once a|once a day|% of calls|runs of|a rerun)
(every|each) + <n>( |)(s|sec|secs|seconds|second|m|min|minutes|h|hours|days)
sporadically|sporadic|once in a while|every now and then|in bursts|on and off|hit and miss|hit or miss
!(100|ten|10) times out of (100|ten|10)|off and on again

