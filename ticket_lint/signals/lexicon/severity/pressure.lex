# A live event, peak hours, class time, a launch or a contract date within 48 hours.
$event = 董事会|股东会|评审会|招标会|冲刺班|直播课|大课|网课|补习班|试听课|小班课|直播|开播|开课|上课|考试|比赛|决赛|初赛|联赛|发布会|年会|晚会|演唱会|音乐会|大促|活动|峰会|签约|签约仪式|上线|发版|发布|演示|验收|招标|投标|路演|答辩|面试|开庭|庭审|手术|会诊|开幕|首映|首播|带货|专场|交付|割接|开服|公测|开业|讲座|典礼|股东大会|彩排|复试|笔试|机考|家长会|公开课|模考|选举|运动会|促销|秒杀|抢购|开售|开考|开赛|正式切换|切换|参观|观摩|评审|巡演|义诊|招聘会|宣讲|宣讲会|go-live|launch|demo
$enevent = playoff|playoffs|gala|race|puck drop|tip-off|tipoff|opening night|opening day|cut-over|switch-over|switchover|migration weekend|concert|show|shows|event|keynote|webinar|exam|exams|class|classes|lesson|lessons|match|game|final|finals|launch|release|go-live|go live|goes live|going live|conference|demo|broadcast|town hall|all-hands|hearing|surgery|trial|election|debate|premiere|graduation|ceremony|sale|auction|audit|board meeting|inspection|opening|ticket sale|presale|rehearsal|cutover|handover|contract date|tournament|derby|parade|mass|wedding|funeral|lecture|seminar|interview|interviews|live stream|livestream|on sale|board|investor|launch party
$soon = 今天|今晚|今早|今夜|今日|明天|明早|明晚|明日|明晨|后天|后日|马上|即将|半小时|一小时|一个小时|一个半小时|两小时|两个小时|三小时|三个小时|待会|等下|等会|一会儿|下午|今天下午|今天上午|本周末|这周末|周末|几小时后|几个小时后|今儿|明儿
$ensoon = tonight|tomorrow|today|this afternoon|this evening|this morning|this weekend|in an hour|in one hour|in two hours|in three hours|in four hours|in a few hours|within the hour|the day after tomorrow|in half an hour|in 30 minutes|in 20 minutes|in 15 minutes|in 45 minutes|later today|in less than an hour

[pressure-event]
(demo|slot|cert slot|presentation|launch|go-live|signing|submission|hearing|audit|exam|show|keynote|trade fair|inauguration|acceptance test|handover|contract) ~ (is|are|at|on|hangs on|starts|takes place|due|to the ~|for the ~|with the ~) ~ (tomorrow|tonight|today|this evening|this afternoon|in an hour|in two hours|in three hours|in the morning)
tomorrow ~~ (signs|sign or|retailer|demo|presentation|slot|go live|goes live|launches|launch hangs|opens to the public|handover|acceptance)
{soon} ~ {event}
{event} ~ (在|定在|是|就在|就是|:|于|时间) + {soon}
<n>( |)(分钟|小时|个小时|个半小时|个多小时|点|点半|天)(后|之后|内|以后) ~ {event}
(离|距|距离) + {event} ~ (只剩|还有|只有|不到|剩)
{event} ~ (只剩|还剩|还有)( |)<n>( |)(分钟|小时|个小时|天)
(后天|明天|明早|明晚|今晚|今天)(就|要|必须|得|一早|上午|下午|晚上|凌晨|中午|)( |)(上线|开播|交付|发布|验收|演示|开业|开庭|开考|直播|到期|截止|开课)
(合同|协议)(里|)(写死|约定|规定)(的|)(日期|时间|日子|deadline|date)
{ensoon} ~ {enevent}
{enevent} ~ {ensoon}
{enevent} ~ (starts|begins|opens|kicks off|is) ~ (in|at) ~ <n>
(doors open|kick-off|kickoff|curtain|goes live|go live) ~ (in|at|tonight|tomorrow|today)
(contract date|hard deadline|deadline (is|tomorrow|tonight|today))
!{soon} ~ (上线前|没上线|未上线)
{enevent} ~ (happens|takes place|is due|is set for|is planned for|comes) + (tonight|tomorrow|today)
(puck drop|tip-off|kick-off|kickoff|curtain up|air time|airtime|doors|showtime|start of play|first race) ~ in <n>
{event} + <n>( |)(分钟|小时|个小时|个半小时)后

[pressure-peak]
(正在|正值|正是|赶上|恰逢|处于|正好是|现在是|刚好) + (开播|上课|高峰|晚高峰|早高峰|午高峰|考试|比赛|大促|营业|开会|手术|会诊|发布会|饭点|用餐高峰|黄金时段|双十一|618|演唱会|庭审|晚会)
(晚高峰|早高峰|午高峰|高峰期|高峰时段|黄金时段|黄金档|用餐高峰|饭点|上课时间|上课时段|上课中|直播进行中|比赛进行|考试进行|大促期间|活动期间|活动现场|开考|正在考|正在上课|第一节课|这节课|首节课|晚课|双11|双十一|双12|618|年中大促|期末考|下班高峰|早晚高峰|节假日高峰|春运)
(考生|学生|观众|嘉宾|选手|评委|领导|家长|老师|主讲|讲师)(都|已经|已|全|)(在等|干等|干坐|在里面干坐|在里面等|等着|到场|就位|坐在|到了|干等|在线等)
(peak hours|peak hour|rush hour|prime time|primetime|black friday|cyber monday|singles' day|during class|class is on|classes are running|on air|live right now|mid-show|dinner rush|lunch rush|lunchtime rush|dinner service|morning rush|evening peak|evening rush|busiest (hour|hours|day|time)|first period|exam is running|exam has started|exam started|under way|underway|is running now|concert is running|match is on|show is on|audience is (waiting|in)|speakers are waiting|guests are (waiting|seated)|candidates are (waiting|sitting)|in the middle of (a|the|our) (show|event|exam|class|lesson|match|broadcast|sale|concert))
(during|in the middle of|halfway through) ~ (show|event|exam|lesson|class|match|concert|keynote|broadcast|sale|service)
!(非|不在|避开|错开)(高峰|晚高峰)

[pressure-now]
# going on now, or the next one is near
(今晚|今天|今夜|今日|当晚)(还有|剩余|剩下|还剩|要上|都在播|有) ~ (课|场|节|堂|播|直播|比赛|考试|活动)
(今晚|今天)(到|直到) ~ (都在播|都有课)
(下一|第一|首|第二|下)(堂|节|档|场)(课|直播|考试|) + (开始|开课|还有|课|8|9|:|马上|班)
(还有|等着|干等|坐着|排着) ~ (第二堂|下一节|下一档|节课|学生等|娃|孩子)
(点半|点)(孩子们|学生|老师|我们|)(就|要|准时)(上课|开课|开播|开考|直播)
(已经开播|在播的|当时在播|正在播|正播|在飞的|正在上|课已经停|课停了|课堂中断|停课|老师们已经在群里|活动还在|现场活动|值守中|汛期|晚场|这一档|早会|晨会|周年庆|上课呢|上着课|没法上课|课上到一半|孩子们在等|学生等着|考生在等)
(董事会|股东会|投资人|参观|发布会|年会|路演|签约|演示|巡检|领导) ~ (两个小时后|一小时后|今天下午|今晚|明天|后天|明早)
(一小时后|半小时后|一个半小时后|两小时后|两个小时后|三小时后|几个小时后|十分钟后|20 分钟后) ~ (董事会|直播|开播|决赛|开考|开课|上课|发布会|开庭|活动|比赛|演出|上线)
(封版|提审|上架|上线|切换|割接|发版) ~ (今晚|明天|明早|后天|今天)
(今晚|明天|明早|后天|定在明天|定在后天|明晚) ~ (封版|上架|大版本|开票|开售|上线|切换)
(周末|节假日|开学|晚间|早间|上午|下班|用餐)(高峰)
(now|right now|already|is|are|currently) (on air|in progress|on stage|under way|live on air|class time)
(auction|sale|final|concert|show|exam|lesson|class|match|event|hearing|service|conference) ~ (is on|is running|running right now|started|has started|began|doors opened|is live|in progress|over running)
(starts|begins|opens|go live|cut over|cutover|goes out|kick off) ~ (tomorrow|tonight|today)
(tonight's|tomorrow's|today's) (programme|programmes|show|shows|class|classes|lesson|lessons|event|events|match|auction|call|demo|exam|launch)
(cannot|can't|unable to) (join|enter|start) the (lesson|class|exam|show)
(since|from) ~ (no pupil|pupils|students) ~ (lesson|class)
(first|second|next|morning|evening) (lesson|lessons|class|period|show|shift) ~ (at|starts|began|begins|is)
(shows scheduled for this morning|on air right now|should be on air|due on air|lessons go on|evening lesson|final is on|live auction|admission test in|exam in|all-hands|town hall|investors' call|board meeting) 
(clinic|shop|store|restaurant|office|branch|bank|kitchen|box office|theatre|venue|doors|counter) ~ (is|are) (open|full) (now|right now)
(waiting room|waiting rooms|hall|theatre|auditorium|restaurant|house) ~ (is|are) (full|packed|filling up)

[pressure-later]
(下周|下个月|下月|下季度|下学期|明年|年底|月底|国庆|下下周|还早|不急|没有排期|无上线)
(next (week|month|quarter|year|spring|summer|autumn|term|semester)|in (spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|no rush|no date)

!(连上|接入|正常|都在|还在)(正常|)(开会|直播|上课)
