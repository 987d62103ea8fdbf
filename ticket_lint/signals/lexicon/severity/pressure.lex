# A live event, peak, class, launch or contract date within 48 hours.
[pressure-yes]
(今天|今晚|今早|今夜|明天|明早|明晚|后天|马上|即将|正在|一小时后|半小时后|两小时后|一会儿|待会|下午|上午|晚上|本周末|周末|现在|正在) ~ (直播|开播|开课|上课|考试|比赛|决赛|发布会|年会|晚会|演唱会|大促|活动|峰会|签约|上线|发版|发布|演示|验收|招标|路演|答辩|面试|开庭|手术|会诊|开幕|首映|首播|带货|专场|交付|割接|开服|公测|开业|讲座|典礼|股东大会)
(正在|正值|正是|赶上|恰逢|处于|处在) ~ (直播|开播|上课|高峰|晚高峰|早高峰|考试|比赛|大促|活动|营业|开会|手术|会诊|发布会|年会|饭点|午高峰|用餐高峰|黄金时段|双十一|618)
(晚高峰|早高峰|午高峰|高峰期|高峰时段|黄金时段|用餐高峰|上课时间|上课时段|课上|课中|课堂上|直播中|直播进行中|比赛进行|考试进行|开播中|大促期间|活动期间|开考|正在考|正在上课|第一节课|这节课)
<n>( |)(分钟|小时|个小时|点|点半)(后|之后|内|前)( |)(就|要|必须|) ~ (开播|直播|开始|上线|开课|开考|比赛|发布|登台|开场|交付|演示|彩排|到期)
(明天|明早|明晚|后天|今晚|今天|周[一二三四五六日]|48 小时内|24 小时内|两天内|两天后) ~ (上线|开播|开课|发布|验收|交付|割接|发版|开幕|到期|截止|开考|活动|直播|大促|演示|签约|首发)
(上线|开播|发布|验收|交付|考试|活动)(日期|时间|)(是|定在|在|:|就在)(明天|后天|今天|今晚|明早|明晚)
(tonight|tomorrow|today|this (afternoon|evening|morning|weekend)|in (an|one|two|three|four|six|a few) (hour|hours)|within the hour|the day after tomorrow|right now|currently|is running|is on|under way|underway|about to start|starts (at|in)|begins (at|in)|kick-off|kickoff|doors open|opens (at|in|tomorrow)|goes live (tomorrow|tonight|today)|go live (tomorrow|tonight|today)|launch (is|) (tomorrow|tonight|today)) ~ (concert|show|event|keynote|webinar|exam|exams|class|classes|lesson|match|game|final|finals|launch|release|go-live|conference|demo|broadcast|stream|town hall|all-hands|hearing|surgery|trial|election|debate|premiere|graduation|ceremony|sale|black friday|auction|audit|board meeting)
(concert|show|event|keynote|webinar|exam|exams|class|classes|lesson|match|game|final|finals|launch|release|go-live|conference|demo|broadcast|town hall|all-hands|hearing|surgery|trial|election|debate|premiere|graduation|ceremony|sale|auction|audit) ~ (tonight|tomorrow|today|this (afternoon|evening|morning)|is running|is on|under way|underway|starts at|starts in|begins|about to start|right now|has started|in progress|in an hour)
(peak hours?|rush hour|prime time|black friday|cyber monday|during class|class is on|on air|live right now|mid-show|during the (show|event|match|exam|lesson|class|concert|keynote|broadcast)|dinner rush|lunch rush|opening hours|morning rush|evening peak|evening rush|busiest|first period)
!(下周|下个月|下月|明年|下季度|next week|next month|next quarter|next year)
