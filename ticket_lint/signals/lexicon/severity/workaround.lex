# Does anything restore the work? Actions and results are joined by sentence in facets/workaround.py.

[wa-again]
# the same thing once more: restart, rejoin, retry
重启|重登|重新|重进|重连|重开|重试|重装|重拨|重推|重发|重传|重跑|重插|重刷|重拉|重播|刷新|强刷|退出再|退出登录|退了再|退出去|杀进程|杀掉|杀后台|杀了|杀 app|清缓存|清理缓存|清一下缓存|清掉缓存|清除缓存|清了缓存|清 cookie|清浏览器|清空缓存|清数据|拔插|插拔|拔了|拔掉|断电|关机|再点|再试|再打|再进|再发|再刷|再登|再开|再推|再传|再拨|再切|再连|再来|多试|多点|多刷|多拨|多发|多进|挂断|挂了|切一下|切出去|切个|关掉再|关闭再|关了再|断开再|开关一次|开关一下|锁屏|第二次|第二遍|恢复出厂|过一会|过会|等一会|等会|等几|隔几
restart*|re-start*|reboot*|rejoin*|re-join*|reload*|refresh*|reinstall*|re-install*|relogin|re-login|re-log*|retry|retrying|retries|retried|reconnect*|re-connect*|resend*|resent|reset|resetting|relaunch*|reopen*|re-open*|re-enter*|redial*|log out|logs out|logging out|logged out|logout|sign out|signing out|signed out|signing in again|logging in again|logging back in|log back in|leave and|leave/join|leaving and|left and|quit and|exit and|closing and|close and|power cycl*|power-cycl*|power cycle|kill|kills|killing|killed|killing and|hang up|hanging up|second try|second attempt|another try|another attempt|third try|try again|trying again|tries again|rerun|re-run|re-running|toggle|toggling|toggled|off and on|off/on|unplug*|replug*|re-plug*|bounce|bouncing|bounced|clear the|clearing|cleared|clear cache|recreate|recreat*|re-creat*|resubmit*|re-submit*|reissue*|re-add*|re-save*|on retry

[wa-back]
# an older version
回退|回滚|退回|退到|降级|降到|降回|切回|换回|改回|倒回|回到|旧版|老版|旧包|老包|旧的|上一版|上个版本|之前的版本|低版本
rollback|roll back|rolled back|rolling back|downgrad*|revert*|went back|going back|go back|gone back|moved back|moving back|older (version|build|release|sdk|client|firmware)|old (version|build|client|app|release|desktop)|previous (version|build|release)|pinn*|pin|stay on|staying on|stayed on

[wa-set]
# something done another way
关掉|关闭|关了|关分包|禁用|停用|打开|开启|换成|换到|换用|换了|换过|换个|换台|换一|换两|改成|改为|改用|改走|改到|改个|改回|切到|切换|切过|切成|切软|切备|切至|设成|设为|调到|调成|降码率|调低|调大|调高|调小|调短|调长|手动|手工|人工|绕过|绕开|不用|不开|不插|不传|不走|不带|不放|去掉|去除|删掉|删了|加上|加了|加过|加个|摘掉|摘除|拔下|插上|插着|限制|限流|扩容|直连|单独|分批|分次|分开|拆成|强制|停掉|停任务|停止任务|停用|引导|轮换|克隆|快照|新建|绑 hosts|绑hosts|改 hosts|延长|放宽|降低|提高|加大|移到|挪到|迁到
!(自动|没有|没|未|无需|需要|希望|请|麻烦|帮忙|能否|建议|打算|准备)(关闭|切换|扩容|限流|打开|改成|停用|手动|延长|新建|加上|放宽)
turn off|turned off|turning off|turn * off|turned * off|turning * off|turn on|turned on|turning on|switch off|switched off|switching off|switch* to|switch* from|switching|switched|disabl*|replac*|forc*|enabl*|by hand|manual*|instead|lower*|reduc*|split*|skip*|bypass*|overrid*|wrapping|passing|adding|added|removing|removed|dropping|dropped|shorten*|upgraded|upgrading|updated|updating|pointed|pointing|locking|choosing|setting|set the|changing|changed|swapp*|limiting|moving|moved|muting|different|another|other|new|fresh|second|hotspot|incognito|purge*|issued|restored|flushed|rotate*|rotating|raising|raised|bigger|older|retype*|deleting|deleted|revok*
!不用(打开|登录|切|点|手动|退出|解锁|进) ~ (就能|就可以)

[wa-loose]
# a single character that may mean such a thing
走|用|换|改|切|戴|借|装|编|连|插|拔|放|打包|打成|共享|软解|外放|听筒|有线
!(用户|使用|费用|应用|采用|信用|作用|可用|能用|没用|有用|调用|引用|占用|启用|专用|通用|适用|商用|常用|试用|用例|用量|用途|用时|用的是|更换|替换|变换|交换|换行|转换|改善|改进|修改|更改|改变|改动|改版|改过|编码|编辑|编号|装置|安装|走势|一切|切片|编译|走不|连不|连接|连麦|放大|播放|开放|释放|放开|插件|断连|重连|连续)
[wa-way]
# a circumstance in which it goes well
with|without|via|through|use|uses|used|using|direct|directly|over the|in the old|on the phone|in the browser|from the|if i|if we|if you|when i|when we
!with (reason|error|code|status|exception|message|a message|the message|an error|the error)
!(runs|run|went|goes|spills|drawn) over the
!(die|dies|died|fail|fails|failed|crash|crashes|crashed|end|ends|ended|exit|exits|start|starts|started|begin|begins|come|comes|came|respond|responds|answers) with|(resolved|recovered|stopped|ended|cleared|went) without

[wa-only]
# nothing but
只有|只能|必须|除非|唯有|唯一|得靠|要靠|不得不|不然就得|要么
until|unless|only|only by|have to|has to|had to|except by
[wa-did]
# says that something was tried
都试过|都试了|也试了|全试了|过三次|过两次|过两遍|过好几次|了三次|了两次|了好几次|试过|试了|尝试|试着|试图|已做|做过|我们做了|已操作|已尝试|测过|实测
restarted|rebooted|reinstalled|re-installed|re-paired|power-cycled|power cycled|rejoining|reinstalling|rebooting|kill app|clear cache|re-pair|重启过|重装过|换过|重新登录过|清过|nope|tried|tries|attempted|what we did|we have done|have done|checked|tested
(re-added|re-paired|restarted|rebooted|reinstalled|replaced|swapped|reset|cleared|re-uploaded|synced|flushed|drained|scaled out|scaled up|failed over|power cycled|rolled back|upgraded|updated|toggled) (it|them|this|that|all|everything|the|both|two|three|our|his|her|my|their|keys|cables|caches|devices)
(we've|we have|i've|i have|they have|they've|we|i|staff) (also |already |even |) ?(cleared|drained|scaled|swapped|switched|replaced|rebooted|changed|re-added|reset|upgraded|rolled back|failed over|re-uploaded|flushed|unplugged|power cycled)
(八百|无数|几十|不知多少)(遍|回|趟)

[wa-good]
立刻有|马上有|立即有|立刻正常|立刻好|立刻恢复|马上恢复|立即恢复|是正的|就正|是对的|能过去|能继续|可以继续|可以登|可以进|可以看|可以用|可以播|可以推|可以发|可以听|可以正常|都可以|也可以|没碰到|没出过|没遇到|不响了|清楚了
就好|好了|能好|会好|才好|可好|就能好|就恢复|能恢复|可恢复|才恢复|会恢复|即恢复|后恢复|恢复了|恢复|恢复正常|正常|没问题|没有问题|没事|可以|就行|才行|能行|也行|能用|能进|能看|能听|能播|能推|能登|能上|能收|能发|能出|能走|能打开|能开|能连|能通|能拉|能过|能跑|能拿|能查|能导|能改|能绕|能撑|能顶|能凑|能解决|能缓解|能成|解决|搞定|消失|就没|没再|不再|就不|就能|才能|又能|不掉帧|不卡|不断了|不崩|不花|不绿|不黑|不报|没崩|没掉|没断|没卡|没花|没黑|有画面|有声音|出来了|成功|有效|管用|有用|缓解|归零|就有|就可|顶着|凑合|就通|通了|是通的|都通|好使|是好的|都好|回来了|重新推上|立即好|马上好|能接|可用|走得通|都有了|就出|ok|秒进|秒开|流畅|对的|就对了|绕过去|绕过|绕开|不出现|不复现|不触发|不闪退|没有这个问题|没这问题|没这个问题|稳定|一路正常|补上|补齐|跑起来|跑通|能起
works|work|worked|working|helps|helped|recovers|recovered|recover|restores|restored|restore|fixes|fixed|cures|cured|cure|solves|solved|resolves|resolved|clears|cleared it|clears it|does the trick|did the trick|does the job|did the job|comes back|came back|come back|is back|are back|be back|gets it back|brings it back|brings back|brought it back|bring it back|brings them back|get it back|is gone|gone|disappears|disappeared|goes away|went away|vanishes|succeeds|succeeded|succeed|passes|passed|gets through|goes through|go through|went through|get through|fine|ok|okay|normal|normally|no problem|no problems|no issue|no issues|no crash|no crashes|no drop|all is well|is well|well again|good|perfect|perfectly|stable|steady|flat|smooth|smoothly|correct|correctly|right|loud enough|it's ok|green|silences|avoids|avoid|keeps it at bay|holds it off|mitigates|gets past|gets around|get around|runs|running|loads|plays|connects|opens|renders|succeeding|sorts it|sorts it out|clears up|stays up|healthy|does it|does work|do work|let us in|lets us in|let me in|finds them|consistent|complete|serves|is allowed|is good|are good|plausible|unblocks|unblocked|survives|gets us|lets us|picks up|starts working|immediate|instantly|at once|straight away
!(不|未|没|没有|无法|不能|不会|不太|并不|没能|仍未|仍不|还没|还没有|没法|尚未|才可以|怎么才|怎样才|如何才|希望|期望|应该|应|请|麻烦|何时|才能用|是否|能否|应当|要|需要)(恢复|正常|好了|可以|解决|成功|有效|管用|缓解|能用|能进|能恢复|就好|稳定|通|有用|可用)
!(其他|其它|别的|其余|另外的|别人|同事|隔壁|旁边|前面|之前|以前|原来|原先|平时|昨天|上周) + (正常|没问题|没事|可以|好的|ok)
!(其他|其它|别的|其余|另外的)(机型|机器|手机|设备|浏览器|平台|地区|版本|用户|房间|电脑|端) + (正常|没问题|没事|可以|好的|ok)
!(不|没|无法|不能|没能|还没|没有|不可|难以) + (解决|恢复|缓解|成功|正常|登录|使用)
!(重试|自动重试|重新打开)后
!(not|*n't|never|no|hardly|barely|cannot|nothing|neither|nor|none) + (works|work|worked|working|help|helps|helped|recover|recovered|restore|restored|fix|fixed|fixes|cure|solve|solved|fine|ok|okay|normal|good|right|correct|stable|gone|back|succeed|come back|connect|open|load)
!(none of|nothing|neither) ~ (helps|helped|help|works|worked|work|fixes|fixed|solves|solved|brought|cures|cured)
!(should|must|expected to|supposed to|to|please|could you|when will it|until it|needs to) (work|recover|restore|fix|be fine|solve|resolve|avoid)
!(looked|looks|sounds|so far so|was|were|used to be|till then|before that|until then|everything else|otherwise|others|everyone else|everybody else|else) + (works|fine|ok|good|normal|well|perfect)
!right (now|away|after|before|from|side|behind)
!(good|fine) (morning|afternoon|evening|day|night)
!(normal|correct|right) (user|users|time|value|values|number|size|one|answer|behaviour|behavior|way|team)
!work(ing|s|) (from|hours|day|week|as|on|in|with|order)
!running (a|the|for|out|on|in|since|low)
!(note|notes|file|files|data|record|records|message|messages|picture|sound|photo|photos|row|rows|order|orders|folder|mail|mails|entry|entries|tab|history|button|it all|everything|money) + (is|are|was|were) gone
播上了|播上|登上了|推上了|打通了|看上了|用上了|进来了|都上了|works around|gets rid of|makes it go away

[wa-bad]
makes no difference|make no difference|made no difference|behave alike|behaves alike|behave the same|behaves the same|to no avail|changed nothing|changes nothing|does not wake|did not wake|doesn't wake|does not bring|did not bring|doesn't bring
# nothing changed
没用|没有用|无用|无效|没效果|没有效果|没 effect|没起作用|不起作用|无果|没变化|没有变化|没明显变化|无变化|没改善|没有改善|无改善|没好转|没区别|没有区别|没差|都一样|也一样|还一样|一样的|一样|照旧|照样|依旧|依然|仍然|仍旧|仍|不行|没戏|还是|还卡|还崩|还断|还黑|也卡|也崩|也断|也黑|也报|也失败|也没|都没|也进不|也连不|也打不|也不|都不|均不|都失败|均失败|都报|没好|没有好|不好使|不管用|不顶用|没解决|没有解决|未解决|没恢复|没有恢复|未恢复|不恢复|无法恢复|没能解决|没搞定|没根治|没有根治|治标|没见好|没辙|白搭|挡不住|限不住|拦不住|没反应|没成|起不来|退不回|回不去|又来|又复发|又复现|又断|又掉|又黑|又变回|变回|照崩|照卡|照断|照报|同样|同上|所以没用|更糟|更差|没法解决|不 work|没动静|也白|问题还在|还在|也在|都是|没走通|排队|停在|卡在|没辙|没解|同一张|也不work|not work|没敢上|救不|没作用|没见|没少|没降|也卡住
no luck|no change|no changes|no difference|no effect|no improvement|no joy|no dice|no good|no use|no help|no avail|no success|no result|no better|without success|without effect|without luck|unsuccessful*|in vain|does not help|did not help|doesn't help|didn't help|don't help|not help|not helped|won't help|does not work|did not work|doesn't work|didn't work|not work|didn't fix|doesn't fix|did not fix|not fix|didn't solve|doesn't solve|not solve|didn't change|doesn't change|not change|did not change|does not change|didn't do|didnt do|did nothing|does nothing|didn't bring|doesn't matter|changes nothing|changed nothing|makes no|made no|same|identical|unchanged|as before|also fail*|fails too|failed too|fails as well|too|either|nor|still|persists|persisted|again and again|worse|ignored|no answer|useless|not enough|only delays|only makes|isn't possible|not possible|not an option|isn't an option|greyed out|no solution|not effective|no hit|nope|same result|照掉不误|没有变|没变|no cure|no good|no joy|nothing|again the same|not related|no cure|in vain|not go away|won't go|will not|still|on each|each time|for all|on both|ineffective|wasn't it|isn't it|not it|not a cure
!(at the same time|the same time|same time|same day|same way|too (much|many|late|long|small|large|high|low|short|slow|fast|big|far|old|soon|early|often)|me too|the same (room|node|device|phone|url|host|network|machine|app|code|js|config|stream|tenant|file|body|hardware|browser|page|channel|build|call|account))
!(除非|不然|否则)(还是|仍)
!(都|也|还|就|全|却)没(有|)(问题|事|这|此|再|毛病|影响|出|断|卡|掉|崩)
!(声音|画面|麦克风|摄像头)(都|也)没
!还是(说|要|得|希望|想|因为)
都这样|也这样|还这样|还是这样|一个样|老样子|也对不上|白费|白折腾|没起色|一样的结果|同样的结果|没一个
same story|same thing|same deal|brings nothing|brought nothing|brings no|didn't cut it|won't budge|didn't budge|zilch|nada
未奏效|没奏效|不奏效|没一点用|一点用都没|半点用|没半点|无济于事|无助于|remains|remained|no cigar|not one got|none got|not one of them

[wa-weak]
# the trouble in plain words; a result only of what was tried
失败|报错|超时|进不了|被拒|不变|拒绝|崩|闪退|黑屏|连不上|没了|没有|不通|掉线
refused|refuses|rejected|rejects|fail|fails|failed|failing|black|silent|timeout|times out|timed out|error|errors|nxdomain|503|404|403|401|500|502|504|409|508|stuck|hangs|crash|crashes|crashed|panics|never|remains|stays|keeps|denied|drops|not a single|all of them

[wa-none]
(没有|没|无|暂无|并无|毫无|也无|均无)(任何|什么|可用的|有效的|)( |)(临时|暂时|应急|过渡|规避|绕过|绕行|变通|替代|备用|兜底)(的|)(方案|办法|措施|手段|做法|处理|方法|路子)
!(有没有|有无|是否)( |)(任何|什么|可用的|)(临时|暂时|应急|过渡|规避|绕过|绕行|变通|替代|备用|兜底)(的|)(方案|办法|措施|手段|做法|处理|方法|路子)
# nothing helps, whatever was done
都试过|都试了|全试过|全试了|能试的|该试的|试了个遍|试遍|各种办法|什么办法|想尽办法|都没用|均无效|均无果|都无效|全不行|全都不行|均不行|没有办法恢复|没办法恢复|没有任何办法|无法规避|无法绕过|没有规避|没有绕过|没有替代|无替代|没有临时|暂无规避|暂无临时|无规避|无临时|没招|束手无策|救不回来|救不了|没法绕|绕不过|没有后备|没有备用|无备用|没有备份|无法切换|切不了|没有别的|没别的|没有其他办法|没其他办法|没有其它办法|无解|试了都|试过都|换了都|怎么试|怎么弄|怎么重启|怎么换|怎么刷|怎么进|怎么点|怎么调|怎么设|都试了|无论怎么|不管怎么|没有一个能重新|毫无作用|毫无效果|完全没有绕
(试|换|改|调|重启|弄|刷)(了|过|) ~ (都|全|均|也)(不行|没用|一样|无效|没效果|没变化|没改善|不work|不 work|没好|没戏|失败)
(都|全|均|也)(不 work|不行|没用|无效|没效果|没变化|没改善|没区别)
no (known |real |usable |viable |acceptable |other |)(workaround|work-around|way around|alternative|alternatives|fallback|plan b|way out|backup|remedy|fix on our side|other way)
(without|there is no|there's no|have no|has no|found no|know of no|no other|not found a|not found any|haven't found a|aren't any|isn't any|without any) ~ (workaround|work-around|way around|alternative|fallback|way out|remedy|other way|way in|way into)
(nothing|none of (this|it|that|these|them|which|those)) ~ (help|helps|helped|work|works|worked|changes|changed|made a difference|made any|brought it|did anything|gets it|got it|we tried|we did|i tried)
(tried|try) ~~ (no luck|no change|no difference|no effect|nothing|in vain|no use|to no avail|without success|same|no good|no joy|all fail|all failed|still|without effect|didn't help|did not help)
(run|ran) out of (ideas|options|things to try)
(to no avail|in vain|no luck|no joy|nothing works|nothing helps|all same|same same|tried everything|everything we tried|whatever (we|i) (try|tried|do|did)|no matter what (we|i))
!(any|is there a|know of a) workaround
没有一个(进来|成功|好|能|行|管用|奏效)|没一个(进来|成|好|能|行|管用|奏效)|一个也没(成|好|进来|管用)|谁试都(不|没)|白费(功夫|劲|力气|力)|白折腾|毫无起色|没起色|止不住|停不下来|拦不下来|阻断不了|(无法|没法|不能)自行(阻断|恢复|解决|处理)
(nothing|little) (we|i|they|anyone|our staff|our people|our team|the staff|staff) (can|could) do|nothing (to be|can be|could be|that can be) done|nothing left to try|(cannot|can't|cant|can not|unable to|no way to) (stop|halt|stem) (it|this|them)
均未奏效|都未奏效|都没奏效|一点用(都|也)没|没一点用|没半点用|(we|i) did (all|everything)|tried (it all|all of it|all of that|all that)
没救|没得救|(一点|半点)(动静|反应|用|作用|效果)(都|也|)没|(弄|折腾|搞|忙|鼓捣)了(一上午|半天|一天|一下午|一晚上|一整天|好久|一夜)
makes no odds|made no odds|no odds

[wa-use]
!(没有|没|无|暂无|并无|毫无|是否有|有没有|有无|求|求个|给个|提供|请给|要|缺|缺少)(任何|什么|可用的|一个|一点|) + (临时|暂时|应急|过渡|规避|绕过|绕行|变通|替代|备用|兜底)(的|)(方案|办法|措施|手段|做法|处理|方法|路子)
(i|we) (note|write|jot|keep|add|do|make|type|count|check) (it|them|those|this|that|these) (down |in |by |with |on |)(hand|pencil|paper|a notebook|a spreadsheet|excel|the side|a list|the back of)
how (we|i|they) (manage|cope|get by|get round it|do it now|live with it)
(we|they|i|people|users|staff|customers|agents) ~ (paste|point|send|use|share|dial|borrow|route|read|write|print|type|export|copy|forward|call|run|work) ~~ (for now|for the time being|meanwhile|in the meantime)
(can|could) (borrow|use|fall back|switch|go) ~~ (and do|and they do|and so they do|in the meantime|for now)
(先|就先|大家先|我们先) ~ (截图|抄|记纸|手写|打电话|发微信|用着|对付|将就)
!(disabled|turned off|switched off|paused|stopped|blocked|removed|froze) ~~ (for now|for the time being|meanwhile)
# what they do meanwhile
(先|暂时|目前|现在|临时|只能|只好|暂且|眼下|当前|这几天|平时|每次)(是|在|都|就|只能|只好|先|靠|)(靠|改用|改走|切到|换成|改成|手动|手工|人工|回退|回滚|降级|凑合|顶着|绕|让他们|让用户|叫主播|叫他们|借|用别的|用其他|用另|用老|用旧|用备|用浏览器|用网页|用电话|用微信|用脚本|用 excel|用的|打包|自己|粗暴|拆成|分批|分次|重启|重进|杀进程|截图|口头|手抄)
(临时|暂时|应急|兜底|过渡|规避|绕过|绕行|变通|替代)(的|)(方案|办法|措施|手段|做法|处理|方法)
(目前|现在|眼下|只能|只好) ~ (顶着|顶一下|凑合|撑着|兜着|代替|替代|应付|兜底|每天重启|定时重启|手动|人工|手工)
(靠|用|拿|让|借) ~ (顶着|顶著|撑著|顶一下|顶替|先顶|撑着|凑合|代替|替代|应付|兜着|兜底)
(能|可以|可|也能|还能|勉强)(凑合|绕过|绕开|规避|先用|应付|对付|撑|顶|替代|避开|绕)
(已|已经|先|暂|暂时|我们|临时)(切|切到|切换到|切至|切回|回退|回滚|降级|改用|改走|换成|换到|换回|退回)(了|到|至|)
(有办法|有替代|有规避|有临时|有备选|有后备|凑合能用|凑合用|勉强能用|人工补|人工核对|人工处理|手工补|手工处理|手工登记|手动补|手动刷|手动改|手动导|手动处理|手动触发|手动操作|手动同步|人工登记|重试能成|重试成功|重试就能|重试就好|重试可以|脚本补|脚本处理|自己写了|自己写脚本|自己写个|自己加了|自己包了|自己做了|自己封装|自己算|自己拼|自己 wrap|自研|客户端兜底|服务端兜底|加了 dedupe|加了去重|加了重试|加了判断|写了个|写脚本|定时任务|轮询|反色|手抄|反查|人工拼|人工比对|人工按)
(workaround|workarounds|work-around|work around (it|this|that)|worked around|working around|stopgap|stop-gap|temporary fix|quick fix|fallback to|fall back to|falling back to|fell back to|falls back to|plan b|does the job|do the job|good enough|get by|gets by|getting by|live with|make do|making do|copes|coping|manage fine|manages fine|works nicely|by hand|manually|a script|own script|cron|from cron|in cron|we emulate|i filter|we filter|patched|shim|special case|monkey-patch*|in-house|home-grown|we built our own|we maintain our|not stuck|not blocked|nothing blocked|no problem for me|fine by me|people can work|gone over to|went over to)
(as a|for now|for the moment|for the time being|in the meantime|meanwhile|currently|at present|at the moment|right now|until then|today) ~ (we|i|they|people|everyone|users|our) ~ (use|using|run|running|route|routing|restart|drain|export|pull|keep|wrap|filter|send|sending|call|dial|phone|paste|copy|split|moved|switched|reload|retry|on|do|go|poll|have|put|set|leave)
(we|i|they|we've|we have|i have|they have|i've|people|staff|agents)( now| since| already| therefore| just| simply| have| are|) (switched|rolled back|reverted|pinned|fell back|failed over|downgraded|work around|worked around|use the|now use|use now|switched to|switch to|resort to|resorted to|dial in)
(what (people|we|they|users|i|everyone) (use|do|are using|are doing))
(on|in|to) forced (tcp|relay)
use (this|that) one now
(is|are|that's|which is) what (we|people|they|i) (use|do|now)
(can|could|may) (re-render|still|do it|be done|export|pull|get it|reach|join|use|open|switch) ~ (by|from|via|through|with|instead|by hand|manually|api|cli)
(by (hand|api|cli|the room id)|(by|over the) (phone|telephone) instead)
(retries|retry) (save|saves|catch|succeed|work|go|hide|cover|succeeds|works|helps|goes)
(works|work|fine|possible|ok|do it|done|goes through|go through|succeeds|succeed|export|pull|get|join|log in|sign in|call|pay) ~ (with|via|through|over|by|from) the (cli|api|rest api|old|web|phone|desktop)
!(no|without|any|there is no|there's no|have no|has no|found no|is there a|know a|know of a|need a|want a|looking for a|ask for a)( known| real| usable| viable| acceptable| other| good|) (workaround|work-around|fallback|alternative|stopgap)
!(没有|没|无|暂无|是否有|有没有|有无|求|求个|给个|提供|请给|要)( |)(临时|规避|绕过|替代|应急|workaround|兜底)
!(希望|能否|是否|可否|请|建议|麻烦|有没有) ~ (临时|规避|绕过|替代|应急|兜底|凑合)
!(refund|refunds|refunded|refunding|reimburse|reimbursed|apologise|apologised|correct|corrected|clean up|cleaned up|退款|退钱|退费|道歉) ~ (by hand|manually)
!is there a workaround
!workaround?
!as (a|the) workaround?

(现在|目前|现阶段|如今|眼下|平时|每次)(只能|要|得|还得|都要|都得|每次|都是|是|就|需要|我们|大家|的办法|的做法|都)(是|)(自己|我们自己|手|人|先转|来回|转|叠|存|多搭|多写|对表|算|写|靠|用|拿|每|导出|开|叫|让|先|再)
(得自己|要自己|还得自己|得我们自己|都自己|我们自己写|自己对|自己叠|自己存|自己监听|自己搭|自己维护|自己统计|自己汇总|自己导|自己算|自己处理|自己加|人肉|手工对|手动对|只能多|引导到|引导用户|改走|先行垫付)
(in the interim|in place of the|i get my list anyway|anyway, so|on that now|serves the testers|deduplicate|we dedupe|filter there|i add|we add|we skip|doing it ourselves|do it ourselves|we already do|the hard way|each of us|one by one|by the dozen|a developer uploads|leave a free margin|click* them)
!(自己|他们|用户)(好|恢复|断|掉|退)

[wa-direct]
(toggling|setting|switching|turning|calling|passing|adding|removing|pressing|clicking|typing) ~ (by hand |manually |twice |again |off and on |)(fixes|cures|sorts|clears|solves|gets round|gets around) (it|that|this|them)
(toggling|setting|switching|turning|calling|passing|adding|removing|pressing|clicking|typing) ~ (does the trick|sorts it|sorts it out|brings it back|puts it right)
# said as one phrase: doing it again restores it
(重启|重进|重登|重连|刷新|重试|重装|重新登录|重新进|重新进房|重新加入|退出重进|退出再进|重拨|挂断重拨|杀进程|杀掉进程|杀 app|清缓存|清下缓存|重启服务|重启 app|重启应用|重启一下|重启机器|重启电脑|重启手机|重启客户端|刷新页面|刷新一下|换个浏览器|换浏览器|重新开播|重新推流|重开) + (就好|就能好|能好|就恢复|能恢复|可恢复|即可恢复|就可以恢复|才恢复|后恢复|就正常|恢复正常|就行|就没事|可以解决|能解决|就可以|就能|解决)
(restart|reboot|reload|refresh|rejoin|retry|relogin|reconnect|reinstall|restarting|rebooting|reloading|refreshing|rejoining|retrying|reconnecting|reinstalling|rerun) ~ (fixes it|fixed it|fixes this|cures it|cured it|solves it|solved it|restores|clears it|resolves it|helps|works|worked|gets it back|brings it back|does the trick|makes it work)
!(没|不|未|not|*n't) + (恢复|好|行|解决|helps|help|works|fixes)
!(doesn't|does not|didn't|did not|never|hardly|no) ~ (helps|help|works|worked|fixes it|fixed it|fix it)

[wa-unfit]
# a way that does not serve
不敢|不确定|打算|准备|想切|想改|想用|要等|最快|才能上线|代价|没画面|更贵|三倍|拒绝|停摆|丢失|风险
不可能|没法让|没法要求|没法都|不能让|无法要求|没法用|不现实|不接受|不同意|不敢|不能一直|走不通|装不了|退不回|回不去|不让|来不及|没有管理员|过审|审核|没后备|不能长期|不安全|丢数据|会丢|烫|关不了|不能关
not an option|isn't an option|not acceptable|isn't acceptable|no solution|not a solution|isn't a solution|not feasible|cannot ask|can't ask|nobody may|may not|isn't possible|not possible|wouldn't accept|won't accept|greyed out|overloads|overloaded|fall over|but then|but it|but we|but they|but deletes|at the price|cost us|costs us|not something|review|weeks|certification|not allowed|policy|no longer accept*|half a minute|for a minute|for a few minutes|until the next|impossible

[wa-return]
# better for a while only
有时不行|有时能好|时灵时不灵|不一定|不是每次都|又来|又复发|又出现|又开始|又变|又不行|又断|又卡|又掉|又黑|又没|又坏|再次出现|还会再|没多久|过一会又|过几分钟|几分钟后|几分钟又|能好几|只能好|撑不了|管不了多久|隔几分钟|只管
only delays|only postpones|for a while|for a minute|for a few|for half|comes back after|then again|and again|it returns|again after|until the next|rose again|rises again|came back

[action]
# what somebody does to get out of it; a recovery behind it is no recovery by itself
重启|重登|重新|重进|重连|重试|重装|重拨|重推|重建|刷新|退出|杀进程|杀掉|清缓存|拔插|插拔|断电|换|切到|切换|切回|切过去|切至|切了|放行|加上|改|降级|回退|回滚|退回|关掉|关闭|关了|打开|手动|手工|绕|再点|再试|再打|再进|挂断|扩容|限流|升级
restart*|reboot*|rejoin*|reload*|refresh*|reinstall*|relogin|retry*|reconnect*|rollback|roll back|rolled back|rolling back|downgrad*|switch*|going back|falling back|toggl*|clearing|logging|signing|another browser|another device|mobile data|hanging up|redial*|pinning|disabl*|turn* off|setting|forcing|using

[wa-futile]
(no (movement|quicker|better|faster|joy|dice|cigar|sign of life))|all of it ends|same black|hold music
没有一(所|家|间|台|个|户|路)(连上|成功|好|进来|进得|恢复)
makes no difference|make no difference|made no difference|changed nothing|changes nothing|没起色|照旧
!(nothing|no one|nobody) changed
# says by itself that something was done in vain
没用|没有用|无效|没效果|没有效果|没 effect|没啥用|没什么用|无果|没变化|没有变化|没改善|没有改善|无改善|不管用|不顶用|没作用|没起作用|不起作用|没区别|没有区别|都白搭|挡不住|限不住|没根治|不见好|没见好|无济于事
no luck|no effect|no change|no difference|didn't help|doesn't help|does not help|did not help|don't help|no improvement|in vain|to no avail|nothing works|nothing helps|nothing helped|none of it|none of these|none of this|none of them|same result|same each time|each time the same|照掉不误|比例没有变|数字没变|结果没变|比例没变|还是黑的|还是老样子|no joy|nope|without effect|to no effect|fails identically|fails the same|no cure|changes nothing|changed nothing|changes little|makes no difference|made no difference|no use|without success|not enough|does nothing|did nothing|didn't fix|doesn't fix|did not change it|didn't change|no avail
!(无效|非法)(的|参数|输入|请求|token|签名|用户|会话|值|id|链接)
!(nothing|no) (changed|change)( on our side| at our end| here)
!(没|没有)变化 + (的|之前)

[wa-check]
# something was looked at; that it is well says nothing of a remedy
校验|复核|验过|验签|查过|检查|核对|核实|确认|抽查|对比|看了|看过|抓包|监控|本身|自带|测速|日志|后台显示|对过
verified|checked|validated|cross verified|credentials|looked at|our logs|metrics|dashboard shows|the console shows

[wa-relief]
# the work goes on, by another way
(先|就|暂时|先就|只好)(这么|这样|用它|拿它|)(顶着|顶一下|撑着|撑一下|凑合着|用着|应付着|扛着)
(顶着|撑着|顶著|撑著|凑合着|凑合著|先顶上|先撑住|顶上去了|兜住了)
(已|都|陆续|已经|全部|全都|整体|统一)(陆续|)(切过去|切了过去|换过去|转过去|挪过去|迁过去|改用|改走|切到|换到|切换到|切回|退回|回滚到) ~ (了|好|正常|能|可以|恢复|没问题|可用|备|旧|网页|新)
(切|换|改|退|回滚|回退|重启|降级)(过去|完|完之后|回去|回来|之后|以后|后)(就|都|全|又|业务|大家|用户|)(能|恢复|好|正常|可以)
(改用|改走|换用|切到|切换到|退回|退到|回滚到|换回|绕过|装桌面|装客户端|装旧版|开手机热点|用手机|用电脑|用浏览器) ~~ (都没问题|都能用|能用了|可以正常|正常签入|全部恢复|都能刷|都正常了|可以进|就能进|进得去|能进去|就进得去)
(已|已经|我们)(按|用|在) ~ (去重了|去重,|过滤了|过滤掉|兜底|补上|补齐|纠正)
(手续费|延迟|画质|成本|体验|速度)(贵|高|差|慢|低)(一点|一些|点)(但|不过|可是)(能用|可以用|够用)
(能用|可用|可以用|不耽误|不影响大家|不影响我们)(,|)(就是|只是|不过)(贵|慢|费|麻烦|累|烦|难看)
(we|they|people|users|everyone|staff|all) ~ (are|is|have|'re|can) ~ (working again|back at work|at their desks|back in|back on air|able to work|work again|going on through|work that way|carry on)
(that|this|which|it) (works|worked|gets us by|keeps us going|keeps people working|holds|does it|does the job|helps) ~ (for now|meanwhile|until|so far|well enough|and people|and users|in the meantime)
(meetings|calls|payments|orders|logins|lessons|everything|things|service|it) (work|works|flow|run|runs|go|goes) (again|fine) (since|with|through|via|over|when|that way|this way)
(since|after) (that|then|the switch|the rollback|switching|we switched|rolling back|the restart) ~ (works|work again|works again|fine|normal|back|going|flow)
(forced|switched|rolled|moved|pointed|failed over|went back|took) ~~ (normally since|works again|work again|are back|is back|fine since|going live normally|flows? again|running again)
is a workaround (that|which|for)
that('s| is) what people use
!(如果|要是|能不能|能否|可否|是否|希望|请|等) ~ (切过去|切到|改用|顶着)
!(不能|没法|无法|不敢|来不及|切不|回不|退不) + (切到|改用|回滚|退回)
(业务|目前|暂时|现在|全靠|先) ~ 靠 ~ (维持|支撑|撑着|撑住|顶住|维系)
(reopening|pinning|restarting|reloading|downgrading|rolling back|switching|disabling|toggling|removing|clearing|rejoining) ~ (works around it|works around this|removes it|clears it|gets rid of it|makes it go away|avoids it|is a workaround|works as a workaround)
(以|用|靠|改用|走|通过|采用)(线下|纸质|手工|人工|电话|传真|备用|备份|备) ~ (维持|得以|继续|顶着|办理|支撑)
业务(得以|可以|能|还能)(继续|维持|照常)
(flipped|swung|diverted|re-routed|rerouted|failed over|moved|switched) ~ (spare|backup|back-up|standby|secondary|fallback|other|old) ~~ (again|back|fine|normal|works|working)
(we're|we are|they are|everybody is|everyone is|running|living|operating|now) (all |)(on|off) the (spare|backup|back-up|standby|secondary|fallback)

[wa-chore]
# what has to be done by hand for want of something better
(现在|目前|眼下|如今|月底|每次|每回|每周|每月|每天|平时) ~ (手动|手工|人工|自己|全靠|得从|要从|都要|都得|来回|一个一个|一条一条|挨个|导出来|截图|写纸条|盯|重排|转一遍|抄|拼)
(today|now|currently|at present|so far|at the moment|every time|each month|each week|every quarter) ~~ (by hand|manually|one by one|ourselves|myself|copy|paste|export|script|zone by zone|screenshot|spreadsheet)
!(现在|目前) ~ (自己)(好|恢复|断)
