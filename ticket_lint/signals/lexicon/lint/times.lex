# Days and parts of days told relative to today.

[time-day]
(今天|今日|今早|今晨|今晚|今儿|昨天|昨日|昨晚|昨夜|昨儿|前天|前晚|大前天|当天|当晚|当日)(上午|中午|下午|晚上|早上|凌晨|傍晚|)
(刚刚|刚才|方才|目前为止)
(上周|这周|本周|上个月|这个月|本月|周|星期|礼拜|上星期|上礼拜)(一|二|三|四|五|六|日|天|末|初|)
!周(一|二|三|四|五|六|日|)(期|边|转|围|年|报|榜|知)
<n> (分钟|小时|天|周|个月|个小时)(前|之前|以前)
(today|yesterday|tonight|last night|this morning|this afternoon|this evening|the day before yesterday|earlier today|just now)
(since|on|last|this|until|from|before|after) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|week|weekend|month)
(monday|tuesday|wednesday|thursday|friday|saturday|sunday)
<n> (minutes|minute|min|mins|hours|hour|days|day|weeks|week|months) (ago|back)

# A date may begin here: May 14.
[time-month]
(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)
