"""Words of the frame around every page, and of what several pages share."""

from __future__ import annotations

from ticket_lint.diagnostic import Text

FRAME = {
    "skip": Text("Skip to content", "跳到正文"),
    "nav": Text("Pages", "页面导航"),
    "language": Text("Language", "语言"),
    "theme": Text("Appearance", "外观"),
    "theme.auto": Text("As the system", "跟随系统"),
    "theme.light": Text("Light", "浅色"),
    "theme.dark": Text("Dark", "深色"),
    "foot": Text(
        "Suggestions come from a trained model and may be wrong; the quoted lines are there to be checked.",
        "建议由训练所得的模型给出，可能有误；列出原文正是为了便于核对。",
    ),
    "text": Text("The ticket", "工单内容"),
    "text.hint": Text(
        "Markdown or plain text, Chinese, English or both.", "Markdown 或纯文本均可，中英文不限。"
    ),
    "placeholder": Text(
        "# Title\n\nWhat happens, on which version and device, since when, for whom?",
        "# 标题\n\n什么版本、什么设备，从什么时候起，谁遇到了什么问题？",
    ),
    "profile": Text("Profile", "检查要求"),
    "profile.own": Text("As configured: {name}", "按配置：{name}"),
    "sla": Text("SLA", "SLA"),
    "filed": Text("Filed at", "提交时间"),
    "filed.hint": Text("empty: now", "留空即现在"),
    "zone": Text("Time zone", "时区"),
    "optional": Text("optional", "选填"),
    "to-draft": Text("Open as a draft", "作为草稿打开"),
    "to-severity": Text("Suggest a severity", "建议级别"),
    "to-dispute": Text("Settle a dispute", "处理级别争议"),
    "to-queue": Text("Put into the queue", "放入队列"),
    "no-text": Text("There is no text yet. Paste a ticket first.", "还没有内容，请先粘贴工单。"),
    "too-long": Text(
        "The text is too long: {length} characters; at most {most} are read.",
        "内容过长：共 {length} 个字符，最多读取 {most} 个。",
    ),
    "bad-choice": Text('There is no such choice: "{value}".', "没有这个选项：“{value}”。"),
    "problem": Text("Something is to be corrected", "有一处需要更正"),
    "line": Text("line {number}", "第 {number} 行"),
    "copied": Text("Copied.", "已复制。"),
    "not-copied": Text("The browser did not allow copying.", "浏览器不允许复制。"),
    "legend": Text("Marked in the text:", "文中标记："),
    "legend.for": Text("speaks for a worse severity", "支持更高级别"),
    "legend.against": Text("speaks for a milder one", "支持更低级别"),
    "legend.neutral": Text("read, weighs little", "已读到，分量很小"),
    "error.title": Text("This did not work", "操作未成功"),
    "error.home": Text("To the draft page", "回到草稿页"),
    "sign-in.title": Text("Sign in", "登录"),
    "sign-in.lead": Text(
        "This service is open to known people only. Sign in with the token that you were given.",
        "本服务仅向授权用户开放，请用分配给你的 token 登录。",
    ),
    "token": Text("Token", "Token"),
    "sign-in": Text("Sign in", "登录"),
    "sign-in.wrong": Text(
        "This token is not known. Check that it is complete.", "此 token 无效，请检查是否复制完整。"
    ),
    "signed-in": Text("Signed in as {name}.", "已登录：{name}。"),
    "sign-out": Text("Sign out", "退出"),
}
