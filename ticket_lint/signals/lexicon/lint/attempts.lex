# What was tried or ruled out, and what came of it. Read together by sentence in signals/attempts.py.

$tryzh = 重启|重装|重新安装|卸载重装|重新登录|重登|重连|重新连接|重新进|重进|退出重进|退了重进|重新加入|重新拉流|重新推流|重新编译|重新部署|重新导入|重新上传|重新授权|重新配置|重新生成|重新签|重签|重置|重建|重刷|重开|重试|重配|重跑|重做|重发|重推|重传|重新|刷新|强刷|强制刷新|清缓存|清除缓存|清理缓存|清空缓存|清一下缓存|清了缓存|清浏览器缓存|清数据|清cookie|清 cookie|删缓存|删了重|换网络|换网|换设备|换手机|换电脑|换浏览器|换账号|换帐号|换机器|换房间|换版本|换线路|换节点|换域名|换卡|换线|换耳机|换 4g|换wifi|切 4g|切 wifi|切到 4g|切换网络|切流量|切换到 4g|开热点|连热点|关防火墙|关闭防火墙|关杀毒|关 vpn|关代理|关美颜|关硬编|切软编|切软解|关硬解|切 tcp|切 udp|关机|断电|插拔|恢复出厂|还原|杀进程|杀掉进程|杀 app|回退|回滚|退回|退到|降级|降回|倒回|滚回|切回|改回|换回|升级|更新到|换成|换了|换过|换个|换台|换一台|换一个|换到|换用|换|更换|切换|切到|切成|改成|改为|改用|改到|改了|改过|改大|改小|调大|调小|调高|调低|调成|设成|设为|加大|关掉|关闭|关了|禁用|停用|停掉|打开|开启|开了|去掉|去除|删掉|删除|删了|移除|拔掉|拔了|注释掉|注释|加上|加了|加过|绕过|绕开|限流|抓包|直连|走代理|挂代理|挂 vpn|单独用|手工

[attempt-act]
!(升级|升到|更新|扩容|迁移|换了|改版|发版|上线) ~ (以后|之后|后就|后开始|才出现|起就)
!一(换|切|开|关|打开|关闭|插|拔|重启|刷新|更新|升级|改|重进|重连|加) ~ (就|都|便|会|必)
!打不开|离不开|分不开|避不开|绕不开|走不开
!(换行|换算|兑换|转换|交换|变换|置换|替换)
!(重新编辑|重新来过|重新考虑|重新排|重新评估)
# weak: says something was done only together with a result
{tryzh}
(只|仅)(开|用|留|推|发)(一|单)(个|路)
(不开|不用|不带|不插|不挂|不走|不加|不传|不连)
(另|新)(开|建|起|申请|装|做|买|写)(一个|了一个|了|个|)
(restart*|reboot*|reinstall*|re-install*|relaunch*|reload*|refresh*|reconnect*|rejoin*|re-join*|re-login*|relog*|re-log*|re-import*|re-issu*|re-upload*|re-sav*|re-creat*|recreat*|rebuil*|re-add*|re-run*|rerun*|redeploy*|retry|retrying|retries|retried|resend*|reset|resetting|rollback|downgrad*|upgrad*|updating|revert*|roll(ed|ing) back|go(ing|) back to|went back to|switch(ed|ing|) (to|back|off|from|between|over|on|the|our)|toggl*|clear(ed|ing|) (the|my|our|all|browser|app|) (cache|caches|cookies|data)|cleared|clearing cookies|incognito|private (window|mode|tab)|disabl*|turn(ed|ing|) (off|on|it off|it on)|replac(ed|ing)|swapp(ed|ing)|unplug*|power cycl*|power-cycl*|chang(ed|ing)|remov(ed|ing)|adding|added|increas(ed|ing)|raising|raised|lower(ed|ing)|reducing|reduced|using|forc(ed|ing)|set(ting|) (it|the|up|)|pinn(ed|ing)|pin (to|the)|commenting out|commented out|moved to|moving to|moving back|point(ed|ing) (it|one|the|at|to)|bypass(ed|ing|)|unsubscrib*|log(ging|ged) out|logout|sign(ing|ed) out|logging (off|in again)|factory reset|tether*|hotspot|vpn off|without (the|vpn|proxy|our|it|a)|with (the|our|a) * (off|disabled|removed)|enabled|enabling|scal(ed|ing) (up|out)|widen(ed|ing)|whitelist*|bump(ed|ing)|rotat(ed|ing) the|generat(ed|ing) a new|new (token|key|room|account|profile|project|app id|session|cable|sim|build|bucket|api key|device|browser)|fresh (project|install|account|profile|token|room|clone|browser|vm|database)|clean (install|boot|build|profile|project)|safe mode|kill(ed|ing) (the|and)|reopen*|re-open*|leave and (join|rejoin|come back)|leaving and|closing and|off and on)

[attempt-done]
# strong: an attempt even where no result is told
(试过|试了|试着|尝试过|尝试了|已尝试|已试|都试|也试|各试|也测|测过|测了|实测|试用了|尝试|多次尝试|反复试|折腾|试来试去|试下来|试了下|试了试|跑了一遍|跑了下|亲测|复测)
(重启|重装|重新安装|卸载|重登|重连|重进|重置|重建|刷新|清缓存|换网络|换设备|换手机|换电脑|换浏览器|回退|回滚|降级|切换|更换|拔插|重签|重编|重试|重刷|重配)(过|了一遍|了几次|了好几次|了两次|了多次)
(关|换|改|清|删|加|抓|切|降|拔|重做|重开|开)过
(重启|重装|重新安装|重登|重连|重进|重置|重建|刷新|清|回退|回滚|降级)(了|了 app|了一下)
(都|也|已经|已)(重启|重装|重登|清|换|刷新|重置|回退|检查|确认|核对)
(做过的|已做|做了如下|我们做了|已采取|已进行|采取了)
(i|we|ve|have|had|has|also|already|only|just|he|she|they|it|user|client|customer|colleague) (tried|try|attempted|tested|experimented)
(tried|tested with|tested on|tested in|attempted|experimented)
(already|have|ve|i|we|also) (cleared|switched|changed|replaced|disabled|reverted|swapped|upgraded|reset|retried|rebuilt|recreated|redeployed|re-created|reloaded|refreshed)
(restarted|rebooted|reinstalled|rolled back|downgraded|power-cycled|bisected|a rerun|fiddled with|played with|done so far|things we did|what i did so far)
gave ~ a try

[attempt-undone]
(没|没有|还没|尚未|未|没法|无法|不敢|来不及)(试|尝试|重启|重装|回退|回滚|降级|测|验证|排查|换)
(要不要|是不是要|是否要|需不需要|是否需要|能不能|可不可以|可以|需要|要|想|打算|准备|请|麻烦|如果|建议|希望|能否) ~ (试|重启|重装|回退|回滚|降级|升级|换|重置)(一下|下|吗|么|呢|)
(haven't|have not|didn't|did not|not|never|can't|cannot|unable to) (tried|try|tested|test|restart|restarted|reinstalled|checked|reproduce|roll back|verified)
(should|can|could|do) (i|we|you) (try|restart|reinstall|roll back|downgrade|upgrade)

[attempt-unreal]
# wished for or asked, not done
(希望|建议|能不能|能否|可否|是否支持|是否可以|请问|请教|想问|问下|盼|要是能|如果能|最好能|最好是|想要一个|需求|有没有办法|有没有计划|什么时候能|什么时候支持|何时支持|可不可以|算不算|怎么改|怎么设|怎么配|怎么关|怎么换)
(would like|would love|would be nice|would be great|would be good|feature request|feature wish|suggestion|wish list|wishlist|idea for|it would help|could you add|please add|please consider|any chance|any plans|is there a way|how do i|how do we|how can i|how can we|what is the|should i|should we|do i have to|do we have to|we plan to|we're planning|we are planning|thinking of)

[attempt-same]
# nothing changed, or the same elsewhere; says by itself that something was compared or tried
(没用|没有用|均不行|均无效|均失败|均一样|没见效|无任何变化|仍报|没啥用|不管用|不顶用|无效|没效果|没有效果|没啥效果|没起作用|不起作用|无果|没变化|没有变化|没啥变化|无变化|没什么变化|没改善|没有改善|无改善|没好转|没有好转|未好转|无好转|没见好|不见好|没搞定|搞不定|于事无补|无济于事|没区别|没有区别|没差别|差别不大|区别不大|都一样|也一样|还一样|是一样|全一样|一样的结果|结果一样|现象一样|表现一样|一模一样|结果相同|现象相同|照旧|照样|也不行|都不行|还是不行|也没用|都没用|也白|白搭|照崩|照卡|照断|照报|照黑|还崩|还卡|还断|还是崩|还是卡|还是断|还是报|还是黑|还是没|还是这样|还是一样|还是老样子|还是不|老样子|没戏|也这样|也如此|均如此|都如此|同样的问题|同样现象|也复现|都能复现|也能复现|均可复现|都可复现|也是一样|也是如此|也是这样|也报同样|没辙|治标不治本|挡不住|盖不住|没能解决|没解决|未解决|解决不了|仍未解决|仍未恢复|依旧不行|依然不行|仍然不行|依旧如此|依然如此|照样不行|仍旧一样|仍无法|仍不行|仍一样|仍失败|也失败|也连不|也进不|也打不|也收不|也发不|也看不|也听不|也推不|也拉不|也登不|也会|也报|也卡|也崩|也闪退|也掉|也断|也黑|也出现|也有这|也超时|两边一样|两端一样|都有这个问题|都复现|都必现)
(no luck|no change|no changes|no difference|no effect|no improvement|no joy|no dice|no help|no avail|no success|without success|without effect|without luck|unsuccessful|unsuccessfully|nothing helped|nothing helps|nothing worked|nothing works|nothing changed|does nothing|did nothing|didn't help|doesn't help|did not help|does not help|don't help|do not help|not help|won't help|didn't fix|doesn't fix|did not fix|does not fix|didn't solve|doesn't solve|didn't work either|didn't change|doesn't change|did not change|does not change|didn't matter|doesn't matter|does not matter|changes nothing|changed nothing|makes no|made no|same|identical|alike|likewise|unchanged|as before|as well fails|also fails|also failed|fails too|too|either|neither|nor does|still fails|still failing|still happens|still crashes|still there|still the same|still black|still no|still not|still get|still see|still hangs|still stuck|still broken|still the|persists|persisted|comes back|came back|made it worse|in vain|ignored|all of them fail|reproduces on|reproduced on|reproduced in|reproduced with|reproducible on|reproducible with|also on|also with|also in|also happens|happens on both|happens in both|happens with both|not enough)
!(at the same time|the same time|same time|same day|same again please|same as above|too (much|many|late|long|small|large|high|low|short|slow|fast|big|far|old|soon|early|often|narrow|wide|bright|dark|loud|quiet|close|strict|hard)|at the same|the same as)

[attempt-verdict-same]
# a verdict beside an attempt; by itself it says who or what is hit, not what was tried
都这样|也存在|都存在|都有问题|都会出现|都失败|都报|都崩|都卡|都黑|都超时|都没好|没好
, nothing|: nothing|- nothing|and nothing|but nothing|, nope|: nope
也是白屏|也是黑屏|也是报|也是失败|也是空|一样(失败|报|黑|卡|崩|不)

[attempt-verdict-fine]
就没了|就没有了|就没有这
可以用|能用|可以正常|能正常|(可以|能)(打开|登录|登入|进去|连上|听到|看到|听见|看见|播放|收到|发出|打印|使用)
!不(能|可以)(用|正常|打开|登录|登入|进去|连上|听到|看到|听见|看见|播放|收到|发出|打印|使用)
就好|才好|才行|会好|能好

[attempt-weak]
# the trouble in plain words; a result only close behind an attempt
(还是|依旧|依然|仍然|仍旧|仍|还会|还报|还在|还有|也是|也有|也没|都没|失败|报错|连不上|进不去|打不开|不通|超时|不生效|没生效|没反应|没动静|不行|同样|一样|不好使|又来|又出|又复现|复现|不过|不变|没差)
(still|again|fail|fails|failed|failing|stays|remains|keeps|worse|useless|all of them|every time|no answer|reproduc*|never|not (work|fix|solve|better)|stuck|refuses|refused|rejected|error|timeout|times out|black|silent|empty|crash|crashes|hangs|isn't an option|no|none|cannot|can't)

[attempt-fine]
(play|plays|work|works|run|runs|connect|connects|behave|behaves|load|loads|sound|sounds|look|looks|display|displays) (normally|fine|ok|properly|right)
# well elsewhere; by itself a comparison
(正常|没问题|没有问题|无问题|没事|没毛病|没这毛病|没有这毛病|没这情况|就对|就对了|就通了|就能过|就过了|又是通过的|是通过的|没这问题|没这个问题|没有这个问题|没有这问题|无此问题|没此问题|没有此问题|无此现象|没有此现象|没有这个现象|没有此状况|不会发生|不存在这|是好的|都好的|是对的|都对|是正的|无异常|没异常|没有异常|未见异常|不受影响|没受影响|不影响别|能绕过|没出现过|没有出现|没出现|不出现|不复现|没复现|无法复现|复现不了|没有过|没发生|没断|没崩|没卡|没掉|没报|就好了|才恢复|就恢复|能恢复|恢复了|后恢复|又好了|就行了|就能|才能|就不会|就不再|就可以|才可以|好多了|好很多|好一些|秒到|秒开|秒进|一致|管用|有效|缓解|通的|没再|凑合|是通的|不掉|不卡了|不崩了|没这情况|没有这种|没这种)
!(本身|功能|点击|点起来|业务|当前状态|金额|内容没|登录|浏览|下单|使用|音视频|声音画面|课|能提交|能交|照常|上班|报销|直播本身|通话本身) + (正常|没问题|不受影响|都对|没受影响)
!(今天|后来|现在|之后|目前|至今|至此|如今|早上|上午|又|已经|已|自己|自动|恢复) ~ (正常|好了|没问题|没出现|没再|没有出现)
!(不正常|不太正常|能正常|不能正常|无法正常|未正常|没正常|恢复正常|希望正常|应正常|应该正常|应当正常|需要正常|要正常|正常情况|正常来说|正常应该|正常的话|正常化|正常工作时间|正常上班|正常流程|是否正常|正常吗|正常么|正不正常|没问题吧|没问题吗|有没有问题|有没有效|是否有效|有效期|有效值|有效载荷|有效的|不一致|是否一致|保持一致|没事吧|没事吗|才能用吗|怎么才能|如何才能|怎样才能)
(is fine|are fine|was fine|were fine|fine|is ok|are ok|is okay|ok|okay|works|worked|work fine|is good|is correct|are correct|correctly|is right|are right|no problem|no problems|no issue|no issues|no such|no trouble|without trouble|without problem|without problems|without issue|without issues|without a hitch|unaffected|not affected|not reproducible|can't reproduce|cannot reproduce|could not reproduce|no crash|no crashes|never happens|does not happen|doesn't happen|doesn't occur|does not occur|do not have|goes away|went away|disappears|disappeared|vanishes|helps|helped|fixes it|fixed it|fixes|solves|solved it|cures|brings it back|back to normal|healthy|flat|stable|gets around|avoids it|does the job|does the trick|recovers|recovered|immediate|is immediate|smoothly|normal|perfectly|succeeds|is clean|is gone|are gone|'s gone|was gone|gone when|gone with|gone after|plays fine|connects fine|passes on|is smooth|is perfect)
!(logging in|login|everything|everything else|audio itself|call itself|sound and picture|figures|content|otherwise) (works|is fine|are fine|is correct|are correct|are right|is right|fine|are ok)
!works when
!(works as|works for me|if this works|fine-grained|fine grained|not ok|not fine|not stable|not healthy|not normal|would be fine|is it ok|is it normal|is this normal|ok to|ok if|normal users|normal user|normal conditions|normal load|normal use|stable version|stable release|latest stable|no such file|no such host|hours are fine|either is fine|any is fine|whatever works|next week is fine|that's fine)

[attempt-good]
# got better; a result only close to an attempt
(行|可以|ok|能用|能进|能播|能看|能听|能推|能拉|能登|能连|能通|能发|能收|能打开|能出|能上|能跑|能过|能正常|可用|好了|好的|好使|好用|好一点|好点|略好|稍好|恢复|解决|消失|不见了|没了|就没|就不|不再|不会|不崩|不卡|不断|不闪退|不报|不触发|有用|改善|好转|流畅|顺|都有|下降|降到|减少|变少|少了|同步的|暂时|应急|兜底|过渡|救急|对得上)
then (they|it|i|we|you|he|she|one) (can|could|works|work|plays|connects)
(work|working|good|fix|fixed|solve|solves|help|recover|resolves|resolved|correct|normally|restores|pass|passed|instantly|immediately|at once|in seconds|right away|never|don't have|no error|no errors|avoids|avoid|workaround|better|reduces|reduced|less|slows|lowers|mitigates|improves|improved|improve|links|renders|right|as expected|bearable|worked around)

[attempt-check]
!(验证码|验证短信|排查一下|帮忙排查|麻烦排查|请排查|协助排查|检查一下是|请检查|麻烦检查|帮忙检查|检查机构|检查新加|安全检查|集团检查|排除故障)
!(to be confirmed|please check|please verify|compared to|compared with|can you check|could you check|kindly check|check mark|check-in|checkout)
(我们|我|已|已经|都|也|自己|这边|和同事|跟客户|对了|仔细|反复|多次|又|后台|测试) ~ (确认|核对|看了|看过|对比|对照)(过|了|)
!(想|请|麻烦|帮|烦请|烦|协助|需要|待|求)(你们|您|贵司|我们|忙|)(再|先|)(确认|核实|核对|排查|检查|定位|验证|复核)(是|下|一下|)
(check|checked|confirm|verify|test|debug|review|double check|trace|bisect|rollback|restart|disable|switch|try|试|retry) (过|了|过了|完)
(对比|对照|看了|看过)(日志|抓包|监控|代码|配置|后台|源码|控制台|堆栈|数据|录像|指标|了下|了一下|组|:|实验|测试)
(确认)(过|了|不是|没有|是)
(核对)(过|了|无误|一致)
(抽了|抽查|抽样|逐条对|挨个对|对了一遍|翻了|查是|查下来|填了的|核实过|都勾了|也勾了|勾上了|开了的|配了的|装了的|权限给了|权限开了|确认过|确认了|已确认|确定不是|确定没有|检查过|检查了|已检查|检查|核对过|核对了|核过|对比过|对比了|比对|比较过|看了下|看下来|查过|查了|查下来|核查|复核|自查|自测|排查过|排查了|排查|排除|排掉|验证过|验证了|验证|验过|定位|抓包|抓了包|抓过包|抓了个包|抓了一下|抓到|压测|拨测|测速|测了|测试过|二分|打了日志|加了日志|翻了|翻过|ping|traceroute|tracert|mtr|curl|telnet|tcpdump|wireshark|dig|nslookup|strace|ffprobe|postman|怀疑过|不是我们|不是网络|跟网络没关系|和网络无关|与网络无关|与机型无关|跟机型没关系|和机型无关|跟版本无关|与版本无关|我们没动|没有动过|没动过|没改过|没有改|没改|未改|没有变更|无变更|没发版|没有发版|未发版|没做过变更|没有做过|没升级过|配置没动|代码没动|什么都没改|啥都没改|啥也没动|没有上线|未做|没做任何)
(checked|double-checked|double checked|cross checked|cross-checked|cross verified|verified|confirmed|ruled out|rule out|rules out|ruling out|excluded|eliminated|inspected|compared|comparing|captured|a capture|packet capture|profiled|profiling|bisected|git bisect|bisecting|traced|measured|monitored|tcpdump|wireshark|traceroute|mtr|curl|strace|ping|dig|nslookup|telnet|openssl|ffprobe|pcap|heap dump|instrumented|logged the|added logging|dumped|diffed|diff|validated|looked at|looked into|looked through|looked up|went through|investigated|debugged|debugging|isolated|narrowed (it|this|down)|tracked (it|this) down|our (own|) (logs|metrics|monitoring|access log|egress logs) (show|shows|say)|not (our|the) (network|firewall|proxy|side|code|network)|no deploy*|have not (changed|deployed|touched)|haven't (changed|deployed|touched)|didn't (change|deploy|touch)|did not (change|deploy|touch)|nothing (changed|was released|was deployed|was changed|released|has changed)|nobody changed|no one changed|we changed nothing|isn't (our|the|a) (network|wifi|cable|firewall)|not a (network|permission|firewall|cache|token|bandwidth|cpu) (issue|problem))

(nothing|no) ~ (changed|deployed|released|deploy|deployment|release|changes|change) ~ (our|this|here|my)

[attempt-alt]
# something else that was compared with: another device, system, network, version, place
(其他|其它|别的|另外的|另一台|另一个|另外一台|另外一个|另一部|其余|换个|旁边|隔壁|同款|同型号|同样的|同一台|同一个|别家|他们的|友商|竞品|单独)
(安卓|ios|苹果|iphone|ipad|鸿蒙|harmonyos|windows|win10|win11|win7|mac|macos|linux|h5|小程序|微信|web|web 端|web端|网页版|网页端|网页|浏览器里|pc|pc 端|电脑端|手机端|移动端|桌面端|客户端|chrome|safari|firefox|edge|小米|红米|华为|荣耀|oppo|vivo|三星|一加|魅族|pixel|samsung|xiaomi|huawei|oneplus|模拟器|真机|平板|手机|电脑|台式机|笔记本|旧手机|老手机|旗舰机|高端机|低端机)
(4g|5g|lte|wifi|wi-fi|有线|网线|无线|热点|流量|蜂窝|联通|移动|电信|公网|内网|外网|专线|宽带|家里|公司网|公司 wifi|vpn|代理|直连|电信网|移动网|联通网|海外|国内|香港|新加坡|北京|上海|广州|深圳|测试环境|测试机|生产环境|预发|线上环境|本地环境|本地|测试服|正式环境)
(旧版|旧版本|老版本|老版|上个版本|上一版|之前的版本|前一版|低版本|高版本|新版本|新版|旧包|老包|debug|release|官方 demo|官方demo|官方示例|你们的 demo|你们官网|你们 demo|demo|示例工程|示例|sample|空工程|新工程|空项目|最小工程|开源|原生|ffmpeg|vlc|obs|rtmp|hls|flv|postman|curl|api 直接|直接调接口|接口直接|直接访问|单聊|群聊|一对一|1v1|单人|多人|私聊|两个人|小房间|大房间|其他都|别的都|其余都|别人|别的人|其他人|同事|外放|扬声器|听筒|有线耳机|蓝牙耳机|蓝牙|耳机|前置|后置|软编|硬编|软解|硬解|h264|h.264|h265|vp8|vp9|720p|1080p|tcp|udp)
(neighbour's|neighbor's|colleague|coworker|coworker's|roommate|friend's|wife's|husband's|boss's|teammate|another|other|different|second|older|previous|earlier|newer|latest|old|neighbouring|same|colleague's|every other|all other|any other|the third|identical|my own|borrowed)
(chrome|chromium|firefox|safari|edge|opera|brave|webview|android|ios|iphone|ipad|ipados|pixel|samsung|xiaomi|redmi|oneplus|huawei|windows|macos|mac|linux|ubuntu|web|web client|web page|desktop|mobile|mobile app|desktop app|native|emulator|simulator|flutter|react native|electron|4g|5g|lte|wifi|wi-fi|wired|ethernet|mobile data|cellular|hotspot|home network|office network|at home|from home|vpn|tcp|udp|turn|debug|debug build|release build|staging|production|prod|sandbox|locally|localhost|sample app|demo|demo app|official demo|your demo|your sample|quickstart|curl|postman|ffmpeg|ffplay|vlc|obs|rtmp|hls|webrtc|sip|audio|audio only|audio-only|video only|vp8|vp9|h264|h.264|av1|opus|720p|1080p|headset|headphones|bluetooth|speaker|loudspeaker|wired headset|built-in|everyone else|everybody else|others|other recipients|colleagues|my colleague|a colleague|the rest|all the rest|elsewhere|everything else|inbound|outbound|one-to-one|1:1|group|europe|us|eu|asia|single-region|main|master|bare metal|docker|node|x86|arm64|arm|intel|postgres|mysql|rest|grpc)

[attempt-told]
!一(换|切|开|关|打开|关闭|插|拔|重启|刷新|更新|升级|改|重进|重连|退出|断开|解锁) ~ (就|都|便|会|必)(没|不|断|黑|卡|报|掉|崩|)
!就没(声|有声|画面|图|反应|网|信号|视频|音频|法|办法|响应)
# tells attempt and result in one breath
(没有|没|毫无|找不到|不见|未见)(任何|什么|明显|一点|)(效果|作用|改善|起色|改变|变化|好转)
(怎么|各种)(试|弄|换|改|调|设置|操作|校) ~ (没用|不行|一样|没效果|无效|都不|不回来)
(手动|手工|退出|重启|重进|刷新|重装|重连|重拨|重登|重开|重试|切一下|切换|切回|杀掉|杀进程|重新|关掉|拔插|拔掉|断开|解锁|换个|换成|换台|换|挂断) ~ (就好|就行|就对|就能|才能|才行|才好|才恢复|恢复|就正常|就没|能好|能行|会好|好了|又正常|成功)
(再|多)(点|试|刷|拨|进|开|发|来|连|登|打|拉|推) ~ (就好|就行|就能|好了|能好|能行|能过|能进|可以|成功|恢复)
(跟|和|与)(网络|机型|设备|版本|浏览器|系统|账号|环境|内容|时间|人数)(没关系|无关|没有关系|都没关系)
(不挑|不分)(机型|网络|设备|平台|版本|系统|浏览器|账号)
(无论|不管|不论) ~~ (都|全|均|一样)
(所以|应该|基本|可以|那就|肯定|说明|大概率|看来)(不是|排除|跟|不像|与) ~ (我们|本地|网络|设备|缓存|权限|客户端|代码|单个|限流|某个|宿主|无关|没关系)
(不止|不只|不是只有|不单是|并非单|不是单个|不是个别|不是某|不是一两个|看不出规律|没有规律)
(makes|made|lets|let) ~ (stop|go away|disappear|vanish|work|succeed|pass)
(nothing|none) (helps|helped|works|worked|has helped|we tried|i tried|makes a difference|of it helped|of that helped)
(only|just) ~ (helps|works|fixes|brings it back|restores it|recovers it|gets it back)
(until|unless) (i|we|you|it|they|the user|the page|one|he|she|the app) ~ (restart*|reload*|rejoin*|reboot*|refresh*|kill*|reopen*|re-open*|log out|reinstall*|leave|restarted)
(makes|made|make|making) no difference
(regardless of|no matter (what|which|how|if|whether)|irrespective of|independent of|whichever|doesn't matter (which|if|whether)|does not matter (which|if|whether)|in every combination)
(happens|happening|occurs|reproduces|reproducible|fails|same|seen|see it|see this|shows up|present|identical) ~ (all|both|every|any|two|three|four|several|different|multiple|another|other|various|many|each)
(with|without|under|on|in|to|from) (both|either)
(not specific to|not limited to|isn't limited|isn't a single|isn't just|not just one|not only on)
(a rerun|rerun is|second attempt|second try|on retry|after a retry|on the second|if i retry|tested on|tested with|tested in)

[attempt-practice]
# what they do about it day by day
(现在|目前|眼下|当前|现阶段|平时|如今|今天) ~ (做法|办法|土办法|处理办法|解决办法|变通|方案)
(我们|我司|大家|同事|老师们|运营) ~ (现在|目前|眼下|暂时|平时|只好|只能|现在是|目前是) ~ (自己|手动|人工|手工|靠|用|拿|让|把|先|每次|每周|每天|每月|凭)
(目前|现在|眼下|暂时)(我们|大家|只能|只好|是|得|要|靠|自己|我们自己|我们是|得自己|要自己|需要自己) ~ (自己|手动|人工|手工|靠|用|拿|让|把|先|每次|每周|每天|每月|写|算|存|拉|拼|比对|导出|限制)
(凑合|能凑合|也能凑合|凑合着用|凑合能用|勉强能用|用脚本|写脚本|写了个脚本|定时任务|自己写了个|自己写了一|自己封装|自己包了一层|wrap 了一层|自己 wrap|自己做了一)
(what we do (at present|now|today|at the moment|currently)|what i do (at present|now|today|at the moment)|today we|as a result we|we emulate|we now|i export|we export|we pull|we keep a|we maintain our|our own script|a script that|a cron job|by hand|every few weeks|monkey-patching|monkey patching|home-grown|in-house|we built our own|i wrote a|we wrote a|we ended up|ended up)

[attempt-workaround]
# how they get by for the time being
(只能|只好|暂时|目前只能) ~ (用|靠|让|叫|手动|手工|人工|重启|重进|重新|改|切|换|通过|定时|停|关|退|降|绕|自己)
(临时|应急|兜底|过渡|规避|绕过)(方案|办法|措施|手段|处理|方法|的办法|了)
(能|可以|可)(绕过|绕开|规避|避开)
(现在|目前|现阶段|眼下|当前|先|临时) ~ (自己|手动|人工|手工|只能|只好|每次|靠|凑合|绕|顶一下|兜底|改用|换成|停掉|关掉|回退|用着|用的是)
(我们|自己|客户端|服务端|这边|本地) ~ (去重|过滤|兜底|加了判断|加了个|加了 dedupe|加了重试|写了个脚本|写了脚本|加了保护|写了一层|做了一层|wrap)
(自己加了|自己写了|自己做了|垫片|打了补丁|凑合能用|凑合用)
(as a stopgap|as a workaround|a workaround|our workaround|current workaround|workaround is|workaround:|workarounds:|for now we|for now i|for now|for the time being|in the meantime|meanwhile we|stopgap|we work around|working around|worked around|i work around|we get around|get around it|we fell back|we fall back|fall back to|falling back to|we have switched|we've switched|i now use|so for now|for the moment|by hand for now|manually for now|until then we|temporary fix|quick fix|special case|we filter|i filter|i've put in|we put in|patched|monkey-patch|monkey patched|shim|wrapping it|we pull|we export|i export|currently we|at the moment we|right now we|at present we|what we do now|we use this one now|as of now)
we are using ~ instead
we use ~ instead
we put ~ in cron

[attempt-recovered]
# over by itself: neither tried nor compared
(自己好了|自行恢复|自动恢复|自己恢复|自己就好|自己又好|后恢复|已恢复|恢复正常|之后正常|之后就好|后来正常|现在正常|现在好了|现在一切正常|一切正常|目前正常|今天正常|至今正常|至今稳定|之后一直正常|一直正常|后来好了|没再出现|弄好|修好|就好了,|其余时间正常|现在都正常|以前正常|之前正常|原来正常|昨天还正常|昨天正常|上周正常|一直都正常|以前都正常|之前都正常|一直没问题|之前没问题|以前没问题|昨天还好好的)
(by itself|on its own|by themselves|on their own|fine since|been fine|has been fine|been stable|is stable again|ok now|fine now|works now|working now|back now|back to normal now|normal now|all good now|recovered at|has recovered|have recovered|was fine before|worked before|used to work|worked yesterday|was fine yesterday|worked fine before|worked until|was fine until|has always worked)

[attempt-docs]
(文档|手册|官网|faq|帮助中心|论坛|社区|wiki|百度|谷歌|google|更新日志|历史 issue|issue|资料) ~ (没找到|没有找到|找不到|没看到|没写|没提|没说|没讲|只讲|只写|没列|没有说明|看不懂|没搜到|没有写|没有提|未提|没查到|查不到|没有|未找到|未说明|不全|看了|只有一句|只翻到|没弄明白)
(翻了|看了|查了|搜了|找了|翻遍|查遍|搜遍|看过|翻过|搜过|查过|读了|读过|翻) ~ (文档|手册|官网|faq|帮助中心|论坛|社区|wiki|issue|百度|google|搜索|资料|历史)
(没|没有)(搜到|查到|找到|翻到|看到)(相关|类似|例子|说明|答案|解决|对应|现成|)
(couldn't|could not|can't|cannot|didn't|did not|unable to|don't|not able to|haven't|have not) (find|see|found|locate|spot) ~~ (docs|documentation|manual|guide|guides|reference|faq|changelog|issues|issue|forum|help|it|answer|anything|example|mention|page|that|this)
(docs|documentation|manual|guide|reference|faq|readme|help pages|wiki|knowledge base|help center) ~ (don't|doesn't|do not|does not|only|isn't|say nothing|says nothing|silent|not clear|unclear|no mention|nothing|lists|is vague|list)
(searched|googled|looked in|looked through|read through|read|looked at|went through|checked|browsed|skimmed|combed) ~ (docs|documentation|manual|guide|reference|faq|issues|forum|changelog|release notes|help pages|help|wiki|submenu|archive)
