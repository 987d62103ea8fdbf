# Loss, exposure, wrong charges (guideline row 4); standstill (row 5: degraded counts as outage).
[harm]
(数据|记录|消息|录像|录制|文件|订单|聊天记录|会话|备份|表|课件|作业|成绩|病历|余额|积分) ~ (丢失|丢了|没了|消失|被删|误删|清空|损坏|覆盖|不见了|少了|找不回|损毁|被清|全没)
(丢失|丢|误删|清空|损坏|覆盖)(了|) ~ (数据|记录|消息|录像|录制|文件|订单|备份|表)
(数据丢失|丢数据|丢消息|丢单|数据损坏|数据错乱|数据串|串户|串号|串房|串流|串数据|越权|越权访问|泄露|泄漏|外泄|暴露|脱库|拖库|被盗|盗刷|入侵|被黑|漏洞|未授权|未鉴权|无需鉴权|绕过鉴权|绕过登录|他人的|别人的数据|别家的|其他租户|其它租户|看到别人|看到了别人|看到其他|听到别人|听到其他房间|混入|混进)
(重复|多|错|误|乱|双倍|两次|多次)(扣款|扣费|扣钱|收费|计费|扣|支付|付款|下单|退款|发货|出账|扣了)
(扣款|扣费|扣钱|收费|支付|付款|扣)(了|)(两次|两遍|多次|三次|重复|双倍)
(扣了钱|钱扣了|款扣了|已扣款|扣款成功) ~ (没|未|不|失败)
(多扣|错扣|误扣|乱扣|多收|错收|少付|资损|资金损失|对不上账|账不平|金额错|金额不对|余额变负|余额不对)
(data loss|lost data|data (is|was|are|were|has been|have been|gone)|lost (messages|orders|records|recordings|files|rows|writes|transactions)|(messages|orders|records|recordings|files|rows|writes|backups|transactions|uploads) (are|were|have been|got|get|is) (lost|gone|missing|deleted|wiped|overwritten|corrupted|truncated)|corrupt|corrupted|corruption|wiped|silently dropped|silently lost|overwritten)
(leak|leaks|leaked|leaking|exposed|exposes|exposure|breach|unauthorised|unauthorized access|without authentication|without a password|anyone (can|could)|other (customers'|tenants'|users'|people's|patients'|companies')|someone else's|another (tenant's|customer's|user's|patient's|company's)|cross-tenant|belongs to (another|someone|a different)|idor|sql injection|xss|vulnerability|security hole|security issue|hijack|hijacked|stolen|compromised|attacker|attackers|bypass)
(charged|billed|debited|paid|invoiced|captured) (twice|double|two times|three times|multiple times|again|wrongly|incorrectly|too much)
(double|duplicate|wrong|incorrect|erroneous|overcharged|overcharge|overbilled)( |)(charge|charges|charged|billing|payment|payments|debit|debits|invoice|invoices|payout|payouts|refunds|)
(charged|money taken|money (is|was) (gone|deducted|debited)) ~ (but|without|no|not)

[standstill]
(做不了|干不了|开不了|上不了|卖不了|看不了|聊不了|打不了|玩不了|播不了)
(没法|无法|不能|没办法) + (上课|营业|开展|进行|做生意|接单|卖货|直播|办公|开会|工作|使用|看病|问诊|考试|比赛|开播|收银|出库|发货|交流|沟通|教学|继续|做|开|上|卖|用|聊|看|听)
(业务|课|直播|店|生意|考试|比赛|门店|生产|交易|产线|会议|手术|系统) + (停摆|停了|中断|瘫痪|停|停滞|暂停|开不下去|上不下去|进行不下去|取消|叫停|没法开|没法上|停课|停播)
(停摆|瘫痪|停课|停业|停播|停工|停产|闭店|罢工|开不下去|上不下去|进行不下去|基本不可用|几乎不可用|等于不能用|等于没有|形同虚设|废了|没法用|根本没法用|完全没法用|几乎没法|基本没法|基本用不了|几乎用不了|完全不可用)
(成功率|接通率|建立率|到达率|可用率|转化率|进房率|上麦率|登录率) ~ (掉到|跌到|降到|只有|不到|仅|剩|不足)
(十次|10 次|十通|10 通|十个|百次|一百次) + (九|9|八|8|七|失败)
(unusable|unworkable|at a standstill|standstill|cannot (be held|teach|work|operate|trade|sell|continue|serve|run|do business|take orders|be used)|can't (teach|work|operate|trade|sell|continue|serve|run|do business|take orders|hold)|had to (cancel|stop|close|abort|send|suspend|shut|turn away|call off|halt)|cancelled|canceled|called off|halted|paralysed|paralyzed|grinds? to a halt|ground to a halt|business (has|is) stopped|stopped (trading|selling|working)|sent home|practically down|effectively down|as good as down|virtually unusable|nine (out of|of|in) ten)
<n> (out of|of|in) (every |)ten
(success rate|completion rate|connect rate|answer rate|approval rate) ~ (fell|dropped|down|only|below|under|is|at|from) ~ <n>

[cosmetic]
(错别字|错字|笔误|拼写|拼错|typo|typos|misspelled|misspelling|spelling|文案|措辞|颜色|色差|色值|对齐|没对齐|不对齐|错位|偏了|歪了|间距|像素|px|字体|字号|图标|边框|圆角|阴影|样式|排版|换行|截断|省略号|多余|多了个|少了个|翻译|未翻译|没翻译|英文没|繁体|标点|空格|大小写|动画|hover|悬停|暗色|深色|浅色|主题|美观|不好看|难看|不美观|强迫症|丑)
(colour|color|colors|shade|pixel|pixels|alignment|aligned|misaligned|off-center|off-centre|padding|margin|spacing|font|icon|icons|border|tooltip|wording|label|capitalisation|capitalization|grammar|hover|dark mode|light mode|theme|cosmetic|cosmetics|visual|ugly|looks odd|looks off|overlap|overlaps|cut off|truncated text|translation|untranslated|apostrophe|comma|plural|punctuation|favicon|logo)

[harmless]
(不影响|没影响|无影响|不碍|不妨碍|不耽误|不受影响|没有影响|不太影响|影响不大|影响很小|无伤大雅|能用|还能用|不急|不着急|没那么急|不紧急|有空|空了|方便的时候|随手|顺手|小问题|小毛病|小瑕疵|小建议|看着别扭|就是看着|功能(都|没|正常|不受)|不打紧|倒是都)
(no harm|harmless|no impact|not affected|does not affect|doesn't affect|no rush|not urgent|no hurry|whenever|low priority|minor|nit|nitpick|trivial|small thing|tiny|only cosmetic|purely|works fine|still works|nobody (is|has been) hurt|not blocking|doesn't block|no one is blocked|nothing is broken|otherwise fine|at your leisure|for your backlog|when you have time)
