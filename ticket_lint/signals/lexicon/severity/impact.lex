# How bad: outage, degraded, defect (questions and suggestions come from the ticket's kind).
$fn = 进房|入会|进会|加入|进入|登录|登陆|登入|打开|连接|连上|推流|拉流|播放|上麦|连麦|呼叫|接通|接听|支付|付款|下单|提交|上传|下载|发送|接收|收到|访问|使用|启动|编译|运行|开播|观看|解析|写入|查询|开课|上课|共享|录制|注册|绑定|安装|建立|创建
[impact-outage]
(无法|不能|没法|没办法|不可以) + {fn}
(进不|登不|连不|打不|收不|发不|看不|听不|用不|推不|拉不|播不|付不|下不|加不|上不|刷不|传不|调不|跑不|编不|装不|起不|开不|拨不|接不|呼不|出不|加载不|显示不|解析不|启动不|注册不|同步不)(去|来|上|了|开|到|动|起来|起|通|出来|出|见|过|成|成功)
(没有|没|无|毫无|一点|完全没|完全没有|全程没|一直没|都没)(声音|声|画面|视频|音频|图像|响应|反应|信号|数据|输出|回调|来电|推送)
(黑屏|白屏|挂了|全挂|宕机|宕了|瘫痪|不可用|中断|全断|崩了|打不开|失联|断服|停服|全部失败|全失败|都失败|必崩|必闪退|一启动就|一打开就|一进就|启动即|秒退|启动闪退|超时|全部超时|服务不可用|502|503|504|连接失败|登录失败|加入失败|推流失败|拉流失败|呼叫失败|支付失败|编译失败|编译不过|编译报错)
(一直|总是|始终|每次都|都|全|全都|全部|直接|必)(报错|失败|超时|返回|崩溃|闪退|掉线|断开|404|500|黑|转圈)
(can't|cannot|can not|could not|couldn't|unable to|not able to|fails to|fail to|failed to|failing to|impossible to|refuses to|won't|will not|doesn't|does not|no longer|never) ~ (join|connect|log in|login|sign in|publish|subscribe|play|start|open|load|send|receive|hear|see|pay|check out|checkout|upload|download|access|reach|use|build|compile|run|call|boot|launch|authenticate|work|works|ring|arrive|deliver|resolve|print|enter|book|respond|come up|start up|start)
(no|without|zero) (sound|audio|video|picture|image|signal|response|calls|messages|data|dial tone|connection|ringing|output|callback)
(down|outage|offline|unreachable|unavailable|black screen|blank screen|white screen|dead|completely broken|not available|not working at all|nothing works|stopped working|is gone|locked out|all fail|every (call|request|join|login|attempt) fails|always fails|crashes (on|at) (start|startup|launch)|crash on launch|never connects|never arrives|hangs forever|hangs indefinitely|5xx|refused|rejects|rejected|times out|timing out|timeouts)
!(部分|有些|偶尔|有时) ~ (无法|不能|失败|超时)
!log in page
!slow(s|ed|ing|) down
!cut(s|) down
!drop down
!scroll down

[impact-degraded]
(卡|卡顿|很卡|特别卡|一卡一卡|卡住|延迟|延时|慢|很慢|变慢|太慢|缓慢|糊|模糊|马赛克|花屏|绿屏|闪烁|抖动|掉帧|丢帧|音画不同步|不同步|回声|回音|杂音|噪音|电流声|断断续续|断续|掉线|断线|重连|时断时续|丢包|码率低|帧率低|发热|耗电|内存泄漏|内存上涨|cpu 高|cpu 占用|偶尔失败|失败率|错误率|超时率|卡顿率|成功率|不稳定|偶现|偶发|间歇|有时|时好时坏|概率|崩溃率|闪退|崩溃|重复|丢失|漏|偶尔|半天|要等|排队|积压|堆积|削峰|抖)
(slow|slower|slowly|sluggish|lag|lags|laggy|lagging|latency|delay|delayed|delays|freeze|freezes|freezing|frozen|stutter|stutters|stuttering|choppy|jitter|jittery|blurry|pixelated|blocky|artifacts|artefacts|out of sync|desync|lip sync|echo|noise|noisy|crackle|crackling|robotic|garbled|distorted|drops|dropped|dropping|disconnects|disconnected|reconnects|reconnecting|packet loss|frame rate|low fps|low bitrate|bitrate|memory leak|leaks memory|memory grows|overheats|battery|cpu usage|error rate|failure rate|success rate|intermittent|intermittently|sometimes|occasionally|sporadic|flaky|unstable|degraded|crash|crashes|crashed|backlog|queueing|piling up|retries|retry|throttled|429|% of|percent of)

[impact-defect]
(显示|展示|页面|按钮|图标|文案|提示|数值|数字|日期|时间|排序|顺序|格式|翻译|样式|颜色|字段|列表|统计|标题|单位|默认值|链接|文档) ~ (错|不对|错误|有误|不准|不正确|不一致|错位|对不上|异常|不显示|没显示|没更新|不更新|少|多|偏|歪|重叠|遮挡|404|失效|乱码)
(不准|不对|有误|不一致|对不上|错位|错别字|笔误|乱码|偏差|误差|多了|少了|差一|差了|不生效|没生效|未生效|不触发|没触发|恒为|一直是|始终是|显示成|变成了|写成|拼错|漏了|没有回调|没收到邮件|没收到通知|没刷新|重叠|遮挡|截断)
(wrong|incorrect|incorrectly|inaccurate|mismatch|mismatched|inconsistent|off by one|off by|misleading|mislabelled|mislabeled|misspelled|typo|misaligned|overlaps|truncated|cut off|stale|outdated|not updated|does not update|doesn't update|not refreshed|shows up as|shown as|displays|displayed|rendered|renders|ignored|ignores|has no effect|not honoured|not honored|undocumented|missing from|always (0|zero|null|empty|undefined|returns 0)|returns (null|undefined|nan|0|zero|empty)|warning|deprecated|leftover|broken link|dead link|404)
