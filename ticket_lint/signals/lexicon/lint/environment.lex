# Names that tell where the software runs, and words around versions.
# Names that mean something else in common speech are listed with the words that make them clear.

$province = 北京|上海|天津|重庆|广东|广西|湖南|湖北|河南|河北|山东|山西|江苏|浙江|安徽|福建|江西|四川|贵州|云南|陕西|甘肃|青海|宁夏|新疆|西藏|内蒙古?|黑龙江|吉林|辽宁|海南
$city = 广州|深圳|杭州|南京|苏州|成都|武汉|西安|长沙|郑州|青岛|厦门|福州|合肥|济南|昆明|贵阳|南宁|沈阳|大连|哈尔滨|张家口|呼和浩特|乌兰察布|香港|澳门|台北|高雄|新加坡|东京|大阪|首尔|孟买|雅加达|曼谷|马尼拉|吉隆坡|法兰克福|伦敦|巴黎|弗吉尼亚|硅谷|俄勒冈|圣保罗|悉尼|迪拜|莫斯科|多伦多
$country = 印度|印尼|印度尼西亚|越南|泰国|菲律宾|马来西亚|新加坡|日本|韩国|美国|加拿大|巴西|墨西哥|英国|法国|德国|俄罗斯|土耳其|沙特|阿联酋|埃及|巴基斯坦|孟加拉|澳大利亚|澳洲|台湾|香港
$continent = 东南亚|南亚|中东|欧洲|北美|南美|拉美|亚太|非洲|欧美|港澳台

[env-os]
(安卓|android)^
(ios|ipados|watchos|tvos|visionos)^
(苹果系统|苹果端)
mac
!mac (address|addresses|地址)
(macos|mac os|mac os x|os x)^
(windows|windows server)^
(win7|win8|win10|win11|win 7|win 8|win 10|win 11|winxp|windows xp)
(linux|ubuntu|debian|centos|rhel|red hat|redhat|fedora|alpine|rocky linux|almalinux|opensuse|suse|arch linux|manjaro|linux mint|freebsd|openbsd|openwrt|busybox|yocto|nixos|raspbian|amazon linux)^
(harmonyos|harmony os|openharmony|鸿蒙|纯血鸿蒙|鸿蒙系统)^
(openeuler|euleros|欧拉系统|银河麒麟|麒麟系统|麒麟 v*|中标麒麟|统信|uos|deepin|龙蜥|anolis|tencentos)
(miui|hyperos|澎湃 os|coloros|originos|funtouch os|one ui|oneui|emui|magicos|magic ui|flyme|realme ui|oxygenos|鸿蒙 next)^
(chromeos|chrome os|wear os|android tv|androidtv|fire os|tizen|webos|roku os|freertos|rtos|vxworks|qnx|android auto|carplay)^
(targetsdk|targetsdkversion|minsdk|api level)
!(ios|安卓|android|web|flutter) ~ (quickstart|tutorial|guide|docs)
!(ios|安卓|android)(页|文档)

[env-device]
(iphone|iphones|ipad|ipads|ipod|macbook|macbooks|imac|mac mini|mac studio|mac pro|apple watch|apple tv|vision pro)^
(苹果手机|苹果平板|苹果电脑|苹果机|苹果全系)
(苹果|安卓) (手机|平板|机)
(小米|红米|redmi|poco|xiaomi|华为|huawei|荣耀|honor|oppo|vivo|iqoo|一加|oneplus|realme|真我|魅族|meizu|努比亚|中兴手机|传音|tecno|infinix|itel|moto|motorola|诺基亚|nokia|黑鲨|锤子手机|联想拯救者)^
sm-*
(三星|samsung|galaxy|pixel|nexus|xperia|sony xperia|nothing phone|fairphone|asus zenfone|rog phone)^
(matepad|matebook|mate 60*|mate60*|mate 50*|mate50*|mate 40*|mate x*|pura 70*|nova 1*|畅享 *|畅玩 *|find n*|find x*)
reno*<n>
(小米手机|小米平板|华为手机|荣耀手机|三星手机)
(thinkpad|surface pro|surface|chromebook|chromebooks|raspberry pi|树莓派|jetson|jetson nano|esp32|stm32|rk3588|rk3568|rk3566|rk3399|hi3516*|meta quest|oculus|quest 2|quest 3|pico 4|hololens)
(骁龙|snapdragon|天玑|dimensity|exynos|麒麟 9*|麒麟 8*|联发科|mediatek|mtk|m1 芯片|m2 芯片|apple silicon|m1 mac|m2 mac|鲲鹏|飞腾|龙芯|海光|rtx *|gtx *|geforce|radeon|nvidia*|intel xe|aarch64|arm64|x86_64|amd64|armv7|x86)
(平板|平板电脑|一体机|电视盒|电视盒子|tablet|tablets)
(fire tv|chromecast|roku|smart tv|智能电视|机顶盒|android box|dell|latitude|poly|polycom|yealink|亿联|cisco phone)
(android|安卓) (emulator|模拟器)
(ios|iphone) (simulator|模拟器)
!(小米|华为|联想|三星)(云|生态|公司|商城)

[env-browser]
(chrome|google chrome|谷歌浏览器|chromium|safari|mobile safari|firefox|火狐|火狐浏览器|ie11|ie 11|internet explorer|opera|brave|vivaldi|samsung internet|微信内置浏览器|企业微信内置浏览器|qq 浏览器|uc 浏览器|360 浏览器|360 安全浏览器|搜狗浏览器|夸克浏览器|三星浏览器|华为浏览器|小米浏览器|msedge|microsoft edge|ms edge|edge 浏览器)^
(webview|wkwebview|x5 内核|系统 webview|微信 webview)^
!chrome (os|devtools extension)

[env-edge]
edge
!edge (node|nodes|case|cases|server|servers|region|location|locations|cache|caches|function|functions|cluster|computing|worker|workers|router|routing|pop|pops|network|gateway|device|devices|节点|unreachable)
!(the|an|your|our|one|each|every|this|that|cutting|per|from|at|individual) edge
!edge-*

[env-platform]
(web|h5|网页|pc) (端|sdk|版|client)
(web sdk|web 端|pc web|网页端|网页版|浏览器端|pc 端|pc 客户端|桌面端|桌面客户端|电脑端|电脑版|mac 端|mac 客户端|win 端|手机端|移动端)
(h5|pwa)
(小程序|微信小程序|支付宝小程序|抖音小程序|快手小程序|mini program|miniprogram|快应用|live-player|live-pusher)
(flutter|unity|uni-app|uniapp|react native|react-native|rn 端|electron|cordova|ionic|capacitor|xamarin|maui|unreal|unreal engine|ue4|ue5|cocos|cocos2d|cocos creator|taro|kotlin multiplatform|tauri|qt|qt5|qt6)^
(desktop client|desktop app|mobile app|web app|web client|web interface|web player|tv app|native app)

[env-runtime]
(node|node.js|nodejs|deno|bun|npm|pnpm|yarn|python|cpython|php|php-fpm|java|jdk|jre|openjdk|graalvm|golang|rust|rustc|ruby|rails|erlang|otp|elixir|scala|perl|lua|.net|.net core|dotnet|asp.net|mono)
go
(nginx|openresty|apache|tomcat|jetty|iis|caddy|envoy|istio|traefik|haproxy|kong|apisix|spring boot|spring cloud|springboot|django|flask|fastapi|express|nestjs|laravel|gin|dubbo|grpc|netty)
(redis|mysql|mariadb|postgres|postgresql|oracle|sql server|sqlite|mongodb|mongo|cassandra|clickhouse|elasticsearch|opensearch|kafka|rocketmq|rabbitmq|pulsar|etcd|zookeeper|consul|tidb|doris|flink|spark|hive|superset|grafana|prometheus|vault|minio|emqx)
(xcode|gradle|agp|kotlin|swift|cmake|gcc|clang|msvc|visual studio|vs2019|vs2022|android studio|hbuilderx|cocoapods|webpack|vite|next.js|nextjs|nuxt|vue|vue.js|react|angular|svelte|jquery|typescript|three.js|hls.js|flv.js|video.js|ndk)
(obs|obs studio|ffmpeg|gstreamer|vlc|vmix|webrtc|openssl|curl|libwebrtc|mediasoup|srs|janus|kurento|livekit|pgx)
(微信|wechat|企业微信|钉钉|dingtalk|飞书|lark|qq|支付宝|基础库|excel|outlook|teams|slack|wordpress)

[env-server]
(k8s|kubernetes|k3s|openshift|eks|gke|aks|ack|tke|docker|docker compose|docker-compose|containerd|podman|helm|helm chart|rancher|minikube|vmware|esxi|proxmox|hyper-v|kvm)
(ec2|ecs|lambda|fargate|cloud run|aws|azure|gcp|阿里云|腾讯云|华为云|天翼云|aliyun|heroku|vercel|cloudflare|netlify)
(物理机|裸金属|虚拟机|云主机|云服务器|bare metal|bare-metal|vcpu)
<n> (核|vcpu|vcpus|cores)
!(对比|对照|相比|像) ~ (阿里云|腾讯云|华为云)

[env-region]
*-(eu|us|ap|cn)-*
(us|eu|ap|cn|sa|af|me|ca|asia|europe)-(north|south|east|west|central)*
(华东|华南|华北|华中|西南|西北|东北|亚太|美西|美东|欧中)
(接入区域|可用区|接入点)
(东南亚|南亚|中东|欧洲|北美|南美|拉美|非洲|欧美|港澳台|海外节点|国内节点|海外用户|境外用户|海外这边|全球加速)
(粤|桂|湘|赣|闽|琼|陕|甘|川|渝|黔|滇|鲁|豫|皖|苏|浙)(、|)(粤|桂|湘|赣|闽|琼|陕|甘|宁|青|川|渝|黔|滇|鲁|豫|皖|苏|浙|沪)(、|)
{province}
{city}
{country}
(frankfurt|singapore|mumbai|virginia|oregon|tokyo|seoul|sydney|dublin|sao paulo|são paulo|london|paris|amsterdam|stockholm|jakarta|bangkok|manila|bandung|dubai|bahrain|hong kong|hongkong|taipei|osaka|warsaw|milan|toronto|montreal|johannesburg|lagos|nairobi|cairo|istanbul|riyadh)
(indonesia|india|vietnam|thailand|philippines|malaysia|japan|korea|brazil|mexico|germany|france|spain|italy|poland|turkey|egypt|nigeria|kenya|pakistan|bangladesh|australia|saudi arabia|uae|ksa|indonesian|southeast asia|middle east|latin america|north america|emea|apac|latam|europe)
(eu|us|sg|ap) (region|site|pop|data center|cluster|zone|这边|那边)
!(美国|日本|韩国|德国|法国|英国|印度|泰国|俄罗斯|越南)(人|语|版)
!(frankfurt|singapore|london|paris|tokyo|sydney|dublin) (time|office|team)

[env-version-label]
(版本|版本号|version|versions|ver|sdk|sdk 版本|release|build|固件|固件版本|firmware|内核|kernel|client|客户端|插件|plugin|app|server|服务端|引擎|engine|lib|library|package|集成包|播放器|player|chart|image|镜像|uikit|ui kit|ui-kit|api|代理|网关|gateway|agent|studio|助手|driver|驱动|系统|package version|gem|crate|module|extension|扩展)

[env-upgrade]
(升级|升级到|升级为|升级至|升到|升至|升了|升完|升 *|更新到|更新至|更新为|更新了|降级|降到版本|回退|退回|回滚|退到|降回|换回|换成|换到|切回|切到|滚回|发版|上线|全量)
(upgrade|upgraded|upgrading|upgrades|update to|updated|updating|migrate|migrated|migrating|migration|bump|bumped|moved to|moved from|move from|moving from|moving to|switched to|downgrade|downgraded|downgrading|roll back|rolled back|rolling back|rollback|rollout|went from|going from|installed|since|started with|began with|starting with|as of|regression|regressed|works in|worked in|working in|broken in|fixed in|introduced in|happens in|only in|release|released|in version|with version|on version)

[env-vague]
(最新|最新的|目前最新|应该是最新|都是最新|用的最新)(版本|版|sdk|app|客户端|)
(其他|其它|当前|现有|目前|现在的|线上|默认|某个|随便|任意|最近的|较新的|较新|比较新的|新)版本
(latest|newest|most recent|up to date|up-to-date|current|recent|some recent|the usual|fairly recent) (version|versions|release|build|sdk|one|app|client)
(latest|newest|up to date|up-to-date)
(应用商店下的|商店最新版|app store 最新版|昨天的版本|今天的版本|上个版本)
!(旧|老|新老|新旧|各|每个|多个|哪个|什么|上一个|上个)版本
