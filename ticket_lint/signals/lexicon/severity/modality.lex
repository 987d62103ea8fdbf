# Words that take a fact out of the present: negation, conditions, other times, other people's words.
[mod-negation]
(不是|并不是|并非|并不|不算|没有|没|未|未曾|从未|不会|不存在|排除|无|别|非|谈不上|倒没|倒不|不至于)
(not|no|never|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|without|neither|nor|rather than|instead of|far from|hardly|no evidence of)

[mod-hypothetical]
!(i|we|he|she|they|users|customers|parents|agents|people) could (see|read|open|hear|view)|could see (a|the|my|our|his|her|their|other|another|someone|somebody)
(如果|要是|假如|若|倘若|万一|一旦|假设|可能会|有可能|也许|恐怕|担心|怕|生怕|以免|否则|不然|会不会|是不是会|将会|风险|隐患|潜在|理论上|想象|就怕|要不然)
(if|in case|would|could|might|may|suppose|assuming|hypothetically|what if|worried|worry|afraid|fear|risk|risks|potentially|possibly|theoretically|imagine|unless|otherwise|should this|were to|let's say)

[mod-past]
(上次|上回|之前那次|去年|前年|上个月|上月|上周|上季度|半年前|历史上|曾经|以前|前几天|那次|那一次|往年|年初|之前的故障|之前的工单)
(last (year|month|time|week|quarter|summer|winter|spring|autumn|march|april|may|june)|a year ago|months ago|years ago|in the past|previously|back then|back in|the previous (incident|outage|ticket)|earlier incident|the incident (of|in|on)|used to|once before|at that time)

[mod-quoted]
!(公司|客户|用户|家|人|企业|租户|单位|别人|他人)的合同|(合同|协议)(文件|附件|扫描件|列表|编号|号|管理)|(other|another|customers'|customer|of the|signed) contracts
(sla|合同|协议|条款|按照定义|定义是|按定义|服务等级|你们的定义|贵司定义|官方定义|文档写|文档里写|文档说|公告|状态页|工单模板|上一单|另一单|另一个工单|隔壁工单|前一张工单|别的工单)
(sla|contract|agreement|clause|according to (your|the) (definition|docs|sla|contract|severity)|by (your|the) definition|defined as|your status page|the docs (say|state)|another ticket|other ticket|previous ticket|ticket #|under our plan)
