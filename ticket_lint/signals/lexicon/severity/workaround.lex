# Does anything restore the work?
$act = 重启|重登|重新登录|重登录|重新进|重进|重新加入|退出重进|重新拉流|重推|刷新|重试|重装|卸载重装|清缓存|清理缓存|换网络|换网|换浏览器|换设备|换手机|换电脑|换账号|换节点|切节点|切线路|换线路|切换线路|切备用|切到备用|切换|切|换|换成|改成|改为|改|改用|降级|回退|回滚|退回|关掉|关闭|打开|手动|手工|绕过|走|用|降到|降低|调低|调大|升级|拔插|断电|重连|重建|扩容|限流|换域名|改 dns|直连|restart|restarting|reboot|rebooting|rejoin|rejoining|reload|reloading|refresh|refreshing|reinstall|reinstalling|relogin|retry|retrying|a retry|reconnect|reconnecting|rollback|rolling back|downgrade|downgrading|switching|going back|falling back|toggling|clearing the cache|clearing cache|logging out and in|another browser|another device|another network|mobile data|incognito

[action]
{act}

[workaround-none]
{act} ~ (没好|没有效果|没有用|未解决|不恢复|失败|不见好|白搭|没戏)
{act} ~ (没用|无效|无果|不行|一样|没变化|没有用|没效果|不管用|不起作用|无济于事|照旧|如故|依旧|依然|仍然|还是|也不行|都不行|没解决|没改善|没有改善|没区别|无改善|无变化|没恢复|未恢复)
(都试过|都试了|全试过|全试了|能试的|该试的|试了个遍|试遍了|各种办法|什么办法|想尽办法|都没用|均无效|均无果|都无效|都不行|也不行|没有办法|没办法|没有任何办法|无法规避|无法绕过|没有规避|没有绕过|没有替代|无替代|没有临时|暂无规避|暂无临时|无 workaround|没有 workaround|没招|束手无策|救不回来|救不了)
(无规避|无临时|无替代)(方案|办法|手段|)
(no|without|there is no|there's no|have no|has no|found no|any)( known| real| usable| viable| acceptable|) (workaround|work-around|way around|alternative|fallback)
(nothing|none of (this|it|that|these|them|which)) (helps|helped|worked|works|changes|changed|made a difference|has helped|has worked|brought|did)
(does|did|do|doesn't|didn't|don't)( not|) (help|work|change (anything|a thing)|fix (it|this)|make (a|any) difference|bring it back|solve it)
{act} ~ (no effect|no change|no difference|no luck|same|the same|in vain|did nothing|does nothing|doesn't help|didn't help|does not help|did not help|no help|no better|no improvement|changes nothing|changed nothing|made no difference|without success|to no avail|still|fails too|fails as well|useless)
(to no avail|in vain|without success|without effect|no effect|no luck|same result|same thing|makes no difference|made no difference|no change|no improvement|changes nothing)
!(任何|any) workaround\?

[workaround-exists]
{act} ~ (就好|就行|就正常|就恢复|就可以|就能|即可恢复|能恢复|可以恢复|恢复正常|就没事|就没问题|能正常|可以正常|就不会|能缓解|可缓解|就好了|就消失|能进|能用|没问题|正常)
(先|暂时|目前|现在|临时|只能|只好|暂且|眼下)(靠|用|拿|改用|走|切到|切|换|手动|手工|人工|回退|回滚|降级|通过|凑合|顶着|先用|先切|先走|绕)
(临时|暂时)(方案|办法|规避|措施|解决|绕过|处理|恢复)
(规避|绕过|绕开|兜底|替代|应急)(方案|办法|方法|手段|措施|)
(能|可以|可)(凑合|绕过|规避|先用|应付|对付|缓解|撑)
(有办法|有替代|有规避|有临时|有 workaround|不影响使用|能凑合)
(手动|手工|人工)(处理|补|操作|导|发|改|录|重发|重启|同步|核对|登记|下|点|切|刷|触发|补发|补单)
(works|work|worked|fine|ok|okay|helps|helped|recovers|recovered|restores|restored|fixes|fixed|fixes it|cures|solves|gets it back|brings it back|clears it|does the trick|comes back|is gone|disappears|goes away|unaffected|back to normal|succeeds) ~ (after|when|if|with|by|once|on) ~ {act}
{act} ~ (works|work|worked|fine|ok|okay|helps|helped|recovers|recovered|restores|restored|fixes|fixed|cures|solves|gets it back|brings it back|clears it|does the trick|comes back|is gone|disappears|goes away|succeeds|makes it work|gets them back|gets us back|back to normal|passes)
(workaround|work-around|as a stopgap|stopgap|for now (we|i)|in the meantime (we|i)|meanwhile (we|i)|we (currently|now) (use|run|route|fall back)|we can (live|get by|manage|still|use|switch)|we get by|falling back to|fell back to|fall back|fallback|rolled back|pinned|temporarily|by hand|manually|a retry|on retry|on the second (attempt|try)|second attempt|retry succeeds|retries succeed)
!(no|without|any|there is no|there's no|have no|has no|found no|is there a|know a)( known| real| usable| viable| acceptable|) (workaround|work-around|fallback)
!(没有|没|无|暂无|是否有|有没有)( |)(临时|规避|绕过|替代|应急|workaround|什么)
