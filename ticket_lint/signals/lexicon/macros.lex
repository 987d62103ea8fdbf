# Macros shared by all lists. Folded text: lower case, half-width, simplified characters.
$user = 用户|使用者|客户|顾客|观众|主播|学生|学员|老师|教师|同事|员工|会员|玩家|坐席|司机|患者|医生|家长|买家|卖家|商家|租户|嘉宾|user|users|customer|customers|client|clients|viewer|viewers|student|students|teacher|teachers|tenant|tenants|people|person|persons|employee|employees|agent|agents|player|players|member|members
$room = 房间|教室|直播间|频道|会议室|会议|课堂|包厢|room|rooms|channel|channels|meeting|meetings|session|sessions|call|calls|class|classes|classroom|classrooms|stream|streams
