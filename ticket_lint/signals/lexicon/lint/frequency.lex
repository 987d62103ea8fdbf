# How often it happens.

[frequency-always]
必现|必崩|必定|百分百|百分之百|100%|100 %|次次都|次次|回回|每次都|每次必|每次|每回都|每一次|每一次都|屡试不爽|一直都是|无一例外|稳定复现|稳定重现|稳定出现|都能复现|都能重现|十次十次|一试就|全部失败|从没成功|一次都没成功|一次也没成功|从未成功
always|every time|everytime|each time|every single time|every attempt|on every|consistently|reproducible|100 percent|deterministic|deterministically|without exception|never succeeds|never succeeded|never works|never worked|any time|whenever
!(不是|并非|不一定|未必)(每次都|每次必|每次|每回都|次次都|次次|必现|百分百|100%)|非必现|不必现|not always|not every time|not each time|not reproducible|as always|always been|once in a while

[frequency-some]
偶现|偶发|偶尔|偶然|有时|有时候|时不时|间歇|间歇性|断断续续|不定时|不定期|不固定|随机|随机出现|概率|概率性|小概率|大概率|几率|机率|不是每次|并非每次|不一定每次|不是必现|非必现|不必现|一阵一阵|一会儿行一会儿不行|时好时坏|时有时无|个别时候|零星|不规律|没规律|没有规律|多试几次|隔三差五|三天两头|老是|经常|频繁|反复|多次
sometimes|occasionally|intermittent|intermittently|sporadic|sporadically|random|randomly|at random|now and then|now and again|every now and then|from time to time|once in a while|off and on|on and off|not always|not every time|flaky|rarely|seldom|often|frequently|half the time|half of the time|hit and miss|hit or miss|unpredictably|irregularly|some of the time|most of the time

[frequency-rate]
# A share of tries, or a count in a span of time.
<n> (次|回|遍|把|场|通|个|笔|单|条) ~ (有|里|中|里面|就|只|能|会|必) ~ <n>
(十次|百次|每十次|十有|十之) ~ <n>
<n> 成(|左右|以上|的)(概率|几率|会|都|失败|用户)
(三|四|五|六|七|八|九|两|一|二|几)成
(失败|成功|复现|出现|发生|崩溃|卡顿|丢包)(率|概率|) ~ <n> (%|成)
(概率|几率|机率) ~ <n> (%|成)
百分之 <n>
<n> 分之 <n>
(每|一)(天|小时|分钟|周|晚|晚上|早|场|局|节课|个月|月|日) ~ <n> (次|回|条|起|例|个|笔|单)
每(|隔) <n> (分钟|小时|秒|天|次|通|个|单|周) ~ (就|会|一次|出现|掉|断|卡|崩|必)
(大约|大概|约|平均) <n> (分钟|小时|天|秒)(|就)一次
半数|一半|过半|大半|多半
<n> (out of|in|of) <n>
<n> (times|time) (a|per|an|each|every|in) (day|hour|week|month|minute|night|morning|lesson|session|run|call)
(once|twice|several times|a few times) (a|an|per|every|each|in) (day|hour|week|month|minute|night|lesson|session|run|call|while|few)
every <n> (minutes|hours|days|seconds|minute|hour|times|calls|runs|attempts)
(every|each) (few|couple of|other) (minutes|hours|days|seconds|time|call|run|attempt)
<n> (%|percent|per cent) (of the time|of calls|of the calls|of runs|of attempts|of all|of tries|of requests|of joins|of sessions|of cases)
(half|a third|a quarter|most|nearly all|almost all|one in) ~ (calls|runs|attempts|times|tries|joins|requests|sessions|cases)
