# Does anything restore the work?
$act = 重启|重登|重新登录|重登录|重新进|重进|重新加入|重新开播|重新推流|重新入会|重新连|退出重进|退出再进|杀进程|杀掉|重新拉流|重推|刷新|重试|重装|卸载重装|清缓存|清理缓存|清浏览器|换网络|换网|换浏览器|换设备|换手机|换电脑|换账号|换节点|换机器|换个浏览器|换个账号|换个网络|换个设备|换台电脑|换台手机|切节点|切线路|换线路|切换线路|切备用|切到备用|换成|改成|改为|改用|换用|降级|回退|回滚|退回|降回|关掉|关闭|关了|打开|手动|手工|绕过|降到|降低|调低|调大|升级|拔插|插拔|断电|重连|重建|扩容|限流|换域名|改 dns|改dns|直连|再点一次|再试一次|多试几次|多点几次|再打一次|再发一次|挂断重拨|重拨|重新呼叫|重发|补发|重传|重新上传|重新提交|重新生成|重新授权|换 wifi|换 4g|切 4g|切wifi|无痕|换个房间|新建房间|换房间|restart|restarting|a restart|reboot|rebooting|a reboot|rejoin|rejoining|reload|reloading|a reload|refresh|refreshing|a refresh|reinstall|reinstalling|relogin|retry|retrying|a retry|a second try|a second attempt|reconnect|reconnecting|rollback|rolling back|rolled back|downgrade|downgrading|switching to|going back|falling back|toggling|clearing the cache|clearing cache|logging out and in|logging in again|signing in again|another browser|another device|another network|mobile data|incognito|hanging up|redialling|pinning|disabling|turning off|switching off|setting|forcing|using

[action]
{act}

[workaround-none]
{act} ~ (没用|无效|无果|不行|一样|没变化|没有用|没效果|没有效果|不管用|不起作用|没起作用|无济于事|照旧|如故|依旧|依然|仍然|也不行|都不行|没解决|未解决|没改善|没有改善|没区别|无改善|无变化|没恢复|未恢复|不恢复|没好|白搭|没戏|还是不|还是没|还是这样|还是老样子|仍不|仍无|也没|都没)
(都试过|都试了|全试过|全试了|能试的|该试的|试了个遍|试遍了|各种办法|什么办法|想尽办法|都没用|均无效|均无果|都无效|都不行|也不行|均不行|全都不行|没有办法|没办法恢复|没有任何办法|无法规避|无法绕过|没有规避|没有绕过|没有替代|无替代|没有临时|暂无规避|暂无临时|没招|束手无策|救不回来|救不了|没法绕|绕不过去|没有后备|没有备用|无备用|无法切换|切不了|没有别的办法|没别的办法|没有其他办法|没其他办法|无解)
(无规避|无临时|无替代)(方案|办法|手段|)
(no|without|there is no|there's no|have no|has no|found no|any)( known| real| usable| viable| acceptable| other|) (workaround|work-around|way around|alternative|fallback|plan b|way out|backup|remedy|fix on our side)
(nothing|none of (this|it|that|these|them|which)) ~ (helps|helped|worked|works|changes|changed|made a difference|has helped|has worked|brought it|did anything)
(does not|did not|doesn't|didn't|don't|do not) (help|work|change anything|change a thing|fix it|fix this|make a difference|make any difference|bring it back|solve it|cure it|clear it)
{act} ~ (no effect|no change|no difference|no luck|same|the same|in vain|did nothing|does nothing|doesn't help|didn't help|does not help|did not help|no help|no better|no improvement|changes nothing|changed nothing|made no difference|makes no difference|without success|to no avail|useless|not helped|not help)
(to no avail|in vain|without success|without effect|no effect|no luck|no use|same result|same thing|makes no difference|made no difference|no difference|no change|no improvement|changes nothing|changed nothing|nothing changed|no joy|same error|same behaviour|same behavior|still the same|all the same|same everywhere|didnt do anything|did not do anything)
!any workaround
!is there a workaround

[workaround-fix]
{act} ~ (就好|就行|就正常|就恢复|就可以|就能|即可恢复|即恢复|后恢复|能恢复|可以恢复|可恢复|恢复正常|就没事|就没问题|能正常|可以正常|就不会|就不|就没|就消失|能进|能用|能好|能缓解|可缓解|可以缓解|缓解|没问题|正常|能成|能发出|能看到|能听到|能解决|才恢复|才好|才正常|才能|才行|一般就|多半就|就回来|就有|好了|成功|可以了|可用)
{act} ~ (works|work|worked|helps|helped|recovers|recovered|restores|restored|fixes|fixed|cures|cured|solves|solved|gets it back|brings it back|bring it back|brings them back|clears it|does the trick|comes back|is gone|disappears|goes away|succeeds|succeed|makes it work|gets them back|gets us back|back to normal|passes|gets through|goes through|is fine|it is fine|it's fine|are fine)
(works|worked|helps|helped|recovers|recovered|restores|restored|fixes|fixed|fixes it|comes back|is gone|disappears|goes away|back|normal|fine|succeeds|goes through|gets through) ~ (after|by|once|on|with|if) ~ {act}
!(没|不|未|没有|并不|也不) ~ (恢复|好|行)
!(不|没|未)(正常|恢复)

[workaround-use]
(先|暂时|目前|现在|临时|只能|只好|暂且|眼下|当前|这几天|每次|都|我们|就)(是|在|都|)(靠|用|拿|改用|走|切到|换|换成|改成|手动|手工|人工|回退|回滚|降级|通过|凑合|顶着|先用|先切|先走|绕|让) ~ (顶|顶着|撑|撑着|代替|替代|凑合|应付|对付|处理|操作|补|导|发|改|录|下|传|登记|看|播|版|接口|通道|线路|备用|版本|方式|办法|域名|电话|微信|网页|表格|excel)
(临时|暂时|暂|先)(方案|办法|规避|措施|解决|绕过|处理|恢复|缓解|用着|顶着|这么用|凑合|切到|切回|切了|回退|回滚|降级)
(规避|绕过|绕开|绕过去|兜底|应急|替代|变通)(方案|办法|方法|手段|措施|了|掉|)
(能|可以|可|还能|勉强)(凑合|绕过|规避|先用|应付|对付|撑|顶|替代|绕开)
(已|已经)(切|切到|切换到|切至|回退|回滚|降级) ~ (备|旧|老|上一|之前|自建|另一)
(有办法|有替代|有规避|有临时|能凑合|凑合能用|凑合用|勉强能用|还能凑合|人工补|人工核对|手工补|手动补|手动刷|手动改|手动导|手动处理|手动触发|手动操作|人工处理|手工处理|人工登记|手动重试|自动重试|重试能成|重试成功|重试就|重试可|多试几次|脚本补|脚本处理|脚本绕|自己写了|自己加了|自己包了|客户端兜底|服务端兜底)
(workaround|work-around|work around (it|this|that)|worked around|working around|stopgap|for now (we|i|our|they)|for the moment (we|i|our|they)|in the meantime (we|i|our|they)|meanwhile (we|i|our|they)|(we|i) (currently|now|now have to) (use|run|route|fall back|go|do|send|call|export)|(we|i) can (live|get by|manage|still|use|switch|work|cope|wait)|we get by|get by with|getting by|falling back to|fell back to|fall back to|fallback to|falls back|rolled back (to|and)|pinned|pin (the|to)|by hand|manually|(a|one) (retry|second try|second attempt) (works|succeeds|helps|usually|goes)|on (retry|the second (attempt|try))|retries (save|catch|succeed|work|go|hide|cover)|caught by retries|retry succeeds|does the job|good enough for now|a script|our own script|we filter|we patched|i filter|i patched|plan b|backup (line|provider|system|route|path)|use the (web|phone|desktop|old|other|browser)|via the (web|phone|old|other|browser)|switch to|switched to|switching to|moved (them|everyone|users|traffic) to|dial in|by phone instead|on paper|use instead|instead we)
!(no|without|any|there is no|there's no|have no|has no|found no|is there a|know a|know of a)( known| real| usable| viable| acceptable| other|) (workaround|work-around|fallback|alternative)
!(没有|没|无|暂无|是否有|有没有|有无|求|求个|给个|提供)( |)(临时|规避|绕过|替代|应急|workaround|什么|个|其他)
!(希望|能否|是否|可否|请|建议|麻烦) ~ (临时|规避|绕过|替代|应急)
!is there a workaround
!workaround?
