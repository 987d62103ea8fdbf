# Words that name what an identifier stands for. A suffix such as id, 号, 编号 and the value follow.

[id-call]
(call*|conference*|通话|会议|呼叫)
[id-request]
(request*|req|reqid|req_id|trace*|span_id|spanid|correlation|rid|rayid|ray id|ray-id|logid|log_id|rquid|traceparent|x-request-id|请求|追踪|链路)
[id-task]
(task*|job*|run|run_id|pipeline*|recording*|resourceid|resource id|任务|录制|作业|流水线|批次)
[id-session]
(session*|sess|sid|conn|connection_id|connectionid|会话|场次)
[id-order]
(order*|transaction*|trade*|payment*|charge*|invoice*|auth|refund*|bill|out_trade_no|order_ref|订单|交易|流水|单据|账单|支付单|退款单|运单|单号)
[id-event]
(event*|alert*|rule*|事件|告警|规则)
[id-message]
(message*|msg*|mail_id|消息|邮件)
[id-stream]
(stream*|converter*|流 id|流名|转推|混流)
[id-object]
(instance*|node|fleet|device*|machine*|cluster*|project*|bucket*|ticket|file id|clientid|client_id|client id|实例|节点|设备|集群|项目|样例|序列|看板|编号|工单)
(id|ids)
*_id
*-id
[id-account]
(account*|tenant*|merchant*|customer*|org|org_id|organisation*|organization*|workspace*|store*|账号|账户|租户|商户)
[id-room]
(room*|channel*|cname|group*|房间|频道|教室|直播间|群|包厢)
[id-user]
(user*|uid|uids|userid|participant*|attendee*|member*|用户|主播|学生|老师|观众|成员|学员|坐席)
[id-app]
(app|appid|app_id|appids|sdkappid|sdk app id|sdkappids|application*|应用)
