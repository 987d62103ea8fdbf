# Words around logs, error texts and attachments.

# Said of an exact text that follows: 报 room not found, 提示"系统繁忙".
[log-says]
(报|报错|报的|报了|报出|报错是|提示|提示语|提示说|弹|弹出|弹窗|弹框|弹了|跳出|抛|抛出|抛了|抛异常|错误信息|错误提示|报错信息|报错原文|错误描述|异常信息|错误|异常|错误原因|失败原因|失败信息|errmsg|toast|回执|告警内容)
(日志显示|日志刷|日志打印|控制台打印|控制台报|日志报|终端报)
(error|errors|error message|message|exception|warning|fail with|fails with|exits with|exited with|died with|end in|ended in|errors with|failed with|failing with|fails|failed|rejected|refused|refused with|denied|throws|threw|thrown|throwing|aborts with|dies with|crashes with|complains|complaining|log says|logs say|log shows|logs show|console says|console shows|errors out|pops up|dialog says)
!(报名|报告|报表|报修|报销|报价|报备|报警|提示音|提示词|日报|周报|月报|申报|情报|误报)
!(没有|没|无|不|未|并未|也没有|也没|没有任何|没任何|不会|毫无)(报错|提示|报|弹|错误|异常|错误提示|报错信息|异常信息|错误信息)
!(no|without|without any|no visible|any) (error|errors|error message|exception|warning|message)

# Weak: what follows is an error only where it sounds like one.
[log-shows]
(显示|显示的是|写着|变成|返回|返回了|返回的是|回的是|全是|都是|画面显示|页面显示|出现|看到|卡在|弹出来|得到|收到|回复)
(日志|日志里|控制台|终端|打印|输出|logcat|堆栈|抓包|变成)
(says|say|said|saying|reads|reading|stating|states|answers|answered with|answer|replies|reason|comes back|came back with|popup|pop-up|banner|toast|console|log|logs|stack|stderr|syslog|output)
(shows|showing|shown|show|displays|displayed|displaying|returns|returned|return|get|gets|got|getting|gives|gave|see|sees|receives|received|answered|with|stuck at|stuck on|ends in|ends with|ended)

[log-bad]
(失败|错误|异常|繁忙|超时|无法|不可用|不存在|不可见|过期|失效|拒绝|禁止|断开|中断|已满|不足|未知|非法|无效|不支持|不允许|没有权限|无权限|请稍后|稍后再试|请重试|请检查|出错|崩溃|停止运行|无响应|连接不上|受限|超限|未找到|找不到|冲突|欠费|停服)
(limit reached|limit exceeded|rate limit|quota exceeded|went wrong|not in service|not writable|is undefined|connection reset|connection closed|server busy|system busy|line busy|bad request|bad gateway|unknown error|is missing|not defined)
(fail|fails|failed|failure|failing|error|errors|invalid|unable|cannot|can't|could not|couldn't|denied|refused|rejected|timeout|timed out|time out|unavailable|not found|not available|expired|unauthorized|forbidden|unsupported|not supported|unexpected|exceeded|too many|too large|too long|not allowed|not permitted|no such|aborted|abort|disconnected|unreachable|overflow|out of memory|oom|corrupt|corrupted|mismatch|insufficient|try again|not a function|illegal|dropped|fatal|crashed|killed|conflict|crash|limit|exhausted)

# Something to look at that is only mentioned.
[log-media]
(截图|截屏|录屏|录像见|屏幕录像|录了屏|附图|图片见|视频见|见图|如图|见视频|贴图|照片|拍了视频|拍了照|截了图|录了视频|录了段|录音见|音频样本|录音文件|截圖|萤幕截图|荧幕截图|萤幕录影|荧幕录影|附件视频)
(screenshot|screenshots|screen shot|screen shots|screen recording|screen recordings|screengrab|screencast|recording attached|attached recording|video attached|photo|photos|picture attached|pic attached|short clip|clip attached|clip enclosed|screen capture|attached clip|attached video|sample attached|audio sample)
(拍了|录了|附了|侧录|手机拍|手机录) ~ (视频|录像|音频|一段|一小段|小段)
!(领导|总监|学生|老师|老板|大群里|群里|人|都在)截图
!(看|审核|审)截图
!(截图|截屏|录屏)(鉴|功能|权限|接口|按钮|审核|鉴黄|任务|服务|事件|回调|检测|分享|直播|插件|上传)
!(没有|无|没|暂无|无法|不能|没法|禁止|没来得及)(截图|截屏|录屏)
!(no|without) (screenshot|screenshots|screen recording)

[log-attached]
(日志|log|dump|抓包|堆栈|崩溃日志|hprof|har|trace|logcat|sysdiagnose|bugreport|心跳日志|两端日志|完整日志)(已|)(上传|在附件|见附件|如附件|附上|附后|附件|发群里|传到|打包|发给|已传|发过去|已发|已附)
(附件|附上|附了|附带|上传了|传了|贴了)(是|有|了|里有|的是|) ~ (日志|log|dump|抓包|堆栈|har|trace|hprof|logcat)
(log|logs|log file|log files|dump|dumps|har|trace|traces|pcap|crash report|crash log|console output|stack trace|full log|full logs|core dump|heap dump|heap profile|sysdiagnose|bugreport|capture) (attached|enclosed|uploaded|is attached|are attached|sent|in the attachment|in attachment|has been uploaded|have been uploaded|below)
(attached|attaching|enclosed|uploaded|attach|upload) ~ (log|logs|log file|dump|har|trace|pcap|crash report|stack trace|capture|logcat)
(见附件|如附件|附件里|附件中|在附件|详见附件|见附|附件:|as attached|see attached|see attachment|see the attachment|see enclosed|find attached|please find attached|in the attachment)
!(日志|log)(稍后|后面|回头|晚点|待) ~ (上传|附上|附)

# An error in vague words.
[log-vague]
(timeout|timed out|超时)
(红色报错|有报错|报了个错|报一堆错|一直报错|报错了|会报错|就报错|老报错|都报错|全报错|报异常|抛异常|各种错误|全是超时|一直超时|经常超时|总是超时|连接超时|请求超时|就超时|干脆 timeout|弹了个错误|弹错误|提示错误|提示出错|报个错)
(an error|some error|some errors|an exception|with errors|error appears|errors appear|error comes|got error|get error|gives error|throws error|throws an|timeouts|times out|timed out|timing out|error message|error messages|red errors|compile error|compile errors|compilation error|build error|runtime error|runtime errors|internal error|console is full of)
!(没有|没|无|不|未|并未|也没有|也没|没有任何|没任何|不会|毫无|没看到|看不到)(报错|出错|错误提示|日志|超时|异常)
!(no|without|without any|any) (error|errors|error message|error messages|exception|log|logs)
(看|看了|看过|打了下|打了|查了|查过|翻了|翻过|抓了|打开|调了)(下|一下|)(日志|log|logs|包|抓包|后台日志|服务端日志)
(日志|log|logs|access log|抓包)(里|中|上|里面)(没有|没|看不到|看|有|只有|确实没|显示|一切|都)
(dumpsys|tcpdump|wireshark|抓包看|抓包只)
(looked at|checked|grepped|went through|searched) ~ (log|logs|trace|traces|console)

[log-source]
(日志|日志里|日志显示|控制台|console|logcat|堆栈|抓包|打印|stderr|syslog|journal|journalctl|dmesg|响应头|返回体|响应体)
(log|logs|log shows|log says|log has|server log|request log|client log|stack|stack top|stack trace|backtrace|output|trace|traceback|stderr|response header|response headers|response body|docs mention it)

# A code follows.
[log-code]
(错误码|报错码|返回码|状态码|错误代码|错误编号|错误号|异常码|返回值|渠道返回码|失败码|响应码|退出码|代码)
(errcode|errorcode|error code|err code|error_code|err_code|error no|errno|error number|retcode|ret code|return code|status code|response code|exit code|exit status|sqlstate|hresult|sub_code|subcode|status_code)

# A code follows behind a mark: code=3, state: 7.
[log-code-key]
(err|error|errors|code|ret|rc|reason|status|state|result|sub|错误|异常)

# A number of three digits or more that follows is a code, or a status of HTTP.
[log-code-verb]
(报错|报|返回|返|回调|回|提示|抛|弹|接口|状态|一直|全是|都是|全报|错误|异常)
(return|returns|returned|returning|give|gives|gave|giving|get|gets|got|getting|answer|answers|answered|throw|throws|threw|fail|fails|failed|failing|error|errors|with|see|seeing|saw|receive|receives|received|respond|responds|responded|says|said)

[log-code-http]
(http|https|sip|rtsp|http status|http code|http error)
