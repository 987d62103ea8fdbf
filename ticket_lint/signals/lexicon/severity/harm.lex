# Loss, exposure, wrong charges, holes in use (guideline row 4); standstill (row 5).
$harm_kept = 数据|记录|消息|录像|录音|录制|文件|订单|备份|存档|课件|作业|成绩|病历|余额|积分|装备|道具|照片|附件|合同|资料|聊天记录|历史|邮件|答卷|试卷|日志|表|条目|资产|笔记|内容
$harm_stranger = 没见过的|从没见过|素不相识|不知道是谁|不知道谁家|不知谁家|谁家的|外人|别人|他人|其他人|另一个人|另一个用户|另一家|另一对|别的公司|别的用户|别的学校|别的租户|别的客户|别家|陌生人|其他用户|其他租户|其他客户|其他公司|其它用户|其它租户|不相干的人|别的企业|其他家|其他企业|不认识的人|别的商户|其他商户|别的病人|其他患者|别人家|人家的|另外一家|另外一个|另一位|好几家|不是我家|不是他下的|不是我的|不是我们的|第二家公司|其他机构|别的机构|其他学校|其他家庭|其他人家|其他店
$harm_other_en = other|others|another|someone else's|somebody else's|somebody|strangers|different|foreign|unrelated
$harm_people_en = firm|firms|firm's|families|household|households|club|clubs|practices|pupils|pupil's|tenant|tenants|tenant's|tenants'|customer|customers|customer's|customers'|user|users|user's|users'|people|people's|person|person's|patient|patients|patient's|patients'|company|companies|company's|companies'|shopper|shoppers|shoppers'|account|accounts|account's|student's|students'|organisation*|organization*|client's|clients'|member's|members'|employee's|employees'|workspace|workspaces|school's|merchant's|merchants'|caller's|families|family's|homes

[harm-loss]
白(写|改|录|填|忙|做|干|画|批|剪|熬|弄|搞|打|敲)(了|活|一)
(前功尽弃|从头再来|推倒重来|一夜回到解放前|心血(全|都|)(没|白费))
(批注|评语|板书|收藏|联系人|通讯录|好友|排班|库存|商品|打分|评分|笔迹|标注|草稿|题库|名单|房源|菜单项|素材|歌单|字幕稿|译稿|稿件|工程|场景|关卡|角色|装备) + (没了|全没|都没了|丢了|全丢|不见了|没影了|清零|被清空|空了|蒸发|消失)
(保存|存|提交|点了保存|存好|存过|上传)(了|过|好|完|) ~~ (再打开|打开|再看|回来一看|刷新|早上一看|第二天) ~ (没了|空的|空白|不见|原样|原稿|旧的|老版本|又回去|什么都没有|干干净净)
(list|lists|catalogue|catalog|inventory|products|items|library|contacts|addresses|address book|gradebook|timetable|schedule|bookings|appointments|annotations|drafts|markings|listing|listings|stock|roster|registrations) ~ (has|have|had|is|are|was|were|got|been) (all |completely |just |simply |)(vanished|wiped|erased|emptied|disappeared|blanked|evaporated)
(wiped|erased|emptied|blanked|nuked|zapped|clobbered|overwrote) ~ (list|lists|contacts|catalogue|catalog|inventory|products|address book|library|master copy|configuration|calendar|calendars|mailbox|mailboxes|table|tables|database|disk|folder|account)
(contacts|contact lists|products|calendars|mailboxes|settings|profiles|inventory) (wiped|erased|emptied)
(is|are) (it|they|all of it) (all |)(gone for good|lost for good|lost forever|gone forever)
(days|weeks|months|hours|years|evenings|nights) (of work|of effort|of data) ~ (gone|lost|down the drain|wasted|for nothing)
my (essay|homework|thesis|text|work|draft|novel|notes|note|song|drawing|project|map|save|savegame|progress|answers|submission) ~ (gone|lost|overwritten|wiped|deleted|blank|vanished|disappeared|empty|erased)
overwritten (by|with) (an |a |the |)(empty|blank|older|old|wrong|stale)
(我的|我写的|孩子的)(作文|作业|论文|草稿|稿子|存档|进度|画|笔记|答案) ~ (没了|丢了|空白|被覆盖|空的|不见了|清空)
(half|most|part|all|some|thousands|hundreds|a third|a quarter) of ~ (album|albums|library|collection|notes|pictures|photos|contacts|playlist|playlists|entries|history|archive|mails|messages|files|documents|work|homework) ~ (vanished|gone|missing|disappeared|lost|wiped|deleted|erased)
(pictures|photos|contacts|videos|songs|albums|bookmarks|pages|chapters|essays|tasks) ~ (are|is|were|was) (gone|missing|lost|wiped|deleted|erased)
not in the (bin|trash|recycle bin|archive) either
(照片|相册|联系人|视频|书签|文章|歌单) ~ (少了一半|没了|丢了|不见了|消失|全没|找不回|少了)
{harm_kept} ~ (丢失|丢了|全丢|没了|消失|被删|误删|清空|被清|损坏|被覆盖|不见了|找不回|损毁|全没|被回滚|回档|空洞|没存上|没落库|没有落库|在丢|在变少|在减少|还在少|越来越少|只剩一部分|静默丢|丢三|缺失)
(丢失|误删|清空|清掉|删掉|删除|损坏|覆盖|弄丢|丢掉) + (了|) + {harm_kept}
静默丢(掉|弃|)|少了文件|文件(在|)(变少|减少)|数据在丢|没有落库|文件少了|数据丢|丢数据|丢消息|丢单|丢档|回档|数据损坏|批量删除|不该删的|永久丢失|无法找回|恢复不了数据|找不回来|被回滚|文件损坏|写坏|脏数据|每小时还会有一批|还在继续删|无法补录|再也拉不到|掉单
(data|record|records|row|rows|key|keys|message|messages|file|files|recording|recordings|order|orders|backup|backups|document|documents|history|transaction|transactions|write|writes|email|emails|photos|note|notes|entries|folder|changes|saves|edits|submissions|uploads|invoices|events) ~ (lost|gone|missing|disappearing|vanishing|no longer there|deleted|wiped|overwritten|corrupt|corrupted|vanished|vanish|disappeared|disappear|disappears|never stored|not stored|never saved|truncated|rolled back|destroyed|zero bytes|unrecoverable|dropped silently|erased|purged)
(lost|losing|loses|deleted|deletes|deleting|wiped|overwrites|overwrote|corrupts|corrupted|destroys|destroyed|erased|purged|truncates) ~ (data|records|rows|messages|files|recordings|orders|backups|documents|history|transactions|writes|emails|photos|notes|entries)
data loss|loss of data|data corruption|silently (dropped|lost|discarded)|acknowledged but never|permanently lost|irrecoverab*|unrecoverable|bit rot|silent corruption|lost update*
!(丢失|损坏)(率|的包)|packet (loss|lost)|lost (the |)(connection|sound|audio|picture|video|signal|internet)|packets lost|日志(没了|丢失|丢了)|no data loss|without data loss|nothing (was|is|has been) lost|lost frames
!(没有|没|未|不会|无) + (数据丢|丢数据|丢失|丢单)
!不丢(数据|消息)|no data loss
{harm_kept} ~ (自己没了|没剩|只剩零头|剩个零头|剩零头|凭空(消失|少了|没了)|不翼而飞|越写越少|还在掉|在往下掉|对不上数|少了(一半|大半|一大半|好多|很多|一截))
(写|存|录|传|发)进去的 ~ (没了|没存|丢了|不见了|少了|变少)
!{harm_kept} ~ (栏|列|按钮|选项|菜单|图标|入口|页签|字段|表头|边框) + (不见了|没了|消失了|消失|丢失|丢了)

[harm-exposed]
!隐私(窗口|浏览|标签)|无痕(窗口|模式)
belonging to (other|another|someone|somebody|different|a different|strangers|people)
(ex|former)( |-)(contractor|contractors|employee|employees|staff|colleague|colleagues|member|members|tenant|tenants|admin|user|users|partner|supplier) ~ (still|can|could|gets in|got in|logs in|logged in|walks in|has access|had access)
(old|expired|revoked|stale|rotated|leaked) (token|tokens|secret|secrets|key|keys|password|passwords|certificate|credential|credentials|session|sessions) ~ (still|passes|pass|works|work|accepted|valid|lets|opens|gets)
(旧|老|过期|作废|吊销|换掉|轮换|泄露)的(token|密钥|密码|口令|证书|链接|key|票据|二维码) ~ (还能|仍能|照样|依然|还可以|依旧|仍然)
(lists|list|shows|show|finds|find|returns|return|displays|contains|includes) ~ (customers|users|patients|members|contacts|orders|files|documents|people|employees|pupils|clients) (of|from) (other|another|different|foreign)
(搜|查|列|翻|筛)(得|)(出|到) ~ (别的|其他|其它|别家|另一家|另外一家) ~ (客户|用户|病人|员工|订单|资料|会员|联系人|学生)
(land|lands|landed|end up|ends up|ended up|log in|logs in|logged in|get|gets|got|put|puts|find myself|find themselves|found myself|drops|dropped|thrown|taken|sent) ~ (in|into|to) ~ (someone else's|somebody else's|another|another's|their|a stranger's|the other's|the other person's|other people's|each other's|the wrong|a different|his neighbour's|foreign) ~ (account|accounts|session|inbox|mailbox|profile|cart|basket|dashboard|wallet|file|page|portal|tenant)
!(get|gets|got|log in|logs in|logged in|sent|put|puts|taken) ~ (in|into|to) ~ their (own |)(account|accounts|session|inbox|mailbox|profile|cart|basket|dashboard|page)
(进|登|跳|串|窜|切|闯|掉)(到|进|入|成|上)(了|) ~ (对方|别人|他人|另一个人|另一个用户|另外的人|陌生人|人家|别的客户|其他人|其他客户)(的|) ~ (账户|账号|页面|邮箱|后台|会话|界面|购物车|空间)
(余额|资料|病历|订单|隐私|聊天)(都|也|全|)(看得见|看得到|看得清|一览无余|能看到|露出来)
(changing|change|changed|incrementing|guessing|altering|replacing|counting up|editing|swapping|trying) ~~ (number|id|ids|digit|digits|parameter|url|link|uuid|address) ~~ (open|opens|see|read|view|download|get|access|returns|shows|show|fetch) ~ (any|other|another|someone|somebody|strangers|files of|invoices of|everybody|everyone)
(history|messages|data|files|records|documents|invoices|profile|profiles|conversation|conversations|chats|orders|photos|recordings|contents) of (any|every|all|other|another|an arbitrary|arbitrary|foreign) ~ (group|groups|user|users|customer|customers|account|accounts|tenant|tenants|company|companies|member|members|patient|patients|team|teams|workspace|person|people)
(to|for|by) (any|every) (logged-in|logged in|signed-in|authenticated|ordinary|registered|random) (user|account|person|visitor|member|customer)
(member or not|no login (needed|required|necessary)|without any login|no authentication (needed|required)|works (logged out|in a private window without login))
it (was|is) (somebody else's|someone else's|a stranger's|another person's|a colleague's|my neighbour's|my boss's)|(see|saw|read|open|opened|got|shows|showed|showing|shown|display|displays) ~ (colleague's|stranger's|neighbour's|neighbor's|somebody else's|someone else's|coworker's|co-worker's|another person's|another family's|other people's) ~ (payslip|salary|data|file|files|mail|mails|chat|chats|photos|camera|order|orders|invoice|account|address|records|results|grades|documents|name)
(数字|编号|号码|id|尾号|序号|参数|链接|单号|网址) ~ (加一|加1|减一|减1|换一个|换成|改成|改一|递增|随便改|改掉|改了) ~ (看|打开|查|下|读|拉|访问|调)
(改|换|加|减|把|猜|递增) ~ (id|编号|数字|号码|参数|链接|网址|尾号|序号|单号) ~ (看|打开|查|下|读|拉|访问|调)(到|开|得到|得了|出|载|) ~ (别|其他|其它|他人|任何|任意|所有|全部|另)
别的(班|幼儿园|园|楼|小区|门店|家庭|单位|部门|团队|医院|科室|家长|孩子|公司|企业|用户|客户|商家)的 ~ (孩子|教室|画面|数据|合同|订单|文件|记录|名单|资料|账单|信息|录像|聊天)
(看|见|收|拿|查|翻|打开|点开)(到|见|的是|是)(的是|了|) ~ (别的|其他|其它|另一个|另一家|陌生)(幼儿园|班|班级|学校|公司|家|小区|医院|店|人|用户|租户|单位|教室)
陌生人家|不是自家|而是陌生|闯入|不速之客|谁都不认识|没人认识的|不认识的(人|账号|设备)进
不登录也能|不用密码(就|也)能|没密码也能|直接能看|收货人
能看到 ~ (完整地址|手机号|身份证|姓名|住址)
(冒出|弹出|跳出|蹦出|刷出|窜出|看到|看见了|翻到|多出|放出来的是|点开是|听到|看见|打开|下载|拉到|返回|收到|混入|混进|拿到|访问到|进到|登到|进了|搜到|出现|读到|串到|变成|是) ~ {harm_stranger}
{harm_stranger} + 的 ~ (数据|发票|订单|信息|录像|病历|账号|画面|消息|照片|会话|姓名|工资|手机号|地址|简历|成绩|报告|私信|文件|合同|保单|名字|房间|内容|购物车)
串号|串户|串数据|串房|串台|数据串|串了|错位的|数据错乱|越权|泄露|泄漏|外泄|裸奔|脱库|拖库|被盗|盗用|盗刷|入侵|被黑|被攻击|被利用|攻击者|漏洞|冒充|伪造|撞库|public-read|公开可读|公网可访问|隐私|第三个人|陌生人|个人信息被|枚举|遍历|可被猜|明文(返回|展示|存|传|打)
(不校验|没有校验|未校验|没校验|不验证|没有验证|未鉴权|没鉴权|无需鉴权|不鉴权|无需登录|不用登录|没登录|未登录|不带签名|不带 token|免登录|绕过|绕开) ~ (就|能|可|打开|播放|访问|下载|登录|查|会话|权限|成员|鉴权|验证|role|审核|付费|看到|都)
(任意|任何|随便|随便一个|随便换|谁都|任何人|所有人) ~ (能登|能看|可以登|可以看|能拉|能打开|能访问|可以访问|能下载|返回通过|都通过|都返回通过|校验通过|可查|能查|能改|能进)
(停用|离职|禁用|注销|吊销|删除|移除|过期|踢出|撤销) ~ (还能登|仍能登|还可以登|依然能登|还能看|仍可|依旧可用|还能用|仍然有效|依然有效|还能访问|还有效|照样能)
(leak|leaks|leaked|leaking|exposed|exposes|exposing|disclosed|discloses|breach|breached|unauthorised|unauthorized access|hijack*|stolen|compromised|attacker|attackers|impersonat*|spoof*|exploited|exploit|being abused|privacy|gdpr|confidential|security hole|security issue|vulnerability|cross-tenant|idor|sql injection|xss|publicly readable|publicly accessible|public bucket|world-readable|in plain text|plaintext)
{harm_other_en} + {harm_people_en}
(do|does|did) not belong to (us|me|him|her|them|this|that)|doesn't belong to|don't belong to|belongs to (another|someone|a different)|belong to (other|another|someone|different)|not ours|only ours|we do not know|we don't know|unknown addresses|second company|another company*|of all tenants|unauthenticated|never heard of|not mine|the wrong (person|patient|customer|tenant|recipient|account)|wrong person's|mixed up (users|accounts|sessions)
(without|no|bypass|bypasses|bypassing|skips|ignoring) + (a |any |the |) + (login|logging in|log-in|authentication|auth|signature|token|password|credentials|permission check|access check|authorization|authorisation|membership check)
(anyone|anybody|any user|any visitor|any logged-in|any account|any member|any client) + (can|could|who|with|is able|gets|may)
(revoked|deactivated|disabled|removed|deleted|expired|suspended|terminated|blocked|former) ~ (still|remain|remains|stay|stays|continue|continues) ~ (sign|log|valid|work|works|access|accepted|active|use|join|read|get|see)
(stay|stays|remain|remains|still) (valid|accepted|usable|active)
!leak(s|ing|) memory|memory leak*|connection leak*|leak of (memory|connections|handles|ports)|file descriptor leak*|leaks (connections|handles|ports|memory|goroutines|file)|内存泄漏|内存泄露|连接泄漏|句柄泄漏|泄漏检测|privacy (manifest|policy|settings)|隐私(政策|协议|检测|合规|清单|弹窗|页|页面|条款|声明|设置|权限|按钮|链接|入口|文案|模式)|另一个用户名|漏洞扫描|no security|not a security|unrelated
!other (users|people|customers|accounts|tenants|companies) + (are|is|can|have|in|on|do|use|work|who|with|see no|were|don't)
!another (user|account|person|customer|tenant|workspace) + (on|in|is|has|can|with|works|admin)
!(tried|tested|checked|test|try|in|with|as|using|under|reproduced in|reproducible in|a second user and|same for|same in|same with|same on)( yet|) another (workspace|tenant|account|user|person|company)
!(and|all|for|with|of|on|by|from|as) + other (customers|users|tenants|people|accounts)
!the other users|the other (users|people|customers|person)|(a|with) different (account|user|person)|other user|different (accounts|users|people)|other people|everyone with
!隐私(保护|号|通话|计算)|被攻击过|ddos
(leaver|leavers|ex-employee|ex-employees|ex-staff|ex-colleague*|old employees|former (employees|staff|colleagues|users)|people who (left|have left|quit)|dismissed|fired) ~ (still|can|could|are able) ~ (get in|log in|sign in|open|access|read|see|download|enter)
(can|could) still (log in|sign in|get in|open|access|read|enter|download) ~ (after|although|though|even though|despite) ~ (removed|removal|revoked|revocation|left|deleted|disabled|deactivated|blocked|offboard*)
(forge|forges|forged|forging|fake|faked|mint) ~ (identity|identities|token|tokens|session|sessions|signature|signatures|request|requests|user)
(离职|离开公司|走了的|已退租|退群|已注销|前员工|前同事) ~ (还能|仍能|还可以|照样能|照样可以|依然能|还登得|还进得|仍可以|还看得) 
(people|persons|homes|faces|doors|rooms|names|someone|somebody|families|cameras) ~ (never met|never seen|never heard of|do not know|don't know)
(stranger's|strangers'|strangers|a stranger) ~ (door|doors|doorbell|doorbells|home|homes|house|houses|camera|cameras|room|rooms|photo|photos|message|messages|data|files|account|accounts|faces)

[harm-money]
(扣|划|刷|扣款|扣费|扣钱|代扣)(了|走|掉|我|) + (两|二|三|四|五|六|好几|2|3|4|5)(次|回|遍|笔|份|道|趟|条) 
(两|三|四|五|好几|2|3|4|5)(条|笔|次|个) + (扣钱|扣款|扣费)(短信|通知|记录|流水|提醒|) ~ (只有一|就一|一个订单|一单|一笔订单|同一)
(一个|一张|一笔|同一|同一个|同一笔|一)(订单|单|账单|发票) ~ (扣|划|刷|收)(了|走|) + (两|三|四|五|好几|2|3|4)(次|回|遍|笔|份)
(took|taken|takes|grabbed|pulled|drew|withdrew) ~ (£|$|€|money|dollars|pounds|euros|quid|bucks) ~ (twice|two times|three times|3 times|thrice|four times)
(two|three|four|five|2|3|4) (lines|entries|charges|debits|withdrawals|payments) ~ (on my|on our|on the|in my|in our|on his|on her|on their) (statement|card|account|bank)
(paid|charged|billed|debited) ~ (thrice|three times|3 times|four times|over and over|for the same)
!少打(一|几|两|点|扰|电话|些|字|了个)
(重复|多|错|误|乱|双倍|两次|多次|双|无故|莫名|异常)(扣款|扣费|扣钱|收费|计费|扣|支付|付款|收|退款|发货|出账|扣了|划扣|划走)
(扣款|扣费|扣钱|收费|支付|付款|扣|划|计费) + (两次|两遍|两笔|多次|三次|三笔|重复|双倍|双份|2 次|2次|200|两份|了两)
(每|一)(单|笔|次|分钟|个) ~ (扣双份|扣两|收两|多收|多扣)
(扣了钱|钱扣了|款扣了|已扣款|扣款成功|付了钱|付了款) ~ (没|未|不|失败|只到账)
(多扣|错扣|误扣|乱扣|少付|少打|少结|资损|资金损失|账不平|金额错|余额变负|多划|不该扣|扣错|扣多|扣双份|盗刷|少退|多退|结算少|只到账一笔|生成了两笔|两笔扣|垫付|白扣|未开通却扣|被扣了两|还在扣)
(charged|billed|debited|paid|invoiced|captured|pays|charges|bills|pay|collected|deducted) + (twice|double|two times|three times|multiple times|again|wrongly|incorrectly|too much|in duplicate|a second time)
(charged|billed|debited|captured|deducted|collected|taken) ~ (in usd|in eur|instead of|wrong currency|wrong amount|wrong price)
(charged|billed|debited|captured|deducted|collected) ~~ (twice|two times)
(charged|billed|debited|captured|deducted|collected) ~ (twice|two times|double|both|never ordered|cancelled|wrong amount)
(double|duplicate|duplicated|erroneous|second|overcharg*|overbill*|two) + (charge|charges|charged|billing|payment|payments|debit|debits|capture|captures|payout|payouts|booking fee|transactions for one|withdrawals)
overcharged|overcharge|overcharges|overbilled|(wrongful|unjustified|because of) chargebacks|twice the (price|amount|fee)|wrong amount (charged|debited)|wrong amount|short by|shortfall|deducted twice|refunding by hand|money (is |was |has been |)(taken|gone|debited|deducted|missing|lost)|too much (money|was charged)|out of pocket|wrongly (charged|billed|debited)|underpaid|overpaid|undercharged
!没多收|没有多收|没多扣|没有重复扣|只扣了一次|(not|wasn't|never|nobody was|no one was) charged (twice|double)|charged (only |just |)once|no double charge
!(nobody|no one|no customer|no user|never|not|none) ~ (charged|billed|debited) (wrongly|incorrectly|too much|twice|double|again)
!(没|没有|不会|未|无人|没人)(被|)(错扣|误扣|多扣|多收|重复扣)
!(重复|多)(收到|收集|收取消息)|double payment method|多收集
(two|double|three|identical|duplicate) ~ (debits|charges|withdrawals|deductions|bookings on my card)
(重复|双份|两遍)(出账|入账|记账|划账|清算|下账)|多出账

[stop-rate]
# How much still works, or no longer does.
(成功率|接通率|建立率|到达率|可用率|转化率|进房率|上麦率|登录率|送达率|支付成功|通过率|下单率|完成率|入会率|首帧率|在线率) ~ (掉|跌|降|只有|不到|仅|剩|不足|从|骤降|只剩|低到|趴)
(十次|十通|十把|十个|十单|十笔|十台|10 次|10 通|10 个|百次|百通|20 次|二十次) ~ (九|9|八|8|七|失败|十九|19|18)
(十有八九|十之八九|九成|八成|百分之九|百分之八|绝大多数|绝大部分|几乎全部|几乎都|大面积|骤降|腰斩|断崖|归零|掉零|九十)
(nine|eight|9|8|nineteen|19|18) + (out of|of|in) + (ten|10|twenty|20|every ten)
(success rate|completion rate|connect rate|answer rate|approval rate|completion|set-up success|setup success|conversion|availability|pass rate|authorisation rate|authorization rate) ~ (fell|dropped|drops|down|only|below|under|is|at|from|went|collapsed|falls|plunged)
(most|almost all|nearly all|practically all|vast majority|virtually all|almost every|nearly every|the majority) ~ (fail|fails|failed|failing|cut|dropped|drop|lost|joins|calls|attempts|orders|requests|payments|rejected|time out|die)
(hardly|barely|scarcely) (any|anyone|anybody|one|a)

[stop-work]
做不了|干不了|上不了课|卖不了|聊不了|打不了|玩不了|播不了|没法(上|开|播|卖|教|用|做|干|玩|看|办)
(没法|无法|不能|没办法|根本没法) + (上课|营业|开展|进行|做生意|接单|卖货|办公|开会|工作|看病|问诊|考试|比赛|开播|收银|出库|发货|交流|沟通|教学|继续|听课|讲课|打|办理|正常营业|接诊)
(业务|课|课程|直播|店|生意|考试|比赛|门店|生产|交易|产线|会议|手术|系统|活动|排期|场次|公开课|讲座|庭审|发布会|晚会|面试|带货|门诊) ~ (停摆|停了|全停|瘫痪|停滞|暂停|叫停|取消|中止|停课|停播|延期|推迟|改期|下播|泡汤|开不下去|上不下去|进行不下去|散了|黄了)
停摆|停课|停业|停播|停工|停产|闭店|停售|改线下|改期|被迫(停|取消|下|改|中止|关|转)|全部下播|开不下去|上不下去|进行不下去|继续不下去|基本不可用|几乎不可用|等于不能用|等于不可用|等于瘫痪|形同虚设|废了|根本没法|完全没法|几乎没法|基本没法|基本用不了|几乎用不了|完全用不了|课没法|都在等|全员等|干等|没有收入|收入归零|日活(已经|)腰斩|大批(退|流失)|人都走光|走光了|没法继续|提前结束|提前下课|提前散|休庭
unusable|unworkable|unwatchable|unintelligible|at a standstill|standstill|impossible to (teach|work|hold|follow|talk|understand|use|watch|trade|play|continue)
(cannot|can't|can not|could not|couldn't|unable to|not able to|impossible to) + (be held|teach|work|operate|trade|sell|continue|serve|do business|take orders|be used|hold|go on|carry on|talk|proceed|follow|give the class|give lessons)
(had to|have to|forced to|decided to) + (cancel|stop|close|abort|send|suspend|shut|turn away|call off|halt|postpone|evacuate|end|give up|move to)
(lesson|lessons|class|classes|event|show|shop|shops|store|stores|sale|exam|exams|meeting|meetings|surgery|production|line|trading|business|operation|operations|match|auction|hearing|hearings|session|sessions|shift|clinic|service) ~ (cancelled|canceled|called off|halted|stopped|suspended|postponed|abandoned|closed|at a standstill|given up|broken off|sent home|aborted|interrupted)
being called off|called off|sent home|grinds? to a halt|ground to a halt|ground to a stop|come to a halt|came to a halt|business (has|is) stopped|work has stopped|stopped (trading|selling|working|teaching)|practically (down|unusable)|effectively (down|unusable|offline|an outage)|as good as down|virtually (unusable|down)|no business|no revenue|no income|losing all|paralysed|paralyzed|(sit|sits|sitting|standing|stand|stands|staff|people|agents|workers|machines|lines) idle|waiting in vain|dead in the water
!(cannot|can't|can not|could not|couldn't) trade ~ (against|for|off)
!idle (timeout|time-out|time|connection|connections|state|timer)

[look-flaw]
# A blemish: words, colours, places of things.
(squashed|squished|stretched|skewed|distorted|crushed|squeezed|flattened|elongated|too narrow|too wide) + (.|,|logo|logos|icon|icons|picture|image)
(logos|logo|icons|icon|badge|badges|portrait|portraits|flag|flags|emoji) ~ (squashed|stretched|distorted|broken picture|broken image|missing picture|blurred|blurry|upside down|cut off|too small|too big|overlaps|overlap|wrong colour|wrong color)
(broken|missing) (picture|image|icon)|without an? (s|e|n|t|r|l|accent|umlaut|h|i|apostrophe|comma|full stop)|one (n|s|t|l|e|m|r|p) too (many|few)|letter (missing|too many)
(压扁|壓扁|拉长变形|变形了|压成|扁了|扁掉|拉伸了|裂图|破图|图挂了|图裂)|(字|词)(错|錯)了|(错|錯)(了|)(一|)(个|個)(字|词)
" ~ (应是|应该是|应为|该是|其实是) + "
(covers|cover|hides|hide|hidden behind|in front of|on top of|obscures) ~ (number|text|button|label|count|title|name|icon|picture|heading|logo|line|word|score|price)
(different|unequal|uneven|odd|wrong|not the same) (height|heights|width|widths|size|sizes|thickness)|(upside down|mirror-inverted|back to front|the wrong way (round|up)) ~ (drawing|icon|picture|screen|logo|arrow|image|page)|(drawn|printed|shown|painted) (upside down|back to front|the wrong way)|it's only the (drawing|picture|icon|look|display|label|text|wording|heading)|dear (mr|mrs|ms) ~ (mr|mrs|ms)|"dear
(挤成(一|)团|挤作一团|太密|太挤|太亮|太暗|刺眼|晃眼|扎眼|分隔线|分隔線|附录|压字|盖住|盖到|挡住|挡到|糊成一片|糊的|是糊|字认得|能认出来)
(slightly|a bit|a shade|one shade|a touch|a tad|a hair|somewhat|marginally|a tiny bit|two shades|a little) ~ (different|darker|lighter|paler|pale|dark|bright|brighter|thicker|thinner|bigger|smaller|larger|wider|narrower|higher|lower|crooked|off|blurred|greener|bluer|redder|yellowish|grey|gray|bold|off-centre|off centre|off center|too (high|low|big|small|pale|dark|left|wide))
(different|another|wrong|other|old|darker|lighter|paler|two|odd) (shade|shades|grey|gray|tint|blue|green|red|white|hue|tone|logo|icon|typeface|font)
(copyright|©|(c)) <n>
(still|says|reads|shows) ~ <n> ~ (footer|copyright|bottom)
(copyright|footer|imprint|bottom of (the|every|each) page) ~~ (out of date|outdated|last year|years old|wrong year|still)
(floats|float|floating|hovers|hovering|clips|clipping|clip|sinks|sinking|pokes|poking|sticks out|sticking out|passes|goes) ~~ (above|through|into|below|under|over|out of|beside) ~ (head|helmet|ground|floor|wall|body|shoulder|shoulders|hand|hands|hair|table|face|ear|ears|feet|foot|chest|arm|arms|neck|back|door|roof|hat)
(two|three|double|extra|missing|stray|superfluous|no|an extra|a missing|one|a stray|a double) (space|spaces|blank|blanks|full stop|full stops|dot|dots|comma|commas|apostrophe|apostrophes|hyphen|hyphens|bracket|brackets|quote|quotes|accent|accents|umlaut|umlauts|letter|letters|line|lines|capital|period|colon)
(square|rounded|round|sharp|ragged|wobbly) (corner|corners|edge|edges)|(few|couple of|two|three|one|some) pixels|tiny pixel|gap (of|between)|a (thin|tiny|small|faint) (gap|line|stripe|border|seam)|old (logo|branding|name|brand)|our old name|rebranded|re-branded|(matter|question) of (looks|taste|beauty|aesthetics)|eyesore|aesthetic|aesthetics|aesthetically|not pretty|unsightly|clashes with|mismatched (colours|colors|icons|fonts)|(too|a shade too|rather) (pale|dark|bright|bold|thin|faint)|your's|it's own|thier|teh|adress|seperat*|occured|succesful*|informations|chekout|recieve*
" + (写成|印成|打成|变成|成了|错成|写作|打错成) + (了|) + "
(写|印|打|错|拼|译|翻)(成|作|为)(了|)"
(是|应该是|应为|得是|该是)" ~ "(吧|才对)
还(是|写着|停在|停留在|写的|显示|印着) + <n> + 年
还(是|写着|停在|停留在|写的|显示|印着) + (去年|前年)
版权(那|行|年|信息|声明|所有|还)|版權(那|行|年|信息|聲明|所有|还)|年份(没|还|不对|旧)|logo(还是|没换|是旧)|旧 logo|旧的 logo|老 logo|穿模|(影子|帽子|头发|披风|衣服|武器|眼镜|胡子|头盔|尾巴|手|脚|翅膀) ~ (飘|浮|悬|穿|陷|歪|偏|反|左边|右边|错位|卡进|插进|露出)|(偏|歪|差|错|高|低|宽|窄|空)(了|)(一|两|几|1|2|3)( |)(像素|个像素|点点|丢丢|截|毫米)|一截|(句号|逗号|冒号|引号|括号|顿号|问号|感叹号|标点|空格) ~ (用成|写成|成了|是英文|是半角|是全角|不统一|多|少|漏)|看着不统一|风格不统一|不统一|颜色(不一样|不同|深|浅|淡)|(深|浅|淡|灰|暗|亮)(了|)一(点|点点|丢丢|度)|画风|大小不(一|同)|圆角(没|不|变)|直角|(错|白|别)字|字(打|写)错|打错(字|了)|不对称|没居中|粗细
写成|写的是|印成|印错|显示成|发虚|字重|别扭|看着(难受|不|像)|半角|全角|逗号|显示不全|截掉|丢人|脸面|背景色|橙色|红色|背景图|发紫|不高级|掉价|错了个字|漏字|的字是|重名|叠在|顿号|引号
!桌面图标|红色报错|漏字幕
baseline|british english|american english|spell it right|spells it|painted|embarrassing|background (colour|color|image|picture)|orange|pale grey|grey on grey|instead of received|recieve*|capital letter|lower-case|upper-case|a letter|letters swapped|line break|hyphen|umlaut missing|serif|bold|italics|mirrored logo|stretched logo|squished
错别字|错字|笔误|拼写|拼成|拼错|文案|措辞|颜色|色差|色值|对齐|没对齐|错位|偏了|歪|间距|像素|px|字体|字号|字太小|图标|边框|圆角|阴影|样式|排版|换行|截断|省略号|多(了|个|了个|了一个|出|出一个)(空格|逗号|句号|点|字|引号|括号|冒号|横线)|粗细不一|一半粗|粗一半细|缝隙|怪怪的样子|空格|少了个字|翻译|没翻译|译成|标点|大小写|动画|hover|悬停|暗色|深色|浅色|配色|美观|不好看|难看|强迫症|叠在一起|重叠|遮住|页脚|页眉|写成了|打成|应为|logo|标题栏|大小不一|小一圈|太短|太挤|看不太清|刺眼
typo|typos|misspell*|spelling|spelled|spelt|colour|color|colours|colors|shade|pixel|pixels|px|alignment|aligned|misaligned|off-center|off-centre|lower than|padding|margin|spacing|font|fonts|icon|icons|border|tooltip|wording|capitalisation|capitalization|grammar|hover|dark mode|light mode|theme|cosmetic|cosmetics|beauty|ugly|looks odd|looks off|looks like|squashed|squeezed|squished|overlap|overlaps|cut off|truncated|clipped|squeezed|translation|untranslated|mistranslat*|apostrophe|comma|plural|punctuation|favicon|logo|footer|(page|table|site|column) header|banner|blurry logo|jagged|choppy animation|animation|contrast|hard to read|copyright|should read|wraps|misprint|hairline|crooked|uneven|tiny gap|gap between|thin line|white line|off by a pixel|lopsided|typing error|spelling error
手误|别字|打错字|缺了个字|掉了个字|多了个字|错了一个字|歪了|没套正|不居中|没居中|压在一起|挤在一起|贴边
!pixel <n>
!(google|on|the|a|my) pixel (6|7|8|9|phone|fold)|label* (selector|studio)|theme park
(e-mail|email|mail|page|footer|button|heading|headline|title|label|banner|text|menu|tooltip|quickstart|readme|sentence|link|sign|screen) says + "
, should be|; should be
fuzzy|not centred|not centered|isn't centred|isn't centered|indentation|indented|lopsided|discoloured|discolored

[harm-denied]
# It looked like harm and is none.
没(有|)多(收|扣)|只扣了一次|钱没(多|少|错)|没(有|)(丢|少)(数据|文件|东西|消息|单)|内容没(丢|少|错)|最后都能收到|最终都(能|会|)(到|收到)|数据都在|文件都在|找回来了|已找回|没泄露|没有泄露|不含(个人|敏感)|不涉及(隐私|个人|数据|资金)|只是(显示|页面|列表)|没有数据(丢失|泄露)|与数据无关|金额(是对的|没错|正确)|没扣|并未扣|未扣款|没有实际扣款|测试数据
charged (only |just |)once|only charged once|not charged twice|no double charge|nothing (was|is|has been|got) (lost|deleted|charged|exposed|leaked)|nothing lost|no data (was |is |has been |)(lost|loss|exposed|leaked)|no personal data|no customer data|not lost|all are there|are all there|they are all|all there|still there|turned up|found them|you didn't|were restored|was restored|could be restored|only the (display|list|view|listing|counter)|display only|display error|listed twice|cosmetic|checksums match|one debit|single debit|simulation|test calculation|test data|test account|dry run|not exposed|own data only
