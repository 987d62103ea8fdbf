# Words that single rules look for: several problems, urgency, filed types.

[split-another]
(另外|另|此外|除此之外|顺便|顺带) + (有|遇到|发现|碰到|报|反馈|反映|问|请教|请问) ~ (问题|bug|故障|缺陷)
(还有|还遇到|还发现|又遇到|又发现)(一|两|几)个(另外的|别的|其他|其它|新的|小|)(问题|bug|故障|缺陷)
(另一个|另外一个|第二个|第三个)(问题|bug|故障)(是|:|,|在)
(两|三|几|2|3|多)个(不同的|不相关的|独立的|无关的|)(问题|bug)(要|想|一起|一并|需要|如下|:|,|反馈|请)
(问题|bug|故障)(二|2|三|3)(:|、|.|是)
(一并|一起|合并|放在一起)(反馈|提交|报|提|说)
(two|three|several|a few|couple of|multiple|some) (separate|different|unrelated|independent|distinct|other|) (issues|problems|bugs) (here|in one|in this|below|:|, first|to report|with)
(two|three|several|a few|a couple of|multiple) (separate|different|unrelated|independent|distinct) (issues|problems|bugs)
(i have|we have|there are|here are|i found|we found|found|reporting|facing|having) (two|three|several|a few|a couple of|multiple|2|3) (issues|problems|bugs)
(another|a second|an unrelated|a separate|one more|a different|a third) (issue|problem|bug|thing) (is|i|we|:|, |that|with|when)
(also|and) (, |)(on an unrelated note|unrelated|a separate issue|a separate problem|another issue|another problem|another bug)
(the|my|our) (second|third|other) (issue|problem|bug) (is|:|, |happens|concerns)
(issue|problem|bug) (2|two|3)( |)(:|is|-)
(on a different note|on another note|unrelated to (this|that|the above)|while i am at it|while we are at it|while i'm at it)
!(跟|和|与|同|是不是|是否|可能是|像是)(另一个|另外一个)问题
!(不是|并非|避免|以免)(两|三|几|多)个问题

[tone-urgent]
(紧急|加急|特急|火急|十万火急|火烧眉毛|万分火急|非常急|很急|特别急|超级急|太急了|急死了|急急急|急!!|在线等|马上解决|立刻解决|立即解决|马上处理|立刻处理|立即处理|立马处理|马上修复|立即修复|速速|速回|速看|请速|火速|急需解决|急需处理|务必马上|务必立刻|务必立即|刻不容缓|不能再等|等不了了|一刻都等不了|求救|救命)
(最高优先级|优先级最高|最高级别|最高等级|优先处理|插队处理|必须今天解决|今天必须解决|今天必须修)
(urgent|urgently|very urgent|super urgent|asap|a.s.a.p|emergency|immediately fix|fix immediately|fix this now|fix it now|highest priority|top priority|drop everything|cannot wait|can't wait|critical!|very critical|extremely critical|need this fixed|must be fixed today|must be fixed now|immediate attention|immediate help|immediate action|need help now|sos|mission critical)
!(不|没那么|没有那么|没这么|并不|不太|不算|不是很|不是特别|不是那么|不是|不着)(紧急|急|很急|特别急|非常急|加急)
!(紧急|应急|紧急救援)(呼叫|呼救|联系人|通知|制动|联络|电话|通话|停|广播|求助|事件|响应|预案|按钮|程度|类型|报警|救援|情况下)
!(紧急程度|紧急级别|紧急度)
!(not|isn't|is not|nothing|non|no) (urgent|an emergency|super urgent|very urgent|top priority|that urgent)
!not ~ urgent
!urgent (care|message|messages|notification|notifications|alert|alerts|bell|type|queue|flag|field)
!(emergency) (call|calls|contact|contacts|button|stop|room|number|department|alert|alerts|broadcast|services|service|mode)

[tone-date]
(今天|今晚|今日|今早|今夜|明天|明早|明晚|明日|后天|大后天|本周|这周|下周|周一|周二|周三|周四|周五|周六|周日|周末|星期一|星期二|星期三|星期四|星期五|星期六|星期天|月底|月初|节前|下个月|下月|小时后|分钟后|天后)(上午|下午|中午|早上|晚上|凌晨|之前|前|就|要|有|将|还有|) ~ (上线|开播|发布|演示|直播|开考|活动|大促|发版|验收|交付|峰会|发布会|开课|上课|开会|路演|评审|首秀|割接|考试|开庭|比赛|开赛|决赛|晚会|投产|开业|促销|签约|截止|deadline|demo|到期)
(上线|开播|发布|演示|直播|开考|活动|大促|发版|验收|交付|峰会|发布会|开课|上课|开会|路演|评审|割接|考试|比赛|晚会|投产) ~ (今天|今晚|今日|明天|明早|明晚|明日|后天|本周|这周|下周|周末|月底|小时后|分钟后)
(today|tonight|tomorrow|this evening|this afternoon|this morning|this weekend|this week|next week|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|next monday|by monday|by friday|in an hour|in two hours|in three hours|within 24 hours|within 48 hours) ~~ (launch*|go live|goes live|going live|release*|demo*|event*|show*|webinar*|conference*|presentation*|exam*|concert*|broadcast*|kickoff*|rollout*|premiere*|deadline*|class*|lesson*|match*|game*|sale*|stream*)
(launch*|go live|goes live|going live|go-live|release|demo|event|show|webinar|conference|presentation|exam|concert|broadcast|kickoff|rollout|premiere|deadline|sale|match) (is|are|starts|begins|planned for|scheduled for|set for|on|at|in|due|) ~ (today|tonight|tomorrow|this evening|this afternoon|this weekend|this week|next week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hour*|minutes)
(只剩|还剩|剩下|剩|限期|给了|期限|限|倒计时|不到) ~ <n> (天|小时|周|个小时|分钟)
(deadline|due|only|just|within|less than) ~ <n> (days|hours|weeks|minutes) (left|to go|away|)

[type-test]
(测试环境|预发环境|预发布环境|预发|开发环境|联调阶段|联调环境|联调中|本地调试|本地环境|沙箱环境|沙箱|测试服|内测环境|测试阶段|开发阶段|集成阶段|还在集成|还在开发|还在测试|还没上线|还未上线|尚未上线|没有上线|未上线|没上线|没有正式上线|demo 工程|demo 里|跑 demo|测试项目|测试工程|uat 环境|uat)
(staging|sandbox|uat|test environment|testing environment|test env|dev environment|development environment|dev env|localhost|our test|test setup|qa environment|pre-production|preprod|not live yet|not yet live|not in production|still integrating|still in development|still developing|before launch|haven't launched|have not launched|proof of concept|poc|my local)

[type-live]
(线上用户|线上环境|线上业务|生产环境|正式环境|正式服|生产上|线上也|生产也|线上出现|现网|真实用户)
(in production|production environment|prod environment|on prod|in prod|live users|real users|live environment|production users|production is)
!(还|)(没|未|没有)(上|在|到)(线上|生产环境|正式环境|现网)
!not (yet |)in (production|prod)

# It is there all the time, or was seen so many times: as good as a frequency.
[freq-told]
(总是|老是|总会|一直|始终|永远|从来|全都|全部|一律|都会|都是|都不|都没|都无|都失败|都报|都卡|都进|都连|持续|不断|反复|怎么都|无论|不管|只要|任何|所有|均|死活|根本|完全|经常|常常|往往|频繁|动不动|三天两头|隔三差五)
(只出现过|仅出现|第一次|首次|再没|没再出现|再也没|仅一次|就一次|只有一次|出现过|屡次|再次|又出现|又发生|好几次|多次)
<n> (次|回|遍)(里|中|有|就|都|全|才|必|能|出现|复现|试|测|左右|以上)
(试|测|测试|复现|出现|尝试|重试|重复|操作|点|跑|连|打)(了|过) ~ (次|回|遍)
(constantly|all the time|permanently|continuously|systematically|no matter|every call|every request|any call|all calls|all requests|completely|entirely|at all|still|keeps|keep|persistent|persists|continues|often|frequently|usually|most of the time)
(happened once|only once|just once|the first time|first time|not seen since|twice|several times|many times|multiple times|a few times|a couple of times|more than once|once or twice|again)
<n> (times|attempts|tries|runs)

# How long ago, or that it goes on while this is written: as good as a time.
[time-ago]
<n> (分钟|小时|天|周|个小时|个钟头|个月|个星期|年)(了|前|以来|多了|左右|以前|之前|内)
(快|近|将近|大概|约|已经|已|持续|断了|挂了|停了|等了|卡了) ~ <n> (分钟|小时|天|周|个小时|个钟头)
(刚刚|刚才|方才|此刻|眼下|正在|这会儿|这会|当下|实时|到现在|直到现在|至今|截至目前|截止目前|现在全|现在都|现在还|仍未恢复|还没恢复|没恢复|未恢复|尚未恢复|还没好|几分钟前|半小时前|半个小时|一小时前|一个小时)
<n> (minutes|minute|mins|min|hours|hour|hrs|days|day|weeks|week|months|month|years) (ago|now|already|straight|and counting)
(for|since|past|last|over the last|within the last|more than|about|nearly|almost|roughly) ~ <n> (minutes|mins|min|hours|hrs|days|weeks|months)
(an hour ago|half an hour|a few minutes ago|a day ago|a week ago|just now|right now|as we speak|at this moment|as i write|still down|still ongoing|ongoing|until now|so far|currently|these days|lately|recently)

# Words of a slip of the pen or the brush: wording, spelling, colours, alignment, the text of a document.
[cosmetic]
(错别字|错字|别字|打错字|错了字|拼写|拼错|少个字|少一个字|多个字|多一个字|漏字|漏了个字|标点|半角|全角|多了个空格|多个空格|多一个空格|多了一个空格|笔误|病句|语序|措辞|用词)
(文案|翻译|译文|字体|字号|字色|颜色|配色|色差|图标|对齐|没对齐|未对齐|错位|偏了|歪了|间距|边距|行距|圆角|留白|排版|版式|样式|美观|难看|不好看|丑|logo|图片模糊|背景图|占位图|暗色|深色模式|夜间模式)
(写成了|写成|错写成|写错成|打成了|拼成了) ~ (字|"|「|“|”)
(文档|示例|教程|说明|手册|readme|链接)(里|中|上|的|页|) ~ (错别字|笔误|写错|写成|过时|失效|打不开|404|少了|多了|不一致|对不上)
(typo|typos|misspelled|misspelt|misspelling|spelling|spelled|wording|grammar|punctuation|translation|mistranslated|wrong caption|caption|font|fonts|colour|color|colours|colors|alignment|misaligned|not aligned|off by a pixel|pixels off|padding|margin|icon|icons|cosmetic|ugly|spacing|whitespace|extra space|missing space|umlaut|umlauts|dark mode|contrast|logo)
(docs|documentation|readme|guide|quickstart|tutorial|manual|example) ~ (typo|outdated|out of date|dead link|broken link|says|misses|wrong|missing|contradict*)
!(颜色|color|colour|字体|翻译)(空间|format|space|服务|接口|api)
